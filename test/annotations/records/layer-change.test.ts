import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordComment } from '../../../server/src/annotations/records/create-record.ts';
import {
  EMPTY_LAYER,
  type Layer,
  readLayer,
  recordsOf,
} from '../../../server/src/annotations/records/layer.ts';
import {
  addRecords,
  type LayerChange,
  removeRecords,
  updateRecord,
} from '../../../server/src/annotations/records/layer-change.ts';
import { quoteOf } from '../../../server/src/annotations/records/record.ts';
import { serialiseRecord } from '../../../server/src/annotations/records/serialise.ts';
import { english } from '../../../server/src/messages/wording.ts';
import { ARTICLE, placeOf, sampleLayer, sampleRecords, testProvenance } from '../sample-records.ts';

const records = Object.values(sampleRecords());

function layerOf(change: LayerChange): Layer {
  if (!change.ok) throw new Error(english(change.reason));
  return change.layer;
}

describe('a sound sidecar', () => {
  test('is written in the order of the article, whatever the order of the decisions', () => {
    const forward = addRecords(EMPTY_LAYER, records, ARTICLE).text;
    fc.assert(
      fc.property(fc.shuffledSubarray(records, { minLength: records.length }), (shuffled) => {
        const oneByOne = shuffled.reduce(
          (layer, record) => addRecords(layer, [record], ARTICLE),
          EMPTY_LAYER,
        );
        expect(oneByOne.text).toBe(forward);
        expect(addRecords(EMPTY_LAYER, shuffled, ARTICLE).text).toBe(forward);
      }),
    );
    const quotes = recordsOf(readLayer(forward)).map(quoteOf);
    expect(quotes).toEqual(['القاهرة', 'سيرجي شويغو', 'شويغو', 'شويجو', 'شويجو', '', 'الصاروخ']);
  });

  test('keeps the bytes of lines that nobody touched, and unknown keys of those that somebody did', () => {
    const own =
      '{ "type":"Annotation", "x:number": 12345678901234567890, ' + serialiseRecord(records[0]!).slice(1);
    const layer = addRecords(readLayer(`${own}\n`), [records[6]!], ARTICLE);
    expect(layer.text).toContain(own);
    const changed = layerOf(
      updateRecord(layer, records[0]!.id, (record) => ({ ...record, 'copydesk:reason': 'new' }), ARTICLE),
    );
    const line = changed.lines.find(({ raw }) => raw.includes('"new"'))?.raw;
    expect(line).toMatch(/^\{"@context":.*"copydesk:reason":"new".*"x:number":/);
    expect(recordsOf(changed)).toHaveLength(2);
  });

  test('an update changes one record and no other line', () => {
    const layer = sampleLayer();
    const id = records[2]!.id;
    const changed = layerOf(
      updateRecord(layer, id, (record) => ({ ...record, 'copydesk:reason': 'other' }), ARTICLE),
    );
    const before = layer.text.split('\n');
    const after = changed.text.split('\n');
    expect(after.filter((line, index) => line !== before[index])).toHaveLength(1);
    expect(recordsOf(changed).find((record) => record.id === id)?.['copydesk:reason']).toBe('other');
  });

  test('what is removed is gone, the rest stays byte for byte', () => {
    const changed = layerOf(removeRecords(sampleLayer(), [records[1]!.id, 'urn:uuid:unknown'], ARTICLE));
    expect(changed.text).toBe(
      sampleLayer()
        .text.split('\n')
        .filter((line) => !line.includes(records[1]!.id))
        .join('\n'),
    );
  });

  test('removing what was added gives back the file', () => {
    const before = addRecords(EMPTY_LAYER, records.slice(1), ARTICLE);
    const after = layerOf(
      removeRecords(addRecords(before, [records[0]!], ARTICLE), [records[0]!.id], ARTICLE),
    );
    expect(after.text).toBe(before.text);
  });

  test('records without a place come last and are never dropped', () => {
    const gone = recordComment(
      { place: placeOf('عمان', 'في عمان'), value: '?', language: 'ar' },
      testProvenance(),
    );
    const layer = addRecords(sampleLayer(), [{ ...gone, id: 'urn:uuid:gone' }], ARTICLE);
    expect(recordsOf(layer).at(-1)?.id).toBe('urn:uuid:gone');
    expect(recordsOf(addRecords(layer, [], '')).length).toBe(records.length + 1);
  });

  test('line ends become LF and a byte order mark goes, when something is written', () => {
    const text = `\ufeff${sampleLayer().text.replaceAll('\n', '\r\n')}`;
    expect(addRecords(readLayer(text), [], ARTICLE).text).toBe(text);
    expect(layerOf(removeRecords(readLayer(text), [records[0]!.id], ARTICLE)).text).not.toMatch(/[\r\ufeff]/);
  });
});

describe('a damaged sidecar', () => {
  const damaged = [
    ['nonsense', 'not json at all'],
    ['half a record', serialiseRecord(records[0]!).slice(0, 99)],
    ['NUL', `${serialiseRecord(records[0]!)}\n\u0000\u0000`],
    ['a conflict', `<<<<<<< a\r\n${serialiseRecord(records[0]!)}\r\n=======\n>>>>>>> b\n`],
    ['a byte order mark and nonsense', '\ufeff{"'],
  ] as const;

  test.each(damaged)('with %s is only appended to', (_, text) => {
    const layer = addRecords(readLayer(text), [records[5]!, records[6]!], ARTICLE);
    expect(layer.text.startsWith(text)).toBe(true);
    const added = layer.text.slice(text.length).replace(/^\n/, '');
    expect(added).toBe(`${serialiseRecord(records[5]!)}\n${serialiseRecord(records[6]!)}\n`);
    expect(recordsOf(layer)).toEqual(expect.arrayContaining([records[5], records[6]]));
  });

  test('refuses to remove or change a record, and says which line to mend', () => {
    const layer = readLayer(`${sampleLayer().text}nonsense\n`);
    const id = records[0]!.id;
    for (const change of [
      removeRecords(layer, [id], ARTICLE),
      updateRecord(layer, id, (record) => record, ARTICLE),
    ]) {
      expect(change.ok ? '' : english(change.reason)).toContain('line 8');
    }
  });

  test('of any kind loses no byte', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const layer = readLayer(text);
        fc.pre(layer.problems.some(({ severity }) => severity === 'error'));
        expect(addRecords(layer, [records[0]!], ARTICLE).text.startsWith(text)).toBe(true);
      }),
    );
  });
});

test.each([
  ['a sound', sampleLayer().text],
  ['a damaged', `${sampleLayer().text}nonsense\n`],
])('a record that is in %s sidecar already is not added again, nor put over it', (_, text) => {
  const layer = readLayer(text);
  expect(addRecords(layer, [records[0]!], ARTICLE).text).toBe(text);
  const other = { ...records[0]!, 'copydesk:reason': 'another' };
  expect(addRecords(layer, [other], ARTICLE).text).toBe(text);
});

test('an id that is not there cannot be updated', () => {
  expect(updateRecord(EMPTY_LAYER, 'urn:uuid:x', (record) => record, '')).toMatchObject({ ok: false });
});

test('two annotators who add records in different places change different lines', () => {
  const base = addRecords(EMPTY_LAYER, [records[2]!, records[4]!], ARTICLE).text.split('\n');
  const one = addRecords(readLayer(base.join('\n')), [records[5]!], ARTICLE).text.split('\n');
  const other = addRecords(readLayer(base.join('\n')), [records[6]!], ARTICLE).text.split('\n');
  expect(one.slice(1)).toEqual(base);
  expect(other.slice(0, 2)).toEqual(base.slice(0, 2));
});
