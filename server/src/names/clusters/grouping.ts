/**
 * From candidates to entities: which of them name the same person, place or organisation.
 *
 * In order: the gazetteer's identity, the same form, a short form with its long form, then spellings that the
 * comparer takes for one name. Candidates for comparison share a phonetic key, so the work is linear in practice.
 */

import { scriptOfWord } from '../../text/scripts.ts';
import type { PairKnowledge } from '../comparing/form-facts.ts';
import { phoneticKeys } from '../comparing/phonetic-key.ts';
import { isOneName, mayBeOneName, type NamedForm, probabilityOfOneName } from '../comparing/same-name.ts';
import type { EntityType } from '../entity.ts';
import type { GazetteerEntry } from '../gazetteer/gazetteer.ts';
import { withoutCaseConsonant } from '../lexicon/russian-cases.ts';
import type { Candidate } from '../mentions/candidate.ts';
import { completeLink, type Link } from './complete-link.ts';
import { comparedForms, namedForms } from './named-forms.ts';
import { AppliedTies, type NameTies } from './ties.ts';

/** Candidates that name one entity. */
export interface Group {
  readonly entry: GazetteerEntry | undefined;
  readonly type: EntityType;
  /** In order of place. */
  readonly candidates: readonly Candidate[];
}

interface Draft {
  entry: GazetteerEntry | undefined;
  candidates: Candidate[];
  /** Where a draft was merged into another, that one. */
  merged: Draft | undefined;
}

/** Forms in one bucket of the phonetic index that are compared at most; more share a key only in hostile text. */
const LARGEST_BUCKET = 48;

/** @param ties what annotators said about forms; they hold over everything else */
export function groupCandidates(
  candidates: readonly Candidate[],
  known: PairKnowledge,
  ties?: NameTies,
): Group[] {
  const applied = ties === undefined ? undefined : new AppliedTies(ties, known.gazetteer);
  const drafts = draftByIdentity(
    applied === undefined ? candidates : candidates.map((candidate) => applied.tied(candidate)),
  );
  if (applied !== undefined) joinTied(drafts, applied);
  const mayBeOne: MayBeOne =
    applied === undefined ? () => true : (a, b) => !areApart(root(a), root(b), applied);
  joinShortForms(drafts, mayBeOne);
  joinSpellings(drafts, known, mayBeOne);
  const groups: Group[] = [];
  for (const draft of drafts) {
    if (draft.merged !== undefined) continue;
    const group = finish(draft);
    if (group !== undefined) groups.push(group);
  }
  return groups.sort((a, b) => a.candidates[0]!.start - b.candidates[0]!.start);
}

function draftByIdentity(candidates: readonly Candidate[]): Draft[] {
  const counts = new Map<string, number>();
  for (const { entries } of candidates) {
    for (const { id } of entries) counts.set(id, (counts.get(id) ?? 0) + (entries.length === 1 ? 2 : 1));
  }
  const drafts = new Map<string, Draft>();
  for (const candidate of candidates) {
    const entry = mostNamed(candidate.entries, counts);
    const key = entry === undefined ? `here:${candidate.folded}` : entry.id;
    const draft = drafts.get(key);
    if (draft === undefined) drafts.set(key, { entry, candidates: [candidate], merged: undefined });
    else draft.candidates.push(candidate);
  }
  return [...drafts.values()];
}

/** Of several entities that have the form, the one that the article names most by other forms. */
function mostNamed(
  entries: readonly GazetteerEntry[],
  counts: ReadonlyMap<string, number>,
): GazetteerEntry | undefined {
  let best = entries[0];
  for (const entry of entries) {
    if ((counts.get(entry.id) ?? 0) > (counts.get(best!.id) ?? 0)) best = entry;
  }
  return best;
}

function root(draft: Draft): Draft {
  let at = draft;
  while (at.merged !== undefined) at = at.merged;
  return at;
}

/** Whether annotators have nothing against two drafts being one. */
type MayBeOne = (a: Draft, b: Draft) => boolean;

function areApart(a: Draft, b: Draft, ties: AppliedTies): boolean {
  const others = formsOnce(b);
  return formsOnce(a).some((one) => others.some((other) => ties.areApart(one, other)));
}

/** A candidate for each form: ties speak of forms. */
const formsOnce = ({ candidates }: Draft): Candidate[] => [
  ...new Map(candidates.map((candidate) => [candidate.folded, candidate])).values(),
];

/** Joins forms to the names that annotators said they write, where these are known by a form only. */
function joinTied(drafts: readonly Draft[], ties: AppliedTies): void {
  for (const draft of drafts) {
    const form = draft.candidates[0] === undefined ? undefined : ties.formJoinedTo(draft.candidates[0]);
    if (form === undefined) continue;
    const target = drafts.find(
      (other) => root(other) !== root(draft) && other.candidates.some((one) => ties.hasForm(one, form)),
    );
    if (target !== undefined) merge(draft, target);
  }
}

/** Merges two drafts unless the gazetteer knows them as two entities. */
function merge(one: Draft, other: Draft): void {
  const a = root(one);
  const b = root(other);
  if (a === b || (a.entry !== undefined && b.entry !== undefined)) return;
  const [into, from] = b.entry !== undefined ? [b, a] : [a, b];
  into.candidates = into.candidates.concat(from.candidates);
  from.candidates = [];
  from.merged = into;
}

/** A surname alone belongs to the person whose full name stands before it, else to the first one after it. */
function joinShortForms(drafts: readonly Draft[], mayBeOne: MayBeOne): void {
  const byLastWord = new Map<string, Draft[]>();
  for (const draft of drafts) {
    for (const last of lastWords(draft)) {
      const list = byLastWord.get(last);
      if (list === undefined) byLastWord.set(last, [draft]);
      else list.push(draft);
    }
  }
  for (const draft of drafts) {
    const candidate = draft.candidates[0];
    if (draft.merged !== undefined || candidate === undefined || candidate.folded.includes(' ')) continue;
    const longer = (byLastWord.get(candidate.folded) ?? []).filter(
      (one) => root(one) !== draft && mayBeOne(one, draft),
    );
    if (longer.length === 0) continue;
    const before = longer.filter((one) => (one.candidates[0]?.start ?? Infinity) < candidate.start);
    merge(draft, before[before.length - 1] ?? longer[0]!);
  }
}

function lastWords(draft: Draft): ReadonlySet<string> {
  const last = new Set<string>();
  for (const { folded, type } of draft.candidates) {
    const space = folded.lastIndexOf(' ');
    if (space > 0 && type === 'PER') last.add(folded.slice(space + 1));
  }
  return last;
}

/** A form of a draft in the index by phonetic keys. */
interface Indexed {
  readonly draft: Draft;
  readonly folded: string;
  /** The candidates that the draft had before any was merged into it. */
  readonly candidates: readonly Candidate[];
}

/**
 * Compares forms that share a phonetic key and merges drafts that are spellings of one name by complete link: no two
 * of them may speak against each other.
 */
function joinSpellings(drafts: readonly Draft[], known: PairKnowledge, mayBeOne: MayBeOne): void {
  const open = drafts.filter((draft) => draft.merged === undefined);
  const places = new Map(open.map((draft, at) => [draft, at]));
  const own = open.map((draft) => draft.candidates);
  const named: (ReadonlyMap<string, NamedForm> | undefined)[] = [];
  const formsOf = (at: number): ReadonlyMap<string, NamedForm> => {
    named[at] ??= namedForms(own[at]!, open[at]!.entry?.type);
    return named[at];
  };
  const links = new Map<number, Link>();
  for (const bucket of bucketsOf(open)) {
    for (let i = 0; i < bucket.length; i++) {
      for (let j = i + 1; j < bucket.length; j++) {
        const a = places.get(bucket[i]!.draft)!;
        const b = places.get(bucket[j]!.draft)!;
        if (a === b || (open[a]!.entry !== undefined && open[b]!.entry !== undefined)) continue;
        if (!mayBeOne(open[a]!, open[b]!)) continue;
        const one = formsOf(a).get(bucket[i]!.folded)!;
        const other = formsOf(b).get(bucket[j]!.folded)!;
        const probability = probabilityOfOneName(one, other, known);
        if (!isOneName(one, other, probability)) continue;
        const pair = Math.min(a, b) * open.length + Math.max(a, b);
        if (probability > (links.get(pair)?.probability ?? 0)) links.set(pair, { a, b, probability });
      }
    }
  }
  const keys = open.map(({ entry }, at) => entry?.id ?? `here:${own[at]![0]!.folded}`);
  const groupOf = completeLink(keys, [...links.values()], (a, b) => {
    if (open[a]!.entry !== undefined && open[b]!.entry !== undefined) return false;
    if (!mayBeOne(open[a]!, open[b]!)) return false;
    for (const one of formsOf(a).values()) {
      for (const other of formsOf(b).values()) {
        if (mayBeOneName(probabilityOfOneName(one, other, known))) return true;
      }
    }
    return false;
  });
  groupOf.forEach((group, at) => {
    if (group !== at) merge(open[group]!, open[at]!);
  });
}

/** Forms by phonetic key, as far as several share one. */
function bucketsOf(drafts: readonly Draft[]): Indexed[][] {
  const buckets = new Map<string, Indexed[]>();
  for (const draft of drafts) {
    if (draft.merged !== undefined) continue;
    const { candidates } = draft;
    for (const folded of comparedForms(candidates)) {
      for (const key of keysOf(folded)) {
        if (key.length < 2) continue;
        const bucket = buckets.get(key);
        if (bucket === undefined) buckets.set(key, [{ draft, folded, candidates }]);
        else if (bucket.length < LARGEST_BUCKET) bucket.push({ draft, folded, candidates });
      }
    }
  }
  return [...buckets.values()].filter((bucket) => bucket.length > 1);
}

/** Keys of a form; of a Cyrillic one also those that it has without the consonants of case endings (-ым, -ого). */
function keysOf(folded: string): ReadonlySet<string> {
  const script = scriptOfWord(folded);
  const words = folded.split(' ');
  const keys = new Set(phoneticKeys(words.join(''), script));
  if (script !== 'cyrillic') return keys;
  for (const key of phoneticKeys(words.map(withoutCaseConsonant).join(''), script)) keys.add(key);
  return keys;
}

/** A group is kept when something says that it is a name: evidence, or a second spelling. */
function finish(draft: Draft): Group | undefined {
  const candidates = draft.candidates.sort((a, b) => a.start - b.start);
  const loose = candidates.every((candidate) => candidate.evidence === 'loose');
  if (loose && new Set(candidates.map((candidate) => candidate.folded)).size < 2) return undefined;
  const type = draft.entry?.type ?? candidates.find((candidate) => candidate.type !== undefined)?.type;
  return {
    entry: draft.entry,
    type: type ?? assumedType(candidates) ?? (loose ? 'PER' : 'MISC'),
    candidates,
  };
}

const assumedType = (candidates: readonly Candidate[]): EntityType | undefined =>
  candidates.find((candidate) => candidate.assumed !== undefined)?.assumed;
