import { expect, test } from 'vitest';
import { analyse } from '../../server/src/analysis/analysis.ts';
import { profileOf } from '../../server/src/artifacts/profile.ts';
import { findPatternsInSteps } from '../../server/src/artifacts/project-pattern.ts';
import { applySafeFixes } from '../../server/src/findings/apply-fixes.ts';
import type { Finding } from '../../server/src/findings/finding.ts';
import { readMarkers } from '../../server/src/findings/markers.ts';
import { NO_GAZETTEER } from '../../server/src/lsp/projects/no-gazetteer.ts';
import { say, verbatim } from '../../server/src/messages/message.ts';
import { english } from '../../server/src/messages/wording.ts';
import { NO_WORDS } from '../../server/src/names/lexicon/words.ts';
import { lexiconOf, NO_CONTENTS } from '../../server/src/project/project.ts';
import { createArticle } from '../../server/src/text/article.ts';
import { runThrough } from '../../server/src/text/steps.ts';
import { readSettings } from './read-settings.ts';

/** The settings of one rule from the lines of its entry. */
const entry = (...lines: readonly string[]): string => `patterns:\n  - ${lines.join('\n    ')}\n`;

async function findings(settingsText: string, text: string): Promise<readonly Finding[]> {
  const { settings, problems } = await readSettings(settingsText);
  expect(problems).toEqual([]);
  const article = createArticle(text);
  const context = { article, profile: profileOf(article) };
  return runThrough(findPatternsInSteps(context, settings.patterns)).findings;
}

/** Marked texts, with an astral character before them and with CRLF as well. */
const twins = (marked: string): readonly string[] => [
  marked,
  `🎈 first\n${marked}`,
  marked.replaceAll('\n', '\r\n'),
];

const SLUG = entry('name: slug', "pattern: '\\(Desk-\\d+\\)'");
const ARABIC = entry('name: agency', 'pattern: سعيد', 'words: true');
const ALONE = entry('name: footer', "pattern: '(?i)our desk'", 'alone: true');
const LANGUAGE = entry('name: said', 'pattern: said', 'languages: [en]');

test.each([
  [SLUG, 'It rained ⟦(Desk-12)⟧ and ⟦(Desk-3)⟧.\n(Desk-x)'],
  [ARABIC, 'قال ⟦سعيد⟧ إن السعيدين وسعيد'],
  [entry('name: case', 'pattern: our desk', 'ignore-case: true'), 'From ⟦Our Desk⟧.'],
  [ALONE, 'From our desk\n  ⟦OUR DESK⟧ \nour desk.'],
  [LANGUAGE, 'وأضاف said في المؤتمر الذي عقد هذا اليوم من\nHe ⟦said⟧ that the talks of the day are over.'],
  [entry('name: emoji', "pattern: '🚀+'", 'position: tail'), 'It rose. ⟦🚀🚀⟧'],
])('%s', async (settingsText, marked) => {
  for (const twin of twins(marked)) {
    const { text, spans } = readMarkers(twin);
    const found = await findings(settingsText, text);
    expect(found.map(({ start, end }) => ({ start, end }))).toEqual(spans);
  }
});

test('the head and the tail of an article are its first and its last lines', async () => {
  const text = Array.from({ length: 30 }, (_, at) => `Line x${at} of it.`).join('\n');
  const quotes = async (position: string): Promise<readonly string[]> =>
    (await findings(entry('name: x', "pattern: 'x\\d+'", `position: ${position}`), text)).map(
      ({ start, end }) => text.slice(start, end),
    );
  expect(await quotes('head')).toEqual(['x0', 'x1', 'x2', 'x3', 'x4', 'x5']);
  expect(await quotes('tail')).toEqual(['x24', 'x25', 'x26', 'x27', 'x28', 'x29']);
});

test('a rule says what it is told to say, as gravely as it is told', async () => {
  const [told] = await findings(
    entry('name: x', 'pattern: foe', 'message: Write enemy.', 'severity: hint'),
    'A foe.',
  );
  expect(told).toMatchObject({
    rule: 'project/x',
    message: verbatim('Write enemy.'),
    severity: 'hint',
    fixes: [],
  });
  const [own] = await findings(entry('name: x', 'pattern: foe'), 'A foe.');
  expect(own!.severity).toBe('warning');
  expect(english(own!.message)).toBe('“foe” is reported by a rule of this project (project/x).');
});

test('a replacement takes groups by number and by name, and asks unless it is safe', async () => {
  const pattern = "pattern: '(\\d+) (?P<unit>km|mi)'";
  const replacement = `replacement: '$\{unit} $1 $$'`;
  const text = 'It is 5 km away.';
  const [asking] = await findings(entry('name: x', pattern, replacement), text);
  expect(asking!.fixes).toEqual([
    {
      title: say('Replace by “{newText}”', { newText: 'km 5 $' }),
      kind: 'confirm',
      edits: [{ start: 6, end: 10, newText: 'km 5 $' }],
    },
  ]);
  const [safe] = await findings(entry('name: x', pattern, 'replacement: $0s', 'fix: safe'), text);
  expect(safe!.fixes).toMatchObject([{ kind: 'safe', edits: [{ newText: '5 kms' }] }]);
  const [none] = await findings(entry('name: x', pattern, 'replacement: $0s', 'fix: none'), text);
  expect(none!.fixes).toEqual([]);
});

test('an empty replacement deletes, and the line with it where nothing else stands on it', async () => {
  const rule = entry('name: x', 'pattern: Our desk', "replacement: ''", 'fix: safe');
  const text = 'One.\nOur desk\nTwo, Our desk, three.';
  const found = await findings(rule, text);
  expect(found.every(({ unnecessary }) => unnecessary)).toBe(true);
  expect(applySafeFixes(text, found).text).toBe('One.\nTwo,, three.');
});

test('what already stands as it should is not reported', async () => {
  const rule = entry('name: x', "pattern: '(?i)covid'", 'replacement: Covid');
  expect(await findings(rule, 'Covid and COVID')).toHaveLength(1);
});

test('severities of the settings hold for rules of the project, and so does what is allowed', async () => {
  const text = `${SLUG}severities:\n  project/slug: off\n`;
  const article = createArticle('It rained (Desk-12).');
  const resources = { gazetteer: NO_GAZETTEER, words: NO_WORDS };
  const rulesOf = async (settingsText: string): Promise<readonly string[]> => {
    const { settings } = await readSettings(settingsText);
    const project = lexiconOf({ ...NO_CONTENTS, settings });
    const rules = { severities: settings.scopes[0]?.rules ?? {} };
    return analyse(article, { resources, project, rules }).findings.map(({ rule }) => rule);
  };
  expect(await rulesOf(SLUG)).toEqual(['project/slug']);
  expect(await rulesOf(text)).toEqual([]);
  expect(await rulesOf(`${SLUG}allow: [Desk-12]\n`)).toEqual([]);
});

test.each([
  ["'(a'", /missing closing \)/],
  ["'a(?=b)'", /does not look ahead/],
  ["'(?<!a)b'", /does not look behind/],
  ["'(a)\\1'", /does not refer back/],
  ["'\\u0627'", /\\x\{0627\}/],
  ["'a{1,5000}'", /at most 1000/],
  ["'\\p{Arab}'", /\\p\{Arabic\}/],
  ["'((a{100}){100}){100}'", /repeat count|too large/],
  [`'${'a'.repeat(6000)}'`, /too large/],
  ["'(\\p{L}{1,900}){1,9}'", /repeat count|too large/],
])('the pattern %s is refused where it stands', async (pattern, message) => {
  const { settings, problems } = await readSettings(`# 🚀\r\n${entry('name: x', `pattern: ${pattern}`)}`);
  expect(problems).toEqual([[pattern, expect.stringMatching(message)]]);
  expect(settings.patterns).toEqual([]);
});

test.each([
  [['pattern: a'], 'pattern: a', /needs a “name”/],
  [['name: x'], 'name: x', /needs a “pattern”/],
  [['name: A b', 'pattern: a'], 'A b', /small Latin letters/],
  [['name: x', 'pattern: a', 'languages: [xx]'], 'xx', /no language/],
  [['name: x', 'pattern: a', 'position: middle'], 'middle', /^A position is one of anywhere, head, tail/],
  [['name: x', 'pattern: a', 'alone: 1'], '1', /true or false/],
  [['name: x', 'pattern: a', 'replacement: $2'], '$2', /no group “2”/],
  [['name: x', 'pattern: a', 'fix: safe'], 'safe', /needs a “replacement”/],
  [['name: x', 'pattern: a', 'colour: red'], 'colour', /^There is no setting “colour”/],
  [['name: x', 'pattern: a', 'flags: [b]'], 'b', /does not match/],
  [['name: x', 'pattern: a', 'leaves: [bad]'], 'bad', /should leave/],
  [['name: x', "pattern: 'a*'"], "'a*'", /fits the empty text/],
  [['name: x', "pattern: '\\bسعيد\\b'"], "'\\bسعيد\\b'", /words: true/],
])('%j has a fault at %j', async (lines, quote, message) => {
  const { problems } = await readSettings(entry(...lines));
  expect(problems).toEqual([[expect.stringContaining(quote), expect.stringMatching(message)]]);
});

test('one faulty rule does not take the others along, and a name is given once', async () => {
  const text = `${entry('name: x', 'pattern: a')}  - { name: x, pattern: b }\n  - { name: y, pattern: c }\n`;
  const { settings, problems } = await readSettings(text);
  expect(settings.patterns.map(({ id }) => id)).toEqual(['project/x', 'project/y']);
  expect(problems).toEqual([['x', expect.stringMatching(/before this one/)]]);
});

test('a project has at most so many rules', async () => {
  const rules = Array.from({ length: 300 }, (_, at) => `  - { name: n${at}, pattern: a }\n`).join('');
  const { settings, problems } = await readSettings(`patterns:\n${rules}`);
  expect(settings.patterns).toHaveLength(200);
  expect(problems).toEqual([[expect.anything(), expect.stringMatching(/at most 200 rules/)]]);
});

test('with patience a rule that takes long is stopped, and says so', async () => {
  let time = 0;
  const { settings } = await readSettings(`${entry('name: x', 'pattern: a')}  - { name: y, pattern: b }\n`);
  const article = createArticle('ab\n'.repeat(50));
  const context = { article, profile: profileOf(article) };
  const patience = { now: () => time++, milliseconds: 20 };
  const { findings: found, problems } = runThrough(findPatternsInSteps(context, settings.patterns, patience));
  expect(found.length).toBeLessThan(50);
  expect(problems.map(({ rule, message }) => [rule, english(message)])).toEqual([
    ['project/x', expect.stringMatching(/stopped in this article with the patterns after it/)],
  ]);
  const matches = runThrough(findPatternsInSteps(context, settings.patterns));
  expect(matches.findings).toHaveLength(100);
  const many = createArticle('a'.repeat(3000));
  const limited = runThrough(
    findPatternsInSteps({ article: many, profile: profileOf(many) }, settings.patterns),
  );
  expect(limited.findings).toHaveLength(1000);
  expect(limited.problems.map(({ message }) => english(message))).toEqual([
    expect.stringMatching(/after 1000 places/),
  ]);
});
