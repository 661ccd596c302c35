/** Words as the learned tables read them, and which table reads one word as another; a table is opened when needed. */

import { fold } from '../../text/folding.ts';
import { RecentWords } from '../../text/recent-words.ts';
import { type Script, scriptOfWord } from '../../text/scripts.ts';
import { ARABIC_PAIRS, CROSS_PAIRS, LATIN_PAIRS } from './conventional-letters.ts';
import { LetterCosts, type LetterStep, type PreparedWord } from './letter-costs.ts';
import { ARABIC_LETTERS } from './letters/arabic-arabic.ts';
import { LATIN_ARABIC_LETTERS } from './letters/latin-arabic.ts';
import { LATIN_CYRILLIC_LETTERS } from './letters/latin-cyrillic.ts';
import { LATIN_HEBREW_LETTERS } from './letters/latin-hebrew.ts';
import { LATIN_LETTERS } from './letters/latin-latin.ts';
import { romanise } from './romanisation.ts';

/** A letter that no table explains, in natural logarithms. */
const UNEXPLAINED_COST = 7;

const bothWays = (pairs: typeof ARABIC_PAIRS): typeof ARABIC_PAIRS =>
  pairs.flatMap((pair) => [pair, { ...pair, a: pair.b, b: pair.a }]);

const unexplained = UNEXPLAINED_COST;

const TABLES = {
  'arabic-arabic': () =>
    new LetterCosts(ARABIC_LETTERS, { unexplained, pairs: bothWays(ARABIC_PAIRS), oneScript: true }),
  'latin-latin': () =>
    new LetterCosts(LATIN_LETTERS, { unexplained, pairs: bothWays(LATIN_PAIRS), oneScript: true }),
  'latin-arabic': () => new LetterCosts(LATIN_ARABIC_LETTERS, { unexplained, pairs: CROSS_PAIRS }),
  'latin-cyrillic': () => new LetterCosts(LATIN_CYRILLIC_LETTERS, { unexplained }),
  'latin-hebrew': () => new LetterCosts(LATIN_HEBREW_LETTERS, { unexplained }),
} as const;

type TableName = keyof typeof TABLES;

const TABLE_NAMES: readonly TableName[] = [
  'arabic-arabic',
  'latin-latin',
  'latin-arabic',
  'latin-cyrillic',
  'latin-hebrew',
];

const opened = new Map<TableName, LetterCosts>();

function lettersOf(name: TableName): LetterCosts {
  let table = opened.get(name);
  if (table === undefined) {
    table = TABLES[name]();
    opened.set(name, table);
  }
  return table;
}

/** A word of a name. What the tables need of it is made once, when it is first asked for. */
export class ReadableWord {
  readonly folded: string;
  readonly script: Script;
  readonly #written: string;
  #plain: string | undefined;
  #single: string | undefined;
  #consonants: number | undefined;
  /** By table and side. */
  readonly #prepared: (PreparedWord | undefined)[] = [];

  constructor(written: string) {
    this.#written = written;
    this.folded = fold(written);
    // Folding takes Hangul syllables apart into letters of no script of their own.
    this.script = scriptOfWord(written);
  }

  /** Plain Latin letters of a word in a script that is read so (romanisation.ts). */
  get plain(): string {
    this.#plain ??= romanise(this.#written);
    return this.#plain;
  }

  /** The same with doubled letters once: romanisations disagree on them, and nothing follows from it. */
  get single(): string {
    this.#single ??= this.plain.replace(/([a-z])\1+/g, '$1');
    return this.#single;
  }

  /** و and ي count as vowels. */
  get consonants(): number {
    this.#consonants ??= (this.script === 'arabic' ? this.folded : this.plain).replace(
      /[اويةىهaeiouy]/g,
      '',
    ).length;
    return this.#consonants;
  }

  /** The word on one side of a table. */
  prepared(table: TableName, side: 'left' | 'right'): PreparedWord {
    const at = TABLE_NAMES.indexOf(table) * 2 + (side === 'left' ? 0 : 1);
    let prepared = this.#prepared[at];
    if (prepared === undefined) {
      const letters = this.#lettersFor(table, side);
      const costs = lettersOf(table);
      prepared = side === 'left' ? costs.prepareLeft(letters) : costs.prepareRight(letters);
      this.#prepared[at] = prepared;
    }
    return prepared;
  }

  #lettersFor(table: TableName, side: 'left' | 'right'): string {
    if (table === 'latin-latin') return this.single;
    if (table !== 'arabic-arabic' && side === 'left') return this.plain;
    if (table === 'latin-cyrillic') return inRussianLetters(this.folded);
    return table === 'arabic-arabic' && this.script === 'hebrew' ? hebrewAsArabic(this.folded) : this.folded;
  }
}

const UKRAINIAN_LETTERS: Readonly<Record<string, string>> = { і: 'и', ї: 'и', є: 'е', ґ: 'г', "'": '' };

/** The table was learned from Russian names: Ukrainian letters stand under the Russian ones of the same place. */
const inRussianLetters = (word: string): string =>
  word.replace(/[іїєґ']/g, (letter) => UKRAINIAN_LETTERS[letter] ?? letter).replace('ськ', 'ск');

/** Hebrew letters and the Arabic ones that they are cognate with, side by side. */
const HEBREW = 'אבגדהוזחטיךכלםמןנסעףפץצקרשת';
const ARABIC = 'ابغدهوزحطيككلممننسعففصصقرشت';

const hebrewAsArabic = (word: string): string =>
  [...word].map((letter) => (HEBREW.includes(letter) ? ARABIC.charAt(HEBREW.indexOf(letter)) : '')).join('');

/** Two words as a table reads them. */
export interface Reading {
  readonly table: LetterCosts;
  readonly left: PreparedWord;
  readonly right: PreparedWord;
  /** The second word is on the left. */
  readonly swapped: boolean;
}

/** How to read two words of any scripts; undefined where no table knows them. */
export function readingOf(a: ReadableWord, b: ReadableWord): Reading | undefined {
  const forwards = tableFor(a.script, b.script);
  if (forwards !== undefined) return reading(forwards, a, b, false);
  const backwards = tableFor(b.script, a.script);
  return backwards === undefined ? undefined : reading(backwards, b, a, true);
}

function reading(name: TableName, left: ReadableWord, right: ReadableWord, swapped: boolean): Reading {
  return {
    table: lettersOf(name),
    left: left.prepared(name, 'left'),
    right: right.prepared(name, 'right'),
    swapped,
  };
}

function tableFor(from: Script, to: Script): TableName | undefined {
  if (from === 'arabic') return to === 'arabic' || to === 'hebrew' ? 'arabic-arabic' : undefined;
  if (from !== 'latin' && from !== 'cyrillic' && from !== 'hangul') return undefined;
  if (to === 'arabic') return 'latin-arabic';
  if (to === 'hebrew') return 'latin-hebrew';
  if (from === 'latin' && to === 'cyrillic') return 'latin-cyrillic';
  return from === to || (from === 'hangul' && to !== 'han' && to !== 'other') ? 'latin-latin' : undefined;
}

/** Words that each half of the memory holds. */
const REMEMBERED = 10_000;
const remembered = new RecentWords<ReadableWord>(REMEMBERED);

/** A written word, read once. */
export function readableWord(written: string): ReadableWord {
  let word = remembered.get(written);
  if (word === undefined) {
    word = new ReadableWord(written);
    remembered.set(written, word);
  }
  return word;
}

/** Cost of reading one word as the other, in natural logarithms; undefined where no table knows their scripts. */
export function readingCost(a: string, b: string): number | undefined {
  const found = readingOf(readableWord(a), readableWord(b));
  return found?.table.cost(found.left, found.right);
}

/** The steps by which one word reads as the other, `left` of the first word; undefined where no table knows them. */
export function readingSteps(a: ReadableWord, b: ReadableWord): readonly LetterStep[] | undefined {
  const found = readingOf(a, b);
  if (found === undefined) return undefined;
  const steps = found.table.steps(found.left, found.right);
  return found.swapped ? steps.map((step) => ({ ...step, left: step.right, right: step.left })) : steps;
}
