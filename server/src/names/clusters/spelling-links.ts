/**
 * Which names of an article are spellings of one: forms that share a phonetic key are compared, and names that are
 * probably one are linked. When some of the names change, only the keys that they have are looked at again.
 */
import { firstIndex } from '../../text/first-index.ts';
import { scriptOfWord } from '../../text/scripts.ts';
import { eachInSteps, type Steps } from '../../text/steps.ts';
import type { PairKnowledge } from '../comparing/form-facts.ts';
import { phoneticKeys } from '../comparing/phonetic-key.ts';
import { isOneName, mayBeOneName, probabilityOfOneName } from '../comparing/same-name.ts';
import { slipKeys, slippedWord } from '../comparing/typing-slip.ts';
import type { GazetteerEntry } from '../gazetteer/gazetteer.ts';
import { withoutCaseConsonant } from '../lexicon/russian-cases.ts';
import { completeLink, type Link } from './complete-link.ts';
import { byFirstUse, type Draft } from './draft.ts';
import type { Group } from './group.ts';
import { areSameForms, comparedForms, FormInArticle } from './named-forms.ts';
import { areApart } from './parted-drafts.ts';
import type { NamesTogether } from './short-forms.ts';
import type { AppliedTies } from './ties.ts';
import type { Variant } from './variant.ts';

/** Forms in one bucket of the phonetic index that are compared at most; more share a key only in hostile text. */
const LARGEST_BUCKET = 48;

/** Names that are put into buckets before others have their turn. */
const STEP = 256;
/** Pairs of forms that are looked at before others have their turn: most buckets have none, a full one a thousand. */
const PAIRS_IN_STEP = 16_384;
/** Shorter keys say nothing. */
const SHORTEST_KEY = 2;

/** Forms with which the comparison of one form is remembered. */
const MOST_REMEMBERED = 4 * LARGEST_BUCKET;

const NO_LINKS: readonly NameLink[] = [];

/** What is known of a form, and the probabilities that it is one name with others, as far as they are remembered. */
interface ComparedForm {
  form: FormInArticle;
  probabilities: Map<ComparedForm, number> | undefined;
}

/** Names that are one, and the group that they make; none when nothing says that they are names. */
export interface Joined {
  readonly names: readonly Name[];
  readonly group: Group | undefined;
}

/** A name by its long and short forms, to be compared with others. */
export class Name {
  readonly root: Draft;
  readonly members: readonly Draft[];
  readonly entry: GazetteerEntry | undefined;
  /** Tells it from all others. */
  readonly key: string;
  /** Folded forms under which it is compared, in order. */
  readonly compared: readonly string[];
  /** With which others it is one, once that is known. */
  joined: Joined | undefined;
  #links: NameLink[] | undefined;
  #forms: Map<string, ComparedForm> | undefined;
  /** What stood in its place: its forms serve where they say the same. */
  #before: Name | undefined;

  constructor({ root, members }: NamesTogether, before: Name | undefined) {
    this.root = root;
    this.members = members;
    this.entry = root.entry;
    this.key = root.entry?.id ?? `here:${root.first.folded}`;
    this.compared = members.length === 1 && root.size === 1 ? formsOf(root) : [...comparedForms(members)];
    this.#before = before;
  }

  /** Links to other names; most have none. */
  get links(): readonly NameLink[] {
    return this.#links ?? NO_LINKS;
  }

  addLink(link: NameLink): void {
    if (this.#links === undefined) this.#links = [link];
    else this.#links.push(link);
  }

  removeLink(link: NameLink): void {
    this.#links?.splice(this.#links.indexOf(link), 1);
  }

  /** What is known of one of the compared forms. */
  form(folded: string): ComparedForm {
    this.#forms ??= new Map();
    let compared = this.#forms.get(folded);
    if (compared === undefined) {
      const form = new FormInArticle(this.members, folded);
      const before = this.#before?.give(folded, form);
      compared = before ?? { form, probabilities: undefined };
      this.#forms.set(folded, compared);
    }
    return compared;
  }

  /** Gives a form away to the name that stands in its place, if it says what another reading of it says. */
  give(folded: string, form: FormInArticle): ComparedForm | undefined {
    const own = this.#forms?.get(folded);
    if (own === undefined || !areSameForms(own.form, form)) return undefined;
    this.#forms?.delete(folded);
    own.form = form;
    return own;
  }

  /** Lets go of what stood in its place. */
  forgetBefore(): void {
    this.#before = undefined;
  }

  /** Forgets what its forms were compared with, so that none of them holds another that is gone. */
  release(): void {
    for (const form of this.#forms?.values() ?? []) form.probabilities = undefined;
    this.#forms = undefined;
  }
}

const formsOf = ({ ordered: [variant] }: Draft): readonly string[] =>
  variant!.surname === undefined ? [variant!.folded] : [variant!.folded, variant!.surname];

/** Two names that are probably one. */
export interface NameLink {
  /** The one that stands first. */
  readonly a: Name;
  readonly b: Name;
  readonly probability: number;
  /** By which of their forms. */
  readonly forms: readonly [Indexed, Indexed];
}

/** A form of a name in the index. */
interface Indexed {
  readonly name: Name;
  readonly folded: string;
  /** Place among the compared forms of the name. */
  readonly at: number;
}

interface Bucket {
  /** Its forms are compared only where one may be a slip of typing for the other. */
  readonly ofSlips: boolean;
  /** In order of the names' first uses. */
  forms: Indexed[];
  /** The first of them, as they were compared. */
  compared: readonly Indexed[];
  links: NameLink[];
}

export class SpellingLinks {
  readonly #known: PairKnowledge;
  readonly #buckets = new Map<string, Bucket>();
  readonly #remembers: boolean;
  readonly #ties: AppliedTies | undefined;

  /** @param remembers whether `update` will be called more than once @param ties what annotators said about forms */
  constructor(known: PairKnowledge, remembers: boolean, ties: AppliedTies | undefined) {
    this.#ties = ties;
    this.#known = known;
    this.#remembers = remembers;
  }

  /**
   * Takes names out of the index and puts others in; the index is whole again behind the last step.
   * @returns names that gained or lost a link, some of them taken out
   */
  *update(removed: readonly Name[], added: readonly Name[]): Steps<ReadonlySet<Name>> {
    const buckets = new Map<string, Bucket>();
    const gone = new Set(removed);
    for (const name of removed) {
      for (const key of [...keysOfName(name), ...this.#jointsOf(name)]) {
        const bucket = this.#buckets.get(key);
        if (bucket === undefined || buckets.has(key)) continue;
        bucket.forms = bucket.forms.filter((form) => !gone.has(form.name));
        buckets.set(key, bucket);
      }
    }
    const put = (key: string, form: Indexed, ofSlips = false): void => {
      let bucket = this.#buckets.get(key);
      if (bucket === undefined) {
        bucket = { ofSlips, forms: [], compared: [], links: [] };
        this.#buckets.set(key, bucket);
      }
      insert(bucket.forms, form);
      buckets.set(key, bucket);
    };
    yield* eachInSteps(
      added,
      (name) => {
        name.compared.forEach((folded, at) => {
          for (const key of keysOf(folded)) if (key.length >= SHORTEST_KEY) put(key, { name, folded, at });
          for (const key of slipKeys(folded)) put(key, { name, folded, at }, true);
        });
        for (const key of this.#jointsOf(name)) put(key, { name, folded: name.compared[0]!, at: 0 });
      },
      STEP,
    );
    const relinked = new Set<Name>();
    let pairs = 0;
    for (const [key, bucket] of buckets) {
      pairs += 1 + this.#compare(bucket, relinked);
      if (bucket.forms.length === 0) this.#buckets.delete(key);
      if (pairs < PAIRS_IN_STEP) continue;
      pairs = 0;
      yield;
    }
    return relinked;
  }

  /**
   * Compares the forms that are new among the first of a bucket with all of these; links of the others stay.
   * @returns how many pairs there are to look at
   */
  #compare(bucket: Bucket, relinked: Set<Name>): number {
    const compared = bucket.forms.slice(0, LARGEST_BUCKET);
    const { compared: before } = bucket;
    if (compared.length === before.length && compared.every((form, at) => form === before[at])) return 0;
    bucket.compared = compared;
    // Most keys have one form, which is compared with none.
    if (compared.length < 2 && bucket.links.length === 0) return 0;
    const present = new Set(compared);
    bucket.links = bucket.links.filter((link) => {
      if (link.forms.every((form) => present.has(form))) return true;
      link.a.removeLink(link);
      link.b.removeLink(link);
      relinked.add(link.a).add(link.b);
      return false;
    });
    const known = new Set(before);
    const added = compared.map((form) => !known.has(form));
    for (let i = 0; i < compared.length; i++) {
      for (let j = i + 1; j < compared.length; j++) {
        if (!added[i] && !added[j]) continue;
        if (bucket.ofSlips && !mayBeSlips(compared[i]!, compared[j]!)) continue;
        const link = this.#linkOf(compared[i]!, compared[j]!);
        if (link === undefined) continue;
        bucket.links.push(link);
        link.a.addLink(link);
        link.b.addLink(link);
        relinked.add(link.a).add(link.b);
      }
    }
    return (compared.length * (compared.length - 1)) / 2;
  }

  #linkOf(first: Indexed, second: Indexed): NameLink | undefined {
    const { name: a } = first;
    const { name: b } = second;
    if (a === b || (a.entry !== undefined && b.entry !== undefined)) return undefined;
    if (areApart(a.members, b.members, this.#ties)) return undefined;
    if (this.#areJoined(a, b)) return { a, b, probability: 1, forms: [first, second] };
    const one = a.form(first.folded);
    const other = b.form(second.folded);
    const probability = this.#probability(one, other);
    if (!isOneName(one.form, other.form, probability)) return undefined;
    return { a, b, probability, forms: [first, second] };
  }

  /** Keys of the buckets in which a name meets those that annotators joined it with. */
  #jointsOf(name: Name): ReadonlySet<string> {
    const ties = this.#ties;
    if (ties === undefined) return NO_KEYS;
    const joints = variantsOf(name).flatMap((variant) => ties.jointsOf(variant));
    // No phonetic key has a space before it.
    return new Set(joints.map((joint) => ` ${joint}`));
  }

  #areJoined(a: Name, b: Name): boolean {
    const ties = this.#ties;
    if (ties === undefined) return false;
    return variantsOf(a).some((one) => variantsOf(b).some((other) => ties.areJoined(one, other)));
  }

  /** What annotators joined to a name belongs to it, however it is spelled. */
  #isJoined(name: Name): boolean {
    const ties = this.#ties;
    return ties !== undefined && variantsOf(name).some((variant) => ties.isJoined(variant));
  }

  #probability(one: ComparedForm, other: ComparedForm): number {
    const known = one.probabilities?.get(other);
    if (known !== undefined) return known;
    const probability = probabilityOfOneName(one.form, other.form, this.#known);
    if (!this.#remembers) return probability;
    one.probabilities ??= new Map();
    if (one.probabilities.size >= MOST_REMEMBERED) one.probabilities.clear();
    one.probabilities.set(other, probability);
    return probability;
  }

  /**
   * The spellings of one name among some names that are linked with each other and with no others: by complete link, no
   * two of them may speak against each other.
   * @param names in order of their first uses
   * @returns for each name the place of the first of its group
   */
  group(names: readonly Name[]): Int32Array {
    const places = new Map(names.map((name, at) => [name, at]));
    const links = new Map<number, Link>();
    for (const name of names) {
      for (const { a, b, probability } of name.links) {
        if (a !== name) continue;
        const [one, other] = [places.get(a)!, places.get(b)!];
        const pair = one * names.length + other;
        if (probability > (links.get(pair)?.probability ?? 0))
          links.set(pair, { a: one, b: other, probability });
      }
    }
    return completeLink(
      names.map(({ key }) => key),
      [...links.values()],
      (a, b) => this.#mayBeOne(names[a]!, names[b]!),
    );
  }

  #mayBeOne(a: Name, b: Name): boolean {
    if (a.entry !== undefined && b.entry !== undefined) return false;
    if (areApart(a.members, b.members, this.#ties)) return false;
    if (this.#isJoined(a) || this.#isJoined(b)) return true;
    return a.compared.some((one) =>
      b.compared.some((other) => mayBeOneName(this.#probability(a.form(one), b.form(other)))),
    );
  }
}

const NO_KEYS: ReadonlySet<string> = new Set();

/** Whether one of two forms may be a slip of typing for the other, by their letters. */
const mayBeSlips = ({ folded: one }: Indexed, { folded: other }: Indexed): boolean =>
  slippedWord(one, other) !== undefined || slippedWord(other, one) !== undefined;

const variantsOf = ({ members }: Name): readonly Variant[] => members.flatMap(({ ordered }) => ordered);

/** All names that are linked with one of some names, in one list for each connected part. */
export function connectedNames(names: Iterable<Name>): Name[][] {
  const seen = new Set<Name>();
  const parts: Name[][] = [];
  for (const name of names) {
    if (name.links.length === 0) {
      parts.push([name]);
      continue;
    }
    if (seen.has(name)) continue;
    seen.add(name);
    const part = [name];
    for (const one of part) {
      for (const { a, b } of one.links) {
        for (const other of [a, b]) {
          if (seen.has(other)) continue;
          seen.add(other);
          part.push(other);
        }
      }
    }
    parts.push(part.sort(byFirst));
  }
  return parts;
}

const byFirst = (a: Name, b: Name): number => byFirstUse(a.root, b.root);

function insert(forms: Indexed[], form: Indexed): void {
  const before = (other: Indexed): boolean =>
    other.name === form.name ? other.at < form.at : byFirst(other.name, form.name) < 0;
  if (forms.length === 0 || before(forms[forms.length - 1]!)) {
    forms.push(form);
    return;
  }
  const place = firstIndex(forms, (other) => !before(other));
  forms.splice(place, 0, form);
}

function keysOfName({ compared }: Name): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const folded of compared) {
    for (const key of keysOf(folded)) keys.add(key);
    for (const key of slipKeys(folded)) keys.add(key);
  }
  return keys;
}

/** Keys of a form; of a Cyrillic one also those that it has without the consonants of case endings (-ым, -ого). */
function keysOf(folded: string): Iterable<string> {
  const script = scriptOfWord(folded);
  const own = phoneticKeys(folded.replaceAll(' ', ''), script);
  if (script !== 'cyrillic' && own.length < 2) return own;
  const keys = new Set(own);
  if (script !== 'cyrillic') return keys;
  const words = folded.split(' ');
  for (const key of phoneticKeys(words.map(withoutCaseConsonant).join(''), script)) keys.add(key);
  return keys;
}
