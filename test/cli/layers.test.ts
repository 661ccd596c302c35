import { readFileSync } from 'node:fs';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { recordMention } from '../../server/src/annotations/records/create-record.ts';
import { EMPTY_LAYER, readLayer, recordsOf } from '../../server/src/annotations/records/layer.ts';
import { addRecords } from '../../server/src/annotations/records/layer-change.ts';
import { quoteOf } from '../../server/src/annotations/records/record.ts';
import type { EntityType } from '../../server/src/names/entity.ts';
import { ARTICLE, placeOf, testProvenance } from '../annotations/sample-records.ts';
import { CommandLine } from './command-line.ts';

const copydesk = new CommandLine();
afterAll(() => copydesk.dispose());
beforeEach(() => copydesk.clear());

const layerOf = (...mentions: readonly (readonly [string, EntityType])[]): string => {
  const provenance = testProvenance();
  const records = mentions.map(([quote, type]) => recordMention({ place: placeOf(quote), type }, provenance));
  return addRecords(EMPTY_LAYER, records, ARTICLE).text;
};
const [AMAL, OMAR] = ['story.txt.amal.ann.jsonl', 'story.txt.omar.ann.jsonl'];

function annotated(): void {
  copydesk.write('story.txt', ARTICLE);
  copydesk.write(AMAL, layerOf(['القاهرة', 'LOC'], ['سيرجي شويغو', 'PER'], ['الصاروخ', 'MISC']));
  copydesk.write(OMAR, layerOf(['القاهرة', 'LOC'], ['شويغو', 'PER']));
}

test('agree measures two layers of one article', () => {
  annotated();
  const { code, json } = copydesk.json(['agree', '--json', AMAL, OMAR]);
  expect(code).toBe(0);
  expect(json).toMatchObject({
    layers: ['amal', 'omar'],
    spans: [3, 2],
    exact: { precision: 0.5, recall: 1 / 3, f1: 0.4 },
    overlapping: { precision: 1, recall: 2 / 3, f1: 0.8 },
  });
  expect(copydesk.run(['agree', AMAL, OMAR]).stdout).toMatch(/exact +0\.500 +0\.333 +0\.400/);
});

test('adjudicate writes what all agree on once, and lists both readings of the rest', () => {
  annotated();
  const first = copydesk.run(['adjudicate', '--write', '--annotator', 'Huda', AMAL, OMAR]);
  expect(first.code).toBe(1);
  expect(first.stdout).toContain('1 agreed, 2 to decide, 0 without a place');
  expect(first.stdout).toMatch(/amal: PER .*سيرجي شويغو.*\n {2}omar: PER .*شويغو/);
  expect(first.stdout).toMatch(/amal: MISC .*الصاروخ.*\n {2}omar: nothing/);
  const gold = () => recordsOf(readLayer(readFileSync(copydesk.path('story.txt.gold.ann.jsonl'), 'utf8')));
  expect(gold().map(quoteOf)).toEqual(['القاهرة']);
  expect(gold()[0]).toMatchObject({ creator: { name: 'Huda' }, 'copydesk:status': 'accepted' });
  const again = copydesk.run(['adjudicate', '--write', AMAL, OMAR, 'story.txt.gold.ann.jsonl']);
  expect(again.stdout).toContain('0 agreed, 2 to decide');
  expect(gold()).toHaveLength(1);
});

test.each([
  [['agree', 'story.txt', AMAL], 'is no sidecar'],
  [['agree', AMAL, 'other.txt.ann.jsonl'], 'is no layer of story.txt'],
  [['agree', AMAL, 'story.txt.nobody.ann.jsonl'], 'no such file'],
  [['adjudicate', AMAL], 'two layers or more'],
  [['adjudicate', '--gold', 'a/b', AMAL, OMAR], 'cannot be the name of a layer'],
])('%j is refused in a sentence', (args, sentence) => {
  annotated();
  const { code, stderr } = copydesk.run(args);
  expect(code).toBe(2);
  expect(stderr).toContain(sentence);
});
