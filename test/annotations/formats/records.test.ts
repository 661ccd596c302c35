/** Records with targets of every kind, to documents and back, and what locating makes of them. */
import { describe, expect, test } from 'vitest';
import { locateRecords } from '../../../server/src/annotations/decisions/decisions.ts';
import type { ExchangeDocument } from '../../../server/src/annotations/formats/exchange.ts';
import { statement } from '../../../server/src/annotations/formats/exchange.ts';
import { lossReport } from '../../../server/src/annotations/formats/losses.ts';
import { documentOfRecords, recordsOfDocument } from '../../../server/src/annotations/formats/records.ts';
import { formatOf } from '../../../server/src/annotations/formats/registry.ts';
import { EMPTY_LAYER, readLayer, recordsOf } from '../../../server/src/annotations/records/layer.ts';
import { addRecords } from '../../../server/src/annotations/records/layer-change.ts';
import { quoteOf } from '../../../server/src/annotations/records/record.ts';
import { testProvenance } from '../sample-records.ts';

const TEXT =
  'أعلن سيرجي شويغو أن الوفد وصل صباحا، وقال إنه سيغادر مساء اليوم.\nوأضاف بوتين أن المفاوضات مستمرة.\n';

const spanOf = (words: string, text = TEXT) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

/** A discontinuous span, a name, a remark on the whole, a relation and a reply. */
function documentOf(text = TEXT): ExchangeDocument {
  return {
    name: 'story.txt',
    text,
    annotations: [
      { ...statement({ comment: 'عن المقال كله' }), id: 'whole', spans: [] },
      {
        ...statement({ type: 'EVENT' }),
        id: 'pieces',
        spans: [spanOf('الوفد وصل', text), spanOf('سيغادر مساء', text)],
      },
      { ...statement({ type: 'PER' }), id: 'putin', spans: [spanOf('بوتين', text)] },
    ],
    relations: [{ id: 'r', type: 'said', from: 'putin', to: 'pieces' }],
    replies: [{ id: 'a', to: 'putin', comment: 'متأكد؟' }],
  };
}

const records = recordsOfDocument(documentOf(), testProvenance());
const [whole, pieces, putin, relation, reply] = records as [
  (typeof records)[0],
  (typeof records)[0],
  (typeof records)[0],
  (typeof records)[0],
  (typeof records)[0],
];

describe('targets', () => {
  test('of every kind are written and read again', () => {
    const layer = addRecords(EMPTY_LAYER, records, TEXT);
    const read = readLayer(layer.text);
    expect(read.problems).toEqual([]);
    expect(recordsOf(read).map(({ id }) => id)).toEqual(
      [pieces, putin, whole, relation, reply].map(({ id }) => id),
    );
    expect(whole.target).toEqual({ source: 'story.txt' });
    expect(quoteOf(pieces)).toBe('الوفد وصل … سيغادر مساء');
    expect(relation).toMatchObject({ motivation: 'linking', target: putin.id });
    expect(relation.body).toContainEqual({ type: 'SpecificResource', purpose: 'linking', source: pieces.id });
    expect(reply).toMatchObject({ motivation: 'replying', target: putin.id, body: [{ value: 'متأكد؟' }] });
  });

  test.each([TEXT, `🚀 ${TEXT}`, TEXT.replaceAll('\n', '\r\n')])('are found in %j', (text) => {
    const located = locateRecords(records, text);
    expect(located.map(({ record }) => record.id)).toEqual([pieces.id, putin.id]);
    const words = located.map(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)));
    expect(words).toEqual([['الوفد وصل', 'سيغادر مساء'], ['بوتين']]);
  });

  test('a discontinuous span that lost a piece is lost', () => {
    const cut = TEXT.replace(TEXT.slice(TEXT.indexOf('، وقال'), TEXT.indexOf('\n')), '.');
    const [located] = locateRecords([pieces], cut);
    expect(located).toMatchObject({ resolution: { state: 'orphaned' }, spans: [] });
  });

  test.each([
    ['an empty list', []],
    ['a whole article in a list', [{ source: 'story.txt' }]],
    ['a page of the web', 'https://example.org/'],
  ])('%s is none', (_, target) => {
    const layer = readLayer(JSON.stringify({ ...putin, target }));
    expect(recordsOf(layer)).toEqual([]);
    expect(layer.problems).toMatchObject([{ kind: 'unsupported', severity: 'information' }]);
  });
});

test('an annotation whose words were changed does not go out with the words that stand there now', () => {
  const now = TEXT.replace('بوتين', 'لافروف');
  const { document, orphaned } = documentOfRecords('story.txt', now, records);
  expect(orphaned.map(({ id }) => id)).toEqual([putin.id, relation.id, reply.id]);
  expect(document).toMatchObject({ relations: [], replies: [] });
  expect(formatOf('doccano')!.write(document, {})[0]!.text).not.toContain('PER');
});

test('a relation or a reply does not outlive its annotation, and the report says so', () => {
  const rejected = documentOf();
  const annotations = rejected.annotations.map((one) => ({ ...one, status: 'rejected' as const }));
  const report = lossReport(formatOf('doccano')!.losses({ ...rejected, annotations }, {}));
  expect(report).toEqual([
    '3 × left out: rejected annotations, which would stand there as if they held',
    '1 × left out: replies to annotations',
    '1 × left out: relations of annotations that are left out',
  ]);
});

test('what only records say is named: a second type', () => {
  const twice = { ...putin, body: [...putin.body, ...putin.body] };
  expect(documentOfRecords('story.txt', TEXT, [twice]).furtherBodies).toEqual([twice]);
});
