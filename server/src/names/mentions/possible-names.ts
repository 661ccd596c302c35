/**
 * The Arabic words of an article that may be names although nothing announces them, with the names that something does
 * announce: what a word is compared with to know whether it is another spelling of one of them.
 */
import { scriptOfWord } from '../../text/scripts.ts';
import { NamesByKey } from './names-by-key.ts';
import type { PassageWords } from './passage-words.ts';
import type { LooseKnowledge, NamesSaid } from './propagation.ts';
import { Tally } from './tally.ts';

/** What a paragraph says of the words that may be names. */
type PossibleWords = Pick<PassageWords, 'attested' | 'foreign' | 'wellKnown'>;

export class PossibleNames {
  readonly #attested = new Tally();
  readonly #foreign = new Tally();
  readonly #wellKnown = new Tally();
  /** A word may be a slip of typing for what the article announces, and for nothing else. */
  readonly #sureByKey = new NamesByKey(true);
  readonly #foreignByKey = new NamesByKey(false);
  readonly #wellKnownByKey = new NamesByKey(false);

  addAll({ attested, foreign, wellKnown }: PossibleWords): void {
    this.#attested.addAll(attested);
    this.#foreign.addAll(foreign);
    this.#wellKnown.addAll(wellKnown);
  }

  /** Takes back what was added before. */
  removeAll({ attested, foreign, wellKnown }: PossibleWords): void {
    this.#attested.removeAll(attested);
    this.#foreign.removeAll(foreign);
    this.#wellKnown.removeAll(wellKnown);
  }

  /** The words that came to stand in the article or ceased to, since this was last asked. */
  takeTurned(): Iterable<string> {
    return this.#attested.takeTurned();
  }

  /** Takes in which words stand there. @param changed names of which it changed whether the article announces them */
  settle(changed: Iterable<string>, names: NamesSaid): void {
    for (const name of changed) {
      if (scriptOfWord(name) === 'arabic') this.#sureByKey.set(name, names.has(name));
    }
    for (const word of this.#foreign.takeTurned()) this.#foreignByKey.set(word, this.#foreign.has(word));
    for (const word of this.#wellKnown.takeTurned()) {
      this.#wellKnownByKey.set(word, this.#wellKnown.has(word));
    }
  }

  /** Phonetic keys of which the words changed since this was last asked, index by index. */
  takeTouchedKeys(): Iterable<string>[] {
    return [this.#sureByKey, this.#foreignByKey, this.#wellKnownByKey].map((index) => index.takeTouched());
  }

  /** What a search for words by their spelling alone reads. @param names that the article announces */
  knowledge(names: NamesSaid): LooseKnowledge {
    return {
      isAttested: (folded) => this.#attested.has(folded) || names.has(folded),
      sure: this.#sureByKey,
      foreign: this.#foreignByKey,
      wellKnown: this.#wellKnownByKey,
    };
  }
}
