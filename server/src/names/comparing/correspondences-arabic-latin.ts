/**
 * How Arabic script writes the letters of names in Latin script: left groups are plain Latin letters
 * (romanisation.ts), right groups folded Arabic. Costs are -0.5 log10 of the share of names that are written so,
 * counted on 65,000 person names of Wikidata (CC0) and rounded; rare regional writings are kept at their price.
 */
import { readCorrespondences } from './correspondence.ts';

export const LATIN_ARABIC = readCorrespondences(
  `
  a ا 0.05
  a - 0.40 not-initial vowel-unwritten
  a ه 0.35 final
  a ي|و 0.60
  a ع 0.45
  a اي 0.45
  aa ا 0.02
  ah ه|ا|اه 0.25 final
  e ي 0.08
  e - 0.30 not-initial vowel-unwritten
  e ا 0.45
  e اي 0.25 initial
  e - 0.08 final silent-e
  e ه 0.35 final
  e و 0.70
  i ي 0.05
  i - 0.42 not-initial vowel-unwritten
  i ا 0.20 initial
  i ا 0.65
  i اي 0.15
  i ع 0.60 initial
  o و 0.05
  o او 0.05 initial
  o ا 0.45
  o - 0.55 not-initial vowel-unwritten
  o ع|عو 0.50 initial
  u و 0.10
  u او 0.10 initial
  u يو 0.40
  u ا 0.35
  u - 0.45 not-initial vowel-unwritten
  u ي 0.60
  y ي 0.03
  y - 0.55 not-initial
  y اي 0.40
  ee ي 0.05
  er - 0.60 not-initial r-silent
  ers رز|رس 0.20 final
  ers ز|س 0.50 final r-silent
  ea ي|ا|يا 0.20
  ei ي|اي 0.12
  eu و|يو|وي 0.25
  ai ي|اي 0.15
  au و|او 0.18
  ou و|او 0.08
  oo و 0.05
  oe و 0.20
  oi وا 0.30
  ie ي 0.10
  ue و|ي 0.25
  ae ي|ا|اي 0.25
  ow و|او 0.10
  b ب 0.01
  bb ب 0.01
  c ك 0.10
  c س 0.20
  c تش 0.45
  c ج 0.50
  c ش|ز|ق 0.60
  cc ك|تش|كس 0.15
  ch ش 0.18 any ch-sh
  ch تش 0.23 any ch-sh
  ch ك 0.47
  ch خ 0.55
  ck ك 0.02
  cz تش|ش 0.20
  d د 0.02
  d ض 0.60
  dd د 0.02
  dh ذ|ض|د|ظ 0.25
  dj ج|دج 0.10
  dzh ج|دج 0.10
  f ف 0.01
  ff ف 0.01
  g غ 0.12 any g-ghayn-jim
  g ج 0.20 any g-ghayn-jim
  g ق 0.60 any g-kaf-qaf
  g ك 0.60 any g-kaf-qaf
  g خ 0.80
  gg غ|ج 0.15 any g-ghayn-jim
  gh غ 0.10
  gh - 0.40
  gh ق|ج|ف 0.55
  gu غ|ج 0.25
  gn ني|ن 0.25
  h ه 0.10
  h ح 0.25
  h - 0.40
  h خ 0.60
  j ج 0.08
  j ي 0.32
  j خ 0.60
  j ه 0.80
  j ز|دج 0.55
  k ك 0.02
  k ق 0.50 any k-qaf
  kk ك 0.05
  kh خ 0.05
  kh ك 0.50
  kh ح|ه 0.55
  l ل 0.01
  ll ل 0.02
  ll ي 0.55
  m م 0.01
  mm م 0.02
  mc ماك|مك 0.10
  n ن 0.01
  nn ن 0.02
  nh ني|ن 0.30
  p ب 0.01
  p پ 0.05 any extended-letter
  pp ب 0.02
  ph ف 0.02
  q ق 0.08
  q ك 0.25
  q غ|تش 0.60
  qu ك|كو|كي 0.20
  r ر 0.01
  r - 0.75 not-initial r-silent
  rr ر 0.02
  rh ر 0.10
  s س 0.04
  s ص 0.50 any s-emphatic
  s ز 0.45 any s-z
  s ش 0.60 any s-sh
  s - 0.60 final
  ss س 0.04
  ss ص 0.50
  sch ش 0.02
  sch سك 0.60
  sh ش 0.01
  shch شتش|شش|ش 0.15
  st شت|ست 0.20
  sz ش|س 0.30
  t ت 0.02
  t ط 0.45 any t-emphatic
  t - 0.60 final
  tt ت 0.02
  th ث 0.10 any th-t
  th ت 0.25 any th-t
  th ذ|ط|ظ 0.60
  tch تش 0.02
  tsch تش|ش 0.10
  ts تس 0.10
  ts تز|ز|س 0.30
  tz تس|تز|ز 0.20
  v ف 0.03
  v ڤ 0.10 any extended-letter
  v و 0.60
  v ب 0.75
  w و 0.07
  w ف 0.40
  w - 0.50
  x كس 0.10
  x ش 0.48
  x س|ز|خ|غز|جز 0.65
  z ز 0.03
  z س|ظ|ذ|ض|تس|ص 0.75
  z تز 0.60
  zh ج 0.20
  zh ز 0.15
  zh ش 0.60
  zh تش 0.60
  zz تز|تس|ز|دز 0.20
  - ا|ي|و 0.60 not-initial vowel-written
  - ا 0.15 initial
  - ع|ء 0.15
  - ه 0.45 final
  - ال 0.30 initial
  ' -|ع|ء 0.05
  `,
  { symmetric: false },
);
