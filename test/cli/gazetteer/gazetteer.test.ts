import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { CommandLine, NODE } from '../command-line.ts';

const copydesk = new CommandLine();
afterAll(() => copydesk.dispose());
beforeEach(() => copydesk.clear());

const HEADER = 'id\ttype\tkind\twikidata\tar\ten\tdescription\n';
/** The user's own folder must not speak in tests. */
const environment = { XDG_CONFIG_HOME: '/nonexistent', HOME: '/nonexistent' };

test('builds an index, tells of it, and answers from it', () => {
  copydesk.write('a.tsv', `${HEADER}desk:m\tPER\tmayor\tQ900\tسامي الحداد|~الحداد\tSami Haddad\tMayor\n`);
  const built = copydesk.run(['gazetteer', 'build', 'a.index', 'a.tsv'], { environment });
  expect(built.stderr).toContain('a.tsv: copydesk-tsv, 2 lines, 1 entry');
  expect(built.stderr).toContain('a.index: 1 entity, 3 forms');
  expect(built.code).toBe(0);
  const asked = copydesk.json([
    'gazetteer',
    'lookup',
    '--index',
    'a.index',
    '--format',
    'json',
    'الحَدّاد',
    'x',
  ]);
  expect(asked).toEqual({
    code: 1,
    json: {
      version: 1,
      forms: [
        {
          form: 'الحَدّاد',
          entities: [
            {
              id: 'desk:m',
              type: 'PER',
              kind: 'mayor',
              wikidata: 'Q900',
              description: 'Mayor',
              forms: {
                ar: [
                  { text: 'سامي الحداد', role: 'preferred' },
                  { text: 'الحداد', role: 'short' },
                ],
                en: [{ text: 'Sami Haddad', role: 'preferred' }],
              },
              lookAlikes: [],
              in: ['a.index'],
            },
          ],
        },
        { form: 'x', entities: [] },
      ],
    },
  });
  const pretty = copydesk.run(['gazetteer', 'lookup', '--index', 'a.index', 'Sami Haddad', 'desk:m']);
  expect(pretty.code).toBe(0);
  expect(pretty.stdout).toContain('https://www.wikidata.org/wiki/Q900');
  const info = copydesk.json(['gazetteer', 'info', '--format', 'json', 'a.index']).json;
  expect(info).toMatchObject({ gazetteers: [{ entities: 1, forms: 3, types: { PER: 1 }, intact: true }] });
});

test('lines that are left out make the exit code 1, and no more than twenty are named', () => {
  copydesk.write('a.tsv', `${HEADER}cd:a\tPER\tx\t\t\tA\n${'cd:b\tX\tx\t\t\tB\n'.repeat(50)}`);
  const { code, stderr } = copydesk.run(['gazetteer', 'build', 'a.index', 'a.tsv']);
  expect(code).toBe(1);
  expect(stderr.match(/a\.tsv:\d+: the type “X”/g)).toHaveLength(20);
  expect(stderr).toContain('a.tsv: and 30 more lines');
});

test('what cannot be built leaves the old index, says why, and has exit code 2', () => {
  copydesk.write('a.tsv', `${HEADER}cd:a\tPER\tx\t\t\tA\n`);
  copydesk.write('bad.tsv', 'nonsense\n');
  copydesk.run(['gazetteer', 'build', 'a.index', 'a.tsv']);
  const before = readFileSync(copydesk.path('a.index'));
  for (const [args, message] of [
    [['a.index', 'bad.tsv'], 'none of the known formats'],
    [['a.index', 'missing.tsv'], 'no such file'],
    [['a.index', 'a.tsv', '--format', 'morse'], '“morse” is no format'],
    [['a.index', 'a.tsv', '--type', 'ROBOT'], '“ROBOT” is no type'],
    [['a.index', 'a.tsv', '--languages', 'ar,xx'], '“xx” is no language'],
    [['a.tsv/a.index', 'a.tsv'], 'cannot write'],
  ] as const) {
    const { code, stderr } = copydesk.run(['gazetteer', 'build', ...args]);
    expect([code, stderr], message).toEqual([2, expect.stringContaining(message)]);
  }
  expect(readFileSync(copydesk.path('a.index')).equals(before)).toBe(true);
});

test('Ctrl-C ends a build, takes away what it began, and leaves the old index', async () => {
  copydesk.write('a.tsv', `${HEADER}cd:a\tPER\tx\t\t\tA\n`);
  copydesk.run(['gazetteer', 'build', 'out/a.index', 'a.tsv']);
  const before = readFileSync(copydesk.path('out/a.index'));
  const rows = Array.from({ length: 150_000 }, (_, at) => `cd:n${at}\tPER\tperson\t\t\tName of ${at}\t\n`);
  copydesk.write('large.tsv', HEADER + rows.join(''));
  const build = spawn(NODE, [copydesk.bundle, 'gazetteer', 'build', 'out/a.index', 'large.tsv'], {
    cwd: copydesk.folder,
    env: { PATH: process.env.PATH ?? '', COPYDESK_PROGRESS: 'lines' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let told = '';
  build.stderr.setEncoding('utf8').on('data', (piece: string) => {
    told += piece;
    if (/^progress: (?:Entities|Names)/m.test(told)) build.kill('SIGINT');
  });
  const [code, signal] = await once(build, 'exit');
  expect([code, signal], told).toEqual([null, 'SIGINT']);
  expect(told).toContain('Nothing was built; out/a.index is as it was');
  expect(readdirSync(copydesk.path('out'))).toEqual(['a.index']);
  expect(readFileSync(copydesk.path('out/a.index')).equals(before)).toBe(true);
});

test('a table without a name in it is counted as that', () => {
  copydesk.write('.copydesk/gazetteer/a.tsv', HEADER);
  const { stdout } = copydesk.run(['gazetteer', 'info'], { environment });
  expect(stdout).toMatch(/^ {2}entities +0$/m);
  expect(stdout).toMatch(/^ {2}forms +0$/m);
});

test('an index that is none, or has changed, is refused with a sentence', () => {
  copydesk.write('a.index', 'id\ttype\tkind\n'.repeat(20));
  expect(copydesk.run(['gazetteer', 'lookup', '--index', 'a.index', 'x'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('no gazetteer index'),
  });
  copydesk.write('a.tsv', `${HEADER}cd:a\tPER\tx\t\t\tAlpha\n`);
  copydesk.run(['gazetteer', 'build', 'b.index', 'a.tsv']);
  const bytes = readFileSync(copydesk.path('b.index'));
  bytes[bytes.length - 1]! ^= 1;
  copydesk.write('b.index', bytes);
  expect(copydesk.run(['gazetteer', 'info', 'b.index'])).toMatchObject({
    code: 2,
    stdout: expect.stringContaining('CHANGED'),
  });
});

describe('the gazetteers that hold in a folder', () => {
  test('a project’s own is asked before the one that ships, in every command', () => {
    copydesk.write('.copydesk/gazetteer/own.tsv', `${HEADER}desk:q\tLOC\tcity\t\tكيبارا\tQuebara\tA town\n`);
    copydesk.write('story.txt', 'وصل الوفد إلى كيبارا صباح اليوم.\n');
    const asked = copydesk.json(['gazetteer', 'lookup', '--format', 'json', 'كيبارا', 'روسيا']);
    expect(asked.json).toMatchObject({
      forms: [
        { entities: [{ id: 'desk:q', in: [copydesk.path('.copydesk/gazetteer/own.tsv')] }] },
        { entities: [{ id: 'wd:Q159', in: ['embedded'] }] },
      ],
    });
    const { json } = copydesk.json(['entities', '--format', 'json', 'story.txt']);
    expect(JSON.stringify(json)).toContain('desk:q');
  });

  test('a compiled index and the user’s own folder hold too, and faults are told with their line', () => {
    copydesk.write('a.tsv', `${HEADER}desk:q\tLOC\tcity\t\tكيبارا\tQuebara\tA town\n`);
    copydesk.run(['gazetteer', 'build', '.copydesk/gazetteer/q.index', 'a.tsv']);
    copydesk.write(
      'config/copydesk/gazetteer/mine.yaml',
      '- id: my:z\n  type: PER\n  forms: {en: Zed Zedson}\n',
    );
    copydesk.write('.copydesk/gazetteer/bad.tsv', `${HEADER}cd:x\tROBOT\tx\t\t\tX\n`);
    const { stdout, stderr } = copydesk.run(['gazetteer', 'lookup', 'Quebara', 'Zed Zedson'], {
      environment: { XDG_CONFIG_HOME: copydesk.path('config') },
    });
    expect(stdout).toContain('desk:q');
    expect(stdout).toContain('my:z');
    expect(stderr).toMatch(/bad\.tsv:2:1: the type “ROBOT”/);
  });
});

test('twenty megabytes are built in the memory of an editor', () => {
  const path = copydesk.path('big.tsv');
  const file = openSync(path, 'w');
  writeSync(file, HEADER);
  for (let block = 0; block < 20; block++) {
    let rows = '';
    for (let row = 0; row < 5000; row++) {
      const number = block * 5000 + row;
      rows += `cd:n${number}\tPER\tperson\t\tاسم مصنوع ${number}\tMade Name ${number}\t${'A long description. '.repeat(7)}\n`;
    }
    writeSync(file, rows);
  }
  closeSync(file);
  const script = `process.on('exit', () => console.log(process.resourceUsage().maxRSS)); require(${JSON.stringify(copydesk.bundle)})`;
  const finished = spawnSync(
    NODE,
    ['--max-old-space-size=140', '-e', script, 'gazetteer', 'build', 'big.index', 'big.tsv'],
    { cwd: copydesk.folder, encoding: 'utf8' },
  );
  expect(finished.stderr).toContain('100,000 entities');
  expect(finished.status).toBe(0);
  expect(Number(finished.stdout.trim()) / 1024).toBeLessThan(400);
}, 120_000);
