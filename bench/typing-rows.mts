/**
 * What a key costs in a long article and in a very long one, until the diagnostics are there. Measured by
 * bench/keystrokes.mts in a process of its own: what other parts of the table keep in memory is no cost of a key.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { KeystrokeFigures } from './keystroke-figures.mts';
import type { Row, Section } from './table.mts';

const CHANGES = '600,100';
const SIZES = '10000,1000000';

export function typingSection(): Section {
  const usual = new Map<string, KeystrokeFigures>();
  const rows = measured().flatMap((figures): readonly Row[] => {
    const shorter = usual.get(figures.origin);
    if (shorter !== undefined) return [longerRow(figures, shorter)];
    usual.set(figures.origin, figures);
    return usualRows(figures);
  });
  return ['A key in an article that is open, to the diagnostics that are shown, by the clock', rows];
}

function measured(): readonly KeystrokeFigures[] {
  const script = fileURLToPath(new URL('keystrokes.mts', import.meta.url));
  const asked = ['--json', '--changes', CHANGES, '--sizes', SIZES];
  const { stdout, status, error } = spawnSync(process.execPath, [script, ...asked], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw error ?? new Error(`bench/keystrokes.mts ended with ${status}`);
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as KeystrokeFigures);
}

function usualRows({ origin, words, changes, floor, first }: KeystrokeFigures): readonly Row[] {
  const row = (what: string, time: number, limit: number): Row => ({
    what,
    measured: `${time.toFixed(2)} ms, ${(time / floor).toFixed(2)} × floor`,
    limit: `${limit} × floor`,
    held: time <= limit * floor,
  });
  return [
    row(`In ${words} words, ${origin}: median of ${changes} changes`, first.median, 1),
    row(`In ${words} words, ${origin}: 99th percentile`, first.ninetyNine, 5),
  ];
}

function longerRow({ origin, words, changes, first }: KeystrokeFigures, shorter: KeystrokeFigures): Row {
  const longer = first.median / shorter.first.median;
  return {
    what: `In ${words} words, ${origin}: median of ${changes} changes`,
    measured: `${first.median.toFixed(2)} ms, ${longer.toFixed(1)} × that of the shorter article`,
    limit: '3 × that of the shorter article',
    held: longer <= 3,
  };
}
