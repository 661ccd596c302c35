/**
 * Attributes that join what has few values: classes of words, and what the gazetteer knows. There
 * are so few of them that each has a number, by which its weights are remembered (class-scores.ts).
 */
import { hashFeature, hashLetters, joinValues } from './hashing.ts';
import { ENTITY_TYPES } from './labels.ts';
import { JOINED_TEMPLATES, type Template } from './templates.ts';
import { COARSE_CLASSES } from './word-classes.ts';

/** Class of a word that has none. */
export const UNKNOWN_CLASS = COARSE_CLASSES;
/** Added to a class that is the stem's and not the word's own. */
export const OF_STEM = COARSE_CLASSES + 1;
/** Classes of what stands before the first token of a sentence and behind its last. */
export const BEFORE_CLASS = 2 * OF_STEM;
export const AFTER_CLASS = BEFORE_CLASS + 1;

/** Something that an attribute is made of: how many values it has, and how each is hashed. */
interface Part {
  readonly size: number;
  readonly hashed: (value: number) => number;
}

const CLASS: Part = { size: AFTER_CLASS + 1, hashed: hashOfClass };
/** What the gazetteer says of a token (gazetteer-tags.ts). */
const KNOWN: Part = { size: 1 + 4 * ENTITY_TYPES.length, hashed: (known) => known };
const KNOWN_PAIR: Part = {
  size: KNOWN.size ** 2,
  hashed: (pair) => joinValues(Math.floor(pair / KNOWN.size), pair % KNOWN.size),
};

/** Unlike any number of a class in the table, which has less than a hundred. */
const HASH_OF_UNKNOWN = 9_999;
const HASH_OF_STEM = 10_000;

/** What stands for a class in the hash of an attribute. */
export function hashOfClass(coarse: number): number {
  if (coarse === BEFORE_CLASS) return hashLetters('<');
  if (coarse === AFTER_CLASS) return hashLetters('>');
  const own = coarse < OF_STEM ? coarse : coarse - OF_STEM;
  const value = own === UNKNOWN_CLASS ? HASH_OF_UNKNOWN : own;
  return coarse < OF_STEM ? value : value + HASH_OF_STEM;
}

/** The attributes of one template: that of two values has the number `base + first × step + second`. */
interface Block {
  readonly template: Template;
  readonly base: number;
  readonly step: number;
  readonly end: number;
  readonly first: Part;
  readonly second: Part | undefined;
}

const blocks: Block[] = [];

function block(template: Template, first: Part, second?: Part): Block {
  const base = blocks.at(-1)?.end ?? 0;
  const step = second?.size ?? 1;
  const added = { template, base, step, end: base + first.size * step, first, second };
  blocks.push(added);
  return added;
}

const LAST_COARSE = block(JOINED_TEMPLATES.lastCoarse, CLASS, CLASS);
const NEXT_COARSE = block(JOINED_TEMPLATES.nextCoarse, CLASS, CLASS);
const AROUND_COARSE = block(JOINED_TEMPLATES.aroundCoarse, CLASS, CLASS);
const KNOWN_HERE = block(JOINED_TEMPLATES.known, KNOWN);
const KNOWN_AND_COARSE = block(JOINED_TEMPLATES.knownAndCoarse, KNOWN, CLASS);
const KNOWN_AND_LAST = block(JOINED_TEMPLATES.knownAndLast, KNOWN, CLASS);
const KNOWN_AND_NEXT = block(JOINED_TEMPLATES.knownAndNext, KNOWN, CLASS);
const LAST_KNOWN = block(JOINED_TEMPLATES.lastKnown, KNOWN);
const NEXT_KNOWN = block(JOINED_TEMPLATES.nextKnown, KNOWN);
const KNOWN_AROUND = block(JOINED_TEMPLATES.knownAround, KNOWN_PAIR, KNOWN);

/** How many attributes there may be; their numbers are less. */
export const CLASS_ATTRIBUTES = blocks.at(-1)!.end;

const numberIn = ({ base, step }: Block, first: number, second = 0): number => base + first * step + second;

/** What an attribute is when it is not remembered: its template, and its hash. */
export function classAttribute(number: number): { readonly template: Template; readonly hash: number } {
  const own = blocks.find(({ end }) => number < end)!;
  const place = number - own.base;
  const first = own.first.hashed(Math.floor(place / own.step));
  const value = own.second === undefined ? first : joinValues(first, own.second.hashed(place % own.step));
  return { template: own.template, hash: hashFeature(own.template.number, value) };
}

/** More than are read of any token. */
const MOST_ATTRIBUTES = 16;

/** Reads the class attributes of tokens. */
export class ClassAttributes {
  /** Numbers of those that were read last, up to `count`. */
  readonly numbers = new Int32Array(MOST_ATTRIBUTES);
  #count = 0;

  /** How many attributes were read last. */
  get count(): number {
    return this.#count;
  }

  /**
   * Reads those of a token.
   * @param last class of the word before it @param own of its word @param next of the word behind it
   * @param known what the gazetteer says of each token @param at the token
   */
  read(last: number, own: number, next: number, known: Uint8Array, at: number): void {
    this.#count = 0;
    this.#add(numberIn(LAST_COARSE, last, own));
    this.#add(numberIn(NEXT_COARSE, own, next));
    this.#add(numberIn(AROUND_COARSE, last, next));
    const before = at > 0 ? known[at - 1]! : 0;
    const here = known[at]!;
    const behind = at + 1 < known.length ? known[at + 1]! : 0;
    if (before + here + behind === 0) return;
    this.#add(numberIn(KNOWN_AROUND, before * KNOWN.size + here, behind));
    if (before > 0) this.#add(numberIn(LAST_KNOWN, before));
    if (behind > 0) this.#add(numberIn(NEXT_KNOWN, behind));
    if (here === 0) return;
    this.#add(numberIn(KNOWN_HERE, here));
    this.#add(numberIn(KNOWN_AND_COARSE, here, own));
    this.#add(numberIn(KNOWN_AND_LAST, here, last));
    this.#add(numberIn(KNOWN_AND_NEXT, here, next));
  }

  #add(number: number): void {
    this.numbers[this.#count++] = number;
  }
}
