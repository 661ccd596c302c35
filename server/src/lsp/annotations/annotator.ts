/**
 * Writes down what a person annotates. A place is taken only where the article still shows the words for which the
 * action was offered; nothing that stands in a sidecar is deleted.
 *
 * The protocol has no way to ask for a text. A client that asks by itself sends the words along; for the others the
 * record is written without them, and its sidecar is shown at the place where they belong.
 */

import { describeSpan } from '../../annotations/anchoring/describe-span.ts';
import { resolveConflictMarkers } from '../../annotations/merging/conflict-markers.ts';
import {
  newRecordId,
  type Place,
  type Provenance,
  recordComment,
  recordError,
  recordMention,
  recordNameDecision,
} from '../../annotations/records/create-record.ts';
import { isDamaged, readLayer, recordsOf } from '../../annotations/records/layer.ts';
import { addRecords, updateRecords } from '../../annotations/records/layer-change.ts';
import { type AnnotationRecord, quoteOf, spanTargets } from '../../annotations/records/record.ts';
import {
  decidedBy,
  reattached,
  withEntity,
  withReplacement,
  withStatus,
  withType,
} from '../../annotations/records/revise-record.ts';
import { PLAIN_RELATION, recordRelation, recordReply } from '../../annotations/records/tie-records.ts';
import { ANNOTATION_TYPES } from '../../artifacts/annotation-types.ts';
import type { Edit } from '../../findings/finding.ts';
import { type Message, say } from '../../messages/message.ts';
import { GOLD_LAYER, REMOVED } from '../../service/annotating/annotating.ts';
import type { AnnotationRequest, Stretch } from '../../service/annotating/annotation-request.ts';
import type { DecisionKind } from '../../service/annotating/taken-back.ts';
import type { Span } from '../../text/offsets.ts';
import type { OpenDocuments } from '../documents/documents.ts';
import type { LiveArticles } from './live-articles.ts';
import type { Sidecars } from './sidecars.ts';
import type { Writing, WrittenDecisions } from './written-decisions.ts';

/** What the annotator needs from the session. */
export interface AnnotatorSession {
  readonly documents: OpenDocuments;
  readonly sidecars: Sidecars;
  readonly live: LiveArticles;
  readonly decisions: WrittenDecisions;
  readonly provenance: (uri: string) => Provenance;
  /** Layer that is written to. */
  readonly layer: (uri: string) => string | undefined;
  readonly complain: (message: Message) => void;
  /** Lets the person choose one of some things; undefined when nothing was chosen. */
  readonly choose: (question: Message, titles: readonly Message[]) => Promise<number | undefined>;
  /** Shows the person where in a sidecar a text is missing. */
  readonly show: (uri: string, sidecar: string, recordId: string, purpose: string) => Promise<void>;
}

/** What the command that annotates is called with. */
export interface AnnotateArguments {
  readonly uri: string;
  /** Version of the document for which the action was offered. */
  readonly version: number;
  readonly request: AnnotationRequest;
}

type RequestOf<Kind extends AnnotationRequest['kind']> = Extract<AnnotationRequest, { readonly kind: Kind }>;

/** What became of a request. */
interface Done {
  readonly isWritten: boolean;
  /** What can be taken back, by its name; also of what is written later. */
  readonly decision: string | undefined;
}

const NOTHING_DONE: Done = { isWritten: false, decision: undefined };

/** Turns requests into records. */
export class Annotator {
  readonly #session: AnnotatorSession;
  /** The annotation at which a relation was begun, by article. */
  readonly #relationStarts = new Map<string, string>();

  constructor(session: AnnotatorSession) {
    this.#session = session;
  }

  /** The annotation at which a relation was begun in an article. */
  relationStart(uri: string): string | undefined {
    return this.#relationStarts.get(uri);
  }

  closed(uri: string): void {
    this.#relationStarts.delete(uri);
  }

  /**
   * Does what is asked for. Ends when it is written. Never rejects for what a person can do: that is said.
   * @returns the name of the decision (written-decisions.ts); undefined when nothing was written
   */
  async execute({ uri, version, request }: AnnotateArguments): Promise<string | undefined> {
    const { documents, sidecars, complain } = this.#session;
    if (documents.get(uri) === undefined) {
      complain(say('The article is not open any more, so nothing was written down.'));
      return undefined;
    }
    if (!sidecars.canKeep(uri)) {
      complain(say('Save the article first: annotations are kept in a file beside it.'));
      return undefined;
    }
    const { decision } = await this.#do(uri, version, request);
    await sidecars.settled(uri);
    return decision;
  }

  async #do(uri: string, version: number, request: AnnotationRequest): Promise<Done> {
    switch (request.kind) {
      case 'mark':
        return this.#mark(uri, version, request);
      case 'comment':
        return this.#comment(uri, version, request);
      case 'error':
        return this.#error(uri, version, request);
      case 'propose':
        return this.#propose(uri, request);
      case 'retype':
        return this.#revise(uri, request, (record) => withType(record, request.type));
      case 'link':
        return this.#revise(uri, request, (record) => withEntity(record, request.entity));
      case 'remove':
        return this.#revise(uri, request, (record) => withStatus(record, 'rejected', REMOVED));
      case 'drop':
        return this.#revise(uri, request, (record) => withStatus(record, 'rejected', 'its place is gone'));
      case 'restore':
        return this.#revise(uri, request, (record) => withStatus(record, 'accepted'));
      case 'begin-relation':
        this.#relationStarts.set(uri, request.id);
        return NOTHING_DONE;
      case 'relate':
        return this.#relate(uri, request);
      case 'reply':
        return this.#reply(uri, request);
      case 'decide':
        return this.#decide(uri, request);
      case 'reattach':
        return this.#reattach(uri, version, request);
      case 'adjudicate':
        return this.#adjudicate(uri, version, request);
      case 'name':
        return this.#decideName(uri, version, request);
      case 'merge-sides':
        return this.#mergeSides(uri, request.layer);
    }
  }

  async #mark(uri: string, version: number, request: RequestOf<'mark'>): Promise<Done> {
    const places = this.#places(uri, version, request.places);
    if (places === undefined) return NOTHING_DONE;
    const { type, entity, status } = request;
    const said = { type, status, ...(entity === undefined ? {} : { entity }) };
    const own = this.#ownNames(uri);
    const revised = new Map<string, AnnotationRecord>();
    const added: AnnotationRecord[] = [];
    for (const place of places) {
      const standing = own.find(({ span }) => span.start === place.span.start && span.end === place.span.end);
      if (standing === undefined)
        added.push(recordMention({ place, ...said }, this.#session.provenance(uri)));
      else {
        const typed = withType(standing.record, type);
        const linked = entity === undefined ? typed : withEntity(typed, entity);
        revised.set(standing.record.id, this.#decided(uri, linked, status));
      }
    }
    return this.#change(uri, this.#session.layer(uri), 'mark', added, revised);
  }

  /** Names that the own layer marks, at any status, with their places. */
  #ownNames(uri: string): { readonly record: AnnotationRecord; readonly span: Span }[] {
    const own = new Set(this.#records(uri, this.#session.layer(uri)).map(({ id }) => id));
    return this.#session.live.located(uri).flatMap(({ record, spans }) => {
      const [span] = spans;
      const isMark = record.motivation === 'classifying' && record['copydesk:rule'] === undefined;
      return isMark && own.has(record.id) && spans.length === 1 && span !== undefined
        ? [{ record, span }]
        : [];
    });
  }

  async #comment(uri: string, version: number, { place, value }: RequestOf<'comment'>): Promise<Done> {
    const [at] = this.#places(uri, version, [place]) ?? [];
    if (at === undefined) return NOTHING_DONE;
    const comment = { place: at, value: value ?? '', language: 'und' as const };
    const record = recordComment(comment, this.#session.provenance(uri));
    return this.#addAndShow(uri, 'comment', record, value === undefined ? 'commenting' : undefined);
  }

  async #reply(uri: string, { id, value }: RequestOf<'reply'>): Promise<Done> {
    const record = recordReply(id, value ?? '', this.#session.provenance(uri));
    return this.#addAndShow(uri, 'reply', record, value === undefined ? 'replying' : undefined);
  }

  async #error(uri: string, version: number, request: RequestOf<'error'>): Promise<Done> {
    const type = request.type ?? (await this.#chooseError(request.place.text));
    if (type === undefined) return NOTHING_DONE;
    const [place] = this.#places(uri, version, [request.place]) ?? [];
    if (place === undefined) return NOTHING_DONE;
    const { replacement } = request;
    const error = { place, type, ...(replacement === undefined ? {} : { replacement }) };
    return this.#addAndShow(uri, 'error', recordError(error, this.#session.provenance(uri)), undefined);
  }

  async #chooseError(text: string): Promise<string | undefined> {
    const titles = ANNOTATION_TYPES.map(({ title }) => title);
    const chosen = await this.#session.choose(say('What is wrong with “{text}”?', { text }), titles);
    return chosen === undefined ? undefined : ANNOTATION_TYPES[chosen]?.id;
  }

  async #propose(uri: string, request: RequestOf<'propose'>): Promise<Done> {
    const { id, replacement } = request;
    const done = await this.#revise(uri, request, (record) =>
      withReplacement(record, replacement ?? quoteOf(record)),
    );
    if (done.isWritten && replacement === undefined)
      await this.#show(uri, this.#session.layer(uri), id, 'editing');
    return done;
  }

  async #relate(uri: string, { from, to, type }: RequestOf<'relate'>): Promise<Done> {
    this.#relationStarts.delete(uri);
    const record = recordRelation(from, to, type ?? PLAIN_RELATION, this.#session.provenance(uri));
    return this.#addAndShow(uri, 'relate', record, undefined);
  }

  /** Suggestions of the own layer are decided where they stand; for another's, the decision is a record of one's own. */
  async #decide(uri: string, { ids, status }: RequestOf<'decide'>): Promise<Done> {
    const layer = this.#session.layer(uri);
    const wanted = new Set(ids);
    const own = new Set(this.#records(uri, layer).map(({ id }) => id));
    const revised = new Map<string, AnnotationRecord>();
    const added: AnnotationRecord[] = [];
    for (const { record, spans } of this.#session.live.located(uri)) {
      if (!wanted.has(record.id) || record['copydesk:status'] !== 'suggested') continue;
      if (own.has(record.id)) revised.set(record.id, this.#decided(uri, record, status));
      else added.push(this.#copied(uri, record, spans, status));
    }
    return this.#change(uri, layer, 'decide', added, revised);
  }

  async #reattach(uri: string, version: number, request: RequestOf<'reattach'>): Promise<Done> {
    const [at] = this.#places(uri, version, [request.place]) ?? [];
    if (at === undefined) return NOTHING_DONE;
    return this.#revise(uri, request, (record) => reattached(record, describeSpan(at.text, at.span)));
  }

  async #adjudicate(uri: string, version: number, { ids, denied }: RequestOf<'adjudicate'>): Promise<Done> {
    const wanted = new Set(ids);
    const taken = this.#session.live
      .located(uri)
      .filter(({ record }) => wanted.has(record.id))
      .map(({ record, spans }) => this.#copied(uri, record, spans, 'accepted'));
    const stretches = denied.map(({ place }) => place);
    const places = this.#places(uri, version, stretches);
    if (places === undefined) return NOTHING_DONE;
    const refused = places.map((place, at) => {
      const record = recordError({ place, type: denied[at]!.type }, this.#session.provenance(uri));
      return withStatus({ ...record, motivation: 'classifying' }, 'rejected', 'adjudicated: not marked');
    });
    return this.#change(uri, GOLD_LAYER, 'adjudicate', [...taken, ...refused], new Map());
  }

  async #decideName(uri: string, version: number, request: RequestOf<'name'>): Promise<Done> {
    const [place] = this.#places(uri, version, [request.place]) ?? [];
    if (place === undefined) return NOTHING_DONE;
    const { decision: kind, form, entities } = request;
    const record = recordNameDecision({ place, kind, form, entities }, this.#session.provenance(uri));
    return this.#addAndShow(uri, 'name', record, undefined);
  }

  /** The lines that are no records go, so that no decision could bring the file back. */
  async #mergeSides(uri: string, layer: string | undefined): Promise<Done> {
    const outcome = await this.#session.sidecars.change(uri, layer, (standing) => {
      const merged = readLayer(resolveConflictMarkers(standing.text));
      if (!isDamaged(merged)) return merged;
      return { ok: false, reason: say('the sides cannot be merged before the other damage is mended') };
    });
    return this.#done({ outcome, decision: undefined });
  }

  #decided(uri: string, record: AnnotationRecord, status: 'accepted' | 'rejected'): AnnotationRecord {
    return decidedBy(record, this.#session.provenance(uri).creator, status);
  }

  /** A record of one's own that says what another's says, at the place where that one is now. */
  #copied(
    uri: string,
    record: AnnotationRecord,
    spans: readonly Span[],
    status: 'accepted' | 'rejected',
  ): AnnotationRecord {
    const text = this.#session.documents.get(uri)?.text ?? '';
    const { now = Date.now, newId = newRecordId, creator } = this.#session.provenance(uri);
    const targets = spanTargets(record).map((target, at) => {
      const span = spans[at];
      return span === undefined ? target : { ...target, selector: describeSpan(text, span) };
    });
    const { modified: _, ...said } = decidedBy(record, creator, status);
    const target = targets.length === 1 ? targets[0]! : targets;
    return { ...said, id: newId(), target, created: new Date(now()).toISOString() };
  }

  async #addAndShow(
    uri: string,
    kind: DecisionKind,
    record: AnnotationRecord,
    missing: string | undefined,
  ): Promise<Done> {
    const layer = this.#session.layer(uri);
    const done = await this.#change(uri, layer, kind, [record], new Map());
    if (done.isWritten && missing !== undefined) await this.#show(uri, layer, record.id, missing);
    return done;
  }

  async #show(uri: string, layer: string | undefined, id: string, purpose: string): Promise<void> {
    await this.#session.show(uri, this.#session.sidecars.sidecarOf(uri, layer), id, purpose);
  }

  /** Changes a record in whichever layer it stands. */
  async #revise(
    uri: string,
    { kind, id }: { readonly kind: DecisionKind; readonly id: string },
    change: (record: AnnotationRecord) => AnnotationRecord,
  ): Promise<Done> {
    const { layers } = this.#session.sidecars.annotations(uri);
    for (const { layer, records } of layers) {
      const record = records.find((one) => one.id === id);
      if (record !== undefined) return this.#change(uri, layer, kind, [], new Map([[id, change(record)]]));
    }
    this.#session.complain(say('The annotation is not there any more, so nothing was written down.'));
    return NOTHING_DONE;
  }

  #records(uri: string, layer: string | undefined): readonly AnnotationRecord[] {
    const { layers } = this.#session.sidecars.annotations(uri);
    return layers.find((one) => one.layer === layer)?.records ?? [];
  }

  /** Adds records to a layer and revises others, in one write. */
  async #change(
    uri: string,
    layer: string | undefined,
    kind: DecisionKind,
    added: readonly AnnotationRecord[],
    revised: ReadonlyMap<string, AnnotationRecord>,
  ): Promise<Done> {
    if (added.length === 0 && revised.size === 0) return NOTHING_DONE;
    const text = this.#session.documents.get(uri)?.text ?? '';
    const modified = new Date((this.#session.provenance(uri).now ?? Date.now)()).toISOString();
    const writing = await this.#session.decisions.write(uri, layer, kind, (standing) => {
      const ids = new Set(recordsOf(standing).map(({ id }) => id));
      if ([...revised.keys()].some((id) => !ids.has(id))) {
        return { ok: false, reason: say('an annotation was taken out of the sidecar meanwhile') };
      }
      const dated = new Map([...revised].map(([id, record]) => [id, { ...record, modified }]));
      const changed = updateRecords(standing, dated, text);
      return changed.ok ? addRecords(changed.layer, added, text) : changed;
    });
    return this.#done(writing);
  }

  /** Says what could not be written. */
  #done({ outcome, decision }: Writing): Done {
    if (!outcome.ok)
      this.#session.complain(say('The annotation was not written down: {why}', { why: outcome.message }));
    return { isWritten: outcome.ok, decision };
  }

  /** Places as the article shows them now; undefined, and said, when it does not show their words any more. */
  #places(uri: string, version: number, stretches: readonly Stretch[]): Place[] | undefined {
    const document = this.#session.documents.get(uri);
    const since = this.#session.documents.editsSince(uri, version);
    const fileName = this.#session.sidecars.fileName(uri);
    const places: Place[] = [];
    for (const { start, text } of stretches) {
      const at = (since ?? []).reduce(movedBy, start);
      if (document === undefined || text === '' || !document.text.startsWith(text, at)) {
        this.#session.complain(
          say('“{text}” has changed since, so nothing was written down; try again.', { text }),
        );
        return undefined;
      }
      places.push({ fileName, text: document.text, span: { start: at, end: at + text.length } });
    }
    return places;
  }
}

const movedBy = (offset: number, { start, end, newText }: Edit): number =>
  end <= offset ? offset + newText.length - (end - start) : offset;
