import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  BuildEnded,
  BuildError,
  type BuildEvents,
  buildGazetteer,
  type SourceSummary,
} from '../../../server/src/host/gazetteer-build/build-gazetteer.ts';
import { LineSplitter } from '../../../server/src/host/gazetteer-build/source-file.ts';
import { isIntact, openIndex } from '../../../server/src/names/gazetteer/index-reader.ts';
import { SOURCE_FORMATS } from '../../../server/src/names/gazetteer/sources/formats.ts';
import { copydeskYaml } from '../../../server/src/project/gazetteer-yaml.ts';
import { LANGUAGES_KNOWN } from '../../../server/src/text/languages.ts';
import { temporaryFolder } from '../temporary-folder.ts';

class Recorder implements BuildEvents {
  readonly leftOutLines: string[] = [];
  readonly files: SourceSummary[] = [];
  readonly told: string[] = [];
  furthest = 0;
  reading(_path: string, bytes: number, size: number): void {
    this.furthest = Math.max(this.furthest, bytes / size);
  }
  read(summary: SourceSummary): void {
    this.files.push(summary);
  }
  leftOut(path: string, line: number, message: string): void {
    this.leftOutLines.push(`${path.split('/').pop()}:${line}: ${message}`);
  }
  writing(entities: number, parts: number, of: number): void {
    this.told.push(`entities ${entities}, lines ${parts} of ${of}`);
  }
  ordering(names: number, of: number): void {
    this.told.push(`names ${names} of ${of}`);
  }
}

const OPTIONS = {
  formats: [...SOURCE_FORMATS, copydeskYaml],
  type: 'MISC',
  languages: LANGUAGES_KNOWN,
} as const;
const HEADER = 'id\ttype\tkind\tar\ten\tdistinct\n';

interface Built {
  readonly folder: string;
  readonly out: string;
  readonly events: Recorder;
  readonly build: (names: readonly string[], more?: object) => ReturnType<typeof buildGazetteer>;
}

async function desk(files: Readonly<Record<string, string | Uint8Array>>): Promise<Built> {
  const folder = await temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const out = join(folder, 'out', 'names.index');
  const events = new Recorder();
  const build = (names: readonly string[], more: object = {}): ReturnType<typeof buildGazetteer> =>
    buildGazetteer(
      out,
      names.map((name) => ({ path: join(folder, name), format: undefined })),
      { ...OPTIONS, ...more },
      events,
    );
  return { folder, out, events, build };
}

const open = (path: string) => openIndex(readFileSync(path));

test('several files of several formats, packed or not, become one index', async () => {
  const { out, events, build } = await desk({
    'own.tsv': `${HEADER}wd:Q900\tLOC\tcity\tكيبارا\tQuebara\t\n`,
    'alternateNamesV2.txt.gz': gzipSync('1\t77\tru\tКебара\t1\t\t\t\t\t\n2\t77\twkdt\tQ900\t\t\t\t\t\t\n'),
    'query.json': '[{"item":"http://www.wikidata.org/entity/Q900","fa":"کیبارا","itemDescription":"a town"}]',
    'own.yaml': '- id: desk:k\n  type: PER\n  forms: {ar: [أمادو, ~أ], en: Amadou}\n',
  });
  const result = await build(['own.tsv', 'alternateNamesV2.txt.gz', 'query.json', 'own.yaml']);
  expect(result).toMatchObject({ entities: 3, leftOut: 0, compared: true });
  expect(events.files.map(({ format, parts }) => [format, parts])).toEqual([
    ['copydesk-tsv', 1],
    ['geonames-names', 2],
    ['wikidata-json', 1],
    ['copydesk-yaml', 1],
  ]);
  expect(events.furthest).toBe(1);
  const index = open(out);
  expect(index.get('wd:Q900')).toMatchObject({ kind: 'city', description: 'a town', wikidata: 'Q900' });
  expect(index.lookup('كيبارا').map(({ id }) => id)).toEqual(['wd:Q900']);
  expect(index.lookup('кебара').map(({ id, wikidata }) => [id, wikidata])).toEqual([['gn:77', 'Q900']]);
  expect(isIntact(readFileSync(out))).toBe(true);
});

test('what is sorted on disk is what is sorted in memory, byte for byte', async () => {
  const rows = Array.from(
    { length: 3000 },
    (_, at) => `cd:n${(at * 7919) % 3000}\tPER\tperson\t\tName ${at}\t\n`,
  );
  const { folder, out, build } = await desk({ 'a.tsv': HEADER + rows.join('') });
  await build(['a.tsv']);
  const inMemory = readFileSync(out);
  const { entities } = await build(['a.tsv'], { runSize: 20_000 });
  expect(entities).toBe(3000);
  expect(readFileSync(out).equals(inMemory)).toBe(true);
  expect(readdirSync(join(folder, 'out'))).toEqual(['names.index']);
});

describe('a build that is ended from outside', () => {
  const ROWS = Array.from(
    { length: 60_000 },
    (_, at) => `cd:n${at}\tPER\tperson\t\tName of ${at} ${at % 97}\t\n`,
  );

  test.each(['reading', 'writing', 'ordering'] as const)(
    'while %s: nothing of it stays, and the old index does',
    async (moment) => {
      const { folder, out, events, build } = await desk({
        'small.tsv': `${HEADER}cd:a\tPER\tx\t\tAlpha\t\n`,
        'large.tsv': HEADER + ROWS.join(''),
      });
      await build(['small.tsv']);
      const before = readFileSync(out);
      const ending = new AbortController();
      vi.spyOn(events, moment).mockImplementation(() => ending.abort());
      await expect(build(['large.tsv'], { runSize: 200_000, signal: ending.signal })).rejects.toThrow(
        BuildEnded,
      );
      expect(readFileSync(out).equals(before)).toBe(true);
      expect(readdirSync(join(folder, 'out'))).toEqual(['names.index']);
    },
  );

  test('what is told of the last steps counts up to the end', async () => {
    const { events, build } = await desk({ 'large.tsv': HEADER + ROWS.join('') });
    await build(['large.tsv'], { runSize: 200_000 });
    const counts = (kind: string): number[] =>
      events.told.filter((one) => one.startsWith(kind)).map((one) => Number(/\d+/.exec(one)![0]));
    for (const kind of ['entities', 'names']) {
      expect(counts(kind).length).toBeGreaterThan(0);
      expect(counts(kind)).toEqual([...counts(kind)].sort((a, b) => a - b));
    }
    expect(events.told.at(-1)).toMatch(/^names \d+ of 12\d{4}$/);
  });
});

describe('what cannot be read', () => {
  test('lines are named and left out, and the rest is built', async () => {
    const { out, events, build } = await desk({
      'a.tsv': `${HEADER}cd:a\tPER\tperson\t\tAlpha\t\ncd:b\tROBOT\tx\t\tB\t\n${'x'.repeat(10_000_000)}\ncd:a\tPER\tx\t\tAgain\t\n`,
      'b.tsv': `${HEADER}cd:a\tPER\tx\t\tOnce more\t\ncd:c\tPER\tx\t\tGamma\t\textra\tmore\n`,
    });
    const { entities, leftOut } = await build(['a.tsv', 'b.tsv']);
    expect([entities, leftOut]).toEqual([1, 5]);
    expect(events.leftOutLines.map((line) => line.replace(/^\S*\/(?=[^/]*$)/, ''))).toEqual([
      'a.tsv:3: the type “ROBOT” of cd:b is none of PER, LOC, ORG, MISC',
      'a.tsv:4: the line has 10,000,000 characters; at most 65,536 are read',
      'b.tsv:3: the line has 8 columns where the header has 6',
      'a.tsv:5: the id cd:a is already used (line 2)',
      expect.stringMatching(/^b\.tsv:2: the id cd:a is already used \(.*a\.tsv:line 2\)$/),
    ]);
    expect(open(out).lookup('alpha')).toHaveLength(1);
    expect(open(out).lookup('again')).toEqual([]);
  });

  const GARBAGE = Uint8Array.from({ length: 5000 }, (_, at) => (at * 167 + (at >> 3)) % 256);
  test.each<[string, string, string | Uint8Array]>([
    ['bytes of no meaning', 'known formats', GARBAGE],
    ['bytes of no meaning behind a header', 'no text file', Buffer.concat([Buffer.from(HEADER), GARBAGE])],
    ['an empty file', 'known formats', ''],
    ['a table without names', 'no names were found', HEADER],
    ['a packed file that ends too soon', 'ends too soon', gzipSync(HEADER.repeat(9)).subarray(0, 40)],
    [
      'a million lines of another kind',
      'cannot be read as geonames-names',
      `1\t2\tar\tx\t\t\t\t\t\t\n${'garbage\n'.repeat(1_000_000)}`,
    ],
  ])('%s: nothing is built, and the old index stays', async (_, message, content) => {
    const { folder, out, build } = await desk({
      'good.tsv': `${HEADER}cd:a\tPER\tx\t\tAlpha\t\n`,
      bad: content,
    });
    await build(['good.tsv']);
    const before = readFileSync(out);
    const failure = await build(['good.tsv', 'bad']).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (message.startsWith('no names')) expect(failure).toBeUndefined();
    else {
      expect(failure).toBeInstanceOf(BuildError);
      expect((failure as Error).message).toContain(message);
      expect((failure as Error).message).toContain('bad');
      expect(readFileSync(out).equals(before)).toBe(true);
    }
    expect(readdirSync(join(folder, 'out'))).toEqual(['names.index']);
  });

  test('a missing file, and a folder in place of one', async () => {
    const { build } = await desk({ 'folder/x': '' });
    await expect(build(['nowhere.tsv'])).rejects.toThrow('no such file');
    await expect(build(['folder'])).rejects.toThrow('folder');
  });
});

test('lines are cut alike however the pieces are', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom('a', '\n', '\r', '🚀'), maxLength: 9 })),
      fc.integer({ min: 1, max: 6 }),
      (pieces, longest) => {
        const read = (parts: readonly string[]): string[] => {
          const lines: string[] = [];
          const splitter = new LineSplitter(
            longest,
            (line, number) => lines.push(`${number}:${line}`),
            (number, length) => lines.push(`${number}#${length}`),
          );
          for (const part of parts) splitter.read(part);
          splitter.end();
          return lines;
        };
        const whole = pieces.join('');
        expect(read(pieces)).toEqual(read([whole]));
        const expected = whole.split('\n');
        if (expected.at(-1) === '') expected.pop();
        expect(read([whole])).toEqual(
          expected.map((line, at) =>
            line.length > longest ? `${at + 1}#${line.length}` : `${at + 1}:${line.replace(/\r$/, '')}`,
          ),
        );
      },
    ),
  );
});
