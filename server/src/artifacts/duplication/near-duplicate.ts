/** Paragraphs that stand again in almost the same words: two versions of a wire, or a paragraph and its update. */

import { lineDeletion } from '../../findings/deletion.ts';
import { say } from '../../messages/message.ts';
import type { Paragraph } from '../../text/article.ts';
import type { Token } from '../../text/tokens.ts';
import { vocabularyOf } from '../../text/vocabulary.ts';
import type { ArtifactRule } from '../rule.ts';
import { ALIKE_PARAGRAPHS } from './alike-keys.ts';
import { MOST_WORDS, type ParagraphShingles, SHINGLE, Shingles } from './shingles.ts';

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
    const shingles = new Shingles(vocabularyOf(article));
    const bySketch = new Map<number, Candidate[]>();
    for (const [index, paragraph] of article.paragraphs.entries()) {
      if (paragraph.tokens.length < FEWEST_WORDS) continue;
      const own: Candidate = { index, paragraph, shingles: undefined };
      const candidates = new Set<Candidate>();
      for (const sketch of shingles.sketchesOf(index)) {
        const group = bySketch.get(sketch);
        if (group === undefined) bySketch.set(sketch, [own]);
        else if (group.length < MOST_COMPARED) {
          for (const other of group) candidates.add(other);
          group.push(own);
        }
      }
      for (const candidate of candidates) {
        const other = candidate.paragraph;
        if (other.text === paragraph.text || !areAsLong(other.tokens, paragraph.tokens)) continue;
        candidate.shingles ??= shingles.of(candidate.index);
        own.shingles ??= shingles.of(index);
        if (!candidate.shingles.isLike(own.shingles, ALIKE, COVERED)) continue;
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

/** A paragraph that later ones are compared with. */
interface Candidate {
  /** Among the paragraphs of the article. */
  readonly index: number;
  readonly paragraph: Paragraph;
  /** Read when it is first compared in full. */
  shingles: ParagraphShingles | undefined;
}

/** Whether two paragraphs can be alike by their lengths alone, which is sooner said than how alike they are. */
function areAsLong(one: readonly Token[], two: readonly Token[]): boolean {
  const [a, b] = [Math.min(one.length, MOST_WORDS), Math.min(two.length, MOST_WORDS)];
  return Math.min(a, b) - SHINGLE + 1 >= COVERED * REPEATED * (Math.max(a, b) - SHINGLE + 1);
}

const numbersOf = (tokens: readonly Token[]): string =>
  tokens
    .filter(({ text }) => /\p{N}/u.test(text))
    .map(({ text }) => text)
    .join(' ');
