/**
 * Brings names of Latin and Cyrillic script to plain Latin letters a to z in which sounds are written as English
 * writes them, so that one table of correspondences serves all of them.
 * Sources: for Cyrillic BGN/PCGN 1947 (Russian) and 1965 (Ukrainian), without the soft sign; for Hangul the Revised
 * Romanisation of 2000, syllable by syllable.
 */

const LATIN_LETTERS: ReadonlyMap<string, string> = readLetters(
  'š sh č ch ć ch ž zh ź zh ż zh ś sh ş sh ș sh ç ch ğ gh ł l ñ ny ń n ň n ř r ť t ţ ts ț ts đ dj ð d þ th ' +
    'ß ss æ ae œ oe ø o å o ı i ə e ʿ - ʾ - ‘ - ’ - ĝ j ĵ zh ŭ u ħ h ẓ z ṣ s ṭ t ḍ d ḥ h ḫ kh ġ gh ḏ dh ṯ th ō o ū u ā a ī i',
);

const CYRILLIC_LETTERS: ReadonlyMap<string, string> = readLetters(
  'а a б b в v г g ґ g д d е e ё yo є ye ж zh з z и i і i ї yi й y к k л l м m н n о o п p р r с s т t у u ф f ' +
    'х kh ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya ў w ђ dj ј y љ ly њ ny ћ ch џ dj қ q ң ng ғ gh ү u ұ u ө o һ h ә a',
);

function readLetters(text: string): ReadonlyMap<string, string> {
  const fields = text.split(' ');
  const letters = new Map<string, string>();
  for (let at = 0; at + 1 < fields.length; at += 2) {
    letters.set(fields[at]!, fields[at + 1] === '-' ? '' : fields[at + 1]!);
  }
  return letters;
}

const HANGUL_INITIALS = 'g kk n d tt r m b pp s ss - j jj ch k t p h'.split(' ');
const HANGUL_VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const HANGUL_FINALS = '- k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');
const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;

/** Latin letters of a Hangul syllable; undefined for anything else. */
function hangul(letter: string): string | undefined {
  const code = letter.charCodeAt(0);
  if (code < FIRST_SYLLABLE || code > LAST_SYLLABLE) return undefined;
  const place = code - FIRST_SYLLABLE;
  const finals = HANGUL_FINALS.length;
  const initial = HANGUL_INITIALS[Math.floor(place / (finals * HANGUL_VOWELS.length))]!;
  const vowel = HANGUL_VOWELS[Math.floor(place / finals) % HANGUL_VOWELS.length]!;
  const final = HANGUL_FINALS[place % finals]!;
  // Korean puts this vowel after a consonant that has none in the source: 트럼프 for Trump.
  const inserted = vowel === 'eu' && final === '-' && initial !== '-';
  return `${initial}${inserted ? '' : vowel}${final}`.replaceAll('-', '');
}

/** Plain letters of a word in Latin, Cyrillic or Hangul script; other characters are left out. */
export function romanise(word: string): string {
  let plain = '';
  for (const letter of word.toLowerCase().normalize('NFC')) {
    const known = LATIN_LETTERS.get(letter) ?? CYRILLIC_LETTERS.get(letter);
    plain += known ?? hangul(letter) ?? letter.normalize('NFD').replace(/[^a-z]/g, '');
  }
  return plain;
}
