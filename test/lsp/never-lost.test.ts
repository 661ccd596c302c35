/**
 * Nothing that an annotator wrote is lost: server and command line killed in the middle of writing, two editors on one
 * article, a full disk, a read-only sidecar, a sidecar that changes on disk while it is in use.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readLayer, recordsOf } from '../../server/src/annotations/records/layer.ts';
import { textOf } from '../../server/src/annotations/records/record.ts';
import { EGLOT_1_9, VSCODE } from './client-profiles.ts';
import { buildServer, LanguageClient } from './language-client.ts';

const ARTICLE = 'وصل الوفد إلى المدينة.\n🚀 وقال المتحدث إن اللقاء كان مفيدا.\n';
const LANES = 4;
const KILLS_OF_EACH = 25;

let server: ReturnType<typeof buildServer>;
let commandLine: ReturnType<typeof buildServer>;
let folder: string;
beforeAll(() => {
  server = buildServer();
  commandLine = buildServer('cli.js');
  folder = mkdtempSync(join(tmpdir(), 'copydesk-خبر '));
}, 120_000);
afterAll(() => {
  server.dispose();
  commandLine.dispose();
  rmSync(folder, { recursive: true, force: true });
});

/** An article of its own, and what is known to stand in its sidecar. */
class Desk {
  readonly path: string;
  readonly uri: string;
  /** Lines of the sidecar as they were last seen: all of them must be there the next time. */
  #seen: readonly string[] = [];
  /** Comments that were reported as written. */
  readonly reported = new Set<string>();

  constructor(name: string) {
    this.path = join(folder, name);
    this.uri = pathToFileURL(this.path).href;
    writeFileSync(this.path, ARTICLE);
  }

  get sidecar(): string {
    return `${this.path}.ann.jsonl`;
  }

  /** Reads the sidecar, which must be sound and hold all that it held before and all that was reported. */
  check(): string[] {
    const layer = readLayer(existsSync(this.sidecar) ? readFileSync(this.sidecar, 'utf8') : '');
    expect(layer.problems).toEqual([]);
    const lines = layer.lines.map(({ raw }) => raw);
    const standing = new Set(lines);
    expect(this.#seen.filter((line) => !standing.has(line))).toEqual([]);
    const comments = recordsOf(layer).map((record) => textOf(record, 'commenting') ?? '');
    expect([...this.reported].filter((comment) => !comments.includes(comment))).toEqual([]);
    this.#seen = lines;
    return comments;
  }

  comment(client: LanguageClient, value: string): Promise<unknown> {
    const request = { kind: 'comment', place: { start: 0, text: 'وصل' }, value };
    const given = { command: 'copydesk.annotate', arguments: [{ uri: this.uri, version: 1, request }] };
    return client.request('workspace/executeCommand', given).then(() => this.reported.add(value));
  }
}

async function connect(desk: Desk, capabilities = EGLOT_1_9): Promise<LanguageClient> {
  const client = new LanguageClient(server.path);
  client.answer('workspace/configuration', () => [null]);
  await client.initialize(capabilities);
  await client.open(desk.uri, ARTICLE);
  return client;
}

/** A delay between two moments, of another length each time. */
const random = (least: number, most: number): number => least + Math.random() * (most - least);

const after = (milliseconds: number, run: () => void): void => {
  setTimeout(run, milliseconds);
};

/** A server that writes one comment after the other until it is killed. */
async function killServer(desk: Desk, kill: number): Promise<void> {
  const client = await connect(desk);
  const written = Array.from({ length: 12 }, (_, at) => desk.comment(client, `${kill}.${at}`));
  const settled = Promise.allSettled(written.map((one) => Promise.race([one, client.exited])));
  await Promise.race([written[0], client.exited]);
  after(random(0, 40), () => client.process.kill('SIGKILL'));
  await client.exited;
  client.dispose();
  await settled;
}

/** A command line that imports comments, killed at any moment from its start to its end. */
async function killCommandLine(desk: Desk, kill: number): Promise<void> {
  const name = `${desk.path}.${kill}.json`;
  const items = Array.from({ length: 20 }, (_, at) => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'Annotation',
    motivation: 'commenting',
    body: [{ type: 'TextualBody', purpose: 'commenting', value: `${kill}.import.${at}` }],
    target: { source: 'story.txt', selector: { type: 'TextPositionSelector', start: 0, end: 3 } },
  }));
  writeFileSync(
    name,
    JSON.stringify({ type: 'AnnotationCollection', first: { type: 'AnnotationPage', items } }),
  );
  const args = [commandLine.path, 'import', '--from', 'w3c', '--article', desk.path, name];
  const child = spawn(process.execPath, args, { stdio: 'ignore' });
  const exited = once(child, 'exit');
  after(random(60, 260), () => child.kill('SIGKILL'));
  const [code] = await exited;
  if (code === 0) for (let at = 0; at < 20; at++) desk.reported.add(`${kill}.import.${at}`);
  rmSync(name);
}

test(`killed ${LANES * 2 * KILLS_OF_EACH} times while they write, server and command line lose nothing`, async () => {
  let [kills, reported] = [0, 0];
  const lane = async (number: number): Promise<void> => {
    const desk = new Desk(`killed-${number}.txt`);
    for (let kill = 0; kill < KILLS_OF_EACH; kill++) {
      await killServer(desk, 2 * kill);
      desk.check();
      await killCommandLine(desk, 2 * kill + 1);
      desk.check();
      kills += 2;
    }
    reported += desk.reported.size;
  };
  await Promise.all(Array.from({ length: LANES }, (_, number) => lane(number)));
  expect(kills).toBe(200);
  expect(reported).toBeGreaterThanOrEqual(LANES * KILLS_OF_EACH);
}, 600_000);

describe('beside others', () => {
  test('two editors on one article keep all that both write', async () => {
    const desk = new Desk('shared.txt');
    const clients = await Promise.all([connect(desk), connect(desk, VSCODE)]);
    const comments = clients.flatMap((client, editor) =>
      Array.from({ length: 15 }, (_, at) => desk.comment(client, `${editor}.${at}`)),
    );
    await Promise.all(comments);
    expect(desk.check().sort()).toEqual([...desk.reported].sort());
    expect(desk.reported.size).toBe(30);
    for (const client of clients) client.dispose();
  });

  test('a sidecar that changes on disk while it is in use is read before it is written', async () => {
    const desk = new Desk('changed.txt');
    const client = await connect(desk);
    await desk.comment(client, 'mine');
    const line = readFileSync(desk.sidecar, 'utf8')
      .replace('mine', 'from outside')
      .replace(/7[0-9a-f]{3}-/, '7fff-');
    writeFileSync(desk.sidecar, readFileSync(desk.sidecar, 'utf8') + line);
    await desk.comment(client, 'mine again');
    expect(desk.check().sort()).toEqual(['from outside', 'mine', 'mine again']);
    client.dispose();
  });

  test('a read-only sidecar is left as it is, and the person is told', async () => {
    const desk = new Desk('read-only.txt');
    const client = await connect(desk);
    await desk.comment(client, 'mine');
    const before = readFileSync(desk.sidecar, 'utf8');
    chmodSync(desk.sidecar, 0o444);
    const from = client.incoming.length;
    await desk.comment(client, 'not written');
    desk.reported.delete('not written');
    const told = await client.next(({ method }) => method === 'window/showMessage', from);
    expect(JSON.stringify(told.params)).toMatch(/not written down.*read-only/);
    expect(readFileSync(desk.sidecar, 'utf8')).toBe(before);
    client.dispose();
  });
});

/** Whether this machine lets a test have a small disk of its own, which goes with the process. */
const mayMount =
  spawnSync('unshare', ['-m', 'sh', '-c', 'mount -t tmpfs -o size=64k tmpfs /mnt']).status === 0;

test.skipIf(!mayMount)('a full disk leaves the sidecar as it was, and says so', () => {
  const desk = new Desk('full.txt');
  const imported = {
    type: 'Annotation',
    motivation: 'commenting',
    body: [{ type: 'TextualBody', purpose: 'commenting', value: 'x'.repeat(4000) }],
    target: { source: 'full.txt', selector: { type: 'TextPositionSelector', start: 0, end: 3 } },
  };
  writeFileSync(join(folder, 'one.json'), JSON.stringify({ type: 'AnnotationPage', items: [imported] }));
  // The disk holds the first import; a heap of other files leaves no room for the second.
  const script = `
    mount -t tmpfs -o size=64k tmpfs /mnt && cd /mnt && cp "$1/full.txt" "$1/one.json" . &&
    "$2" "$3" import --from w3c --article full.txt one.json 2>/dev/null
    cp full.txt.ann.jsonl before; head -c 65536 /dev/zero > heap 2>/dev/null
    sed s/xxx/yyy/g one.json > "$1/two.json"
    "$2" "$3" import --from w3c --article full.txt "$1/two.json"; echo "code $?"
    cmp before full.txt.ann.jsonl && echo same; ls -A`;
  const args = ['-m', 'sh', '-c', script, 'sh', folder, process.execPath, commandLine.path];
  const said = execFileSync('unshare', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  expect(said).toMatch(/^code 2\nsame\n/m);
  expect(said).not.toMatch(/\.lock|\.tmp/);
  expect(readFileSync(desk.path, 'utf8')).toBe(ARTICLE);
});
