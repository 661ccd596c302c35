import fc from 'fast-check';
import { expect, test } from 'vitest';
import { settingsYaml } from '../../server/src/project/settings-yaml.ts';
import { severitiesAt } from '../../server/src/project/severity-scopes.ts';
import { readSettings } from './read-settings.ts';

const FULL = `# of our newsroom
phrases:
  - From our own desk # every site of the group
allow: [Facebook, 2024]
severities:
  chrome/*: hint
  template/ad-placeholder: error
folders:
  wire/:
    chrome/counter: off
  wire/old:
    chrome/*: warning
overrides:
  - files: ['*.md', wire/**/draft-*.txt]
    severities:
      template/*: off
  - files: top/?.txt
    severities: { chrome/counter: false }
`;

test('lines, allowed text and severities are read', async () => {
  const { settings, problems } = await readSettings(FULL);
  expect(problems).toEqual([]);
  expect(settings).toMatchObject({ phrases: ['From our own desk'], allow: ['Facebook', '2024'] });
});

test('the nearest folder decides, then the last override whose pattern fits', async () => {
  const { settings } = await readSettings(FULL);
  const at = (path: string) => severitiesAt(settings.scopes, path);
  const project = { 'chrome/*': 'hint', 'template/ad-placeholder': 'error' };
  expect(at('a.txt')).toEqual(project);
  expect(at('wire/a.txt')).toEqual({ ...project, 'chrome/counter': 'off' });
  expect(at('wires/a.txt')).toEqual(project);
  // What is said of the family takes back what was said of its rule further out.
  expect(at('wire/old/a.txt')).toEqual({ ...project, 'chrome/*': 'warning' });
  expect(at('deep/er/a.md')).toEqual({ 'chrome/*': 'hint', 'template/*': 'off' });
  expect(at('wire/a/b/draft-1.txt')).toMatchObject({ 'template/*': 'off' });
  expect(at('wire/draft-1.txt')).toMatchObject({ 'template/*': 'off' });
  expect(at('top/a.txt')).toMatchObject({ 'chrome/counter': 'off' });
  expect(at('top/ab.txt')).toEqual(project);
});

test.each([
  ['allow: 3', '3', 'Lines of text belong here, as a list.'],
  ['allow:\n  - [a]', '[a]', 'A text belongs here; put it between quotes.'],
  ['allow:\n  -', '', 'A text belongs here; put it between quotes.'],
  ['phrase: [a]', 'phrase', /^There is no setting “phrase” here; there are phrases, allow,/],
  ['- a', '- a', 'Settings and their values belong here, as “name: value”.'],
  ['severities: off', 'off', /^Rules and their severities belong here/],
  ['severities:\n  counter: off', 'counter', /did you mean “chrome\/counter”/],
  ['severities:\n  chrome: off', 'chrome', /for the whole family write “chrome\/\*”/],
  ['severities:\n  chrome/none: off', 'chrome/none', /“copydesk rules” lists/],
  ['severities:\n  chrome/counter: loud', 'loud', /^A severity is one of error,/],
  ['folders:\n  ../up: {}', '../up', /from the root of the project/],
  ['folders:\n  /etc: {}', '/etc', /from the root of the project/],
  ['overrides:\n  - files: a', 'files: a', /needs both/],
  ['overrides:\n  - files: /a\n    severities: {}', '/a', /begins at the root of the project/],
  ['allow: [a]\nallow: [b]', 'allow', '“allow” stands here twice.'],
  ['allow: &x [a]\nphrases: *x', '*x', /^References/],
  ['allow: [a', '', /./],
  ['allow: "a', '', /./],
])('%j is wrong at %j', async (text, quote, message) => {
  for (const before of ['', '# 🚀\n', '# ملاحظة\r\n']) {
    const { problems } = await readSettings(before + text);
    expect(problems).toHaveLength(1);
    expect(problems[0]![1]).toMatch(message);
    if (quote !== '') expect(problems[0]![0]).toBe(quote);
  }
});

test('what is wrong in one place leaves the rest of the file as it is', async () => {
  const { settings } = await readSettings('allow: [a]\nphrases: 3\nfoo: 1\n');
  expect(settings.allow).toEqual(['a']);
});

test('of many problems the first hundred are listed, and the others counted', async () => {
  const { problems } = await readSettings('x: 1\n'.repeat(1000));
  expect(problems).toHaveLength(100);
  expect(problems.at(-1)![1]).toMatch(/There are \d+ more problems in this file\.$/);
});

test('whatever stands in the file, reading it does not fail, and problems lie within it', async () => {
  const piece = fc.constantFrom(
    'allow',
    'patterns',
    'name',
    'pattern',
    ': ',
    '- ',
    '\n',
    '  ',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '#',
    '&a',
    '*a',
    '|',
    '>',
    '!x',
    '🚀',
    'س',
    '\r\n',
    '\t',
    '\0',
    '\ud83d',
    '(a+)+$',
    '%YAML',
    '---',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
      const text = pieces.join('');
      const { problems } = await settingsYaml.read(text);
      for (const { start, end, message } of problems) {
        expect(0 <= start && start <= end && end <= text.length).toBe(true);
        expect(message).not.toBe('');
      }
    }),
    { numRuns: 400 },
  );
});
