/**
 * Kinds of damage that only a person can see. They have no rule: an annotator marks them, and an evaluation of the
 * rules leaves them out and says so.
 */
import { type Message, say } from '../messages/message.ts';
export interface AnnotationType {
  /** Class id, in kebab-case, as in the body of an annotation. */
  readonly id: string;
  readonly title: Message;
}

export const ANNOTATION_TYPES: readonly AnnotationType[] = [
  { id: 'semantic-inversion', title: say('Sentence that says the opposite of its source') },
  { id: 'calque', title: say('Phrase translated word for word') },
  { id: 'mistranslation', title: say('Word translated by the wrong one') },
  { id: 'spun-text', title: say('Words replaced by synonyms') },
  { id: 'typo', title: say('Misspelled word') },
  { id: 'word-order', title: say('Words in the wrong order') },
  { id: 'missing-words', title: say('Words that are missing') },
  { id: 'number-inconsistency', title: say('Numbers that do not agree') },
  { id: 'number-group', title: say('Numbers that belong together') },
  { id: 'wrong-attribution', title: say('Words given to the wrong speaker') },
  { id: 'quote-style', title: say('Place of a mark beside a quotation mark') },
];

/** Whether a class is one that no program decides. */
export const isUndecidable = (name: string): boolean => ANNOTATION_TYPES.some(({ id }) => id === name);
