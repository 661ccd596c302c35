/** How soon the recogniser of Arabic names is there when it is asked for. What tagging costs stands with the articles. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median, type Section } from './table.mts';

const PROCESSES = 9;
const LIMIT = 60;

export function recogniserSection(): Section {
  const times = Array.from({ length: PROCESSES }, openedIn);
  return [
    'The recogniser of Arabic names',
    [
      {
        what: `Opening it with its tables, each time in a new process: the middle of ${PROCESSES}, and the slowest, by the clock`,
        measured: `${median(times).toFixed(1)} ms and ${Math.max(...times).toFixed(1)} ms`,
        limit: `${LIMIT} ms`,
        held: median(times) < LIMIT,
      },
    ],
  ];
}

/** Milliseconds in a process of its own. */
function openedIn(): number {
  const script = fileURLToPath(new URL('recogniser-figures.mts', import.meta.url));
  const { stdout, status, error } = spawnSync(process.execPath, [script], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw error ?? new Error(`bench/recogniser-figures.mts ended with ${status}`);
  return JSON.parse(stdout) as number;
}
