/**
 * What the built command line makes of a corpus. A thread that checks is not alone: V8 compiles and collects garbage in
 * others, so that one thread keeps more than one core busy. What two cores are worth is therefore told beside a run that
 * is held on one core, and beside two processes that know nothing of each other, each with half of the corpus on a core
 * of its own: what they gain is all that these cores give to a program that begins twice. The corpus is long enough that start and compiling do not decide; they have rows of their own.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { longArticles, newsArticles } from './article.mts';
import { type CorpusRun, canPin, runCorpus } from './corpus-run.mts';
import { fact, median, notMeasured, type Row, type Section } from './table.mts';

/** After so many articles all that is often run is compiled. */
const BEGINNING = 3000;
const ROUNDS = 3;
const NEEDED = 1.8;
const LEAST_RATE = 2;

/** A file of the corpus and how much text is in it. */
interface Part {
  readonly what: string;
  readonly file: string;
  /** Of text in UTF-8. */
  readonly megabytes: number;
}

/** @param program the built command line */
export async function corpusSection(program: string): Promise<Section> {
  const title = 'A corpus from the command line';
  if (!existsSync(program)) return [title, [notMeasured('copydesk check', `${program} is not built`)]];
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
  const part = (name: string, texts: readonly string[]): Part => {
    const file = join(folder, name);
    writeFileSync(file, texts.map((text) => `${JSON.stringify({ text })}\n`).join(''));
    const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
    const count = texts.length.toLocaleString('en');
    return { what: `${count} articles, ${megabytes.toFixed(1)} MB of text in JSON Lines`, file, megabytes };
  };
  try {
    const texts = corpus();
    return [
      title,
      await rowsOf(program, {
        one: part('one.jsonl', texts.slice(0, 1)),
        beginning: part('beginning.jsonl', texts.slice(0, BEGINNING)),
        all: part('all.jsonl', texts),
        ...halvesOf(texts, part),
      }),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Edited news where it is at hand, else paragraphs of the seeds' article. */
function corpus(): readonly string[] {
  const news = newsArticles(Number.POSITIVE_INFINITY);
  return news.length > 0 ? news : longArticles(2_000_000)[0]!.text.split(/(?<=\n(?:.*\n){5})/);
}

/** Every second article, so that both halves are alike. */
function halvesOf(
  texts: readonly string[],
  part: (name: string, texts: readonly string[]) => Part,
): Readonly<Record<'even' | 'odd', Part>> {
  return {
    even: part(
      'even.jsonl',
      texts.filter((_, at) => at % 2 === 0),
    ),
    odd: part(
      'odd.jsonl',
      texts.filter((_, at) => at % 2 === 1),
    ),
  };
}

type Parts = Readonly<Record<'one' | 'beginning' | 'all' | 'even' | 'odd', Part>>;

async function rowsOf(program: string, parts: Parts): Promise<readonly Row[]> {
  const { one, beginning, all, even, odd } = parts;
  const pin = canPin() ? 0 : undefined;
  const runs: Record<string, CorpusRun[]> = {};
  const note = async (name: string, run: Promise<CorpusRun>): Promise<void> => {
    runs[name] = [...(runs[name] ?? []), await run];
  };
  const run = (name: string, { file }: Part, threads: number, core?: number): Promise<void> =>
    note(name, runCorpus(program, { file, threads, core }));
  const isPaired = pin !== undefined && availableParallelism() > 1;
  for (let round = 0; round < ROUNDS; round++) {
    await run('start', one, 1);
    await run('beginning', beginning, 1);
    await run('thread', all, 1);
    if (pin !== undefined) await run('core', all, 1, pin);
    await run('two', all, 2);
    if (isPaired) {
      const halves = [even, odd].map(({ file }, core) => ({ file, threads: 1, core }));
      await note('apart', runCorpus(program, ...halves));
    }
  }
  const clock = (name: string): number => median(runs[name]!.map((each) => each.clock));
  const processor = (name: string): string =>
    `${median(runs[name]!.map((each) => each.processor)).toFixed(1)} s of processor time`;
  const rate = (name: string, { megabytes }: Part): string =>
    `${(megabytes / clock(name)).toFixed(2)} MB a second by the clock, ${processor(name)}`;
  const times = (name: string): string => `${(clock(name) / clock('two')).toFixed(2)}`;
  const compared = pin === undefined ? [] : [`${times('core')} × one core`];
  const rows = [
    fact('Start, with one article', `${(clock('start') * 1000).toFixed(0)} ms, ${processor('start')}`),
    fact(`The first ${beginning.what}: one thread`, rate('beginning', beginning)),
    {
      what: `All ${all.what}: one thread`,
      measured: rate('thread', all),
      limit: `${LEAST_RATE} MB a second`,
      held: all.megabytes / clock('thread') >= LEAST_RATE,
    },
  ];
  if (pin !== undefined) rows.push(fact('One thread, all its helpers on one core', rate('core', all)));
  const measured = pin === undefined ? undefined : clock('core') / clock('two') >= NEEDED;
  rows.push({
    what: `Two threads on ${availableParallelism()} cores`,
    measured: [rate('two', all), ...compared, `${times('thread')} × one thread`].join('; '),
    limit: `${NEEDED} × one core`,
    held: measured,
  });
  if (isPaired) {
    const gained = `${(clock('core') / clock('apart')).toFixed(2)} × one core`;
    rows.push(
      fact(
        'Two processes, each with half of the articles on a core of its own',
        `${rate('apart', all)}; ${gained}`,
      ),
    );
  }
  return rows;
}
