/** What a tagger is asked and what it answers. */
import type { EntityType } from '../entity.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';

/** Tokens `from` up to, not including, `to`, named as one entity. */
export interface TaggedSpan {
  readonly from: number;
  readonly to: number;
  readonly type: EntityType;
  /** How much worse the best other reading of any of its tokens scores; natural logarithm units of the model. */
  readonly margin: number;
}

export interface Tagger {
  /**
   * Names in the sentences of one article, in order of place; what is found in one sentence is found in the others.
   * @param sentences raw words, numbers and single punctuation marks @param gazetteer known names, a hint to the model
   * @returns spans for each sentence, in their order
   */
  tag(sentences: readonly (readonly string[])[], gazetteer: Gazetteer): readonly (readonly TaggedSpan[])[];
}

/** Whether the same was found in the sentences of two texts. */
export const haveSameSpans = (
  a: readonly (readonly TaggedSpan[])[],
  b: readonly (readonly TaggedSpan[])[],
): boolean =>
  a.length === b.length &&
  a.every(
    (spans, sentence) =>
      spans.length === b[sentence]!.length &&
      spans.every((span, index) => areSame(span, b[sentence]![index]!)),
  );

const areSame = (a: TaggedSpan, b: TaggedSpan): boolean =>
  a.from === b.from && a.to === b.to && a.type === b.type && a.margin === b.margin;
