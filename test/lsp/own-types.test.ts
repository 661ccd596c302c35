/** Types of the annotator's own: any client may mark with them, and marks one place once. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { AnnotationRecord } from '../../server/src/annotations/record.ts';
import { isAnnotationRequest } from '../../server/src/service/annotation-request.ts';
import { VSCODE } from './client-profiles.ts';
import { buildServer, LanguageClient } from './language-client.ts';

const ARTICLE = '🚀 ستنقل السفن 3000 طن من القمح كل شهر.\r\nوصل القمح أمس.\r\n';

let server: ReturnType<typeof buildServer>;
let folder: string;
let client: LanguageClient;
beforeAll(() => {
  server = buildServer();
});
afterAll(() => server.dispose());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-types '));
  client = new LanguageClient(server.path);
});
afterEach(() => {
  client.dispose();
  rmSync(folder, { recursive: true, force: true });
});

const placesOf = (words: string): { start: number; text: string }[] =>
  [...ARTICLE.matchAll(new RegExp(words, 'g'))].map(({ index }) => ({ start: index, text: words }));

function records(): AnnotationRecord[] {
  const sidecar = join(folder, 'story.txt.ann.jsonl');
  if (!existsSync(sidecar)) return [];
  return readFileSync(sidecar, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as AnnotationRecord);
}

async function mark(type: string, words: string): Promise<void> {
  const uri = pathToFileURL(join(folder, 'story.txt')).href;
  const request = { kind: 'mark', places: placesOf(words), type, status: 'accepted' };
  await client.request('workspace/executeCommand', {
    command: 'copydesk.annotate',
    arguments: [{ uri, version: 1, request }],
  });
}

test('every place is marked with a type that the engine does not know, and marked anew in place', async () => {
  writeFileSync(join(folder, 'story.txt'), ARTICLE);
  await client.initialize(VSCODE);
  await client.open(pathToFileURL(join(folder, 'story.txt')).href, ARTICLE);
  await mark('CARGO', 'القمح');
  const marked = records();
  expect(marked).toHaveLength(2);
  for (const record of marked) {
    expect(record).toMatchObject({ motivation: 'classifying', body: [{ value: 'CARGO' }] });
  }
  await mark('GRAIN', 'القمح');
  expect(records().map(({ id }) => id)).toEqual(marked.map(({ id }) => id));
  for (const record of records()) expect(record).toMatchObject({ body: [{ value: 'GRAIN' }] });
});

test.each([
  ['PER', true],
  ['CARGO', true],
  ['my-type_2', true],
  ['', false],
  ['2nd', false],
  ['two words', false],
  ['نوع', false],
  ['T'.repeat(33), false],
])('%j may be the name of a type: %s', (type, may) => {
  const request = { kind: 'mark', places: [{ start: 0, text: 'x' }], type, status: 'accepted' };
  expect(isAnnotationRequest(request)).toBe(may);
});
