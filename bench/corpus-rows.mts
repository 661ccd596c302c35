/** What the built command line makes of a corpus: with one thread and with two. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { longArticles, newsArticles } from './article.mts';
import { median, notMeasured, type Row, type Section } from './table.mts';

const ARTICLES = 3000;
const ROUNDS = 3;
const NEEDED = 1.8;

/** @param program the built command line */
export function corpusSection(program: string): Section {
  const title = 'A corpus from the command line';
  if (!existsSync(program)) return [title, [notMeasured('copydesk check', `${program} is not built`)]];
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
  try {
    const file = join(folder, 'corpus.jsonl');
    const texts = corpus();
    writeFileSync(file, texts.map((text) => `${JSON.stringify({ text })}\n`).join(''));
    return [title, rowsOf(program, file, texts)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Edited news where it is at hand, else paragraphs of the seeds' article. */
function corpus(): readonly string[] {
  const news = newsArticles(ARTICLES);
  return news.length > 0 ? news : longArticles(200_000)[0]!.text.split(/(?<=\n(?:.*\n){5})/);
}

function rowsOf(program: string, file: string, texts: readonly string[]): readonly Row[] {
  const times: Record<'one' | 'two', number[]> = { one: [], two: [] };
  for (let round = 0; round < ROUNDS; round++) {
    times.one.push(seconds(program, file, 1));
    times.two.push(seconds(program, file, 2));
  }
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const [one, two] = [median(times.one), median(times.two)];
  const what = `${texts.length.toLocaleString('en')} articles, ${megabytes.toFixed(1)} MB of text in ${(statSync(file).size / 1e6).toFixed(1)} MB of JSON Lines`;
  return [
    {
      what: `${what}: one thread, start included`,
      measured: `${(megabytes / one).toFixed(1)} MB a second by the clock`,
      limit: '2 MB a second',
      held: megabytes / one >= 2,
    },
    {
      what: `Two threads on ${availableParallelism()} cores`,
      measured: `${(megabytes / two).toFixed(1)} MB a second, ${(one / two).toFixed(2)} × one thread`,
      limit: `${NEEDED} × one thread`,
      held: one / two >= NEEDED,
    },
  ];
}

/** Seconds by the clock: what two threads save is nothing in processor time. */
function seconds(program: string, file: string, jobs: number): number {
  const begin = performance.now();
  const words = [
    'check',
    '--input',
    'jsonl:text',
    '--format',
    'jsonl',
    '--fail-on',
    'never',
    '--jobs',
    String(jobs),
  ];
  const { status } = spawnSync(process.execPath, [program, ...words, file], { stdio: 'ignore' });
  if (status !== 0) throw new Error(`copydesk check ended with ${status}`);
  return (performance.now() - begin) / 1000;
}
