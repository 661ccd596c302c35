import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { ARTICLE, CLEAN, CommandLine, NODE } from './command-line.ts';

const copydesk = new CommandLine();
afterAll(() => copydesk.dispose());
beforeEach(() => copydesk.clear());

interface Finding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly range: { readonly start: Position; readonly end: Position };
  readonly text: string;
  readonly fixes: readonly { readonly title: string; readonly edits: readonly Edit[] }[];
  readonly related: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}
interface Position {
  readonly line: number;
  readonly character: number;
}
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}
interface File {
  readonly path: string;
  readonly language: string;
  readonly findings: readonly Finding[];
  readonly problems: readonly { readonly message: string }[];
}
interface Report {
  readonly version: number;
  readonly files: readonly File[];
  readonly summary: Readonly<Record<string, number>> & { readonly rules: Readonly<Record<string, number>> };
}

function check(args: readonly string[], input?: string | Uint8Array) {
  const { code, json } = copydesk.json(['check', '--format', 'json', ...args], input);
  return { code, report: json as Report };
}

describe('exit codes', () => {
  test('0 when nothing is found', () => {
    copydesk.write('clean.txt', CLEAN);
    expect(copydesk.run(['check', 'clean.txt']).code).toBe(0);
  });

  test('1 when something is found at the level of --fail-on or graver', () => {
    copydesk.write('story.txt', ARTICLE);
    expect(copydesk.run(['check', 'story.txt']).code).toBe(1);
    expect(copydesk.run(['check', '--fail-on', 'error', 'story.txt']).code).toBe(1);
    expect(copydesk.run(['check', '--fail-on', 'information', 'story.txt']).code).toBe(1);
  });

  test('0 below the level of --fail-on, and always with never', () => {
    copydesk.write('story.txt', ARTICLE);
    const noErrors = ['check', '--off', 'template', 'story.txt'];
    expect(copydesk.run([...noErrors, '--fail-on', 'error']).code).toBe(0);
    expect(copydesk.run(noErrors).code).toBe(1);
    expect(copydesk.run(['check', '--fail-on', 'never', 'story.txt']).code).toBe(0);
  });

  test.each([
    ['an unknown option', ['check', '--colour', 'story.txt']],
    ['an unknown command', ['chekc']],
    ['an unknown format', ['check', '--format', 'xml']],
    ['an unknown level', ['check', '--fail-on', 'hint']],
    ['an unknown rule', ['check', '--rules', 'no/such', 'story.txt']],
    ['a file that is not there', ['check', 'missing.txt']],
  ])('2 for %s, with a sentence and no stack', (_title, args) => {
    copydesk.write('story.txt', ARTICLE);
    const { code, stdout, stderr } = copydesk.run(args);
    expect(code).toBe(2);
    expect(stdout + stderr).not.toMatch(/\n\s+at /);
    expect(stdout + stderr).toMatch(/\w/);
  });

  test('2 outranks 1, and the other files are still checked', () => {
    copydesk.write('story.txt', ARTICLE);
    const { code, report } = check(['missing.txt', 'story.txt']);
    expect(code).toBe(2);
    expect(report.files.map(({ path, problems }) => [path, problems.length])).toEqual([
      ['missing.txt', 1],
      ['story.txt', 0],
    ]);
    expect(report.files[1]!.findings.length).toBeGreaterThan(0);
  });

  test('2 for unreadable input also with --fail-on never', () => {
    expect(copydesk.run(['check', '--fail-on', 'never', 'missing.txt']).code).toBe(2);
  });
});

describe('JSON', () => {
  test('has the keys of the contract, and no others', () => {
    copydesk.write('story.txt', ARTICLE);
    const { report } = check(['story.txt']);
    expect(Object.keys(report)).toEqual(['version', 'files', 'summary']);
    expect(report.version).toBe(1);
    const [file] = report.files;
    expect(Object.keys(file!)).toEqual(['path', 'language', 'findings', 'problems']);
    expect(file).toMatchObject({ path: 'story.txt', language: 'ar', problems: [] });
    for (const finding of file!.findings) {
      const keys = ['rule', 'severity', 'message', 'start', 'end', 'range', 'text', 'fixes', 'related'];
      expect(Object.keys(finding)).toEqual(keys);
      expect(finding.text).toBe(ARTICLE.slice(finding.start, finding.end));
      for (const fix of finding.fixes) {
        expect(Object.keys(fix)).toEqual(['title', 'edits']);
        for (const edit of fix.edits) expect(Object.keys(edit)).toEqual(['start', 'end', 'newText']);
      }
      for (const related of finding.related) expect(Object.keys(related)).toEqual(['start', 'end', 'text']);
    }
    expect(file!.findings[0]).toMatchObject({
      rule: 'template/ad-placeholder',
      severity: 'error',
      start: 0,
      end: 6,
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 6 } },
      text: '[ad_1]',
    });
  });

  test('counts UTF-16 units, with an astral character before the span', () => {
    const { report } = check(['-'], '🚀 [ad_1]\n');
    const finding = report.files[0]!.findings.find(({ rule }) => rule === 'template/ad-placeholder');
    expect(finding).toMatchObject({ start: 3, range: { start: { line: 0, character: 3 } } });
  });

  test('counts CRLF as two units and one line end', () => {
    const { report } = check(['-'], `${CLEAN.trimEnd().replaceAll('\n', '\r\n')}\r\n[ad_1]\r\n`);
    const finding = report.files[0]!.findings.find(({ rule }) => rule === 'template/ad-placeholder');
    expect(finding).toMatchObject({ range: { start: { line: 2, character: 0 } } });
  });

  test('counts without the byte order mark', () => {
    const { report } = check(['-'], `\ufeff${ARTICLE}`);
    expect(report.files[0]!.findings[0]).toMatchObject({ start: 0, text: '[ad_1]' });
    expect(report.files[0]!.problems).toEqual([]);
  });

  test('sums up', () => {
    copydesk.write('story.txt', ARTICLE);
    const { report } = check(['story.txt', 'missing.txt']);
    const { findings, error, warning, information, hint, rules } = report.summary;
    expect(report.summary).toMatchObject({ files: 2, problems: 1, dismissed: 0, error: 1 });
    expect(error! + warning! + information! + hint!).toBe(findings);
    expect(Object.values(rules).reduce((sum, count) => sum + count, 0)).toBe(findings);
  });

  test('is the same for the same files', () => {
    for (const name of ['b.txt', 'a.txt', 'c/d.md']) copydesk.write(name, ARTICLE);
    const first = copydesk.run(['check', '--format', 'json', '.']).stdout;
    expect(copydesk.run(['check', '--format', 'json', '.']).stdout).toBe(first);
    expect((JSON.parse(first) as Report).files.map(({ path }) => path)).toEqual(['a.txt', 'b.txt', 'c/d.md']);
  });

  test('jsonl has one line for each file and one for the sums', () => {
    copydesk.write('a.txt', ARTICLE);
    copydesk.write('b.txt', CLEAN);
    const { stdout } = copydesk.run(['check', '--format', 'jsonl', '.']);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatchObject({ version: 1, path: 'a.txt' });
    expect(lines[2]).toMatchObject({ version: 1, summary: { files: 2 } });
  });
});

describe('what is read', () => {
  test('a folder: articles all the way down, in order; no sidecars, hidden files, node_modules or others', () => {
    const articles = ['1.txt', 'b/2.MD', 'b/3.article', 'b/c/4.news', 'b/c/5.article.txt'];
    for (const path of articles) copydesk.write(path, CLEAN);
    for (const path of [
      '1.txt.ann.jsonl',
      '.git/x.txt',
      '.hidden.txt',
      'node_modules/p/README.md',
      'b/x.html',
    ])
      copydesk.write(path, '');
    const { code, report } = check(['.']);
    expect(report.files.map(({ path }) => path)).toEqual(articles);
    expect(code).toBe(0);
  });

  test('the current folder when no PATH is given', () => {
    copydesk.write('story.txt', CLEAN);
    expect(check([]).report.files.map(({ path }) => path)).toEqual(['story.txt']);
  });

  test('links in a circle come to an end, and a file is taken once', () => {
    copydesk.write('a/story.txt', CLEAN);
    symlinkSync('..', copydesk.path('a/up'));
    symlinkSync('story.txt', copydesk.path('a/zweit.txt'));
    expect(
      check(['.', 'a', 'a/story.txt']).report.files.map(({ path, problems }) => [path, problems.length]),
    ).toEqual([
      ['a/story.txt', 0],
      ['a', 1],
    ]);
  });

  test('a link that leads nowhere is a problem', () => {
    symlinkSync('gone.txt', copydesk.path('story.txt'));
    const { code, report } = check(['.']);
    expect(code).toBe(2);
    expect(report.files[0]!.problems[0]!.message).toContain('story.txt');
  });

  test('a file named by itself may have any ending', () => {
    copydesk.write('story.asc', ARTICLE);
    expect(check(['story.asc']).report.files[0]!.findings.length).toBeGreaterThan(0);
  });

  test('a sidecar is refused by name', () => {
    copydesk.write('story.txt.ann.jsonl', '');
    const { code, report } = check(['story.txt.ann.jsonl']);
    expect(code).toBe(2);
    expect(report.files[0]!.problems[0]!.message).toContain('annotations');
  });

  test('a folder without articles is said to be one', () => {
    mkdirSync(copydesk.path('empty'));
    const { code, report } = check(['empty']);
    expect(code).toBe(2);
    expect(report.files[0]!.problems[0]!.message).toBe(
      'empty holds no articles (.article, .md, .news, .txt)',
    );
  });

  test('standard input', () => {
    const { code, report } = check(['-'], ARTICLE);
    expect(code).toBe(1);
    expect(report.files[0]).toMatchObject({ path: '-', language: 'ar' });
  });
});

describe('bad input', () => {
  test('an empty file has no findings', () => {
    copydesk.write('empty.txt', '');
    const { code, report } = check(['empty.txt']);
    expect(code).toBe(0);
    expect(report.files[0]).toMatchObject({ findings: [], problems: [] });
  });

  const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');
  test.each([
    ['binary', Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256), /not text/],
    [
      'invalid UTF-8',
      Buffer.concat([Buffer.from(CLEAN), Uint8Array.of(0xff, 0xfe, 0x0a)]),
      /not valid UTF-8/,
    ],
    ['UTF-16', utf16(CLEAN), /UTF-16/],
  ])('%s is a problem of that file; the others are checked', (_title, bytes, expected) => {
    copydesk.write('bad.txt', bytes);
    copydesk.write('good.txt', ARTICLE);
    const { code, report } = check(['.']);
    expect(code).toBe(2);
    expect(report.files[0]!.problems[0]!.message).toMatch(expected);
    expect(report.files[1]!.findings.length).toBeGreaterThan(0);
    expect(check(['-'], bytes).code).toBe(2);
  });

  test.skipIf(process.getuid?.() === 0)('a file without read permission', () => {
    copydesk.write('secret.txt', ARTICLE);
    chmodSync(copydesk.path('secret.txt'), 0);
    expect(check(['secret.txt']).code).toBe(2);
  });

  test('one line of 10 MB', { timeout: 120_000 }, () => {
    copydesk.write('long.txt', `${'وقال الوزير إن العمل مستمر '.repeat(215_000)}[ad_1]`);
    const { code, report } = check(['long.txt']);
    expect(code).toBe(1);
    expect(report.files[0]!.findings.map(({ rule }) => rule)).toContain('template/ad-placeholder');
  });

  test('a damaged sidecar is a problem, and its good lines count', () => {
    copydesk.write('story.txt', ARTICLE);
    copydesk.write('story.txt.ann.jsonl', '{"broken\n');
    const { code, report } = check(['story.txt']);
    expect(code).toBe(2);
    expect(report.files[0]!.problems[0]!.message).toMatch(/^story\.txt\.ann\.jsonl:1:/);
    expect(report.files[0]!.findings.length).toBeGreaterThan(0);
  });

  test('what is wrong with any layer is said, and the other layers count', () => {
    copydesk.write('story.txt', ARTICLE);
    copydesk.write('story.txt.amal.ann.jsonl', '{"broken\n');
    copydesk.write('story.txt.ann.jsonl', '');
    const { code, report } = check(['story.txt']);
    expect(code).toBe(2);
    expect(report.files[0]!.problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^story\.txt\.amal\.ann\.jsonl:1:/),
    ]);
  });

  test('terminal controls in an article do not reach the terminal', () => {
    const { stdout } = copydesk.run(['check', '-'], { input: 'x \u001b[2J [ad_1] \u202e y\n' });
    expect(stdout).toContain('⟦[ad_1]⟧');
    expect(stdout).not.toContain('\u001b');
    expect(stdout).not.toContain('\u202e');
  });
});

describe('rules', () => {
  const rulesOf = (args: readonly string[]): readonly string[] =>
    Object.keys(check([...args, '-'], ARTICLE).report.summary.rules);

  test('--rules takes ids, families, and last parts of ids', () => {
    expect(rulesOf(['--rules', 'template/ad-placeholder'])).toEqual(['template/ad-placeholder']);
    expect(rulesOf(['--rules', 'template'])).toEqual(['template/ad-placeholder']);
    expect(rulesOf(['--rules', 'template/*'])).toEqual(['template/ad-placeholder']);
    expect(rulesOf(['--rules', 'ad-placeholder'])).toEqual(['template/ad-placeholder']);
  });

  test('--off leaves rules out', () => {
    expect(rulesOf([])).toContain('template/ad-placeholder');
    expect(rulesOf(['--off', 'template'])).not.toContain('template/ad-placeholder');
  });
});

test.each(['', '.amal'])('a finding dismissed in layer “%s” is left out and counted', (layer) => {
  copydesk.write('story.txt', ARTICLE);
  const dismissal = {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { copydesk: 'urn:copydesk:' }],
    id: 'urn:uuid:0192e4a0-0000-7000-8000-000000000001',
    type: 'Annotation',
    motivation: 'assessing',
    'copydesk:status': 'rejected',
    'copydesk:rule': 'template/ad-placeholder',
    'copydesk:fingerprint': fingerprintOf('template/ad-placeholder'),
    'copydesk:reason': 'part of a quotation',
    body: [{ type: 'TextualBody', purpose: 'classifying', value: 'template/ad-placeholder' }],
    target: {
      source: 'story.txt',
      selector: { type: 'TextQuoteSelector', exact: '[ad_1]', prefix: '', suffix: '' },
    },
    creator: { type: 'Person', name: 'Amal' },
    generator: { type: 'Software', name: 'Copydesk' },
    created: '2026-01-01T00:00:00.000Z',
  };
  copydesk.write(`story.txt${layer}.ann.jsonl`, `${JSON.stringify(dismissal)}\n`);
  const { report } = check(['story.txt']);
  expect(report.files[0]!.problems).toEqual([]);
  expect(report.summary.dismissed).toBe(1);
  expect(report.summary.rules['template/ad-placeholder']).toBeUndefined();
  expect(copydesk.run(['check', 'story.txt']).stdout).toContain('1 dismissed finding');
});

/** SARIF names the fingerprint. */
function fingerprintOf(rule: string): string {
  const { json } = copydesk.json(['check', '--format', 'sarif', '--rules', rule, 'story.txt']);
  const log = json as { runs: { results: { partialFingerprints: Record<string, string> }[] }[] };
  return log.runs[0]!.results[0]!.partialFingerprints['copydesk/v1']!;
}

test('a reader that goes away ends the run without a word', async () => {
  for (let at = 0; at < 300; at++) copydesk.write(`story-${at}.txt`, ARTICLE);
  const child = spawn(NODE, [copydesk.bundle, 'check', '.'], { cwd: copydesk.folder });
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += String(chunk);
  });
  await once(child.stdout, 'data');
  child.stdout.destroy();
  const [code] = await once(child, 'close');
  expect(stderr).toBe('');
  expect(code).toBe(141);
});
