import { describe, expect, test } from 'vitest';
import {
  areCasesOfOneName,
  inCaseOf,
  nominativeAmong,
  nominativesOf,
} from '../../../server/src/names/lexicon/russian-cases.ts';
import { fold } from '../../../server/src/text/folding.ts';

describe('cases of one name', () => {
  test.each([
    ['Лавров', 'Лаврова'],
    ['Лавров', 'Лавровым'],
    ['Сергей Лавров', 'Сергеем Лавровым'],
    ['Зеленский', 'Зеленского'],
    ['Зеленский', 'Зеленским'],
    ['Россия', 'России'],
    ['Москва', 'Москву'],
  ])('%s and %s', (a, b) => {
    expect(areCasesOfOneName(fold(a), fold(b))).toBe(true);
    expect(nominativeAmong([b, a])).toBe(a);
  });

  test.each([
    ['Лавров', 'Лавр'],
    ['Иванов', 'Иванский'],
    ['Сергей Лавров', 'Лавровым'],
    ['Гутерриш', 'Гутеррес'],
    ['Putin', 'Putina'],
  ])('are not %s and %s', (a, b) => expect(areCasesOfOneName(fold(a), fold(b))).toBe(false));

  test('a word may have several nominatives, itself not among them', () => {
    const forms = nominativesOf(fold('Киеве'));
    expect(forms).toContain('киев');
    expect(forms).not.toContain('киеве');
  });
});

describe('a name in the case of another', () => {
  test.each([
    ['Гутерриш', 'Гутерреса', 'Гутеррес', 'Гутерриша'],
    ['Зеленський', 'Зеленского', 'Зеленский', 'Зеленського'],
    ['Сергій', 'Сергеем', 'Сергей', 'Сергіем'],
    ['Шойгу', 'Шайгова', 'Шайгов', undefined],
  ])('%s as %s stands to %s', (name, model, nominative, expected) => {
    expect(inCaseOf(name, fold(model), fold(nominative))).toBe(expected);
  });
});
