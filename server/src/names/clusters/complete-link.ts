/**
 * Groups items by complete link: every two members of a group were accepted, so that a chain of small differences
 * never joins the two ends of it.
 *
 * Surest pairs are joined first and equal ones in the order of their keys, so that the groups depend neither on the
 * order of the items nor on items that are like none of them.
 */

/** Two items that may be one, by their places among the items. */
export interface Link {
  readonly a: number;
  readonly b: number;
  /** How sure; at least the caller's threshold. */
  readonly probability: number;
}

/**
 * @param keys one for each item, all different; they decide between links that are equally sure
 * @param links accepted pairs; a pair that is not among them is asked for
 * @param accepts whether two items that no link names may be in one group; false unless given
 * @returns the group of each item: the place of the member whose key comes first
 */
export function completeLink(
  keys: readonly string[],
  links: readonly Link[],
  accepts: (a: number, b: number) => boolean = () => false,
): Int32Array {
  const groupOf = Int32Array.from(keys, (_, at) => at);
  const members = new Map<number, number[]>();
  const linked = new Set(links.map(({ a, b }) => pairId(a, b, keys.length)));
  const membersOf = (group: number): number[] => members.get(group) ?? [group];
  for (const { a, b } of surestFirst(links, keys)) {
    const one = groupOf[a]!;
    const other = groupOf[b]!;
    if (one === other) continue;
    const allAccepted = membersOf(one).every((x) =>
      membersOf(other).every((y) => linked.has(pairId(x, y, keys.length)) || accepts(x, y)),
    );
    if (!allAccepted) continue;
    const [into, from] = keys[one]! < keys[other]! ? [one, other] : [other, one];
    const joined = membersOf(into).concat(membersOf(from));
    for (const member of joined) groupOf[member] = into;
    members.set(into, joined);
    members.delete(from);
  }
  return groupOf;
}

const pairId = (a: number, b: number, size: number): number => (a < b ? a * size + b : b * size + a);

function surestFirst(links: readonly Link[], keys: readonly string[]): Link[] {
  const first = ({ a, b }: Link): string => (keys[a]! < keys[b]! ? keys[a]! : keys[b]!);
  const last = ({ a, b }: Link): string => (keys[a]! < keys[b]! ? keys[b]! : keys[a]!);
  const compare = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
  return [...links].sort(
    (x, y) => y.probability - x.probability || compare(first(x), first(y)) || compare(last(x), last(y)),
  );
}
