/** Which sidecar belongs to which article, and as which layer. */
import { describe, expect, test } from 'vitest';
import { isSidecar, layerOfSidecar, sidecarName } from '../../server/src/annotations/sidecar-name.ts';

describe('the name of a sidecar', () => {
  test.each([
    ['story.txt', undefined],
    ['story.txt', 'amal'],
    ['story.article.txt', undefined],
    ['story.article.txt', 'gold'],
    ['file:///desk/قصة🚀.article', 'second_pass-2'],
    ['story', undefined],
  ])('of %s in layer %s is read back as it was made', (article, layer) => {
    const name = sidecarName(article, layer);
    expect(isSidecar(name)).toBe(true);
    expect(layerOfSidecar(name, article)).toEqual({ layer });
  });

  test.each([
    ['story.txt.ann.jsonl', 'other.txt'],
    ['story.txt.ann.jsonl', 'story.tx'],
    ['story.txt', 'story.txt'],
    ['story.txt.a.b.ann.jsonl', 'story.txt'],
    ['story.txt..ann.jsonl', 'story.txt'],
  ])('%s is no sidecar of %s', (name, article) => {
    expect(layerOfSidecar(name, article)).toBeUndefined();
  });
});
