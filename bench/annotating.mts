/**
 * What 5,000 annotations cost the language server: the table bench/annotating.md. Measured as processor time of the
 * server's process, on an article of 15,000 words, once with its sidecar beside it and once without.
 *
 * Usage: node bench/annotating.mts [--dry]
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serialiseRecord } from '../server/src/annotations/records/serialise.ts';
import { VSCODE } from '../test/lsp/client-profiles.ts';
import { buildServer, LanguageClient } from '../test/lsp/language-client.ts';
import { readOptions } from './options.mts';

const { values } = readOptions({ dry: { type: 'boolean', default: false } });

const OPENINGS = 40;
/** The first openings are slower, because the engine is still being compiled. */
const WARM_FROM = 15;
const KEYSTROKES = 200;
const NAMES = ['شويغو', 'لافروف', 'بوتين', 'كورسك', 'موسكو'];
const text = `${Array.from({ length: 1000 }, (_, line) =>
  NAMES.map((name, at) => `وقال ${name} ${line * 5 + at}.`).join(' '),
).join('\n')}\n`;

function sidecar(fileName: string): string {
  let at = 0;
  const lines = Array.from({ length: 5000 }, (_, number) => {
    const exact = NAMES[number % NAMES.length]!;
    const start = text.indexOf(`${exact} `, at);
    at = start + exact.length;
    const prefix = text.slice(Math.max(0, start - 24), start);
    return serialiseRecord({
      '@context': ['http://www.w3.org/ns/anno.jsonld', { copydesk: 'urn:copydesk:' }],
      id: `urn:uuid:01990000-0000-7000-8000-${String(number).padStart(12, '0')}`,
      type: 'Annotation',
      motivation: 'classifying',
      'copydesk:status': 'accepted',
      body: [{ type: 'TextualBody', purpose: 'classifying', value: 'PER' }],
      target: {
        source: fileName,
        selector: { type: 'TextQuoteSelector', exact, prefix, suffix: text.slice(at, at + 32) },
      },
      creator: { type: 'Person', name: 'bench' },
      generator: { type: 'Software', name: 'bench' },
      created: '2026-01-02T03:04:05.000Z',
    });
  });
  return `${lines.join('\n')}\n`;
}

/** Processor time of all threads of a process up to now, in milliseconds (Linux: the first number is nanoseconds). */
function processorTime(pid: number): number {
  const threads = readdirSync(`/proc/${pid}/task`);
  const spent = threads.map((id) =>
    Number(readFileSync(`/proc/${pid}/task/${id}/schedstat`, 'utf8').split(' ')[0]),
  );
  return spent.reduce((sum, nanoseconds) => sum + nanoseconds, 0) / 1e6;
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

interface Cost {
  readonly opening: number;
  readonly keystroke: number;
}

/** Milliseconds of processor time for one opening and for one keystroke, up to the diagnostics that follow. */
async function measure(server: string, folder: string, annotated: boolean): Promise<Cost> {
  const client = new LanguageClient(server);
  client.answer('workspace/configuration', () => [null]);
  await client.initialize(VSCODE);
  const pid = client.process.pid!;
  const pull = (uri: string): Promise<unknown> =>
    client.request('textDocument/diagnostic', { textDocument: { uri } });
  const opened: number[] = [];
  let uri = '';
  for (let number = 0; number < OPENINGS; number++) {
    const path = join(folder, `${annotated ? 'with' : 'without'}-${number}.txt`);
    uri = pathToFileURL(path).href;
    writeFileSync(path, text);
    if (annotated) writeFileSync(`${path}.ann.jsonl`, sidecar('story.txt'));
    const before = processorTime(pid);
    await client.open(uri, text);
    await pull(uri);
    if (number >= WARM_FROM) opened.push(processorTime(pid) - before);
    if (number < OPENINGS - 1) await client.notify('textDocument/didClose', { textDocument: { uri } });
  }
  const before = processorTime(pid);
  const start = { line: 500, character: 0 };
  for (let version = 2; version < 2 + KEYSTROKES; version++) {
    const contentChanges = [{ range: { start, end: start }, text: 'x' }];
    await client.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }
  // The keystrokes come faster than an analysis begins: only what each of them costs by itself is counted.
  await client.request('workspace/executeCommand', {
    command: 'copydesk.annotate',
    arguments: [{ uri, version: 1, request: { kind: 'decide', ids: [], status: 'accepted' } }],
  });
  const keystroke = (processorTime(pid) - before) / KEYSTROKES;
  client.dispose();
  return { opening: median(opened), keystroke };
}

const server = buildServer();
const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
try {
  const without = await measure(server.path, folder, false);
  const withAll = await measure(server.path, folder, true);
  const row = (what: string, key: keyof Cost, digits: number, limit: string): string => {
    const [less, more] = [without[key], withAll[key]];
    return `| ${what} | ${less.toFixed(digits)} | ${more.toFixed(digits)} | ${(more - less).toFixed(digits)} | ${limit} |`;
  };
  const page = `# What 5,000 annotations cost the server

Made by \`node bench/annotating.mts\`: milliseconds of processor time of the server's process, on an article of 15,000
words with one annotation on every third, and on the same without. An opening ends with its diagnostics; the first
${WARM_FROM} of ${OPENINGS} are not counted, and the
median of the others is.

| | without | with | more | limit |
|---|--:|--:|--:|--:|
${row('one opening', 'opening', 0, '50')}
${row('one keystroke', 'keystroke', 2, '1')}
`;
  if (values.dry) console.log(page);
  else writeFileSync(new URL('annotating.md', import.meta.url), page);
} finally {
  server.dispose();
  rmSync(folder, { recursive: true, force: true });
}
