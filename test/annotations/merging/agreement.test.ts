import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  kappa,
  spanAgreement,
  tokenKappa,
  type Unit,
  unitisingAlpha,
} from '../../../server/src/annotations/merging/agreement.ts';

const unit = (start: number, end: number, label = 'PER'): Unit => ({ start, end, label });
const pairs = (count: number, a: string, b: string) => Array.from({ length: count }, () => [a, b] as const);

describe('spans', () => {
  const first = [unit(0, 5), unit(10, 15), unit(20, 25, 'LOC'), unit(30, 35)];
  const second = [unit(0, 5), unit(12, 18), unit(20, 25)];

  test('exact: one of three and of four agrees', () => {
    const { precision, recall, f1 } = spanAgreement(first, second, 'exact');
    expect(precision).toBeCloseTo(1 / 3);
    expect(recall).toBeCloseTo(1 / 4);
    expect(f1).toBeCloseTo(2 / 7);
  });

  test('overlapping: two of three and of four agree; another label does not', () => {
    const { precision, recall, f1 } = spanAgreement(first, second, 'overlapping');
    expect([precision, recall, f1]).toEqual([2 / 3, 2 / 4, 4 / 7]);
  });

  test('nothing to divide by is not a number', () => {
    expect(spanAgreement([], [], 'exact').f1).toBeNaN();
    expect(spanAgreement([unit(0, 1)], [], 'exact')).toEqual({ precision: NaN, recall: 0, f1: 0 });
  });
});

describe("Cohen's kappa", () => {
  test('the usual example of fifty grants: 0.4', () => {
    const judged = [
      ...pairs(20, 'yes', 'yes'),
      ...pairs(5, 'yes', 'no'),
      ...pairs(10, 'no', 'yes'),
      ...pairs(15, 'no', 'no'),
    ];
    expect(kappa(judged)).toBeCloseTo(0.4, 10);
  });

  test('equal margins do not hide that the second table agrees less (Brennan and Silman 1992 style tables)', () => {
    const first = [
      ...pairs(45, 'y', 'y'),
      ...pairs(15, 'y', 'n'),
      ...pairs(25, 'n', 'y'),
      ...pairs(15, 'n', 'n'),
    ];
    const second = [
      ...pairs(25, 'y', 'y'),
      ...pairs(35, 'y', 'n'),
      ...pairs(5, 'n', 'y'),
      ...pairs(35, 'n', 'n'),
    ];
    expect(kappa(first)).toBeCloseTo(0.1304, 4);
    expect(kappa(second)).toBeCloseTo(0.2593, 4);
  });

  test('over tokens: the shortest unit names a token', () => {
    const tokens = [0, 10, 20, 30].map((start) => ({ start, end: start + 5 }));
    const first = [unit(0, 15, 'ORG'), unit(10, 15, 'LOC')];
    const second = [unit(0, 5, 'ORG'), unit(12, 14, 'LOC')];
    expect(tokenKappa(first, second, tokens)).toBe(1);
    // Labels ORG LOC – – against ORG – – –: 3 of 4 agree, by chance 1/4·1/4 + 1/2·3/4 = 7/16.
    expect(tokenKappa(first, second.slice(0, 1), tokens)).toBeCloseTo((0.75 - 7 / 16) / (9 / 16), 10);
  });
});

describe("Krippendorff's alpha for units", () => {
  test('a unit shifted by one, by hand', () => {
    // Continuum of 10, units [2,5) and [3,6). Observed: 2·(1+1) / (2·1·100) = 0.02.
    // Expected: each unit (2-1)/3·(54-27+3) + 9·((2-3: none) + (5-3+1) + (3-3+1) + (4-3+1)) = 10 + 9·6 = 64;
    // 2/10 · 128 / (20·19 - 2·6) = 25.6 / 368.
    expect(unitisingAlpha([[unit(2, 5)], [unit(3, 6)]], 10)).toBeCloseTo(1 - 0.02 / (25.6 / 368), 10);
  });

  test('a unit that the other does not have, by hand', () => {
    // Observed: 2·9 / 200 = 0.09. Expected: one unit alone, 9·((5-3+1) + (10-3+1)) = 99; 2/10·99 / (380 - 6).
    expect(unitisingAlpha([[unit(2, 5)], []], 10)).toBeCloseTo(1 - 0.09 / (19.8 / 374), 10);
  });

  // Krippendorff, “Measuring the Reliability of Qualitative Text Analysis Data”, Quality & Quantity 38 (2004),
  // 787–800: two observers, two categories, a continuum of 300 units that begins at 150.
  describe('the worked example of Krippendorff 2004', () => {
    const c1 = [unit(75, 145, 'c'), unit(220, 250, 'c')];
    const c2 = [unit(70, 150, 'c'), unit(205, 225, 'c'), unit(250, 270, 'c')];
    const k = [unit(30, 90, 'k'), unit(150, 200, 'k')];

    test('category c: 0.7286, which the paper rounds on the way to 0.7285', () =>
      expect(unitisingAlpha([c1, c2], 300)).toBeCloseTo(0.7286, 4));
    test('category k: 1', () => expect(unitisingAlpha([k, k], 300)).toBe(1));
    test('both together: 0.8587', () => {
      expect(
        unitisingAlpha(
          [
            [...c1, ...k],
            [...c2, ...k],
          ],
          300,
        ),
      ).toBeCloseTo(0.8587, 4);
    });
  });

  test('perfect agreement is 1, and nothing marked is not a number', () => {
    expect(unitisingAlpha([[unit(2, 5)], [unit(2, 5)]], 10)).toBe(1);
    expect(unitisingAlpha([[], []], 10)).toBeNaN();
  });
});

/** Ten digits; what is not a number stays so. */
const rounded = (value: number): number => Math.round(value * 1e10) / 1e10 + 0;

test('any two layers: measures are the same whoever is first, except precision and recall, which trade places', () => {
  const layer = fc.array(
    fc
      .tuple(fc.nat(40), fc.integer({ min: 1, max: 9 }), fc.constantFrom('PER', 'LOC'))
      .map(([start, length, label]) => unit(start, start + length, label)),
    { maxLength: 8 },
  );
  const tokens = Array.from({ length: 10 }, (_, at) => ({ start: 5 * at, end: 5 * at + 4 }));
  fc.assert(
    fc.property(layer, layer, (a, b) => {
      expect(rounded(unitisingAlpha([a, b], 50))).toBe(rounded(unitisingAlpha([b, a], 50)));
      expect(rounded(tokenKappa(a, b, tokens))).toBe(rounded(tokenKappa(b, a, tokens)));
      for (const match of ['exact', 'overlapping'] as const) {
        const [one, other] = [spanAgreement(a, b, match), spanAgreement(b, a, match)];
        expect([one.precision, one.recall, one.f1]).toEqual([other.recall, other.precision, other.f1]);
      }
      if (a.length > 0) expect(spanAgreement(a, a, 'exact').f1).toBe(1);
    }),
  );
});
