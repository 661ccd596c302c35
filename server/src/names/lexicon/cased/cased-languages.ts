/** The lists of each language that writes names with a capital, folded when a language is first met. */
import type { Language } from '../../../text/languages.ts';
import type { Script } from '../../../text/scripts.ts';
import { type CasedLanguage, readCasedLanguage } from './cased-language.ts';
import { RUSSIAN, UKRAINIAN } from './cyrillic.ts';
import { ENGLISH } from './english.ts';
import { GERMAN, TURKISH } from './german-turkish.ts';
import { FRENCH, ITALIAN, PORTUGUESE, SPANISH } from './romance.ts';

const LISTS = {
  en: ENGLISH,
  fr: FRENCH,
  es: SPANISH,
  pt: PORTUGUESE,
  it: ITALIAN,
  de: GERMAN,
  tr: TURKISH,
  ru: RUSSIAN,
  uk: UKRAINIAN,
} as const;

const read = new Map<string, CasedLanguage>();

/** Lists for the words of a script in an article; those of English for Latin words where the language has none. */
export function casedLanguage(language: Language, script: Script): CasedLanguage {
  const key = keyOf(language, script);
  const known = read.get(key) ?? readCasedLanguage(LISTS[key], key === 'de');
  read.set(key, known);
  return known;
}

function keyOf(language: Language, script: Script): keyof typeof LISTS {
  if (script === 'cyrillic') return language === 'uk' ? 'uk' : 'ru';
  if (language === 'fr' || language === 'es' || language === 'pt' || language === 'it') return language;
  return language === 'de' || language === 'tr' ? language : 'en';
}

/** Whether articles in a language are written with capital letters, as far as that is known. */
export const isWrittenInCapitals = (language: Language): boolean => !UNCASED.has(language);

const UNCASED: ReadonlySet<Language> = new Set<Language>(['ar', 'fa', 'ur', 'he']);
