import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Cell,
  MOST_STEPS,
  ROW,
  readFeatureWeights,
  TAGGER_VERSION,
  writeFeatureWeights,
} from '../../../server/src/names/tagger/feature-weights.ts';
import { hashLetters } from '../../../server/src/names/tagger/hashing.ts';
import { LABEL_COUNT } from '../../../server/src/names/tagger/labels.ts';
import { readWordClasses, writeWordClasses } from '../../../server/src/names/tagger/word-classes.ts';

const WORDS = [
  { word: 'قال', count: 9000, fine: 511, coarse: 63, name: 0 },
  { word: 'فلاديمير', count: 40, fine: 7, coarse: 3, name: 3 },
  { word: 'غريتا', count: 0, fine: 0, coarse: 0, name: 1 },
];

const trained = (attributes: ReadonlyMap<number, readonly Cell[]>) => ({
  scale: 0.25,
  outside: -12,
  gate: -40,
  transitions: Array.from({ length: (LABEL_COUNT + 1) * LABEL_COUNT }, (_, at) => at - 40),
  classesChecksum: 0xfedcba98,
  attributes,
});

function opened<T>(read: T | string): T {
  if (typeof read === 'string') throw new Error(read);
  return read;
}

describe('weights', () => {
  test('what is written is read, within half a step of a weight; what was not kept adds nothing', () => {
    const place = fc.integer({ min: 0, max: ROW - 1 });
    const steps = fc.integer({ min: -MOST_STEPS, max: MOST_STEPS }).filter((value) => Math.abs(value) > 1);
    const cells = fc.uniqueArray(fc.record({ place, steps }), {
      minLength: 1,
      selector: (cell) => cell.place,
    });
    const hash = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }).map(String);
    fc.assert(
      fc.property(fc.dictionary(hash, cells), (entries) => {
        const attributes = new Map(Object.entries(entries).map(([key, own]) => [Number(key), own]));
        const read = opened(readFeatureWeights(writeFeatureWeights(trained(attributes))));
        expect(read.size).toBe(attributes.size);
        for (const [attribute, own] of attributes) {
          const into = new Int32Array(ROW);
          read.addAllTo(Int32Array.of(attribute), 1, into, 0);
          for (const cell of own) {
            const sum = into[cell.place]!;
            expect(Math.sign(sum)).toBe(Math.sign(cell.steps));
            expect(Math.abs(Math.sqrt(Math.abs(sum)) - Math.sqrt(Math.abs(cell.steps)))).toBeLessThanOrEqual(
              0.5,
            );
          }
          expect(into.filter((sum) => sum !== 0)).toHaveLength(own.length);
          const other = new Int32Array(ROW);
          if (!attributes.has(attribute ^ 1)) read.addAllTo(Int32Array.of(attribute ^ 1), 1, other, 0);
          expect(other.every((sum) => sum === 0)).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('header and transitions are kept, also when the bytes begin at an odd place', () => {
    const bytes = writeFeatureWeights(trained(new Map([[5, [{ place: 3, steps: 4 }]]])));
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    const read = opened(readFeatureWeights(shifted.subarray(1)));
    expect([read.scale, read.outside, read.gate, read.classesChecksum]).toEqual([0.25, -12, -40, 0xfedcba98]);
    expect(read.transitions[0]).toBe(-40);
  });

  test('what is damaged, cut short or of another version is refused with a sentence', () => {
    const bytes = writeFeatureWeights(trained(new Map([[5, [{ place: 3, steps: 4 }]]])));
    expect(readFeatureWeights(new Uint8Array(0))).toContain('no weights');
    expect(readFeatureWeights(bytes.subarray(0, bytes.length - 1))).toContain('length');
    const other = bytes.slice();
    other[4] = TAGGER_VERSION + 1;
    expect(readFeatureWeights(other)).toContain(`version ${TAGGER_VERSION + 1}`);
  });
});

describe('word classes', () => {
  test('what is written is read', () => {
    const classes = opened(readWordClasses(writeWordClasses(WORDS)));
    expect(classes.size).toBe(3);
    const place = classes.find(hashLetters('فلاديمير'));
    expect([
      classes.fine(place),
      classes.coarse(place),
      classes.name(place),
      classes.frequency(place),
    ]).toEqual([7, 3, 3, 6]);
    const common = classes.find(hashLetters('قال'));
    expect([classes.fine(common), classes.coarse(common), classes.name(common)]).toEqual([511, 63, 0]);
    expect(classes.frequency(classes.find(hashLetters('غريتا')))).toBe(0);
    expect(classes.find(hashLetters('قخظغ'))).toBe(-1);
  });

  test('tables of other words have other checksums, and damaged ones are refused', () => {
    const bytes = writeWordClasses(WORDS);
    expect(opened(readWordClasses(bytes)).checksum).not.toBe(
      opened(readWordClasses(writeWordClasses(WORDS.slice(1)))).checksum,
    );
    expect(readWordClasses(bytes.subarray(1))).toContain('no table');
    expect(readWordClasses(bytes.subarray(0, 30))).toContain('length');
  });
});
