/** Which learned table reads one word as another, by their scripts; each is opened when it is first needed. */

import { fold } from '../../text/folding.ts';
import { type Script, scriptOfWord } from '../../text/scripts.ts';
import { LetterCosts, type LetterStep, type PreparedWord } from './letter-costs.ts';
import { ARABIC_LETTERS } from './letters/arabic-arabic.ts';
import { LATIN_ARABIC_LETTERS } from './letters/latin-arabic.ts';
import { LATIN_CYRILLIC_LETTERS } from './letters/latin-cyrillic.ts';
import { LATIN_HEBREW_LETTERS } from './letters/latin-hebrew.ts';
import { LATIN_LETTERS } from './letters/latin-latin.ts';
import { romanise } from './romanisation.ts';

/** A letter that no table explains, in natural logarithms. */
const UNEXPLAINED = 7;

const TABLES = {
  'arabic-arabic': ARABIC_LETTERS,
  'latin-arabic': LATIN_ARABIC_LETTERS,
  'latin-cyrillic': LATIN_CYRILLIC_LETTERS,
  'latin-hebrew': LATIN_HEBREW_LETTERS,
  'latin-latin': LATIN_LETTERS,
} as const;

type TableName = keyof typeof TABLES;

const opened = new Map<TableName, LetterCosts>();

/** The table of two scripts, opened. */
export function lettersOf(name: TableName): LetterCosts {
  let table = opened.get(name);
  if (table === undefined) {
    table = new LetterCosts(TABLES[name], UNEXPLAINED);
    opened.set(name, table);
  }
  return table;
}

/** Two words as a table reads them: which table, and whether the words changed sides for it. */
export interface Reading {
  readonly table: LetterCosts;
  readonly left: PreparedWord;
  readonly right: PreparedWord;
  readonly swapped: boolean;
}

/** How to read two words of any scripts; undefined where no table knows them. */
export function readingOf(a: string, b: string): Reading | undefined {
  const scriptA = scriptOfWord(a);
  const scriptB = scriptOfWord(b);
  return between(a, scriptA, b, scriptB, false) ?? between(b, scriptB, a, scriptA, true);
}

const UKRAINIAN_LETTERS: Readonly<Record<string, string>> = { і: 'и', ї: 'и', є: 'е', ґ: 'г', "'": '' };

/** The table was learned from Russian names: Ukrainian letters stand under the Russian ones of the same place. */
const inRussianLetters = (word: string): string =>
  word.replace(/[іїєґ']/g, (letter) => UKRAINIAN_LETTERS[letter] ?? letter).replace('ськ', 'ск');

/** Hebrew letters and the Arabic ones that they are cognate with, side by side. */
const HEBREW = 'אבגדהוזחטיךכלםמןנסעףפץצקרשת';
const ARABIC = 'ابغدهوزحطيككلممننسعففصصقرشت';

const hebrewAsArabic = (word: string): string =>
  [...fold(word)]
    .map((letter) => (HEBREW.includes(letter) ? ARABIC.charAt(HEBREW.indexOf(letter)) : ''))
    .join('');

function between(a: string, from: Script, b: string, to: Script, swapped: boolean): Reading | undefined {
  const make = (name: TableName, left: string, right: string): Reading => {
    const table = lettersOf(name);
    return { table, left: table.prepareLeft(left), right: table.prepareRight(right), swapped };
  };
  if (from === 'arabic' && to === 'arabic') return make('arabic-arabic', fold(a), fold(b));
  if (from === 'arabic' && to === 'hebrew') return make('arabic-arabic', fold(a), hebrewAsArabic(b));
  if (from !== 'latin' && from !== 'cyrillic' && from !== 'hangul') return undefined;
  if (to === 'arabic') return make('latin-arabic', romanise(a), fold(b));
  if (to === 'hebrew') return make('latin-hebrew', romanise(a), fold(b));
  if (from === 'latin' && to === 'cyrillic')
    return make('latin-cyrillic', romanise(a), inRussianLetters(fold(b)));
  return from === to || (from === 'hangul' && to !== 'han')
    ? make('latin-latin', romanise(a), romanise(b))
    : undefined;
}

/** Cost of reading one word as the other, in natural logarithms; undefined where no table knows their scripts. */
export function readingCost(a: string, b: string): number | undefined {
  const reading = readingOf(a, b);
  return reading?.table.cost(reading.left, reading.right);
}

/** The steps by which one word reads as the other, `left` of the first word; undefined where no table knows them. */
export function readingSteps(a: string, b: string): readonly LetterStep[] | undefined {
  const reading = readingOf(a, b);
  if (reading === undefined) return undefined;
  const steps = reading.table.steps(reading.left, reading.right);
  return reading.swapped ? steps.map(({ left, right, cost }) => ({ left: right, right: left, cost })) : steps;
}
