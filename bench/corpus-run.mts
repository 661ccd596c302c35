/** One run of the built command line over a corpus: what it takes by the clock and of the processors. */
import { spawnSync } from 'node:child_process';
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

/**
 * @param program the built command line @param file articles in JSON Lines
 * @param threads that check @param core the one core that all threads of the process share; undefined for all cores
 * @throws Error when the run fails
 */
export function runCorpus(program: string, file: string, threads: number, core?: number): CorpusRun {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-run-'));
  try {
    const [script, noted] = [join(folder, 'note-usage.cjs'), join(folder, 'usage')];
    writeFileSync(script, NOTE_USAGE);
    const pinned = core === undefined ? [] : ['taskset', '--cpu-list', String(core)];
    const check = ['check', '--input', 'jsonl:text', '--format', 'jsonl', '--fail-on', 'never'];
    const words = [process.execPath, program, ...check, '--jobs', String(threads), file];
    const [command, ...rest] = [...pinned, ...words];
    const env = { ...process.env, NODE_OPTIONS: `--require ${script}`, NOTE_USAGE: noted };
    const begin = performance.now();
    const { status, error } = spawnSync(command!, rest, { stdio: 'ignore', env });
    const clock = (performance.now() - begin) / 1000;
    if (status !== 0) throw error ?? new Error(`copydesk check ended with ${status}`);
    return { clock, processor: Number(readFileSync(noted, 'utf8')) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether this system can hold a process on one core. */
export const canPin = (): boolean => spawnSync('taskset', ['--version'], { stdio: 'ignore' }).status === 0;
