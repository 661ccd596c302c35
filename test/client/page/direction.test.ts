import { expect, test } from 'vitest';
import { directionOf } from '../../../client/page/direction.ts';

test.each([
  ['أعلن الوزير اليوم', 'rtl'],
  ['BBC عربي: أعلن الوزير اليوم أن', 'rtl'],
  ['Reuters reported on قناة الجزيرة', 'ltr'],
  ['Сергей Шойгу прибыл', 'ltr'],
  ['שלום עולם', 'rtl'],
  ['🚀 وصل', 'rtl'],
  ['12.5 % — …', undefined],
  ['', undefined],
])('%j is read from %s', (text, direction) => {
  expect(directionOf(text)).toBe(direction);
});
