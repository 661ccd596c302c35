/**
 * Follows the places of chosen fixes through the changes of an open article: which fix the text really shows, which
 * was undone, which came back. That a client was offered an edit says nothing: only the text does.
 */
import type { Edit } from '../../findings/finding.ts';
import type { FixedPlace, FixRequest } from '../../service/annotating/record-request.ts';
import type { Offset } from '../../text/offsets.ts';

/** A place of a fix in an open article. */
export interface TrackedPlace {
  readonly fix: FixedPlace;
  /** UTF-16 offset in the text as it stands. */
  readonly offset: Offset;
  /** What the text shows there; `before` until the fix is seen for the first time. */
  readonly shows: 'before' | 'fix' | 'undone';
}

/** Places whose state has changed. */
export interface PlaceChanges {
  /** The text shows the fix, for the first time or again. */
  readonly fixed: readonly TrackedPlace[];
  /** The text shows again what stood there before the fix. */
  readonly undone: readonly TrackedPlace[];
}

/** How far from where it should be a place is looked for when an edit went over it, in UTF-16 units. */
const SEARCH_REACH = 256;

/** The places of one document. */
export class TrackedPlaces {
  /** Places that touch one another are followed as one: between them there is no unchanged text to know them by. */
  #places: readonly TrackedPlace[] = [];
  /** The places of the fix that a followed one is made of. */
  readonly #parts = new WeakMap<FixedPlace, readonly FixedPlace[]>();

  /**
   * Begins to follow the places of a fix.
   * @param text as it stands
   * @param since edits since the version for which the fix was made, undefined when they are not known
   */
  add(fix: FixRequest, text: string, since: readonly Edit[] | undefined): PlaceChanges {
    const edits = since ?? [];
    let growth = 0;
    const added = this.#joined(fix.places).map((place): TrackedPlace => {
      const mapped = edits.reduce(mapOffset, place.start);
      const expected = place.start + growth;
      growth += place.replacement.length - place.original.length;
      const offset = shownAt(text, place, expected) === 'fix' ? expected : mapped;
      return { fix: place, offset, shows: 'before' };
    });
    const unchanged = since !== undefined && edits.length === 0;
    const seen = unchanged ? added : added.map((place) => look(text, place, SEARCH_REACH));
    this.#places = [...this.#places, ...seen];
    const fixed = seen.filter(({ shows }) => shows === 'fix');
    return { fixed: fixed.flatMap((place) => this.#apart(place)), undone: [] };
  }

  /** Follows the edits of one change. @param text as it stands after them */
  change(text: string, edits: readonly Edit[]): PlaceChanges {
    const fixed: TrackedPlace[] = [];
    const undone: TrackedPlace[] = [];
    const reach = edits.reduce((sum, edit) => Math.max(sum, edit.newText.length), SEARCH_REACH);
    this.#places = this.#places.map((place) => {
      const { offset, touched } = follow(place, edits);
      const moved = { ...place, offset };
      if (!touched) return moved;
      const now = look(text, moved, reach);
      if (now.shows === place.shows) return now;
      if (now.shows === 'fix') fixed.push(...this.#apart(now));
      if (now.shows === 'undone') undone.push(...this.#apart(now));
      return now;
    });
    return { fixed, undone };
  }

  /** Whether a chosen fix has not been seen in the text yet. */
  get isWaiting(): boolean {
    return this.#places.some(({ shows }) => shows === 'before');
  }

  #joined(places: readonly FixedPlace[]): FixedPlace[] {
    return runsOfTouching(places).map((parts) => {
      const whole = joinPlaces(parts);
      this.#parts.set(whole, parts);
      return whole;
    });
  }

  #apart(place: TrackedPlace): TrackedPlace[] {
    let { offset } = place;
    return (this.#parts.get(place.fix) ?? [place.fix]).map((fix) => {
      const part = { ...place, fix, offset };
      offset += (place.shows === 'fix' ? fix.replacement : fix.original).length;
      return part;
    });
  }
}

/** Groups places, which are ordered, so that each group begins where the text between it and the last is unchanged. */
function runsOfTouching(places: readonly FixedPlace[]): FixedPlace[][] {
  const runs: FixedPlace[][] = [];
  for (const place of places) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && last.start + last.original.length === place.start) runs.at(-1)!.push(place);
    else runs.push([place]);
  }
  return runs;
}

/** Touching places as one; a single place is itself. */
function joinPlaces(parts: readonly FixedPlace[]): FixedPlace {
  const [first] = parts;
  if (parts.length === 1) return first!;
  return {
    ...first!,
    original: parts.map(({ original }) => original).join(''),
    replacement: parts.map(({ replacement }) => replacement).join(''),
    after: parts.at(-1)!.after,
  };
}

/** Where an offset is after an edit. An insertion at the offset does not move it. */
function mapOffset(offset: Offset, edit: Edit): Offset {
  if (edit.start >= offset) return offset;
  if (edit.end <= offset) return offset + edit.newText.length - (edit.end - edit.start);
  return Math.min(offset, edit.start + edit.newText.length);
}

/** Where a place is after some edits, and whether one of them came near enough to change it. */
function follow({ fix, offset }: TrackedPlace, edits: readonly Edit[]): { offset: Offset; touched: boolean } {
  // Clients send the smallest difference, which in repeating text may lie beside the place by as much as its length.
  const slack = Math.max(fix.original.length, fix.replacement.length);
  let at = offset;
  let touched = false;
  for (const edit of edits) {
    touched ||= edit.start <= at + slack && edit.end >= at - slack;
    at = mapOffset(at, edit);
  }
  return { offset: at, touched };
}

/** The place as the text shows it: where it should be, else the nearest place with the same surroundings. */
function look(text: string, place: TrackedPlace, reach: number): TrackedPlace {
  const { fix, offset } = place;
  const here = shownAt(text, fix, offset);
  if (here !== undefined) return { ...place, shows: stateOf(place, here) };
  for (const [what, wanted] of longestFirst(fix)) {
    const found = nearest(text, fix, wanted, offset, reach);
    if (found !== undefined) return { ...place, offset: found, shows: stateOf(place, what) };
  }
  return place;
}

/** The original text counts as undone only after the fix was seen. */
function stateOf(place: TrackedPlace, shown: 'fix' | 'original'): TrackedPlace['shows'] {
  if (shown === 'fix') return 'fix';
  return place.shows === 'before' ? 'before' : 'undone';
}

/** At an end of the text the surroundings may be short, and the shorter text then fits where the longer stands. */
function longestFirst({
  original,
  replacement,
}: FixedPlace): readonly (readonly ['fix' | 'original', string])[] {
  const both = [['fix', replacement] as const, ['original', original] as const];
  return replacement.length < original.length ? both.reverse() : both;
}

/** What stands at an offset: with its surroundings, or by itself where that leaves no doubt. */
function shownAt(text: string, fix: FixedPlace, offset: Offset): 'fix' | 'original' | undefined {
  const { original, replacement, before, after } = fix;
  for (const [what, wanted] of longestFirst(fix)) {
    if (stands(text, offset - before.length, before + wanted + after)) return what;
  }
  if (replacement.includes(original) || original.includes(replacement)) return undefined;
  if (stands(text, offset, replacement)) return 'fix';
  return stands(text, offset, original) ? 'original' : undefined;
}

const stands = (text: string, at: Offset, wanted: string): boolean => at >= 0 && text.startsWith(wanted, at);

/** The nearest offset within reach where a text stands between the surroundings of a place. */
function nearest(
  text: string,
  { before, after }: FixedPlace,
  wanted: string,
  offset: Offset,
  reach: number,
): Offset | undefined {
  const from = Math.max(0, offset - reach - before.length);
  const window = text.slice(from, offset + reach + wanted.length + after.length);
  const phrase = before + wanted + after;
  let best: Offset | undefined;
  for (let at = window.indexOf(phrase); at !== -1; at = window.indexOf(phrase, at + 1)) {
    const found = from + at + before.length;
    if (best === undefined || Math.abs(found - offset) < Math.abs(best - offset)) best = found;
  }
  return best;
}
