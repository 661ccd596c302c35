import { describe, expect, test } from 'vitest';
import { compareNames, letterSteps } from '../../../server/src/names/comparing/comparer.ts';
import { Name, pairingOf } from '../../../server/src/names/comparing/name-alignment.ts';

const pairsOf = (a: string, b: string): string[] =>
  pairingOf(new Name(a), new Name(b)).pairs.map(([x, y]) => `${x.folded}=${y.folded}`);

describe('the words of two names', () => {
  test.each([
    ['Sergei Lavrov', 'Sergey Lavrov', ['sergei=sergey', 'lavrov=lavrov']],
    ['Lavrov Sergey', 'Sergey Lavrov', ['lavrov=lavrov', 'sergey=sergey']],
    ['Sergei Viktorovich Lavrov', 'Sergei Lavrov', ['sergei=sergei', 'lavrov=lavrov']],
    ['S. Lavrov', 'Sergei Lavrov', ['lavrov=lavrov']],
    ['Muammar al-Gaddafi', 'Muammar Qaddafi', ['muammar=muammar', 'gaddafi=qaddafi']],
    ['خالد بن الوليد', 'خالد ابن الوليد', ['خالد=خالد', 'الوليد=الوليد']],
    ['بيونغ يانغ', 'بيونغيانغ', ['بيونغيانغ=بيونغيانغ']],
  ])('%s and %s', (a, b, pairs) => {
    expect(pairsOf(a, b).sort()).toEqual([...pairs].sort());
  });

  test('a word that only one name has is counted', () => {
    expect(compareNames('Sergei Viktorovich Lavrov', 'Sergei Lavrov').missing).toBe(1);
    expect(compareNames('S. Lavrov', 'Sergei Lavrov').missing).toBe(0);
  });

  test('two people of one family are two names', () => {
    expect(compareNames('محمد شريف السوداني', 'محمد شياع السوداني').difference).toBe('slip');
    expect(compareNames('Kim Jong Un', 'Kim Jong Il').probability).toBeLessThan(0.6);
  });

  test('the steps of the letters spell both names', () => {
    const steps = letterSteps('سيرغي لافروف', 'سيرجي لافروف');
    expect(steps.map(({ left }) => left).join('')).toBe('سيرغيلافروف');
    expect(steps.map(({ right }) => right).join('')).toBe('سيرجيلافروف');
  });
});
