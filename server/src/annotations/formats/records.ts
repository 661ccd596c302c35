/** From records to what formats exchange, and back. What a record says and no format could is in the losses. */
import { groupBy } from '../../text/group-by.ts';
import { languageOf } from '../../text/languages.ts';
import { isRightToLeft, scriptOfWord } from '../../text/scripts.ts';
import { tokenize } from '../../text/tokens.ts';
import { createDescriber } from '../anchoring/describe-span.ts';
import { createLocator } from '../decisions/decisions.ts';
import type { Provenance } from '../records/create-record.ts';
import { newRecordId } from '../records/create-record.ts';
import { entityIri, sourceOfFile } from '../records/iri.ts';
import {
  type AnnotationRecord,
  aboutAnnotation,
  type Body,
  identified,
  linked,
  RECORD_CONTEXT,
  type RecordTarget,
  type TextualBody,
  textOf,
} from '../records/record.ts';
import {
  byPlace,
  type Decision,
  type ExchangeAnnotation,
  type ExchangeDocument,
  type ExchangeRelation,
  type ExchangeReply,
  type Origin,
  type Statement,
  statement,
} from './exchange.ts';

/** A document, and the records whose words are not in their place in the article as it is. */
export interface DocumentOfRecords {
  readonly document: ExchangeDocument;
  readonly orphaned: readonly AnnotationRecord[];
  /** Bodies that only the W3C collection can say: a second type, a third comment. */
  readonly furtherBodies: readonly AnnotationRecord[];
}

/** Reads the records of an article as a document. @param name file name of the article */
export function documentOfRecords(
  name: string,
  text: string,
  records: readonly AnnotationRecord[],
): DocumentOfRecords {
  const locate = createLocator(text);
  const annotations: ExchangeAnnotation[] = [];
  const relations: ExchangeRelation[] = [];
  const replies: ExchangeReply[] = [];
  const orphaned: AnnotationRecord[] = [];
  for (const record of records) {
    const about = aboutAnnotation(record);
    const to = linked(record);
    const origin = originOf(record);
    if (about !== undefined && to !== undefined) {
      const type = textOf(record, 'classifying') ?? '';
      relations.push({ id: record.id, type, from: about, to, origin, record });
    } else if (about !== undefined) {
      const comment = textOf(record, 'replying') ?? textOf(record, 'commenting') ?? '';
      replies.push({ id: record.id, to: about, comment, origin, record });
    } else {
      const located = locate(record);
      // Other words between the same surroundings may be another name: no other tool could tell.
      if (located !== undefined && located.resolution.state !== 'kept') orphaned.push(record);
      else annotations.push({ ...statementOf(record), id: record.id, spans: located?.spans ?? [], record });
    }
  }
  const ties = attachedTo(annotations, relations, replies);
  for (const { record } of [...relations, ...replies]) {
    if (record !== undefined && !ties.kept.has(record.id)) orphaned.push(record);
  }
  const document = {
    name,
    text,
    annotations: annotations.sort(byPlace),
    relations: ties.relations,
    replies: ties.replies,
  };
  return { document, orphaned, furtherBodies: records.filter(saysMore) };
}

/** Relations between annotations that are there, and replies to what is there, replies to replies among them. */
export function attachedTo(
  annotations: readonly { readonly id: string }[],
  relations: readonly ExchangeRelation[],
  replies: readonly ExchangeReply[],
): {
  readonly relations: readonly ExchangeRelation[];
  readonly replies: readonly ExchangeReply[];
  /** Ids of those relations and replies. */
  readonly kept: ReadonlySet<string>;
} {
  const known = new Set(annotations.map(({ id }) => id));
  const between = relations.filter(({ from, to }) => known.has(from) && known.has(to));
  for (const { id } of between) known.add(id);
  const answers = groupBy(replies, ({ to }) => to);
  const attached: ExchangeReply[] = [];
  const reached = [...known];
  for (let id = reached.pop(); id !== undefined; id = reached.pop()) {
    for (const reply of answers.get(id) ?? []) {
      attached.push(reply);
      reached.push(reply.id);
    }
    answers.delete(id);
  }
  return {
    relations: between,
    replies: attached,
    kept: new Set([...between, ...attached].map(({ id }) => id)),
  };
}

/** What a record says, as far as a statement can. */
export function statementOf(record: AnnotationRecord): Statement {
  return statement({
    motivation: record.motivation,
    status: record['copydesk:status'],
    type: textOf(record, 'classifying'),
    entity: identified(record),
    replacement: textOf(record, 'editing'),
    comment: textOf(record, 'commenting'),
    tags: record.body.flatMap((body) =>
      body.type === 'TextualBody' && body.purpose === 'tagging' ? [body.value] : [],
    ),
    decision: decisionOf(record),
    origin: originOf(record),
  });
}

function decisionOf(record: AnnotationRecord): Decision | undefined {
  const terms = DECISION_TERMS.flatMap(([key, term]) =>
    record[term] === undefined ? [] : [[key, record[term]]],
  );
  return terms.length === 0 ? undefined : Object.fromEntries(terms);
}

const DECISION_TERMS = [
  ['rule', 'copydesk:rule'],
  ['fingerprint', 'copydesk:fingerprint'],
  ['original', 'copydesk:original'],
  ['form', 'copydesk:form'],
  ['reason', 'copydesk:reason'],
] as const;

function originOf({ creator, generator, created, modified }: AnnotationRecord): Origin {
  return { creator, generator, created, ...(modified === undefined ? {} : { modified }) };
}

/** Whether a record has a second body of a kind that a statement has one of. */
function saysMore(record: AnnotationRecord): boolean {
  const purposes = record.body.map(({ purpose }) => purpose).filter((purpose) => purpose !== 'tagging');
  return new Set(purposes).size < purposes.length;
}

/**
 * Records of a document that was imported. Annotations that came with the record of Copydesk itself keep it, with its
 * target described anew; others get a new id, and who imports them as creator where the file names none.
 */
export function recordsOfDocument(document: ExchangeDocument, provenance: Provenance): AnnotationRecord[] {
  const describe = createDescriber(document.text);
  const source = sourceOfFile(document.name);
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  // A file may give one id to two annotations; in a sidecar that would be damage.
  const unique = (record: AnnotationRecord): AnnotationRecord => {
    const one = taken.has(record.id) ? { ...record, id: (provenance.newId ?? newRecordId)() } : record;
    taken.add(one.id);
    return one;
  };
  const records = document.annotations.map((annotation) => {
    const targets = annotation.spans.map((span) => ({ source, selector: describe(span) }));
    const target: RecordTarget = targets.length > 1 ? targets : (targets[0] ?? { source });
    const record = unique(
      annotation.record === undefined
        ? newRecord(annotation, target, provenance)
        : { ...annotation.record, target },
    );
    ids.set(annotation.id, record.id);
    return record;
  });
  const idOf = (id: string): string => ids.get(id) ?? id;
  return [
    ...records,
    ...document.relations.map((relation) => unique(recordOfRelation(relation, idOf, provenance))),
    ...document.replies.map((reply) => unique(recordOfReply(reply, idOf, provenance))),
  ];
}

function newRecord(
  { id, origin, decision, ...said }: ExchangeAnnotation,
  target: RecordTarget,
  provenance: Provenance,
): AnnotationRecord {
  const terms = { ...decision };
  // The schema asks a rejection for its reason, and an edit for what stood there.
  if (said.status === 'rejected') terms.reason ??= '';
  const own = DECISION_TERMS.flatMap(([key, term]) => (terms[key] === undefined ? [] : [[term, terms[key]]]));
  return {
    '@context': RECORD_CONTEXT,
    id: RECORD_ID.test(id) ? id : (provenance.newId ?? newRecordId)(),
    type: 'Annotation',
    motivation: isUnfoundedEdit(said, decision) ? 'describing' : said.motivation,
    'copydesk:status': said.status,
    ...Object.fromEntries(own),
    body: bodiesOf(said),
    target,
    ...made(origin, provenance),
  };
}

const isUnfoundedEdit = (
  { motivation, replacement }: Omit<Statement, 'origin'>,
  decision: Decision | undefined,
): boolean => motivation === 'editing' && (decision?.original === undefined || replacement === undefined);

/** Ids that records may keep: `urn:uuid:` and a UUIDv7. */
export const RECORD_ID = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

function bodiesOf({ type, entity, replacement, comment, tags = [] }: Omit<Statement, 'origin'>): Body[] {
  const bodies: Body[] = [];
  if (type !== undefined) bodies.push({ type: 'TextualBody', purpose: 'classifying', value: type });
  if (entity !== undefined)
    bodies.push({ type: 'SpecificResource', purpose: 'identifying', source: asIri(entity) });
  if (replacement !== undefined) bodies.push(directed('editing', replacement));
  if (comment !== undefined) bodies.push(directed('commenting', comment));
  for (const tag of tags) bodies.push({ type: 'TextualBody', purpose: 'tagging', value: tag });
  return bodies;
}

/** Other tools name entities by anything; what is no IRI becomes one of our own. */
const asIri = (entity: string): string =>
  /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`\u0000-\u0020]+$/u.test(entity) && URL.canParse(entity)
    ? entity
    : entityIri(entity);

/** A text with the language and direction that it shows. */
function directed(purpose: TextualBody['purpose'], value: string): TextualBody {
  const language = languageOf(tokenize(value));
  const script = scriptOfWord(value);
  return {
    type: 'TextualBody',
    purpose,
    value,
    ...(language === 'und' ? {} : { language }),
    ...(script === 'other' ? {} : { textDirection: isRightToLeft(script) ? 'rtl' : 'ltr' }),
  };
}

function made(origin: Origin | undefined, { creator, generator, now = Date.now }: Provenance): Origin {
  return origin ?? { creator, generator, created: new Date(now()).toISOString() };
}

function recordOfRelation(
  { id, type, from, to, origin, record }: ExchangeRelation,
  idOf: (id: string) => string,
  provenance: Provenance,
): AnnotationRecord {
  if (record !== undefined) {
    const body = record.body.map((one) =>
      one.purpose === 'linking' && one.type === 'SpecificResource'
        ? { ...one, source: idOf(one.source) }
        : one,
    );
    return { ...record, target: idOf(from), body };
  }
  return {
    ...linkRecord(id, 'linking', idOf(from), provenance, origin),
    body: [
      { type: 'TextualBody', purpose: 'classifying', value: type },
      { type: 'SpecificResource', purpose: 'linking', source: idOf(to) },
    ],
  };
}

function recordOfReply(
  { id, to, comment, origin, record }: ExchangeReply,
  idOf: (id: string) => string,
  provenance: Provenance,
): AnnotationRecord {
  if (record !== undefined) return { ...record, target: idOf(to) };
  return {
    ...linkRecord(id, 'replying', idOf(to), provenance, origin),
    body: [directed('replying', comment)],
  };
}

const linkRecord = (
  id: string,
  motivation: 'linking' | 'replying',
  target: string,
  provenance: Provenance,
  origin: Origin | undefined,
): Omit<AnnotationRecord, 'body'> => ({
  '@context': RECORD_CONTEXT,
  id: RECORD_ID.test(id) ? id : (provenance.newId ?? newRecordId)(),
  type: 'Annotation',
  motivation,
  'copydesk:status': 'accepted',
  target,
  ...made(origin, provenance),
});

/** Equal for annotations that say the same of the same place: importing a file twice must not double it. */
export function sameAnnotation({ spans, entity, ...said }: ExchangeAnnotation): string {
  const { type, replacement, comment, tags, status } = said;
  const iri = entity === undefined ? undefined : asIri(entity);
  return JSON.stringify([spans, type, iri, replacement, comment, tags, status]);
}
