/** What the gazetteer says of each token of a sentence, as numbers for the tagger's features. */

import type { Gazetteer, GazetteerMatch } from '../gazetteer/gazetteer.ts';
import { peelings } from '../lexicon/clitics.ts';
import { ENTITY_TYPES } from './labels.ts';

/** Whether a known form begins with a folded word, or with what remains of it behind a particle. */
export const mayBeginKnown = (folded: string, gazetteer: Gazetteer): boolean =>
  gazetteer.begins(folded) || peelings(folded).some(({ remainder }) => gazetteer.begins(remainder));

/**
 * For each token 0, or 1 + 4 × type + place: 0 a form of one word, 1 the first of several, 2 inside, 3 the last.
 * The longest form at each token, from left to right.
 * @param folded folded tokens; restored when done @param out one byte for each token
 * @param mayBegin whether a known form may begin at a token (`mayBeginKnown`)
 */
export function tagKnown(
  folded: string[],
  gazetteer: Gazetteer,
  out: Uint8Array,
  mayBegin: (at: number) => boolean = () => true,
): void {
  out.fill(0);
  for (let at = 0; at < folded.length; ) {
    const match = mayBegin(at) ? matchAt(folded, at, gazetteer) : undefined;
    if (match === undefined) {
      at++;
      continue;
    }
    const type = ENTITY_TYPES.indexOf(match.entries[0]!.type);
    const end = at + match.words;
    for (let token = at; token < end; token++) {
      const place = match.words === 1 ? 0 : token === at ? 1 : token === end - 1 ? 3 : 2;
      out[token] = 1 + 4 * type + place;
    }
    at = end;
  }
}

function matchAt(folded: string[], at: number, gazetteer: Gazetteer): GazetteerMatch | undefined {
  const whole = gazetteer.longestMatch(folded, at);
  if (whole !== undefined) return whole;
  const word = folded[at]!;
  for (const { remainder } of peelings(word)) {
    folded[at] = remainder;
    const match = gazetteer.longestMatch(folded, at);
    folded[at] = word;
    if (match !== undefined) return match;
  }
  return undefined;
}
