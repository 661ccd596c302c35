/** One run of the built command line over a corpus: what it takes by the clock and of the processors. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface CorpusRun {
  /** Seconds from its start to its end. */
  readonly clock: number;
  /** Seconds of processor time, all threads together: those that collect garbage and compile among them. */
  readonly processor: number;
}

/** Written by the process as it ends: nobody else can ask for the time of all its threads. */
const NOTE_USAGE = `
if (require('node:worker_threads').isMainThread) process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  require('node:fs').writeFileSync(process.env.NOTE_USAGE, String((user + system) / 1e6));
});
`;

/** One process of a run. */
export interface CorpusProcess {
  /** Articles in JSON Lines. */
  readonly file: string;
  /** How many check. */
  readonly threads: number;
  /** The one core that all threads of the process share; left out, all cores. */
  readonly core?: number | undefined;
}

/**
 * @param program the built command line @param processes start at once, and the run ends with the last of them
 * @throws Error when one of them fails
 */
export async function runCorpus(program: string, ...processes: readonly CorpusProcess[]): Promise<CorpusRun> {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-run-'));
  try {
    const script = join(folder, 'note-usage.cjs');
    writeFileSync(script, NOTE_USAGE);
    const begin = performance.now();
    const used = await Promise.all(
      processes.map((one, at) => runProcess(program, one, script, join(folder, `usage-${at}`))),
    );
    const clock = (performance.now() - begin) / 1000;
    return { clock, processor: used.reduce((sum, seconds) => sum + seconds, 0) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Seconds of processor time. @param script notes them at the path `noted` */
async function runProcess(
  program: string,
  { file, threads, core }: CorpusProcess,
  script: string,
  noted: string,
): Promise<number> {
  const pinned = core === undefined ? [] : ['taskset', '--cpu-list', String(core)];
  const check = ['check', '--input', 'jsonl:text', '--format', 'jsonl', '--fail-on', 'never'];
  const words = [process.execPath, program, ...check, '--jobs', String(threads), file];
  const [command, ...rest] = [...pinned, ...words];
  const env = { ...process.env, NODE_OPTIONS: `--require ${script}`, NOTE_USAGE: noted };
  const [status] = await once(spawn(command!, rest, { stdio: 'ignore', env }), 'exit');
  if (status !== 0) throw new Error(`copydesk check ended with ${status}`);
  return Number(readFileSync(noted, 'utf8'));
}

/** Whether this system can hold a process on one core. */
export const canPin = (): boolean => spawnSync('taskset', ['--version'], { stdio: 'ignore' }).status === 0;
