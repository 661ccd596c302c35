/** Which part of a text is drawn, and when the places of its findings are asked for. */
import { expect, test } from 'vitest';
import { DrawnPart, WHOLE_LENGTH } from '../../../client/src/desk/drawn-part.ts';

test('a text of ordinary length is drawn whole', () => {
  expect(new DrawnPart().of(WHOLE_LENGTH)).toBeUndefined();
});

test('of a long text the part around what is in sight is drawn, within its ends', () => {
  const part = new DrawnPart();
  const length = 50 * WHOLE_LENGTH;
  expect(part.of(length)?.from).toBe(0);
  part.look({ from: 2_000_000, to: 2_003_000 });
  const drawn = part.of(length);
  expect(drawn?.from).toBeLessThan(2_000_000);
  expect(drawn?.to).toBeGreaterThan(2_003_000);
  part.look({ from: length - 10, to: length });
  expect(part.of(length)?.to).toBe(length);
});

test('places are asked for until they are given, and again when the findings change', () => {
  const part = new DrawnPart();
  expect(part.wantsPlaces).toBe(true);
  part.given();
  part.look({ from: 5, to: 6 });
  expect(part.wantsPlaces).toBe(false);
  part.renew();
  expect(part.wantsPlaces).toBe(true);
});
