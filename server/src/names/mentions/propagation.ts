/**
 * What an article has named once in a sure context is found everywhere in it: the surname of a full name alone, a
 * place or firm without its trigger word. And words that nothing explains but that may be names, kept as `loose`
 * candidates for the comparison of spellings.
 */

import { RecentWords } from '../../text/recent-words.ts';
import { UnitSet } from '../../text/unit-set.ts';
import { readableWord } from '../comparing/letter-reading.ts';
import { arabicKey, phoneticKeys } from '../comparing/phonetic-key.ts';
import { slipKeys } from '../comparing/typing-slip.ts';
import type { EntityType } from '../entity.ts';
import { TRAITS } from '../lexicon/lexeme.ts';
import type { OrdinaryWords } from '../lexicon/ordinary-words.ts';
import { HOMOGRAPHS } from '../lexicon/trigger-words.ts';
import { type Candidate, type Coverage, makeCandidate } from './candidate.ts';
import { type Saying, say } from './first-said.ts';
import { hasTrait, type NameWord, type Run } from './name-words.ts';
import { mayBeSlipOf, type NamesByKey, spellsKnownName } from './names-by-key.ts';

/** Adds to the sayings of a paragraph the single words, folded, by which its candidates may be named again. */
export function sayNames(
  candidates: readonly Candidate[],
  rank: number,
  words: OrdinaryWords,
  sayings: Map<string, Saying>,
): void {
  for (const { folded, type, script } of candidates) {
    const space = folded.lastIndexOf(' ');
    if (space >= 0 && type !== 'PER') continue;
    const last = space < 0 ? folded : folded.slice(space + 1);
    if (last.length < 3 || HOMOGRAPHS.has(last)) continue;
    if (script === 'arabic' && words.isOrdinary(last)) continue;
    say(sayings, last, { rank, type });
  }
}

/** Words by which something may be named again, with what they name. */
export interface NamesSaid {
  has(word: string): boolean;
  get(word: string): EntityType | undefined;
}

/** Finds names again in the words of a run that no candidate has taken. @param into where they are added */
export function propagate(run: Run, names: NamesSaid, coverage: Coverage, into: Candidate[]): void {
  for (let at = 0; at < run.words.length; at++) {
    if (!hasTrait(run, at, TRAITS.namedAgain) || coverage.covers(run, at)) continue;
    const candidate = namedAgain(run, at, names);
    if (candidate === undefined) continue;
    into.push(candidate);
    coverage.take(run, at, at + 1);
  }
}

function namedAgain(run: Run, at: number, names: NamesSaid): Candidate | undefined {
  const word = run.words[at]!;
  const evidence = 'propagated';
  if (names.has(word.folded)) {
    if (isCased(word) && !word.lexeme.capital) return undefined;
    return makeCandidate(run, at, at + 1, { type: names.get(word.folded), evidence });
  }
  if (isCased(word)) {
    const stem = word.folded.replace(/'s$/, '');
    if (stem === word.folded || !word.lexeme.capital || !names.has(stem)) return undefined;
    return makeCandidate(run, at, at + 1, { type: names.get(stem), evidence, tail: 2 });
  }
  const { readings } = word.lexeme;
  if (readings.length === 0) return undefined;
  const named = readings.find(({ remainder }) => names.has(remainder));
  if (named === undefined) return undefined;
  const { letters: particle, remainder } = named;
  return makeCandidate(run, at, at + 1, { type: names.get(remainder), evidence, particle, remainder });
}

const isCased = ({ script }: NameWord): boolean => script !== 'arabic' && script !== 'hebrew';

/** Letters and consonants that a word must have to be compared on its spelling alone. */
const SHORTEST_LOOSE = 4;
const FEWEST_CONSONANTS = 2;

/** Words of a name of several words that is spelled in another way elsewhere. */
const MOST_WORDS = 3;

/** Phonetic keys of names of several words, by which other spellings of them are looked for. */
export interface LongNameKeys {
  readonly whole: { has(key: string): boolean };
  /** Keys of their second words: what most words of an article are turned away by. */
  readonly second: { has(key: string): boolean; readonly size: number };
}

/** The keys of a candidate of several Arabic words; undefined for others. */
export function longNameKeys({ folded, script, from, to }: Candidate): LongNameKey | undefined {
  if (script !== 'arabic' || to - from < 2 || to - from > MOST_WORDS) return undefined;
  let key = rememberedKeys.get(folded);
  if (key === undefined) {
    const words = folded.split(' ');
    key = { whole: keysOfWords(words), second: arabicKey(words[1]!) };
    rememberedKeys.set(folded, key);
  }
  return key;
}

/** Names whose keys each half of the memory holds. */
const REMEMBERED = 10_000;
const rememberedKeys = new RecentWords<LongNameKey>(REMEMBERED);

export interface LongNameKey {
  readonly whole: string;
  readonly second: string;
}

/** The key of a word by which it may be the second of a long name; undefined where it is never looked at as one. */
export const secondWordKey = ({ lexeme }: NameWord): string | undefined =>
  (lexeme.traits & TRAITS.secondWord) !== 0 ? lexeme.key : undefined;

/**
 * The number of words is part of the key: only names of the same length are spellings of each other. The keys of the
 * words stand side by side, so that those of a lexeme serve.
 */
const keysOfWords = (words: readonly string[]): string => `${words.length}${words.map(arabicKey).join(' ')}`;

/**
 * Names of one word that a longer name may take the place of: كامبريدج أنالتيكا spells a firm, though its first word is a
 * city by itself.
 */
export class ReplaceableNames {
  readonly #candidates: readonly Candidate[];
  readonly #replaced = new Set<Candidate>();
  /** By ordinal of the word; made when it is first asked for. */
  #byOrdinal: Map<number, Candidate> | undefined;

  /** @param candidates those of one paragraph */
  constructor(candidates: readonly Candidate[]) {
    this.#candidates = candidates;
  }

  /** Whether a name of one word stands at a word of a run. */
  has(run: Run, at: number): boolean {
    return this.#singles().has(run.firstOrdinal + at);
  }

  /** Takes a longer name in the place of those that stand inside of it. */
  replace({ run, from, to }: Candidate): void {
    for (let at = from; at < to; at++) {
      const single = this.#singles().get(run.firstOrdinal + at);
      if (single !== undefined) this.#replaced.add(single);
    }
  }

  /** Some candidates without those that were replaced. */
  without(candidates: Candidate[]): Candidate[] {
    return this.#replaced.size === 0 ? candidates : candidates.filter((one) => !this.#replaced.has(one));
  }

  #singles(): ReadonlyMap<number, Candidate> {
    this.#byOrdinal ??= new Map(
      this.#candidates.flatMap((one): [number, Candidate][] =>
        one.to - one.from === 1 ? [[one.run.firstOrdinal + one.from, one]] : [],
      ),
    );
    return this.#byOrdinal;
  }
}

/**
 * Rows of words that may be another spelling of a name of several words, by their key.
 * @param names what such a row may take the place of @param into where they are added
 */
export function findLongLoose(
  run: Run,
  words: OrdinaryWords,
  keys: LongNameKeys,
  coverage: Coverage,
  names: ReplaceableNames,
  into: Candidate[],
): void {
  if (keys.second.size === 0) return;
  for (let at = 0; at + 1 < run.words.length; at++) {
    if (!hasTrait(run, at + 1, TRAITS.secondWord)) continue;
    if (!keys.second.has(run.words[at + 1]!.lexeme.key)) continue;
    if (!isFree(run, at, coverage, names) || !isFree(run, at + 1, coverage, names)) continue;
    const candidate = longLooseAt(run, at, words, keys, coverage, names);
    if (candidate === undefined) continue;
    names.replace(candidate);
    into.push(candidate);
    coverage.take(run, candidate.from, candidate.to);
    at = candidate.to - 1;
  }
}

const isFree = (run: Run, at: number, coverage: Coverage, names: ReplaceableNames): boolean =>
  at < run.words.length &&
  run.words[at]!.script === 'arabic' &&
  (!coverage.covers(run, at) || names.has(run, at));

function longLooseAt(
  run: Run,
  at: number,
  words: OrdinaryWords,
  keys: LongNameKeys,
  coverage: Coverage,
  names: ReplaceableNames,
): Candidate | undefined {
  const { folded: first, lexeme } = run.words[at]!;
  for (let count = MOST_WORDS; count >= 2; count--) {
    if (!isFree(run, at + count - 1, coverage, names)) continue;
    const rest = run.words
      .slice(at + 1, at + count)
      .map((word) => word.lexeme.key)
      .join(' ');
    const spells = (key: string): boolean => keys.whole.has(`${count}${key} ${rest}`);
    const likely = lexeme.readings.find(
      ({ remainder }) =>
        words.frequencyClass(remainder) >= words.frequencyClass(first) && spells(arabicKey(remainder)),
    );
    const whole = likely === undefined && !lexeme.ordinary && spells(lexeme.key);
    const peeling =
      likely ?? (whole ? undefined : lexeme.readings.find(({ remainder }) => spells(arabicKey(remainder))));
    if (peeling === undefined && !whole) continue;
    if (peeling !== undefined && words.isOrdinary(peeling.remainder)) continue;
    return makeCandidate(run, at, at + count, {
      type: undefined,
      evidence: 'loose',
      ...(peeling === undefined ? {} : { particle: peeling.letters, remainder: peeling.remainder }),
    });
  }
  return undefined;
}

/** What a paragraph's words are compared with to know which of them may be names. */
export interface LooseKnowledge {
  /** Whether a folded word stands in the article: a particle is peeled off where the remainder does. */
  readonly isAttested: (folded: string) => boolean;
  /** Names that something announces; slips of typing are looked for among these alone. */
  readonly sure: NamesByKey;
  /** Well known words of the article that look like foreign names. */
  readonly wellKnown: NamesByKey;
  /** All words of the article that look like foreign names. */
  readonly foreign: NamesByKey;
}

/** Words that may be names although nothing announces them. @param into where they are added */
export function findLoose(run: Run, known: LooseKnowledge, coverage: Coverage, into: Candidate[]): void {
  for (let at = 0; at < run.words.length; at++) {
    if (!hasTrait(run, at, TRAITS.loose | TRAITS.slip) || coverage.covers(run, at)) continue;
    const candidate = spelledAt(run, at, known) ?? slipAt(run, at, known);
    if (candidate !== undefined) into.push(candidate);
  }
}

function spelledAt(run: Run, at: number, known: LooseKnowledge): Candidate | undefined {
  if (!hasTrait(run, at, TRAITS.loose)) return undefined;
  return run.words[at]!.lexeme.nameLike ? looseAt(run, at, known) : rareAt(run, at, known);
}

/** What nobody has seen and is one slip of typing from a name of the article: السعوية for السعودية. */
function slipAt(run: Run, at: number, { sure }: LooseKnowledge): Candidate | undefined {
  if (!hasTrait(run, at, TRAITS.slip) || !mayBeSlipOf(run.folded[at]!, sure)) return undefined;
  return makeCandidate(run, at, at + 1, { type: undefined, evidence: 'loose' });
}

/** What looks inflected but is hardly ever seen may spell a name of the article: لستر for ليستر, not “to a veil”. */
function rareAt(run: Run, at: number, { sure, wellKnown }: LooseKnowledge): Candidate | undefined {
  if (!spellsKnownName(run.folded[at]!, sure, wellKnown)) return undefined;
  return makeCandidate(run, at, at + 1, { type: undefined, evidence: 'loose' });
}

function looseAt(run: Run, at: number, { isAttested, sure, foreign }: LooseKnowledge): Candidate | undefined {
  const { folded, lexeme } = run.words[at]!;
  const { likely } = lexeme;
  // A whole form that nobody has seen is taken apart more readily, but where it spells a name as it is.
  const unseen = likely.length > 0 && lexeme.frequency === 0 && !spellsKnownName(folded, sure, foreign);
  // بلنكن beside بلينكن is no لنكن behind a particle, although somebody was named so once.
  const spellsAsIs = !unseen && lexeme.frequency === 0 && likely.length > 0 && spellsKnownName(folded, sure);
  const peeling = likely.find(
    ({ remainder, frequency }) =>
      (frequency > 0 && !spellsAsIs) ||
      isAttested(remainder) ||
      spellsKnownName(remainder, sure, unseen ? foreign : undefined) ||
      (unseen && mayBeSlipOf(remainder, sure)),
  );
  // What the search reads of the word itself is that it may be a name.
  if (!(peeling?.nameLike ?? true) || !mayBeLoose(peeling?.remainder ?? folded)) return undefined;
  return makeCandidate(run, at, at + 1, {
    type: undefined,
    evidence: 'loose',
    ...(peeling === undefined ? {} : { particle: peeling.letters, remainder: peeling.remainder }),
  });
}

/** The keys by which `findLoose` may look for known names that a word spells or is a slip of. */
export function looseKeys(word: NameWord, words: OrdinaryWords): readonly string[] {
  const { folded, lexeme } = word;
  const slips = (lexeme.traits & TRAITS.slip) === 0 ? NO_KEYS : slipKeys(folded);
  if ((lexeme.traits & TRAITS.loose) === 0) return slips;
  if (!lexeme.nameLike) return [...slips, ...phoneticKeys(folded, 'arabic')];
  if (lexeme.readings.length === 0 || words.frequencyClass(folded) > 0) return slips;
  const spelled = [folded, ...lexeme.readings.map(({ remainder }) => remainder)];
  return spelled.flatMap((one) => [...phoneticKeys(one, 'arabic'), ...slipKeys(one)]);
}

const NO_KEYS: readonly string[] = [];

const mayBeLoose = (name: string): boolean =>
  name.length >= SHORTEST_LOOSE &&
  !name.startsWith('ال') &&
  (hasConsonants(name) ?? readableWord(name).consonants >= FEWEST_CONSONANTS);

/** Whether a folded word of Arabic letters alone has consonants enough; undefined where others are among them. */
function hasConsonants(name: string): boolean | undefined {
  let consonants = 0;
  for (let at = 0; at < name.length; at++) {
    const unit = name.charCodeAt(at);
    if (unit < FIRST_LETTER || unit > LAST_LETTER) return undefined;
    if (!VOWELS.has(unit)) consonants++;
  }
  return consonants >= FEWEST_CONSONANTS;
}

const [FIRST_LETTER, LAST_LETTER] = [0x621, 0x64a];
/** Letters that are no consonants to whoever reads a name (`ReadableWord`). */
const VOWELS = new UnitSet('اويةىه');
