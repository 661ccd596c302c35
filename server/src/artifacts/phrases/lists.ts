/** The phrase lists of all languages as one: a page in one language often wears the labels of another. */
import { readCompiledPhrases } from './compiled-phrases.ts';
import { PhraseMatcher } from './phrase-matcher.ts';
import { PhraseIndex } from './phrase-table.ts';

/** Read when the first short line asks: most of what loads the lists is not about lines at all. */
let index: PhraseIndex | undefined;

function allPhrases(): PhraseIndex {
  index ??= new PhraseIndex(readCompiledPhrases());
  return index;
}

/** All phrases of some classes, in every language. */
export const phrasesOf = (...classes: readonly string[]): readonly string[] => allPhrases().textsOf(classes);

/** A matcher for all phrases of some classes, in every language. */
export const matcherOf = (...classes: readonly string[]): PhraseMatcher =>
  new PhraseMatcher(allPhrases, classes);

/** Whether a line of these folded words at its ends may be a phrase at all. */
export const mayBePhrase = (first: string, last: string): boolean => allPhrases().mayBePhrase(first, last);
