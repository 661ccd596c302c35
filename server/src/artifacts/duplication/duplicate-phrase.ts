/** Words that stand twice in a row: a phrase at once repeated, and a lead that stands as summary and as paragraph. */

import { lineDeletion } from '../../findings/deletion.ts';
import { say } from '../../messages/message.ts';
import { fold } from '../../text/folding.ts';
import type { Token } from '../../text/tokens.ts';
import { isProse } from '../line-shape.ts';
import type { ArtifactRule } from '../rule.ts';
import { signsOf } from './word-signs.ts';

const SHORTEST = 4;
const LONGEST = 16;

export const duplicatePhrase: ArtifactRule = {
  id: 'duplication/duplicate-phrase',
  title: 'Phrase twice in a row',
  description:
    'Four words or more stand twice in a row: a caption and its text for programs, or a title and its copy. A person confirms the deletion.',
  severity: 'warning',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: [
      '⟦People pray for the victims People pray for the victims⟧ in the harbour.',
      'قال: ⟦وصل الوزير إلى العاصمة وصل الوزير إلى العاصمة⟧ أمس.',
    ],
    leaves: ['On and on and on they went.', 'قناة آي سي آي سي آي سي', '1 2 3 4 1 2 3 4'],
  },
  *find({ article }) {
    for (const { tokens } of article.paragraphs) {
      if (tokens.length < 2 * SHORTEST) continue;
      const signs = signsOf(tokens);
      for (let at = 0; at + 2 * SHORTEST <= tokens.length; at++) {
        const period = periodAt(tokens, signs, at);
        if (period === undefined) continue;
        const first = tokens[at]!;
        const middle = tokens[at + period - 1]!;
        const last = tokens[at + 2 * period - 1]!;
        const gap = article.text.slice(middle.end, tokens[at + period]!.start);
        if (gap.trim() !== '') continue;
        yield {
          start: first.start,
          end: last.end,
          message: say('“{text}” stands twice here; delete one.', {
            text: article.text.slice(first.start, middle.end),
          }),
          fixes: [
            {
              title: say('Delete the second'),
              kind: 'confirm',
              edits: [{ start: middle.end, end: last.end, newText: '' }],
            },
          ],
        };
        at += 2 * period - 1;
      }
    }
  },
};

/** How many words from here on stand again right behind; undefined when none do, or too few different ones. */
function periodAt(tokens: readonly Token[], signs: Int32Array, at: number): number | undefined {
  const { text } = tokens[at]!;
  const sign = signs[at]!;
  const limit = Math.min(LONGEST, (tokens.length - at) >> 1);
  for (let period = SHORTEST; period <= limit; period++) {
    if (signs[at + period] !== sign || tokens[at + period]!.text !== text) continue;
    let same = 1;
    while (same < period && tokens[at + same]!.text === tokens[at + period + same]!.text) same++;
    if (same < period) continue;
    const words = tokens.slice(at, at + period);
    if (
      new Set(words.map((word) => word.text)).size >= SHORTEST &&
      words.some(({ kind }) => kind === 'word')
    ) {
      return words.filter(({ kind, text: word }) => kind === 'word' && word.length > 2).length >= 3
        ? period
        : undefined;
    }
  }
  return undefined;
}

/** Share of the words that the two leads have in common. */
const ALIKE = 0.9;
const FEWEST_WORDS = 12;

export const leadRepeat: ArtifactRule = {
  id: 'duplication/lead-repeat',
  title: 'Lead repeated',
  description:
    'The first two paragraphs share nine words of ten: the summary of the article stands again as its first paragraph. A person confirms the deletion.',
  severity: 'warning',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: [
      'Two neighbours quarrel\nHe came yesterday from the north with forty others, and nobody in the old harbour knew why they did it.\n⟦He came yesterday from the north with forty others and nobody in the old harbour knew why they did it today.⟧\nHe left.',
    ],
    leaves: [
      'He came yesterday from the north with forty others, and nobody in the old harbour knew why they did it.\nShe left this morning for the south with ten of hers, while all of the new city knew well what was meant by it.',
    ],
  },
  *find({ article, profile }) {
    const prose = article.paragraphs
      .slice(0, profile.head.lastOrdinal + 2)
      .filter(isProse)
      .slice(0, 2);
    const [first, second] = prose;
    if (first === undefined || second === undefined || second.ordinal - first.ordinal > 2) return;
    const [one, two] = [wordsOf(first.tokens), wordsOf(second.tokens)];
    if (Math.min(one.size, two.size) < FEWEST_WORDS || first.text === second.text) return;
    const shared = [...one].filter((word) => two.has(word)).length;
    if (shared < ALIKE * Math.max(one.size, two.size)) return;
    yield {
      start: second.start,
      end: second.end,
      message: say('This paragraph repeats the one before it in almost the same words; delete one.'),
      unnecessary: true,
      related: [{ start: first.start, end: first.end, message: say('It stands here first.') }],
      fixes: [
        {
          title: say('Delete the line'),
          kind: 'confirm',
          edits: [lineDeletion(article.text, article.lines, second.line)],
        },
      ],
    };
  },
};

const wordsOf = (tokens: readonly Token[]): ReadonlySet<string> =>
  new Set(tokens.slice(0, 200).map(({ text }) => fold(text)));
