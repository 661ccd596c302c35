/** A paragraph in which a quotation opens and does not close, or closes and did not open. */
import { say } from '../../messages/message.ts';
import type { Paragraph } from '../../text/article.ts';
import type { ArtifactRule } from '../rule.ts';

const MARKS = /["“”«»„]/g;

export const quoteUnbalanced: ArtifactRule = {
  id: 'punctuation/quote-unbalanced',
  title: 'Quotation without its other mark',
  description:
    'A quotation opens in a paragraph and does not close there, or the other way round. Quotations that run over several paragraphs are left alone, and so are gershayim, inches and marks that stand for “ditto”. One in ten edited articles has such a paragraph, so this is a note.',
  severity: 'information',
  confidence: 'soft',
  languages: 'all',
  examples: {
    flags: ['قال الوزير: ⟦"⟧سنبدأ غدا، ثم غادر القاعة.', 'He called it ⟦“⟧a hard day and left.'],
    leaves: [
      'قال الوزير: "سنبدأ غدا"، ثم غادر.',
      'He said: “It is late.\n“And it is dark.”',
      'מזכ"ל האו"ם אמר כן.',
      'A 5" pipe is here.',
      'He said „so“ and „no“.',
    ],
  },
  *find({ article: { paragraphs }, profile }) {
    if (!profile.has('"“”«»„')) return;
    for (const paragraph of paragraphs) {
      const mark = looseMark(paragraph);
      if (mark === undefined) continue;
      const around = [paragraphs[paragraph.ordinal - 1], paragraphs[paragraph.ordinal + 1]];
      if (around.some((other) => other !== undefined && looseMark(other) !== undefined)) continue;
      // A quotation of several paragraphs opens each of them and closes in the last.
      if (/^["“«„]/.test(around[1]?.text ?? '')) continue;
      const start = paragraph.start + mark;
      yield { start, end: start + 1, message: say('This quotation mark has no partner in its paragraph.') };
    }
  },
};

/** Where in a paragraph the first quotation mark stands that has no partner; undefined when all have one. */
function looseMark({ text }: Paragraph): number | undefined {
  if (!/["“”«»„]/.test(text)) return undefined;
  const open: number[] = [];
  let straight: number | undefined;
  for (const { 0: letter, index } of text.matchAll(MARKS)) {
    if (letter === '"') {
      const before = text[index - 1] ?? '';
      if (/[\u05d0-\u05ea]/.test(before) || (straight === undefined && /\d/.test(before))) continue;
      straight = straight === undefined ? index : undefined;
    } else if (letter === '«' || letter === '„') open.push(index);
    else if (letter === '“') {
      // German closes with the mark that English opens with.
      const last = open.at(-1);
      if (last !== undefined && text[last] === '„') open.pop();
      else open.push(index);
    } else if (open.length > 0) open.pop();
    else return index;
  }
  return straight ?? open[0];
}
