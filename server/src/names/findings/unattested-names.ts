/** Words that may be names and that edited news has never had, by the keys of foreign words that they may spell. */
import { phoneticKeys } from '../comparing/phonetic-key.ts';
import type { OrdinaryWords } from '../lexicon/ordinary-words.ts';
import type { Candidate } from '../mentions/candidate.ts';
import type { NameWord } from '../mentions/name-words.ts';
import type { SearchedPassage } from '../mentions/searched-passage.ts';

/** A loose candidate that nobody has counted, and its keys. */
export interface UnattestedName {
  readonly candidate: Candidate;
  readonly passage: SearchedPassage;
  readonly keys: readonly string[];
}

/** The unattested names of an article, indexed when they are first asked for. */
export class UnattestedNames {
  readonly #words: OrdinaryWords;
  readonly #byPassage = new Map<SearchedPassage, readonly UnattestedName[]>();
  readonly #byKey = new Map<string, Set<UnattestedName>>();
  #begun = false;

  constructor(words: OrdinaryWords) {
    this.#words = words;
  }

  /** @param passages all of the article */
  begin(passages: readonly SearchedPassage[]): void {
    if (this.#begun) return;
    this.#begun = true;
    for (const passage of passages) this.read(passage);
  }

  /** Reads the candidates of a paragraph, in the place of those that it had. */
  read(passage: SearchedPassage): void {
    if (!this.#begun) return;
    this.forget(passage);
    const names = passage.candidates
      .filter(({ evidence, folded }) => evidence === 'loose' && this.#words.isUnattested(folded))
      .map((candidate) => ({ candidate, passage, keys: leftoverKeys(candidate.folded, candidate) }));
    if (names.length === 0) return;
    this.#byPassage.set(passage, names);
    for (const name of names) {
      for (const key of name.keys) {
        const sharers = this.#byKey.get(key);
        if (sharers === undefined) this.#byKey.set(key, new Set([name]));
        else sharers.add(name);
      }
    }
  }

  forget(passage: SearchedPassage): void {
    for (const name of this.#byPassage.get(passage) ?? []) {
      for (const key of name.keys) {
        const sharers = this.#byKey.get(key);
        sharers?.delete(name);
        if (sharers?.size === 0) this.#byKey.delete(key);
      }
    }
    this.#byPassage.delete(passage);
  }

  /** The names of a paragraph. */
  in(passage: SearchedPassage): readonly UnattestedName[] {
    return this.#byPassage.get(passage) ?? [];
  }

  /** The names that have one of some keys. */
  withKeys(keys: Iterable<string>): readonly UnattestedName[] {
    const found = new Set<UnattestedName>();
    for (const key of keys) for (const name of this.#byKey.get(key) ?? []) found.add(name);
    return [...found];
  }
}

/** Keys by which a foreign word is looked for, without r, which British English does not sound before a consonant. */
export function leftoverKeys(folded: string, { script }: Pick<NameWord, 'script'>): readonly string[] {
  const keys = phoneticKeys(folded, script).map((key) => key.replaceAll('R', ''));
  return [...new Set(keys)].filter((key) => key.length >= 3);
}
