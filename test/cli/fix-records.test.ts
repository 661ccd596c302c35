/** `copydesk fix --write --annotate`: what stood in the text is kept beside it, whole and at its place. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { ARTICLE, CLEAN, CommandLine } from './command-line.ts';

const copydesk = new CommandLine();
afterAll(() => copydesk.dispose());
beforeEach(() => copydesk.clear());

interface EditRecord {
  readonly 'copydesk:original': string;
  readonly target: { readonly selector: Readonly<Record<'exact' | 'prefix' | 'suffix', string>> };
}

const read = (path: string): string => readFileSync(copydesk.path(path), 'utf8');
const files = (): readonly string[] => readdirSync(copydesk.folder).sort();
const recordsOf = (path: string): readonly EditRecord[] =>
  read(path)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as EditRecord);

/** The text with what each record says stood there put back. */
function undone(text: string, records: readonly EditRecord[]): string {
  const places = records.map(({ 'copydesk:original': original, target: { selector } }) => {
    const around = selector.prefix + selector.exact + selector.suffix;
    const at = text.indexOf(around);
    expect(text.indexOf(around, at + 1)).toBe(-1);
    return { start: at + selector.prefix.length, length: selector.exact.length, original };
  });
  return places
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (mended, { start, length, original }) =>
        mended.slice(0, start) + original + mended.slice(start + length),
      text,
    );
}

const annotate = (...paths: readonly string[]) =>
  copydesk.run(['fix', '--write', '--annotate', '--annotator', 'أمل', ...paths]);

describe.each([
  ['as it is', ARTICLE],
  ['in CRLF', ARTICLE.replaceAll('\n', '\r\n')],
  ['with astral characters', `🚀 صورة من الافتتاح.\n${ARTICLE.replace('صباح', '🚀 صباح')}`],
  ['with a byte order mark', `\ufeff${ARTICLE}`],
])('an article %s', (_how, before) => {
  test('comes back from its records', () => {
    copydesk.write('story.txt', before);
    expect(annotate('story.txt').code).toBe(0);
    expect(files()).toEqual(['story.txt', 'story.txt.ann.jsonl']);
    expect(read('story.txt')).not.toBe(before);
    const records = recordsOf('story.txt.ann.jsonl');
    expect(records.length).toBeGreaterThanOrEqual(3);
    expect(undone(read('story.txt'), records)).toBe(before);
  });

  test('is not touched by a second run, nor are its records', () => {
    copydesk.write('story.txt', before);
    annotate('story.txt');
    const [text, records] = [read('story.txt'), read('story.txt.ann.jsonl')];
    expect(annotate('story.txt')).toEqual({ code: 0, stdout: '', stderr: '' });
    expect([read('story.txt'), read('story.txt.ann.jsonl')]).toEqual([text, records]);
  });
});

test('without --write nothing is written, whatever else is asked', () => {
  copydesk.write('story.txt', ARTICLE);
  for (const args of [['fix'], ['fix', '--diff'], ['fix', '--annotate'], ['fix', '--annotate', '--diff']]) {
    copydesk.run([...args, 'story.txt']);
    expect(files()).toEqual(['story.txt']);
    expect(read('story.txt')).toBe(ARTICLE);
  }
});

test('an article with nothing to mend gets no sidecar', () => {
  copydesk.write('clean.txt', CLEAN);
  expect(annotate('clean.txt').code).toBe(0);
  expect(files()).toEqual(['clean.txt']);
});

test('where no sidecar can be made the article stays, and the others are mended', () => {
  for (const path of ['a.txt', 'b.txt']) copydesk.write(path, ARTICLE);
  mkdirSync(copydesk.path('a.txt.ann.jsonl'));
  const { code, stderr } = annotate('a.txt', 'b.txt');
  expect(code).toBe(2);
  expect(stderr).toContain('a.txt.ann.jsonl');
  expect(read('a.txt')).toBe(ARTICLE);
  expect(undone(read('b.txt'), recordsOf('b.txt.ann.jsonl'))).toBe(ARTICLE);
  expect(files()).toEqual(['a.txt', 'a.txt.ann.jsonl', 'b.txt', 'b.txt.ann.jsonl']);
});

test('standard input is mended, and that it has no place for records is said', () => {
  const { code, stdout, stderr } = copydesk.run(['fix', '--write', '--annotate', '-'], { input: ARTICLE });
  expect(code).toBe(2);
  expect(stdout).toContain('افتتحت البلدية، صباح اليوم، مكتبة');
  expect(stderr).toContain('standard input has no file beside which to keep annotations');
  expect(files()).toEqual([]);
});

test('the records stay with their places when the text goes on to be edited', () => {
  copydesk.write('story.txt', ARTICLE);
  annotate('story.txt');
  const edited = `🚀 خبر عاجل من المدينة.\n${read('story.txt')}`;
  copydesk.write('story.txt', edited);
  expect(copydesk.run(['reconcile', 'story.txt']).code).toBe(0);
  expect(undone(edited, recordsOf('story.txt.ann.jsonl'))).toBe(`🚀 خبر عاجل من المدينة.\n${ARTICLE}`);
});
