/** What annotators and models say in exports of Label Studio: all of it is kept or told. */
import { expect, test } from 'vitest';
import { formatOf, readFormat } from '../../../server/src/annotations/formats/registry.ts';
import { NAME, PLAIN } from './fixtures.ts';

/** A task of Label Studio as it is read. */
const studio = (task: object) =>
  readFormat(formatOf('label-studio')!, [
    { name: 'tasks.json', text: JSON.stringify([{ data: { text: PLAIN }, ...task }]) },
  ]).documents[0]!;

test('all labels, choices, texts and notes of a region are kept', () => {
  const value = { start: 5, end: 16, text: NAME };
  const result = [
    {
      id: 'r',
      from_name: 'label',
      type: 'labels',
      value: { ...value, labels: ['PER', 'VIP'] },
      meta: { text: ['one', 'two'] },
    },
    { id: 'r', from_name: 'tone', type: 'choices', value: { ...value, choices: ['neutral'] } },
    { id: 'r', from_name: 'why', type: 'textarea', value: { ...value, text: ['three', 'four'] } },
    {
      id: 'r',
      from_name: 'kind',
      type: 'taxonomy',
      value: { ...value, taxonomy: [['Person', 'Minister'], []] },
    },
    { id: 'r', from_name: 'stars', type: 'rating', value: { ...value, rating: 4 } },
  ];
  const { annotations, problems } = studio({ annotations: [{ result }] });
  expect(annotations).toHaveLength(1);
  expect(annotations[0]).toMatchObject({
    type: 'PER',
    tags: ['VIP', 'neutral', 'Person/Minister'],
    comment: 'one\ntwo\nthree\nfour',
  });
  expect(problems).toEqual([
    expect.stringContaining('a result of the type rating in the set 1 of annotations says nothing'),
  ]);
});

test('a prediction leaves the region alone that an annotator made of it', () => {
  const region = (start: number, end: number) => ({
    id: 'r',
    type: 'labels',
    value: { start, end, labels: ['PER'] },
  });
  const relation = { type: 'relation', from_id: 'r', to_id: 'r', labels: ['self', 'same'] };
  const { annotations, relations } = studio({
    annotations: [{ result: [region(5, 16)] }],
    predictions: [{ result: [relation, region(0, 4)] }],
  });
  expect(annotations.map(({ status, places }) => [status, places[0]!.start])).toEqual([
    ['accepted', 5],
    ['suggested', 0],
  ]);
  expect(new Set(annotations.map(({ id }) => id)).size).toBe(2);
  // A relation leads from and to regions of its own set, by each of its labels.
  const ends = { from: annotations[1]!.id, to: annotations[1]!.id };
  expect(relations).toEqual([
    { id: 'relation 1', type: 'self', ...ends },
    { id: 'relation 2', type: 'same', ...ends },
  ]);
});

test('who annotated and when is kept, and what was cancelled is no more than suggested', () => {
  const result = [{ id: 'r', type: 'labels', value: { start: 5, end: 16, labels: ['PER'] } }];
  const created_at = '2026-05-01T10:00:00.123456Z';
  const { annotations, annotators, notes } = studio({
    annotations: [
      { result, created_at, completed_by: { id: 1, email: 'amal@example.org' } },
      { result, created_at, completed_by: 2, was_cancelled: true },
    ],
    predictions: [{ result, created_at, model_version: 'model 3' }],
  });
  expect(annotations.map(({ status, origin }) => [status, origin?.creator, origin?.created])).toEqual([
    ['accepted', { type: 'Person', name: 'amal@example.org' }, '2026-05-01T10:00:00.123Z'],
    ['suggested', { type: 'Person', name: 'user 2' }, '2026-05-01T10:00:00.123Z'],
    ['suggested', { type: 'Software', name: 'model 3' }, '2026-05-01T10:00:00.123Z'],
  ]);
  const [amal, second, model] = annotations.map(({ id }) => id);
  expect(model).toBeDefined();
  expect([...annotators!]).toEqual([
    ['amal@example.org', [amal]],
    ['user 2', [second]],
  ]);
  expect(notes).toEqual([expect.stringContaining('the cancelled set 2 of annotations comes as suggestions')]);
});

test('sets that one person made, or nobody who is named, are told to come together', () => {
  const result = [{ id: 'r', type: 'labels', value: { start: 5, end: 16, labels: ['PER'] } }];
  const { annotators, notes } = studio({
    annotations: [{ result }, { result, completed_by: 7 }, { result }, { result, completed_by: 7 }],
  });
  expect(notes).toEqual([
    expect.stringContaining('2 sets of annotations by people who are not named come into one layer'),
    expect.stringContaining('2 sets of annotations by user 7 come into one layer'),
  ]);
  expect(annotators!.get('user 7')).toHaveLength(2);
});

test('annotations of one task are one article in the short export', () => {
  const entry = (id: number, annotator: number | string, text: string) => ({
    id,
    annotator,
    created_at: '2026-05-01T10:00:00Z',
    text,
    ner: [{ start: 5, end: 16, text: NAME, labels: ['PER'] }],
  });
  const entries = [entry(4, 1, PLAIN), entry(5, 1, PLAIN), entry(4, 'amal', PLAIN), entry(4, 2, `${PLAIN} `)];
  const { documents } = readFormat(formatOf('label-studio')!, [
    { name: 'a.json', text: JSON.stringify(entries) },
  ]);
  expect(documents.map(({ annotators }) => [...annotators!.keys()])).toEqual([
    ['user 1', 'amal'],
    ['user 1'],
    // Another text is another article, whatever its number.
    ['user 2'],
  ]);
  expect(documents[0]!.annotations.map(({ id }) => id)).toEqual(
    [...documents[0]!.annotators!.values()].flat(),
  );
});

test('the short export is read too, and what is no task is told', () => {
  const span = { start: 5, end: 16, text: NAME };
  const entries = [
    {
      id: 1,
      created_at: '2026-05-01T10:00:00Z',
      annotator: 3,
      text: PLAIN,
      ner: [{ ...span, labels: ['PER'] }],
      tone: [{ ...span, choices: ['neutral'] }],
    },
    { id: 2, annotator: 3, created_at: '2026-05-01T10:00:00Z' },
  ];
  const { documents } = readFormat(formatOf('label-studio')!, [
    { name: 'a.json', text: JSON.stringify(entries) },
  ]);
  expect(documents.map(({ text }) => text)).toEqual([PLAIN, undefined]);
  expect(documents[0]!.annotations).toMatchObject([
    { type: 'PER', origin: { creator: { name: 'user 3' } } },
    { tags: ['neutral'] },
  ]);
  expect(documents[1]!.problems).toEqual(['task 2 has neither data nor annotations']);
  const nothing = readFormat(formatOf('label-studio')!, [{ name: 'a.json', text: '[]' }]);
  expect(nothing.problems).toEqual([expect.stringContaining('no list of tasks')]);
});
