/**
 * Label Studio tasks, with the labelling configuration without which a project does not show them. Offsets are UTF-16
 * in practice. Accepted annotations are its annotations, suggestions its predictions.
 */
import type { ExchangeAnnotation, ExchangeDocument, ExchangeFile } from './exchange.ts';
import type { Format } from './format.ts';
import { readTasks } from './label-studio-reading.ts';
import { UNTYPED } from './labels.ts';
import { type Abilities, type Loss, lossesByAbility, sayable, settled } from './losses.ts';
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
