/** Names of layers for annotators: whatever people are called, each has one layer, and nobody shares it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument } from '../../../server/src/annotations/formats/reading.ts';
import { isLayerName } from '../../../server/src/annotations/records/sidecar-name.ts';
import { annotatorLayers } from '../../../server/src/cli/annotations/annotator-layers.ts';

/** A document that some people annotated. */
const by = (...annotators: readonly string[]) =>
  readDocument({ unit: 'utf-16', annotators: new Map(annotators.map((annotator) => [annotator, []])) });

const layersOf = (...annotators: readonly string[]) => [...annotatorLayers([by(...annotators)]).values()];

test('people have no layers of their own where nobody annotated what another did', () => {
  expect(annotatorLayers([by('amal'), by('basim'), readDocument({ unit: 'utf-16' })]).size).toBe(0);
  expect(annotatorLayers([by('amal', 'basim'), by('omar')], 'desk')).toEqual(
    new Map([
      ['amal', 'desk-amal'],
      ['basim', 'desk-basim'],
      ['omar', 'desk-omar'],
    ]),
  );
});

test('a layer is called like the person, without the rest of an address', () => {
  expect(layersOf('Amal.Haddad@desk.example', 'user 3', 'José')).toEqual(['amal-haddad', 'user-3', 'jose']);
});

test('a name that tells nobody apart or is no name of a layer gets a digest of itself', () => {
  const digest = /-[0-9a-f]{12}$/;
  for (const names of [
    ['amal@a.example', 'amal@b.example'],
    ['أمل', 'باسم'],
    ['TXT', 'md'],
    ['..', '/'],
  ]) {
    for (const layer of layersOf(...names)) expect(layer).toMatch(digest);
  }
  const [first] = layersOf('أمل', 'باسم');
  // Nobody can be called so as to come into the layer of another.
  expect(layersOf('أمل', first!)[1]).not.toBe(first);
});

test('all names are valid and different, in the same letters too, and those of a name do not hang on the order', () => {
  const name = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('__proto__', '../../x', 'Amal', 'amal', 'amal@a', 'txt', 'C:\\x', '🚀', '', '@'),
    fc.string({ minLength: 60, maxLength: 90 }),
  );
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 2 }), fc.option(fc.constant('studio')), (names, base) => {
      const layers = annotatorLayers([by(...names)], base ?? undefined);
      expect(layers.size).toBe(names.length);
      for (const layer of layers.values()) expect(isLayerName(layer), layer).toBe(true);
      expect(new Set([...layers.values()].map((layer) => layer.toLowerCase())).size).toBe(names.length);
      const turned = annotatorLayers([by(...names.toReversed())], base ?? undefined);
      for (const [annotator, layer] of layers) expect(turned.get(annotator)).toBe(layer);
    }),
  );
});
