/**
 * The shape of a table of letter correspondences, and how one is read from text.
 *
 * The tables themselves (correspondences-*.ts) are data: what letter groups may stand for each other, at what
 * cost, and by which convention. A table learned from pairs takes the place of a written one without any change
 * to the algorithm that uses it (alignment.ts).
 */

/** Where in a word a correspondence holds. `inside` is neither at the first nor at the last letter. */
export type Position = 'any' | 'initial' | 'inside' | 'final' | 'not-initial';

/** Two letter groups that may write the same sound. Either group may be empty: a letter that is not written. */
export interface Correspondence {
  readonly a: string;
  readonly b: string;
  /** 0 for the same letter; 1 for an unrelated one. */
  readonly cost: number;
  readonly where: Position;
  /** Id of its convention (conventions.ts); absent where nothing needs to be said. */
  readonly convention?: string;
}

/** Correspondences by their left group. */
export interface CorrespondenceTable {
  readonly byGroup: ReadonlyMap<string, readonly Correspondence[]>;
  /** Groups of more than one letter, by their first letter, longest first. */
  readonly longGroups: ReadonlyMap<string, readonly string[]>;
  /** What a letter costs that nothing in the table explains. */
  readonly unexplained: number;
}

const EMPTY = '-';

/**
 * Reads a table. Each line: left group, right groups joined by `|`, cost, position, convention; `-` is the empty
 * group or no convention.
 * @param symmetric whether each line also holds from right to left
 */
export function readCorrespondences(
  lines: string,
  options: { readonly symmetric: boolean },
): CorrespondenceTable {
  const byGroup = new Map<string, Correspondence[]>();
  const add = (one: Correspondence): void => {
    const list = byGroup.get(one.a);
    if (list === undefined) byGroup.set(one.a, [one]);
    else list.push(one);
  };
  for (const line of lines.split('\n')) {
    const fields = line.trim().split(/\s+/);
    if (fields.length < 3) continue;
    const [left = '', rights = '', cost = '1', where = 'any', convention = EMPTY] = fields;
    const a = left === EMPTY ? '' : left;
    for (const right of rights.split('|')) {
      const b = right === EMPTY ? '' : right;
      const rest = {
        cost: Number(cost),
        where: where as Position,
        ...(convention === EMPTY ? {} : { convention }),
      };
      add({ a, b, ...rest });
      if (options.symmetric) add({ a: b, b: a, ...rest });
    }
  }
  return { byGroup, longGroups: longGroupsOf(byGroup.keys()), unexplained: 1 };
}

function longGroupsOf(groups: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const byFirst = new Map<string, string[]>();
  for (const group of groups) {
    if (group.length < 2) continue;
    const first = group.charAt(0);
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), group].sort((x, y) => y.length - x.length),
    );
  }
  return byFirst;
}
