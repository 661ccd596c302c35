/**
 * What the tagger sees of a token: features, as 32-bit hashes. Training and use read features here and nowhere
 * else, so that they cannot differ.
 *
 * Most features depend on one word and its distance from the token. They are read once for each distinct word, as
 * one list for each distance; only the features that join two words or more are made for each token.
 */
import { fold } from '../../text/folding.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { triggersOf } from '../lexicon/trigger-words.ts';
import { hashFeature, hashLetters, joinValues } from './hashing.ts';
import type { WordClasses } from './word-classes.ts';

/** Kinds of features, in the order in which the ladder of the card adds them. */
export const FEATURE_GROUPS = [
  'words',
  'affixes',
  'stems',
  'frequency',
  'clusters',
  'names',
  'triggers',
  'gazetteer',
  'joined',
] as const;
export type FeatureGroup = (typeof FEATURE_GROUPS)[number];
export const ALL_GROUPS: ReadonlySet<FeatureGroup> = new Set(FEATURE_GROUPS);

/** Distances at which a word tells something about a token: from 3 before it to 3 behind it. */
export const REACH = 3;
export const DISTANCES = 2 * REACH + 1;

/** What joined features need of a word. */
export interface WordValues {
  readonly own: number;
  readonly stem: number;
  readonly coarse: number;
  readonly fine: number;
  readonly name: number;
  /** Hashes of the first and the last three letters. */
  readonly prefix: number;
  readonly suffix: number;
}

/** One distinct word. */
export interface Word {
  readonly values: WordValues;
  /** The features of a token that stands `d` places after this word are `features[d + REACH]`. */
  readonly features: readonly Int32Array[];
}

/** Numbers stand for their length, other words for their folded form (text/folding.ts). */
export function normalise(token: string): string {
  if (NUMBER.test(token)) return '0'.repeat(Math.min(token.length, 5));
  return fold(token) || token;
}

const NUMBER = /^\p{N}+$/u;

/** Most features that `joinedFeatures` writes for one token. */
export const MOST_JOINED = 40;

/** Class of a word that has none, and what is added to a class that is the stem's and not the word's own. */
const UNKNOWN = 9_999;
const OF_STEM = 10_000;
/** Frequency class of what stands before and after a sentence. */
const BOUNDARY_FREQUENCY = 31;

/** Templates of one word at one distance, and the first template of several words. */
const TEMPLATES_EACH = 64;
const JOINED = DISTANCES * TEMPLATES_EACH;

/** Particles and the article, the longest first; taken off where what remains is at least as common. */
const PARTICLES = ['وال', 'بال', 'فال', 'كال', 'لل', 'ال', 'و', 'ف', 'ب', 'ل', 'ك'];
const SHORTEST_STEM = 3;

interface WordFacts extends WordValues {
  readonly letters: string;
  readonly peeled: string;
  readonly particle: string;
  readonly stemCoarse: number;
  readonly stemFine: number;
  readonly stemName: number;
  readonly frequency: number;
  readonly stemFrequency: number;
  readonly trigger: number;
  readonly given: number;
  readonly shape: number;
}

/** Reads words and joins them, by one table of word classes. */
export class FeatureReader {
  readonly #classes: WordClasses;
  readonly #groups: ReadonlySet<FeatureGroup>;
  readonly #hasWords: boolean;
  readonly #hasClusters: boolean;
  readonly #hasNames: boolean;
  readonly #hasJoined: boolean;
  readonly #hasGazetteer: boolean;
  /** What stands before the first token of a sentence, and after its last. */
  readonly before: Word;
  readonly after: Word;

  /** @param groups features to read; all but in experiments */
  constructor(classes: WordClasses, groups: ReadonlySet<FeatureGroup> = ALL_GROUPS) {
    this.#classes = classes;
    this.#groups = groups;
    this.#hasWords = groups.has('words');
    this.#hasClusters = groups.has('clusters');
    this.#hasNames = groups.has('names');
    this.#hasJoined = groups.has('joined');
    this.#hasGazetteer = groups.has('gazetteer');
    this.before = this.#boundary('<');
    this.after = this.#boundary('>');
  }

  /** Reads one word. @param token its raw text */
  read(token: string): Word {
    const letters = normalise(token);
    const own = hashLetters(letters);
    const place = this.#classes.find(own);
    const frequency = this.#frequency(place);
    const { peeled, particle } = this.#peel(letters, frequency);
    const stem = peeled === letters ? own : hashLetters(peeled);
    const stemPlace = peeled === letters ? place : this.#classes.find(stem);
    const stemCoarse = this.#coarse(stemPlace);
    const stemFine = this.#fine(stemPlace);
    const stemName = stemPlace < 0 ? UNKNOWN : this.#classes.name(stemPlace);
    return this.#word({
      letters,
      peeled,
      particle,
      own,
      stem,
      coarse: place < 0 ? stemCoarse + OF_STEM : this.#coarse(place),
      fine: place < 0 ? stemFine + OF_STEM : this.#fine(place),
      name: place < 0 ? stemName + OF_STEM : this.#classes.name(place),
      stemCoarse,
      stemFine,
      stemName,
      frequency,
      stemFrequency: this.#frequency(stemPlace),
      prefix: hashLetters(letters, 0, 3),
      suffix: hashLetters(letters, Math.max(0, letters.length - 3)),
      trigger: triggerOf(letters, peeled),
      given: isGivenName(letters) ? 2 : isGivenName(peeled) ? 1 : 0,
      shape: shapeOf(token),
    });
  }

  /**
   * Writes the features of one token that join several words, and those of the gazetteer. The features of pairs of
   * coarse classes and of name classes are `pairFeature`'s.
   * @param one the word of the token; before and behind it are `before` and `after` where the sentence ends
   * @param known what the gazetteer says of each token (gazetteer-tags.ts) @param at the token
   * @returns how many features were written into `out`, at most `MOST_JOINED`
   */
  joinedFeatures(
    beforeLast: WordValues,
    last: WordValues,
    one: WordValues,
    next: WordValues,
    afterNext: WordValues,
    at: number,
    known: Uint8Array,
    out: Int32Array,
  ): number {
    let count = 0;
    if (this.#hasWords) {
      out[count++] = hashFeature(JOINED, joinValues(last.own, one.own));
      out[count++] = hashFeature(JOINED + 1, joinValues(one.own, next.own));
    }
    if (this.#hasClusters) {
      out[count++] = hashFeature(JOINED + 10, joinValues(last.fine, one.fine));
      out[count++] = hashFeature(JOINED + 11, joinValues(one.fine, next.fine));
      out[count++] = hashFeature(JOINED + 12, joinValues(last.fine, next.fine));
      const row = joinValues(joinValues(beforeLast.coarse, last.coarse), one.coarse);
      out[count++] = hashFeature(JOINED + 13, row);
    }
    if (this.#hasJoined) {
      out[count++] = hashFeature(JOINED + 40, joinValues(last.coarse, one.suffix));
      out[count++] = hashFeature(JOINED + 41, joinValues(last.own, one.coarse));
      out[count++] = hashFeature(JOINED + 42, joinValues(one.coarse, next.own));
      const before = joinValues(beforeLast.own, joinValues(last.own, one.coarse));
      out[count++] = hashFeature(JOINED + 43, before);
      const after = joinValues(one.coarse, joinValues(next.coarse, afterNext.coarse));
      out[count++] = hashFeature(JOINED + 44, after);
      out[count++] = hashFeature(JOINED + 45, joinValues(last.stem, one.stem));
    }
    return this.#hasGazetteer ? addKnown(last, one, next, at, known, out, count) : count;
  }

  /**
   * A feature of two neighbours that has few values, so that its weights can be remembered.
   * @param pair 0 the coarse classes of the last word and this one, 1 of this and the next, 2 of the last and the next;
   * 3, 4 and 5 the same of name classes
   * @returns undefined when the feature is not read
   */
  pairFeature(pair: number, first: number, second: number): number | undefined {
    if (!(pair < 3 ? this.#hasClusters : this.#hasNames)) return undefined;
    return hashFeature(JOINED + 20 + pair, joinValues(first, second));
  }

  #frequency(place: number): number {
    return place < 0 ? 0 : this.#classes.frequency(place);
  }

  /** A word that is listed as a name only, and never counted, has no class. */
  #coarse(place: number): number {
    return this.#frequency(place) === 0 ? UNKNOWN : this.#classes.coarse(place);
  }

  #fine(place: number): number {
    return this.#frequency(place) === 0 ? UNKNOWN : this.#classes.fine(place);
  }

  #peel(letters: string, frequency: number): { readonly peeled: string; readonly particle: string } {
    for (const particle of PARTICLES) {
      if (!letters.startsWith(particle) || letters.length - particle.length < SHORTEST_STEM) continue;
      const peeled = letters.slice(particle.length);
      const place = this.#classes.find(hashLetters(peeled));
      if (place >= 0 && this.#classes.frequency(place) >= frequency) return { peeled, particle };
    }
    return { peeled: letters, particle: '' };
  }

  #boundary(mark: string): Word {
    const value = hashLetters(mark);
    return this.#word({
      letters: '',
      peeled: '',
      particle: '',
      own: value,
      stem: value,
      coarse: value,
      fine: value,
      name: value,
      stemCoarse: value,
      stemFine: value,
      stemName: value,
      frequency: BOUNDARY_FREQUENCY,
      stemFrequency: BOUNDARY_FREQUENCY,
      prefix: hashLetters(''),
      suffix: hashLetters(''),
      trigger: 0,
      given: 0,
      shape: 0,
    });
  }

  #word(facts: WordFacts): Word {
    const { own, stem, coarse, fine, name, prefix, suffix } = facts;
    const features: Int32Array[] = new Array(DISTANCES);
    for (let away = 0; away <= REACH; away++) {
      // What is read of a word is the same before and behind a token; only the templates differ.
      const read = this.#readAway(away, facts);
      features[REACH + away] = hashAll(read, REACH + away);
      if (away > 0) features[REACH - away] = hashAll(read, REACH - away);
    }
    return { values: { own, stem, coarse, fine, name, prefix, suffix }, features };
  }

  /** Templates and values, in turns, of a token that stands `away` places before or after the word. */
  #readAway(away: number, facts: WordFacts): readonly number[] {
    const groups = this.#groups;
    const read: number[] = [];
    const add = (template: number, value: number): void => {
      read.push(template, value);
    };
    if (groups.has('words') && away <= 2) add(0, facts.own);
    // The same for every token: how often each label stands at all.
    if (groups.has('words') && away === 0) add(40, 0);
    if (groups.has('affixes') && away <= 1) addAffixes(add, away, facts);
    if (groups.has('stems') && away <= 1) addStem(add, away, facts);
    if (groups.has('frequency') && away <= 1) {
      add(8, facts.frequency >> 1);
      if (away === 0) {
        add(9, facts.stemFrequency >> 1);
        add(36, joinValues(facts.frequency >> 1, hashLetters(facts.letters, 0, 2)));
        add(37, joinValues(facts.frequency >> 1, facts.letters.length));
      }
    }
    if (groups.has('clusters')) addClusters(add, away, facts);
    if (groups.has('names') && away <= 2) {
      add(12, facts.name);
      if (away === 0) add(22, facts.stemName);
    }
    if (groups.has('joined') && away === 0) {
      add(38, joinValues(facts.coarse, facts.suffix));
      add(39, joinValues(facts.coarse, facts.prefix));
    }
    if (groups.has('triggers') && away <= 2) {
      if (facts.trigger > 0) add(30, facts.trigger);
      if (away <= 1 && facts.given > 0) add(31, facts.given);
    }
    return read;
  }
}

/** Hashes what was read, for one distance. @param place distance + `REACH` */
function hashAll(read: readonly number[], place: number): Int32Array {
  const features = new Int32Array(read.length >> 1);
  for (let at = 0; at < features.length; at++)
    features[at] = hashFeature(place * TEMPLATES_EACH + read[2 * at]!, read[2 * at + 1]!);
  return features;
}

/** What the gazetteer says of the token and its neighbours; nothing for most. */
function addKnown(
  last: WordValues,
  one: WordValues,
  next: WordValues,
  at: number,
  known: Uint8Array,
  out: Int32Array,
  start: number,
): number {
  const here = known[at]!;
  const previous = at > 0 ? known[at - 1]! : 0;
  const following = at + 1 < known.length ? known[at + 1]! : 0;
  let count = start;
  if (here > 0) {
    out[count++] = hashFeature(JOINED + 60, here);
    out[count++] = hashFeature(JOINED + 61, joinValues(here, one.coarse));
    out[count++] = hashFeature(JOINED + 62, joinValues(here, last.coarse));
    out[count++] = hashFeature(JOINED + 63, joinValues(here, next.coarse));
  }
  if (previous > 0) out[count++] = hashFeature(JOINED + 66, previous);
  if (following > 0) out[count++] = hashFeature(JOINED + 67, following);
  if (previous + following + here > 0) {
    out[count++] = hashFeature(JOINED + 68, joinValues(joinValues(previous, here), following));
  }
  return count;
}

type Add = (template: number, value: number) => void;

/** Beginnings and endings: up to four letters of the token itself, two and three of its neighbours. */
function addAffixes(add: Add, away: number, { letters, shape }: WordFacts): void {
  const [least, most] = away === 0 ? [1, 4] : [2, 3];
  for (let length = least; length <= most && length < letters.length; length++) {
    add(1, joinValues(length, hashLetters(letters, 0, length)));
    add(2, joinValues(length, hashLetters(letters, letters.length - length)));
  }
  if (away !== 0) return;
  add(3, Math.min(letters.length, 8));
  add(4, shape);
}

function addStem(add: Add, away: number, { letters, peeled, particle, stem }: WordFacts): void {
  add(5, stem);
  if (away !== 0) return;
  add(6, hashLetters(particle));
  if (peeled === letters) return;
  for (let length = 2; length <= 3 && length < peeled.length; length++) {
    add(7, joinValues(length, hashLetters(peeled, 0, length)));
  }
}

function addClusters(add: Add, away: number, facts: WordFacts): void {
  add(10, facts.coarse);
  if (away <= 2) add(11, facts.fine);
  if (away !== 0) return;
  const first = hashLetters(facts.letters, 0, 1);
  add(20, facts.stemCoarse);
  add(21, facts.stemFine);
  add(33, joinValues(hashLetters(facts.particle), facts.stemCoarse));
  add(34, joinValues(first, facts.stemCoarse));
  add(35, joinValues(first, facts.coarse));
}

/** 0 no trigger word, 1 a title, 2 a kind of place, 3 a kind of organisation. */
function triggerOf(letters: string, peeled: string): number {
  const { kinds } = triggersOf('ar');
  const kind = kinds.get(letters) ?? kinds.get(peeled);
  if (kind === undefined) return 0;
  return kind === 'title' ? 1 : kind === 'place' ? 2 : 3;
}

/** 0 letters, 1 digits, 2 small Latin letters, 3 punctuation, 4 a Latin capital. */
function shapeOf(token: string): number {
  if (NUMBER.test(token)) return 1;
  if (/^[A-Z]/.test(token)) return 4;
  if (/^[a-z]/.test(token)) return 2;
  return /^[\p{P}\p{S}]/u.test(token) ? 3 : 0;
}
