/**
 * The decisions that were written into sidecars and nowhere else, each with what it wrote, so that it can be taken
 * back: the client learns the name of a decision, and gives it back. They are kept while the server runs, also for
 * articles that are closed and opened again.
 */
import type { TakeBackArguments } from '../../../../protocol/decisions.ts';
import { newRecordId } from '../../annotations/records/create-record.ts';
import { type Layer, recordsOf } from '../../annotations/records/layer.ts';
import { type AnnotationRecord, aboutAnnotation } from '../../annotations/records/record.ts';
import {
  changesBetween,
  followed,
  type RecordChange,
  takenBack,
} from '../../annotations/records/take-back.ts';
import { type Message, say } from '../../messages/message.ts';
import { type DecisionKind, takenBackMessage } from '../../service/annotating/taken-back.ts';
import type { OpenDocuments } from '../documents/documents.ts';
import type { Failure, LayerFunction, Sidecars } from './sidecars.ts';

/** What became of the wish to take a decision back, and the sentence that says so. */
export interface TakingBack {
  readonly takenBack: boolean;
  readonly message: Message;
}

/** What became of a decision. */
export interface Writing {
  readonly outcome: Failure | { readonly ok: true };
  /** Its name; undefined when it has written nothing and never will. */
  readonly decision: string | undefined;
}

interface Decision {
  readonly uri: string;
  readonly layer: string | undefined;
  readonly kind: DecisionKind;
  /** Nothing until it is written. */
  changes: readonly RecordChange[];
}

/** So many of the newest can be taken back. */
const MOST_DECISIONS = 1000;

export class WrittenDecisions {
  readonly #sidecars: Sidecars;
  readonly #documents: OpenDocuments;
  /** By name, oldest first. */
  readonly #decisions = new Map<string, Decision>();

  constructor(sidecars: Sidecars, documents: OpenDocuments) {
    this.#sidecars = sidecars;
    this.#documents = documents;
  }

  /** Writes a decision into a layer, and remembers what it wrote. Never rejects. */
  async write(
    uri: string,
    layer: string | undefined,
    kind: DecisionKind,
    change: LayerFunction,
  ): Promise<Writing> {
    const decision: Decision = { uri, layer, kind, changes: [] };
    const outcome = await this.#sidecars.change(uri, layer, (standing) => {
      const changed = change(standing);
      if ('ok' in changed && !changed.ok) return changed;
      const changes = changesBetween(standing, 'ok' in changed ? changed.layer : changed);
      // A second run finds nothing to do where the first was written and the disk has only not said so.
      if (changes.length > 0) decision.changes = changes;
      return changed;
    });
    const isWritten = outcome.ok ? decision.changes.length > 0 : outcome.reason === 'kept';
    return { outcome, decision: isWritten ? this.#remembered(decision) : undefined };
  }

  /** The server itself has written the places of records anew: that is no reason not to take a decision back. */
  moved(uri: string, layer: string | undefined, changes: readonly RecordChange[]): void {
    const byId = new Map(changes.map((change) => [change.after.record.id, change]));
    for (const decision of this.#decisions.values()) {
      if (decision.uri !== uri || decision.layer !== layer) continue;
      decision.changes = decision.changes.map((change) => followed(change, byId.get(change.after.record.id)));
    }
  }

  /** Takes a decision back. Ends when it is written. Never rejects: what cannot be done is said in the answer. */
  async takeBack({ uri, decision: name }: TakeBackArguments): Promise<TakingBack> {
    const decision = this.#decisions.get(name);
    if (decision?.uri !== uri) {
      return refused(say('what it wrote is not known any more'));
    }
    const article = this.#documents.get(uri)?.text;
    if (article === undefined) return refused(say('the article is not open any more'));
    const outcome = await this.#sidecars.change(uri, decision.layer, (standing) =>
      this.#isReferredTo(decision, standing)
        ? { ok: false, reason: say('another annotation speaks of what it wrote') }
        : takenBack(standing, decision.changes, article),
    );
    await this.#sidecars.settled(uri);
    if (!outcome.ok && outcome.reason !== 'kept') return refused(outcome.message);
    this.#decisions.delete(name);
    if (!outcome.ok) {
      return {
        takenBack: false,
        message: say('It is not taken back yet: {why}', { why: outcome.message }),
      };
    }
    const records = decision.changes.map(({ after }) => after.record);
    if (records.length === 0) return refused(say('it was never written down'));
    return { takenBack: true, message: takenBackMessage(decision.kind, records) };
  }

  #remembered(decision: Decision): string {
    const name = newRecordId();
    this.#decisions.set(name, decision);
    const [oldest] = this.#decisions.keys();
    if (this.#decisions.size > MOST_DECISIONS && oldest !== undefined) this.#decisions.delete(oldest);
    return name;
  }

  /** Whether a record that a decision added is what another one replies to or relates. @param standing its layer now */
  #isReferredTo({ uri, layer, changes }: Decision, standing: Layer): boolean {
    const added = new Set(changes.flatMap(({ before, after }) => (before ? [] : [after.record.id])));
    const others = this.#sidecars.annotations(uri).layers.filter((one) => one.layer !== layer);
    return [...recordsOf(standing), ...others.flatMap(({ records }) => records)].some(
      (record) => !added.has(record.id) && refersTo(record).some((id) => added.has(id)),
    );
  }
}

const refused = (why: Message): TakingBack => ({
  takenBack: false,
  message: say('It was not taken back: {why}.', { why }),
});

/** Ids of the annotations that a record is about. */
function refersTo(record: AnnotationRecord): string[] {
  const about = aboutAnnotation(record);
  const related = record.body.flatMap((body) => ('source' in body ? [body.source] : []));
  return about === undefined ? [] : [about, ...related];
}
