/** A run over four times as many articles holds no more at a time, and threads share the work without doing it twice. */
import { readFileSync } from 'node:fs';
import { afterAll, expect, test, vi } from 'vitest';
import { ARTICLE, CommandLine } from './command-line.ts';

// Thousands of articles are checked, on machines that have other work too.
vi.setConfig({ testTimeout: 300_000 });

const copydesk = new CommandLine();
afterAll(() => copydesk.dispose());

/** What a process notes of itself as it ends. */
interface Usage {
  /** The most bytes that were in use after a full collection of garbage. */
  readonly held: number;
  /** Microseconds of processor time, of all threads. */
  readonly userCPUTime: number;
}

const NOTE_USAGE = `
if (require('node:worker_threads').isMainThread) {
  require('node:v8').setFlagsFromString('--expose-gc');
  const collect = require('node:vm').runInNewContext('gc');
  let held = 0;
  if (process.env.NOTE_MEMORY) setInterval(() => {
    collect();
    held = Math.max(held, process.memoryUsage().heapUsed + process.memoryUsage().external);
  }, 200).unref();
  process.on('exit', () => {
    const { userCPUTime } = process.resourceUsage();
    require('node:fs').writeFileSync('usage', JSON.stringify({ held, userCPUTime }));
  });
}
`;

function usageOf(records: number, noteMemory: boolean, ...args: readonly string[]): Usage {
  copydesk.write('note-usage.cjs', NOTE_USAGE);
  const text = `${ARTICLE}${'وقال المتحدث إن اللقاء في موسكو كان مفيدا. '.repeat(20)}`;
  const input = Array.from({ length: records }, (_, at) =>
    JSON.stringify({ id: at, text: `${at}\n${text}` }),
  );
  copydesk.write('crawl.jsonl', input.join('\n'));
  const ran = copydesk.run(['check', '--fail-on', 'never', '--input', 'jsonl', ...args, 'crawl.jsonl'], {
    environment: {
      NODE_OPTIONS: `--require ${copydesk.path('note-usage.cjs')}`,
      ...(noteMemory ? { NOTE_MEMORY: '1' } : {}),
    },
  });
  expect(ran.code).toBe(0);
  return JSON.parse(readFileSync(copydesk.path('usage'), 'utf8')) as Usage;
}

/**
 * Both runs are longer than all that may be on its way at once: what threads have been asked for, and what waits for an
 * earlier answer. The longer one reads 13 MB more, and what is written of that is three times as much.
 */
const [FEW, MANY] = [1500, 6000];
const MOST_GROWTH = 10_000_000;

test.each([
  ['in one thread', ['--format', 'jsonl', '--jobs', '1']],
  ['in two, with a cache', ['--format', 'jsonl', '--jobs', '2', '--cache', 'cache']],
])('four times the articles hold no more memory, %s', (_what, args) => {
  const few = usageOf(FEW, true, ...args).held;
  const many = usageOf(MANY, true, ...args).held;
  expect(few).toBeGreaterThan(0);
  expect(many - few).toBeLessThan(MOST_GROWTH);
});

test('two threads take little more processor time than one', () => {
  const one = usageOf(FEW, false, '--format', 'json', '--jobs', '1');
  const two = usageOf(FEW, false, '--format', 'json', '--jobs', '2');
  expect(two.userCPUTime / one.userCPUTime).toBeLessThan(1.8);
});
