import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';

let root = '';
let script = '';
let kept = '';
const MODULE = fileURLToPath(new URL('../../server/src/host/compiled-code.ts', import.meta.url));

/** Runs the script in a process of its own, as a server is run; returns what it prints. */
function run(from: string = kept): string {
  const program = `
    import { runKept } from ${JSON.stringify(MODULE)};
    runKept(${JSON.stringify(script)}, ${JSON.stringify(from)});`;
  const words = ['--no-warnings', '--input-type=module', '--eval', program];
  return execFileSync(process.execPath, words, { encoding: 'utf8' });
}

const keptFiles = (): readonly string[] => readdirSync(kept).map((name) => `${kept}/${name}`);

beforeEach(async () => {
  root = await temporaryFolder();
  [script, kept] = [join(root, 'script.cjs'), join(root, 'kept')];
  writeFileSync(
    script,
    `const said = () => 'خبر 🚀 ' + require('node:path').basename(__filename) + ' ' + typeof exports;
     console.log(said(), __dirname === ${JSON.stringify(root)}, this === module.exports);`,
  );
});

test('a script is run as require would, and the next run takes what was compiled', () => {
  const first = run();
  expect(first).toBe('خبر 🚀 script.cjs object true true\n');
  const [file, ...others] = keptFiles();
  expect(others).toEqual([]);
  const { ino } = statSync(file!);
  expect(run()).toBe(first);
  // What was taken is not written again.
  expect(statSync(file!).ino).toBe(ino);
});

test.each([
  ['cut short', (file: string) => truncateSync(file, 40)],
  ['emptied', (file: string) => truncateSync(file, 0)],
  [
    'damaged',
    (file: string) => {
      const bytes = readFileSync(file);
      bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 0xff, bytes.length >> 1);
      writeFileSync(file, bytes);
    },
  ],
])('what is %s is compiled again and kept anew', (_how, damage) => {
  const first = run();
  const [file] = keptFiles();
  const { size } = statSync(file!);
  damage(file!);
  expect(run()).toBe(first);
  expect(keptFiles()).toEqual([file]);
  expect(statSync(file!).size).toBeGreaterThan(size / 2);
});

test('a script that was written anew is not taken for the old one', () => {
  run();
  writeFileSync(script, "console.log('another')");
  expect(run()).toBe('another\n');
});

test('what a former version left is thrown away after a month, and nothing else', () => {
  run();
  const [itsOwn] = keptFiles();
  const [old, recent, foreign] = ['old.code', 'recent.code', 'notes.txt'].map((name) => join(kept, name));
  for (const path of [old!, recent!, foreign!]) writeFileSync(path, 'of another script');
  const days = (count: number): number => Date.now() / 1000 - count * 24 * 3600;
  for (const path of [old!, foreign!]) utimesSync(path, days(31), days(31));
  utimesSync(recent!, days(29), days(29));
  writeFileSync(script, "console.log('a new version')");
  run();
  const left = keptFiles();
  expect(left).toHaveLength(4);
  expect(left).toEqual(expect.arrayContaining([itsOwn, recent, foreign]));
});

test('a folder that cannot be made does not matter', () => {
  writeFileSync(join(root, 'file'), '');
  expect(run(join(root, 'file', 'below'))).toContain('خبر');
});

test('a script that throws says where', () => {
  writeFileSync(script, "\nthrow new Error('as written')");
  expect(() => run()).toThrow(/script\.cjs:2/);
});
