/** Paragraphs that stand again in almost the same words: two versions of a wire, or a paragraph and its update. */

import { lineDeletion } from '../../findings/deletion.ts';
import { say } from '../../messages/message.ts';
import type { Paragraph } from '../../text/article.ts';
import type { Word } from '../../text/tokens.ts';
import type { ArtifactRule } from '../rule.ts';
import { ALIKE_PARAGRAPHS, sketchesOf } from './alike-keys.ts';
import { MOST_WORDS, SHINGLE, shinglesOf } from './shingles.ts';

/** Shorter paragraphs are alike by chance. */
const FEWEST_WORDS = 14;
/** Share of the shingles that two paragraphs have in common. */
const ALIKE = 0.75;
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
  reach: { before: 0, after: 0, alike: ALIKE_PARAGRAPHS },
  *find({ article }) {
    const bySketch = new Map<number, Paragraph[]>();
    for (const paragraph of article.paragraphs) {
      const { words } = paragraph;
      if (words.length < FEWEST_WORDS) continue;
      const candidates = new Set<Paragraph>();
      for (const sketch of sketchesOf(words)) {
        const group = bySketch.get(sketch);
        if (group === undefined) bySketch.set(sketch, [paragraph]);
        else if (group.length < MOST_COMPARED) {
          for (const other of group) candidates.add(other);
          group.push(paragraph);
        }
      }
      for (const other of candidates) {
        if (other.text === paragraph.text || !areAsLong(other.words, words)) continue;
        if (!shinglesOf(other.words).isLike(shinglesOf(words), ALIKE, COVERED)) continue;
        if (numbersOf(other.words) !== numbersOf(words)) continue;
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

/** Whether two paragraphs can be alike by their lengths alone, which is sooner said than how alike they are. */
function areAsLong(one: readonly Word[], two: readonly Word[]): boolean {
  const [a, b] = [Math.min(one.length, MOST_WORDS), Math.min(two.length, MOST_WORDS)];
  return Math.min(a, b) - SHINGLE + 1 >= COVERED * REPEATED * (Math.max(a, b) - SHINGLE + 1);
}

const numbersOf = (tokens: readonly Word[]): string =>
  tokens
    .filter(({ text }) => /\p{N}/u.test(text))
    .map(({ text }) => text)
    .join(' ');
