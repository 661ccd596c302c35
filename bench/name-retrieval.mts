/**
 * How well the letters alone find a name: given the English name, its Arabic form among all forms of the list, ranked by
 * the cost of reading one as the other. Every name of the list is a query. Reads ../shared/data/names where it is present:
 *
 *   node bench/name-retrieval.mts [--queries 10395]
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ReadableWord, readingOf } from '../server/src/names/comparing/letter-reading.ts';
import { fold } from '../server/src/text/folding.ts';
import { readOptions } from './options.mts';
import { sampleLines } from './sample-lines.mts';

const NAMES = new URL('../../shared/data/names/wikidata-en-ar.dev.tsv', import.meta.url);
const SEED = 42;

/** How often the right form comes first, and the mean of one over its rank. */
export interface Retrieval {
  readonly queries: number;
  readonly forms: number;
  readonly first: number;
  readonly reciprocalRank: number;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = readOptions({ queries: { type: 'string', default: '10395' } });
  const found = measureRetrieval(Number(values.queries));
  if (found === undefined) console.log('name retrieval: ../shared/data is not here; nothing to measure');
  else {
    console.log(
      `${found.queries} queries among ${found.forms} forms: top-1 ${found.first.toFixed(4)}, ` +
        `mean reciprocal rank ${found.reciprocalRank.toFixed(4)}`,
    );
  }
}

/** @param count queries, drawn by a fixed seed @returns undefined where the list of names is not present */
export function measureRetrieval(count: number): Retrieval | undefined {
  if (!existsSync(NAMES)) return undefined;
  const rows = readFileSync(NAMES, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [latin = '', arabic = ''] = line.split('\t');
      return { latin: new ReadableWord(latin), form: fold(arabic.replaceAll(' ', '')) };
    });
  const forms = [...new Set(rows.map(({ form }) => form))].map((form) => new ReadableWord(form));
  const queries = sampleLines(rows, count, SEED);
  let first = 0;
  let reciprocal = 0;
  for (const { latin, form } of queries) {
    const rank = rankOf(latin, form, forms);
    if (rank === 1) first++;
    reciprocal += 1 / rank;
  }
  return {
    queries: queries.length,
    forms: forms.length,
    first: first / queries.length,
    reciprocalRank: reciprocal / queries.length,
  };
}

/** Place of the right form; forms that are as near come before it. */
function rankOf(latin: ReadableWord, form: string, forms: readonly ReadableWord[]): number {
  const costs = forms.map((other) => {
    const reading = readingOf(latin, other);
    return reading === undefined ? Number.POSITIVE_INFINITY : reading.table.cost(reading.left, reading.right);
  });
  const own = costs[forms.findIndex(({ folded }) => folded === form)]!;
  return costs.filter((cost, at) => cost < own || (cost === own && forms[at]!.folded !== form)).length + 1;
}
