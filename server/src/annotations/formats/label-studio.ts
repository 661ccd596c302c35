/**
 * Label Studio tasks, with the labelling configuration without which a project does not show them. Offsets are UTF-16
 * in practice. Accepted annotations are its annotations, suggestions its predictions.
 */
import type { ExchangeAnnotation, ExchangeDocument, ExchangeFile } from './exchange.ts';
import { statement } from './exchange.ts';
import type { Format } from './format.ts';
import { FormatError } from './format-error.ts';
import { isObject, type JsonObject, listIn, numberIn, objectsIn, parseJson, textIn } from './json.ts';
import { typeOfLabel, UNTYPED } from './labels.ts';
import { type Abilities, type Loss, lossesByAbility, sayable, settled } from './losses.ts';
import { type ReadAnnotation, type ReadDocument, readDocument } from './reading.ts';
import { labelLosses } from './token-spans.ts';
import { tag } from './xml.ts';

export const labelStudio: Format = {
  name: 'label-studio',
  title: 'Label Studio tasks and labelling configuration',
  extension: '.label-studio.json',
  losses,
  write,
  companions,
  isCompanion: ({ text }) => /^\ufeff?\s*</.test(text),
  read: (files) => files.flatMap(readTasks),
};

const ABILITIES: Abilities = {
  fields: ['type', 'entity', 'replacement', 'comment', 'status'],
  also: ['relations'],
};

function losses(document: ExchangeDocument): Loss[] {
  const found = lossesByAbility(document, ABILITIES);
  for (const annotation of document.annotations) {
    if (annotation.status === 'rejected') {
      found.push({
        kind: 'annotation',
        annotation: annotation.id,
        why: 'rejected annotations, for which there is no word',
      });
    } else found.push(...labelLosses(annotation));
  }
  return settled(document, unique(found), ABILITIES);
}

/** An annotation may be left out for two reasons; one is enough. */
function unique(losses: readonly Loss[]): Loss[] {
  const seen = new Set<string>();
  return losses.filter((loss) => {
    if (loss.kind !== 'annotation') return true;
    const isNew = !seen.has(loss.annotation);
    seen.add(loss.annotation);
    return isNew;
  });
}

function write(document: ExchangeDocument): ExchangeFile[] {
  const { name, text, annotations, relations } = sayable(document, losses(document));
  const results = (status: ExchangeAnnotation['status']): object[] =>
    annotations.filter((annotation) => annotation.status === status).flatMap((one) => regions(one, text));
  const links = relations.map(({ type, from, to }) => ({
    type: 'relation',
    from_id: from,
    to_id: to,
    direction: 'right',
    labels: type === '' ? [] : [type],
  }));
  const suggested = results('suggested');
  const task = {
    data: { text, name },
    annotations: [{ result: [...results('accepted'), ...links] }],
    predictions: suggested.length === 0 ? [] : [{ model_version: 'copydesk', result: suggested }],
  };
  return [{ name: `${name}.label-studio.json`, text: `${JSON.stringify([task], undefined, 1)}\n` }];
}

/** The region of an annotation; what more is said of it repeats the region's id. */
function regions(
  { id, spans, type, entity, replacement, comment }: ExchangeAnnotation,
  text: string,
): object[] {
  const { start, end } = spans[0]!;
  const region = (from: string, kind: string, value: object, more: object = {}): object => ({
    id,
    from_name: from,
    to_name: 'text',
    type: kind,
    value: { start, end, ...value },
    ...more,
  });
  const labels = [type === undefined || type === '' ? UNTYPED : type];
  const meta = comment === undefined ? {} : { meta: { text: [comment] } };
  return [
    region('label', 'labels', { text: text.slice(start, end), labels }, meta),
    ...(entity === undefined ? [] : [region('entity', 'textarea', { text: [entity] })]),
    ...(replacement === undefined ? [] : [region('replacement', 'textarea', { text: [replacement] })]),
  ];
}

/** The labelling configuration: a project shows only labels that stand there. */
function companions(documents: readonly ExchangeDocument[]): ExchangeFile[] {
  const used = documents.flatMap((document) => sayable(document, losses(document)).annotations);
  const types = [
    ...new Set(used.map(({ type }) => (type === undefined || type === '' ? UNTYPED : type))),
  ].sort();
  const labels = types.map((value) => `    ${tag('Label', { value })}\n`).join('');
  const area = (name: string): string =>
    `  ${tag('TextArea', { name, toName: 'text', perRegion: 'true' })}\n`;
  const lines = [
    `  ${tag('Labels', { name: 'label', toName: 'text' }, `\n${labels}  `)}\n`,
    `  ${tag('Text', { name: 'text', value: '$text' })}\n`,
    area('entity'),
    area('replacement'),
  ];
  const view = tag('View', {}, `\n${lines.join('')}`);
  return [{ name: 'label-studio.xml', text: `${view}\n` }];
}

function readTasks(file: ExchangeFile): ReadDocument[] {
  const value = parseJson(file.name, file.text);
  const tasks = Array.isArray(value) ? objectsIn(value) : isObject(value) ? [value] : [];
  if (tasks.length === 0 && !Array.isArray(value))
    throw new FormatError(`${file.name}: this is no list of tasks`);
  return tasks.map((task, index) => readTask(task, `${file.name}: task ${index + 1}`));
}

/** What the results of one region gather. */
interface Region {
  readonly id: string;
  readonly status: 'accepted' | 'suggested';
  start?: number;
  end?: number;
  quote?: string;
  type?: string;
  comment?: string;
  entity?: string;
  replacement?: string;
}

function readTask(task: JsonObject, place: string): ReadDocument {
  const data = isObject(task.data) ? task.data : {};
  const problems: string[] = [];
  const relations: ReadDocument['relations'][number][] = [];
  const regions = new Map<string, Region>();
  const sides = [
    ['accepted', objectsIn(task.annotations ?? task.completions)],
    ['suggested', objectsIn(task.predictions)],
  ] as const;
  for (const [status, sets] of sides) {
    sets.forEach((set, index) => {
      for (const result of objectsIn(set.result)) {
        if (result.type === 'relation') relations.push(relationOf(result, relations.length));
        else if (!takeResult(regions, result, status)) {
          problems.push(
            `${place}: a result of the type ${String(result.type)} in ${status} set ${index + 1} is not about a span`,
          );
        }
      }
    });
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
    relations,
    problems,
  });
}

function relationOf(result: JsonObject, count: number): ReadDocument['relations'][number] {
  const type = listIn(result.labels).find((label) => typeof label === 'string');
  const [from, to] = [textIn(result.from_id) ?? '', textIn(result.to_id) ?? ''];
  const ends = result.direction === 'left' ? { from: to, to: from } : { from, to };
  return { id: `relation ${count + 1}`, type: textIn(type) ?? '', ...ends };
}

/** Takes a result to its region. False when it is about no span. */
function takeResult(regions: Map<string, Region>, result: JsonObject, status: Region['status']): boolean {
  const value = isObject(result.value) ? result.value : undefined;
  const [start, end] = [numberIn(value?.start), numberIn(value?.end)];
  if (value === undefined || start === undefined || end === undefined) return false;
  const id = textIn(result.id) ?? `region ${regions.size + 1}`;
  const region = regions.get(id) ?? { id, status };
  regions.set(id, region);
  region.start = start;
  region.end = end;
  const label = listIn(value.labels ?? value[textIn(result.type) ?? '']).find(
    (one) => typeof one === 'string',
  );
  const words = textIn(listIn(value.text)[0]) ?? textIn(value.text);
  if (result.type === 'textarea' || result.type === 'taxonomy') {
    const told = words ?? textIn(listIn(value.taxonomy).flat(2).at(-1));
    if (told === undefined) return true;
    if (result.from_name === 'replacement') region.replacement = told;
    else if (/^[a-z][a-z0-9+.-]*:\S+$/i.test(told) || result.from_name === 'entity') region.entity = told;
    else region.comment ??= told;
    return true;
  }
  if (typeof label === 'string') region.type ??= label;
  if (typeof value.text === 'string') region.quote = value.text;
  const meta = isObject(result.meta) ? textIn(listIn(result.meta.text)[0]) : undefined;
  if (meta !== undefined) region.comment = meta;
  return true;
}

function readRegion({ id, start, end, quote, type, ...told }: Region): ReadAnnotation {
  const named = type === undefined ? undefined : typeOfLabel(type);
  const place = { start: start!, end: end!, ...(quote === undefined ? {} : { quote }) };
  return { ...statement({ type: named, ...told }), id, places: [place] };
}
