/**
 * Letter groups by which two romanisations of one name differ: English, French, German, Polish and scholarly
 * spellings of Arabic and Slavic names, over plain Latin letters (romanisation.ts).
 */
import { readCorrespondences } from './correspondence.ts';

export const LATIN_LATIN = readCorrespondences(
  `
  c k 0.10 any k-letters
  ck k|c|q 0.02 any k-letters
  q k|c 0.15 any k-letters
  q g|gh 0.20 any qaf
  g k 0.35 any qaf
  kh k|g 0.25 any qaf
  gh g 0.10 any gh
  kh h|x|j 0.25 any kh
  kh ch 0.20 any kh
  ch c|tch|tsch|cz|tj|tsj 0.12 any ch
  tch tsch|tsj|cz|c 0.10 any ch
  tsch cz|c 0.10 any ch
  sh sch|sz|s|sj 0.15 any sh
  sh ch 0.20 any sh-french
  sch sz|s|ch 0.20 any sh
  shch schtsch|chtch|szcz|sc|sch 0.10 any sh
  zh j 0.15 any zh
  zh z|sch|zj|g|rz 0.20 any zh
  j g|dj|dzh 0.20 any zh
  dj dzh|g 0.15 any zh
  dj dsch 0.10 any zh
  j y|i 0.15 any y-letters
  y i 0.05 any y-letters
  i e 0.18 any vowel-quality
  i o 0.30 not-initial vowel-quality
  ay ai|ey|i 0.10 any vowel-quality
  y e 0.20 any vowel-quality
  iy y|i 0.05 any y-letters
  ij y|i|j 0.08 any y-letters
  yj y|i 0.08 any y-letters
  ie i|e 0.12 any y-letters
  ye e|je 0.10 any y-letters
  je e|ie 0.12 any y-letters
  yo o|e|io|jo 0.15 any y-letters
  eo e|io 0.20 any y-letters
  ei ai|ay|ey|i|e 0.12 any vowel-quality
  ee i 0.12 any vowel-quality
  ou u|o|w|oe|ow 0.08 any vowel-quality
  oo u|o|ou 0.10 any vowel-quality
  oe o|u|e 0.12 any vowel-quality
  ue u 0.10 any vowel-quality
  ae a|e 0.12 any vowel-quality
  aa a 0.05 any vowel-quality
  aw au|ao 0.08 any vowel-quality
  o u 0.18 any vowel-quality
  a e 0.22 not-initial vowel-quality
  a o 0.28 not-initial vowel-quality
  e o 0.28 not-initial vowel-quality
  e - 0.28 not-initial vowel-written
  a - 0.38 inside vowel-written
  i - 0.38 inside vowel-written
  o - 0.42 inside vowel-written
  u - 0.42 inside vowel-written
  e - 0.10 final silent-e
  v w|f 0.15 any v-letters
  w u 0.20 any v-letters
  ff v|w 0.12 any v-letters
  f w|ph 0.15 any v-letters
  ts z|c|tz 0.15 any ts
  tz z 0.12 any ts
  z s 0.25 any s-z
  s c 0.25 any s-z
  ks x 0.05 any x
  gz x 0.10 any x
  dh d|th|z 0.15 any th
  th t|s 0.15 any th
  h - 0.28 any h-silent
  p b 0.40 any p-b
  d t 0.45 any p-b
  `,
  { symmetric: true },
);
