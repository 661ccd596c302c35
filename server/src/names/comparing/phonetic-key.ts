/**
 * A coarse key of a word's consonants, the same in Arabic, Latin and Cyrillic script: only words that share a key
 * are compared, so that finding candidates costs one table look-up a word.
 *
 * Arabic writes p as ب, v as ف and g as غ, ج, ق or ك, so classes are merged until a name falls into one class
 * whichever way it is spelled. Vowels, glides and h are left out. A Latin letter with two readings gives two keys.
 */

import { RecentWords } from '../../text/recent-words.ts';
import type { Script } from '../../text/scripts.ts';
import { romanise } from './romanisation.ts';

/** B: b p; F: f v; K: g k q j kh ch; S: s z sh ts; T: t th; D: d. */
const ARABIC_CLASSES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    B: 'بپ',
    F: 'فڤ',
    K: 'جغكقخگچڭڨ',
    S: 'سشصزظذژ',
    T: 'تطث',
    D: 'دض',
    R: 'ر',
    L: 'ل',
    M: 'م',
    N: 'ن',
  }).flatMap(([key, letters]) => [...letters].map((letter): [string, string] => [letter, key])),
);

/** Readings of Latin groups, longest first; each gives one key or several. */
const LATIN_READINGS: readonly (readonly [string, readonly string[]])[] = (
  [
    ['shch', 'S'],
    ['tsch', 'S'],
    ['sch', 'S SK'],
    ['tch', 'S'],
    ['dzh', 'K'],
    ['sh', 'S'],
    ['ch', 'S K'],
    ['kh', 'K -'],
    ['gh', 'K'],
    ['zh', 'S K'],
    ['th', 'T S'],
    ['dh', 'D S'],
    ['dj', 'K'],
    ['ph', 'F'],
    ['ts', 'S'],
    ['tz', 'S'],
    ['ck', 'K'],
    ['b', 'B'],
    ['p', 'B'],
    ['f', 'F'],
    ['v', 'F'],
    ['w', '- F'],
    ['c', 'K S'],
    ['g', 'K'],
    ['j', 'K -'],
    ['k', 'K'],
    ['q', 'K'],
    ['x', 'KS S'],
    ['s', 'S'],
    ['z', 'S'],
    ['t', 'T'],
    ['d', 'D'],
    ['r', 'R'],
    ['l', 'L'],
    ['m', 'M'],
    ['n', 'N'],
  ] as const
).map(([group, keys]) => [group, keys.split(' ').map((key) => (key === '-' ? '' : key))]);

/** Keys of a word beyond this number are not made: names with many ambiguous letters have enough in common. */
const MOST_KEYS = 8;

/**
 * Keys of one word.
 * @param folded the word, folded (text/folding.ts); words of a name joined give the key of the name
 */
export function phoneticKeys(folded: string, script: Script): readonly string[] {
  const remembered = script === 'arabic' ? rememberedArabic : rememberedOthers;
  let keys = remembered.get(folded);
  if (keys === undefined) {
    keys = script === 'arabic' ? arabicKeys(folded) : latinKeys(romanise(folded));
    remembered.set(folded, keys);
  }
  return keys;
}

/** Words whose keys each half of a memory holds. */
const REMEMBERED = 10_000;
const rememberedArabic = new RecentWords<readonly string[]>(REMEMBERED);
const rememberedOthers = new RecentWords<readonly string[]>(REMEMBERED);

/** و before a vowel letter may write v or w, which other spellings write ف: ليواندوفسكي, ليفاندوفسكي. */
const LABIAL_WAW = /(?<=.)و(?=[اي])/g;

/** Letters that other spellings write with a letter of another class, or with one that no class has. */
const OTHER_READINGS: readonly (readonly [letters: RegExp, other: string, sign: string])[] = [
  [LABIAL_WAW, 'ف', 'و'],
  // A j that opens the name: جوفنتوس, يوفنتوس.
  [/^ج/, 'ي', 'ج'],
  // Ch read as k: بوتشيتينو, بوكيتينو.
  [/تش/g, 'ك', 'تش'],
];

function arabicKeys(word: string): string[] {
  const keys = [arabicKey(word)];
  for (const [letters, other, sign] of OTHER_READINGS) {
    if (!word.includes(sign)) continue;
    const read = word.replace(letters, other);
    if (read !== word) keys.push(arabicKey(read));
  }
  return keys;
}

/** The first of the keys of an Arabic word, folded: that of its letters as they are. */
export function arabicKey(word: string): string {
  let key = '';
  let last = '';
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    const next = word.charCodeAt(at + 1);
    if (unit === TEH && (next === SHEEN || next === SEEN || next === ZAIN)) continue;
    if (unit === DAL && next === JEEM) continue;
    const one = CLASS_OF_UNIT[unit - FIRST_ARABIC];
    if (one === undefined || one === '' || one === last) continue;
    key += one;
    last = one;
  }
  return key;
}

const [TEH, SHEEN, SEEN, ZAIN, DAL, JEEM] = [0x62a, 0x634, 0x633, 0x632, 0x62f, 0x62c];

/** The classes by code unit, from `FIRST_ARABIC` on. */
const FIRST_ARABIC = 0x600;
const CLASS_OF_UNIT: readonly string[] = Array.from(
  { length: 0x100 },
  (_, unit) => ARABIC_CLASSES.get(String.fromCharCode(FIRST_ARABIC + unit)) ?? '',
);

function latinKeys(plain: string): string[] {
  let keys = [''];
  for (let at = 0; at < plain.length; ) {
    const reading = LATIN_READINGS.find(([group]) => plain.startsWith(group, at));
    if (reading === undefined) {
      at++;
      continue;
    }
    const [group, classes] = reading;
    const grown = new Set<string>();
    for (const one of classes) for (const key of keys) grown.add(append(key, one));
    keys = [...grown].slice(0, MOST_KEYS);
    at += group.length;
  }
  return keys;
}

/** A class that repeats counts once: doubled letters and نغ before غ do not change the key. */
const append = (key: string, one: string): string => (one !== '' && key.endsWith(one) ? key : key + one);
