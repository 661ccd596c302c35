/** A paragraph in which a quotation opens and does not close, or closes and did not open. */
import { say } from '../../messages/message.ts';
import { type ArtifactRule, NEIGHBOURS } from '../rule.ts';
import { quotationMarksOf } from './quotation-marks.ts';

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
  reach: { ...NEIGHBOURS, needs: ({ text }) => looseMark(text) !== undefined },
  *find(context) {
    const { article, profile } = context;
    if (!profile.has('"“”«»„')) return;
    const { paragraphs } = article;
    const loose = paragraphs.map(({ text }) => looseMark(text));
    for (const [index, paragraph] of paragraphs.entries()) {
      const mark = loose[index];
      if (mark === undefined || loose[index - 1] !== undefined || loose[index + 1] !== undefined) continue;
      // A quotation of several paragraphs opens each of them and closes in the last.
      if (/^["“«„]/.test(paragraphs[index + 1]?.text ?? '')) continue;
      const start = paragraph.start + mark;
      yield { start, end: start + 1, message: say('This quotation mark has no partner in its paragraph.') };
    }
  },
};

/** Where in a paragraph the first quotation mark stands that has no partner; undefined when all have one. */
function looseMark(text: string): number | undefined {
  const marks = quotationMarksOf(text);
  if (marks.length === 0) return undefined;
  const open: number[] = [];
  let straight: number | undefined;
  for (const { letter, at: index } of marks) {
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
