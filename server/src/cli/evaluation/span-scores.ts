/** Precision, recall and F1 of spans that must be found exactly, with their type. */
import type { EntityType } from '../../names/entity.ts';
import type { GoldSentence, GoldSpan } from './gold-sentences.ts';

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Spans in the gold text, spans found, and spans that are both. */
  readonly support: number;
  readonly found: number;
  readonly correct: number;
}

export interface SpanScores {
  readonly all: Score;
  readonly byType: Readonly<Record<EntityType, Score>>;
}

const TYPES: readonly EntityType[] = ['PER', 'LOC', 'ORG', 'MISC'];

/** @param found spans for each sentence of `gold`, in its order */
export function scoreSpans(
  gold: readonly GoldSentence[],
  found: readonly (readonly GoldSpan[])[],
): SpanScores {
  const counts = new Map(TYPES.map((type) => [type, { support: 0, found: 0, correct: 0 }]));
  gold.forEach(({ spans }, at) => {
    const keys = new Set(spans.map(keyOf));
    for (const { type } of spans) counts.get(type)!.support++;
    for (const span of found[at] ?? []) {
      const count = counts.get(span.type)!;
      count.found++;
      if (keys.has(keyOf(span))) count.correct++;
    }
  });
  const sum = { support: 0, found: 0, correct: 0 };
  for (const { support, found: spans, correct } of counts.values()) {
    sum.support += support;
    sum.found += spans;
    sum.correct += correct;
  }
  const [PER, LOC, ORG, MISC] = TYPES.map((type) => scoreOf(counts.get(type)!)) as [
    Score,
    Score,
    Score,
    Score,
  ];
  return { all: scoreOf(sum), byType: { PER, LOC, ORG, MISC } };
}

const keyOf = ({ from, to, type }: GoldSpan): string => `${from} ${to} ${type}`;

/** Where nothing was found or nothing is to be found, precision or recall is 0. */
function scoreOf(counts: { support: number; found: number; correct: number }): Score {
  const precision = counts.found === 0 ? 0 : counts.correct / counts.found;
  const recall = counts.support === 0 ? 0 : counts.correct / counts.support;
  const f1 = counts.correct === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, ...counts };
}

/** The share of the gold spans whose words name nothing in `known` that were found. @param known as `nameKey` makes them */
export function recallOfUnseen(
  gold: readonly GoldSentence[],
  found: readonly (readonly GoldSpan[])[],
  known: ReadonlySet<string>,
): { readonly recall: number; readonly support: number } {
  let support = 0;
  let correct = 0;
  gold.forEach((sentence, at) => {
    const keys = new Set((found[at] ?? []).map(keyOf));
    for (const span of sentence.spans) {
      if (known.has(nameKey(sentence, span))) continue;
      support++;
      if (keys.has(keyOf(span))) correct++;
    }
  });
  return { recall: support === 0 ? 0 : correct / support, support };
}

/** The words of a span, as one string. */
export const nameKey = ({ tokens }: GoldSentence, { from, to }: GoldSpan): string =>
  tokens.slice(from, to).join(' ');
