/** A quotation that opens with a mark of one system and closes with one of another. */
import { say } from '../../messages/message.ts';
import type { Paragraph } from '../../text/article.ts';
import { type ArtifactRule, OWN_LINE, type Report } from '../rule.ts';
import { type QuotationMark, quotationMarksOf } from './quotation-marks.ts';

const CLOSER_OF: Readonly<Record<string, string>> = { '"': '"', '“': '”', '«': '»' };
const OPENER_OF: Readonly<Record<string, string>> = { '"': '"', '”': '“', '»': '«' };
/** Nobody quotes longer than this within a paragraph, in UTF-16 units: a pair farther apart is no pair. */
const LONGEST_QUOTATION = 2000;

export const quotesMixed: ArtifactRule = {
  id: 'punctuation/quotes-mixed',
  title: 'Quotation marks of two systems',
  description:
    'A quotation opens with one kind of mark and closes with another, as in "…”. The rule reports only pairs that cannot be two quotations: the marks face each other and no other partner stands in the paragraph. Hebrew gershayim and inches are not quotation marks.',
  severity: 'warning',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: [
      'قال إن ⟦"هذه مهمة صعبة”⟧ ثم غادر.',
      'قال ⟦"نعم”⟧ ثم ⟦"لا”⟧.',
      'He called it ⟦“a hard day"⟧ and left.',
    ],
    leaves: [
      'قال "نعم" ثم “لا”.',
      'מזכ"ל האו"ם אמר “כן” אתמול.',
      'A 5" pipe and a “hard day” here.',
      'قال “كان "صعبا" جدا” وغادر.',
      'قال «نعم» ثم “لا” ثم "ربما".',
    ],
  },
  reach: OWN_LINE,
  *find(context) {
    const { article, profile } = context;
    if (!profile.has('“”«»') || !profile.has('"“«')) return;
    for (const paragraph of article.paragraphs) {
      const marks = quotationMarksOf(paragraph.text);
      if (marks.length > 1) yield* findIn(paragraph, marks);
    }
  },
};

function* findIn({ text, start }: Paragraph, all: readonly QuotationMark[]): Iterable<Report> {
  const marks = all.filter((mark) => isOfQuotation(text, mark));
  const counts = new Map<string, number>();
  for (const { letter } of marks) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const count = (letter: string | undefined): number => counts.get(letter ?? '') ?? 0;
  /** How many more there are of a curly mark than of its partner; straight marks have none. */
  const excess = (letter: string): number => count(letter) - count(CLOSER_OF[letter] ?? OPENER_OF[letter]);
  const unpaired = (letter: string, other: string): boolean =>
    letter === '"' ? count('"') % 2 === 1 || count('"') === excess(other) : excess(letter) > 0;
  for (let index = 1; index < marks.length; index++) {
    const open = marks[index - 1]!;
    const close = marks[index]!;
    const expected = CLOSER_OF[open.letter];
    if (expected === undefined || expected === close.letter || OPENER_OF[close.letter] === undefined)
      continue;
    if (!opensAt(text, open.at) || !closesAt(text, close.at) || close.at - open.at > LONGEST_QUOTATION)
      continue;
    if (!unpaired(open.letter, close.letter) || !unpaired(close.letter, open.letter)) continue;
    const place = start + close.at;
    yield {
      start: start + open.at,
      end: place + 1,
      message: say('This quotation opens with {opening} and closes with {closing}.', {
        opening: open.letter,
        closing: close.letter,
      }),
      fixes: [
        {
          title: say('Close it with {mark}', { mark: expected }),
          kind: 'safe',
          edits: [{ start: place, end: place + 1, newText: expected }],
        },
        {
          title: say('Open it with {mark}', { mark: OPENER_OF[close.letter]! }),
          kind: 'confirm',
          edits: [{ start: start + open.at, end: start + open.at + 1, newText: OPENER_OF[close.letter]! }],
        },
      ],
    };
    index++;
  }
}

/** Whether a mark is no gershayim between Hebrew letters and no sign of inches. */
function isOfQuotation(text: string, { at, letter }: QuotationMark): boolean {
  if (letter !== '"') return true;
  const before = text[at - 1] ?? '';
  return (
    !(/[\u05d0-\u05ea]/.test(before) && /[\u05d0-\u05ea]/.test(text[at + 1] ?? '')) && !/\d/.test(before)
  );
}

/** A mark opens where no letter stands before it, other than a proclitic, and text follows. */
function opensAt(text: string, at: number): boolean {
  return (
    /(?:^|[\s([:،,–—-]|(?:^|\s)[وفبكل]ـ?)$/.test(text.slice(Math.max(0, at - 3), at)) &&
    /\S/.test(text[at + 1] ?? '')
  );
}

/** A mark closes where text stands before it and no letter follows. */
function closesAt(text: string, at: number): boolean {
  return /\S/.test(text[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? '');
}
