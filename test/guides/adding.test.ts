/** docs/adding.md, followed to the letter in a copy of the repository: files are written, lines changed, commands run. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { inSection, readGuide, type Snippet } from './guide.ts';

vi.setConfig({ testTimeout: 300_000 });

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = readGuide('docs/adding.md');
const BEFORE = 'Before you begin';
const SECTIONS = ['A rule', 'A language', 'A format', 'Before you send it'];
/** What each new terminal begins with. */
const [begin] = inSection(page, BEFORE);
/** The path of somebody who has not begun: what `npm` puts on it for this run is not there. */
const PLAIN_PATH = (process.env.PATH ?? '')
  .split(delimiter)
  .filter((folder) => !folder.includes('node_modules'))
  .join(delimiter);

let copy: string;
beforeAll(() => {
  copy = realpathSync(mkdtempSync(join(tmpdir(), 'copydesk-adding-')));
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const file of listed.split('\0').filter((name) => name !== '')) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(root, file), join(copy, file), { force: true });
  }
  symlinkSync(realpathSync(join(root, 'node_modules')), join(copy, 'node_modules'));
}, 120_000);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** Does what one snippet says. A change is for the file that was named last. */
function follow({ language, code, file }: Snippet, named: string | undefined): void {
  if (language === 'ts') {
    expect(file, 'a file without a name').toBeDefined();
    writeFileSync(join(copy, file!), code);
  } else if (language === 'diff') change(named!, code);
  else {
    expect(language).toBe('sh');
    const run = spawnSync('bash', ['--norc', '-eu', '-o', 'pipefail', '-c', begin!.code + code], {
      cwd: copy,
      encoding: 'utf8',
      timeout: 240_000,
      env: {
        ...process.env,
        PATH: PLAIN_PATH,
        NO_COLOR: '1',
        VITEST: '',
        // The recipe proves the same with fewer random documents here.
        ROUND_TRIPS: '100',
      },
    });
    expect(run.status, `${code}\n${run.stdout.slice(-3000)}${run.stderr.slice(-3000)}`).toBe(0);
  }
}

/** Puts lines in where the lines around them stand: exactly once in the file. */
function change(path: string, diff: string): void {
  const lines = diff.trimEnd().split('\n');
  const before = lines
    .filter((line) => !line.startsWith('+'))
    .map((line) => line.slice(1))
    .join('\n');
  const after = lines
    .filter((line) => !line.startsWith('-'))
    .map((line) => line.slice(1))
    .join('\n');
  const text = readFileSync(join(copy, path), 'utf8');
  expect(text.split(before).length - 1, `${path} has once: ${before}`).toBe(1);
  writeFileSync(
    join(copy, path),
    text.replace(before, () => after),
  );
}

test.each(SECTIONS)('%s', (section) => {
  let named: string | undefined;
  for (const snippet of inSection(page, section)) {
    named = snippet.file ?? named;
    follow(snippet, named);
  }
});

test('each section of the page is followed', () => {
  expect([...new Set(page.map(({ under }) => under.at(-1)))]).toEqual([BEFORE, ...SECTIONS]);
});
