/** Marked sentences as rows of numbered features, for training. A feature is an attribute at a distance. */

import type { GoldSpan } from '../../server/src/cli/evaluation/gold-sentences.ts';
import type { Gazetteer } from '../../server/src/names/gazetteer/gazetteer.ts';
import { ClassAttributes, classAttribute } from '../../server/src/names/tagger/class-attributes.ts';
import { FeatureReader, type WordValues } from '../../server/src/names/tagger/features.ts';
import { tagKnown } from '../../server/src/names/tagger/gazetteer-tags.ts';
import { hashLetters } from '../../server/src/names/tagger/hashing.ts';
import {
  beginLabel,
  ENTITY_TYPES,
  insideLabel,
  LABEL_COUNT,
  mayBegin,
  mayFollow,
} from '../../server/src/names/tagger/labels.ts';
import { normalise } from '../../server/src/names/tagger/normal-words.ts';
import {
  type FeatureGroup,
  groupOf,
  JOINED_TEMPLATES,
  REACH,
  reachOf,
  WORD_TEMPLATES,
} from '../../server/src/names/tagger/templates.ts';
import {
  readWordClasses,
  type WordClasses,
  writeWordClasses,
} from '../../server/src/names/tagger/word-classes.ts';

/** Weights of one feature: of each label but “outside”. */
export const EACH = LABEL_COUNT - 1;
/** `ALLOWED[before × LABEL_COUNT + label]`; row `LABEL_COUNT` is the start of a sentence. */
export const ALLOWED = Uint8Array.from({ length: (LABEL_COUNT + 1) * LABEL_COUNT }, (_, at) => {
  const before = Math.floor(at / LABEL_COUNT);
  const label = at % LABEL_COUNT;
  return (before === LABEL_COUNT ? mayBegin(label) : mayFollow(before, label)) ? 1 : 0;
});

/** One sentence: the features of token `t` are `features[starts[t]]` up to `features[starts[t + 1]]`. */
export interface Example {
  readonly features: Int32Array;
  readonly starts: Int32Array;
  readonly labels: Uint8Array;
  /** How much it counts: 1 for a sentence that people have marked. */
  readonly weight: number;
}

/** A linear model over numbered features. */
export interface LinearModel {
  /** `weights[feature × EACH + label - 1]`. */
  readonly weights: Float32Array;
  readonly transitions: Float64Array;
}

/** A sentence to learn from. */
export interface MarkedSentence {
  readonly tokens: readonly string[];
  readonly spans: readonly GoldSpan[];
}

/**
 * What a reading of a sentence hides, so that the model learns to do without it: words are read as if nobody had ever
 * met them, and known forms as if the gazetteer lacked them. Text of other years and kinds is full of both.
 */
export interface Hiding {
  readonly random: () => number;
  /** Probability that a rare word is hidden; the more common a word is, the less often. */
  readonly words: number;
  /** Probability that a form of the gazetteer is hidden. */
  readonly knownForms: number;
}

/** Least frequency classes (word-classes.ts) and what part of the words from there on is hidden. */
const HIDDEN_SHARES = [
  { from: 14, share: 0 },
  { from: 11, share: 0.25 },
  { from: 8, share: 0.6 },
  { from: 0, share: 1 },
] as const;

/** A word with its features at each distance. */
interface NumberedWord {
  readonly hidden: boolean;
  readonly values: WordValues;
  readonly folded: string;
  readonly features: readonly Int32Array[];
}

/** A feature has the hash of its attribute and how far the token stands behind it. */
const keyOf = (attribute: number, distance: number): number => (attribute >>> 0) * 8 + (distance + REACH);
/** @returns the hash of a feature's attribute, unsigned */
export const attributeOf = (key: number): number => Math.floor(key / 8);
/** @returns distance + REACH of a feature */
export const placeOf = (key: number): number => key % 8;

/** Attributes that tell which word stands there. */
const IDENTITIES: ReadonlySet<number> = new Set([WORD_TEMPLATES.own.number, WORD_TEMPLATES.stem.number]);

/** Joined attributes that tell which word the neighbour is, and those that tell it of both. */
const OF_BOTH: ReadonlySet<number> = new Set([
  JOINED_TEMPLATES.lastWord.number,
  JOINED_TEMPLATES.nextWord.number,
]);
const OF_NEIGHBOUR: ReadonlySet<number> = new Set([
  ...OF_BOTH,
  JOINED_TEMPLATES.lastWordAndCoarse.number,
  JOINED_TEMPLATES.coarseAndNextWord.number,
]);

/** Reads each word as one that no table has. */
function readerWithoutTable(): FeatureReader {
  const none = readWordClasses(writeWordClasses([]));
  if (typeof none === 'string') throw new Error(none);
  return new FeatureReader(none);
}

/** Numbers features as they are met, and reads sentences as rows of these numbers. */
export class ExampleReader {
  readonly #reader: FeatureReader;
  readonly #classes = new ClassAttributes();
  readonly #gazetteer: Gazetteer;
  readonly #groups: ReadonlySet<FeatureGroup>;
  readonly #numbers = new Map<number, number>();
  readonly #words = new Map<string, NumberedWord>();
  readonly #tableless = readerWithoutTable();
  readonly #hidden = new Map<string, NumberedWord>();
  readonly #table: WordClasses;
  readonly #before: NumberedWord;
  readonly #after: NumberedWord;
  #frozen = false;

  /** @param groups kinds of features to read: all but on the ladder */
  constructor(table: WordClasses, gazetteer: Gazetteer, groups: ReadonlySet<FeatureGroup>) {
    this.#table = table;
    this.#reader = new FeatureReader(table);
    this.#gazetteer = gazetteer;
    this.#groups = groups;
    this.#before = this.#numbered('', this.#reader.readBoundary('before'), this.#reader);
    this.#after = this.#numbered('', this.#reader.readBoundary('after'), this.#reader);
  }

  /** From now on features that were not met before are left out. */
  freeze(): void {
    this.#frozen = true;
    this.#words.clear();
    this.#hidden.clear();
  }

  /** The key of each feature, by its number. */
  get keys(): Float64Array {
    return Float64Array.from(this.#numbers.keys());
  }

  /** @param weight how much it counts @param hiding what of it is hidden; nothing unless given */
  read({ tokens, spans }: MarkedSentence, weight: number, hiding?: Hiding): Example {
    const words = tokens.map((token) =>
      hiding !== undefined && this.#hides(token, hiding) ? this.#hiddenWord(token) : this.#word(token),
    );
    const known = new Uint8Array(words.length);
    tagKnown(
      words.map(({ folded }) => folded),
      this.#gazetteer,
      known,
    );
    if (hiding !== undefined) hideForms(known, hiding);
    const starts = new Int32Array(words.length + 1);
    const features: number[] = [];
    const at = (place: number): NumberedWord =>
      place < 0 ? this.#before : place >= words.length ? this.#after : words[place]!;
    for (let token = 0; token < words.length; token++) {
      for (let distance = -REACH; distance <= REACH; distance++)
        features.push(...at(token - distance).features[distance + REACH]!);
      const [before, word, behind] = [at(token - 1), words[token]!, at(token + 1)];
      const [last, own, next] = [before.values, word.values, behind.values];
      this.#classes.read(last.coarseClass, own.coarseClass, next.coarseClass, known, token);
      for (const number of this.#classes.numbers.subarray(0, this.#classes.count)) {
        const { template, hash } = classAttribute(number);
        const feature = this.#number(hash, template.number, 0);
        if (feature !== undefined) features.push(feature);
      }
      this.#reader.readWithLast(last, own);
      this.#addJoined(features, before, word);
      this.#reader.readWithNext(own, next);
      this.#addJoined(features, behind, word);
      starts[token + 1] = features.length;
    }
    return {
      features: Int32Array.from(features),
      starts,
      labels: labelsOf(tokens.length, spans),
      weight,
    };
  }

  /** Adds the features of what the reader has read last of a word and its neighbour, at the token itself. */
  #addJoined(features: number[], neighbour: NumberedWord, word: NumberedWord): void {
    const { attributes, templates, count } = this.#reader;
    for (let index = 0; index < count; index++) {
      if (neighbour.hidden && OF_NEIGHBOUR.has(templates[index]!)) continue;
      if (word.hidden && OF_BOTH.has(templates[index]!)) continue;
      const number = this.#number(attributes[index]!, templates[index]!, 0);
      if (number !== undefined) features.push(number);
    }
  }

  #word(token: string): NumberedWord {
    let word = this.#words.get(token);
    if (word === undefined) {
      const folded = normalise(token);
      word = this.#numbered(folded, this.#reader.read(token, folded), this.#reader);
      this.#words.set(token, word);
    }
    return word;
  }

  #hides(token: string, { random, words }: Hiding): boolean {
    if (!/^[\u0620-\u064a]/.test(token)) return false;
    const place = this.#table.find(hashLetters(normalise(token)));
    const frequency = place < 0 ? 0 : this.#table.frequency(place);
    const { share } = HIDDEN_SHARES.find(({ from }) => frequency >= from)!;
    return random() < words * share;
  }

  #hiddenWord(token: string): NumberedWord {
    let word = this.#hidden.get(token);
    if (word === undefined) {
      const folded = normalise(token);
      word = this.#numbered(folded, this.#tableless.read(token, folded), this.#tableless, true);
      this.#hidden.set(token, word);
    }
    return word;
  }

  /** Numbers the features of the word that a reader has read last. */
  #numbered(folded: string, values: WordValues, reader: FeatureReader, hidden = false): NumberedWord {
    const attributes = reader.attributes.slice(0, reader.count);
    const { templates } = reader;
    const features: Int32Array[] = [];
    for (let distance = -REACH; distance <= REACH; distance++) {
      const own: number[] = [];
      attributes.forEach((attribute, index) => {
        const template = templates[index]!;
        if (reachOf(template) < Math.abs(distance) || (hidden && IDENTITIES.has(template))) return;
        const number = this.#number(attribute, template, distance);
        if (number !== undefined) own.push(number);
      });
      features.push(Int32Array.from(own));
    }
    return { hidden, values, folded, features };
  }

  #number(attribute: number, template: number, distance: number): number | undefined {
    const group = groupOf(template);
    if (group === undefined || !this.#groups.has(group)) return undefined;
    const key = keyOf(attribute, distance);
    const known = this.#numbers.get(key);
    if (known !== undefined || this.#frozen) return known;
    this.#numbers.set(key, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}

/** Takes some of the known forms away. @param known as `tagKnown` writes it */
function hideForms(known: Uint8Array, { random, knownForms }: Hiding): void {
  for (let at = 0; at < known.length; ) {
    const first = at++;
    if (known[first] === 0) continue;
    // 0 is a form of one word; a longer one goes on to the token with place 3 (gazetteer-tags.ts).
    if ((known[first]! - 1) % 4 !== 0) while (at < known.length && (known[at - 1]! - 1) % 4 !== 3) at++;
    if (random() < knownForms) known.fill(0, first, at);
  }
}

function labelsOf(tokens: number, spans: readonly GoldSpan[]): Uint8Array {
  const labels = new Uint8Array(tokens);
  for (const { from, to, type } of spans) {
    const index = ENTITY_TYPES.indexOf(type);
    labels.fill(insideLabel(index), from, to);
    labels[from] = beginLabel(index);
  }
  return labels;
}

/** Leaves out the features that stand less often; their numbers stay. */
export function withoutRare(examples: readonly Example[], features: number, leastCount: number): Example[] {
  const counts = new Int32Array(features);
  for (const example of examples) for (const feature of example.features) counts[feature]!++;
  return examples.map(({ features: all, starts, labels, weight }) => {
    const own: number[] = [];
    const ends = new Int32Array(starts.length);
    for (let token = 0; token + 1 < starts.length; token++) {
      for (let at = starts[token]!; at < starts[token + 1]!; at++)
        if (counts[all[at]!]! >= leastCount) own.push(all[at]!);
      ends[token + 1] = own.length;
    }
    return { features: Int32Array.from(own), starts: ends, labels, weight };
  });
}

/** Numbers from 0 to 1 by a linear congruential generator (Numerical Recipes), the same in every run. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Shuffles in place (Fisher and Yates). */
export function shuffle(items: number[], random: () => number): void {
  for (let at = items.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [items[at], items[other]] = [items[other]!, items[at]!];
  }
}
