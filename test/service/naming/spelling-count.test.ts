import { expect, test } from 'vitest';
import { spellingCount } from '../../../server/src/service/naming/spelling-count.ts';
import { scriptOfWord } from '../../../server/src/text/scripts.ts';

test.each([
  [1, ['London', 'LONDON']],
  [1, ['Путин', 'Путина', 'Путину']],
  [1, ['Сергей Лавров', 'Сергея Лаврова']],
  [2, ['Зеленский', 'Зелинский']],
  [2, ['شويغو', 'شويجو']],
  [2, ['إسطنبول', 'اسطنبول']],
  [3, ['Путин', 'Владимир Путин', 'Putin']],
])('%i for %j', (count, forms) => {
  expect(
    spellingCount({ forms: forms.map((form) => ({ form, count: 1, script: scriptOfWord(form) })) }),
  ).toBe(count);
});

test('so many forms that nobody would compare them are all counted', () => {
  const forms = Array.from({ length: 60 }, () => ({ form: 'A', count: 1, script: 'latin' as const }));
  expect(spellingCount({ forms })).toBe(60);
});
