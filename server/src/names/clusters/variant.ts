/**
 * Uses of one name that are alike in all but their places: the same words, written the same, on the same evidence. What
 * is known of a name is counted by variants, so that it costs the same whether a form is used ten times or ten thousand.
 */
import { firstIndex } from '../../text/first-index.ts';
import type { EntityType } from '../entity.ts';
import type { GazetteerEntry } from '../gazetteer/gazetteer.ts';
import { lastPartOf, nameKey, partLengthsOf } from '../lexicon/name-key.ts';
import { byPlaceInArticle, type Candidate, haveSameEntries } from '../mentions/candidate.ts';
import type { NameWord } from '../mentions/name-words.ts';
import { isPartOfName } from './name-parts.ts';

/** For how many uses a part of a name stands at some place beside the form. */
interface PartCounts {
  /** Before the name, behind it, and before the last of its words. */
  before: number;
  after: number;
  beforeLast: number;
}

export class Variant {
  readonly folded: string;
  readonly form: string;
  readonly script: Candidate['script'];
  readonly type: EntityType | undefined;
  readonly assumed: EntityType | undefined;
  readonly evidence: Candidate['evidence'];
  readonly entries: readonly GazetteerEntry[];
  /** How many words it has. */
  readonly words: number;
  #uses: Candidate[] = [];
  /** Counted when it is first asked for, and kept from then on. */
  #parts: PartCounts | undefined;
  #partLengths: readonly number[] | undefined;
  #surname: string | undefined;

  constructor(candidate: Candidate) {
    this.folded = candidate.folded;
    this.form = candidate.form;
    this.script = candidate.script;
    this.type = candidate.type;
    this.assumed = candidate.assumed;
    this.evidence = candidate.evidence;
    this.entries = candidate.entries;
    this.words = candidate.to - candidate.from;
  }

  /** In order of place; never empty while the variant is known to anybody. */
  get uses(): readonly Candidate[] {
    return this.#uses;
  }

  /** The first use in the article. */
  get first(): Candidate {
    return this.uses[0]!;
  }

  /** How many words each part of it has, in order: Anna | Kowalska-Nowak has one and two. */
  get partLengths(): readonly number[] {
    this.#partLengths ??= this.words === 1 ? ONE_WORD : partLengthsOf(this.form);
    return this.#partLengths;
  }

  /** The key of the last of several parts of a person’s name, a surname; undefined for others. */
  get surname(): string | undefined {
    if (this.words < 2 || this.type !== 'PER' || this.partLengths.length < 2) return undefined;
    this.#surname ??= nameKey(this.writtenSurname);
    return this.#surname;
  }

  /** The last part of it as written. */
  get writtenSurname(): string {
    return lastPartOf(this.form);
  }

  /** How many words its last part has. */
  get surnameWords(): number {
    return this.partLengths[this.partLengths.length - 1]!;
  }

  get parts(): Readonly<PartCounts> {
    if (this.#parts === undefined) {
      this.#parts = { before: 0, after: 0, beforeLast: 0 };
      for (const use of this.uses) this.#count(use, 1);
    }
    return this.#parts;
  }

  /** Adds a use behind those of its paragraph and of those before that. */
  add(use: Candidate): void {
    const at = this.#firstAt(use.run.passage.place + 1);
    if (at === this.#uses.length) this.#uses.push(use);
    else this.#uses.splice(at, 0, use);
    if (this.#parts !== undefined) this.#count(use, 1);
  }

  /** Takes some uses, in order, for those that the variant has in one paragraph. */
  replaceAt(place: number, uses: readonly Candidate[]): void {
    const from = this.#firstAt(place);
    const to = this.#firstAt(place + 1);
    if (this.#parts !== undefined) {
      for (let at = from; at < to; at++) this.#count(this.uses[at]!, -1);
      for (const use of uses) this.#count(use, 1);
    }
    if (from === this.#uses.length) for (const use of uses) this.#uses.push(use);
    else if (uses.length === to - from) for (const [at, use] of uses.entries()) this.#uses[from + at] = use;
    else this.#uses = this.#uses.slice(0, from).concat(uses, this.#uses.slice(to));
  }

  /** Whether a use stands directly before or behind a candidate in its run. */
  standsBeside(candidate: Candidate): boolean {
    const { run, from, to } = candidate;
    const at = this.#countBefore(candidate);
    return this.#uses
      .slice(Math.max(0, at - 1), at + 2)
      .some((near) => near.run === run && (near.to === from || near.from === to));
  }

  #count({ run, from, to }: Candidate, change: 1 | -1): void {
    if (this.#parts === undefined) return;
    if (isPart(run.words[from - 1])) this.#parts.before += change;
    if (isPart(run.words[to])) this.#parts.after += change;
    if (isPart(run.words[to - 1 - this.surnameWords])) this.#parts.beforeLast += change;
  }

  /** How many uses stand before a candidate. */
  #countBefore(candidate: Candidate): number {
    return firstIndex(this.#uses, (use) => byPlaceInArticle(use, candidate) >= 0);
  }

  /** How many uses stand in paragraphs before a place. */
  #firstAt(place: number): number {
    const { uses } = this;
    const { length } = uses;
    // Most are put behind all others.
    if (length === 0 || uses[length - 1]!.run.passage.place < place) return length;
    return firstIndex(uses, ({ run }) => run.passage.place >= place);
  }
}

const ONE_WORD: readonly number[] = [1];

const isPart = (word: NameWord | undefined): boolean => word !== undefined && isPartOfName(word);

/** Variants by the form that they have. */
export class Variants {
  readonly #byFolded = new Map<string, Variant | Variant[]>();

  /** The variant that a candidate is or would be a use of. */
  get(candidate: Candidate): Variant | undefined {
    const known = this.#byFolded.get(candidate.folded);
    if (known instanceof Variant) return isUseOf(candidate, known) ? known : undefined;
    return known?.find((variant) => isUseOf(candidate, variant));
  }

  /** A new variant, for a candidate that is a use of none. */
  make(candidate: Candidate): Variant {
    const variant = new Variant(candidate);
    const known = this.#byFolded.get(candidate.folded);
    if (known === undefined) this.#byFolded.set(candidate.folded, variant);
    else if (known instanceof Variant) this.#byFolded.set(candidate.folded, [known, variant]);
    else known.push(variant);
    return variant;
  }

  delete(variant: Variant): void {
    const known = this.#byFolded.get(variant.folded);
    if (known === variant) this.#byFolded.delete(variant.folded);
    else if (Array.isArray(known)) known.splice(known.indexOf(variant), 1);
    if (Array.isArray(known) && known.length === 0) this.#byFolded.delete(variant.folded);
  }
}

const isUseOf = (candidate: Candidate, variant: Variant): boolean =>
  candidate.form === variant.form &&
  candidate.type === variant.type &&
  candidate.assumed === variant.assumed &&
  candidate.evidence === variant.evidence &&
  candidate.script === variant.script &&
  candidate.to - candidate.from === variant.words &&
  haveSameEntries(candidate.entries, variant.entries);

/** The ids of several entries as one key. */
export const idsOf = (entries: readonly GazetteerEntry[]): string => entries.map(({ id }) => id).join('\t');

/** Words beside a form that are looked at when it is compared. */
const BESIDE = 2;

/** Whether two candidates belong to one variant and have the same words beside them. */
export function areSameUse(a: Candidate, b: Candidate): boolean {
  if (
    a.folded !== b.folded ||
    a.form !== b.form ||
    a.type !== b.type ||
    a.assumed !== b.assumed ||
    a.evidence !== b.evidence ||
    a.script !== b.script ||
    a.to - a.from !== b.to - b.from ||
    !haveSameEntries(a.entries, b.entries)
  ) {
    return false;
  }
  for (let beside = -BESIDE; beside < a.to - a.from + BESIDE; beside++) {
    const one = a.run.words[a.from + beside];
    const other = b.run.words[b.from + beside];
    if (one?.text !== other?.text || one?.opensSentence !== other?.opensSentence) return false;
  }
  return true;
}
