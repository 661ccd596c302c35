/** Reads decisions about the forms of names that were written down without a change of the text (create-record.ts). */
import type { NameTies } from '../../names/clusters/ties.ts';
import { nameKey } from '../../names/lexicon/name-key.ts';
import { NAME_TAGS } from '../records/create-record.ts';
import { entityOfIri } from '../records/iri.ts';
import { type AnnotationRecord, quoteOf, textOf } from '../records/record.ts';

/** Gathers decisions about forms, the earlier ones first: a later one takes back what it contradicts. */
export class FormDecisions {
  readonly #joined = new Map<string, string>();
  readonly #parted = new Map<string, Set<string>>();

  /** What was joined and parted; undefined where nothing was, so that nobody has to look for it. */
  get ties(): NameTies | undefined {
    return this.#joined.size + this.#parted.size === 0
      ? undefined
      : { joined: this.#joined, parted: this.#parted };
  }

  /**
   * Takes a record of motivation `tagging`.
   * @param preferred gets the form that a record prefers
   * @returns whether the record decides about a form in one of these ways
   */
  take(record: AnnotationRecord, preferred: Map<string, string>): boolean {
    const tag = textOf(record, 'tagging');
    const form = record['copydesk:form'] ?? quoteOf(record);
    const folded = nameKey(form);
    switch (tag) {
      case NAME_TAGS.prefer:
        preferred.set(folded, form);
        return true;
      case NAME_TAGS.join:
        this.#join(folded, entitiesOf(record));
        return true;
      case NAME_TAGS.part:
        this.#part(folded, entitiesOf(record));
        return true;
      default:
        return false;
    }
  }

  #join(form: string, [entity]: readonly string[]): void {
    if (entity === undefined) return;
    this.#joined.set(form, entity);
    this.#parted.get(form)?.delete(entity);
    if (entity.startsWith('here:')) this.#parted.get(entity.slice('here:'.length))?.delete(`here:${form}`);
  }

  #part(form: string, entities: readonly string[]): void {
    const parted = this.#parted.get(form) ?? new Set<string>();
    this.#parted.set(form, parted);
    for (const entity of entities) {
      parted.add(entity);
      if (this.#joined.get(form) === entity) this.#joined.delete(form);
    }
  }
}

/** Ids of the entities that a record identifies. */
const entitiesOf = ({ body }: AnnotationRecord): string[] =>
  body.flatMap((one) =>
    one.type === 'SpecificResource' && one.purpose === 'identifying' ? (entityOfIri(one.source) ?? []) : [],
  );
