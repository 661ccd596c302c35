/**
 * Pairs across scripts to fit the judgement with: names of Wikidata with their own form, and with the form of another
 * name that reads most like them. Labelled lists have few such pairs, and mostly of names that the gazetteer knows.
 */
import { readFileSync } from 'node:fs';
import { readingCost } from '../server/src/names/comparing/letter-reading.ts';

export interface CrossPair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}

/** Files, how many names are drawn from each, and whether only names that no table was learned from. */
const SOURCES = [
  ['wikidata-en-ar.train.tsv', 500, 1],
  ['wikidata-en-ru.dev.tsv', 250, 5],
  ['wikidata-en-he.dev.tsv', 150, 5],
] as const;
/** Other names among which the one that reads most alike is taken. */
const RIVALS = 400;

/** Draws the pairs by a linear congruential generator (Numerical Recipes), so that every run draws the same. */
export function drawCrossPairs(folder: string): CrossPair[] {
  let state = 42;
  const draw = <T,>(list: readonly T[]): T => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return list[Math.floor((state / 2 ** 32) * list.length)]!;
  };
  return SOURCES.flatMap(([file, count, every]) => {
    const names = readNames(`${folder}/${file}`, every);
    return Array.from({ length: count }, () => draw(names)).flatMap(([latin, own]) => {
      const rivals = Array.from({ length: RIVALS }, () => draw(names)).filter(([other]) => other !== latin);
      const costs = rivals.map(([, form]) =>
        form === own ? Infinity : (readingCost(latin, form) ?? Infinity),
      );
      const nearest = rivals[costs.indexOf(Math.min(...costs))]![1];
      return [
        { a: latin, b: own, same: true },
        { a: latin, b: nearest, same: false },
      ];
    });
  });
}

function readNames(file: string, every: number): (readonly [string, string])[] {
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .filter((_, at) => at % every === 0)
    .map((line) => {
      const [latin = '', form = ''] = line.split('\t');
      return [latin, form.replaceAll(' ', '')] as const;
    });
}
