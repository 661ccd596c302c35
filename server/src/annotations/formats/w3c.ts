/**
 * W3C Web Annotation collections (Recommendations of 23 February 2017): the one format that says everything that a
 * record does. Each place is written twice: as a quote with its surroundings, and as a TextPositionSelector, whose
 * offsets are code points. Tools that write UTF-16 there against the specification are found out when placing.
 */
import { createDescriber } from '../anchoring/describe-span.ts';
import { sourceOfFile } from '../records/iri.ts';
import {
  type AnnotationRecord,
  MOTIVATIONS,
  type Motivation,
  RECORD_CONTEXT,
  STATUSES,
} from '../records/record.ts';
import { recordShape } from '../records/record-shape.ts';
import { serialiseRecord } from '../records/serialise.ts';
import type { ExchangeAnnotation, ExchangeDocument, ExchangeFile, Origin, Statement } from './exchange.ts';
import { statement } from './exchange.ts';
import type { Format } from './format.ts';
import { FormatError } from './format-error.ts';
import { isObject, type JsonObject, numberIn, objectsIn, parseJson, textIn } from './json.ts';
import { FIELDS, type Loss, lossesByAbility } from './losses.ts';
import { countedSpans } from './offset-unit.ts';
import { originIn } from './origin.ts';
import { type ReadAnnotation, type ReadDocument, type ReadPlace, readDocument } from './reading.ts';
import { recordsOfDocument, statementOf } from './records.ts';
import { isSound } from './sound-record.ts';

export const w3c: Format = {
  name: 'w3c',
  title: 'W3C Web Annotation collection (JSON-LD)',
  extension: '.jsonld',
  losses,
  write,
  read: (files) => files.map(readCollection),
};

function losses(document: ExchangeDocument): Loss[] {
  return lossesByAbility(document, {
    fields: FIELDS,
    also: ['relations', 'replies', 'discontinuous', 'empty', 'wholeArticle'],
  });
}

function write(document: ExchangeDocument): ExchangeFile[] {
  const { name, annotations } = document;
  const id = `urn:copydesk:collection:${encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd'))}`;
  const place = positions(document);
  // Annotations without a record are made one; those with one keep every key of it.
  const records = recordsOfDocument(document, UNKNOWN_MAKER);
  const items = records.map((record, index) => ({
    ...withoutContext(JSON.parse(serialiseRecord(record))),
    ...(index < annotations.length ? { target: place(annotations[index]!) } : {}),
  }));
  const page = { id: `${id}#1`, type: 'AnnotationPage', startIndex: 0, items };
  const collection = {
    '@context': RECORD_CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: name,
    total: items.length,
    // A page must have an item, so that a collection of none has no page.
    ...(items.length === 0 ? {} : { first: page }),
  };
  return [{ name: `${name}.jsonld`, text: `${JSON.stringify(collection, undefined, 1)}\n` }];
}

const UNKNOWN_MAKER = {
  creator: { type: 'Software', name: 'Copydesk' },
  generator: { type: 'Software', name: 'Copydesk' },
} as const;

function withoutContext(record: JsonObject): JsonObject {
  const { '@context': _context, ...rest } = record;
  return rest;
}

/** The target of an annotation, each place both as a quote and as a position. */
function positions({
  name,
  text,
  annotations,
}: ExchangeDocument): (annotation: ExchangeAnnotation) => unknown {
  const source = sourceOfFile(name);
  const describe = createDescriber(text);
  const counted = countedSpans(
    text,
    'code point',
    annotations.flatMap(({ spans }) => spans),
  );
  return ({ spans }) => {
    const places = spans.map((span) => ({
      source,
      selector: [{ type: 'TextPositionSelector', ...counted(span) }, describe(span)],
    }));
    return places.length > 1 ? places : (places[0] ?? { source });
  };
}

function readCollection(file: ExchangeFile): ReadDocument {
  const value = parseJson(file.name, file.text);
  const items = itemsOf(value);
  if (items === undefined) {
    throw new FormatError(
      `${file.name}: this is no AnnotationCollection, AnnotationPage, Annotation or list of annotations`,
    );
  }
  const annotations: ReadAnnotation[] = [];
  const read = {
    relations: [] as ReadDocument['relations'][number][],
    replies: [] as ReadDocument['replies'][number][],
  };
  const problems: string[] = [];
  items.forEach((item, index) => {
    const id = textIn(item.id) ?? `#${index + 1}`;
    const record = recordOf(item);
    const target = item.target;
    const link = bodies(item).find(({ purpose }) => purpose === 'linking');
    if (typeof target === 'string' && (link !== undefined || item.motivation === 'replying')) {
      const parts = { id, ...(record === undefined ? {} : { record }) };
      const value = textIn(bodies(item).find(({ value }) => typeof value === 'string')?.value) ?? '';
      if (link === undefined) read.replies.push({ ...parts, to: target, comment: value });
      else read.relations.push({ ...parts, type: value, from: target, to: textIn(link.source) ?? '' });
      return;
    }
    const places = placesOf(target);
    if (typeof places === 'string') problems.push(`annotation ${id}: ${places}`);
    else if (record !== undefined) annotations.push({ ...statementOf(record), id, places, record });
    else {
      const { said, unread } = foreignStatement(item);
      annotations.push({ ...said, id, places });
      for (const type of unread)
        problems.push(`annotation ${id}: a body of the type ${type} is not imported`);
    }
  });
  const more = isObject(value) && isObject(value.first) && value.first.next !== undefined;
  if (more) problems.push('the collection has further pages, which are other files; import them too');
  return readDocument({ unit: 'code point', annotations, ...read, problems });
}

function itemsOf(value: unknown): readonly JsonObject[] | undefined {
  if (Array.isArray(value)) return objectsIn(value);
  if (!isObject(value)) return undefined;
  const types = [value.type].flat();
  if (types.includes('AnnotationCollection'))
    return isObject(value.first) ? objectsIn(value.first.items) : [];
  if (types.includes('AnnotationPage')) return objectsIn(value.items);
  return types.includes('Annotation') ? [value] : undefined;
}

/** The record that an annotation is, when Copydesk wrote it: its target without the position, which is derived. */
function recordOf(item: JsonObject): AnnotationRecord | undefined {
  if (item['copydesk:status'] === undefined) return undefined;
  const target = Array.isArray(item.target) ? item.target.map(quoteOnly) : quoteOnly(item.target);
  const shape = recordShape({ '@context': RECORD_CONTEXT, ...item, target });
  return shape.kind === 'record' && isSound(shape.record) ? shape.record : undefined;
}

function quoteOnly(target: unknown): unknown {
  if (!isObject(target) || !Array.isArray(target.selector)) return target;
  const quote = objectsIn(target.selector).find(({ type }) => type === 'TextQuoteSelector');
  return { ...target, selector: quote };
}

/** The bodies of an annotation, however it has them. */
function bodies(item: JsonObject): readonly JsonObject[] {
  if (typeof item.bodyValue === 'string') return [{ type: 'TextualBody', value: item.bodyValue }];
  const given = Array.isArray(item.body) ? item.body : [item.body];
  return given.flatMap((body) => {
    if (typeof body === 'string') return [{ type: 'SpecificResource', source: body }];
    return isObject(body) ? [body] : [];
  });
}

const isMotivation = (value: unknown): value is Motivation => MOTIVATIONS.some((known) => known === value);

/** What the bodies of an annotation of another tool say. */
class ForeignBodies {
  readonly #classes: string[] = [];
  readonly #comments: string[] = [];
  readonly #tags: string[] = [];
  #entity: string | undefined;
  #replacement: string | undefined;
  /** Types of the bodies that say something for which a statement has no place. */
  readonly unread: string[] = [];

  constructor(item: JsonObject, motivation: Motivation | undefined) {
    for (const body of bodies(item)) {
      const purpose = textIn([body.purpose].flat()[0]) ?? motivation ?? 'commenting';
      const value = textIn(body.value);
      const source = textIn(body.source) ?? (value === undefined ? textIn(body.id) : undefined);
      const isRead = value === undefined ? this.#link(purpose, source) : this.#say(purpose, value);
      if (!isRead) this.unread.push(textIn([body.type].flat()[0]) ?? 'unknown');
    }
  }

  get statement() {
    const [type, ...more] = this.#classes;
    return {
      type,
      entity: this.#entity,
      replacement: this.#replacement,
      comment: this.#comments.length === 0 ? undefined : this.#comments.join('\n'),
      tags: [...this.#tags, ...more],
    };
  }

  #say(purpose: string, value: string): boolean {
    if (purpose === 'editing') {
      if (this.#replacement !== undefined) return false;
      this.#replacement = value;
    } else if (purpose === 'classifying') this.#classes.push(value);
    else if (purpose === 'tagging') this.#tags.push(value);
    else this.#comments.push(value);
    return true;
  }

  #link(purpose: string, source: string | undefined): boolean {
    if (source === undefined) return false;
    if (purpose === 'tagging') this.#tags.push(source);
    else if (['identifying', 'linking', 'classifying'].includes(purpose) && this.#entity === undefined)
      this.#entity = source;
    else return false;
    return true;
  }
}

function foreignStatement(item: JsonObject): {
  readonly said: Statement;
  readonly unread: readonly string[];
} {
  const motivation = [item.motivation].flat().find(isMotivation);
  const { statement: told, unread } = new ForeignBodies(item, motivation);
  const status = STATUSES.find((known) => known === item['copydesk:status']);
  return { said: statement({ motivation, status, ...told, origin: originOf(item) }), unread };
}

function originOf(item: JsonObject): Origin | undefined {
  const creator = isObject(item.creator) ? item.creator : undefined;
  return originIn({
    creator: {
      type: creator?.type === 'Software' ? 'Software' : 'Person',
      name: textIn(creator?.name) ?? textIn(item.creator),
    },
    created: textIn(item.created),
    generator: isObject(item.generator) ? textIn(item.generator.name) : textIn(item.generator),
  });
}

/** Where a target is, or why that cannot be read. */
function placesOf(target: unknown): ReadPlace[] | string {
  const targets = Array.isArray(target) ? target : [target];
  const places: ReadPlace[] = [];
  for (const one of targets) {
    const place = placeOf(one);
    if (typeof place === 'string') return place;
    if (place !== undefined) places.push(place);
  }
  return places;
}

/** One place; undefined for a whole resource. */
function placeOf(target: unknown): ReadPlace | undefined | string {
  if (typeof target === 'string') return fragmentPlace(target.slice(target.indexOf('#') + 1));
  if (!isObject(target)) return 'it has no target';
  if (target.selector === undefined) return undefined;
  const selectors = objectsIn([target.selector].flat());
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const fragment = selectors.find(({ type }) => type === 'FragmentSelector');
  const counted =
    position ?? (fragment === undefined ? undefined : fragmentPlace(textIn(fragment.value) ?? ''));
  const exact = textIn(quote?.exact);
  if (counted === undefined && exact === undefined) {
    return `its target is selected by ${selectors.map(({ type }) => String(type)).join(', ') || 'nothing'}, not by a quote or position`;
  }
  const [start, end] = [numberIn(counted?.start), numberIn(counted?.end)];
  const [prefix, suffix] = [textIn(quote?.prefix), textIn(quote?.suffix)];
  return {
    ...(start === undefined || end === undefined ? {} : { start, end }),
    ...(exact === undefined ? {} : { quote: exact }),
    ...(prefix === undefined ? {} : { prefix }),
    ...(suffix === undefined ? {} : { suffix }),
  };
}

/** `char=5,16` of RFC 5147. */
function fragmentPlace(fragment: string): { readonly start: number; readonly end: number } | undefined {
  const match = /^char=(\d{1,15}),(\d{1,15})(?:;|$)/.exec(fragment);
  return match === null ? undefined : { start: Number(match[1]), end: Number(match[2]) };
}
