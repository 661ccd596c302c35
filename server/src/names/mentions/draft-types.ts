/**
 * What capitalised names name, where their own paragraph does not tell: a name that the article writes in full gives its
 * type to its parts, and a name in a list is of the kind of those beside it.
 */
import type { EntityType } from '../entity.ts';
import { type Candidate, makeCandidate } from './candidate.ts';
import type { Draft } from './capital-mentions.ts';
import { compoundIn, lastCompoundIn } from './cased-types.ts';
import { type Saying, say } from './first-said.ts';
import type { NamesSaid } from './propagation.ts';

/** Drafts say what a word names before the known names do. */
const DRAFTED = 0;

/**
 * What a paragraph says of the words by which its longer names are named again: the last of a person's, the first of a
 * firm's.
 * @param known what was found before the drafts, by the step that found it
 */
export function sayTypesOfParts(
  drafts: readonly Draft[],
  known: readonly (readonly Candidate[])[],
): ReadonlyMap<string, Saying> {
  const sayings = new Map<string, Saying>();
  const add = (word: string, type: EntityType, rank: number): void => {
    if (word.length >= 3) say(sayings, word, { rank, type });
  };
  for (const { words, span, type } of drafts) {
    if (type === undefined || (!type.sure && span.to - span.from < 2)) continue;
    const first = words[span.from]!.core;
    const last = words[span.to - 1]!.core;
    if (span.to - span.from === 1) add(first, type.type, DRAFTED);
    else if (type.type === 'PER') {
      add(last, 'PER', DRAFTED);
      const compound = lastCompoundIn(words, span);
      if (compound !== undefined) add(compound, 'PER', DRAFTED);
    } else if (type.type === 'ORG') {
      add(first, 'ORG', DRAFTED);
      if (span.to - span.from === 2) add(last, 'ORG', DRAFTED);
    } else if (type.type === 'LOC') add(last, 'LOC', DRAFTED);
  }
  known.forEach((step, at) => {
    for (const { folded, type, script } of step) {
      if (type === undefined || script === 'arabic') continue;
      const parts = folded.split(' ');
      if (parts.length < 2) continue;
      add(type === 'PER' || type === 'ORG' ? parts[parts.length - 1]! : parts[0]!, type, DRAFTED + 1 + at);
    }
  });
  return sayings;
}

/** The word or compound of a draft of which nothing tells the type surely; undefined for other drafts. */
function openWord({ words, span, entries, type }: Draft): string | undefined {
  if (entries.length > 0 || type?.sure === true) return undefined;
  return span.to - span.from === 1 ? words[span.from]!.core : compoundIn(words, span);
}

/** A draft whose type may still be settled. */
type Settling = { -readonly [Key in keyof Draft]: Draft[Key] };

/**
 * The candidates of drafts, their types settled by what the article says of their words and by the lists in which they
 * stand.
 * @param known what was found before the drafts @param types what the article says that words name
 */
export function settleDrafts(
  drafts: readonly Draft[],
  known: readonly (readonly Candidate[])[],
  text: string,
  types: NamesSaid,
): Candidate[] {
  if (drafts.length === 0) return [];
  const settling = drafts.map((draft): Settling => {
    const open = openWord(draft);
    const type = open === undefined ? undefined : types.get(open);
    return type === undefined ? { ...draft } : { ...draft, type: { type, sure: true } };
  });
  settleLists(settling, known.flat(), text);
  return settling.map(toCandidate);
}

/** What stands between the members of a list of two or more. */
const LISTED =
  /^(?:,|,? (?:and|or|et|ou|y|e|o|und|oder|ve|и|или|і|та|й))(?: (?:in|en|à|au|в|у|de|du|the))? $/;

/** A single name of no sure type that stands in a list beside one of a sure type is of that type. */
function settleLists(drafts: readonly Settling[], known: readonly Candidate[], text: string): void {
  const placed = [
    ...known.map((candidate) => ({ ...candidate, draft: undefined })),
    ...drafts.map((draft) => ({ ...placeOf(draft), type: draft.type?.type, draft })),
  ].sort((a, b) => a.start - b.start);
  const adopt = (own: (typeof placed)[number], other: (typeof placed)[number]): void => {
    const { draft } = own;
    if (draft === undefined || draft.type?.sure === true || draft.span.to - draft.span.from > 1) return;
    const type =
      other.draft === undefined
        ? other.type
        : other.draft.type?.sure === true
          ? other.draft.type.type
          : undefined;
    if (type !== undefined) draft.type = { type, sure: true };
  };
  for (let at = 1; at < placed.length; at++) {
    const [before, after] = [placed[at - 1]!, placed[at]!];
    if (after.start - before.end > LONGEST_LINK || !LISTED.test(text.slice(before.end, after.start)))
      continue;
    adopt(after, before);
    adopt(before, after);
  }
}

/** UTF-16 units between two members of a list, at most. */
const LONGEST_LINK = 12;

function placeOf({ run, words, span: { from, to } }: Draft): {
  readonly start: number;
  readonly end: number;
} {
  const start = run.words[from]!.start + words[from]!.elided;
  return { start, end: run.words[to - 1]!.end - words[to - 1]!.tail };
}

function toCandidate({ run, words, span, entries, type }: Draft): Candidate {
  const { from, to, opener } = span;
  const { elided } = words[from]!;
  const { tail } = words[to - 1]!;
  const evidence = entries.length > 0 ? 'gazetteer' : opener && type?.sure !== true ? 'loose' : 'capital';
  // What a single word seems to be must not keep it apart from another spelling.
  const isSure = entries.length > 0 || type?.sure === true || to - from > 1;
  return makeCandidate(run, from, to, {
    type: isSure ? (entries[0]?.type ?? type?.type) : undefined,
    assumed: type?.type ?? 'ORG',
    evidence,
    entries,
    tail,
    ...(elided > 0 ? { particle: elided, remainder: run.folded[from]!.slice(elided) } : {}),
  });
}
