/**
 * The cheapest way to read one word as another by a table of letter correspondences.
 *
 * Dynamic programming over letter groups (Wagner and Fischer 1974, with groups of up to four letters as in
 * Brill and Moore 2000). Time is the product of the two lengths; words are cut at `LONGEST`.
 */
import type { Correspondence, CorrespondenceTable, Position } from './correspondence.ts';

/** One step of an alignment: two groups that were read for each other. */
export interface Step {
  readonly a: string;
  readonly b: string;
  readonly cost: number;
  /** Id of the convention by which the groups differ; absent for the same letter and for plain correspondence. */
  readonly convention?: string;
}

export interface Alignment {
  /** Sum of the costs of the steps. */
  readonly cost: number;
  readonly steps: readonly Step[];
}

/** Letters of a word that take part; a name is shorter. */
const LONGEST = 32;

interface Cell {
  readonly cost: number;
  readonly from: Cell | undefined;
  readonly step: Step | undefined;
}

/**
 * Aligns two words.
 * @param limit alignments that cost more are given up and `undefined` is returned
 */
export function align(
  left: string,
  right: string,
  table: CorrespondenceTable,
  limit: number,
): Alignment | undefined {
  const a = left.slice(0, LONGEST);
  const b = right.slice(0, LONGEST);
  const width = b.length + 1;
  const cells: (Cell | undefined)[] = new Array((a.length + 1) * width).fill(undefined);
  cells[0] = { cost: 0, from: undefined, step: undefined };
  const reach = (at: number, cell: Cell, step: Step): void => {
    const cost = cell.cost + step.cost;
    const known = cells[at];
    if (cost <= limit && (known === undefined || cost < known.cost)) cells[at] = { cost, from: cell, step };
  };
  for (let i = 0; i <= a.length; i++) {
    const groups = groupsAt(a, i, table);
    for (let j = 0; j <= b.length; j++) {
      const cell = cells[i * width + j];
      if (cell === undefined) continue;
      const letterA = a.charAt(i);
      const letterB = b.charAt(j);
      if (letterA !== '' && letterA === letterB) {
        reach((i + 1) * width + j + 1, cell, { a: letterA, b: letterB, cost: 0 });
      }
      for (const group of groups) {
        for (const one of table.byGroup.get(group) ?? []) {
          if (!b.startsWith(one.b, j) || !stands(one, i, j, a.length, b.length)) continue;
          reach((i + group.length) * width + j + one.b.length, cell, one);
        }
      }
      const { unexplained } = table;
      if (letterA !== '')
        reach((i + 1) * width + j, cell, { a: letterA, b: '', cost: unexplained, convention: 'slip' });
      if (letterB !== '')
        reach(i * width + j + 1, cell, { a: '', b: letterB, cost: unexplained, convention: 'slip' });
      if (letterA !== '' && letterB !== '') {
        reach((i + 1) * width + j + 1, cell, {
          a: letterA,
          b: letterB,
          cost: unexplained,
          convention: 'slip',
        });
        if (letterA === b.charAt(j + 1) && letterB === a.charAt(i + 1) && letterA !== letterB) {
          const step = {
            a: letterA + letterB,
            b: letterB + letterA,
            cost: TRANSPOSED,
            convention: 'transposed',
          };
          reach((i + 2) * width + j + 2, cell, step);
        }
      }
    }
  }
  const last = cells[cells.length - 1];
  return last === undefined ? undefined : { cost: last.cost, steps: stepsOf(last) };
}

/** Two letters that changed places. */
const TRANSPOSED = 0.8;

function groupsAt(word: string, at: number, table: CorrespondenceTable): string[] {
  const groups = [''];
  if (at >= word.length) return groups;
  const letter = word.charAt(at);
  groups.push(letter);
  for (const group of table.longGroups.get(letter) ?? []) {
    if (word.startsWith(group, at)) groups.push(group);
  }
  return groups;
}

/** Whether a correspondence may stand at this place of both words. */
function stands(one: Correspondence, i: number, j: number, lengthA: number, lengthB: number): boolean {
  const where: Position = one.where;
  if (where === 'any') return true;
  const initial = i === 0 && j === 0;
  const final = i + one.a.length === lengthA && j + one.b.length === lengthB;
  if (where === 'initial') return initial;
  if (where === 'final') return final;
  const first = i === 0 || j === 0;
  return where === 'not-initial' ? !first : !first && !final;
}

function stepsOf(last: Cell): Step[] {
  const steps: Step[] = [];
  for (let cell: Cell | undefined = last; cell?.step !== undefined; cell = cell.from) steps.push(cell.step);
  return steps.reverse();
}
