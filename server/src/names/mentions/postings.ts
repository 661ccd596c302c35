/**
 * Which paragraphs ask for a key: those that must be looked at again when what is known of the key changes. A paragraph
 * that left the article is taken out of the lists when they have grown, not at once, so that leaving costs nothing.
 */

/** What asks, until it is gone. */
interface Asking {
  readonly gone: boolean;
}

interface List<Passage> {
  passages: Passage[];
  /** At this length those that are gone are taken out. */
  limit: number;
}

const LEAST_LIMIT = 8;

export class Postings<Passage extends Asking> {
  readonly #lists = new Map<string, List<Passage>>();

  add(keys: Iterable<string>, passage: Passage): void {
    for (const key of keys) {
      const list = this.#lists.get(key);
      if (list === undefined) {
        this.#lists.set(key, { passages: [passage], limit: LEAST_LIMIT });
        continue;
      }
      if (list.passages.length >= list.limit) {
        list.passages = list.passages.filter(({ gone }) => !gone);
        list.limit = Math.max(LEAST_LIMIT, 2 * list.passages.length);
      }
      list.passages.push(passage);
    }
  }

  /** Forgets the paragraphs that are gone, and the keys for which nobody asks any more. */
  forgetGone(): void {
    for (const [key, list] of this.#lists) {
      list.passages = list.passages.filter(({ gone }) => !gone);
      list.limit = Math.max(LEAST_LIMIT, 2 * list.passages.length);
      if (list.passages.length === 0) this.#lists.delete(key);
    }
  }

  /** Adds the paragraphs of the article that ask for some keys to a set. */
  collect(keys: Iterable<string>, into: Set<Passage>): void {
    // An article that is read once has many keys, and nobody who asks again.
    if (this.#lists.size === 0) return;
    for (const key of keys) {
      for (const passage of this.#lists.get(key)?.passages ?? []) if (!passage.gone) into.add(passage);
    }
  }
}
