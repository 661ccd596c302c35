/**
 * What an article says first of each word: paragraphs say things of words, some surer than others, and what holds is
 * the surest, of equals the first in the article. Notes of which words the answer may have changed.
 */
import type { EntityType } from '../entity.ts';
import type { Passage } from './passage.ts';

/** What one paragraph says of a word. */
export interface Saying {
  /** Lower is surer. */
  readonly rank: number;
  readonly type: EntityType | undefined;
}

/** The sayings of one paragraph by word. */
export type Sayings = ReadonlyMap<string, Saying>;

/** A paragraph and what it says. */
export interface Speaker {
  readonly passage: Passage;
  readonly sayings: Sayings;
}

/** Adds a saying to those of a paragraph unless it says something surer of the word, or said as much before. */
export function say(sayings: Map<string, Saying>, word: string, saying: Saying): void {
  const known = sayings.get(word);
  if (known === undefined || saying.rank < known.rank) sayings.set(word, saying);
}

export class FirstSaid {
  readonly #sayings = new Map<string, Map<Passage, Saying>>();
  readonly #answers = new Map<string, EntityType | undefined>();
  #touched = new Set<string>();
  /**
   * What paragraphs say that never take it back, in the order of the article: sayings of all of them together, added by
   * `say`.
   */
  readonly saidAtOnce = new Map<string, Saying>();

  /**
   * A paragraph says something, in the place of another or of what it said itself before. Where both say the same,
   * nothing changes.
   */
  replace(before: Speaker | undefined, after: Speaker | undefined): void {
    if (before !== undefined) {
      for (const [word, saying] of before.sayings) {
        this.#sayings.get(word)?.delete(before.passage);
        const next = after?.sayings.get(word);
        if (next?.rank !== saying.rank || next.type !== saying.type) this.#touched.add(word);
      }
    }
    if (after === undefined) return;
    for (const [word, saying] of after.sayings) {
      const byPassage = this.#sayings.get(word);
      if (byPassage === undefined) this.#sayings.set(word, new Map([[after.passage, saying]]));
      else byPassage.set(after.passage, saying);
      if (before?.sayings.has(word) !== true) this.#touched.add(word);
    }
  }

  /** Reads the answers of the words that were spoken of, and returns those of which the answer changed. */
  settle(): ReadonlySet<string> {
    const changed = new Set<string>();
    for (const [word, { type }] of this.saidAtOnce) {
      this.#answers.set(word, type);
      changed.add(word);
    }
    this.saidAtOnce.clear();
    for (const word of this.#touched) {
      const sayings = this.#sayings.get(word);
      if (sayings === undefined || sayings.size === 0) {
        this.#sayings.delete(word);
        if (this.#answers.delete(word)) changed.add(word);
        continue;
      }
      const type = surest(sayings);
      if (this.#answers.has(word) && this.#answers.get(word) === type) continue;
      this.#answers.set(word, type);
      changed.add(word);
    }
    this.#touched = new Set();
    return changed;
  }

  has(word: string): boolean {
    return this.#answers.has(word);
  }

  get(word: string): EntityType | undefined {
    return this.#answers.get(word);
  }
}

function surest(sayings: ReadonlyMap<Passage, Saying>): EntityType | undefined {
  let best: Saying | undefined;
  let place = 0;
  for (const [passage, saying] of sayings) {
    if (
      best === undefined ||
      saying.rank < best.rank ||
      (saying.rank === best.rank && passage.place < place)
    ) {
      best = saying;
      place = passage.place;
    }
  }
  return best?.type;
}
