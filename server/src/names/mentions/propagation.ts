/**
 * What an article has named once in a sure context is found everywhere in it: the surname of a full name alone, a
 * place or firm without its trigger word. And words that nothing explains but that may be names, kept as `loose`
 * candidates for the comparison of spellings.
 */

import { compareNames } from '../comparing/comparer.ts';
import { readableWord } from '../comparing/letter-reading.ts';
import { phoneticKeys } from '../comparing/phonetic-key.ts';
import type { EntityType } from '../entity.ts';
import type { OrdinaryWords } from '../lexicon/ordinary-words.ts';
import { HOMOGRAPHS } from '../lexicon/trigger-words.ts';
import { type Candidate, type Coverage, makeCandidate } from './candidate.ts';
import type { NameWord, Run } from './name-words.ts';

/** Single words by which the candidates may be named again, folded, with their type. */
export function namesToPropagate(
  candidates: readonly Candidate[],
  words: OrdinaryWords,
): ReadonlyMap<string, EntityType | undefined> {
  const names = new Map<string, EntityType | undefined>();
  for (const { folded, type, script } of candidates) {
    const parts = folded.split(' ');
    const last = parts[parts.length - 1]!;
    if (parts.length > 1 && type !== 'PER') continue;
    if (last.length < 3 || HOMOGRAPHS.has(last)) continue;
    if (script === 'arabic' && words.isOrdinary(last)) continue;
    if (!names.has(last)) names.set(last, type);
  }
  return names;
}

/** Finds names again in the words of a run that no candidate has taken. */
export function propagate(
  run: Run,
  names: ReadonlyMap<string, EntityType | undefined>,
  coverage: Coverage,
): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < run.words.length; at++) {
    if (coverage.covers(run, at)) continue;
    const candidate = namedAgain(run, at, names);
    if (candidate === undefined) continue;
    found.push(candidate);
    coverage.take(run, at, at + 1);
  }
  return found;
}

function namedAgain(
  run: Run,
  at: number,
  names: ReadonlyMap<string, EntityType | undefined>,
): Candidate | undefined {
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
  for (const { letters, remainder } of word.lexeme.readings) {
    if (!names.has(remainder)) continue;
    return makeCandidate(run, at, at + 1, {
      type: names.get(remainder),
      evidence,
      particle: letters,
      remainder,
    });
  }
  return undefined;
}

const isCased = ({ script }: NameWord): boolean => script !== 'arabic' && script !== 'hebrew';

/** Letters and consonants that a word must have to be compared on its spelling alone. */
const SHORTEST_LOOSE = 4;
const FEWEST_CONSONANTS = 2;

/** Words of a name of several words that is spelled in another way elsewhere. */
const MOST_WORDS = 3;

/** Phonetic keys of names of several words, by which other spellings of them are looked for. */
export interface LongNameKeys {
  readonly whole: ReadonlySet<string>;
  /** Keys of their second words: what most words of an article are turned away by. */
  readonly second: ReadonlySet<string>;
}

export function keysOfLongNames(candidates: readonly Candidate[]): LongNameKeys {
  const whole = new Set<string>();
  const second = new Set<string>();
  for (const { folded, script, from, to } of candidates) {
    if (script !== 'arabic' || to - from < 2 || to - from > MOST_WORDS) continue;
    const words = folded.split(' ');
    whole.add(keysOfWords(words));
    second.add(keyOf(words[1]!));
  }
  return { whole, second };
}

/**
 * The number of words is part of the key: only names of the same length are spellings of each other. The keys of the
 * words stand side by side, so that those of a lexeme serve.
 */
const keysOfWords = (words: readonly string[]): string => `${words.length}${words.map(keyOf).join(' ')}`;

const keyOf = (word: string): string => phoneticKeys(word, 'arabic')[0] ?? '';

/** Rows of words that may be another spelling of a name of several words, by their key. */
export function findLongLoose(
  run: Run,
  words: OrdinaryWords,
  keys: LongNameKeys,
  coverage: Coverage,
): Candidate[] {
  const found: Candidate[] = [];
  if (keys.whole.size === 0) return found;
  const free = (at: number): boolean =>
    at < run.words.length && run.words[at]!.script === 'arabic' && !coverage.covers(run, at);
  for (let at = 0; at + 1 < run.words.length; at++) {
    const next = run.words[at + 1]!.lexeme;
    if ((next.ordinary && !next.rare) || !free(at) || !free(at + 1) || !keys.second.has(next.key)) continue;
    const candidate = longLooseAt(run, at, words, keys, free);
    if (candidate === undefined) continue;
    found.push(candidate);
    coverage.take(run, candidate.from, candidate.to);
    at = candidate.to - 1;
  }
  return found;
}

function longLooseAt(
  run: Run,
  at: number,
  words: OrdinaryWords,
  keys: LongNameKeys,
  free: (at: number) => boolean,
): Candidate | undefined {
  const { folded: first, lexeme } = run.words[at]!;
  for (let count = MOST_WORDS; count >= 2; count--) {
    if (!free(at + count - 1)) continue;
    const rest = run.words
      .slice(at + 1, at + count)
      .map((word) => word.lexeme.key)
      .join(' ');
    const spells = (key: string): boolean => keys.whole.has(`${count}${key} ${rest}`);
    const likely = lexeme.readings.find(
      ({ remainder }) =>
        words.frequencyClass(remainder) >= words.frequencyClass(first) && spells(keyOf(remainder)),
    );
    const whole = likely === undefined && !lexeme.ordinary && spells(lexeme.key);
    const peeling =
      likely ?? (whole ? undefined : lexeme.readings.find(({ remainder }) => spells(keyOf(remainder))));
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

/**
 * Words that may be names although nothing announces them.
 * @param attested folded words of the article: a particle is peeled off where the remainder is one of them
 * @param known or where the remainder spells one of these
 */
export function findLoose(
  run: Run,
  words: OrdinaryWords,
  attested: ReadonlySet<string>,
  known: KnownByKey,
  coverage: Coverage,
): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < run.words.length; at++) {
    const word = run.words[at]!;
    if (word.script !== 'arabic' || coverage.covers(run, at)) continue;
    const { folded, lexeme } = word;
    if (folded.length < SHORTEST_LOOSE || folded.startsWith('ال')) continue;
    if (!lexeme.nameLike) {
      // What looks inflected but is hardly ever seen may spell a name of the article: لستر for ليستر, not “to a veil”.
      if (!lexeme.rare || !spellsKnownName(folded, known.wellKnown)) continue;
      found.push(makeCandidate(run, at, at + 1, { type: undefined, evidence: 'loose' }));
      continue;
    }
    const own = words.frequencyClass(folded);
    // A whole form that nobody has seen is taken apart more readily, but where it spells a name as it is.
    const unseen = own === 0 && !(lexeme.readings.length > 0 && spellsKnownName(folded, known.foreign));
    const names = unseen ? known.foreign : known.sure;
    const peeling = lexeme.readings.find(({ remainder }) => {
      const counted = words.frequencyClass(remainder);
      return counted >= own && (counted > 0 || attested.has(remainder) || spellsKnownName(remainder, names));
    });
    if (!mayBeLoose(peeling?.remainder ?? folded, words)) continue;
    found.push(
      makeCandidate(run, at, at + 1, {
        type: undefined,
        evidence: 'loose',
        ...(peeling === undefined ? {} : { particle: peeling.letters, remainder: peeling.remainder }),
      }),
    );
  }
  return found;
}

/** Words of the article that another spelling is looked for of, each by their phonetic keys. */
export interface KnownByKey {
  /** Names that something announces. */
  readonly sure: NamesByKey;
  /** These and well known words that look like foreign names. */
  readonly wellKnown: NamesByKey;
  /** These and all words that look like foreign names. */
  readonly foreign: NamesByKey;
}

function mayBeLoose(name: string, words: OrdinaryWords): boolean {
  if (name.length < SHORTEST_LOOSE || name.startsWith('ال')) return false;
  return words.isNameLike(name) && readableWord(name).consonants >= FEWEST_CONSONANTS;
}

/** Names of one word by their phonetic key. */
export type NamesByKey = ReadonlyMap<string, readonly string[]>;

/** Indexes Arabic names of one word, folded. */
export function namesByKey(names: Iterable<string>): NamesByKey {
  const byKey = new Map<string, string[]>();
  for (const name of names) {
    for (const key of phoneticKeys(name, 'arabic')) {
      const list = byKey.get(key);
      if (list === undefined) byKey.set(key, [name]);
      else if (list.length < MOST_SHARING) list.push(name);
    }
  }
  return byKey;
}

const MOST_SHARING = 8;

function spellsKnownName(word: string, names: NamesByKey): boolean {
  return phoneticKeys(word, 'arabic').some((key) =>
    (names.get(key) ?? []).some((name) => {
      if (name === word || Math.abs(name.length - word.length) > MOST_LONGER) return false;
      const { probability, difference } = compareNames(name, word);
      return difference !== 'slip' && probability >= LEAST_SPELLING;
    }),
  );
}

/** Letters that one spelling of a name may have more than another. */
const MOST_LONGER = 3;
/** Least probability that a remainder spells a known name, for its particle to be peeled off. */
const LEAST_SPELLING = 0.6;
