/** A measurement that is called wrongly says so in one line, before it measures anything. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const bench = fileURLToPath(new URL('../../bench/', import.meta.url));
const scripts = readdirSync(bench).filter((name) => name.endsWith('.mts'));
const sourceOf = (name: string): string => readFileSync(bench + name, 'utf8');

/** Runs a measurement to its end. */
function run(name: string, ...args: readonly string[]) {
  return spawnSync(process.execPath, [`bench/${name}`, ...args], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    encoding: 'utf8',
  });
}

test.each(['artifacts.mts', 'judge-speed.mts', 'memory.mts'])(
  '%s',
  (name) => {
    const { status, stdout, stderr } = run(name, '--no-such-option');
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(
      new RegExp(`^bench/${name}: Unknown option '--no-such-option'\\. Usage: node bench/${name}.*\\n$`),
    );
    const help = run(name, '--help');
    expect(help.status).toBe(0);
    expect(help.stdout).toMatch(new RegExp(`^Usage: node bench/${name}.*\\n$`));
  },
  60_000,
);

test('every script that is started reads its options in this one way', () => {
  const all = scripts.map(sourceOf).join('\n');
  const started = scripts.filter((name) => !all.includes(`'./${name}'`));
  expect(started.length).toBeGreaterThan(15);
  expect(started.filter((name) => !sourceOf(name).includes('readOptions('))).toEqual([]);
  const byItself = scripts.filter(
    (name) => name !== 'options.mts' && /parseArgs|process\.argv(?!\[1\])/.test(sourceOf(name)),
  );
  expect(byItself).toEqual([]);
});
