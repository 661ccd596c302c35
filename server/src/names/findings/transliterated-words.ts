/**
 * Words that a machine translator did not know and spelled in Arabic letters: tokens that no one has seen and that spell
 * a word which the article has in Latin letters elsewhere. Kept up while the article is edited: the words under a key
 * are looked at again when those that were left in Latin letters under it have changed.
 */
import { say } from '../../messages/message.ts';
import { spanIn } from '../clusters/places.ts';
import { compareOnce } from '../comparing/remembered-comparisons.ts';
import type { SearchedPassage } from '../mentions/searched-passage.ts';
import type { Leftover } from './leftover-findings.ts';
import type { NameFinding } from './name-finding.ts';
import { transliteratedCommonNoun } from './rules.ts';
import { leftoverKeys, type UnattestedName, type UnattestedNames } from './unattested-names.ts';

/** Least probability by letters that an Arabic token spells a Latin word. */
const LEAST = 0.5;
/** Different words under one key that a token is compared with, the first ones of the article. */
const MOST_SHARING = 8;

/** Paragraphs that came into an article, left it, or have other candidates than before. */
export interface ChangedPassages {
  readonly gone: readonly SearchedPassage[];
  readonly added: readonly SearchedPassage[];
  /** Those among the ones that stayed or came whose candidates are other ones. */
  readonly changed: readonly SearchedPassage[];
}

interface LeftoversOfKey {
  readonly all: Set<Leftover>;
  /** The first of each word, in order of place, as names were compared with them. */
  compared: readonly Leftover[];
}

export class TransliteratedWords {
  readonly #unattested: UnattestedNames;
  readonly #leftovers: ReadonlyMap<SearchedPassage, readonly Leftover[]>;
  readonly #byKey = new Map<string, LeftoversOfKey>();
  readonly #originals = new Map<UnattestedName, Leftover>();
  readonly #byPassage = new Map<SearchedPassage, readonly UnattestedName[]>();

  /** @param leftovers of each paragraph of the article that has any */
  constructor(unattested: UnattestedNames, leftovers: ReadonlyMap<SearchedPassage, readonly Leftover[]>) {
    this.#unattested = unattested;
    this.#leftovers = leftovers;
  }

  /**
   * Takes in that an article has changed.
   * @param gone the leftovers of the paragraphs that left it
   * @param passages all of the article
   * @param report is told of each paragraph in which other words may be found now
   */
  update(
    { added, changed, ...left }: ChangedPassages,
    gone: readonly Leftover[],
    passages: readonly SearchedPassage[],
    report: (passage: SearchedPassage) => void,
  ): void {
    const keys = new Set<string>();
    for (const leftover of gone) {
      for (const key of keysOf(leftover)) {
        this.#byKey.get(key)?.all.delete(leftover);
        keys.add(key);
      }
    }
    for (const passage of added) {
      for (const leftover of this.#leftovers.get(passage) ?? []) {
        for (const key of keysOf(leftover)) {
          this.#put(key, leftover);
          keys.add(key);
        }
      }
    }
    for (const passage of left.gone) this.#forget(passage);
    if (this.#byKey.size > 0) this.#unattested.begin(passages);
    const asked = new Set(this.#unattested.withKeys(this.#withOtherLeftovers(keys)));
    for (const passage of changed) {
      this.#forget(passage);
      for (const name of this.#unattested.in(passage)) asked.add(name);
    }
    for (const name of asked) this.#judge(name, report);
  }

  #judge(name: UnattestedName, report: (passage: SearchedPassage) => void): void {
    const original = this.#originalOf(name);
    if (original === this.#originals.get(name)) return;
    if (original === undefined) this.#originals.delete(name);
    else this.#originals.set(name, original);
    const { passage } = name;
    const found = this.#unattested.in(passage).filter((one) => this.#originals.has(one));
    if (found.length === 0) this.#byPassage.delete(passage);
    else this.#byPassage.set(passage, found);
    report(passage);
  }

  /** The findings of a paragraph. */
  in(passage: SearchedPassage): readonly NameFinding[] {
    return (this.#byPassage.get(passage) ?? []).map((name) => findingOf(name, this.#originals.get(name)!));
  }

  #forget(passage: SearchedPassage): void {
    for (const name of this.#byPassage.get(passage) ?? []) this.#originals.delete(name);
    this.#byPassage.delete(passage);
  }

  #put(key: string, leftover: Leftover): void {
    const known = this.#byKey.get(key);
    if (known === undefined) this.#byKey.set(key, { all: new Set([leftover]), compared: [] });
    else known.all.add(leftover);
  }

  /** The keys under which names are to be compared with other words than before. */
  *#withOtherLeftovers(keys: ReadonlySet<string>): Iterable<string> {
    for (const key of keys) {
      const known = this.#byKey.get(key);
      if (known === undefined) continue;
      const compared = firstOfEach(known.all);
      if (known.all.size === 0) this.#byKey.delete(key);
      const { compared: before } = known;
      known.compared = compared;
      if (compared.length !== before.length || compared.some((one, at) => one !== before[at])) yield key;
    }
  }

  #originalOf({ candidate, keys }: UnattestedName): Leftover | undefined {
    for (const key of keys) {
      const original = this.#byKey
        .get(key)
        ?.compared.find(({ word }) => compareOnce(candidate.folded, word.text).probability >= LEAST);
      if (original !== undefined) return original;
    }
    return undefined;
  }
}

const keysOf = ({ word }: Leftover): readonly string[] => leftoverKeys(word.folded, word);

/** The first leftover of each word, in order of place, as many as are compared. */
function firstOfEach(leftovers: Iterable<Leftover>): readonly Leftover[] {
  const first = new Map<string, Leftover>();
  for (const leftover of leftovers) {
    const { folded } = leftover.word;
    const known = first.get(folded);
    if (known === undefined || byPlace(leftover, known) < 0) first.set(folded, leftover);
  }
  return [...first.values()].sort(byPlace).slice(0, MOST_SHARING);
}

const byPlace = (a: Leftover, b: Leftover): number =>
  a.passage.place - b.passage.place || a.word.start - b.word.start;

function findingOf({ candidate }: UnattestedName, original: Leftover): NameFinding {
  const { form, start, end } = candidate;
  const { text } = original.word;
  return {
    rule: transliteratedCommonNoun.id,
    start,
    end,
    place: (base, names, grade) => ({
      rule: transliteratedCommonNoun.id,
      start: base + start,
      end: base + end,
      severity: grade(transliteratedCommonNoun.severity),
      message: say(
        '“{form}” is no Arabic word: it spells the foreign word “{original}” of this article; translate it.',
        { form, original: text },
      ),
      fixes: [],
      related: [
        {
          ...spanIn(original.passage, original.word, names),
          message: say('“{form}” here', { form: text }),
        },
      ],
      unnecessary: false,
    }),
  };
}
