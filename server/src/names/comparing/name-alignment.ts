/**
 * Which word of a name stands for which word of another: names are written with and without a middle name, with
 * initials, with the surname first, with particles (al-, van, بن) or without, and in one word or two.
 */
import { fold } from '../../text/folding.ts';
import { type Script, scriptOfWord } from '../../text/scripts.ts';
import { newTrace, type Trace } from './letter-costs.ts';
import { ReadableWord, readableWord, readingOf } from './letter-reading.ts';

let namesRead = 0;

/** A name as it is compared. */
export class Name {
  /** Counts the names that were read: equal for no two of them. */
  readonly number = namesRead++;
  readonly written: string;
  readonly folded: string;
  readonly script: Script;
  readonly words: readonly ReadableWord[];
  #core: readonly ReadableWord[] | undefined;
  #joined: ReadableWord | undefined;
  #hamzas: string | undefined;

  constructor(written: string) {
    this.written = written;
    this.folded = fold(written);
    this.script = scriptOfWord(written);
    this.words = wordsOf(written).map((word) => readableWord(word));
  }

  /** The words without particles; all of them where nothing else would be left. */
  get core(): readonly ReadableWord[] {
    if (this.#core === undefined) {
      const core = this.words.filter(({ folded }) => !PARTICLES.has(folded));
      this.#core = core.length === 0 || core.length === this.words.length ? this.words : core;
    }
    return this.#core;
  }

  /** Hamza and madda after the first letter: there they are sounds and not only a way to write alif. */
  get hamzas(): string {
    this.#hamzas ??= this.written
      .replace(/^(?:[وفبل]?ال|[وفبلك](?=[أإآ]))/, '')
      .slice(1)
      .replace(/[^أإآؤئء]/g, '')
      .replace(/[أإ]/g, 'أ');
    return this.#hamzas;
  }

  /** All words as one. */
  get joined(): ReadableWord {
    this.#joined ??=
      this.words.length === 1 ? this.words[0]! : new ReadableWord(wordsOf(this.written).join(''));
    return this.#joined;
  }
}

/** The words of a name; a hyphen divides as a space does. */
export const wordsOf = (name: string): string[] =>
  name.split(/[\s\-‐‑–_·,،.]+/u).filter((word) => word !== '');

/** Words that one spelling of a name has and another leaves out, folded. */
const PARTICLES: ReadonlySet<string> = new Set(
  (
    'al el ar as at ad an ash az bin ibn ben ould abu van von der den de da di del della la le du dos do van of the ' +
    'بن ابن بنت ال آل ولد فان فون دي دا دو دل لا لو بو'
  ).split(' '),
);

/** How two names are read as each other. The trace is that of the last words alone; sums are of all words. */
export interface NameReading {
  /** Some table reads every pair of words. */
  readable: boolean;
  /** Sum over all words, in natural logarithms. */
  cost: number;
  /** Cost for each letter in the word that differs most. */
  worstWord: number;
  /** Of the dearest step. */
  worst: number;
  /** Steps that are not the same letters or plain correspondence. */
  steps: number;
  /** Steps that no convention explains. */
  slips: number;
  transposed: number;
  /** Sum and least of the log-odds of the steps. */
  reliability: number;
  leastReliable: number;
  /** Conventions of the steps, with repetitions. */
  readonly conventions: string[];
  /** Words that only one of the names has. */
  missing: number;
  initials: number;
  reordered: boolean;
  /** The words were joined before they were read. */
  joined: boolean;
}

export const newReading = (): NameReading => ({
  readable: true,
  cost: 0,
  worstWord: 0,
  worst: 0,
  steps: 0,
  slips: 0,
  transposed: 0,
  reliability: 0,
  leastReliable: 0,
  conventions: [],
  missing: 0,
  initials: 0,
  reordered: false,
  joined: false,
});

/** Words that are read as each other. */
export interface Pairing {
  readonly pairs: readonly (readonly [ReadableWord, ReadableWord])[];
  readonly missing: number;
  readonly initials: number;
  readonly reordered: boolean;
  readonly joined: boolean;
}

/** Cost of a word that only one name has, of words in another order, and of words joined, in natural logarithms. */
const MISSING_COST = 4;
const REORDERED_COST = 2;
const JOINED_COST = 1;
/** Names of more words are read as they stand. */
const MOST_WORDS = 6;

const trace: Trace = newTrace();

/** Reads two names as each other in the cheapest way and sums it up. @param into filled anew */
export function readNames(a: Name, b: Name, into: NameReading): void {
  Object.assign(into, EMPTY);
  into.conventions.length = 0;
  if (a.words.length === 1 && b.words.length === 1) {
    addWords(a.words[0]!, b.words[0]!, into);
    return;
  }
  const pairing = pairingOf(a, b);
  into.missing = pairing.missing;
  into.initials = pairing.initials;
  into.reordered = pairing.reordered;
  into.joined = pairing.joined;
  for (const [one, other] of pairing.pairs) addWords(one, other, into);
}

const EMPTY = (({ conventions: _, ...rest }) => rest)(newReading());

function addWords(a: ReadableWord, b: ReadableWord, into: NameReading): void {
  if (a.folded === b.folded) return;
  const reading = readingOf(a, b);
  if (reading === undefined) {
    into.readable = false;
    return;
  }
  reading.table.read(reading.left, reading.right, trace);
  const cost = trace.total / 10;
  into.cost += cost;
  into.worstWord = Math.max(into.worstWord, cost / Math.max(a.folded.length, b.folded.length));
  for (let at = 0; at < trace.length; at++) {
    if (trace.costs[at] === 0) continue;
    into.worst = Math.max(into.worst, trace.costs[at]! / 10);
    const convention = trace.conventions[at]!;
    if (convention === 0) continue;
    into.steps++;
    const reliability = trace.reliabilities[at]! / 10;
    into.reliability += reliability;
    into.leastReliable = Math.min(into.leastReliable, reliability);
    if (convention > 0) into.conventions.push(reading.table.conventions[convention - 1]!);
    else {
      into.slips++;
      if (convention === -2) into.transposed++;
    }
  }
}

function costOfWords(a: ReadableWord, b: ReadableWord): number {
  if (a.folded === b.folded) return 0;
  const reading = readingOf(a, b);
  return reading === undefined ? UNREADABLE : reading.table.cost(reading.left, reading.right);
}

const UNREADABLE = 30;

/** The cheapest pairing of the words of two names. */
export function pairingOf(a: Name, b: Name): Pairing {
  const candidates = pairingsByWord(a.words, b.words);
  if (a.core !== a.words || b.core !== b.words) candidates.push(...pairingsByWord(a.core, b.core));
  candidates.push(joinedPairing(a, b));
  let best = candidates[0]!;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const cost = costOfPairing(candidate);
    if (cost >= least) continue;
    best = candidate;
    least = cost;
  }
  return best;
}

const joinedPairing = (a: Name, b: Name): Pairing => ({
  pairs: [[a.joined, b.joined]],
  missing: 0,
  initials: 0,
  reordered: false,
  joined: true,
});

function costOfPairing({ pairs, missing, reordered, joined }: Pairing): number {
  const letters = pairs.reduce((sum, [one, other]) => sum + costOfWords(one, other), 0);
  return letters + missing * MISSING_COST + (reordered ? REORDERED_COST : 0) + (joined ? JOINED_COST : 0);
}

function pairingsByWord(a: readonly ReadableWord[], b: readonly ReadableWord[]): Pairing[] {
  if (a.length > MOST_WORDS || b.length > MOST_WORDS) return [];
  if (a.length !== b.length) {
    const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
    if (shorter.length < 2) return [];
    return subsets(longer, shorter.length).map((chosen) =>
      a.length < b.length ? inOrder(a, chosen, longer.length) : inOrder(chosen, b, longer.length),
    );
  }
  if (a.length === 1) return [];
  const turned = [...b.slice(1), b[0]!];
  return [inOrder(a, b, a.length), { ...inOrder(a, turned, a.length), reordered: true }];
}

/** Rows of `count` words that keep their order and end with the last word, or begin with the first one. */
function subsets(words: readonly ReadableWord[], count: number): ReadableWord[][] {
  const last = words[words.length - 1]!;
  const rows = (from: number, left: number): ReadableWord[][] => {
    if (left === 0) return [[]];
    const found: ReadableWord[][] = [];
    for (let at = from; at <= words.length - 1 - left; at++) {
      for (const rest of rows(at + 1, left - 1)) found.push([words[at]!, ...rest]);
    }
    return found;
  };
  return rows(0, count - 1).map((row) => [...row, last]);
}

/** Pairs words place by place; an initial stands for any word that begins with it, and is no letter to compare. */
function inOrder(a: readonly ReadableWord[], b: readonly ReadableWord[], longest: number): Pairing {
  const pairs = a.map((word, at) => [word, b[at]!] as const);
  const spelled = pairs.filter(([one, other]) => !isInitialOf(one, other) && !isInitialOf(other, one));
  const initials = spelled.length === 0 ? 0 : pairs.length - spelled.length;
  return {
    pairs: initials === 0 ? pairs : spelled,
    missing: longest - a.length,
    initials,
    reordered: false,
    joined: false,
  };
}

const isInitialOf = (one: ReadableWord, other: ReadableWord): boolean =>
  one.script === other.script &&
  one.folded.length === 1 &&
  other.folded.length > 1 &&
  other.folded.startsWith(one.folded);
