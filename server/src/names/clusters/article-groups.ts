/**
 * From candidates to entities: which of them name the same person, place or organisation.
 *
 * In order: the gazetteer's identity, the same form, a short form with its long form, then spellings that the
 * comparer takes for one name. Each step is redone only for the names whose candidates have changed and for those that
 * are joined with them, and its result is that of grouping the whole article anew.
 */
import { appendAll } from '../../text/append-all.ts';
import { eachInSteps, type Steps } from '../../text/steps.ts';
import type { PairKnowledge } from '../comparing/form-facts.ts';
import type { ChangedCandidates } from '../mentions/article-mentions.ts';
import { byPlaceInArticle, type Candidate } from '../mentions/candidate.ts';
import type { SearchedPassage } from '../mentions/searched-passage.ts';
import { Draft } from './draft.ts';
import type { Group } from './group.ts';
import { KnownIdentities } from './known-identities.ts';
import { type NamesTogether, ShortForms } from './short-forms.ts';
import { connectedNames, type Joined, Name, SpellingLinks } from './spelling-links.ts';
import { AppliedTies, type NameTies } from './ties.ts';
import { areSameUse, type Variant, Variants } from './variant.ts';

/** Which groups are no longer there, and which are new or have other uses than before. */
export interface ChangedGroups {
  readonly removed: readonly Group[];
  readonly added: readonly Group[];
}

export class ArticleGroups {
  readonly #variants = new Variants();
  readonly #draftOf = new Map<Variant, Draft>();
  readonly #drafts = new Map<string, Draft>();
  readonly #identities: KnownIdentities;
  readonly #shortForms: ShortForms;
  readonly #links: SpellingLinks;
  readonly #nameOf = new Map<Draft, Name>();
  readonly #touched = new Set<Draft>();

  /** What annotators said about forms. */
  readonly #ties: AppliedTies | undefined;

  /** @param remembers whether `replace` will be called more than once @param ties hold over everything else */
  constructor(known: PairKnowledge, remembers: boolean, ties?: NameTies) {
    this.#ties = ties === undefined ? undefined : new AppliedTies(ties, known.gazetteer);
    this.#identities = new KnownIdentities(this.#ties);
    this.#shortForms = new ShortForms(this.#ties);
    this.#links = new SpellingLinks(known, remembers, this.#ties);
  }

  /** Takes out the candidates of a paragraph that leaves the article, while all places are still the old ones. */
  leave({ candidates, place }: SearchedPassage): void {
    this.#replaceUses(candidates, NO_CANDIDATES, place);
  }

  /**
   * Takes other candidates of some paragraphs for those that they had: of many in steps, between which the groups are
   * neither those before nor those to come.
   */
  *replace(changes: readonly ChangedCandidates[]): Steps<ChangedGroups> {
    yield* eachInSteps(changes, ({ before, passage }) => {
      this.#replaceUses(before, passage.candidates, passage.place);
    });
    for (const variant of this.#identities.settle()) this.#settleDraft(variant);
    return yield* this.#regroup();
  }

  /** The variant that a candidate is a use of. */
  variantOf(candidate: Candidate): Variant | undefined {
    return this.#variants.get(candidate);
  }

  #replaceUses(before: readonly Candidate[], after: readonly Candidate[], place: number): void {
    if (before.length === 0) {
      this.#addUses(after);
      return;
    }
    const most = Math.min(before.length, after.length);
    let start = 0;
    while (start < most && areSameUse(before[start]!, after[start]!)) start++;
    let end = 0;
    while (
      end < most - start &&
      areSameUse(before[before.length - 1 - end]!, after[after.length - 1 - end]!)
    ) {
      end++;
    }
    const uses = new Map<Variant, Candidate[]>();
    const changed = new Set<Variant>();
    before.forEach((candidate, at) => {
      const variant = this.variantOf(candidate)!;
      if (!uses.has(variant)) uses.set(variant, []);
      if (at < start || at >= before.length - end) return;
      this.#identities.count(candidate, -1);
      changed.add(variant);
    });
    after.forEach((candidate, at) => {
      const variant = this.variantOf(candidate) ?? this.#variants.make(candidate);
      const own = uses.get(variant);
      if (own === undefined) uses.set(variant, [candidate]);
      else own.push(candidate);
      if (at < start || at >= after.length - end) return;
      this.#identities.count(candidate, 1);
      changed.add(variant);
    });
    for (const [variant, own] of uses) {
      variant.replaceAt(place, own);
      this.#draftOf.get(variant)?.forget();
    }
    for (const variant of changed) this.#settleUses(variant);
  }

  /** Takes the candidates of a paragraph that had none. */
  #addUses(candidates: readonly Candidate[]): void {
    for (const candidate of candidates) {
      const variant = this.variantOf(candidate) ?? this.#variants.make(candidate);
      this.#identities.count(candidate, 1);
      variant.add(candidate);
      this.#draftOf.get(variant)?.forget();
    }
    for (const candidate of candidates) this.#settleUses(this.variantOf(candidate)!);
  }

  /** Takes in that a variant has other uses than before, or none. */
  #settleUses(variant: Variant): void {
    const draft = this.#draftOf.get(variant);
    if (draft === undefined) this.#settleDraft(variant);
    else this.#touch(draft);
    if (variant.uses.length > 0) return;
    this.#variants.delete(variant);
    this.#identities.forget(variant);
    this.#takeFrom(this.#draftOf.get(variant)!, variant);
  }

  /** Puts a variant with the others of its entity or form. */
  #settleDraft(variant: Variant): void {
    const entry = this.#identities.entryOf(variant);
    const key = entry?.id ?? `here:${variant.folded}`;
    const before = this.#draftOf.get(variant);
    if (before?.key === key) return;
    if (before !== undefined) this.#takeFrom(before, variant);
    let draft = this.#drafts.get(key);
    if (draft === undefined) {
      draft = new Draft(key, entry);
      this.#drafts.set(key, draft);
    }
    draft.add(variant);
    this.#draftOf.set(variant, draft);
    this.#touch(draft);
  }

  #takeFrom(draft: Draft, variant: Variant): void {
    draft.delete(variant);
    this.#draftOf.delete(variant);
    this.#touch(draft);
    if (draft.size === 0) this.#drafts.delete(draft.key);
  }

  #touch(draft: Draft): void {
    draft.forget();
    this.#touched.add(draft);
  }

  *#regroup(): Steps<ChangedGroups> {
    if (this.#touched.size === 0) return NOTHING_CHANGED;
    const { removed, added } = this.#renewNames(this.#shortForms.update(this.#touched));
    this.#touched.clear();
    const relinked = yield* this.#links.update(removed, added);
    const before = new Set<Joined>();
    for (const name of [...removed, ...added, ...relinked]) {
      if (name.joined !== undefined) before.add(name.joined);
    }
    const gone = new Set(removed);
    const asked = new Set<Name>(added);
    for (const name of relinked) if (!gone.has(name)) asked.add(name);
    for (const { names } of before) for (const name of names) if (!gone.has(name)) asked.add(name);
    const parts = connectedNames(asked);
    for (const part of parts) {
      for (const { joined } of part) if (joined !== undefined) before.add(joined);
    }
    const changed = this.#joinAnew(before, parts, gone);
    for (const name of added) name.forgetBefore();
    for (const name of removed) name.release();
    return changed;
  }

  /** Makes names of what is together now, keeping those of which no part has changed. */
  #renewNames(together: readonly NamesTogether[]): { readonly removed: Name[]; readonly added: Name[] } {
    const removed = new Set<Name>();
    const added: Name[] = [];
    const drop = (draft: Draft): void => {
      const name = this.#nameOf.get(draft);
      if (name !== undefined) removed.add(name);
    };
    for (const draft of this.#touched) {
      drop(draft);
      if (draft.size === 0) this.#nameOf.delete(draft);
    }
    for (const one of together) {
      const before = this.#nameOf.get(one.root);
      if (before !== undefined && !removed.has(before) && isSameName(before, one)) continue;
      one.members.forEach(drop);
      added.push(new Name(one, before));
    }
    for (const name of added) for (const draft of name.members) this.#nameOf.set(draft, name);
    return { removed: [...removed], added };
  }

  #joinAnew(
    before: ReadonlySet<Joined>,
    parts: readonly (readonly Name[])[],
    gone: ReadonlySet<Name>,
  ): ChangedGroups {
    const removed: Group[] = [];
    const added: Group[] = [];
    const kept = new Set<Joined>();
    for (const part of parts) {
      for (const names of this.#groupsOf(part)) {
        const { joined } = names[0]!;
        if (joined !== undefined && areSameNames(joined.names, names)) {
          kept.add(joined);
          continue;
        }
        const one = { names, group: groupOf(names, this.#ties) };
        for (const name of names) name.joined = one;
        if (one.group !== undefined) added.push(one.group);
      }
    }
    for (const joined of before)
      if (!kept.has(joined) && joined.group !== undefined) removed.push(joined.group);
    for (const name of gone) name.joined = undefined;
    return { removed, added };
  }

  #groupsOf(part: readonly Name[]): readonly (readonly Name[])[] {
    if (part.length === 1) return [part];
    const groups = new Map<number, Name[]>();
    this.#links.group(part).forEach((group, at) => {
      const names = groups.get(group);
      if (names === undefined) groups.set(group, [part[at]!]);
      else names.push(part[at]!);
    });
    return [...groups.values()];
  }
}

const NO_CANDIDATES: readonly Candidate[] = [];
const NOTHING_CHANGED: ChangedGroups = { removed: [], added: [] };

const isSameName = (name: Name, { root, members }: NamesTogether): boolean =>
  name.root === root &&
  name.members.length === members.length &&
  members.every((one, at) => one === name.members[at]);

const areSameNames = (a: readonly Name[], b: readonly Name[]): boolean =>
  a.length === b.length && a.every((name) => b.includes(name));

/** A group is made when something says that it is a name: evidence, or a second spelling. */
function groupOf(names: readonly Name[], ties: AppliedTies | undefined): Group | undefined {
  const variants: Variant[] = [];
  for (const { members } of names) for (const { ordered } of members) appendAll(variants, ordered);
  const loose = variants.every((variant) => variant.evidence === 'loose' && ties?.speaksOf(variant) !== true);
  if (loose && variants.every(({ folded }) => folded === variants[0]!.folded)) return undefined;
  if (variants.length > 1) variants.sort((a, b) => byPlaceInArticle(a.first, b.first));
  const entry = names.find((name) => name.entry !== undefined)?.entry;
  const type = entry?.type ?? variants.find((variant) => variant.type !== undefined)?.type;
  const assumed = variants.find((variant) => variant.assumed !== undefined)?.assumed;
  return { entry, type: type ?? assumed ?? (loose ? 'PER' : 'MISC'), variants };
}
