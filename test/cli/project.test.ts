/** The project of articles on the command line: its own rules, its severities, its faults. */
import { mkdirSync, symlinkSync } from 'node:fs';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { CommandLine } from './command-line.ts';

const copydesk = new CommandLine();
afterAll(() => copydesk.dispose());
beforeEach(() => {
  copydesk.clear();
  copydesk.write('news/a.txt', 'It rained on Monday (Desk-12).\n[ad_1]\nThe end of it came soon.\n');
});

const PATTERNS = `patterns:
  - name: slug
    pattern: ' ?\\(Desk-\\d+\\)'
    replacement: ''
    fix: safe
    message: The slug of the desk is not for readers; delete it.
`;

/** Ids of the rules that report something, in order of place. */
function rules(...options: readonly string[]): readonly string[] {
  const { json } = copydesk.json(['check', '--format', 'json', ...options, 'news']);
  const { files } = json as { files: { findings: { rule: string }[] }[] };
  return files.flatMap(({ findings }) => findings.map(({ rule }) => rule));
}

test('a rule of the project reports, is chosen and switched off as any other, and is applied by fix', () => {
  copydesk.write('.copydesk/settings.yaml', PATTERNS);
  expect(rules()).toEqual(['project/slug', 'template/ad-placeholder']);
  expect(rules('--rules', 'project')).toEqual(['project/slug']);
  expect(rules('--rules', 'template')).toEqual(['template/ad-placeholder']);
  expect(rules('--off', 'project/slug')).toEqual(['template/ad-placeholder']);
  expect(copydesk.run(['fix', '--diff', 'news']).stdout).toContain('+It rained on Monday.');
  const { json } = copydesk.json(['check', '--format', 'sarif', 'news']);
  expect(JSON.stringify(json)).toContain('"ruleId":"project/slug"');
});

test('the nearest folder decides how grave a rule is, and what is allowed is not reported', () => {
  copydesk.write(
    '.copydesk/settings.yaml',
    `${PATTERNS}severities:\n  project/*: error\nfolders:\n  news/: { project/slug: off }\n`,
  );
  expect(rules()).toEqual(['template/ad-placeholder']);
  copydesk.write('.copydesk/settings.yaml', 'allow: ["[ad_1]"]\n');
  expect(rules()).toEqual([]);
});

test('what is wrong is said with file, line and column; the rest of the file holds, and the exit code is 2', () => {
  copydesk.write('.copydesk/settings.yaml', `${PATTERNS}  - name: bad\n    pattern: "(a"\nfoo: 1\n`);
  const { code, stdout, stderr } = copydesk.run(['check', 'news']);
  expect(code).toBe(2);
  const said = stdout + stderr;
  expect(said).toContain(
    `${copydesk.path('.copydesk/settings.yaml')}:8:14: The pattern cannot be read: missing closing )`,
  );
  expect(said).toContain('settings.yaml:9:1: There is no setting “foo” here');
  expect(said).toContain('project/slug');
});

test.each([['(a+)+$'], ['.*z|a'], ['(\\p{L}{1,500}x?){2}']])('no pattern hangs a run: %s', (pattern) => {
  copydesk.write('.copydesk/settings.yaml', `patterns:\n  - name: hostile\n    pattern: '${pattern}'\n`);
  copydesk.write('news/a.txt', `${'a'.repeat(20_000)}!\n`);
  const started = performance.now();
  const { code } = copydesk.run(['check', 'news']);
  expect(code).not.toBeNull();
  expect(performance.now() - started).toBeLessThan(30_000);
});

test('settings that are no plain file of the project are refused, and the articles are checked all the same', () => {
  mkdirSync(copydesk.path('.copydesk'));
  symlinkSync('/etc/hostname', copydesk.path('.copydesk/settings.yaml'));
  const { code, stdout, stderr } = copydesk.run(['check', 'news']);
  expect(code).toBe(2);
  expect(stdout + stderr).toContain('leads out of the project');
  expect(stdout).toContain('template/ad-placeholder');
});
