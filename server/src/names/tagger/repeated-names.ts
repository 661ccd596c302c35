/**
 * Names that a tagger has found somewhere in an article are found in the rest of it: where the words around them say
 * too little, the article has said enough.
 */
import type { ScoredWord } from './scored-words.ts';
import type { TaggedSpan } from './tagged-spans.ts';

/** One sentence with what was found in it. */
export interface TaggedSentence {
  /** Numbers of its words. */
  readonly words: Int32Array;
  /** 1 for each token that may be part of a name, 0 for those that are surely outside. */
  readonly open: Uint8Array;
  /** In order of place. */
  readonly spans: readonly TaggedSpan[];
}

/** A name, as the hashes of its words, and how often the tagger found it as which type. */
interface FoundName {
  readonly words: readonly number[];
  readonly best: ReadonlyMap<TaggedSpan['type'], TaggedSpan>;
  readonly counts: Map<TaggedSpan['type'], number>;
  found: number;
  /** Places where it stands and was not found. */
  readonly missed: { readonly sentence: number; readonly from: number }[];
}

/** Shorter words are too often something else. */
const SHORTEST = 4;
/** A word that stands by itself more often than this for each time that it was found is no name that was missed. */
const MOST_MISSED = 2;

/**
 * Adds to the spans of each sentence the names of other sentences that stand in it.
 * @param words by number
 * @returns spans for each sentence, in order of place
 */
export function withRepeatedNames(
  sentences: readonly TaggedSentence[],
  words: readonly ScoredWord[],
): (readonly TaggedSpan[])[] {
  const names = new Names(words);
  for (const sentence of sentences) for (const span of sentence.spans) names.add(sentence.words, span);
  if (names.size === 0) return sentences.map(({ spans }) => spans);
  sentences.forEach((sentence, index) => {
    names.lookFor(sentence, index);
  });
  const added = names.missed();
  return sentences.map(({ spans }, index) => {
    const more = added.get(index);
    return more === undefined ? spans : [...spans, ...more].sort((a, b) => a.from - b.from);
  });
}

class Names {
  readonly #words: readonly ScoredWord[];
  /** By each hash that its first word has (`keysOf`), the longest first. */
  readonly #byFirst = new Map<number, FoundName[]>();
  readonly #all: FoundName[] = [];

  /** @param words by number */
  constructor(words: readonly ScoredWord[]) {
    this.#words = words;
  }

  get size(): number {
    return this.#all.length;
  }

  add(words: Int32Array, span: TaggedSpan): void {
    const first = this.#words[words[span.from]!]!;
    if (span.to - span.from === 1 && first.folded.length < SHORTEST) return;
    const name = this.#known(first, words, span) ?? this.#take(first, words, span);
    name.found++;
    name.counts.set(span.type, (name.counts.get(span.type) ?? 0) + 1);
    const best = name.best.get(span.type);
    if (best === undefined || best.margin < span.margin)
      (name.best as Map<TaggedSpan['type'], TaggedSpan>).set(span.type, span);
  }

  /** The name of the same words as a span. */
  #known(first: ScoredWord, words: Int32Array, { from, to }: TaggedSpan): FoundName | undefined {
    return this.#byFirst
      .get(first.own)
      ?.find(
        ({ words: hashes }) =>
          hashes.length === to - from &&
          hashes.every((hash, index) => this.#words[words[from + index]!]!.own === hash),
      );
  }

  #take(first: ScoredWord, words: Int32Array, { from, to }: TaggedSpan): FoundName {
    const hashes = Array.from(words.subarray(from, to), (word) => this.#words[word]!.own);
    const name: FoundName = { words: hashes, best: new Map(), counts: new Map(), found: 0, missed: [] };
    this.#all.push(name);
    for (const own of keysOf(first)) this.#list(own, name);
    return name;
  }

  #list(hash: number, name: FoundName): void {
    const list = this.#byFirst.get(hash);
    if (list === undefined) {
      this.#byFirst.set(hash, [name]);
      return;
    }
    const shorter = list.findIndex((other) => other.words.length < name.words.length);
    list.splice(shorter < 0 ? list.length : shorter, 0, name);
  }

  /** Notes the places of a sentence where a name stands that was not found there. */
  lookFor({ words, open, spans }: TaggedSentence, sentence: number): void {
    let next = 0;
    for (let at = 0; at < words.length; at++) {
      const span = spans[next];
      if (span !== undefined && at >= span.from) {
        at = span.to - 1;
        next++;
        continue;
      }
      if (open[at] === 0) continue;
      const name = this.#at(words, at, span?.from ?? words.length);
      if (name === undefined) continue;
      name.missed.push({ sentence, from: at });
      at += name.words.length - 1;
    }
  }

  #at(words: Int32Array, at: number, end: number): FoundName | undefined {
    const { own, stem, tail } = this.#words[words[at]!]!;
    return (
      this.#named(own, words, at, end) ??
      (stem === own ? undefined : this.#named(stem, words, at, end)) ??
      (tail === own ? undefined : this.#named(tail, words, at, end))
    );
  }

  #named(first: number, words: Int32Array, at: number, end: number): FoundName | undefined {
    return this.#byFirst
      .get(first)
      ?.find(
        ({ words: hashes }) =>
          at + hashes.length <= end &&
          hashes.every((hash, index) => index === 0 || this.#words[words[at + index]!]!.own === hash),
      );
  }

  /** Spans to add, by sentence. Their margin is the greatest of the same name where it was found. */
  missed(): Map<number, TaggedSpan[]> {
    const added = new Map<number, TaggedSpan[]>();
    for (const { words, best, counts, found, missed } of this.#all) {
      if (words.length === 1 && missed.length > MOST_MISSED * found) continue;
      const [type] = [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most));
      const { margin } = best.get(type)!;
      for (const { sentence, from } of missed) {
        const list = added.get(sentence) ?? [];
        list.push({ from, to: from + words.length, type, margin });
        added.set(sentence, list);
      }
    }
    return added;
  }
}

/** Hashes by which the first word of a name is known: as it stands, and without a particle. */
function keysOf({ own, stem, tail }: ScoredWord): ReadonlySet<number> {
  return new Set([own, stem, tail]);
}
