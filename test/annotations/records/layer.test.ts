import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  EMPTY_LAYER,
  isDamaged,
  readLayer,
  recordsOf,
} from '../../../server/src/annotations/records/layer.ts';
import { serialiseRecord } from '../../../server/src/annotations/records/serialise.ts';
import { processorTime } from '../../timing.ts';
import { sampleLayer, sampleRecords } from '../sample-records.ts';

const { respelling, comment, mention } = sampleRecords();
const line = serialiseRecord(respelling);
const other = serialiseRecord(comment);
const third = serialiseRecord(mention);

/** The problems of a sidecar as `line:column kind`, both counted from zero. */
const problemsOf = (text: string) =>
  readLayer(text).problems.map(({ line, column, kind }) => `${line}:${column} ${kind}`);
const idsOf = (text: string) => recordsOf(readLayer(text)).map(({ id }) => id);

describe('a sound sidecar', () => {
  test.each([
    ['with LF', `${line}\n${other}\n`],
    ['with CRLF', `${line}\r\n${other}\r\n`],
    ['with a byte order mark', `\ufeff${line}\n${other}\n`],
    ['without a last line end', `${line}\n${other}`],
    ['with blank lines', `\n${line}\n \t\r\n${other}\n\n`],
    ['with an astral character in a record', `${line.replace('شويجو', '🚀')}\n${other}\n`],
  ])('%s gives its records', (_, text) => {
    expect(idsOf(text)).toEqual([respelling.id, comment.id]);
    expect(problemsOf(text)).toEqual([]);
  });

  test.each(['', '\ufeff', '\n', '\r\n\r\n'])('%j is empty', (text) => {
    expect(readLayer(text)).toEqual({ text, lines: [], problems: [] });
  });
});

describe('damage is reported at its place and hides nothing else', () => {
  test.each([
    ['a line cut short', line.slice(0, 40), '1:40 malformed'],
    ['garbage after the object', `${line} x`, `1:${line.length + 1} malformed`],
    ['a missing quotation mark', '{"id": "a, }', '1:12 malformed'],
    ['a missing comma', '{"a":1 "b":2}', '1:7 malformed'],
    ['NUL bytes after a power cut', '\u0000\u0000\u0000', '1:0 malformed'],
    ['a value that is no object', '[1]', '1:0 not-an-annotation'],
    ['an object that is no annotation', '{"a":1}', '1:0 not-an-annotation'],
    ['an annotation without an id', '{"type":"Annotation"}', '1:0 not-an-annotation'],
    ['the id of another record', line.replace('شويجو', 'x'), '1:0 duplicate-id'],
  ])('%s', (_, damaged, problem) => {
    const text = `${line}\n${damaged}\n${other}\n`;
    expect(problemsOf(text)).toEqual([problem]);
    expect(idsOf(text)).toContain(respelling.id);
    expect(idsOf(text)).toContain(comment.id);
    expect(isDamaged(readLayer(text))).toBe(true);
    expect(problemsOf(text.replaceAll('\n', '\r\n'))).toEqual([problem]);
    expect(problemsOf(`\ufeff${text}`)).toEqual([problem]);
  });

  test('offsets are those of the file, also after an astral character and a byte order mark', () => {
    const text = `\ufeff${line.replace('شويجو', '🚀')}\r\n{"a"\r\n`;
    const [problem] = readLayer(text).problems;
    expect(problem).toMatchObject({ line: 1, column: 4 });
    expect(text.slice(0, problem?.start)).toMatch(/\{"a"$/);
  });
});

test('an annotation of another tool is kept and named, and is no damage', () => {
  const foreign = { ...comment, id: 'https://example.org/1', target: { id: 'https://example.org/page' } };
  const layer = readLayer(`${JSON.stringify(foreign)}\n${line}\n`);
  expect(layer.problems).toMatchObject([{ kind: 'unsupported', severity: 'information', line: 0 }]);
  expect(layer.lines[0]).toMatchObject({ kind: 'opaque', raw: JSON.stringify(foreign) });
  expect(recordsOf(layer)).toHaveLength(1);
  expect(isDamaged(layer)).toBe(false);
});

describe('a conflict of a merge', () => {
  const mine = line.replace('شويجو', 'mine');
  const theirs = line.replace('شويجو', 'theirs');
  const text = `${other}\n<<<<<<< HEAD\n${mine}\n||||||| base\n${line}\n=======\n${theirs}\n>>>>>>> theirs\n${third}\n`;

  test('leaves both sides readable, and not what both began with', () => {
    const originals = recordsOf(readLayer(text)).map((record) => record['copydesk:original']);
    expect(originals).toEqual([undefined, 'mine', 'theirs', undefined]);
  });

  test('is reported at each marker', () => {
    expect(problemsOf(text)).toEqual([
      '1:0 conflict-marker',
      '3:0 conflict-marker',
      '4:0 conflict-base',
      '5:0 conflict-marker',
      '6:0 duplicate-id',
      '7:0 conflict-marker',
    ]);
  });

  test('reads a record that both sides have only once', () => {
    const twice = `<<<<<<< HEAD\n${line}\n=======\n${line}\n${other}\n>>>>>>> theirs\n`;
    expect(idsOf(twice)).toEqual([respelling.id, comment.id]);
  });
});

test('every line of any text is either a record or kept as it is', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      line,
      other,
      '\n',
      '\r\n',
      '\r',
      '\ufeff',
      '{',
      '}',
      '"',
      '<<<<<<< a',
      '=======',
      '\u0000',
      '🚀',
    ),
    fc.string({ unit: 'binary' }),
    fc.json(),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      const layer = readLayer(text);
      expect(layer.text).toBe(text);
      const kept = layer.lines.map(({ raw }) => raw).join('\n');
      const wanted = text
        .replace(/^\ufeff/, '')
        .split('\n')
        .map((raw) => raw.replace(/\r$/, ''));
      expect(kept).toBe(wanted.filter((raw) => /[^ \t\r]/.test(raw)).join('\n'));
      for (const { start, end, line } of layer.problems) {
        expect(start).toBeLessThanOrEqual(end);
        expect(text.slice(0, start).split('\n').length - 1).toBe(line);
      }
    }),
  );
});

test.each([
  ['one line of ten megabytes', 'x'.repeat(10_000_000)],
  ['a record with ten megabytes of remark', line.replace('شويجو', 'ـ'.repeat(10_000_000))],
  ['a million open brackets', '['.repeat(1_000_000)],
  ['a million open objects', '{"a":'.repeat(1_000_000)],
  ['a million empty lines', '\n'.repeat(1_000_000)],
  ['a million spaces', ' '.repeat(1_000_000)],
])('%s is read in good time', (_, text) => {
  let layer = EMPTY_LAYER;
  const took = processorTime(() => {
    layer = readLayer(text);
  });
  expect(layer.text.length).toBe(text.length);
  expect(took).toBeLessThan(2000);
});

test('a sample sidecar has a record on each line', () => {
  const layer = sampleLayer();
  expect(layer.problems).toEqual([]);
  expect(recordsOf(layer)).toHaveLength(layer.text.split('\n').length - 1);
});
