import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  gazetteerFilesIn,
  readGazetteerFile,
  userGazetteers,
} from '../../server/src/host/gazetteer-files.ts';
import { GazetteerStacks, sentencesOf } from '../../server/src/host/gazetteer-stack.ts';
import { english } from '../../server/src/messages/wording.ts';
import { indexGazetteer } from '../../server/src/names/gazetteer/gazetteer-index.ts';
import { buildIndex } from '../../server/src/names/gazetteer/index-writer.ts';
import { LARGEST_TABLE } from '../../server/src/project/gazetteer-contents.ts';
import { temporaryFolder } from './temporary-folder.ts';

const HEADER = 'id\ttype\tkind\ten\tdistinct\n';

test('the folder of the user is where the system keeps settings', () => {
  expect(userGazetteers({ HOME: '/home/amal' }, 'linux')).toBe('/home/amal/.config/copydesk/gazetteer');
  expect(userGazetteers({ HOME: '/h', XDG_CONFIG_HOME: '/c' }, 'linux')).toBe('/c/copydesk/gazetteer');
  expect(userGazetteers({ HOME: '/h', APPDATA: '/roaming' }, 'win32')).toBe('/roaming/copydesk/gazetteer');
});

describe('a file is read for what it is', () => {
  test('a table, YAML, an index; other files and hidden ones are none', async () => {
    const folder = await temporaryFolder();
    writeFileSync(join(folder, 'b.tsv'), `${HEADER}cd:b\tLOC\tcity\tBeta\tcd:elsewhere\n`);
    writeFileSync(join(folder, 'a.yaml'), '- id: cd:a\n  type: LOC\n  forms: {en: Alpha}\n');
    writeFileSync(
      join(folder, 'c.index'),
      buildIndex([
        {
          id: 'cd:c',
          type: 'LOC',
          kind: '',
          distinctFrom: [],
          forms: [{ text: 'Gamma', language: 'en', role: 'full' }],
        },
      ]),
    );
    writeFileSync(join(folder, 'notes.txt'), 'nothing');
    writeFileSync(join(folder, '.hidden.tsv'), 'nothing');
    const paths = await gazetteerFilesIn(folder);
    const files = await Promise.all(paths.map((path) => readGazetteerFile(path)));
    expect(files.flatMap(({ gazetteer }) => [...gazetteer!.entries()]).map(({ id }) => id)).toEqual([
      'cd:a',
      'cd:b',
      'cd:c',
    ]);
    expect(files.flatMap(sentencesOf)).toEqual([]);
    expect(await gazetteerFilesIn(join(folder, 'nowhere'))).toEqual([]);
  });

  test.each<[string, string, string | Uint8Array]>([
    ['x.index', 'no gazetteer index', 'nonsense'],
    ['x.tsv', 'not valid UTF-8', Uint8Array.of(0xff, 0xfe, 0x80)],
  ])('%s that cannot be used says why: %s', async (name, message, content) => {
    const path = join(await temporaryFolder(), name);
    writeFileSync(path, content);
    const { gazetteer, failure } = await readGazetteerFile(path);
    expect(gazetteer).toBeUndefined();
    expect(english(failure!)).toContain(message);
    expect(english(failure!)).toContain(path);
  });

  test('a changed byte of an index, a folder, a huge table, a link out of the project', async () => {
    const folder = await temporaryFolder();
    const bytes = buildIndex([
      {
        id: 'cd:c',
        type: 'LOC',
        kind: '',
        distinctFrom: [],
        forms: [{ text: 'Gamma', language: 'en', role: 'full' }],
      },
    ]);
    bytes[bytes.length - 1]! ^= 255;
    writeFileSync(join(folder, 'c.index'), bytes);
    mkdirSync(join(folder, 'd.tsv'));
    writeFileSync(join(folder, 'e.tsv'), HEADER);
    truncateSync(join(folder, 'e.tsv'), LARGEST_TABLE + 1);
    mkdirSync(join(folder, 'project'));
    symlinkSync(join(folder, 'c.index'), join(folder, 'project', 'l.index'));
    const why = async (name: string, inside?: string) =>
      english((await readGazetteerFile(join(folder, name), undefined, inside)).failure!);
    expect(await why('c.index')).toContain('some of its bytes have changed');
    expect(await why('d.tsv')).toContain('a folder or a device');
    expect(await why('e.tsv')).toContain('copydesk gazetteer build');
    expect(await why('project/l.index', join(folder, 'project'))).toContain('leads out of the project');
    expect(await why('nowhere.tsv')).toContain('no such file');
  });
});

test('a stack is read once for a project, the project before the user before what ships', async () => {
  const folder = await temporaryFolder();
  const place = join(folder, 'work', '.copydesk', 'gazetteer');
  mkdirSync(place, { recursive: true });
  mkdirSync(join(folder, 'user'));
  writeFileSync(join(place, 'own.tsv'), `${HEADER}cd:own\tLOC\tcity\tAlpha\n${'cd:x\tROBOT\tx\tX\n'}`);
  writeFileSync(
    join(folder, 'user', 'mine.tsv'),
    `${HEADER}cd:mine\tLOC\tcity\tAlpha\ncd:too\tLOC\tcity\tBeta\n`,
  );
  const embedded = indexGazetteer([
    {
      id: 'cd:far',
      type: 'LOC',
      kind: '',
      distinctFrom: [],
      forms: [{ text: 'Beta', language: 'en', role: 'full' }],
    },
    {
      id: 'cd:last',
      type: 'LOC',
      kind: '',
      distinctFrom: [],
      forms: [{ text: 'Gamma', language: 'en', role: 'full' }],
    },
  ]);
  const stacks = new GazetteerStacks(embedded, join(folder, 'user'));
  const stack = await stacks.of(join(folder, 'work'));
  const ids = (form: string) => stack.gazetteer.lookup(form).map(({ id }) => id);
  expect([ids('alpha'), ids('beta'), ids('gamma')]).toEqual([['cd:own'], ['cd:too'], ['cd:last']]);
  expect(stack.problems.map(english)).toEqual([
    expect.stringMatching(/own\.tsv:3:1: the type “ROBOT” of cd:x/),
  ]);
  expect(await stacks.of(join(folder, 'work'))).toBe(stack);
  expect((await stacks.of(folder)).layers.map(({ path }) => path)).toEqual([
    join(folder, 'user', 'mine.tsv'),
    undefined,
  ]);
});
