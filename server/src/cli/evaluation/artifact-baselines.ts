/** What a few lines of code would find: the engine is measured beside them. */
import { phrasesOf } from '../../artifacts/phrases/lists.ts';
import type { Article } from '../../text/article.ts';
import type { ReportedSpan } from './artifact-scores.ts';

/** A way to find residue that needs no engine. */
export interface Baseline {
  readonly name: string;
  readonly find: (article: Article) => readonly ReportedSpan[];
}

const LABELS = ['source-stub', 'ad-label', 'read-more', 'related-header', 'share-follow', 'newsletter'];

export const ARTIFACT_BASELINES: readonly Baseline[] = [
  {
    name: 'pattern [ad_N]',
    find: ({ text }) =>
      [...text.matchAll(/\[ad_\d+\]/g)].map(({ index, 0: quote }) => ({
        start: index,
        end: index + quote.length,
        name: 'ad-placeholder',
        isShown: true,
      })),
  },
  { name: 'phrase list, anywhere', find: findPhrases },
];

let phrases: readonly string[] | undefined;

/** Every label of the lists, wherever its letters stand. */
function findPhrases({ text }: Article): readonly ReportedSpan[] {
  phrases ??= [...new Set(phrasesOf(...LABELS).filter((phrase) => !/[…:]/.test(phrase)))];
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return [];
  const found: ReportedSpan[] = [];
  for (const phrase of phrases) {
    const wanted = phrase.toLowerCase();
    for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
      found.push({ start: at, end: at + wanted.length, name: 'phrase', isShown: true });
    }
  }
  return found;
}
