/**
 * Which names of several words an article has, by their phonetic keys. Other spellings of them are looked for by their
 * second words first: whoever asked for a second word is told when a name that has it came or went, or when the word
 * came to be one.
 */
import type { LongNameKey, LongNameKeys } from './propagation.ts';
import { Tally } from './tally.ts';

export class LongNameTally implements LongNameKeys {
  readonly whole = new Tally();
  readonly second = new Tally();

  /** Counts names for those that were counted before. */
  replace(before: readonly LongNameKey[], after: readonly LongNameKey[]): void {
    for (const { whole, second } of before) {
      this.whole.remove(whole);
      this.second.remove(second);
    }
    for (const { whole, second } of after) {
      this.whole.add(whole);
      this.second.add(second);
    }
  }

  /** The second words of which another answer holds since this was last asked; some may be among them twice. */
  takeTurned(): string[] {
    return [...this.second.takeTurned(), ...Array.from(this.whole.takeTurned(), secondOf)];
  }
}

/** The key of the second word in the key of a long name. */
const secondOf = (whole: string): string => whole.split(' ')[1] ?? '';
