/**
 * Finds quotes in one text, thousands of them. One quote is looked for by `indexOf`; from the hundredth on, an index
 * of short runs of units says where a quote can begin, so that each costs microseconds and not a pass of the text.
 */
import type { Offset } from '../../text/offsets.ts';

/** Whether a quote occurs, and where when it does so once. */
export type Occurrence = Offset | 'none' | 'several';

/** Lookups after which an index is worth its making. */
const LOOKUPS_BEFORE_INDEX = 100;
/** Longer texts are searched without an index: its memory would cost more than it saves. */
const LONGEST_INDEXED = 4_000_000;
/** UTF-16 units of the runs that are indexed. */
const RUN = 6;
/** Runs of a quote that are tried in search of a rare one. */
const TRIED_RUNS = 12;
/** A run that occurs more often than this does not help. */
const MOST_OCCURRENCES = 256;

/** Searches one text. */
export class QuoteSearch {
  readonly text: string;
  #lookups = 0;
  #index: RunIndex | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** Where a quote occurs, if it occurs once. The empty quote occurs everywhere. */
  find(quote: string): Occurrence {
    if (quote === '') return this.text === '' ? 0 : 'several';
    this.#lookups++;
    if (this.#lookups === LOOKUPS_BEFORE_INDEX && this.text.length <= LONGEST_INDEXED) {
      this.#index = new RunIndex(this.text);
    }
    return this.#index?.find(quote) ?? soleOccurrence(this.text, quote);
  }
}

/** Where a quote occurs in a text, if it occurs once. */
export function soleOccurrence(text: string, quote: string): Occurrence {
  const first = text.indexOf(quote);
  if (first === -1) return 'none';
  return text.indexOf(quote, first + 1) === -1 ? first : 'several';
}

/** Where each run of units begins: chains of places with one hash, as dictionary compressors keep them. */
class RunIndex {
  readonly #text: string;
  /** For each hash the last place with it, or -1. */
  readonly #last: Int32Array;
  /** For each place the one before it with the same hash, or -1. */
  readonly #before: Int32Array;
  readonly #counts: Int32Array;
  readonly #mask: number;

  constructor(text: string) {
    this.#text = text;
    const size = 1 << Math.min(20, Math.max(8, Math.ceil(Math.log2(text.length + 1)) + 1));
    this.#mask = size - 1;
    this.#last = new Int32Array(size).fill(-1);
    this.#counts = new Int32Array(size);
    this.#before = new Int32Array(text.length);
    for (let at = 0; at + RUN <= text.length; at++) {
      const hash = this.#hash(text, at);
      this.#before[at] = this.#last[hash]!;
      this.#last[hash] = at;
      this.#counts[hash]!++;
    }
  }

  /** Undefined when the index cannot say. */
  find(quote: string): Occurrence | undefined {
    const places = quote.length - RUN;
    if (places < 0) return undefined;
    let rarest = 0;
    let fewest = Infinity;
    for (let tried = 0; tried < TRIED_RUNS; tried++) {
      const at = Math.floor((places * tried) / (TRIED_RUNS - 1));
      const occurrences = this.#counts[this.#hash(quote, at)]!;
      if (occurrences < fewest) [rarest, fewest] = [at, occurrences];
    }
    if (fewest > MOST_OCCURRENCES) return undefined;
    let found: Occurrence = 'none';
    for (let at = this.#last[this.#hash(quote, rarest)]!; at !== -1; at = this.#before[at]!) {
      if (at < rarest || !this.#text.startsWith(quote, at - rarest)) continue;
      if (found !== 'none') return 'several';
      found = at - rarest;
    }
    return found;
  }

  #hash(text: string, at: Offset): number {
    let hash = 0;
    for (let unit = 0; unit < RUN; unit++) hash = Math.imul(hash ^ text.charCodeAt(at + unit), 0x01000193);
    return (hash ^ (hash >>> 15)) & this.#mask;
  }
}
