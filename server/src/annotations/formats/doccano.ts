/**
 * doccano JSON Lines, in both of its shapes: `label` as lists of start, end and label, and `entities` with
 * `relations`. The second is written where there are relations. doccano counts UTF-16, whatever its sources say.
 */
import type { ExchangeDocument, ExchangeFile } from './exchange.ts';
import { statement } from './exchange.ts';
import type { Format } from './format.ts';
import { FormatError } from './format-error.ts';
import { isObject, listIn, numberIn, objectsIn, objectsOfFile, type PlacedObject, textIn } from './json.ts';
import { typeOfLabel, UNTYPED } from './labels.ts';
import { type Abilities, type Loss, lossesByAbility, sayable, settled } from './losses.ts';
import { type ReadAnnotation, type ReadDocument, readDocument } from './reading.ts';
import { labelLosses } from './token-spans.ts';

export const doccano: Format = {
  name: 'doccano',
  title: 'doccano JSON Lines',
  extension: '.doccano.jsonl',
  losses,
  write,
  read: (files) => files.flatMap(readFile),
};

const ABILITIES: Abilities = {
  fields: ['type'],
  also: ['relations'],
};

function losses(document: ExchangeDocument): Loss[] {
  const found = lossesByAbility(document, ABILITIES);
  return settled(document, [...found, ...document.annotations.flatMap(labelLosses)], ABILITIES);
}

function write(document: ExchangeDocument): ExchangeFile[] {
  const { name, text, annotations, relations } = sayable(document, losses(document));
  const ids = new Map(annotations.map(({ id }, index) => [id, index + 1]));
  const label = (type: string | undefined): string => (type === undefined || type === '' ? UNTYPED : type);
  const line =
    relations.length === 0
      ? { text, label: annotations.map(({ spans, type }) => [spans[0]!.start, spans[0]!.end, label(type)]) }
      : {
          text,
          entities: annotations.map(({ id, spans, type }) => ({
            id: ids.get(id),
            label: label(type),
            start_offset: spans[0]!.start,
            end_offset: spans[0]!.end,
          })),
          relations: relations.map(({ type, from, to }, index) => ({
            id: index + 1,
            from_id: ids.get(from),
            to_id: ids.get(to),
            type,
          })),
        };
  return [{ name: `${name}.doccano.jsonl`, text: `${JSON.stringify(line)}\n` }];
}

function readFile({ name, text }: ExchangeFile): ReadDocument[] {
  return objectsOfFile(name, text).map(readExample);
}

function readExample({ object: example, place, inFile }: PlacedObject): ReadDocument {
  const text = textIn(example.text) ?? textIn(example.data);
  if (text === undefined) throw new FormatError(`${place}: the example has no “text”`);
  const problems: string[] = [];
  const annotations: ReadAnnotation[] = [];
  for (const label of [...listIn(example.label), ...listIn(example.labels)]) {
    const [start, end, type] = listIn(label);
    if (typeof start !== 'number' || typeof end !== 'number') {
      problems.push(`${inFile}: a label is no list of start, end and label: ${JSON.stringify(label)}`);
    } else annotations.push(labelled(`#${annotations.length + 1}`, start, end, textIn(type)));
  }
  for (const entity of objectsIn(example.entities)) {
    const [start, end] = [numberIn(entity.start_offset), numberIn(entity.end_offset)];
    const id = String(entity.id ?? `#${annotations.length + 1}`);
    if (start === undefined || end === undefined) problems.push(`${inFile}: the entity ${id} has no offsets`);
    else annotations.push(labelled(id, start, end, textIn(entity.label)));
  }
  for (const comment of [...listIn(example.Comments), ...listIn(example.comments)]) {
    const words = textIn(comment) ?? (isObject(comment) ? textIn(comment.text) : undefined);
    const id = `#comment ${annotations.length + 1}`;
    if (words !== undefined && words !== '')
      annotations.push({ ...statement({ comment: words }), id, places: [] });
  }
  const relations = objectsIn(example.relations).map(({ id, from_id, to_id, type }) => ({
    id: `relation ${String(id)}`,
    type: textIn(type) ?? '',
    from: String(from_id),
    to: String(to_id),
  }));
  return readDocument({ unit: 'utf-16', text, annotations, relations, problems });
}

function labelled(id: string, start: number, end: number, label: string | undefined): ReadAnnotation {
  const type = label === undefined ? undefined : typeOfLabel(label);
  return { ...statement({ type }), id, places: [{ start, end }] };
}
