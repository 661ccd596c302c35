import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { readLayer, recordsOf } from '../../../server/src/annotations/records/layer.ts';
import { quoteOf, textOf } from '../../../server/src/annotations/records/record.ts';
import { serialiseRecord } from '../../../server/src/annotations/records/serialise.ts';
import { CommandLine } from '../command-line.ts';

const copydesk = new CommandLine();
afterAll(() => copydesk.dispose());
beforeEach(() => copydesk.clear());

const SIDECAR = 'story.txt.engine.ann.jsonl';
const records = () => recordsOf(readLayer(readFileSync(copydesk.path(SIDECAR), 'utf8')));

test.each([
  ['', 'وصل الوفد إلى موسكو صباح اليوم، ثم غادر إلى القاهرة.\n'],
  [' behind an astral character', '🚀 وصل الوفد إلى موسكو صباح اليوم، ثم غادر إلى القاهرة.\n'],
  [' with CRLF', 'خبر اليوم\r\nوصل الوفد إلى موسكو صباح اليوم، ثم غادر إلى القاهرة.\r\n'],
])('names%s become suggestions once, by the engine', (_, text) => {
  copydesk.write('story.txt', text);
  expect(copydesk.run(['annotate', 'story.txt']).stderr).toContain('2 suggestions added');
  expect(records().map(quoteOf)).toEqual(['موسكو', 'القاهرة']);
  for (const record of records()) {
    expect(record).toMatchObject({ 'copydesk:status': 'suggested', creator: { type: 'Software' } });
    expect(textOf(record, 'classifying')).toBe('LOC');
  }
  expect(copydesk.run(['annotate', 'story.txt']).stderr).toContain('0 suggestions added');
});

test('with the recogniser names that no list knows are suggested too', () => {
  const text = 'قال مدير المستشفى سليم قرداحي إن الجرحى بخير. وأضاف قرداحي أن العيادة مفتوحة.\n';
  const marked = (...options: readonly string[]): readonly (string | undefined)[] => {
    copydesk.clear();
    copydesk.write('story.txt', text);
    expect(copydesk.run(['annotate', ...options, 'story.txt'])).toMatchObject({ code: 0 });
    return existsSync(copydesk.path(SIDECAR)) ? records().map(quoteOf) : [];
  };
  const alone = marked();
  const together = marked('--recogniser');
  expect(together.length).toBeGreaterThan(alone.length);
  expect(together).toEqual(expect.arrayContaining([...alone]));
});

test('a network that cannot be opened is said and fails the run, and names are found without it', () => {
  copydesk.write('story.txt', 'وصل الوفد إلى موسكو صباح اليوم.\n');
  const { code, stderr } = copydesk.run(['annotate', '--ner-model', 'no-such-folder', 'story.txt']);
  expect(code).toBe(2);
  expect(stderr).toContain('no-such-folder');
  expect(records().map(quoteOf)).toEqual(['موسكو']);
});

test('a rejected suggestion does not come back', () => {
  copydesk.write('story.txt', 'وصل الوفد إلى موسكو صباح اليوم.\n');
  copydesk.run(['annotate', 'story.txt']);
  const rejected = { ...records()[0]!, 'copydesk:status': 'rejected' as const, 'copydesk:reason': 'x' };
  copydesk.write(SIDECAR, `${serialiseRecord(rejected)}\n`);
  expect(copydesk.run(['annotate', 'story.txt'])).toMatchObject({ code: 0 });
  expect(records()).toHaveLength(1);
});

test('a layer that cannot be one, and standard input, are refused', () => {
  copydesk.write('story.txt', 'وصل الوفد إلى موسكو.\n');
  expect(copydesk.run(['annotate', '--layer', 'a/b', 'story.txt'])).toMatchObject({ code: 2 });
  expect(copydesk.run(['annotate', '-'], { input: 'موسكو' })).toMatchObject({ code: 2 });
  expect(existsSync(copydesk.path(SIDECAR))).toBe(false);
});
