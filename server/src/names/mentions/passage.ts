/** A paragraph of the newest article or of one before it. What is found in it counts its places from its start. */
export interface Passage {
  /** Text of the paragraph. */
  readonly text: string;
  /** Place among the paragraphs of the newest article, from 0. */
  readonly place: number;
}
