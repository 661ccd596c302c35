/**
 * Reading what Label Studio exports. A task has sets of results: one for each annotator and each model. Several results
 * speak of one region, under its id; an annotator who begins with a prediction keeps the ids of its regions, so a region
 * is known by its set too. What a region is said to be more than once is kept: the first label is its type, all others
 * are tags.
 */

import { groupBy } from '../../text/group-by.ts';
import type { ExchangeFile, Origin } from './exchange.ts';
import { statement } from './exchange.ts';
import { FormatError } from './format-error.ts';
import { isObject, type JsonObject, listIn, numberIn, objectsIn, parseJson, textIn } from './json.ts';
import { typeOfLabel } from './labels.ts';
import { originIn } from './origin.ts';
import { type ReadAnnotation, type ReadDocument, readDocument } from './reading.ts';

/** The tasks of a file. @throws FormatError where it holds none */
export function readTasks(file: ExchangeFile): ReadDocument[] {
  const value = parseJson(file.name, file.text);
  const tasks = Array.isArray(value) ? objectsIn(value) : isObject(value) ? [value] : [];
  if (tasks.length === 0) throw new FormatError(`${file.name}: this is no list of tasks`);
  return [...groupBy(tasks.map(entryOf), taskOf).values()].map((entries, index) => {
    const { isShort, task } = entries[0]!;
    const annotations = entries.flatMap((entry) => objectsIn(entry.task.annotations));
    const read = readTask(isShort ? { ...task, annotations } : task, `task ${index + 1}`);
    if (!isShort || read.text !== undefined || read.annotations.length > 0) return read;
    return { ...read, problems: [`task ${index + 1} has neither data nor annotations`] };
  });
}

/** What stands in the list of an export: a task, or in the short export one annotation of it. */
interface Entry {
  readonly task: JsonObject;
  readonly isShort: boolean;
}

const entryOf = (object: JsonObject): Entry =>
  isWhole(object) ? { task: object, isShort: false } : { task: wholeOf(object), isShort: true };

/** Entries of the short export belong to one task where they say its number and its text. */
function taskOf(entry: Entry): unknown {
  const { data, id } = entry.task;
  return entry.isShort && id !== undefined ? JSON.stringify([id, data]) : entry;
}

const isWhole = (task: JsonObject): boolean =>
  isObject(task.data) || [task.annotations, task.completions, task.predictions].some(Array.isArray);

/** What the short export (JSON-MIN) says of an annotation besides what it is made of. */
const ABOUT_ANNOTATION = new Set('id annotator annotation_id created_at updated_at lead_time'.split(' '));

/**
 * The task that an entry of the short export (JSON-MIN) stands for: the data and the values of one annotation side by
 * side, without ids, so that nothing more can be said of a region.
 */
function wholeOf(entry: JsonObject): JsonObject {
  const result: JsonObject[] = [];
  const data: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(entry)) {
    const spans = objectsIn(value).filter(({ start }) => numberIn(start) !== undefined);
    for (const span of spans) result.push({ from_name: key, type: kindOf(span), value: span });
    if (spans.length === 0 && !ABOUT_ANNOTATION.has(key)) data[key] = value;
  }
  const { annotator: completed_by, created_at, id } = entry;
  return { id, data, annotations: [{ result, completed_by, created_at }] };
}

/** The type of a result is the name of what it holds: labels, choices. */
const kindOf = (value: JsonObject): string =>
  Object.keys(value).find((key) => key !== 'text' && Array.isArray(value[key])) ?? 'labels';

/** What one annotator, or one model, says of a task. */
interface ResultSet {
  readonly name: string;
  readonly results: readonly JsonObject[];
  readonly status: 'accepted' | 'suggested';
  readonly isCancelled: boolean;
  /** Who annotated, where it was a person and the file says it. */
  readonly annotator: string | undefined;
  readonly origin: Origin | undefined;
}

/** What the results of one region gather. */
interface Region {
  readonly id: string;
  readonly set: ResultSet;
  readonly start: number;
  readonly end: number;
  quote?: string;
  type?: string;
  entity?: string;
  replacement?: string;
  readonly tags: string[];
  readonly comments: string[];
}

function readTask(task: JsonObject, place: string): ReadDocument {
  const data = isObject(task.data) ? task.data : {};
  const problems: string[] = [];
  const notes: string[] = [];
  const relations: ReadDocument['relations'][number][] = [];
  const regions = new Map<string, Region>();
  const sets = objectsIn(task.annotations ?? task.completions).map(setOfAnnotator);
  const setsOf = groupBy(sets, ({ annotator }) => annotator);
  for (const [annotator = 'people who are not named', { length }] of setsOf) {
    if (length > 1) notes.push(`${place}: ${length} sets of annotations by ${annotator} come into one layer`);
  }
  for (const set of [...sets, ...objectsIn(task.predictions).map(setOfModel)]) {
    if (set.isCancelled) notes.push(`${place}: the ${set.name} comes as suggestions`);
    const known = new RegionsOfSet(set, regions);
    for (const result of set.results) {
      const fault = result.type === 'relation' ? undefined : known.take(result);
      if (fault !== undefined)
        problems.push(`${place}: a result of the type ${String(result.type)} in the ${set.name} ${fault}`);
    }
    for (const result of set.results) {
      if (result.type === 'relation') relations.push(...relationsOf(result, relations.length, known));
    }
  }
  const textKey =
    typeof data.text === 'string' ? 'text' : Object.keys(data).find((key) => typeof data[key] === 'string');
  const text = textKey === undefined ? undefined : textIn(data[textKey]);
  const name = textIn(data.name);
  return readDocument({
    unit: 'utf-16',
    ...(text === undefined ? {} : { text }),
    ...(name === undefined || textKey === 'name' ? {} : { name }),
    annotations: [...regions.values()].map(readRegion),
    annotators: idsByAnnotator(sets, [...regions.values()]),
    relations,
    notes,
    problems,
  });
}

/** Also of those who marked nothing. */
function idsByAnnotator(
  sets: readonly ResultSet[],
  regions: readonly Region[],
): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  for (const { annotator } of sets) if (annotator !== undefined) ids.set(annotator, []);
  for (const { id, set } of regions) if (set.annotator !== undefined) ids.get(set.annotator)?.push(id);
  return ids;
}

/** An annotator who skipped a task cancelled what was marked by then. */
function setOfAnnotator(set: JsonObject, index: number): ResultSet {
  const isCancelled = set.was_cancelled === true;
  const annotator = annotatorIn(set.completed_by);
  return {
    name: `${isCancelled ? 'cancelled ' : ''}set ${index + 1} of annotations`,
    results: objectsIn(set.result),
    status: isCancelled ? 'suggested' : 'accepted',
    isCancelled,
    annotator,
    origin: originIn({
      creator: { type: 'Person', name: annotator },
      created: set.created_at ?? set.updated_at,
      generator: 'Label Studio',
    }),
  };
}

const setOfModel = (set: JsonObject, index: number): ResultSet => ({
  name: `set ${index + 1} of predictions`,
  results: objectsIn(set.result),
  status: 'suggested',
  isCancelled: false,
  annotator: undefined,
  origin: originIn({
    creator: { type: 'Software', name: textIn(set.model_version) },
    created: set.created_at,
    generator: 'Label Studio',
  }),
});

/** Exports name an annotator by number, by address, or with what the account says. */
function annotatorIn(completedBy: unknown): string | undefined {
  if (typeof completedBy === 'number') return `user ${completedBy}`;
  if (!isObject(completedBy)) return textIn(completedBy) || undefined;
  const { email, username, id } = completedBy;
  return textIn(email) ?? textIn(username) ?? (id === undefined ? undefined : `user ${String(id)}`);
}

/** The regions of one set among those of a task. */
class RegionsOfSet {
  readonly #set: ResultSet;
  readonly #all: Map<string, Region>;
  /** By what the set calls them. */
  readonly #own = new Map<string, Region>();

  constructor(set: ResultSet, all: Map<string, Region>) {
    this.#set = set;
    this.#all = all;
  }

  /** What a region is called among all of the task: the set's own, else that of another set, as in what Copydesk exports. */
  idOf(id: string): string {
    return this.#own.get(id)?.id ?? id;
  }

  /** Takes a result to its region. Returns what is wrong with it, if anything is. */
  take(result: JsonObject): string | undefined {
    const value = isObject(result.value) ? result.value : undefined;
    const [start, end] = [numberIn(value?.start), numberIn(value?.end)];
    if (value === undefined || start === undefined || end === undefined) return 'is not about a span';
    const region = this.#regionOf(textIn(result.id), start, end);
    if (typeof value.text === 'string') region.quote = value.text;
    const meta = isObject(result.meta) ? result.meta : {};
    region.comments.push(...textsIn(meta.text));
    return takeValue(region, result, value);
  }

  #regionOf(named: string | undefined, start: number, end: number): Region {
    const own = named ?? `region ${this.#all.size + 1}`;
    const known = this.#own.get(own);
    if (known !== undefined) return known;
    const id = this.#all.has(own) ? `${own} in the ${this.#set.name}` : own;
    const region: Region = { id, set: this.#set, start, end, tags: [], comments: [] };
    this.#own.set(own, region);
    this.#all.set(id, region);
    return region;
  }
}

/** Takes what a result says of its region. Returns why that cannot be kept, where it cannot. */
function takeValue(region: Region, result: JsonObject, value: JsonObject): string | undefined {
  const type = textIn(result.type) ?? '';
  if (type === 'textarea') {
    for (const words of textsIn(value.text)) takeWords(region, words, result.from_name);
  } else if (type === 'taxonomy') {
    for (const path of listIn(value.taxonomy)) {
      const last = textIn(listIn(path).at(-1));
      if (last !== undefined && isIri(last) && region.entity === undefined) region.entity = last;
      else region.tags.push(textsIn(path).join('/'));
    }
  } else {
    const given = value.labels ?? value[type];
    const said = textsIn(given);
    // A number of stars, say; a region without any label is one all the same.
    if (said.length === 0)
      return given === undefined || Array.isArray(given) ? undefined : 'says nothing that is imported';
    const isType = type !== 'choices' && region.type === undefined;
    if (isType) region.type = said[0]!;
    region.tags.push(...(isType ? said.slice(1) : said));
  }
  return undefined;
}

/** Words that an annotator wrote into a field of a region. */
function takeWords(region: Region, words: string, field: unknown): void {
  if (field === 'replacement' && region.replacement === undefined) region.replacement = words;
  else if ((isIri(words) || field === 'entity') && region.entity === undefined) region.entity = words;
  else region.comments.push(words);
}

const isIri = (words: string): boolean => /^[a-z][a-z0-9+.-]*:\S+$/i.test(words);

/** One text, or a list of them. */
const textsIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((one) => {
    const text = textIn(one);
    return text === undefined || text === '' ? [] : [text];
  });

/** A relation for each of its labels, and one where it has none. */
function relationsOf(
  result: JsonObject,
  count: number,
  known: RegionsOfSet,
): readonly ReadDocument['relations'][number][] {
  const from = known.idOf(textIn(result.from_id) ?? '');
  const to = known.idOf(textIn(result.to_id) ?? '');
  const ends = result.direction === 'left' ? { from: to, to: from } : { from, to };
  const labels = textsIn(result.labels);
  return (labels.length === 0 ? [''] : labels).map((type, at) => ({
    id: `relation ${count + at + 1}`,
    type,
    ...ends,
  }));
}

function readRegion({ id, set, start, end, quote, type, tags, comments, ...told }: Region): ReadAnnotation {
  const place = { start, end, ...(quote === undefined ? {} : { quote }) };
  const said = statement({
    ...told,
    type: type === undefined ? undefined : typeOfLabel(type),
    comment: comments.length === 0 ? undefined : comments.join('\n'),
    tags: [...new Set(tags)].filter((tag) => tag !== ''),
    status: set.status,
    origin: set.origin,
  });
  return { ...said, id, places: [place] };
}
