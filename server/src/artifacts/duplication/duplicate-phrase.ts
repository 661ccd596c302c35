/** Words that stand twice in a row: a phrase at once repeated, and a lead that stands as summary and as paragraph. */

import { lineDeletion } from '../../findings/deletion.ts';
import { say } from '../../messages/message.ts';
import { fold } from '../../text/folding.ts';
import type { Word } from '../../text/tokens.ts';
import { vocabularyOf } from '../../text/vocabulary.ts';
import { isProse } from '../line-shape.ts';
import { type ArtifactRule, IN_HEAD, OWN_LINE } from '../rule.ts';

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
  reach: OWN_LINE,
  *find({ article }) {
    const vocabulary = vocabularyOf(article);
    const places = new LastPlaces(vocabulary.words.length);
    for (const [index, paragraph] of article.paragraphs.entries()) {
      if (paragraph.words.length < 2 * SHORTEST) continue;
      const numbers = vocabulary.ofParagraph(index);
      let done = 0;
      for (const at of places.repeatsIn(numbers)) {
        const period = at < done ? undefined : periodAt(paragraph.words, numbers, at);
        if (period === undefined) continue;
        const { tokens } = paragraph;
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
        done = at + 2 * period;
      }
    }
  },
};

/** How many words from here on stand again right behind; undefined when none do, or too few different ones. */
function periodAt(tokens: readonly Word[], numbers: Int32Array, at: number): number | undefined {
  const limit = Math.min(LONGEST, (tokens.length - at) >> 1);
  for (let period = SHORTEST; period <= limit; period++) {
    if (!standsAgain(numbers, at, period)) continue;
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

/** Whether so many words from a place on stand again right behind. */
function standsAgain(numbers: Int32Array, at: number, period: number): boolean {
  let same = 0;
  while (same < period && numbers[at + same] === numbers[at + period + same]) same++;
  return same === period;
}

/**
 * Finds places from which words may stand twice in a row, in one pass: for each word where it stood last, and for each
 * place where its word stood before that.
 */
class LastPlaces {
  /** By number of the word, its last place, counted from 1 over all paragraphs that were read. */
  readonly #last: Int32Array;
  /** By place in the paragraph that is being read. */
  #before = new Int32Array(0);
  #count = 0;

  /** @param words how many different words there are */
  constructor(words: number) {
    this.#last = new Int32Array(words);
  }

  /** Places of a paragraph at which a phrase begins that may stand again right behind, in order. */
  repeatsIn(numbers: Int32Array): readonly number[] {
    const begin = this.#count + 1;
    this.#count += numbers.length;
    const last = this.#last;
    if (this.#before.length < numbers.length) this.#before = new Int32Array(2 * numbers.length);
    const before = this.#before;
    let found: Set<number> | undefined;
    for (let at = 0; at < numbers.length; at++) {
      const number = numbers[at]!;
      before[at] = last[number]! >= begin ? last[number]! - begin : -1;
      last[number] = begin + at;
      for (let earlier = before[at]!; earlier >= 0 && at - earlier <= LONGEST; earlier = before[earlier]!) {
        const period = at - earlier;
        if (period < SHORTEST || numbers[earlier + 1] !== numbers[at + 1]) continue;
        if (!standsAgain(numbers, earlier, period)) continue;
        found ??= new Set();
        found.add(earlier);
      }
    }
    return found === undefined ? NOWHERE : [...found].sort((a, b) => a - b);
  }
}

const NOWHERE: readonly number[] = [];

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
  reach: IN_HEAD,
  *find({ article, profile }) {
    const prose = article.paragraphs
      .slice(0, profile.head.lastOrdinal + 2)
      .filter(isProse)
      .slice(0, 2);
    const [first, second] = prose;
    if (first === undefined || second === undefined || second.ordinal - first.ordinal > 2) return;
    if (Math.min(first.words.length, second.words.length) < FEWEST_WORDS || first.text === second.text)
      return;
    const [one, two] = [wordsOf(first.words), wordsOf(second.words)];
    if (Math.min(one.size, two.size) < FEWEST_WORDS) return;
    let missing = 0;
    for (const word of one) {
      if (two.has(word)) continue;
      missing++;
      if (one.size - missing < ALIKE * Math.max(one.size, two.size)) return;
    }
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

const wordsOf = (words: readonly Word[]): ReadonlySet<string> =>
  new Set(words.slice(0, 200).map(({ text }) => fold(text)));
