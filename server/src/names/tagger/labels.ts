/** The labels that the tagger gives to tokens, and the spans that a row of labels stands for. */
import type { EntityType } from '../entity.ts';

/** Types in the order of their labels. */
export const ENTITY_TYPES: readonly EntityType[] = ['PER', 'LOC', 'ORG', 'MISC'];

/** 0 is outside; then for each type the label of its first token (odd) and of the tokens after it (even). */
export const LABEL_COUNT = 1 + 2 * ENTITY_TYPES.length;
export const OUTSIDE = 0;

/** Label of the first token of a type's span. @param type index into `ENTITY_TYPES` */
export const beginLabel = (type: number): number => 1 + 2 * type;
/** Label of the tokens of a type's span after the first. @param type index into `ENTITY_TYPES` */
export const insideLabel = (type: number): number => 2 + 2 * type;

const isInside = (label: number): boolean => label > 0 && label % 2 === 0;

/** Whether a label may stand behind another: an inside label only behind one of its own type (IOB2). */
export function mayFollow(before: number, label: number): boolean {
  return !isInside(label) || before === label || before === label - 1;
}

/** Whether a label may stand at the first token of a sentence. */
export const mayBegin = (label: number): boolean => !isInside(label);

/** Tokens `from` up to, not including, `to`, named as one entity. */
export interface LabelSpan {
  readonly from: number;
  readonly to: number;
  /** Index into `ENTITY_TYPES`. */
  readonly type: number;
}

/** The spans of the first `count` labels. An inside label without a beginning opens a span, as in IOB1. */
export function spansOfLabels(labels: ArrayLike<number>, count = labels.length): LabelSpan[] {
  const spans: LabelSpan[] = [];
  for (let at = 0; at < count; ) {
    const label = labels[at]!;
    if (label === OUTSIDE) {
      at++;
      continue;
    }
    const type = (label - 1) >> 1;
    const from = at++;
    while (at < count && labels[at] === insideLabel(type)) at++;
    spans.push({ from, to: at, type });
  }
  return spans;
}
