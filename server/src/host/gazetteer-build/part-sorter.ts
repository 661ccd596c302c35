/** Sorts parts of entities by id in bounded memory, and hands out those of one entity together. */
import type { PlacedPart } from '../../names/gazetteer/sources/merge-parts.ts';
import { ExternalSorter } from '../external-sorter.ts';

/** UTF-16 units of parts that are held at once, about: a quarter of the memory that a build takes. */
const RUN_SIZE = 12_000_000;
/** What a part costs besides its texts. */
const PART_COST = 150;
/** What a form costs besides its text. */
const FORM_COST = 40;

const ORDER = {
  compare: (a: PlacedPart, b: PlacedPart): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.order - b.order),
  costOf: ({ id, forms }: PlacedPart): number =>
    forms.reduce((sum, { text }) => sum + text.length + FORM_COST, PART_COST + id.length),
};

export class PartSorter extends ExternalSorter<PlacedPart> {
  /** @param parent folder on whose disk the runs are put @param runSize UTF-16 units that are held at once */
  constructor(parent: string, runSize = RUN_SIZE) {
    super(parent, ORDER, runSize);
  }

  /** The parts of each id together, ids in ascending order, parts in their order. */
  *groups(): Generator<PlacedPart[]> {
    let group: PlacedPart[] = [];
    for (const part of this.sorted()) {
      if (group.length > 0 && group[0]!.id !== part.id) {
        yield group;
        group = [];
      }
      group.push(part);
    }
    if (group.length > 0) yield group;
  }
}
