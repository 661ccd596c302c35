/** Why two letters may stand for each other: one sentence for each convention, as a reader would say it. */
import { type Message, say, verbatim } from '../../messages/message.ts';
import { type Script, scriptOfWord } from '../../text/scripts.ts';
import { phoneticKeys } from './phonetic-key.ts';

const CONVENTIONS: Readonly<Record<string, Message>> = {
  'g-ghayn-jim': say('غ and ج both write the sound g: Levantine and Gulf usage against Egyptian'),
  'g-kaf-qaf': say(
    'ك and ق also write the sound g: older Levantine and Persian usage with ك, Gulf usage with ق',
  ),
  'k-qaf': say('ك and ق both write the sound k, ق in names of Turkic or Hebrew origin'),
  'extended-letter': say(
    'the letters پ ڤ گ چ ژ write foreign sounds that most papers write with the nearest Arabic letter',
  ),
  'vowel-written': say('a short vowel may be written with a long one or left out'),
  'vowel-unwritten': say('Arabic may leave a short vowel unwritten'),
  'vowel-quality': say('the two vowels may come from different readings of one source vowel'),
  'vowel-ai': say('اي and ي both write the vowel of “ei” or “i”'),
  'glide-double': say('the glide is written once or twice'),
  's-z': say('س and ز both write s, read as z in German, Portuguese and French'),
  's-sh': say('س and ش both write s: Portuguese final s, German st- and sp-'),
  's-emphatic': say('س and ص both write s'),
  'z-emphatic': say('ز, ظ and ذ are read alike by many speakers'),
  'h-emphatic': say('ه and ح both write h'),
  'ch-sh': say('تش and ش both write “ch”: English against French reading'),
  'ch-j': say('تش and ج both write Turkish ç'),
  'dj-j': say('دج and ج both write “dj”'),
  'ts-z': say('تس, تز, ز and س all write “ts” or German z'),
  'j-z': say('ج and ز both write the sound of Slavic ž'),
  't-emphatic': say('ت and ط both write t'),
  'j-y': say('ي and ج both write a j: German, Dutch and Slavic against English and French reading'),
  'j-kh': say('ج and خ both write a j: English and French against Spanish reading'),
  'ch-k': say('ك and تش both write “ch”: Italian and Greek against English and Spanish reading'),
  prosthetic: say('two consonants that open a name may get a vowel before them, as Arabic syllables need'),
  'th-t': say('ث and ت both write “th”'),
  'kh-k': say('خ, ك and ه all write “ch” or Russian х'),
  'v-b': say('ف, ب and و all write v or w, after the source language'),
  'h-silent': say('an h that is silent may be left out'),
  nh: say('ني and نه both write Portuguese nh'),
  'r-silent': say('an r before a consonant is silent in British English'),
  'final-a': say('a final a is written ا or ة'),
  'silent-e': say('a final e is silent'),
  'k-letters': say('c, k and q all write the sound k'),
  qaf: say('q, g and k all write Arabic ق, which is read differently from land to land'),
  gh: say('g and gh both write Arabic غ or a hard g'),
  kh: say('kh, h, ch and x all write Arabic خ or Russian х'),
  ch: say('ch, tch, tsch and cz write one sound in English, French, German and Polish'),
  sh: say('sh, sch, sz and š write one sound in English, German, Polish and scholarly spelling'),
  'sh-french': say('sh is English, ch French for the same sound'),
  zh: say('zh, j and ž all write the sound of Russian ж or Arabic ج'),
  'y-letters': say('y, i and j all write the same glide or vowel'),
  'v-letters': say('v, w, f and ff all write Russian в'),
  ts: say('ts, tz, z and c all write the sound ts'),
  x: say('x writes ks'),
  th: say('th, dh, d and t stand for each other: Arabic ث and ذ, and a th that is read t'),
  'p-b': say('voiced and voiceless letters alternate between romanisations'),
  hebrew: say(
    'Hebrew and Arabic write the same sounds with different letters, and vowels by different rules',
  ),
  transposed: say('two letters have changed places: a typing slip'),
};

/** What the same conventions are in words of Latin and Cyrillic letters, where the sentence above speaks of Arabic ones. */
const IN_LATIN: Readonly<Record<string, Message>> = {
  's-z': say('s and z write one sound in many languages: Spanish, Portuguese, German'),
  'vowel-written': say('an unstressed vowel may be written or left out'),
  'h-silent': say('an h that is not heard may be written or left out'),
};

/** What they are in words of Cyrillic letters, which are compared in Latin transcription. */
const IN_CYRILLIC: Readonly<Record<string, Message>> = {
  'y-letters': say('и, й and ы stand for one sound in names of foreign origin, once or twice'),
  'v-letters': say('в and ф write one sound at the end of a word or in names of foreign origin'),
  'k-letters': say('both write the sound k'),
  qaf: say('г and к both write a foreign k, q or g'),
  kh: say('г and х both write a foreign h'),
  zh: say('ж, з and дж write one sound of foreign names'),
  ts: say('ц, тс and з write one sound of foreign names'),
  x: say('кс and гз write a foreign x'),
  th: say('д and т stand for one foreign sound'),
};

/** What is not one convention but what scripts do to each other. */
const ACROSS: Readonly<Record<string, Message>> = {
  article: say('the Arabic article is left out in other scripts'),
  'p-beh': say('Arabic has no letter of its own for p, and most papers write ب'),
  'v-feh': say('Arabic has no letter of its own for v, and most papers write ف'),
  vowels: say('the consonants are the same, and each script writes the vowels in its own way'),
  consonant: say('the two scripts write one sound with different numbers of letters'),
  doubled: say('Arabic writes a doubled consonant once, and short vowels not at all'),
};

/** Letters of the two forms that no convention relates. */
export function slipSentence(left: string, right: string): Message {
  if (left === '') return say('“{right}” stands in one form and nothing in the other', { right });
  if (right === '') return say('“{left}” stands in one form and nothing in the other', { left });
  return say('no convention writes “{right}” for “{left}”', { left, right });
}

/** What is true of letters of two scripts that no convention is written down for, but that names were seen to pair. */
export function plainReason(
  left: string,
  right: string,
): { readonly id: string; readonly sentence: Message } {
  const id = acrossId(left, right);
  if (id !== undefined) return { id, sentence: ACROSS[id]! };
  return { id: `${left}:${right}`, sentence: plainSentence(left, right) };
}

function acrossId(left: string, right: string): string | undefined {
  const [arabic, other] =
    scriptOfWord(left || right) === 'arabic' && left !== '' ? [left, right] : [right, left];
  if (arabic === 'ال' && other === '') return 'article';
  if (left === '' || right === '') return /^[aeiou]+[b-df-hj-np-tv-z]$/.test(other) ? 'doubled' : undefined;
  if (arabic.includes('ب') && other.includes('p')) return 'p-beh';
  if (arabic.includes('ف') && other.includes('v') && !other.includes('f')) return 'v-feh';
  const keys = phoneticKeys(right, scriptOfWord(right));
  if (!phoneticKeys(left, scriptOfWord(left)).some((key) => keys.includes(key))) return undefined;
  if (/[aeiouy]/.test(other)) return 'vowels';
  return other.length > 1 && arabic.length === 1 ? 'consonant' : undefined;
}

function plainSentence(left: string, right: string): Message {
  if (left === '') return say('some names are written with “{right}” where others have no letter', { right });
  if (right === '') return say('“{left}” is left unwritten in some names', { left });
  return say('“{left}” is written “{right}” in some names', { left, right });
}

/** The sentence of a convention. @param script of both forms; undefined for two scripts */
export function conventionSentence(id: string, script?: Script): Message {
  const inCyrillic = script === 'cyrillic' ? IN_CYRILLIC[id] : undefined;
  const own = script === undefined || script === 'arabic' ? undefined : (inCyrillic ?? IN_LATIN[id]);
  return own ?? CONVENTIONS[id] ?? verbatim(id);
}
