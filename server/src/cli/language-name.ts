/** Names of the languages of articles, for people, in the language of the reader. */
import { say } from '../messages/message.ts';
import type { Wording } from '../messages/wording.ts';
import type { Language } from '../text/languages.ts';

/** “Arabic” for `ar`; for `und` it says that the text does not tell. @param locale of the reader, BCP 47 */
export const languageName = (language: Language, wording: Wording, locale = 'en'): string =>
  language === 'und'
    ? wording(say('language unknown'))
    : (new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language);
