/** Puts the keys of a gazetteer's names in order in bounded memory (sorted-keys.ts says which order). */
import { comesBefore, type KeySorter, type SortedKey } from '../../names/gazetteer/sorted-keys.ts';
import { ExternalSorter } from '../external-sorter.ts';

/** UTF-16 units of keys that are held at once, about: half a million keys. */
const RUN_SIZE = 30_000_000;
/** What a key costs besides its letters. */
const KEY_COST = 40;

export class KeysOnDisk implements KeySorter {
  readonly #sorter: ExternalSorter<SortedKey>;

  /** @param parent folder in which the runs are put @param runSize UTF-16 units that are held at once */
  constructor(parent: string, runSize = RUN_SIZE) {
    this.#sorter = new ExternalSorter(
      parent,
      { before: comesBefore, costOf: ([key]) => key.length + KEY_COST },
      runSize,
    );
  }

  /** Whether so much was added that it must be written before more is. */
  get isFull(): boolean {
    return this.#sorter.isFull;
  }

  add(key: SortedKey): void {
    this.#sorter.add(key);
  }

  /** Writes what is held into a run of its own. */
  spill(): Promise<void> {
    return this.#sorter.spill();
  }

  sorted(): Iterable<SortedKey> {
    return this.#sorter.sorted();
  }

  /** Takes the runs away. */
  dispose(): void {
    this.#sorter.dispose();
  }
}
