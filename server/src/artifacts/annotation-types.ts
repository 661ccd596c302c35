/**
 * Kinds of damage that only a person can see. They have no rule: an annotator marks them, and an evaluation of the
 * rules leaves them out and says so.
 */
export interface AnnotationType {
  /** Class id, in kebab-case, as in the body of an annotation. */
  readonly id: string;
  readonly title: string;
}

export const ANNOTATION_TYPES: readonly AnnotationType[] = [
  { id: 'semantic-inversion', title: 'Sentence that says the opposite of its source' },
  { id: 'calque', title: 'Phrase translated word for word' },
  { id: 'mistranslation', title: 'Word translated by the wrong one' },
  { id: 'spun-text', title: 'Words replaced by synonyms' },
  { id: 'typo', title: 'Misspelled word' },
  { id: 'word-order', title: 'Words in the wrong order' },
  { id: 'missing-words', title: 'Words that are missing' },
  { id: 'number-inconsistency', title: 'Numbers that do not agree' },
  { id: 'number-group', title: 'Numbers that belong together' },
  { id: 'wrong-attribution', title: 'Words given to the wrong speaker' },
  { id: 'quote-style', title: 'Place of a mark beside a quotation mark' },
];

/** Whether a class is one that no program decides. */
export const isUndecidable = (name: string): boolean => ANNOTATION_TYPES.some(({ id }) => id === name);
