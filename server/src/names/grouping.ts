/**
 * From candidates to entities: which of them name the same person, place or organisation.
 *
 * In order: the gazetteer's identity, the same form, a short form with its long form, then spellings that the
 * comparer takes for one name. Candidates for comparison share a phonetic key, so the work is linear in practice.
 */

import { scriptOfWord } from '../text/scripts.ts';
import type { Candidate } from './candidate.ts';
import type { EntityType } from './entity.ts';
import type { GazetteerEntry } from './gazetteer.ts';
import type { NameWord } from './name-words.ts';
import { phoneticKeys } from './phonetic-key.ts';
import { type NamedForm, type NameKnowledge, type Parts, sameName } from './same-name.ts';

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

export function groupCandidates(candidates: readonly Candidate[], known: NameKnowledge): Group[] {
  const drafts = draftByIdentity(candidates);
  joinShortForms(drafts);
  joinSpellings(drafts, known);
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
function joinShortForms(drafts: readonly Draft[]): void {
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
    const longer = (byLastWord.get(candidate.folded) ?? []).filter((one) => root(one) !== draft);
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

/** Compares forms that share a phonetic key and merges those that are spellings of one name. */
function joinSpellings(drafts: readonly Draft[], known: NameKnowledge): void {
  const buckets = new Map<string, { draft: Draft; form: NamedForm }[]>();
  for (const draft of drafts) {
    if (draft.merged !== undefined) continue;
    for (const form of formsToCompare(draft)) {
      for (const key of phoneticKeys(form.folded.replace(/ /g, ''), scriptOfWord(form.folded))) {
        if (key.length < 2) continue;
        const bucket = buckets.get(key);
        if (bucket === undefined) buckets.set(key, [{ draft, form }]);
        else if (bucket.length < LARGEST_BUCKET) bucket.push({ draft, form });
      }
    }
  }
  for (const bucket of buckets.values()) {
    for (let i = 0; i < bucket.length; i++) {
      for (let j = i + 1; j < bucket.length; j++) {
        const a = bucket[i]!;
        const b = bucket[j]!;
        if (root(a.draft) === root(b.draft)) continue;
        if (sameName(a.form, b.form, known) !== undefined) merge(a.draft, b.draft);
      }
    }
  }
}

/** The distinct forms of a draft: whole, and for persons with a given name the surname alone. */
function formsToCompare(draft: Draft): NamedForm[] {
  const forms = new Map<string, NamedForm>();
  for (const candidate of draft.candidates) {
    const { folded, form, from, to, type } = candidate;
    addForm(forms, formOf(candidate, folded, form, from, draft));
    if (to - from > 1 && type === 'PER') {
      const surname = folded.slice(folded.lastIndexOf(' ') + 1);
      const written = form.slice(form.lastIndexOf(' ') + 1);
      addForm(forms, formOf(candidate, surname, written, to - 1, draft));
    }
  }
  return [...forms.values()];
}

function formOf(
  candidate: Candidate,
  folded: string,
  written: string,
  from: number,
  draft: Draft,
): NamedForm {
  const { run, to, script, evidence } = candidate;
  const part = (at: number): Parts => {
    const word = run.words[at];
    const named = word !== undefined && isPartOfName(word);
    return { words: new Set(named ? [word.folded] : []), always: named };
  };
  return {
    folded,
    written,
    script,
    type: draft.entry?.type ?? candidate.type,
    loose: evidence === 'loose',
    around: new Set([...run.folded.slice(Math.max(0, from - 2), from), ...run.folded.slice(to, to + 2)]),
    before: part(from - 1),
    after: part(to),
  };
}

function isPartOfName({ folded, script, lexeme, opensSentence }: NameWord): boolean {
  if (folded.length <= 2) return false;
  return lexeme.given || (script === 'arabic' ? lexeme.nameLike : lexeme.capital && !opensSentence);
}

/** Adds a use of a form to what is known of the form. */
function addForm(forms: Map<string, NamedForm>, use: NamedForm): void {
  const known = forms.get(use.folded);
  if (known === undefined) {
    forms.set(use.folded, use);
    return;
  }
  const type = known.type ?? use.type;
  forms.set(use.folded, {
    ...known,
    type,
    loose: known.loose && use.loose,
    around: known.around.size > MOST_AROUND ? known.around : new Set([...known.around, ...use.around]),
    before: joinParts(known.before, use.before),
    after: joinParts(known.after, use.after),
  });
}

/** Words around a form that are kept: the form of a hostile text has thousands of uses. */
const MOST_AROUND = 64;

const joinParts = (a: Parts, b: Parts): Parts => ({
  words: a.words.size > MOST_PARTS ? a.words : new Set([...a.words, ...b.words]),
  always: a.always && b.always,
});

const MOST_PARTS = 8;

/** A group is kept when something says that it is a name: evidence, or a second spelling. */
function finish(draft: Draft): Group | undefined {
  const candidates = draft.candidates.sort((a, b) => a.start - b.start);
  const loose = candidates.every((candidate) => candidate.evidence === 'loose');
  if (loose && new Set(candidates.map((candidate) => candidate.folded)).size < 2) return undefined;
  const type = draft.entry?.type ?? candidates.find((candidate) => candidate.type !== undefined)?.type;
  return { entry: draft.entry, type: type ?? (loose ? 'PER' : 'MISC'), candidates };
}
