/** A program that is killed while it writes annotations leaves a sound sidecar with every decision it had reported. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { recordsOf } from '../../server/src/annotations/records/layer.ts';
import { SidecarStore } from '../../server/src/host/sidecar-store.ts';
import { ARTICLE } from '../annotations/sample-records.ts';
import { temporaryFolder } from './temporary-folder.ts';

const source = (file: string) => JSON.stringify(new URL(`../../server/src/${file}`, import.meta.url).href);

/** Adds one comment after the other and names each on standard output once it is written. */
const WRITER = `
import { addRecords } from ${source('annotations/records/layer-change.ts')};
import { recordComment } from ${source('annotations/records/create-record.ts')};
import { SidecarStore } from ${source('host/sidecar-store.ts')};
const [article, text] = process.argv.slice(1);
const agent = { type: 'Software', name: 'test' };
const store = new SidecarStore();
for (;;) {
  const place = { fileName: 'story.txt', text, span: { start: 0, end: 7 } };
  const record = recordComment({ place, value: 'x'.repeat(500), language: 'en' }, { creator: agent, generator: agent });
  const outcome = await store.change(article, (layer) => addRecords(layer, [record], text));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.message));
  console.log(record.id);
}`;

/** Runs a writer until it has reported some records, kills it, and returns what it reported. */
async function writeUntilKilled(article: string, count: number): Promise<string[]> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', WRITER, article, ARTICLE], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const reported: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    reported.push(line);
    if (reported.length === count) child.kill('SIGKILL');
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  expect(child.signalCode).toBe('SIGKILL');
  return reported;
}

// The writer is TypeScript, which Node runs by itself from version 22.18 on.
test.skipIf(!('typescript' in process.features))('twelve writers killed in pairs lose nothing', async () => {
  const article = join(await temporaryFolder(), 'story.txt');
  await writeFile(article, ARTICLE);
  const reported: string[] = [];
  for (let round = 1; round <= 6; round++) {
    const pair = [writeUntilKilled(article, round), writeUntilKilled(article, 2 * round)];
    reported.push(...(await Promise.all(pair)).flat());
    const outcome = await new SidecarStore().change(article, (layer) => layer);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.message));
    expect(outcome.layer.problems).toEqual([]);
    const ids = recordsOf(outcome.layer).map(({ id }) => id);
    expect(reported.filter((id) => !ids.includes(id))).toEqual([]);
  }
  expect(reported.length).toBeGreaterThanOrEqual(63);
});
