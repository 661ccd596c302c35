/**
 * Writes decisions down. A fix is written down once the article really shows it, taken back from the sidecar when
 * the article shows again what stood there before (undo), and written again when it comes back (redo).
 */

import {
  type Provenance,
  recordAcceptedVariant,
  recordAppliedFix,
  recordDismissal,
} from '../../annotations/records/create-record.ts';
import { recordsOf } from '../../annotations/records/layer.ts';
import { addRecords, removeRecords } from '../../annotations/records/layer-change.ts';
import type { AnnotationRecord } from '../../annotations/records/record.ts';
import type { Edit } from '../../findings/finding.ts';
import { type Message, say } from '../../messages/message.ts';
import type {
  DismissalRequest,
  FixedPlace,
  FixRequest,
  VariantRequest,
} from '../../service/annotating/record-request.ts';
import type { Span } from '../../text/offsets.ts';
import type { OpenDocuments } from '../documents/documents.ts';
import type { RecordArguments } from './record-arguments.ts';
import type { Sidecars } from './sidecars.ts';
import { type PlaceChanges, type TrackedPlace, TrackedPlaces } from './tracked-places.ts';
import type { WrittenDecisions } from './written-decisions.ts';

/** What the recorder needs from the session. */
export interface RecorderSession {
  readonly documents: OpenDocuments;
  readonly sidecars: Sidecars;
  readonly decisions: WrittenDecisions;
  /** Who decides about an article, as its settings say just then. */
  readonly provenance: (uri: string) => Provenance;
  /** Layer that is written to, as the article's settings say just then. */
  readonly layer: (uri: string) => string | undefined;
  /** Where a finding is now; undefined when it is gone. */
  readonly findingPlace: (uri: string, fingerprint: string, near: number) => Promise<Span | undefined>;
  /** The text of an article that is not open, from where it is kept; undefined when it cannot be read. */
  readonly read: (uri: string) => Promise<string | undefined>;
  readonly complain: (message: Message) => void;
}

/** A record that was written for a fix in this session, and where to. */
interface WrittenRecord {
  readonly record: AnnotationRecord;
  readonly layer: string | undefined;
}

/** Turns chosen actions into records. */
export class Recorder {
  readonly #session: RecorderSession;
  readonly #tracked = new Map<string, TrackedPlaces>();
  readonly #written = new Map<string, Map<FixedPlace, WrittenRecord>>();
  /** Edits that were given out for articles that are not open. */
  readonly #expected = new Map<string, readonly { readonly request: FixRequest; readonly text: string }[]>();

  constructor(session: RecorderSession) {
    this.#session = session;
  }

  /**
   * Does what a chosen action asks for. Ends when everything that was decided about the article until then is
   * written. Never rejects: what fails is said to the user.
   * @returns the name of a decision that only a sidecar holds (written-decisions.ts)
   */
  async execute({ uri, version, request }: RecordArguments): Promise<string | undefined> {
    const document = this.#session.documents.get(uri);
    if (!this.#session.sidecars.canKeep(uri)) {
      this.#session.complain(say('Save the article first: decisions are kept in a file beside it.'));
      return undefined;
    }
    if (document === undefined) {
      // It was mended, saved and closed before this came: the file shows the fix, now or when it is read next.
      if (request.kind === 'fix') await this.appeared(uri, request, '', () => this.#session.read(uri));
      else this.#session.complain(say('The article is not open any more, so nothing was written down.'));
      return undefined;
    }
    let decision: string | undefined;
    if (request.kind === 'fix') {
      const tracked = this.#tracked.get(uri) ?? new TrackedPlaces();
      this.#tracked.set(uri, tracked);
      const since = this.#session.documents.editsSince(uri, version);
      await this.#follow(uri, document.text, tracked.add(request, document.text, since));
    } else {
      decision = await this.#decide(uri, request);
    }
    await this.#session.sidecars.settled(uri);
    return decision;
  }

  /**
   * Has the edits of an article written down once it shows them, however they get there: in the editor, now or when
   * the article is opened, or on disk.
   * @param text the article's before the edits
   */
  expect(uri: string, request: FixRequest, text: string): void {
    const document = this.#session.documents.get(uri);
    if (document === undefined) {
      this.#expected.set(uri, [...(this.#expected.get(uri) ?? []), { request, text }]);
      return;
    }
    const tracked = this.#tracked.get(uri) ?? new TrackedPlaces();
    this.#tracked.set(uri, tracked);
    tracked.add(request, document.text, document.text === text ? [] : undefined);
  }

  /** Edits were made to an article, all or some of them: what it shows of them by now is written down. */
  async appeared(
    uri: string,
    request: FixRequest,
    text: string,
    read: () => Promise<string | undefined>,
  ): Promise<void> {
    this.#expected.set(uri, [...(this.#expected.get(uri) ?? []), { request, text }]);
    if (this.#session.documents.get(uri) === undefined) await this.changedOnDisk(uri, read);
    else await this.opened(uri);
  }

  /** An article was opened: edits that were expected of it may show by now, or will. */
  async opened(uri: string): Promise<void> {
    const document = this.#session.documents.get(uri);
    const expected = this.#expected.get(uri) ?? [];
    this.#expected.delete(uri);
    if (document === undefined || expected.length === 0) return;
    const tracked = this.#tracked.get(uri) ?? new TrackedPlaces();
    this.#tracked.set(uri, tracked);
    // All of them are looked for in the text as it is now, before anything is waited for.
    const changes = expected.map(({ request, text }) =>
      tracked.add(request, document.text, document.text === text ? [] : undefined),
    );
    await Promise.all(changes.map((one) => this.#follow(uri, document.text, one)));
  }

  /** An article that is not open has changed on disk. @param read gives its text; called only if edits are expected */
  async changedOnDisk(uri: string, read: () => Promise<string | undefined>): Promise<void> {
    const expected = this.#expected.get(uri);
    if (expected === undefined || this.#session.documents.get(uri) !== undefined) return;
    const now = await read();
    if (now === undefined) return;
    const places = expected.map(({ request }) => new TrackedPlaces().add(request, now, undefined));
    if (places.every(({ fixed }) => fixed.length === 0)) return;
    this.#expected.delete(uri);
    await Promise.all(places.map((changes) => this.#follow(uri, now, changes)));
    // It may have been opened meanwhile.
    if (this.#session.documents.get(uri) !== undefined) return;
    this.#written.delete(uri);
    this.#session.sidecars.forget(uri);
  }

  /** Follows a change of an open article. */
  async changed(uri: string, edits: readonly Edit[]): Promise<void> {
    const document = this.#session.documents.get(uri);
    const tracked = this.#tracked.get(uri);
    if (document === undefined || tracked === undefined) return;
    await this.#follow(uri, document.text, tracked.change(document.text, edits));
  }

  /** Forgets an article that was closed. A fix that was chosen but never seen in the text leaves no record. */
  closed(uri: string): void {
    this.#tracked.delete(uri);
    this.#written.delete(uri);
  }

  async #decide(uri: string, request: DismissalRequest | VariantRequest): Promise<string | undefined> {
    const span = await this.#session.findingPlace(uri, request.fingerprint, request.start);
    const text = this.#session.documents.get(uri)?.text;
    if (span === undefined || text === undefined || text.slice(span.start, span.end) !== request.text) {
      this.#session.complain(
        say('“{text}” has changed since, so nothing was written down; try again.', { text: request.text }),
      );
      return undefined;
    }
    const place = { fileName: this.#session.sidecars.fileName(uri), text, span };
    const finding = { rule: request.rule, fingerprint: request.fingerprint };
    const provenance = this.#session.provenance(uri);
    const record =
      request.kind === 'dismissal'
        ? recordDismissal({ place, finding, reason: request.reason }, provenance)
        : recordAcceptedVariant({ place, finding, entity: request.entity, form: request.form }, provenance);
    const layer = this.#session.layer(uri);
    const { outcome, decision } = await this.#session.decisions.write(uri, layer, request.kind, (old) =>
      addRecords(old, [record], text),
    );
    if (!outcome.ok)
      this.#session.complain(say('The decision was not written down: {why}', { why: outcome.message }));
    return decision;
  }

  /** Both are asked for at once: what follows from the next change of the text must come after them in the sidecar. */
  async #follow(uri: string, text: string, { fixed, undone }: PlaceChanges): Promise<void> {
    await Promise.all([
      fixed.length > 0 ? this.#write(uri, text, fixed) : undefined,
      undone.length > 0 ? this.#takeBack(uri, text, undone) : undefined,
    ]);
  }

  async #write(uri: string, text: string, places: readonly TrackedPlace[]): Promise<void> {
    const written = this.#written.get(uri) ?? new Map<FixedPlace, WrittenRecord>();
    this.#written.set(uri, written);
    const layer = this.#session.layer(uri);
    const records = places.map((place) => {
      const known = written.get(place.fix)?.record ?? this.#recordOf(uri, text, place);
      written.set(place.fix, { record: known, layer });
      return known;
    });
    const outcome = await this.#session.sidecars.change(uri, layer, (old) => {
      // A record whose removal was refused still stands there.
      const standing = new Set(recordsOf(old).map(({ id }) => id));
      const missing = records.filter(({ id }) => !standing.has(id));
      return addRecords(old, missing, text);
    });
    if (!outcome.ok) {
      this.#session.complain(
        say('The text was mended, but what stood there is not written down: {why}', { why: outcome.message }),
      );
    }
  }

  async #takeBack(uri: string, text: string, places: readonly TrackedPlace[]): Promise<void> {
    const byLayer = new Map<string | undefined, string[]>();
    for (const place of places) {
      const written = this.#written.get(uri)?.get(place.fix);
      if (written === undefined) continue;
      byLayer.set(written.layer, [...(byLayer.get(written.layer) ?? []), written.record.id]);
    }
    const outcomes = [...byLayer].map(([layer, ids]) =>
      this.#session.sidecars.change(uri, layer, (old) => removeRecords(old, ids, text)),
    );
    for (const outcome of await Promise.all(outcomes)) {
      if (outcome.ok) continue;
      this.#session.complain(
        say('The fix was undone, but its annotation still stands: {why}', { why: outcome.message }),
      );
    }
  }

  #recordOf(uri: string, text: string, { fix, offset }: TrackedPlace): AnnotationRecord {
    return recordAppliedFix(
      {
        place: {
          fileName: this.#session.sidecars.fileName(uri),
          text,
          span: { start: offset, end: offset + fix.replacement.length },
        },
        finding: { rule: fix.rule, fingerprint: fix.fingerprint },
        original: fix.original,
        language: fix.language,
        ...(fix.entity === undefined ? {} : { entity: fix.entity }),
      },
      this.#session.provenance(uri),
    );
  }
}
