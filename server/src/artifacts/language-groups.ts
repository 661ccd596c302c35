/** Groups of languages that rules treat alike. */
import type { Language } from '../text/languages.ts';

/** Written in Arabic letters, with the zero-width non-joiner as part of their spelling. */
export const isPersianLike = (language: Language): boolean => language === 'fa' || language === 'ur';

/** Written in Arabic letters. */
export const usesArabicScript = (language: Language): boolean => language === 'ar' || isPersianLike(language);
