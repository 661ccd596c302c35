/**
 * A fix of a whole article belongs to each finding that it mends. Written out with each of them it would fill a file with
 * the square of an article's length, gigabytes for a long one; so it is written out with the first, and the others say
 * where it stands.
 */
import type { Finding, Fix } from '../../findings/finding.ts';

/** More places than this are written once. */
export const MANY_EDITS = 100;

/** Where a fix is written out. */
export interface FixAbove {
  readonly fix: Fix;
  /** Index among the findings of the file. */
  readonly findingIndex: number;
  /** Index among the fixes that are written out there. */
  readonly fixIndex: number;
}

/** The fixes of a finding, as they are written. */
export interface WrittenFixes {
  readonly here: readonly Fix[];
  /** Fixes that stand with a finding before. */
  readonly above: readonly FixAbove[];
}

/** Parts the fixes of each finding of a file, which are given in their order. */
export class WideFixes {
  readonly #written = new Map<Fix, FixAbove>();

  /** @param findingIndex of the finding among those of the file */
  of({ fixes }: Finding, findingIndex: number): WrittenFixes {
    const here: Fix[] = [];
    const above: FixAbove[] = [];
    for (const fix of fixes) {
      const written = this.#written.get(fix);
      if (written !== undefined) {
        above.push(written);
        continue;
      }
      if (fix.edits.length > MANY_EDITS) {
        this.#written.set(fix, { fix, findingIndex, fixIndex: here.length });
      }
      here.push(fix);
    }
    return { here, above };
  }
}
