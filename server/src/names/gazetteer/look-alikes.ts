/**
 * Finds the pairs of entities that are spelled almost alike and are not the same: كوريا and سوريا, غينيا and كينيا.
 *
 * Forms that are one or two edits apart have a deletion in common (the symmetric deletes of SymSpell, Wolf Garbe
 * 2012), so that the work is a sort and not a comparison of all with all. Each pair is then measured.
 */
import { foldedForm } from './folded-form.ts';
import { hashForm } from './form-hash.ts';
import { countsIn, factsOf, type GazetteerEntry } from './gazetteer.ts';

/** More forms than these are not compared: the list would take longer than the index. */
export const MOST_COMPARED_FORMS = 120_000;
/**
 * Forms shorter than this resemble too many others; the longest are never confused. In UTF-16 units. Forms with a
 * number in them are told apart by it.
 */
const SHORTEST = 4;
const LONGEST = 24;
/** Between look-alikes of these lengths may lie two edits; in longer names two edits are a small matter. */
const LENGTHS_FOR_TWO = [8, 14] as const;
/** Where more forms than these have one deletion in common they are a series (“Brigade 12”), and no look-alikes. */
const LARGEST_SERIES = 24;
/** Look-alikes of one entity that are listed at most, the nearest. */
const MOST_LISTED = 12;
const FORM_BITS = 2 ** 17;

interface ComparedForm {
  readonly folded: string;
  readonly entry: number;
}

/**
 * For each entity that has any, the ids of its look-alikes, nearest first.
 * Empty when there are more than `MOST_COMPARED_FORMS` forms.
 */
export function findLookAlikes(entries: readonly GazetteerEntry[]): ReadonlyMap<string, readonly string[]> {
  const forms = comparedForms(entries);
  const found = new Map<string, Map<string, number>>();
  if (forms.length > MOST_COMPARED_FORMS) return new Map();
  const note = (one: string, other: string, distance: number): void => {
    const others = found.get(one) ?? new Map<string, number>();
    others.set(other, Math.min(distance, others.get(other) ?? distance));
    found.set(one, others);
  };
  const formsOf = new Map<number, ReadonlySet<string>>();
  const allForms = (at: number): ReadonlySet<string> => {
    const known = formsOf.get(at) ?? new Set(entries[at]!.forms.map(({ text }) => foldedForm(text)));
    formsOf.set(at, known);
    return known;
  };
  for (const [a, b] of pairsWithCommonDeletion(forms)) {
    const [one, other] = [entries[a.entry]!, entries[b.entry]!];
    if (a.entry === b.entry || one.type !== other.type) continue;
    const distance = editDistance(a.folded, b.folded);
    if (distance === 0 || distance > Math.min(editsAllowed(a.folded.length), editsAllowed(b.folded.length)))
      continue;
    if (share(allForms(a.entry), allForms(b.entry))) continue;
    note(one.id, other.id, distance);
    note(other.id, one.id, distance);
  }
  return new Map(
    [...found].map(([id, others]) => [
      id,
      [...others]
        .sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))
        .slice(0, MOST_LISTED)
        .map(([other]) => other),
    ]),
  );
}

/** Entries with the look-alikes that they list themselves first, then those that were found. */
export function withLookAlikes(entries: readonly GazetteerEntry[]): GazetteerEntry[] {
  const found = findLookAlikes(entries);
  return entries.map((entry) => {
    const others = found.get(entry.id);
    if (others === undefined) return entry;
    const { id, forms, distinctFrom } = entry;
    return {
      id,
      ...factsOf(entry),
      forms,
      distinctFrom: [...new Set([...distinctFrom, ...others])],
    };
  });
}

const editsAllowed = (length: number): number =>
  length >= LENGTHS_FOR_TWO[0] && length <= LENGTHS_FOR_TWO[1] ? 2 : 1;

/** TASS and WAFA differ in two letters of four, as all acronyms do. */
const isAcronym = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

function comparedForms(entries: readonly GazetteerEntry[]): ComparedForm[] {
  return entries.flatMap(({ forms }, entry) => {
    const written = forms.filter(
      ({ role, text, language }) => role !== 'short' && !isAcronym(text) && countsIn(language, undefined),
    );
    const folded = new Set(written.map(({ text }) => foldedForm(text)));
    return [...folded]
      .filter((form) => form.length >= SHORTEST && form.length <= LONGEST && !/\p{N}/u.test(form))
      .map((form) => ({ folded: form, entry }));
  });
}

function share(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const form of one) if (other.has(form)) return true;
  return false;
}

/** Pairs of forms of which some deletion is alike, each pair once or more. */
function* pairsWithCommonDeletion(
  forms: readonly ComparedForm[],
): Generator<readonly [ComparedForm, ComparedForm]> {
  const keys: number[] = [];
  forms.forEach(({ folded }, at) => {
    for (const key of deletions(folded, editsAllowed(folded.length))) keys.push(key * FORM_BITS + at);
  });
  const sorted = Float64Array.from(keys).sort();
  for (let from = 0; from < sorted.length; ) {
    const key = Math.floor(sorted[from]! / FORM_BITS);
    let to = from + 1;
    while (to < sorted.length && Math.floor(sorted[to]! / FORM_BITS) === key) to++;
    for (let a = from; to - from <= LARGEST_SERIES && a < to; a++) {
      for (let b = a + 1; b < to; b++) yield [forms[sorted[a]! % FORM_BITS]!, forms[sorted[b]! % FORM_BITS]!];
    }
    from = to;
  }
}

/** Hashes of a form and of what remains of it without one letter, or without two. */
function deletions(form: string, edits: number): ReadonlySet<number> {
  const hashes = new Set([hashForm(form)]);
  for (let at = 0; at < form.length; at++) {
    const shorter = form.slice(0, at) + form.slice(at + 1);
    hashes.add(hashForm(shorter));
    if (edits < 2) continue;
    for (let next = at; next < shorter.length; next++) {
      hashes.add(hashForm(shorter.slice(0, next) + shorter.slice(next + 1)));
    }
  }
  return hashes;
}

/** Letters to add, take away or change, and neighbours to swap (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (same ? 0 : 1));
      const swapped =
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length]!;
}
