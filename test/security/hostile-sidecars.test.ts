/** Sidecars that came with somebody else's article. The cases are those of docs/security.md. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { CommandLine } from '../cli/command-line.ts';

/** Programs are started and ended here, on machines that do other things as well; milliseconds. */
vi.setConfig({ testTimeout: 240_000 });

let copydesk: CommandLine;
beforeAll(() => {
  copydesk = new CommandLine();
});
beforeEach(() => copydesk.clear());
afterAll(() => copydesk.dispose());

const ARTICLE = 'زار سيرغي شويغو مدينة كورسك. [ad_1]\n';
const SIDECAR = 'a.txt.ann.jsonl';

/** A dismissal as Copydesk writes it, with whatever else a case adds. */
function record(
  extra: Readonly<Record<string, unknown>> = {},
  id = '0190aaaa-0000-7000-8000-000000000001',
): string {
  return JSON.stringify({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: 'classifying',
    body: [{ type: 'TextualBody', value: 'PER', purpose: 'classifying' }],
    target: {
      source: 'a.txt',
      selector: { type: 'TextQuoteSelector', exact: 'شويغو', prefix: 'سيرغي ', suffix: ' مدينة' },
    },
    ...extra,
  });
}

const mend = (): ReturnType<CommandLine['run']> => copydesk.run(['fix', '--write', '--annotate', 'a.txt']);

test('a sidecar that is a pipe', () => {
  copydesk.write('a.txt', ARTICLE);
  execFileSync('mkfifo', [copydesk.path(SIDECAR)]);
  const { code, stdout } = copydesk.run(['check', 'a.txt']);
  expect(code).toBe(2);
  expect(stdout).toContain('it is a pipe or a device, not a file');
  expect(stdout).toContain('template/ad-placeholder');
});

test('a sidecar that is a link to a file of the user', () => {
  copydesk.write('a.txt', ARTICLE);
  copydesk.write('profile', 'export PATH\n');
  symlinkSync('profile', copydesk.path(SIDECAR));
  const { code, stderr } = mend();
  expect(code).toBe(2);
  expect(stderr).toContain('which is no sidecar');
  expect(readFileSync(copydesk.path('profile'), 'utf8')).toBe('export PATH\n');
  expect(readFileSync(copydesk.path('a.txt'), 'utf8')).toBe(ARTICLE);
});

test('a link in place of a copy that is kept', () => {
  copydesk.write('a.txt', ARTICLE);
  copydesk.write('program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 0, 0, 0]));
  mkdirSync(copydesk.path('.copydesk/base'), { recursive: true });
  const copy = createHash('sha256').update('a.txt').digest('hex');
  symlinkSync('../../program', copydesk.path(`.copydesk/base/${copy}`));
  expect(mend().code).toBe(0);
  expect(readFileSync(copydesk.path('program')).subarray(0, 4)).toEqual(
    Buffer.from([0x7f, 0x45, 0x4c, 0x46]),
  );
});

test('a folder of copies that leads elsewhere', () => {
  copydesk.write('a.txt', ARTICLE);
  mkdirSync(copydesk.path('.copydesk'));
  mkdirSync(copydesk.path('elsewhere'));
  symlinkSync('../elsewhere', copydesk.path('.copydesk/base'));
  expect(mend().code).toBe(0);
  expect(readdirSync(copydesk.path('elsewhere'))).toEqual([]);
});

test('records with scripts in every text', () => {
  const script = '<script>alert(1)</script>';
  copydesk.write('a.txt', ARTICLE);
  const body = [{ type: 'TextualBody', value: script, purpose: 'commenting' }];
  copydesk.write(SIDECAR, `${record({ body, creator: { type: 'Person', name: script } })}\n`);
  expect(copydesk.run(['report', '--output', 'page.html', 'a.txt']).code).toBe(0);
  expect(readFileSync(copydesk.path('page.html'), 'utf8')).not.toContain('<script');
});

test('records with keys of every object: __proto__, constructor, toString', () => {
  copydesk.write('a.txt', ARTICLE);
  const keys =
    '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"toString":"x","hasOwnProperty":1';
  const line = record().replace(/^\{/, `{${keys},`).replace('"target":{', `"target":{${keys},`);
  copydesk.write(SIDECAR, `${line}\n`);
  expect(mend().code).toBe(0);
  // What is not known survives a rewrite, whatever its name is.
  expect(readFileSync(copydesk.path(SIDECAR), 'utf8')).toContain(line);
  for (const format of [
    'w3c',
    'brat',
    'xmi',
    'label-studio',
    'doccano',
    'spacy',
    'tei',
    'webanno',
    'cas-json',
    'conllu',
  ]) {
    const { code, stderr } = copydesk.run(['export', '--to', format, 'a.txt']);
    expect([format, code, stderr.includes('    at ')]).toEqual([format, 0, false]);
  }
});

test('a record nested a million times', () => {
  copydesk.write('a.txt', ARTICLE);
  const deep = '['.repeat(1_000_000) + ']'.repeat(1_000_000);
  copydesk.write(
    SIDECAR,
    `${record().replace(/^\{/, `{"x":${deep},`)}\n${record({}, '0190aaaa-0000-7000-8000-000000000002')}\n`,
  );
  const { code, stderr } = mend();
  expect(stderr).not.toContain('    at ');
  expect(code).toBe(0);
  expect(readFileSync(copydesk.path(SIDECAR), 'utf8')).toContain(deep);
});

test('a sidecar of ten megabytes in one line', () => {
  copydesk.write('a.txt', ARTICLE);
  const line = 'x'.repeat(10_000_000);
  copydesk.write(SIDECAR, line);
  const { code, stdout } = copydesk.run(['check', 'a.txt']);
  expect(code).toBe(2);
  expect(stdout).toContain(`${SIDECAR}:1:1`);
  mend();
  expect(readFileSync(copydesk.path(SIDECAR), 'utf8').startsWith(line)).toBe(true);
});

test('layers with names that climb', () => {
  copydesk.write('articles/a.txt', ARTICLE);
  writeFileSync(copydesk.path('victim'), 'as it was');
  for (const layer of ['../../victim', '/etc/passwd', 'C:\\x', 'a/b', '..', '', 'a\0b']) {
    const { code } = copydesk.run(['annotate', '--layer', layer.replace('\0', '%00'), 'articles/a.txt']);
    expect([layer, code]).toEqual([layer, 2]);
  }
  expect(readdirSync(copydesk.path('articles'))).toEqual(['a.txt']);
  expect(readdirSync(copydesk.folder).sort()).toEqual(['articles', 'victim']);
});
