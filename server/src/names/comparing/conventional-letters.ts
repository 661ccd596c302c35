/**
 * Which groups of letters stand for each other by a convention of transliteration, where in a word, and by which
 * convention (conventions.ts). Data only: what each pair costs is learned (letters/*.ts).
 *
 * Each line: a group, the groups that stand for it joined by `|`, where it holds, the convention, and the share of word
 * pairs with this one difference that were one name, where it was counted; `-` is the empty group. Within one script a
 * step that is not listed (another consonant, a dropped n or r) is no transliteration.
 */

/** Where in a word a pair holds. `inside` is neither at the first nor at the last letter. */
export type Position = 'any' | 'initial' | 'inside' | 'final' | 'not-initial';

/** Two groups of letters with their convention. Either group may be empty: a letter that is not written. */
export interface ConventionalPair {
  readonly a: string;
  readonly b: string;
  readonly where: Position;
  readonly convention: string;
  /** Share of pairs that differ so, both no ordinary words, that were one name without any context. */
  readonly reliability: number;
}

/** Of pairs that were not counted. */
const RELIABILITY_UNKNOWN = 0.3;

/** Within Arabic script, over folded words. Classes and shares were judged by hand on edited news of five outlets. */
export const ARABIC_PAIRS: readonly ConventionalPair[] = read(`
  غ ج any g-ghayn-jim 0.90
  غ ك|ق any g-kaf-qaf 0.20
  ك ق any k-qaf 0.50
  گ غ|ج|ك|ق any extended-letter 0.95
  ڤ ف|ب|و any extended-letter 0.95
  پ ب any extended-letter 0.95
  چ تش|ج|ش any extended-letter 0.95
  ژ ج|ز any extended-letter 0.95
  ڭ غ|ج|ك any extended-letter 0.95
  ڨ غ|ج|ق any extended-letter 0.95
  ي - inside vowel-written 0.60
  ا - inside vowel-written 0.47
  و - inside vowel-written 0.33
  اي ي any vowel-ai 0.50
  ا ي inside vowel-quality 0.16
  ا و inside vowel-quality 0.14
  و ي inside vowel-quality 0.06
  يي ي not-initial glide-double 0.60
  وو و not-initial glide-double 0.60
  اي ي initial vowel-ai 0.50
  س ز any s-z 0.59
  س ش any s-sh 0.29
  تش ش any ch-sh 0.50
  تش ج any ch-j 0.10
  دج ج any dj-j 0.95
  شتش ش|شش any ch-sh 0.50
  تس ز|س|تز any ts-z 0.70
  تز ز|س any ts-z 0.70
  ج ز any j-z 0.15
  ت ط any t-emphatic 0.60
  س ص any s-emphatic 0.30
  ز ظ|ذ any z-emphatic
  ث ت any th-t 0.25
  خ ك|ه any kh-k 0.10
  ف ب|و any v-b 0.03
  ح ه any h-emphatic
  ني نه not-initial nh 0.60
  نه ن not-initial h-silent 0.30
  ته ت not-initial h-silent 0.30
  ا ه final final-a 0.10
  ي ج initial j-y 0.10
  ج خ any j-kh 0.10
  تش ك any ch-k 0.10
  است ست initial prosthetic 0.30
  اسب سب initial prosthetic 0.30
  اسك سك initial prosthetic 0.30
  اشت شت initial prosthetic 0.30
  اشف شف initial prosthetic 0.30
  امب مب initial prosthetic 0.30
  اند ند initial prosthetic 0.30
  انغ نغ initial prosthetic 0.30
  انك نك initial prosthetic 0.30
`);

/** Within Latin script, over plain letters (romanisation.ts). */
export const LATIN_PAIRS: readonly ConventionalPair[] = read(`
  c k any k-letters
  ck k|c|q any k-letters
  q k|c any k-letters
  q g|gh any qaf
  g k any qaf
  kh k|g any qaf
  gh g any gh
  kh h|x|j any kh
  kh ch any kh
  ch c|tch|tsch|cz|tj|tsj any ch
  tch tsch|tsj|cz|c any ch
  tsch cz|c any ch
  sh sch|sz|s|sj any sh
  sh ch any sh-french
  sch sz|s|ch any sh
  shch schtsch|chtch|szcz|sc|sch any sh
  zh j any zh
  zh z|sch|zj|g|rz any zh
  j g|dj|dzh any zh
  dj dzh|g any zh
  dzh zh any zh
  dj dsch any zh
  j y|i any y-letters
  y i any y-letters
  i e any vowel-quality
  i o not-initial vowel-quality
  ay ai|ey|i any vowel-quality
  y e any vowel-quality
  iy y|i any y-letters
  ij y|i|j any y-letters
  yj y|i any y-letters
  ie i|e any vowel-quality
  ye e|je any y-letters
  je e|ie any y-letters
  yo o|e|io|jo any y-letters
  eo e|io any y-letters
  ei ai|ay|ey|i|e any vowel-quality
  ee i any vowel-quality
  ou u|o|w|oe|ow any vowel-quality
  oo u|o|ou any vowel-quality
  oe o|u|e any vowel-quality
  ue u any vowel-quality
  ae a|e any vowel-quality
  aa a any vowel-quality
  aw au|ao any vowel-quality
  o u any vowel-quality
  a e not-initial vowel-quality
  a o not-initial vowel-quality
  e o not-initial vowel-quality
  e - not-initial vowel-written
  a - inside vowel-written
  i - inside vowel-written
  o - inside vowel-written
  u - inside vowel-written
  e - final silent-e
  v w|f any v-letters
  w u any v-letters
  ff v|w any v-letters
  f w|ph any v-letters
  ts z|c|tz any ts
  tz z any ts
  z s any s-z
  s c any s-z
  ks x any x
  gz x any x
  dh d|th|z any th
  th t|s any th
  h - any h-silent
  p b any p-b
  d t any p-b
`);

/** From Latin letters to Arabic ones, as far as there is a convention to tell a reader about; where is learned. */
export const CROSS_PAIRS: readonly ConventionalPair[] = read(`
  a - any vowel-unwritten
  e - any vowel-unwritten
  i - any vowel-unwritten
  o - any vowel-unwritten
  u - any vowel-unwritten
  er - any r-silent
  ers ز|س any r-silent
  ch ش any ch-sh
  ch تش any ch-sh
  g غ any g-ghayn-jim
  g ج any g-ghayn-jim
  g ق any g-kaf-qaf
  g ك any g-kaf-qaf
  gg غ|ج any g-ghayn-jim
  k ق any k-qaf
  p پ any extended-letter
  r - any r-silent
  s ص any s-emphatic
  s ز any s-z
  s ش any s-sh
  t ط any t-emphatic
  th ث any th-t
  th ت any th-t
  v ڤ any extended-letter
  - ا|ي|و any vowel-written
`);

function read(lines: string): ConventionalPair[] {
  const textOf = (field: string): string => (field === '-' ? '' : field);
  return lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [left = '', rights = '', where = '', convention = '', share] = line.trim().split(' ');
      return rights.split('|').map((right) => ({
        a: textOf(left),
        b: textOf(right),
        where: where as Position,
        convention,
        reliability: share === undefined ? RELIABILITY_UNKNOWN : Number(share),
      }));
    });
}
