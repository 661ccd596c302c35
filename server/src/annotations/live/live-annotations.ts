/**
 * The annotations of an open article and where they are in it, keystroke by keystroke. A record is looked for once,
 * when it is first seen or its target is written anew; from then on its place is followed through the edits. So a
 * record stays where it was put, though its quote alone would not find it in the text of the moment.
 */
import type { Edit } from '../../findings/finding.ts';
import type { Span } from '../../text/offsets.ts';
import { createResolver, type Resolution } from '../anchoring/anchor.ts';
import { isRespelling } from '../anchoring/fuzzy-anchor.ts';
import type { Anchored, Knowledge, Reconciliation } from '../anchoring/reconcile.ts';
import { anchorsOf, type ReconciledRecord, reconcileRecords } from '../anchoring/reconcile-layer.ts';
import { createLocator, type LocatedRecord } from '../decisions/decisions.ts';
import type { AnnotationRecord, RecordTarget } from '../records/record.ts';
import { type AnchorPlace, type LivePlace, LiveSpans } from './live-spans.ts';

/** A record that is followed: the numbers of its pieces in `LiveSpans`. */
interface Followed {
  readonly target: RecordTarget;
  readonly pieces: readonly number[];
}

/** The annotations of one open article. */
export class LiveAnnotations {
  readonly #knowledge: Knowledge;
  #spans: LiveSpans;
  /** The article as it stands; a function where it has not been put together yet. */
  #textNow: string | (() => string);
  #records: readonly AnnotationRecord[] = [];
  #followed = new Map<string, Followed>();
  #located: readonly LocatedRecord[] | undefined;

  /** @param text the article as it stands */
  constructor(text: string, knowledge: Knowledge = {}) {
    this.#textNow = text;
    this.#knowledge = knowledge;
    this.#spans = new LiveSpans(knowledge);
  }

  /** Takes the records as the sidecars hold them now. Records whose target is as it was keep their places. */
  read(records: readonly AnnotationRecord[]): void {
    const [before, followedBy] = [this.#followed, this.#spans];
    // What is not followed any more is left behind.
    this.#spans = new LiveSpans(this.#knowledge);
    const resolve = createResolver(this.#text);
    this.#followed = new Map();
    this.#records = records;
    this.#located = undefined;
    for (const record of records) {
      const known = before.get(record.id);
      const isSame = known !== undefined && sameTarget(known.target, record.target);
      if (isSame) {
        const pieces = known.pieces.map((piece) => this.#spans.adopt(followedBy, piece));
        this.#followed.set(record.id, { target: known.target, pieces });
      } else {
        const anchors = anchorsOf(record);
        this.#follow(
          record,
          anchors,
          anchors.map((anchor) => this.#placeOf(anchor, resolve(anchor.selector))),
        );
      }
    }
  }

  /** Records that are about a span and are nowhere, as far as is known. */
  lost(): AnnotationRecord[] {
    return this.located().flatMap(({ record, resolution }) =>
      resolution.state === 'orphaned' ? [record] : [],
    );
  }

  /** Looks for lost records by the difference to older texts of the article (reconcile.ts). @param bases likeliest first */
  reconcile(bases: readonly string[]): void {
    for (const { record, pieces, state } of reconcileRecords(
      this.lost(),
      bases,
      this.#text,
      this.#knowledge,
    )) {
      if (state === 'orphaned' || state === 'resolved') continue;
      this.#follow(record, anchorsOf(record), pieces.map(placeOfPiece));
      this.#located = undefined;
    }
  }

  /**
   * Follows the edits of one change, each counted in the text that the one before it left.
   * @param text as it stands after them; asked for only where it is needed
   */
  change(edits: readonly Edit[], text: () => string): void {
    if (edits.length === 0) return;
    this.#located = undefined;
    if (this.#followed.size === 0) {
      this.#textNow = text;
      return;
    }
    for (const edit of edits) {
      const before = this.#text;
      const after = before.slice(0, edit.start) + edit.newText + before.slice(edit.end);
      this.#spans.change(before, edit, after);
      this.#textNow = after;
    }
  }

  get #text(): string {
    if (typeof this.#textNow === 'function') this.#textNow = this.#textNow();
    return this.#textNow;
  }

  /** Every record that is about a span, and where it is; in the order of the records. */
  located(): readonly LocatedRecord[] {
    this.#located ??= this.#records.flatMap((record) => this.#locate(record) ?? []);
    return this.#located;
  }

  /**
   * Records whose place the sidecar does not say any more: their quotes alone would be found elsewhere or nowhere, or
   * the sidecar calls them lost and they are not. For writing anchors anew; a record whose words were rewritten beyond
   * recognition is left as it is.
   */
  outdated(): ReconciledRecord[] {
    const locate = createLocator(this.#text);
    return this.located().flatMap((live): ReconciledRecord[] => {
      const { record, resolution, spans } = live;
      const marked = record['copydesk:anchor'];
      if (resolution.state === 'orphaned') {
        return marked === undefined ? [{ record, state: 'orphaned', pieces: [] }] : [];
      }
      const quoted = locate(record);
      const isFound = quoted?.resolution.state === 'kept' && sameSpans(quoted.spans, spans);
      if (isFound) return marked === undefined ? [] : [{ record, state: 'kept', pieces: [] }];
      const anchors = anchorsOf(record);
      const pieces = spans.map((span, at): Reconciliation | undefined => {
        const now = this.#text.slice(span.start, span.end);
        if (now === anchors[at]!.selector.exact) return { state: 'moved', span };
        return isRespelling(anchors[at]!, now, this.#knowledge) ? { state: 'changed', span, now } : undefined;
      });
      if (!pieces.every((piece) => piece !== undefined)) return [];
      const state = pieces.every((piece) => piece.state === 'moved') ? 'moved' : 'changed';
      return [{ record, state, pieces }];
    });
  }

  /** A name in whose place other words stand is lost: they may be another person's name. */
  #placeOf(anchor: Anchored, found: Resolution): AnchorPlace {
    if (found.state === 'orphaned') return UNPLACED;
    if (found.state === 'kept') return { span: found.span, isChanged: false };
    return isRespelling(anchor, found.now, this.#knowledge)
      ? { span: found.span, isChanged: true }
      : UNPLACED;
  }

  /** Half of a discontinuous span is none: when one piece has no place, the whole has none. */
  #follow(record: AnnotationRecord, anchors: readonly Anchored[], places: readonly AnchorPlace[]): void {
    const isPlaced = places.every(({ span }) => span !== undefined);
    const pieces = anchors.map((anchor, at) =>
      this.#spans.add(anchor, isPlaced ? places[at]! : UNPLACED, this.#text),
    );
    this.#followed.set(record.id, { target: record.target, pieces });
  }

  #locate(record: AnnotationRecord): LocatedRecord | undefined {
    const followed = this.#followed.get(record.id);
    if (followed === undefined || followed.pieces.length === 0) return undefined;
    const [only] = followed.pieces;
    if (followed.pieces.length === 1)
      return locatedAt(record, this.#spans.place(only!, this.#text), this.#text);
    const places = followed.pieces.map((piece) => this.#spans.place(piece, this.#text));
    const lost = places.find((place) => place.state === 'gone');
    if (lost !== undefined) return locatedAt(record, lost, this.#text);
    const spans = places.flatMap((place) => (place.state === 'gone' ? [] : [place.span]));
    const span = spans.reduce((whole, { start, end }) => ({
      start: Math.min(whole.start, start),
      end: Math.max(whole.end, end),
    }));
    const isKept = places.every(({ state }) => state === 'kept');
    const resolution = isKept
      ? { state: 'kept' as const, span }
      : { state: 'changed' as const, span, now: this.#text.slice(span.start, span.end) };
    return { record, resolution, spans };
  }
}

function locatedAt(record: AnnotationRecord, place: LivePlace, text: string): LocatedRecord {
  if (place.state === 'gone') {
    const resolution: Resolution =
      place.near === undefined
        ? { state: 'orphaned', reason: 'missing' }
        : { state: 'orphaned', reason: 'deleted', near: place.near };
    return { record, resolution, spans: [] };
  }
  const { span } = place;
  const resolution: Resolution =
    place.state === 'kept'
      ? { state: 'kept', span }
      : { state: 'changed', span, now: text.slice(span.start, span.end) };
  return { record, resolution, spans: [span] };
}

const UNPLACED: AnchorPlace = { span: undefined, isChanged: false };

const placeOfPiece = (piece: Reconciliation): AnchorPlace =>
  'span' in piece ? { span: piece.span, isChanged: piece.state === 'changed' } : UNPLACED;

const sameTarget = (a: RecordTarget, b: RecordTarget): boolean => JSON.stringify(a) === JSON.stringify(b);

const sameSpans = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every(({ start, end }, at) => start === b[at]!.start && end === b[at]!.end);
