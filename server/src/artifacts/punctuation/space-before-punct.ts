/** White space before a mark that stands close to its word. */
import { say } from '../../messages/message.ts';
import type { Paragraph } from '../../text/article.ts';
import { type MarksBetweenWords, marksBetweenWords, marksWithin } from '../../text/between-words.ts';
import { UnitSet } from '../../text/unit-set.ts';
import { type ArtifactRule, OWN_LINE, type Report } from '../rule.ts';

const MARKS = '،؛؟,.;:!?۔';
const SPACES = ' \t\u00a0\u202f';
const isSpace = (unit: number): boolean => unit === 0x20 || unit === 0x09 || unit === 0xa0 || unit === 0x202f;
const MARK_UNITS = new UnitSet(MARKS);
/** Marks that French sets off with a space. */
const FRENCH_HIGH_MARKS = ';:!?';
/** Marks after which a space belongs when a word follows. */
const COMMAS = '،؛,;';
/** What a mark may follow: a word, a number, or what closes a quotation or a bracket. */
const ENDS_WORD = /[\p{L}\p{M}\p{N}"'”’»)\]٪%]/u;
const LETTER = /[\p{L}\p{M}]/u;
/** A label before its colon is this many words at most (المصدر : الجزيرة): layout, not prose. */
const LABEL_WORDS = 3;
/** In a longer line than this the words before the colon introduce speech. */
const LABEL_LINE = 10;

export const spaceBeforePunct: ArtifactRule = {
  id: 'punctuation/space-before-punct',
  title: 'Space before a punctuation mark',
  description:
    'Commas, full stops, question and exclamation marks, colons and semicolons follow their word without a space. Translation engines and extractors that unwrap links leave one. French sets off ; : ! and ?, so these are left alone in French paragraphs; so are ellipses, decimal points, file extensions, emoticons and labels before a colon.',
  severity: 'warning',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: [
      'وصل الوزير⟦ ،⟧ ثم غادر⟦ .⟧',
      'هل وصل الوزير⟦ ؟⟧ نعم⟦ ؛⟧ وصل.',
      'قال الوزير إن الوفد وصل⟦ :⟧ سنبدأ غدا.',
      'The minister⟦ ,⟧ who arrived late⟦ ,⟧ left.',
      'Об этом сообщает агентство⟦ .⟧',
      'Le ministre est arrivé⟦ ,⟧ puis il est parti⟦ .⟧',
      'وصل الوفد⟦ ،⟧ثم غادر.',
    ],
    leaves: [
      'Le ministre a dit : « Nous irons ! » Quand ? Demain ; sans faute.',
      'He works with .NET and paid .5 of it ... then left.',
      'المصدر : وكالة الأنباء',
      'Thanks :) he wrote.',
      'وصل الوزير، ثم غادر.',
      'From 3 . 5 to 4 : 2',
    ],
  },
  reach: OWN_LINE,
  *find({ article, profile }) {
    if (!profile.mayHavePair(SPACES, MARKS)) return;
    const marks = marksBetweenWords(article);
    for (const paragraph of article.paragraphs) yield* findIn(paragraph, marks);
  },
};

function* findIn(paragraph: Paragraph, marks: MarksBetweenWords): Iterable<Report> {
  const { text, start, language, tokens } = paragraph;
  const { offsets, units } = marks;
  const [from, to] = marksWithin(marks, paragraph);
  for (let index = from + 1; index < to; index++) {
    if (!isSpace(units[index - 1]!) || !MARK_UNITS.has(units[index]!)) continue;
    const markAt = offsets[index]! - start;
    if (!isSpace(text.charCodeAt(markAt - 1))) continue;
    const mark = text[markAt]!;
    let at = markAt;
    while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--;
    const next = text[markAt + 1] ?? '';
    if (language === 'fr' && FRENCH_HIGH_MARKS.includes(mark)) continue;
    if (!ENDS_WORD.test(text[at - 1] ?? '') || isOtherUse(text, markAt, mark, next)) continue;
    if (/\p{N}/u.test(text[at - 1]!) && /\p{N}/u.test(firstAfterSpace(text, markAt + 1))) continue;
    if (mark === ':' && tokens.length <= LABEL_LINE && wordsBefore(tokens, start + at) <= LABEL_WORDS)
      continue;
    const gap = COMMAS.includes(mark) && LETTER.test(next) ? ' ' : '';
    const span = { start: start + at, end: start + markAt + 1 };
    yield {
      ...span,
      message: say('There is a space before “{mark}”; the mark follows its word directly.', { mark }),
      fixes: [
        {
          title: say('Remove the space before “{mark}”', { mark }),
          kind: 'safe',
          edits: [{ ...span, newText: mark + gap }],
        },
      ],
    };
  }
}

/** Marks that are no punctuation here: a point of an extension or a number, an ellipsis, an emoticon, code. */
function isOtherUse(text: string, markAt: number, mark: string, next: string): boolean {
  if (mark === '.') return next === '.' || /[\p{L}\p{N}]/u.test(next) || isSpacedEllipsis(text, markAt);
  if (mark === ':') return /[-()DPp/:|=]/.test(next);
  if (mark === '!') return next === '=' || next === '[';
  if (mark === ';') return /[-()]/.test(next);
  return false;
}

/** `. . .`: dots with spaces between them. */
function isSpacedEllipsis(text: string, markAt: number): boolean {
  return (
    /^\.[ \u00a0]\./.test(text.slice(markAt, markAt + 3)) ||
    /\.[ \u00a0]$/.test(text.slice(Math.max(0, markAt - 2), markAt))
  );
}

function firstAfterSpace(text: string, at: number): string {
  const next = text[at] ?? '';
  return next === ' ' || next === '\u00a0' ? (text[at + 1] ?? '') : next;
}

function wordsBefore(tokens: Paragraph['tokens'], offset: number): number {
  let count = 0;
  while (count <= LABEL_WORDS && count < tokens.length && tokens[count]!.end <= offset) count++;
  return count;
}
