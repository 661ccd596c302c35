import { expect, test } from 'vitest';
import {
  isLayerName,
  isSidecar,
  layerOf,
  parseSidecarName,
  sidecarName,
} from '../../../server/src/annotations/records/sidecar-name.ts';
import { processorTime } from '../../timing.ts';

test.each([
  ['story.txt', undefined, 'story.txt.ann.jsonl'],
  ['story.txt', 'gold', 'story.txt.gold.ann.jsonl'],
  ['story.article.txt', undefined, 'story.article.txt.ann.jsonl'],
  ['story.article.txt', 'amal', 'story.article.txt.amal.ann.jsonl'],
  ['report.2026.md', undefined, 'report.2026.md.ann.jsonl'],
  ['README', undefined, 'README.ann.jsonl'],
  ['/news.d/README', undefined, '/news.d/README.ann.jsonl'],
  ['file:///a/%D8%AE.txt', 'engine-1', 'file:///a/%D8%AE.txt.engine-1.ann.jsonl'],
  ['C:\\news.d\\خبر.txt', 'A_1', 'C:\\news.d\\خبر.txt.A_1.ann.jsonl'],
])('%s, layer %s: %s', (article, layer, name) => {
  expect(sidecarName(article, layer)).toBe(name);
  expect(parseSidecarName(name)).toEqual({ article, layer });
  expect(layerOf(article, name)).toEqual({ layer });
  expect(isSidecar(name)).toBe(true);
});

test.each(['story.txt', 'story.ann.json', 'story.txt.ann.jsonl.bak', ''])('%j is no sidecar', (name) => {
  expect(isSidecar(name)).toBe(false);
  expect(parseSidecarName(name)).toBeUndefined();
  expect(layerOf('story.txt', name)).toBeUndefined();
});

test('another article is not taken for a layer', () => {
  expect(layerOf('story.txt', 'other.txt.ann.jsonl')).toBeUndefined();
  expect(layerOf('story', 'story.txt.ann.jsonl')).toBeUndefined();
  expect(layerOf('story.txt', 'story.txt.a.b.ann.jsonl')).toBeUndefined();
});

test.each(['gold', 'amal-2', 'A_b'])('%s may be a layer', (name) => {
  expect(isLayerName(name)).toBe(true);
});

test.each(['', 'txt', 'MD', 'a.b', 'a b', '../x', 'أمل'])('%j may not', (name) => {
  expect(isLayerName(name)).toBe(false);
});

test('a name of a megabyte is read in one pass', () => {
  const name = `${'a.'.repeat(500_000)}txt!.ann.jsonl`;
  expect(processorTime(() => parseSidecarName(name))).toBeLessThan(500);
  expect(parseSidecarName(name)?.layer).toBeUndefined();
});
