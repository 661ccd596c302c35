/** Names as the view shows them, whether they are an article's or the workspace's, and the order of them. */
import type { DrawnArticle } from '../../../protocol/desk.ts';

export interface ShownForm {
  readonly form: string;
  /** All writings of it; those that fold alike are one over the workspace. */
  readonly writings: readonly string[];
  readonly uses: number;
  /** Over the workspace: in how many articles. */
  readonly articles?: number;
  readonly competes: boolean;
}

export interface ShownName {
  readonly id: string;
  readonly ids: readonly string[];
  readonly type: string;
  readonly preferred: string;
  /** What decided which form is preferred. */
  readonly reason: string;
  readonly description?: string;
  readonly uses: number;
  readonly competes: boolean;
  readonly forms: readonly ShownForm[];
}

export type NameOrder = 'place' | 'count' | 'alphabet' | 'type' | 'competing';

/** The names of an article, those that hold some letters, in an order. */
export function namesOfArticle(
  { names }: Pick<DrawnArticle, 'names'>,
  { order, onlyCompeting, part }: { order: NameOrder; onlyCompeting: boolean; part: string },
): ShownName[] {
  const places = new Map(names.map((name) => [name.id, firstPlace(name)]));
  const shown = names.map(
    ({ id, type, preferred, reason, description, mentions, forms }): ShownName => ({
      id,
      ids: [id],
      type,
      preferred,
      reason,
      ...(description === undefined ? {} : { description }),
      uses: mentions.length,
      competes: forms.some(({ competes }) => competes),
      forms: forms.map(({ form, count, competes }) => ({ form, writings: [form], uses: count, competes })),
    }),
  );
  const wanted = shown.filter((name) => (!onlyCompeting || name.competes) && holds(name, part));
  return wanted.sort((a, b) => compare(a, b, order, places));
}

const TYPES = ['PER', 'LOC', 'ORG', 'MISC'];

function compare(a: ShownName, b: ShownName, order: NameOrder, places: ReadonlyMap<string, number>): number {
  const byPlace = (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0);
  switch (order) {
    case 'place':
      return byPlace;
    case 'count':
      return b.uses - a.uses || byPlace;
    case 'alphabet':
      return a.preferred.localeCompare(b.preferred);
    case 'type':
      return TYPES.indexOf(a.type) - TYPES.indexOf(b.type) || byPlace;
    case 'competing':
      return Number(b.competes) - Number(a.competes) || byPlace;
  }
}

const holds = ({ forms, preferred }: ShownName, part: string): boolean => {
  const wanted = part.trim().toLocaleLowerCase();
  if (wanted === '') return true;
  return [preferred, ...forms.map(({ form }) => form)].some((form) =>
    form.toLocaleLowerCase().includes(wanted),
  );
};

/** Line and character of the first mention as one number. */
function firstPlace({ mentions }: DrawnArticle['names'][number]): number {
  const start = mentions[0]?.range.start;
  return start === undefined ? Number.MAX_SAFE_INTEGER : start.line * 1e6 + start.character;
}
