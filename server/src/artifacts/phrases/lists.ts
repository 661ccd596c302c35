/** The phrase lists of all languages as one: a page in one language often wears the labels of another. */
import { AR_PHRASES } from './ar.ts';
import { DE_PHRASES } from './de.ts';
import { EN_PHRASES } from './en.ts';
import { ES_PHRASES } from './es.ts';
import { FA_PHRASES } from './fa.ts';
import { FR_PHRASES } from './fr.ts';
import { HE_PHRASES } from './he.ts';
import { IT_PHRASES } from './it.ts';
import { OTHER_PHRASES } from './other.ts';
import { PhraseMatcher, parsePhrases } from './phrase-list.ts';
import { PT_PHRASES } from './pt.ts';
import { RU_PHRASES } from './ru.ts';
import { TR_PHRASES } from './tr.ts';

const LISTS: readonly string[] = [
  AR_PHRASES,
  EN_PHRASES,
  RU_PHRASES,
  FR_PHRASES,
  ES_PHRASES,
  DE_PHRASES,
  TR_PHRASES,
  FA_PHRASES,
  HE_PHRASES,
  PT_PHRASES,
  IT_PHRASES,
  OTHER_PHRASES,
];

const PARSED = LISTS.map(parsePhrases);

/** All phrases of some classes, in every language. */
export function phrasesOf(...classes: readonly string[]): readonly string[] {
  return PARSED.flatMap((list) => classes.flatMap((name) => list.get(name) ?? []));
}

/** A matcher for all phrases of some classes, in every language. */
export const matcherOf = (...classes: readonly string[]): PhraseMatcher =>
  new PhraseMatcher(phrasesOf(...classes));
