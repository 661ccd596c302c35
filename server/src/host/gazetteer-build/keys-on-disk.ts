/** Puts the keys of a gazetteer's names in order in bounded memory (sorted-keys.ts says which order). */
import { compareKeys, type KeySorter, type SortedKey } from '../../names/gazetteer/sorted-keys.ts';
import { ExternalSorter } from '../external-sorter.ts';

/** UTF-16 units of keys that are held at once, about: a quarter of a million keys. */
const RUN_SIZE = 16_000_000;
/** What a key costs besides its letters. */
const KEY_COST = 40;

/** Keys that JSON writes: those in which a line ends, a letter has two units or only half of them, or that look so. */
const UNUSUAL = /^"|[\n\ud800-\udfff]/;

const ORDER = {
  compare: compareKeys,
  costOf: ([key]: SortedKey): number => key.length + KEY_COST,
  lines: {
    write: ([key, entity]: SortedKey): string => `${entity} ${UNUSUAL.test(key) ? JSON.stringify(key) : key}`,
    read: (line: string): SortedKey => {
      const space = line.indexOf(' ');
      const key = line.slice(space + 1);
      return [key.startsWith('"') ? (JSON.parse(key) as string) : key, Number(line.slice(0, space))];
    },
  },
};

export class KeysOnDisk extends ExternalSorter<SortedKey> implements KeySorter {
  /** @param parent folder on whose disk the runs are put @param runSize UTF-16 units that are held at once */
  constructor(parent: string, runSize = RUN_SIZE) {
    super(parent, ORDER, runSize);
  }
}
