/** The list of keys names every key that does something, and the key of undo is known on every keyboard. */
import { expect, test, vi } from 'vitest';

vi.mock('../../../client/page/host.ts', () => ({ tell: () => {} }));

const { keysOf } = await import('../../../client/page/dialogs.ts');
const { isModifier, isUndo, KEYS } = await import('../../../client/page/reading.ts');

test('every key of the page stands in the list, and only those', () => {
  const legend = ['PER', 'LOC', 'ORG'].map((type) => ({ type, label: type }));
  const listed = keysOf(legend).flatMap(([keys]) => keys.split(' '));
  const letters = listed.filter((key) => /^[A-Z]$/.test(key));
  const known = Object.keys(KEYS).map((code) => code.replace('Key', ''));
  expect(letters.sort()).toEqual([...known, 'W'].sort());
  expect(listed).toContain('1–3');
});

const pressed = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

test.each([
  ['Z with Control', { key: 'z', code: 'KeyZ', ctrlKey: true }, true],
  ['Z with Command', { key: 'z', code: 'KeyZ', metaKey: true }, true],
  ['with Caps Lock', { key: 'Z', code: 'KeyZ', ctrlKey: true }, true],
  ['where Z stands in the place of Y', { key: 'z', code: 'KeyY', ctrlKey: true }, true],
  ['Y in the place of Z', { key: 'y', code: 'KeyZ', ctrlKey: true }, false],
  ['the place of Z under Arabic letters', { key: 'ئ', code: 'KeyZ', ctrlKey: true }, true],
  ['Z alone', { key: 'z', code: 'KeyZ' }, false],
  ['with Shift, which is redo', { key: 'Z', code: 'KeyZ', ctrlKey: true, shiftKey: true }, false],
  ['with Alt', { key: 'z', code: 'KeyZ', ctrlKey: true, altKey: true }, false],
])('%s', (_, key, isIt) => {
  expect(isUndo({ ...pressed, ...key })).toBe(isIt);
});

test('a key that is held says nothing by itself', () => {
  expect(['Control', 'Shift', 'Alt', 'Meta', 'z', 'Escape'].filter((key) => isModifier({ key }))).toEqual([
    'Control',
    'Shift',
    'Alt',
    'Meta',
  ]);
});
