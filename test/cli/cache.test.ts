/** `copydesk check --cache`: the same output from less work, and never from what has changed. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { ARTICLE, CLEAN, CommandLine, NODE } from './command-line.ts';

// Programs are started dozens of times, on machines that have other work too.
vi.setConfig({ testTimeout: 120_000 });

const copydesk = new CommandLine();
afterAll(() => copydesk.dispose());
beforeEach(() => {
  copydesk.clear();
  for (let at = 0; at < 30; at++) write(`in/${at}.txt`, at % 3 === 0 ? ARTICLE : CLEAN);
});

/** Of a project that says less of one family. */
const SETTINGS = 'severities:\n  template/ad-placeholder: hint\n';

/** Long ago, so that the time of the file proves that nothing has changed since. */
const LONG_AGO = new Date('2020-01-01T00:00:00Z');

function write(path: string, text: string, time = LONG_AGO): void {
  copydesk.write(path, text);
  utimesSync(copydesk.path(path), time, time);
}

const CHECK = ['check', '--format', 'json'];

const run = (...args: readonly string[]) =>
  copydesk.run([...CHECK, '--cache', 'c/articles.cache', ...args, 'in']);

/** Runs with the cache, and expects what a run without one writes. */
function same(...args: readonly string[]) {
  const cached = run(...args);
  const plain = copydesk.run([...CHECK, ...args, 'in']);
  expect(cached.stdout).toBe(plain.stdout);
  expect(cached.code).toBe(plain.code);
  return cached;
}

const taken = (stderr: string): string | undefined => /(\S+ of \S+) articles taken/.exec(stderr)?.[1];

describe('a second run', () => {
  test('takes everything from the cache and writes the same, in any number of threads', () => {
    expect(taken(run().stderr)).toBe('0 of 30');
    for (const jobs of ['1', '3']) expect(taken(same('--jobs', jobs).stderr)).toBe('30 of 30');
  });

  test('opens no article that the time of its file proves to be the same', () => {
    copydesk.write(
      'note-reads.cjs',
      "const files = require('node:fs/promises'), { appendFileSync } = require('node:fs'), read = files.readFile;\n" +
        "files.readFile = (path, ...rest) => { appendFileSync('reads', path + '\\n'); return read(path, ...rest); };\n",
    );
    const opened = (): number => {
      copydesk.write('reads', '');
      const environment = { NODE_OPTIONS: `--require ${copydesk.path('note-reads.cjs')}` };
      copydesk.run([...CHECK, '--jobs', '1', '--cache', 'c/articles.cache', 'in'], { environment });
      const reads = readFileSync(copydesk.path('reads'), 'utf8').split('\n');
      return new Set(reads.filter((path) => path.startsWith('in/'))).size;
    };
    expect(opened()).toBe(30);
    expect(opened()).toBe(0);
  });

  test('checks what has changed, and knows again what only has another time', () => {
    run();
    write('in/1.txt', `${ARTICLE}[ad_2]\n`, new Date('2021-01-01T00:00:00Z'));
    write('in/2.txt', CLEAN, new Date('2021-01-01T00:00:00Z'));
    write('in/new.txt', ARTICLE);
    expect(taken(same().stderr)).toBe('29 of 31');
    expect(taken(run().stderr)).toBe('31 of 31');
  });

  test('sees a dismissal, a setting of the project and an option', () => {
    run();
    const fixed = copydesk.run(['fix', '--write', '--annotate', 'in/0.txt']);
    expect(fixed.code).toBe(0);
    copydesk.write('in/0.txt', ARTICLE);
    expect(taken(same().stderr)).toBe('29 of 30');
    copydesk.write('in/.copydesk/settings.yaml', SETTINGS);
    const changed = same();
    expect(taken(changed.stderr)).toBe('0 of 30');
    expect(changed.stdout).toContain('"severity":"hint"');
    expect(taken(run().stderr)).toBe('30 of 30');
    const { stderr } = run('--off', 'template');
    expect(stderr).toContain('is made anew: it was made with other settings, or by another version');
    expect(taken(stderr)).toBe('0 of 30');
  });

  test('says nothing in another language than it is asked for', () => {
    const cached = (locale: string) =>
      copydesk.run(['--locale', locale, 'check', '--cache', 'c/articles.cache', 'in']).stdout;
    const english = cached('en');
    const arabic = cached('ar');
    expect(arabic).not.toBe(english);
    expect(arabic).toBe(copydesk.run(['--locale', 'ar', 'check', 'in']).stdout);
  });

  test('goes on where the first was interrupted', async () => {
    for (let at = 0; at < 150; at++) write(`in/more/${at}.txt`, ARTICLE.repeat(20));
    const args = ['check', '--format', 'jsonl', '--cache', 'c/articles.cache', 'in'];
    const child = spawn(NODE, [copydesk.bundle, ...args, '--jobs', '1'], {
      cwd: copydesk.folder,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    // Nothing is read of what it writes, and that is more than a pipe holds: it waits in the middle until it is killed.
    await new Promise((resolve) => child.stdout.once('readable', resolve));
    child.kill('SIGKILL');
    child.stdout.destroy();
    await new Promise((resolve) => child.once('exit', resolve));
    const [done, all] = (taken(copydesk.run(args).stderr) ?? '').split(' of ');
    expect(all).toBe('180');
    expect(Number(done)).toBeGreaterThan(0);
    expect(Number(done)).toBeLessThan(180);
  });

  test('keeps nothing of an article with a problem: it is told again', () => {
    copydesk.write('in/bad.txt', Buffer.concat([Buffer.from(CLEAN), Buffer.from([0xff, 0x0a])]));
    run();
    const { stderr, stdout } = same();
    expect(taken(stderr)).toBe('30 of 31');
    expect(stdout).toContain('UTF-8');
  });
});

test('a damaged cache is said, and the findings are right', () => {
  run();
  const cache = copydesk.path('c/articles.cache');
  const lines = readFileSync(cache, 'utf8').split('\n');
  writeFileSync(cache, [lines[0], lines[1]!.replace('stamp', 'stomp'), ...lines.slice(2)].join('\n'));
  const { stderr } = same();
  expect(stderr).toContain('1 damaged results were passed over and made anew');
  expect(taken(stderr)).toBe('29 of 30');
  writeFileSync(cache, `${lines[0]!.replace('"version"', '"vers')}\n`);
  expect(run().stderr).toContain('its beginning is damaged');
});

test('an article that is named in place of a cache stays as it is, and that is said', () => {
  copydesk.write('story.txt', CLEAN);
  const { code, stderr } = copydesk.run(['check', '--cache', 'story.txt', 'story.txt']);
  expect(stderr).toContain('story.txt is a file of another kind, and is left as it is');
  expect(code).toBe(0);
  expect(readFileSync(copydesk.path('story.txt'), 'utf8')).toBe(CLEAN);
});

test('records of a stream are known by their text and their name', () => {
  const record = (id: string, text: string): string => `${JSON.stringify({ id, text })}\n`;
  const stream = (input: string) => {
    const args = ['check', '--input', 'jsonl', '--format', 'jsonl'];
    const cached = copydesk.run([...args, '--cache', 'c', '-'], { input });
    expect(cached.stdout).toBe(copydesk.run([...args, '-'], { input }).stdout);
    return taken(cached.stderr);
  };
  stream(record('a', ARTICLE) + record('b', ARTICLE));
  expect(stream(record('b', ARTICLE) + record('a', ARTICLE) + record('a', CLEAN))).toBe('2 of 3');
});

test('without --cache nothing is kept', () => {
  copydesk.run(['check', 'in']);
  expect(existsSync(copydesk.path('c'))).toBe(false);
});
