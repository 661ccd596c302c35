/**
 * What the tagger sees of a token: attributes, as 32-bit hashes. Training and use read them here and nowhere else, so
 * that they cannot differ.
 *
 * Most attributes belong to one word. They are read once for each distinct word, and their weights say what the word
 * means for the tokens around it (templates.ts says how far). Only what joins two words or more is read at a token.
 */
import { triggersOf } from '../lexicon/trigger-words.ts';
import {
  AFTER_CLASS,
  BEFORE_CLASS,
  OF_STEM as CLASS_OF_STEM,
  hashOfClass,
  UNKNOWN_CLASS,
} from './class-attributes.ts';
import { hashFeature, hashLetters, joinValues, mix, nextHash, START_OF_HASH } from './hashing.ts';
import { shapeOf } from './normal-words.ts';
import { JOINED_TEMPLATES, WORD_TEMPLATES } from './templates.ts';
import type { WordClasses } from './word-classes.ts';

/** What joined attributes need of a word: hashes and class numbers. */
export interface WordValues {
  readonly own: number;
  readonly stem: number;
  /** Its coarse class as it stands in the hash of an attribute, and as a number (class-attributes.ts). */
  readonly coarse: number;
  readonly coarseClass: number;
  /** Hash of the last three letters. */
  readonly suffix: number;
}

/** More than are read of any word or token. */
const MOST_ATTRIBUTES = 40;

/** Fine and name class of a word that has none, and what is added to one that is the stem's and not the word's own. */
const UNKNOWN = 9_999;
const OF_STEM = 10_000;
/** Frequency class of what stands before and after a sentence. */
const BOUNDARY_FREQUENCY = 31;

/** Particles and the article, the longest first; taken off where what remains is at least as common. */
const PARTICLES = ['وال', 'بال', 'فال', 'كال', 'لل', 'ال', 'و', 'ف', 'ب', 'ل', 'ك'];
const SHORTEST_STEM = 3;
/** Most letters of a beginning or an ending. */
const LONGEST_AFFIX = 4;

/** A word without its particle. */
interface Stem {
  readonly hash: number;
  /** Place in the table of classes; -1 when it is not there. */
  readonly place: number;
  /** The particle's number, from one; 0 for none. */
  readonly particle: number;
}

/** Reads words and joins them, by one table of word classes. */
export class FeatureReader {
  readonly #classes: WordClasses;
  /** Hashes of the attributes that were read last, up to `count`, and the number of the template of each (templates.ts). */
  readonly attributes = new Int32Array(MOST_ATTRIBUTES);
  readonly templates = new Uint8Array(MOST_ATTRIBUTES);
  #count = 0;

  constructor(classes: WordClasses) {
    this.#classes = classes;
  }

  /** How many attributes were read last. */
  get count(): number {
    return this.#count;
  }

  /**
   * Reads one word; its attributes are then in `attributes`, up to `count`.
   * @param token its raw text @param letters the same as `normalise` gives it
   */
  read(token: string, letters: string): WordValues {
    this.#count = 0;
    const classes = this.#classes;
    const own = hashLetters(letters);
    const place = classes.find(own);
    const frequency = this.#frequency(place);
    const stem = this.#stemOf(letters, own, place, frequency);
    const stemClass = this.#coarseClass(stem.place);
    const stemCoarse = hashOfClass(stemClass);
    const coarseClass = place < 0 ? CLASS_OF_STEM + stemClass : this.#coarseClass(place);
    const stemFine = this.#fine(stem.place);
    const stemName = this.#name(stem.place);
    const values: WordValues = {
      own,
      stem: stem.hash,
      coarse: hashOfClass(coarseClass),
      coarseClass,
      suffix: hashEnding(letters, 3),
    };
    const fine = place < 0 ? stemFine + OF_STEM : this.#fine(place);
    const name = place < 0 ? stemName + OF_STEM : this.#name(place);
    this.#addWord(values, fine, name, frequency);
    this.#addAffixes(letters);
    const first = hashLetters(letters, 0, 1);
    this.#add(WORD_TEMPLATES.always.number, 0);
    this.#add(WORD_TEMPLATES.length.number, Math.min(letters.length, 8));
    this.#add(WORD_TEMPLATES.shape.number, shapeOf(token));
    this.#add(WORD_TEMPLATES.particle.number, stem.particle);
    this.#add(WORD_TEMPLATES.stemFrequency.number, this.#frequency(stem.place) >> 1);
    const common = frequency >> 1;
    this.#add(WORD_TEMPLATES.frequencyAndBeginning.number, joinValues(common, hashLetters(letters, 0, 2)));
    this.#add(WORD_TEMPLATES.frequencyAndLength.number, joinValues(common, letters.length));
    this.#add(WORD_TEMPLATES.stemCoarse.number, stemCoarse);
    this.#add(WORD_TEMPLATES.stemFine.number, stemFine);
    this.#add(WORD_TEMPLATES.stemName.number, stemName);
    this.#add(WORD_TEMPLATES.coarseAndSuffix.number, joinValues(values.coarse, values.suffix));
    this.#add(WORD_TEMPLATES.coarseAndPrefix.number, joinValues(values.coarse, hashLetters(letters, 0, 3)));
    this.#add(WORD_TEMPLATES.firstAndCoarse.number, joinValues(first, values.coarse));
    this.#add(WORD_TEMPLATES.firstAndStemCoarse.number, joinValues(first, stemCoarse));
    const trigger = triggerOf(own, stem.hash);
    if (trigger > 0) this.#add(WORD_TEMPLATES.trigger.number, trigger);
    return values;
  }

  /**
   * Reads what a word and the one before it say together of its token, as `read` does; what their classes say together
   * is read by class-attributes.ts. At the ends of a sentence the other word is the boundary.
   */
  readWithLast(last: WordValues, one: WordValues): void {
    this.#count = 0;
    this.#add(JOINED_TEMPLATES.lastWord.number, joinValues(last.own, one.own));
    this.#add(JOINED_TEMPLATES.lastCoarseAndSuffix.number, joinValues(last.coarse, one.suffix));
    this.#add(JOINED_TEMPLATES.lastWordAndCoarse.number, joinValues(last.own, one.coarse));
  }

  /** The same of a word and the one behind it. */
  readWithNext(one: WordValues, next: WordValues): void {
    this.#count = 0;
    this.#add(JOINED_TEMPLATES.nextWord.number, joinValues(one.own, next.own));
    this.#add(JOINED_TEMPLATES.coarseAndNextWord.number, joinValues(one.coarse, next.own));
  }

  #add(template: number, value: number): void {
    this.templates[this.#count] = template;
    this.attributes[this.#count++] = hashFeature(template, value);
  }

  /** Attributes that words and the ends of sentences have. */
  #addWord({ own, stem, coarse }: WordValues, fine: number, name: number, frequency: number): void {
    this.#add(WORD_TEMPLATES.own.number, own);
    this.#add(WORD_TEMPLATES.stem.number, stem);
    this.#add(WORD_TEMPLATES.coarse.number, coarse);
    this.#add(WORD_TEMPLATES.fine.number, fine);
    this.#add(WORD_TEMPLATES.name.number, name);
    this.#add(WORD_TEMPLATES.frequency.number, frequency >> 1);
  }

  /** Beginnings and endings, shorter than the word. */
  #addAffixes(letters: string): void {
    let beginning = START_OF_HASH;
    let ending = START_OF_HASH;
    const longest = Math.min(LONGEST_AFFIX, letters.length - 1);
    for (let length = 1; length <= longest; length++) {
      beginning = nextHash(beginning, letters.charCodeAt(length - 1));
      ending = nextHash(ending, letters.charCodeAt(letters.length - length));
      this.#add(WORD_TEMPLATES.affix.number, joinValues(length, mix(beginning)));
      this.#add(WORD_TEMPLATES.ending.number, joinValues(length, mix(ending)));
    }
  }

  /** What stands before the first token of a sentence, or after its last; read as a word is. */
  readBoundary(side: 'before' | 'after'): WordValues {
    this.#count = 0;
    const value = hashLetters(side === 'before' ? '<' : '>');
    const coarseClass = side === 'before' ? BEFORE_CLASS : AFTER_CLASS;
    const values = { own: value, stem: value, coarse: hashOfClass(coarseClass), coarseClass, suffix: value };
    this.#addWord(values, value, value, BOUNDARY_FREQUENCY);
    return values;
  }

  #stemOf(letters: string, own: number, place: number, frequency: number): Stem {
    for (let number = 0; number < PARTICLES.length; number++) {
      const particle = PARTICLES[number]!;
      if (letters.length - particle.length < SHORTEST_STEM || !letters.startsWith(particle)) continue;
      const hash = hashLetters(letters, particle.length);
      const found = this.#classes.find(hash);
      if (found >= 0 && this.#classes.frequency(found) >= frequency)
        return { hash, place: found, particle: number + 1 };
    }
    return { hash: own, place, particle: 0 };
  }

  #frequency(place: number): number {
    return place < 0 ? 0 : this.#classes.frequency(place);
  }

  /** A word that is listed as a name only, and never counted, has no class. */
  #coarseClass(place: number): number {
    return this.#frequency(place) === 0 ? UNKNOWN_CLASS : this.#classes.coarse(place);
  }

  #fine(place: number): number {
    return this.#frequency(place) === 0 ? UNKNOWN : this.#classes.fine(place);
  }

  #name(place: number): number {
    return place < 0 ? UNKNOWN : this.#classes.name(place);
  }
}

/** Hash of the last letters of a word, or of all when it has no more. */
function hashEnding(letters: string, length: number): number {
  return hashLetters(letters, Math.max(0, letters.length - length));
}

/** Trigger words by the hash of their letters: 1 a title, 2 a kind of place, 3 a kind of organisation. */
const TRIGGERS: ReadonlyMap<number, number> = new Map(
  [...triggersOf('ar').kinds].map(([word, kind]) => [
    hashLetters(word),
    kind === 'title' ? 1 : kind === 'place' ? 2 : 3,
  ]),
);

/** 0 for what is no trigger word. */
const triggerOf = (own: number, stem: number): number => TRIGGERS.get(own) ?? TRIGGERS.get(stem) ?? 0;
