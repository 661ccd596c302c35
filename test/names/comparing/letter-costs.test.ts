import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LetterCosts } from '../../../server/src/names/comparing/letter-costs.ts';
import {
  readableWord,
  readingCost,
  readingSteps,
} from '../../../server/src/names/comparing/letter-reading.ts';

describe('a table of letter costs', () => {
  const table = new LetterCosts('^ ^ 0|$ $ 0\na A 1|b B 2|ab X 1|- Y 20', { unexplained: 7 });
  const cost = (a: string, b: string): number => table.cost(table.prepareLeft(a), table.prepareRight(b));

  test('takes the cheapest way to cut both words', () => {
    expect(cost('a', 'A')).toBeCloseTo(0.1);
    expect(cost('ab', 'AB')).toBeCloseTo(0.3);
    expect(cost('ab', 'X')).toBeCloseTo(0.1);
    expect(cost('a', 'AY')).toBeCloseTo(2.1);
  });

  test('pays for what it cannot explain', () => expect(cost('a', 'B')).toBeCloseTo(7));

  test('tells its steps, which cost together what the reading costs', () => {
    const left = table.prepareLeft('abb');
    const right = table.prepareRight('XBZ');
    const steps = table.steps(left, right);
    expect(steps.map((step) => step.left).join('')).toBe('^abb$');
    expect(steps.map((step) => step.right).join('')).toBe('^XBZ$');
    expect(steps.reduce((sum, step) => sum + step.cost, 0)).toBeCloseTo(table.cost(left, right));
  });
});

describe('the learned tables', () => {
  test.each([
    ['شويغو', 'Shoigu', 'بوتين'],
    ['غورباتشوف', 'Gorbachev', 'لافروف'],
    ['زيلينسكي', 'Зеленский', 'زيمبابوي'],
    ['Lavrov', 'Лавров', 'Путин'],
    ['נתניהו', 'Netanyahu', 'Zelensky'],
    ['Gaddafi', 'Kadhafi', 'Gandhi'],
    ['شويغو', 'شويجو', 'شويبو'],
    ['كيم', '김', '박'],
  ])('read %s nearer to %s than to %s', (a, b, other) => {
    expect(readingCost(a, b)!).toBeLessThan(readingCost(a, other)!);
  });

  test('do not read Chinese characters', () => expect(readingCost('习近平', 'Xi')).toBeUndefined());

  test('read any two words, and the steps spell both', () => {
    const word = fc.string({ unit: fc.constantFrom(...'شويغكجabgkшй'), minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const cost = readingCost(a, b);
        if (cost !== undefined) {
          const sum = readingSteps(readableWord(a), readableWord(b))!.reduce(
            (total, step) => total + step.cost,
            0,
          );
          expect(sum).toBeCloseTo(cost);
        }
      }),
    );
  });
});
