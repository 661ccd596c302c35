/** The page about scale, run as it is written: indexes in parts, GNU parallel over several hosts, the pipe of Spark. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { missingTools } from '../../scripts/install-editors.mts';
import { CommandLine, NODE } from './command-line.ts';

const page = readFileSync(fileURLToPath(new URL('../../docs/scale.md', import.meta.url)), 'utf8');
// Dozens of processes are started, on machines that have other work too.
vi.setConfig({ testTimeout: 120_000 });

const copydesk = new CommandLine();
afterAll(() => copydesk.dispose());

/** Blocks of a language under a heading that begins so. */
function blocks(heading: string, language: string): readonly string[] {
  const section = page.split(/^## /m).find((one) => one.startsWith(heading));
  if (section === undefined) throw new Error(`the page has no section “${heading}”`);
  const found = [...section.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))];
  expect(found).not.toEqual([]);
  return found.map(([, block]) => block!);
}

/** Runs a block of the page in the folder of the test. */
function shell(block: string): string {
  const ran = spawnSync('bash', ['--norc', '-euo', 'pipefail', '-c', block], {
    cwd: copydesk.folder,
    encoding: 'utf8',
    env: {
      ...process.env,
      NO_COLOR: '1',
      HOME: copydesk.path('home'),
      PATH: `${copydesk.path('bin')}${delimiter}${process.env.PATH ?? ''}`,
      PARALLEL_SSH: fileURLToPath(new URL('../fixtures/simulated-ssh.sh', import.meta.url)),
      HOSTS_SEEN: copydesk.path('hosts'),
    },
  });
  if (ran.status !== 0) throw new Error(`${block}\nended with ${ran.status}: ${ran.stderr}`);
  return ran.stdout;
}

const read = (path: string): string => readFileSync(copydesk.path(path), 'utf8');

const FORMS = ['شويغو', 'شويغو', 'شويجو'];

/** A corpus in which a name has two spellings and every article the same last line. */
const article = (at: number): string =>
  `قال وزير الدفاع الروسي سيرغي ${FORMS[at % 3]} في يوم ${at} إن القوات باقية في مواقعها.\n` +
  `${'وأضاف أن المباحثات مع الجانب التركي مستمرة في أنقرة. '.repeat(1 + (at % 5))}\nتابعونا على صفحة الأخبار\n`;

const record = (at: number): string => `${JSON.stringify({ id: `n-${at}`, text: article(at) })}\n`;
const records = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, at) => record(from + at)).join('');

beforeAll(() => {
  for (const folder of ['bin', 'home', 'articles', 'crawl-index']) mkdirSync(copydesk.path(folder));
  program('bin/copydesk', `exec "${NODE}" "${copydesk.bundle}" "$@"`);
  for (let at = 0; at < 12; at++) copydesk.write(`articles/${at}.txt`, article(at));
  copydesk.write('crawl.jsonl', records(0, 96));
  copydesk.write('crawl.jsonl.gz', gzipSync(records(0, 96)));
  copydesk.write('july.jsonl.gz', gzipSync(records(0, 40)));
  copydesk.write('august.jsonl', records(30, 70));
});

function program(path: string, script: string): void {
  writeFileSync(copydesk.path(path), `#!/bin/sh\n${script}\n`);
  chmodSync(copydesk.path(path), 0o755);
}

/** The index of the whole crawl, made in one run. */
function wholeCrawl(): string {
  return shell('copydesk index build --input jsonl:text crawl.jsonl');
}

test('a folder is checked with a cache', () => {
  const [check] = blocks('A folder on one machine', 'sh');
  shell(check!);
  const first = read('findings.jsonl');
  expect(first.trim().split('\n')).toHaveLength(13);
  shell(check!);
  expect(read('findings.jsonl')).toBe(first);
});

describe('an index', () => {
  test('is read in place of the articles', () => {
    const [block] = blocks('An index', 'sh');
    const [build, list, boilerplate, unify] = block!.trimEnd().split('\n');
    shell(build!);
    expect(shell(list!)).toBe(shell('copydesk names list articles/'));
    expect(shell(list!)).toContain('شويجو');
    expect(shell(boilerplate!)).toBe(shell('copydesk boilerplate articles/'));
    expect(shell(boilerplate!)).toEqual(expect.stringMatching(/^12\t12\tتابعونا على صفحة الأخبار\n/));
    expect(shell(unify!)).toBe(shell('copydesk names unify articles/'));
  });

  test('decides what is written, also in an article that it has not', () => {
    copydesk.write('new/story.txt', article(2));
    shell('copydesk index build --output archive.index articles/');
    expect(shell('copydesk names unify new/')).not.toContain('+قال');
    expect(shell('copydesk names unify --index archive.index new/')).toMatch(/^\+.*شويغو/m);
  });

  test('of two parts is that of both together, whatever they share', () => {
    shell(blocks('An index', 'sh')[1]!);
    copydesk.write('summer.jsonl', records(0, 70));
    expect(read('summer.index')).toBe(shell('copydesk index build --input jsonl:text summer.jsonl'));
  });

  test('of 16 parts is that of one run to the byte, packed or not', () => {
    shell(
      'split --number=l/16 --additional-suffix=.jsonl crawl.jsonl part-\n' +
        'for part in part-*.jsonl; do copydesk index build --input jsonl:text --output $part.index.gz $part; done\n' +
        'copydesk index merge --output parts.index part-*.index.gz\n' +
        'copydesk index merge --output parts.index.gz $(ls -r part-*.index.gz)',
    );
    const whole = wholeCrawl();
    expect(whole.split('\n')).toHaveLength(98);
    expect(read('parts.index')).toBe(whole);
    expect(shell('zcat parts.index.gz')).toBe(whole);
    expect(shell('copydesk names list --index parts.index.gz')).toBe(
      shell(
        `copydesk names list ${shell('ls part-*.index.gz').trim().replace(/^/gm, '--index ').replace(/\n/g, ' ')}`,
      ),
    );
  });

  test('takes the later reading of an article, and says that there were several', () => {
    copydesk.write('old.jsonl', `${JSON.stringify({ id: 'a', text: article(0) })}\n`);
    copydesk.write('new.jsonl', `${JSON.stringify({ id: 'a', text: article(2) })}\n`);
    shell('copydesk index build --input jsonl --as-of 2026-01-01 --output old.index old.jsonl');
    shell('copydesk index build --input jsonl --as-of 2026-02-01 --output new.index new.jsonl');
    const merged = copydesk.run(['index', 'merge', 'new.index', 'old.index']);
    expect(merged.stdout).toBe(read('new.index'));
    expect(merged.stderr).toContain('1 article had different readings');
  });

  test('names records without a name by their text, so that parts do not run together', () => {
    const lines = [0, 1].map((at) => `${JSON.stringify({ text: article(at) })}\n`);
    const parts = lines.map((line) =>
      copydesk.run(['index', 'build', '--input', 'jsonl', '-'], { input: line }),
    );
    copydesk.write('joined', parts.map(({ stdout }) => stdout).join(''));
    const { stdout } = copydesk.run(['index', 'merge', 'joined']);
    expect(stdout).toBe(
      copydesk.run(['index', 'build', '--input', 'jsonl', '-'], { input: lines.join('') }).stdout,
    );
    expect(stdout.match(/"path":"sha256:[0-9a-f]{32}"/g)).toHaveLength(2);
  });

  test('that is damaged, cut short or none is refused with its line, and nothing is written', () => {
    shell('copydesk index build --output archive.index articles/');
    const archive = read('archive.index');
    for (const [damaged, message] of [
      [archive.slice(0, -20), 'damaged.index:13: this is no line of an index'],
      [
        archive.split('\n').slice(0, 5).join('\n'),
        'damaged.index: the index is not whole: it has 4 of 12 articles',
      ],
      ['# Notes\n', 'damaged.index:1: this is no line of an index'],
    ] as const) {
      copydesk.write('damaged.index', damaged);
      const merged = copydesk.run([
        'index',
        'merge',
        '--output',
        'out.index',
        'archive.index',
        'damaged.index',
      ]);
      expect(merged.code).toBe(2);
      expect(merged.stderr).toContain(message);
      expect(merged.stderr).toContain('Nothing was written.');
      expect(copydesk.run(['names', 'list', '--index', 'damaged.index'])).toMatchObject({
        code: 2,
        stdout: '',
      });
    }
    expect(shell('ls')).not.toContain('out.index');
  });

  test('leaves out what cannot be read, and says so', () => {
    const input = `{"id":"a","text":"خبر"}\nbroken\n`;
    const built = copydesk.run(['index', 'build', '--input', 'jsonl', '-'], { input });
    expect(built.code).toBe(2);
    expect(built.stderr).toContain('standard input:2: no JSON');
    expect(built.stdout).toContain('"articles":1');
  });
});

const missing = missingTools();
describe.skipIf(missing.has('parallel') && process.env.CI !== 'true')('GNU parallel', () => {
  const [file, stream, findings] = blocks('Several machines: GNU parallel', 'sh');

  test('reads a file on several hosts', () => {
    writeFileSync(copydesk.path('hosts'), '');
    shell(file!);
    expect(read('crawl.index')).toBe(wholeCrawl());
    expect(new Set(read('hosts').trim().split('\n'))).toEqual(new Set(['news1', 'news2', 'news3']));
    // Each part brought its header along.
    expect(read('crawl.parts').match(/"copydesk":"index"/g)?.length).toBeGreaterThan(3);
  });

  test('deals out a stream', () => {
    shell(stream!);
    expect(read('crawl.index')).toBe(wholeCrawl());
  });

  test('checks in the order of the input', () => {
    shell(findings!);
    const lines = read('findings.jsonl').trim().split('\n');
    const paths = lines.flatMap((line) => (JSON.parse(line) as { path?: string }).path ?? []);
    expect(paths).toEqual(Array.from({ length: 96 }, (_, at) => `n-${at}`));
  });
});

test('the pipe of Spark: lines of each partition in, lines out, joined as the page says', () => {
  const [job] = blocks('Several machines: Spark', 'python');
  const [merge] = blocks('Several machines: Spark', 'sh');
  const command = /\.pipe\("([^"]+)", checkCode=True\)/.exec(job!)?.[1];
  expect(command).toMatch(/^copydesk index build/);
  const lines = records(0, 96).trimEnd().split('\n');
  const partitions = Array.from({ length: 16 }, (_, part) => lines.filter((_line, at) => at % 16 === part));
  // An empty partition, and one that ran twice.
  for (const [at, partition] of [...partitions, [], partitions[3]!].entries()) {
    const input = partition.map((line) => `${line}\n`).join('');
    const output = execFileSync('bash', ['-c', command!], {
      input,
      env: { ...process.env, PATH: `${copydesk.path('bin')}${delimiter}${process.env.PATH ?? ''}` },
    });
    copydesk.write(join('crawl-index', `part-${String(at).padStart(5, '0')}`), output);
  }
  shell(merge!);
  expect(read('crawl.index')).toBe(wholeCrawl());
});

test('the format of the page is what is written', () => {
  const [example] = blocks('The format', 'json');
  copydesk.write('example.index', example!);
  const merged = copydesk.run(['index', 'merge', 'example.index']);
  expect(merged).toMatchObject({ code: 0, stdout: example });
});
