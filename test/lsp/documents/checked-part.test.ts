/** A file that is no article any more is checked in part, and that is said. */
import { expect, test } from 'vitest';
import { CHECKED_LENGTH, checkedPart } from '../../../server/src/lsp/documents/checked-part.ts';
import { english } from '../../../server/src/messages/wording.ts';

const LINE = 'قال الوزير إن السفن وصلت. ';

test('a text of any article’s length is checked to its end', () => {
  expect(checkedPart(LINE)).toEqual({ text: LINE, notice: undefined });
});

test('a longer one is cut at a space, with both lengths said', () => {
  const { text, notice } = checkedPart(LINE.repeat(Math.ceil((CHECKED_LENGTH + 100) / LINE.length)));
  expect(text.length).toBeLessThanOrEqual(CHECKED_LENGTH);
  expect(text.length).toBeGreaterThan(CHECKED_LENGTH - LINE.length);
  expect(/[\p{L}]$/u.test(text)).toBe(true);
  expect(english(notice!)).toMatch(/^Only the first 1[56],\d{3},\d{3} of 16,\d{3},\d{3} characters/);
});

test('one without spaces is cut between characters', () => {
  const { text } = checkedPart(`a${'🚀'.repeat(CHECKED_LENGTH / 2 + 10)}`);
  expect(text.length).toBe(CHECKED_LENGTH - 1);
  expect(text.endsWith('🚀')).toBe(true);
});
