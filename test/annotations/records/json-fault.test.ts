import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonFault } from '../../../server/src/annotations/records/json-fault.ts';
import { say } from '../../../server/src/messages/message.ts';
import { english } from '../../../server/src/messages/wording.ts';

test.each([
  ['', 0, 'a value'],
  ['{', 1, 'a key'],
  ['{"a"', 4, 'a colon'],
  ['{"a":', 5, 'a value'],
  ['{"a":1', 6, 'a comma or “}”'],
  ['{"a":1,}', 7, 'a key'],
  ['[1,]', 3, 'a value'],
  ['[1 2]', 3, 'a comma or “]”'],
  ['{"a":"\t"}', 6, 'escape'],
  ['{"a":"\\x"}', 6, 'escape'],
  ['{"🚀":tru}', 6, 'a value'],
  ['{} {}', 3, 'the end'],
  ["{'a':1}", 1, 'a key'],
  ['01', 1, 'the end'],
])('%j lacks something at %i', (text, at, expected) => {
  expect(() => JSON.parse(text)).toThrow();
  const fault = jsonFault(text);
  expect(fault.at).toBe(at);
  expect(english(fault.expected)).toContain(expected);
});

test('sound JSON has its only fault at its end', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(jsonFault(text)).toEqual({ at: text.length, expected: say('the end of the line') });
    }),
  );
});

test('what is before the fault of JSON cut short is what was left of it', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), (text, cut) => {
      const part = `[${text.slice(0, cut % (text.length + 1))}`;
      const { at } = jsonFault(part);
      expect(at).toBeLessThanOrEqual(part.length);
      expect(jsonFault(`${part.slice(0, at)}\u0000`).at).toBe(at);
    }),
  );
});
