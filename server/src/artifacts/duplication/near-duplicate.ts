/** Paragraphs that stand again in almost the same words: two versions of a wire, or a paragraph and its update. */

import { lineDeletion } from '../../findings/deletion.ts';
import { say } from '../../messages/message.ts';
import type { Paragraph } from '../../text/article.ts';
import { fold } from '../../text/folding.ts';
import type { Token } from '../../text/tokens.ts';
import type { ArtifactRule } from '../rule.ts';
import { signOf } from './word-signs.ts';

/** Shorter paragraphs are alike by chance. */
const FEWEST_WORDS = 14;
/** Longer ones are compared by their first words. */
const MOST_WORDS = 300;
/** Share of the shingles (three words in a row) that two paragraphs have in common. */
const ALIKE = 0.75;
const SHINGLE = 3;
/** A paragraph may hold some shingles twice, so that its words tell of fewer than they seem to. */
const REPEATED = 0.8;
/** Share of the shingles of the longer one that the other must have too. */
const COVERED = 0.6;
/** How many paragraphs of the same sketch are compared; a list of a thousand alike lines is not walked twice. */
const MOST_COMPARED = 6;

export const nearDuplicate: ArtifactRule = {
  id: 'duplication/near-duplicate',
  title: 'Paragraph repeated with small changes',
  description:
    'A paragraph stands again with a few words changed: two versions of one wire were joined, or an update was put beside what it replaces. Paragraphs that differ in a number may be items of a list and are left alone. A person decides which one goes.',
  severity: 'warning',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: [
      'The captain of the old ferry said that he had seen the light from far away and had turned north at once.\nThey came home late.\n⟦The captain of the old ferry said that he had seen the light from far away and had turned to the north at once.⟧',
    ],
    leaves: [
      'The captain of the old ferry said that he had seen 3 lights from far away and had turned north at once.\nThe captain of the old ferry said that he had seen 4 lights from far away and had turned north at once.',
      'The captain of the old ferry said that he had seen the light from far away and had turned north at once.\nThe owner of the new harbour said that nobody had told him of any light and that the ships should have waited for day.',
    ],
  },
  *find({ article }) {
    const bySketch = new Map<number, Paragraph[]>();
    const shingles = new Map<number, ReadonlySet<string>>();
    const shinglesOf = (paragraph: Paragraph): ReadonlySet<string> => {
      let set = shingles.get(paragraph.ordinal);
      if (set === undefined) {
        set = shinglesIn(paragraph.tokens);
        shingles.set(paragraph.ordinal, set);
      }
      return set;
    };
    for (const paragraph of article.paragraphs) {
      if (paragraph.tokens.length < FEWEST_WORDS) continue;
      const candidates = new Set<Paragraph>();
      for (const sketch of sketchesOf(paragraph.tokens)) {
        const group = bySketch.get(sketch);
        if (group === undefined) bySketch.set(sketch, [paragraph]);
        else if (group.length < MOST_COMPARED) {
          for (const other of group) candidates.add(other);
          group.push(paragraph);
        }
      }
      for (const other of candidates) {
        if (other.text === paragraph.text || !areAsLong(other.tokens, paragraph.tokens)) continue;
        if (!isAlike(shinglesOf(other), shinglesOf(paragraph))) continue;
        if (numbersOf(other.tokens) !== numbersOf(paragraph.tokens)) continue;
        yield {
          start: paragraph.start,
          end: paragraph.end,
          message: say('This paragraph stands above in almost the same words; keep one of the two.'),
          related: [{ start: other.start, end: other.end, message: say('It stands here first.') }],
          fixes: [
            {
              title: say('Delete this one'),
              kind: 'confirm',
              edits: [lineDeletion(article.text, article.lines, paragraph.line)],
            },
          ],
        };
        break;
      }
    }
  },
};

/**
 * Two numbers that paragraphs of almost the same words seldom both differ in: the least of the hashes of their
 * shingles, by two ways of hashing (Broder 1997). A hash reads only the length and the ends of a word, because
 * what it brings together is compared in full.
 */
function sketchesOf(tokens: readonly Token[]): readonly number[] {
  let first = 0x7fffffff;
  let second = 0x7fffffff;
  const last = Math.min(tokens.length, MOST_WORDS);
  let one = signOf(tokens[0]!);
  let two = signOf(tokens[1]!);
  for (let at = 2; at < last; at++) {
    const three = signOf(tokens[at]!);
    const hash = Math.imul((one * 31 + two) * 31 + three, 0x9e3779b1) & 0x7fffffff;
    if (hash < first) first = hash;
    const other = Math.imul(hash ^ 0x5bd1e995, 0x85ebca6b) & 0x7fffffff;
    if (other < second) second = other;
    one = two;
    two = three;
  }
  return [first, second];
}

function shinglesIn(tokens: readonly Token[]): ReadonlySet<string> {
  const words = tokens.slice(0, MOST_WORDS).map(({ text }) => fold(text));
  return new Set(words.slice(SHINGLE - 1).map((_, at) => words.slice(at, at + SHINGLE).join(' ')));
}

/** Whether two paragraphs can be alike by their lengths alone, which is sooner said than how alike they are. */
function areAsLong(one: readonly Token[], two: readonly Token[]): boolean {
  const [a, b] = [Math.min(one.length, MOST_WORDS), Math.min(two.length, MOST_WORDS)];
  return Math.min(a, b) - SHINGLE + 1 >= COVERED * REPEATED * (Math.max(a, b) - SHINGLE + 1);
}

function isAlike(one: ReadonlySet<string>, two: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const shingle of one) if (two.has(shingle)) shared++;
  return shared >= ALIKE * Math.min(one.size, two.size) && shared >= COVERED * Math.max(one.size, two.size);
}

const numbersOf = (tokens: readonly Token[]): string =>
  tokens
    .filter(({ text }) => /\p{N}/u.test(text))
    .map(({ text }) => text)
    .join(' ');
