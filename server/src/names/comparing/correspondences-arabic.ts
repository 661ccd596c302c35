/**
 * Letter groups that write the same foreign sound in Arabic script, over folded words (text/folding.ts).
 *
 * Classes and costs were judged by hand on edited news of five outlets, 31,525 articles of 2018. A step that is
 * not listed (another consonant, a dropped ن or ر) is never a matter of transliteration.
 */
import { readCorrespondences } from './correspondence.ts';

export const ARABIC_ARABIC = readCorrespondences(
  `
  غ ج 0.20 any g-ghayn-jim
  غ ك|ق 0.40 any g-kaf-qaf
  ك ق 0.40 any k-qaf
  گ غ|ج|ك|ق 0.05 any extended-letter
  ڤ ف|ب|و 0.05 any extended-letter
  پ ب 0.05 any extended-letter
  چ تش|ج|ش 0.05 any extended-letter
  ژ ج|ز 0.05 any extended-letter
  ڭ غ|ج|ك 0.05 any extended-letter
  ڨ غ|ج|ق 0.05 any extended-letter
  ي - 0.25 inside vowel-written
  ا - 0.25 inside vowel-written
  و - 0.30 inside vowel-written
  اي ي 0.25 any vowel-ai
  ا ي 0.45 inside vowel-quality
  ا و 0.50 inside vowel-quality
  و ي 0.60 inside vowel-quality
  يي ي 0.15 not-initial glide-double
  وو و 0.15 not-initial glide-double
  اي ي 0.30 initial vowel-ai
  س ز 0.30 any s-z
  س ش 0.45 any s-sh
  تش ش 0.30 any ch-sh
  تش ج 0.45 any ch-j
  دج ج 0.10 any dj-j
  شتش ش|شش 0.30 any ch-sh
  تس ز|س|تز 0.25 any ts-z
  تز ز|س 0.25 any ts-z
  ج ز 0.45 any j-z
  ت ط 0.30 any t-emphatic
  س ص 0.35 any s-emphatic
  ز ظ|ذ 0.35 any z-emphatic
  ث ت 0.35 any th-t
  خ ك|ه 0.45 any kh-k
  ف ب|و 0.55 any v-b
  ح ه 0.45 any h-emphatic
  نه ن 0.40 not-initial h-silent
  ته ت 0.40 not-initial h-silent
  ا ه 0.35 final final-a
  `,
  { symmetric: true },
);
