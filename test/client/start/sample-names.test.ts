import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SAMPLES } from '../../../client/src/start/sample-names.ts';

test('the samples are the articles that ship', () => {
  const shipped = readdirSync(new URL('../../../seeds', import.meta.url)).filter((name) =>
    name.endsWith('.txt'),
  );
  expect([...SAMPLES].sort()).toEqual(shipped.sort());
});
