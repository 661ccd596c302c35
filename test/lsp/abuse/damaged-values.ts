/** Values that are right but for one part of them, for each part. */

/** What stands in the place of a part: nothing of it is what any request asks for there. */
const STRANGE: readonly unknown[] = [
  null,
  true,
  -1,
  2.5,
  1e300,
  '',
  '\u0000\ud800',
  '__proto__',
  [],
  [null],
  {},
  { uri: 5 },
  { toString: 1, constructor: 1, length: -1 },
];

/** The value with one part of it taken away or replaced, for each of its parts. */
export function* damaged(value: unknown): Generator<unknown> {
  yield* STRANGE;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    if (Array.isArray(value)) {
      for (const other of damaged(part)) yield value.map((own, at) => (String(at) === key ? other : own));
    } else {
      const { [key]: _, ...without } = value as Readonly<Record<string, unknown>>;
      yield without;
      for (const other of damaged(part)) yield { ...value, [key]: other };
    }
  }
}
