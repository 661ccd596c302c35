/** A surname alone belongs to the person whose full name stands before it, else to the first one after it. */
import { byPlaceInArticle, type Candidate } from '../mentions/candidate.ts';
import { byFirstUse, type Draft } from './draft.ts';

/** Drafts that name one entity by its long and short forms. */
export interface NamesTogether {
  /** The one that took the others in. */
  readonly root: Draft;
  /** The root first, then the others as they were taken in. */
  readonly members: readonly Draft[];
}

/** By which words a draft is joined to others. */
interface Joints {
  /** Last words of persons' full names. */
  readonly last: ReadonlySet<string>;
  /** The single word by which it is first named. */
  readonly single: string | undefined;
}

/** Drafts by the words that join them. */
export class ShortForms {
  readonly #joints = new Map<Draft, Joints>();
  readonly #byLast = new Map<string, Set<Draft>>();
  readonly #bySingle = new Map<string, Set<Draft>>();

  /**
   * Takes in that the variants or uses of some drafts have changed.
   * @returns for each draft that this may concern, with whom it is together
   */
  update(changed: Iterable<Draft>): NamesTogether[] {
    const concerned = new Set<Draft>();
    for (const draft of changed) {
      this.#collectBeside(draft, concerned);
      this.#replace(draft);
      if (draft.variants.size === 0) concerned.delete(draft);
      else {
        concerned.add(draft);
        this.#collectBeside(draft, concerned);
      }
    }
    for (const draft of concerned) this.#collectBeside(draft, concerned);
    const live = [...concerned].filter(({ variants }) => variants.size > 0);
    return this.#join(live.sort(byFirstUse));
  }

  #replace(draft: Draft): void {
    const before = this.#joints.get(draft);
    for (const word of before?.last ?? []) take(this.#byLast, word, draft);
    if (before?.single !== undefined) take(this.#bySingle, before.single, draft);
    if (draft.variants.size === 0) {
      this.#joints.delete(draft);
      return;
    }
    const joints = jointsOf(draft);
    this.#joints.set(draft, joints);
    for (const word of joints.last) put(this.#byLast, word, draft);
    if (joints.single !== undefined) put(this.#bySingle, joints.single, draft);
  }

  #collectBeside(draft: Draft, into: Set<Draft>): void {
    const joints = this.#joints.get(draft);
    if (joints === undefined) return;
    for (const word of joints.last) for (const other of this.#bySingle.get(word) ?? []) into.add(other);
    if (joints.single === undefined) return;
    for (const other of this.#byLast.get(joints.single) ?? []) into.add(other);
  }

  /** @param drafts in order of their first uses, with all that any of them may be joined to */
  #join(drafts: readonly Draft[]): NamesTogether[] {
    const members = new Map<Draft, Draft[]>(drafts.map((draft) => [draft, [draft]]));
    const taken = new Map<Draft, Draft>();
    const root = (draft: Draft): Draft => {
      let at = draft;
      for (let into = taken.get(at); into !== undefined; into = taken.get(at)) at = into;
      return at;
    };
    for (const draft of drafts) {
      const { single } = this.#joints.get(draft)!;
      if (single === undefined || taken.has(draft)) continue;
      const longer = [...(this.#byLast.get(single) ?? [])]
        .filter((one) => root(one) !== draft)
        .sort(byFirstUse);
      if (longer.length === 0) continue;
      const before = longer.filter((one) => !taken.has(one) && startsBefore(one.first, draft.first));
      const other = root(before[before.length - 1] ?? longer[0]!);
      // The gazetteer knows them as two entities.
      if (draft.entry !== undefined && other.entry !== undefined) continue;
      const [into, from] = other.entry !== undefined ? [other, draft] : [draft, other];
      members.get(into)!.push(...members.get(from)!);
      members.delete(from);
      taken.set(from, into);
    }
    return [...members].map(([first, all]) => ({ root: first, members: all }));
  }
}

const startsBefore = (a: Candidate, b: Candidate): boolean =>
  a.run.passage === b.run.passage ? a.start < b.start : byPlaceInArticle(a, b) < 0;

function jointsOf(draft: Draft): Joints {
  const last = new Set<string>();
  for (const { surname } of draft.variants) if (surname !== undefined) last.add(surname);
  const { folded } = draft.first;
  return { last, single: folded.includes(' ') ? undefined : folded };
}

function put(index: Map<string, Set<Draft>>, word: string, draft: Draft): void {
  const drafts = index.get(word);
  if (drafts === undefined) index.set(word, new Set([draft]));
  else drafts.add(draft);
}

function take(index: Map<string, Set<Draft>>, word: string, draft: Draft): void {
  const drafts = index.get(word);
  drafts?.delete(draft);
  if (drafts?.size === 0) index.delete(word);
}
