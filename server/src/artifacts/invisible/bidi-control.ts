/** Controls of writing direction that are opened and never closed, or closed and never opened. */
import { say } from '../../messages/message.ts';
import type { Paragraph } from '../../text/article.ts';
import { type ArtifactRule, OWN_LINE, type Report } from '../rule.ts';

const CONTROLS = '\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069';
const OVERRIDES = '\u202d\u202e';
const EMBEDDINGS = '\u202a\u202b\u202d\u202e';
const ISOLATES = '\u2066\u2067\u2068';
const ANY_CONTROL = new RegExp(`[${CONTROLS}]`, 'g');

export const bidiControl: ArtifactRule = {
  id: 'invisible/bidi-control',
  title: 'Unbalanced control of direction',
  description:
    'Embeddings, overrides and isolates change the direction of the text up to the mark that closes them. One that stays open or closes nothing turns words and numbers around for the reader. Overrides are errors: with them even digits are read backwards. Balanced pairs and the marks LRM, RLM and ALM are left alone.',
  severity: 'warning',
  confidence: 'proof',
  languages: 'all',
  examples: {
    flags: ['⟦\u202d⟧⟦\u202e⟧ورد في تقرير جديد.', 'التحالف⟦\u202c⟧ يعلن.', 'The ⟦\u2067⟧name here.'],
    leaves: [
      'The \u2067name\u2069 here.',
      'نسبة 30%\u061c من \u200fالسكان',
      'Text \u202bembedded\u202c here.',
    ],
  },
  reach: OWN_LINE,
  *find({ article, profile }) {
    if (!profile.has(CONTROLS)) return;
    for (let line = 0; line < article.lines.count; line++) {
      const { start, end } = article.lines.span(line);
      yield* unbalanced(article.text.slice(start, end), start);
    }
  },
};

function* unbalanced(text: string, base: Paragraph['start']): Iterable<Report> {
  const open: number[] = [];
  const stray: number[] = [];
  for (const { 0: letter, index: at } of text.matchAll(ANY_CONTROL)) {
    if (EMBEDDINGS.includes(letter) || ISOLATES.includes(letter)) open.push(at);
    else {
      const opener = letter === '\u202c' ? EMBEDDINGS : ISOLATES;
      const last = open.at(-1);
      if (last !== undefined && opener.includes(text[last]!)) open.pop();
      else stray.push(at);
    }
  }
  for (const at of [...open, ...stray].sort((a, b) => a - b)) {
    const letter = text[at]!;
    const code = letter.charCodeAt(0).toString(16).toUpperCase();
    const isOpener = letter !== '\u202c' && letter !== '\u2069';
    const span = { start: base + at, end: base + at + 1 };
    yield {
      ...span,
      severity: OVERRIDES.includes(letter) ? 'error' : 'warning',
      message: isOpener
        ? say(
            'A control of direction (U+{code}) is opened here and never closed; it turns the rest of the line.',
            { code },
          )
        : say('A control of direction (U+{code}) closes nothing here.', { code }),
      fixes: [{ title: say('Delete the control'), kind: 'safe', edits: [{ ...span, newText: '' }] }],
    };
  }
}
