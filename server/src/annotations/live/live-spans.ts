/**
 * Follows spans through the edits of an open text, as a person would expect of a marked word:
 * - what is typed beside a span stays outside, unless it continues the span's word; a particle that Arabic writes onto
 *   the next word stays outside also then;
 * - a span whose words are all replaced at once keeps its place, as changed words;
 * - a span that is deleted with its surroundings is gone. It returns when the same words return there (undo), or when
 *   the sentence that was cut is pasted elsewhere;
 * - where a stretch around a span is rewritten (a formatter, a paste over a paragraph), the difference of the two
 *   texts says what became of it, by the same strict rules as after an edit from outside (reconcile.ts).
 *
 * Places stand in two flat arrays: one keystroke moves thousands of them in some microseconds.
 */
import type { Edit } from '../../findings/finding.ts';
import { isCharacterBoundary, isWordUnit } from '../../text/boundaries.ts';
import type { Offset, Span } from '../../text/offsets.ts';
import { type Anchored, createReconciler, type Knowledge } from '../anchoring/reconcile.ts';

/** Where a span that is to be followed is. */
export interface AnchorPlace {
  /** UTF-16 offsets in the text; undefined for one whose place is not known. */
  readonly span: Span | undefined;
  /** Whether other words stand there than its quote says: it is itself again where the quote returns. */
  readonly isChanged: boolean;
}

/** Where a followed span is. */
export type LivePlace =
  | { readonly state: 'kept'; readonly span: Span }
  /** Other words stand in its place. */
  | { readonly state: 'changed'; readonly span: Span }
  /** `near`: where it stood; undefined for one whose place was never known. */
  | { readonly state: 'gone'; readonly near: Offset | undefined };

/** What was deleted together with a span: when it stands there again, so does the span. */
interface Deletion {
  readonly removed: string;
  /** Offset of the span in `removed`. */
  readonly at: Offset;
  readonly length: number;
}

/** Units of text around a rewritten stretch that are compared with it. */
const SURROUNDINGS = 256;
/** A deleted stretch shorter than this is not looked for elsewhere: it is no sentence, and may stand there by chance. */
const SHORTEST_MOVED = 24;
/** How much longer than a span its replacement may be for the span to keep its place. */
const LONGEST_REPLACEMENT = 64;
/** Letters that Arabic writes onto the next word as particles. */
const PARTICLES = 'وفبلك';
/** و or ف, and a preposition. */
const LONGEST_PARTICLE = 2;

export class LiveSpans {
  readonly #anchors: Anchored[] = [];
  readonly #quotes: Quote[] = [];
  #starts = new Int32Array(16);
  #ends = new Int32Array(16);
  readonly #gone = new Map<number, Deletion | undefined>();
  readonly #knowledge: Knowledge;

  constructor(knowledge: Knowledge = {}) {
    this.#knowledge = knowledge;
  }

  /** Begins to follow a span. @param text as it stands @returns the number by which the span is asked for */
  add(anchor: Anchored, { span, isChanged }: AnchorPlace, text: string): number {
    const at = this.#grow();
    this.#anchors.push(anchor);
    const { exact } = anchor.selector;
    const isQuote = span === undefined || isChanged || text.startsWith(exact, span.start);
    const words = isQuote ? exact : text.slice(span.start, span.end);
    const { joinedBefore, joinedAfter } = span === undefined ? UNJOINED : edgesOf(text, span);
    this.#quotes.push({ words, joinedBefore, joinedAfter });
    this.#starts[at] = span?.start ?? -1;
    this.#ends[at] = span?.end ?? -1;
    if (span === undefined) this.#gone.set(at, undefined);
    return at;
  }

  /** Takes over a span that others follow, as it is. @returns the number by which it is asked for here */
  adopt(others: LiveSpans, number: number): number {
    const at = this.#grow();
    this.#anchors.push(others.#anchors[number]!);
    this.#quotes.push(others.#quotes[number]!);
    this.#starts[at] = others.#starts[number]!;
    this.#ends[at] = others.#ends[number]!;
    if (others.#gone.has(number)) this.#gone.set(at, others.#gone.get(number));
    return at;
  }

  /** Where a span is in the text as it stands. @param text the same */
  place(at: number, text: string): LivePlace {
    const span = { start: this.#starts[at]!, end: this.#ends[at]! };
    if (this.#gone.has(at)) return { state: 'gone', near: span.start < 0 ? undefined : span.start };
    // Compared in place: slicing thousands of quotes out of a text would cost more than reading it.
    const { words } = this.#quotes[at]!;
    const stands = words.length === span.end - span.start && text.startsWith(words, span.start);
    return { state: stands ? 'kept' : 'changed', span };
  }

  /** Follows one edit. @param before the text that the edit was made in @param after the text that it left */
  change(before: string, edit: Edit, after: string): void {
    const { start, end, newText } = edit;
    const growth = newText.length - (end - start);
    const rewritten: number[] = [];
    const [starts, ends] = [this.#starts, this.#ends];
    for (let at = 0; at < this.#anchors.length; at++) {
      if (ends[at]! < start) continue;
      if (starts[at]! > end) {
        starts[at]! += growth;
        ends[at]! += growth;
      } else if (!this.#gone.has(at)) {
        if (this.#touch(at, before, edit, after) === 'rewritten') rewritten.push(at);
      } else {
        starts[at] = Math.min(starts[at]!, start + newText.length);
        ends[at] = starts[at]!;
      }
    }
    if (rewritten.length > 0) this.#reconcile(rewritten, before, edit, after);
    if (this.#gone.size > 0 && newText !== '') this.#bringBack(edit, after);
  }

  /** Makes room for one more span, and says which number it has. */
  #grow(): number {
    const at = this.#anchors.length;
    if (at === this.#starts.length) {
      this.#starts = enlarged(this.#starts);
      this.#ends = enlarged(this.#ends);
    }
    return at;
  }

  #touch(at: number, before: string, edit: Edit, after: string): 'followed' | 'rewritten' {
    const { start, end, newText } = edit;
    const span = { start: this.#starts[at]!, end: this.#ends[at]! };
    const growth = newText.length - (end - start);
    if (span.start === span.end) {
      // The place of a deletion: it stays behind what was before it.
      if (start < span.start && end > span.start) this.#set(at, start, start);
      else if (end <= span.start && start < span.start)
        this.#set(at, span.start + growth, span.start + growth);
      return 'followed';
    }
    if (start === end) this.#insert(at, span, edit, after);
    else if (start <= span.start && end >= span.end) {
      const isExact = start === span.start && end === span.end;
      if (newText === '') {
        this.#delete(at, span, before.slice(start, end), start);
        return 'followed';
      }
      if (isExact && isReplacement(newText, span)) this.#set(at, start, start + newText.length);
      else return 'rewritten';
    } else if (start >= span.start && end <= span.end) this.#set(at, span.start, span.end + growth);
    else if (end <= span.start) this.#set(at, span.start + growth, span.end + growth);
    else if (start < span.start) this.#set(at, start + newText.length, span.end + growth);
    else if (start < span.end) this.#set(at, span.start, start);
    this.#snap(at, after, start === end ? undefined : { start, end: start + newText.length });
    return 'followed';
  }

  /** An insertion in a span or at its edge. */
  #insert(at: number, span: Span, { start, newText }: Edit, after: string): void {
    const length = newText.length;
    if (start > span.start && start < span.end) this.#set(at, span.start, span.end + length);
    else if (start === span.end) {
      const joined = isWordUnit(after.charCodeAt(start - 1)) ? leadingWord(newText) : 0;
      this.#set(at, span.start, span.end + joined);
    } else {
      const tail = isWordUnit(after.charCodeAt(start + length)) ? trailingWord(newText) : 0;
      const isOutside = tail === 0 || isParticle(after, start + length);
      this.#set(at, span.start + length - (isOutside ? 0 : tail), span.end + length);
    }
  }

  #set(at: number, start: Offset, end: Offset): void {
    this.#starts[at] = start;
    this.#ends[at] = Math.max(start, end);
  }

  #delete(at: number, span: Span, removed: string, near: Offset): void {
    this.#gone.set(at, { removed, at: span.start - near, length: span.end - span.start });
    this.#set(at, near, near);
  }

  /**
   * A span beside or around whose rest its own words stand again is those words (undo, a letter typed anew).
   * @param written what replaced a part of it, if something did
   */
  #snap(at: number, after: string, written: Span | undefined): void {
    const { words } = this.#quotes[at]!;
    const [start, end] = [this.#starts[at]!, this.#ends[at]!];
    if (words === '' || (end - start === words.length && after.startsWith(words, start))) return;
    const around = {
      start: Math.min(start, written?.start ?? start),
      end: Math.max(end, written?.end ?? end),
    };
    const best = nearestQuote(this.#quotes[at]!, start, around, after);
    if (best !== undefined) this.#set(at, best, best + words.length);
    else if (start === end) this.#gone.set(at, { removed: words, at: 0, length: words.length });
    else this.#set(at, wholeCharacter(after, start, -1), wholeCharacter(after, end, 1));
  }

  /** Spans in a stretch that was rewritten. */
  #reconcile(indices: readonly number[], before: string, { start, end, newText }: Edit, after: string): void {
    const from = Math.max(0, start - SURROUNDINGS);
    const old = before.slice(from, end + SURROUNDINGS);
    const now = after.slice(from, start + newText.length + SURROUNDINGS);
    const carry = createReconciler(old, now, this.#knowledge);
    const removed = before.slice(start, end);
    for (const at of indices) {
      const span = { start: this.#starts[at]!, end: this.#ends[at]! };
      const carried = carry(this.#anchors[at]!, { start: span.start - from, end: span.end - from });
      if (carried === undefined || carried.state === 'orphaned' || carried.state === 'resolved') {
        this.#delete(at, span, removed, start);
        const near = carried === undefined ? undefined : carried.near;
        if (near !== undefined) this.#set(at, from + near, from + near);
      } else this.#set(at, from + carried.span.start, from + carried.span.end);
    }
  }

  /** Spans whose deleted surroundings stand again: where they stood, or, of a sentence, wherever it was inserted. */
  #bringBack(edit: Edit, after: string): void {
    // Spans that were deleted together are looked for once.
    let last: { removed: string; near: Offset; found: Offset | undefined } | undefined;
    for (const [at, deletion] of this.#gone) {
      if (deletion === undefined) continue;
      const { removed } = deletion;
      const near = this.#starts[at]!;
      if (last?.removed !== removed || last.near !== near) {
        last = { removed, near, found: broughtBack(removed, near, edit, after) };
      }
      if (last.found === undefined) continue;
      this.#gone.delete(at);
      this.#set(at, last.found + deletion.at, last.found + deletion.at + deletion.length);
    }
  }
}

/** Where a deleted stretch stands again after an insertion. @param near where it stood */
function broughtBack(
  removed: string,
  near: Offset,
  { start, newText }: Edit,
  after: string,
): Offset | undefined {
  if (removed.length > after.length) return undefined;
  const end = start + newText.length;
  const isHere = near >= start - removed.length && near <= end + removed.length;
  if (!isHere && (removed.length < SHORTEST_MOVED || newText.length < SHORTEST_MOVED)) return undefined;
  const from = Math.max(0, start - removed.length);
  const window = after.slice(from, end + removed.length);
  const found = window.indexOf(removed);
  if (found === -1 || (!isHere && window.indexOf(removed, found + 1) !== -1)) return undefined;
  return from + found;
}

/** What a span quotes, and whether its first and last word went on outside of it (a particle before a name). */
interface Quote {
  readonly words: string;
  readonly joinedBefore: boolean;
  readonly joinedAfter: boolean;
}

const UNJOINED = { joinedBefore: false, joinedAfter: false };

function edgesOf(text: string, { start, end }: Span): Omit<Quote, 'words'> {
  const joined = (at: Offset): boolean =>
    isWordUnit(text.charCodeAt(at - 1)) && isWordUnit(text.charCodeAt(at));
  return { joinedBefore: joined(start), joinedAfter: joined(end) };
}

/** The place nearest to an offset, touching a stretch, where a quote stands as it stood: joined to its neighbours or not. */
function nearestQuote(quote: Quote, near: Offset, { start, end }: Span, text: string): Offset | undefined {
  const { words } = quote;
  const from = Math.max(0, start - words.length);
  const window = text.slice(from, end + words.length);
  let best: Offset | undefined;
  for (let found = window.indexOf(words); found !== -1; found = window.indexOf(words, found + 1)) {
    const place = from + found;
    const edges = edgesOf(text, { start: place, end: place + words.length });
    if (edges.joinedAfter !== quote.joinedAfter) continue;
    if (edges.joinedBefore && !quote.joinedBefore && !isParticle(text, place)) continue;
    if (best === undefined || Math.abs(place - near) < Math.abs(best - near)) best = place;
  }
  return best;
}

/** Whether what is joined to a place from the left is at most two particles. */
function isParticle(text: string, place: Offset): boolean {
  const letters = trailingWord(text.slice(Math.max(0, place - LONGEST_PARTICLE - 1), place));
  if (letters === 0 || letters > LONGEST_PARTICLE) return false;
  return [...text.slice(place - letters, place)].every((letter) => PARTICLES.includes(letter));
}

function enlarged(places: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(places.length * 2);
  larger.set(places);
  return larger;
}

/** Whether what replaced a whole span may stand for it: as much text as a name or a phrase, in one line. */
const isReplacement = (newText: string, { start, end }: Span): boolean =>
  newText.trim() !== '' && newText.length <= end - start + LONGEST_REPLACEMENT && !newText.includes('\n');

function leadingWord(text: string): number {
  let length = 0;
  while (length < text.length && isWordUnit(text.charCodeAt(length))) length++;
  return length;
}

function trailingWord(text: string): number {
  let length = 0;
  while (length < text.length && isWordUnit(text.charCodeAt(text.length - 1 - length))) length++;
  return length;
}

/** The nearest offset outward that parts no character. */
function wholeCharacter(text: string, offset: Offset, step: 1 | -1): Offset {
  let at = offset;
  while (!isCharacterBoundary(text, at)) at += step;
  return at;
}
