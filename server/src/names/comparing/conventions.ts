/** Why two letters may stand for each other: one sentence for each convention, as a reader would say it. */

const CONVENTIONS: Readonly<Record<string, string>> = {
  'g-ghayn-jim': 'غ and ج both write the sound g: Levantine and Gulf usage against Egyptian',
  'g-kaf-qaf': 'ك and ق also write the sound g: older Levantine, Persian and Gulf usage',
  'k-qaf': 'ك and ق both write the sound k, ق in names of Turkic or Hebrew origin',
  'extended-letter':
    'the letters پ ڤ گ چ ژ write foreign sounds that most papers write with the nearest Arabic letter',
  'vowel-written': 'a short vowel may be written with a long one or left out',
  'vowel-unwritten': 'Arabic may leave a short vowel unwritten',
  'vowel-quality': 'the two vowels come from different readings of one source vowel',
  'vowel-ai': 'اي and ي both write the vowel of “ei” or “i”',
  'glide-double': 'the glide is written once or twice',
  's-z': 'س and ز both write s, read as z in German, Portuguese and French',
  's-sh': 'س and ش both write s: Portuguese final s, German st- and sp-',
  's-emphatic': 'س and ص both write s',
  'z-emphatic': 'ز, ظ and ذ are read alike by many speakers',
  'h-emphatic': 'ه and ح both write h',
  'ch-sh': 'تش and ش both write “ch”: English against French reading',
  'ch-j': 'تش and ج both write Turkish ç',
  'dj-j': 'دج and ج both write “dj”',
  'ts-z': 'تس, تز, ز and س all write “ts” or German z',
  'j-z': 'ج and ز both write the sound of Slavic ž',
  't-emphatic': 'ت and ط both write t',
  'j-y': 'ي and ج both write a j: German, Dutch and Slavic against English and French reading',
  'j-kh': 'ج and خ both write a j: English and French against Spanish reading',
  'ch-k': 'ك and تش both write “ch”: Italian and Greek against English and Spanish reading',
  prosthetic: 'two consonants that open a name may get a vowel before them, as Arabic syllables need',
  'th-t': 'ث and ت both write “th”',
  'kh-k': 'خ, ك and ه all write “ch” or Russian х',
  'v-b': 'ف, ب and و all write v or w, after the source language',
  'h-silent': 'an h that is silent may be left out',
  nh: 'ني and نه both write Portuguese nh',
  'r-silent': 'an r before a consonant is silent in British English',
  'final-a': 'a final a is written ا or ة',
  'silent-e': 'a final e is silent',
  'k-letters': 'c, k and q all write the sound k',
  qaf: 'q, g and k all write Arabic ق, which is read differently from land to land',
  gh: 'g and gh both write Arabic غ or a hard g',
  kh: 'kh, h, ch and x all write Arabic خ or Russian х',
  ch: 'ch, tch, tsch and cz write one sound in English, French, German and Polish',
  sh: 'sh, sch, sz and š write one sound in English, German, Polish and scholarly spelling',
  'sh-french': 'sh is English, ch French for the same sound',
  zh: 'zh, j and ž all write the sound of Russian ж or Arabic ج',
  'y-letters': 'y, i and j all write the same glide or vowel',
  'v-letters': 'v, w, f and ff all write Russian в',
  ts: 'ts, tz, z and c all write the sound ts',
  x: 'x writes ks',
  th: 'th, dh and d write Arabic ث and ذ',
  'p-b': 'voiced and voiceless letters alternate between romanisations',
  transposed: 'two letters have changed places: a typing slip',
  slip: 'letters that no convention relates',
};

/** What is still true of letters that no convention is written down for, but that names were seen to pair. */
export function plainSentence(left: string, right: string): string {
  if (left === '') return `some names are written with “${right}” where others have no letter`;
  if (right === '') return `“${left}” is left unwritten in some names`;
  return `“${left}” is written “${right}” in some names`;
}

/** The sentence of a convention. */
export const conventionSentence = (id: string): string => CONVENTIONS[id] ?? id;
