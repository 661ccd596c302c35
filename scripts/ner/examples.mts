/** Marked sentences as rows of numbered features, for training. */

import type { GoldSentence } from '../../server/src/cli/evaluation/gold-sentences.ts';
import type { Gazetteer } from '../../server/src/names/gazetteer/gazetteer.ts';
import {
  DISTANCES,
  type FeatureReader,
  MOST_JOINED,
  normalise,
  REACH,
  type Word,
} from '../../server/src/names/tagger/features.ts';
import { tagKnown } from '../../server/src/names/tagger/gazetteer-tags.ts';
import {
  beginLabel,
  ENTITY_TYPES,
  insideLabel,
  LABEL_COUNT,
  mayBegin,
  mayFollow,
} from '../../server/src/names/tagger/labels.ts';

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
}

/** A linear model over numbered features. */
export interface LinearModel {
  /** `weights[feature × EACH + label - 1]`. */
  readonly weights: Float32Array;
  readonly transitions: Float64Array;
}

/** Sentences with numbered features; `hashes[n]` is the hash of feature `n`. */
export interface NumberedExamples {
  readonly examples: readonly Example[];
  readonly hashes: Int32Array;
}

/** Reads the features of sentences as hashes. */
export function readExamples(
  sentences: readonly GoldSentence[],
  reader: FeatureReader,
  gazetteer: Gazetteer,
): Example[] {
  const words = new Map<string, Word>();
  const read = (token: string): Word => {
    let word = words.get(token);
    if (word === undefined) {
      word = reader.read(token);
      words.set(token, word);
    }
    return word;
  };
  const joined = new Int32Array(MOST_JOINED);
  return sentences.map((sentence) => {
    const own = sentence.tokens.map(read);
    const known = new Uint8Array(own.length);
    tagKnown(sentence.tokens.map(normalise), gazetteer, known);
    const starts = new Int32Array(own.length + 1);
    const features: number[] = [];
    for (let at = 0; at < own.length; at++) {
      for (let index = 0; index < DISTANCES; index++) {
        const other = at - (index - REACH);
        const word = other < 0 ? reader.before : other >= own.length ? reader.after : own[other]!;
        features.push(...word.features[index]!);
      }
      const beforeLast = (own[at - 2] ?? reader.before).values;
      const last = (own[at - 1] ?? reader.before).values;
      const one = own[at]!.values;
      const next = (own[at + 1] ?? reader.after).values;
      const afterNext = (own[at + 2] ?? reader.after).values;
      const pairs = [
        reader.pairFeature(0, last.coarse, one.coarse),
        reader.pairFeature(1, one.coarse, next.coarse),
        reader.pairFeature(2, last.coarse, next.coarse),
        reader.pairFeature(3, last.name, one.name),
        reader.pairFeature(4, one.name, next.name),
        reader.pairFeature(5, last.name, next.name),
      ];
      features.push(...pairs.filter((feature) => feature !== undefined));
      const count = reader.joinedFeatures(beforeLast, last, one, next, afterNext, at, known, joined);
      for (let index = 0; index < count; index++) features.push(joined[index]!);
      starts[at + 1] = features.length;
    }
    return { features: Int32Array.from(features), starts, labels: labelsOf(sentence) };
  });
}

function labelsOf({ tokens, spans }: GoldSentence): Uint8Array {
  const labels = new Uint8Array(tokens.length);
  for (const { from, to, type } of spans) {
    const index = ENTITY_TYPES.indexOf(type);
    labels.fill(insideLabel(index), from, to);
    labels[from] = beginLabel(index);
  }
  return labels;
}

/** Numbers the features that stand at least `leastCount` times, and leaves out the others. */
export function numberFeatures(examples: readonly Example[], leastCount: number): NumberedExamples {
  const counts = new Map<number, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= leastCount).map(([feature]) => feature);
  const numbers = new Map(kept.map((feature, number) => [feature, number]));
  const numbered = examples.map(({ features, starts, labels }) => {
    const own: number[] = [];
    const ends = new Int32Array(starts.length);
    for (let token = 0; token + 1 < starts.length; token++) {
      for (let at = starts[token]!; at < starts[token + 1]!; at++) {
        const number = numbers.get(features[at]!);
        if (number !== undefined) own.push(number);
      }
      ends[token + 1] = own.length;
    }
    return { features: Int32Array.from(own), starts: ends, labels };
  });
  return { examples: numbered, hashes: Int32Array.from(kept) };
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
