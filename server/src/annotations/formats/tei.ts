/**
 * TEI P5 with stand-off: the article in one `ab`, annotations in `standOff` as spans that point into it with
 * `string-range(id, offset, length)`. Offsets are code points and the last number is a length, not an end. Nothing is
 * indented inside the text, because every space there counts.
 */
import type { Status } from '../records/record.ts';
import { STATUSES } from '../records/record.ts';
import type { ExchangeAnnotation, ExchangeDocument, ExchangeFile } from './exchange.ts';
import type { Format } from './format.ts';
import { type Abilities, fieldLoss, type Loss, lossesByAbility, sayable, settled } from './losses.ts';
import { countedSpans } from './offset-unit.ts';
import { readTei } from './tei-reading.ts';
import { elementText, tag } from './xml.ts';
import { xmlLosses } from './xml-losses.ts';

export const tei: Format = {
  name: 'tei',
  title: 'TEI P5 with standOff',
  extension: '.tei.xml',
  losses,
  write,
  read: (files) => files.map(readTei),
};

const ABILITIES: Abilities = {
  fields: ['type', 'entity', 'replacement', 'comment', 'tags', 'status'],
  also: ['relations', 'discontinuous', 'empty', 'wholeArticle'],
};

function losses(document: ExchangeDocument): Loss[] {
  const found = lossesByAbility(document, ABILITIES);
  for (const { id, type, entity } of document.annotations) {
    if (type === '') found.push(fieldLoss(id, 'type', 'types of no letters'));
    if (entity !== undefined && /\s/.test(entity)) {
      found.push(fieldLoss(id, 'entity', 'links with white space in them, which is no part of an IRI'));
    }
  }
  return settled(document, xmlLosses(document, found, ABILITIES), ABILITIES);
}

/** The id of the element that holds the article. */
const TEXT_ID = 't';

function write(document: ExchangeDocument): ExchangeFile[] {
  const { name, text, annotations, relations } = sayable(document, losses(document));
  const ids = new Map(annotations.map(({ id }, index) => [id, `a${index + 1}`]));
  const groups = STATUSES.map((status) => spanGroup(annotations, text, ids, status));
  const links = relations.map(({ type, from, to }) =>
    tag('link', {
      type: type === '' ? undefined : encodeType(type),
      target: `#${ids.get(from)} #${ids.get(to)}`,
    }),
  );
  const notes = annotations.flatMap((annotation) => notesOf(annotation, ids.get(annotation.id)!));
  const standOff = [
    ...groups.filter((group) => group !== ''),
    ...(links.length === 0 ? [] : [tag('linkGrp', { type: 'relations' }, links.join('\n'))]),
    ...(notes.length === 0 ? [] : [tag('noteGrp', {}, notes.join('\n'))]),
  ];
  const body = tag('ab', { 'xml:id': TEXT_ID, 'xml:space': 'preserve' }, elementText(text));
  const parts = [
    header(name),
    ...(standOff.length === 0 ? [] : [tag('standOff', {}, `\n${standOff.join('\n')}\n`)]),
  ];
  const content = [...parts, `<text><body>${body}</body></text>`].map((part) => `\n${part}`).join('');
  const root = tag('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0' }, `${content}\n`);
  return [{ name: `${name}.tei.xml`, text: `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n` }];
}

const header = (name: string): string =>
  `<teiHeader><fileDesc><titleStmt><title>${elementText(name)}</title></titleStmt>` +
  '<publicationStmt><p>Exported by Copydesk.</p></publicationStmt>' +
  `<sourceDesc><p>${elementText(name)}</p></sourceDesc></fileDesc></teiHeader>`;

/** TEI asks types of elements to be one word. */
const encodeType = (type: string): string =>
  type.replace(/[\s%]/gu, (character) => encodeURIComponent(character));

function spanGroup(
  annotations: readonly ExchangeAnnotation[],
  text: string,
  ids: ReadonlyMap<string, string>,
  status: Status,
): string {
  const counted = countedSpans(
    text,
    'code point',
    annotations.flatMap(({ spans }) => spans),
  );
  const spans = annotations
    .filter((annotation) => annotation.status === status)
    .map(({ id, type, entity, spans }) => {
      const ranges = spans
        .map(counted)
        .map(({ start, end }) => `#string-range(${TEXT_ID},${start},${end - start})`);
      const target = ranges.length === 0 ? `#${TEXT_ID}` : ranges.join(' ');
      const attributes = { 'xml:id': ids.get(id), target, corresp: entity };
      return type === undefined || type === ''
        ? tag('span', attributes)
        : tag('span', attributes, elementText(type));
    });
  return spans.length === 0
    ? ''
    : tag('spanGrp', { type: 'annotations', subtype: status }, `\n${spans.join('\n')}\n`);
}

function notesOf({ comment, replacement, tags = [] }: ExchangeAnnotation, id: string): string[] {
  const note = (type: string, words: string): string =>
    tag('note', { type, target: `#${id}`, 'xml:space': 'preserve' }, elementText(words));
  return [
    ...(comment === undefined ? [] : [note('comment', comment)]),
    ...(replacement === undefined ? [] : [note('replacement', replacement)]),
    ...tags.map((words) => note('tag', words)),
  ];
}
