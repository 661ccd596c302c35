/** `copydesk check` over streams of articles: JSON Lines, web archives, packed ones, broken ones; and in threads. */
import { gzipSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { WARCRecord, WARCSerializer } from 'warcio';
import { ARTICLE, CLEAN, CommandLine } from './command-line.ts';

const copydesk = new CommandLine();
afterAll(() => copydesk.dispose());
beforeEach(() => copydesk.clear());

interface Line {
  readonly language?: string;
  readonly path?: string;
  readonly findings?: readonly { readonly rule: string; readonly start: number; readonly text: string }[];
  readonly problems?: readonly { readonly message: string }[];
  readonly summary?: Readonly<Record<string, number>>;
}

function check(args: readonly string[], input?: string | Uint8Array) {
  const { code, stdout, stderr } = copydesk.run(
    ['check', '--format', 'jsonl', ...args],
    input === undefined ? {} : { input },
  );
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { code, stderr, lines: lines.map((line) => JSON.parse(line) as Line) };
}

const problemsOf = (lines: readonly Line[]): string[] =>
  lines.flatMap(({ problems }) => (problems ?? []).map(({ message }) => message));

describe('JSON Lines', () => {
  test('each line is an article under its own name', () => {
    const input = [
      JSON.stringify({ id: 'a-1', text: ARTICLE }),
      '',
      JSON.stringify({ url: 'https://news.example/2', text: CLEAN }),
      JSON.stringify({ text: ARTICLE }),
    ].join('\n');
    const { code, lines } = check(['--input', 'jsonl', '-'], input);
    expect(code).toBe(1);
    expect(lines.map(({ path }) => path)).toEqual([
      'a-1',
      'https://news.example/2',
      'standard input:4',
      undefined,
    ]);
    expect(lines[0]?.findings?.length).toBeGreaterThan(0);
    expect(lines[2]?.findings).toEqual(lines[0]?.findings);
    expect(lines[3]?.summary).toMatchObject({ files: 3 });
  });

  test('the text may lie deeper, and in CRLF and beyond the first plane', () => {
    const text = `🚀\r\n${ARTICLE.replace(/\n/g, '\r\n')}`;
    const { lines } = check(['--input', 'jsonl:data.body', '-'], JSON.stringify({ data: { body: text } }));
    for (const { start, text: quoted } of lines[0]?.findings ?? []) {
      expect(text.slice(start, start + quoted.length)).toBe(quoted);
    }
    expect(lines[0]?.findings?.length).toBeGreaterThan(0);
  });

  test('a bad line is named, and the others are checked', () => {
    const input = Buffer.concat([
      Buffer.from('{"text": "broken\n'),
      Buffer.from('[1, 2]\n{"body": 1}\n{"text": 5}\n'),
      Buffer.from([0x22, 0xff, 0x22, 0x0a]),
      Buffer.from(' \t\r\n\n\0\n'),
      Buffer.from(JSON.stringify({ id: 'last', text: CLEAN })),
    ]);
    const { code, lines } = check(['--input', 'jsonl', '-'], input);
    expect(code).toBe(2);
    expect(problemsOf(lines)).toEqual([
      expect.stringMatching(/^standard input:1: no JSON/),
      'standard input:2: the object has no text in “text”',
      'standard input:3: the object has no text in “text”',
      'standard input:4: the object has no text in “text”',
      'standard input:5: no valid UTF-8',
      expect.stringMatching(/^standard input:8: no JSON/),
    ]);
    expect(lines.at(-2)?.path).toBe('last');
  });

  test('a field named after a property of every object leads nowhere', () => {
    const { lines } = check(['--input', 'jsonl:__proto__.text', '-'], JSON.stringify({ text: CLEAN }));
    expect(problemsOf(lines)).toEqual(['standard input:1: the object has no text in “__proto__.text”']);
  });

  test('packed files are unpacked, and one that breaks off says so', () => {
    const packed = gzipSync(`${JSON.stringify({ id: 'a', text: ARTICLE })}\n`.repeat(50));
    copydesk.write('whole.jsonl.gz', packed);
    copydesk.write('torn.jsonl.gz', packed.subarray(0, packed.length - 20));
    const { lines } = check(['--input', 'jsonl', 'whole.jsonl.gz']);
    expect(lines.at(-1)?.summary).toMatchObject({ files: 50, problems: 0 });
    const torn = check(['--input', 'jsonl', 'torn.jsonl.gz']);
    expect(torn.code).toBe(2);
    expect(problemsOf(torn.lines)).toEqual([
      expect.stringMatching(/^torn\.jsonl\.gz: the stream cannot be read any further/),
    ]);
  });

  test('a file that is not there is a problem', () => {
    const { code, lines } = check(['--input', 'jsonl', 'nowhere.jsonl']);
    expect(code).toBe(2);
    expect(problemsOf(lines)).toEqual([expect.stringContaining('nowhere.jsonl')]);
  });
});

describe('web archives', () => {
  const record = async (
    type: 'warcinfo' | 'conversion' | 'resource',
    contentType: string,
    url: string,
    body: string,
  ): Promise<Uint8Array> =>
    WARCSerializer.serialize(
      WARCRecord.create(
        { url, type, date: '2026-01-01T00:00:00Z', warcHeaders: { 'Content-Type': contentType } },
        [new TextEncoder().encode(body)],
      ),
      { gzip: false },
    );

  async function archive(): Promise<Buffer> {
    return Buffer.concat([
      await record('warcinfo', 'application/warc-fields', 'https://x.example', 'software: test\r\n'),
      await record('conversion', 'text/plain', 'https://x.example/1', ARTICLE),
      await record('conversion', 'text/plain; charset=utf-8', 'https://x.example/2', CLEAN),
      await record('resource', 'text/html', 'https://x.example/3', '<p>نص</p>'),
    ]);
  }

  test.each(['plain', 'gzip'])('records of plain text are articles (%s)', async (packing) => {
    const bytes = await archive();
    copydesk.write('a.warc', packing === 'gzip' ? gzipSync(bytes) : bytes);
    const { code, lines } = check(['--input', 'warc', 'a.warc']);
    expect(code).toBe(2);
    expect(lines.slice(0, 2).map(({ path }) => path)).toEqual(['https://x.example/1', 'https://x.example/2']);
    expect(lines[0]?.findings?.length).toBeGreaterThan(0);
    expect(problemsOf(lines)).toEqual([
      'a.warc: 1 of 4 records are no plain text and were passed over; extract their text first',
    ]);
  });

  test('a record is read in its own encoding, and what cannot be read of it is said', async () => {
    const arabic = Buffer.from('\xe6\xd5\xe1 \xc7\xe1\xe6\xda\xcf.', 'latin1');
    const bytes = async (type: string, name: string, body: Uint8Array): Promise<Uint8Array> =>
      WARCSerializer.serialize(
        WARCRecord.create({ url: name, type: 'conversion', warcHeaders: { 'Content-Type': type } }, [body]),
        { gzip: false },
      );
    const whole = Buffer.concat([
      await bytes('text/plain; charset=windows-1256', 'old', arabic),
      await bytes('text/plain', 'damaged', arabic),
      await bytes('text/plain; charset=nonsense', 'unknown', Buffer.from(CLEAN)),
      await bytes('text/plain', 'cut', Buffer.from(CLEAN)),
    ]);
    copydesk.write('a.warc', whole.subarray(0, whole.length - 40));
    const { code, lines } = check(['--input', 'warc', 'a.warc']);
    expect(code).toBe(2);
    expect(lines.slice(0, 4).map(({ path, language }) => [path, language])).toEqual([
      ['old', 'ar'],
      ['damaged', 'und'],
      ['unknown', 'ar'],
      ['cut', 'ar'],
    ]);
    expect(problemsOf(lines)).toEqual([
      'damaged: the record is no valid utf-8; 8 characters are shown as U+FFFD',
      'unknown: nobody knows the encoding “nonsense” of the record; it is read as UTF-8',
      expect.stringMatching(/^cut: the archive breaks off after \d+ of the \d+ bytes of the record$/),
    ]);
  });

  test.each([
    ['a line', 'this is no archive\n'],
    ['lines', 'زار الوزير كورسك.\n\nوعاد.\n'],
    ['nothing', ''],
  ])('what is no archive is said to be none: %s', (_case, text) => {
    copydesk.write('a.warc', text);
    const { code, lines } = check(['--input', 'warc', 'a.warc']);
    expect(code).toBe(2);
    expect(problemsOf(lines)).toEqual([
      'a.warc: the stream cannot be read any further: there is no WARC record in it',
    ]);
  });
});

describe('threads', () => {
  const articles = (count: number): string =>
    Array.from({ length: count }, (_, at) =>
      JSON.stringify({ id: `n${at}`, text: `${ARTICLE}\n${'كلمة '.repeat((at * 37) % 90)}` }),
    ).join('\n');

  test.each(['json', 'jsonl', 'sarif', 'github', 'pretty'])('any number writes the same, in %s', (format) => {
    const input = articles(80);
    const run = (jobs: string) =>
      copydesk.run(['check', '--format', format, '--input', 'jsonl', '--jobs', jobs, '-'], { input });
    const [one, three] = [run('1'), run('3')];
    expect(three.stdout).toBe(one.stdout);
    expect(three.code).toBe(one.code);
    expect(one.stdout.length).toBeGreaterThan(1000);
  });

  test('files keep their order and their annotations', () => {
    for (let at = 0; at < 40; at++)
      copydesk.write(`in/${String(at).padStart(3, '0')}.txt`, at % 2 ? ARTICLE : CLEAN);
    const { lines } = check(['--jobs', '2', 'in']);
    const paths = lines.flatMap(({ path }) => path ?? []);
    expect(paths).toEqual([...paths].sort());
    expect(paths).toHaveLength(40);
  });

  test.each(['0', '1.5', 'many', '9999'])('--jobs %s is refused', (jobs) => {
    const { code, stderr } = copydesk.run(['check', '--jobs', jobs, '-'], { input: CLEAN });
    expect(code).toBe(2);
    expect(stderr).toContain('A number from 1 to 256');
  });
});

test('an unknown kind of input is refused', () => {
  const { code, stderr } = copydesk.run(['check', '--input', 'csv', '-'], { input: CLEAN });
  expect(code).toBe(2);
  expect(stderr).toContain('“csv” is no kind of input');
});
