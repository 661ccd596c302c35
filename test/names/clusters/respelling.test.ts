import { describe, expect, test } from 'vitest';
import { readMarkers } from '../../../server/src/findings/markers.ts';
import { respell } from '../../../server/src/names/clusters/respelling.ts';

/** The text after the marked place was respelled; undefined where that cannot be done for sure. */
function respelled(
  marked: string,
  to: string,
  forms: readonly string[] = [],
  form?: string,
): string | undefined {
  const { text, spans } = readMarkers(marked);
  const { start, end } = spans[0]!;
  const use = { start, end, form: form ?? text.slice(start, end) };
  const result = respell(text, use, to, [use.form, ...forms]);
  return result.sure ? text.slice(0, start) + result.newText + text.slice(end) : undefined;
}

describe.each([
  ['as it is', ''],
  ['behind an astral character', '🚀 '],
  ['behind CRLF', 'سطر\r\n'],
])('%s', (_, before) => {
  test('a particle is kept', () => {
    expect(respelled(`${before}قال و⟦شويجو⟧ إن`, 'شويغو')).toBe(`${before}قال وشويغو إن`);
    expect(respelled(`${before}موقف ل⟦ترمب⟧ اليوم`, 'ترامب')).toBe(`${before}موقف لترامب اليوم`);
  });

  test('the article comes and goes behind ل', () => {
    expect(respelled(`${before}موقف ل⟦لبنتاجون⟧ اليوم`, 'البنتاغون', [], 'البنتاجون')).toBe(
      `${before}موقف للبنتاغون اليوم`,
    );
  });

  test('a possessive is kept', () => {
    expect(respelled(`${before}⟦Kiev⟧’s mayor`, 'Kyiv')).toBe(`${before}Kyiv’s mayor`);
  });

  test('capitals of a headline are kept, an acronym is none', () => {
    expect(respelled(`${before}⟦ZELENSKY⟧ SPEAKS`, 'Zelenskyy')).toBe(`${before}ZELENSKYY SPEAKS`);
    expect(respelled(`${before}⟦WHO⟧ says`, 'Who')).toBe(`${before}Who says`);
  });

  test.each([
    ['Слова ⟦Гутерреса⟧ передаёт', 'Гутерриш', ['Гутеррес'], 'Слова Гутерриша передаёт'],
    ['Слова ⟦Гутерреса⟧ передаёт', 'Гутерриш', [], 'Слова Гутерриша передаёт'],
    ['встреча с ⟦Зеленским⟧', 'Зелинский', ['Зеленский'], 'встреча с Зелинским'],
    ['по словам ⟦Путина⟧', 'Путін', ['Путин'], 'по словам Путіна'],
    ['слова ⟦Сергея Лаврова⟧ передаёт', 'Сергій Лавров', ['Сергей Лавров'], 'слова Сергія Лаврова передаёт'],
    ['слова ⟦Шойгу⟧ передаёт', 'Шойгов', ['Шойгу'], undefined],
    ['слова ⟦Шойгу⟧ передаёт', 'Шойго', ['Шойгу'], 'слова Шойго передаёт'],
    ['прибыл ⟦Гутеррес⟧', 'Гутерриш', [], 'прибыл Гутерриш'],
  ])('a Russian case is kept or left: %s → %s', (marked, to, forms, expected) => {
    expect(respelled(`${before}${marked}`, to, forms)).toBe(
      expected === undefined ? undefined : `${before}${expected}`,
    );
  });

  test('another script is left', () =>
    expect(respelled(`${before}قال ⟦Putin⟧ أمس`, 'بوتين')).toBeUndefined());
});
