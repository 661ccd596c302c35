/** English names of the languages of articles, for people. */
import type { Language } from '../text/languages.ts';

const NAMES = new Intl.DisplayNames(['en'], { type: 'language' });

/** “Arabic” for `ar`; for `und` it says that the text does not tell. */
export const languageName = (language: Language): string =>
  language === 'und' ? 'language unknown' : (NAMES.of(language) ?? language);
