/** A surname alone belongs to the person whose full name stands before it, else to the first one after it. */
import { byPlaceInArticle, type Candidate } from '../mentions/candidate.ts';
import { byFirstUse, type Draft, type Joints } from './draft.ts';
import { areApart } from './parted-drafts.ts';
import type { AppliedTies } from './ties.ts';

/** Drafts that name one entity by its long and short forms. */
export interface NamesTogether {
  /** The one that took the others in. */
  readonly root: Draft;
  /** The root first, then the others as they were taken in. */
  readonly members: readonly Draft[];
}

/** Drafts by the words that join them. */
export class ShortForms {
  readonly #ties: AppliedTies | undefined;
  readonly #byLast = new DraftsByWord();
  readonly #bySingle = new DraftsByWord();

  /** @param ties what annotators said about forms */
  constructor(ties: AppliedTies | undefined) {
    this.#ties = ties;
  }

  /**
   * Takes in that the variants or uses of some drafts have changed.
   * @returns for each draft that this may concern, with whom it is together
   */
  update(changed: Iterable<Draft>): NamesTogether[] {
    const concerned = new Set<Draft>();
    for (const draft of changed) {
      this.#collectBeside(draft, concerned);
      this.#replace(draft);
      if (draft.size === 0) concerned.delete(draft);
      else {
        concerned.add(draft);
        this.#collectBeside(draft, concerned);
      }
    }
    for (const draft of concerned) this.#collectBeside(draft, concerned);
    const live = [...concerned].filter(({ size }) => size > 0);
    return this.#join(live.sort(byFirstUse));
  }

  #replace(draft: Draft): void {
    const before = draft.joints;
    for (const word of before?.last ?? NO_WORDS) this.#byLast.take(word, draft);
    if (before?.single !== undefined) this.#bySingle.take(before.single, draft);
    if (draft.size === 0) {
      draft.joints = undefined;
      return;
    }
    const joints = jointsOf(draft);
    draft.joints = joints;
    for (const word of joints.last) this.#byLast.put(word, draft);
    if (joints.single !== undefined) this.#bySingle.put(joints.single, draft);
  }

  #collectBeside(draft: Draft, into: Set<Draft>): void {
    const { joints } = draft;
    if (joints === undefined) return;
    for (const word of joints.last) for (const other of this.#bySingle.get(word)) into.add(other);
    if (joints.single === undefined) return;
    for (const other of this.#byLast.get(joints.single)) into.add(other);
  }

  /** @param drafts in order of their first uses, with all that any of them may be joined to */
  #join(drafts: readonly Draft[]): NamesTogether[] {
    /** Of those that took others in; most stay by themselves. */
    const members = new Map<Draft, Draft[]>();
    const membersOf = (draft: Draft): readonly Draft[] => members.get(draft) ?? [draft];
    const taken = new Map<Draft, Draft>();
    const root = (draft: Draft): Draft => {
      let at = draft;
      for (let into = taken.get(at); into !== undefined; into = taken.get(at)) at = into;
      return at;
    };
    for (const draft of drafts) {
      const { single } = draft.joints!;
      if (single === undefined || taken.has(draft)) continue;
      const sharing = this.#byLast.get(single);
      if (sharing.length === 0) continue;
      const longer = sharing.filter(
        (one) => root(one) !== draft && !areApart(membersOf(root(one)), membersOf(draft), this.#ties),
      );
      if (longer.length === 0) continue;
      longer.sort(byFirstUse);
      const before = longer.filter((one) => !taken.has(one) && startsBefore(one.first, draft.first));
      const other = root(before[before.length - 1] ?? longer[0]!);
      // The gazetteer knows them as two entities.
      if (draft.entry !== undefined && other.entry !== undefined) continue;
      const [into, from] = other.entry !== undefined ? [other, draft] : [draft, other];
      members.set(into, [...membersOf(into), ...membersOf(from)]);
      taken.set(from, into);
    }
    const roots = taken.size === 0 ? drafts : drafts.filter((draft) => !taken.has(draft));
    return roots.map((draft) => ({ root: draft, members: membersOf(draft) }));
  }
}

const startsBefore = (a: Candidate, b: Candidate): boolean =>
  a.run.passage === b.run.passage ? a.start < b.start : byPlaceInArticle(a, b) < 0;

function jointsOf(draft: Draft): Joints {
  let last: Set<string> | undefined;
  for (const { surname } of draft.ordered) {
    if (surname === undefined) continue;
    last ??= new Set();
    last.add(surname);
  }
  return { last: last ?? NO_WORDS, single: draft.first.folded };
}

const NO_WORDS: ReadonlySet<string> = new Set();
const NO_DRAFTS: readonly Draft[] = [];

/** Drafts by a word; most words have one. */
class DraftsByWord {
  readonly #drafts = new Map<string, Draft[]>();

  get(word: string): readonly Draft[] {
    return this.#drafts.get(word) ?? NO_DRAFTS;
  }

  put(word: string, draft: Draft): void {
    const drafts = this.#drafts.get(word);
    if (drafts === undefined) this.#drafts.set(word, [draft]);
    else drafts.push(draft);
  }

  take(word: string, draft: Draft): void {
    const left = this.get(word).filter((one) => one !== draft);
    if (left.length === 0) this.#drafts.delete(word);
    else this.#drafts.set(word, left);
  }
}
