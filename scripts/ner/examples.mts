/** Marked sentences as rows of numbered features, for training. A feature is an attribute at a distance. */

import type { GoldSpan } from '../../server/src/cli/evaluation/gold-sentences.ts';
import type { Gazetteer } from '../../server/src/names/gazetteer/gazetteer.ts';
import { ClassAttributes, classAttribute } from '../../server/src/names/tagger/class-attributes.ts';
import type { FeatureReader, WordValues } from '../../server/src/names/tagger/features.ts';
import { tagKnown } from '../../server/src/names/tagger/gazetteer-tags.ts';
import {
  beginLabel,
  ENTITY_TYPES,
  insideLabel,
  LABEL_COUNT,
  mayBegin,
  mayFollow,
} from '../../server/src/names/tagger/labels.ts';
import { normalise } from '../../server/src/names/tagger/normal-words.ts';
import { type FeatureGroup, groupOf, REACH, reachOf } from '../../server/src/names/tagger/templates.ts';

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

/** A word with its features at each distance. */
interface NumberedWord {
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

/** Numbers features as they are met, and reads sentences as rows of these numbers. */
export class ExampleReader {
  readonly #reader: FeatureReader;
  readonly #classes = new ClassAttributes();
  readonly #gazetteer: Gazetteer;
  readonly #groups: ReadonlySet<FeatureGroup>;
  readonly #numbers = new Map<number, number>();
  readonly #words = new Map<string, NumberedWord>();
  readonly #before: NumberedWord;
  readonly #after: NumberedWord;
  #frozen = false;

  /** @param groups kinds of features to read: all but on the ladder */
  constructor(reader: FeatureReader, gazetteer: Gazetteer, groups: ReadonlySet<FeatureGroup>) {
    this.#reader = reader;
    this.#gazetteer = gazetteer;
    this.#groups = groups;
    this.#before = this.#numbered('', reader.readBoundary('before'));
    this.#after = this.#numbered('', reader.readBoundary('after'));
  }

  /** From now on features that were not met before are left out. */
  freeze(): void {
    this.#frozen = true;
    this.#words.clear();
  }

  /** The key of each feature, by its number. */
  get keys(): Float64Array {
    return Float64Array.from(this.#numbers.keys());
  }

  read({ tokens, spans }: MarkedSentence, weight: number): Example {
    const words = tokens.map((token) => this.#word(token));
    const known = new Uint8Array(words.length);
    tagKnown(
      words.map(({ folded }) => folded),
      this.#gazetteer,
      known,
    );
    const starts = new Int32Array(words.length + 1);
    const features: number[] = [];
    const at = (place: number): NumberedWord =>
      place < 0 ? this.#before : place >= words.length ? this.#after : words[place]!;
    for (let token = 0; token < words.length; token++) {
      for (let distance = -REACH; distance <= REACH; distance++)
        features.push(...at(token - distance).features[distance + REACH]!);
      const [last, own, next] = [at(token - 1).values, words[token]!.values, at(token + 1).values];
      this.#classes.read(last.coarseClass, own.coarseClass, next.coarseClass, known, token);
      for (const number of this.#classes.numbers.subarray(0, this.#classes.count)) {
        const { template, hash } = classAttribute(number);
        const feature = this.#number(hash, template.number, 0);
        if (feature !== undefined) features.push(feature);
      }
      this.#reader.readWithLast(last, own);
      this.#addJoined(features);
      this.#reader.readWithNext(own, next);
      this.#addJoined(features);
      starts[token + 1] = features.length;
    }
    return {
      features: Int32Array.from(features),
      starts,
      labels: labelsOf(tokens.length, spans),
      weight,
    };
  }

  /** Adds the features of what the reader has read last, at the token itself. */
  #addJoined(features: number[]): void {
    const { attributes, templates, count } = this.#reader;
    for (let index = 0; index < count; index++) {
      const number = this.#number(attributes[index]!, templates[index]!, 0);
      if (number !== undefined) features.push(number);
    }
  }

  #word(token: string): NumberedWord {
    let word = this.#words.get(token);
    if (word === undefined) {
      const folded = normalise(token);
      word = this.#numbered(folded, this.#reader.read(token, folded));
      this.#words.set(token, word);
    }
    return word;
  }

  /** Numbers the features of the word that the reader has read last. */
  #numbered(folded: string, values: WordValues): NumberedWord {
    const attributes = this.#reader.attributes.slice(0, this.#reader.count);
    const templates = this.#reader.templates;
    const features: Int32Array[] = [];
    for (let distance = -REACH; distance <= REACH; distance++) {
      const own: number[] = [];
      attributes.forEach((attribute, index) => {
        const template = templates[index]!;
        if (reachOf(template) < Math.abs(distance)) return;
        const number = this.#number(attribute, template, distance);
        if (number !== undefined) own.push(number);
      });
      features.push(Int32Array.from(own));
    }
    return { values, folded, features };
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
