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
  /** The most bytes that were in use after a full collection of garbage, from the first article written on. */
  readonly held: number;
  /** Microseconds of processor time, of all threads. */
  readonly userCPUTime: number;
}

/**
 * What is read at the start (models, the program whose hash names the cache) is held for a moment in each run. Whether a
 * sample falls on that moment is chance, so samples begin with the first article that is written.
 */
const NOTE_USAGE = `
if (require('node:worker_threads').isMainThread) {
  require('node:v8').setFlagsFromString('--expose-gc');
  const collect = require('node:vm').runInNewContext('gc');
  let held = 0;
  const sample = () => {
    collect();
    held = Math.max(held, process.memoryUsage().heapUsed + process.memoryUsage().external);
  };
  const write = process.stdout.write;
  process.stdout.write = (text, ...rest) => {
    if (process.env.NOTE_MEMORY && text.length > 0) {
      process.stdout.write = write;
      setInterval(sample, 200).unref();
    }
    return write.call(process.stdout, text, ...rest);
  };
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

/** Processors that share a core with somebody else’s work count its waits as work: the best of some rounds is told. */
const ROUNDS = 3;

test('two threads take little more processor time than one', () => {
  const took = (jobs: string): number => usageOf(FEW, false, '--format', 'json', '--jobs', jobs).userCPUTime;
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS && best >= 1.8; round++) best = Math.min(best, took('2') / took('1'));
  expect(best).toBeLessThan(1.8);
});
