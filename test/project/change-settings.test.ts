import fc from 'fast-check';
import { expect, test } from 'vitest';
import { english } from '../../server/src/messages/wording.ts';
import { changeSettings, type SettingsChange } from '../../server/src/project/change-settings.ts';
import { readSettings } from './read-settings.ts';

const ALLOW: SettingsChange = { kind: 'allow', text: 'Facebook: live' };
const OFF: SettingsChange = { kind: 'severity', rule: 'chrome/counter', folder: 'wire/old', severity: 'off' };
const HINT: SettingsChange = { kind: 'severity', rule: 'chrome/*', folder: '', severity: 'hint' };

async function changed(text: string, change: SettingsChange): Promise<string> {
  const made = await changeSettings(text, change);
  if (!made.ok) throw new Error(english(made.message));
  return made.text;
}

test('an empty file gets what it needs', async () => {
  expect(await changed('', ALLOW)).toBe('allow:\n  - "Facebook: live"\n');
  expect(await changed('', OFF)).toBe('folders:\n  wire/old/:\n    chrome/counter: off\n');
  expect(await changed('# ours\n', HINT)).toMatch(/^# ours\n\n?severities:\n {2}chrome\/\*: hint\n$/);
});

test('comments, order, quotes and blank lines stay as they are', async () => {
  const text = `# Rules of the desk.

severities: # for all
  chrome/counter: hint # only a number

# Residue of the old site
phrases:
  - 'From our own desk' # every site of the group
  - "عاجل"

patterns:
  - name: slug
    pattern: '\\(Desk-\\d+\\)'   # two spaces and more
    message: >-
      A sentence that is long enough to be folded by whoever writes this file anew, which would be a pity indeed.
`;
  const after = await changed(text, ALLOW);
  expect(after).toBe(`${text}allow:\n  - "Facebook: live"\n`);
  expect(await changed(text, HINT)).toContain('  chrome/counter: hint # only a number\n  chrome/*: hint\n');
});

test('what is written flat or without indentation is continued in that manner', async () => {
  expect(await changed('allow: [a, b]\n', ALLOW)).toBe('allow: [a, b, "Facebook: live"]\n');
  expect(await changed('allow:\n- a\n', ALLOW)).toBe('allow:\n- a\n- "Facebook: live"\n');
  expect(await changed('folders:\n    wire/old:\n        a/b: off\n', OFF)).toBe(
    'folders:\n    wire/old:\n        a/b: off\n        chrome/counter: off\n',
  );
  expect(await changed('allow:\r\n  - a\r\n', ALLOW)).toBe('allow:\r\n  - a\r\n  - "Facebook: live"\r\n');
});

test('what stands there already is left alone, to the letter', async () => {
  for (const text of ['allow:   [ "FACEBOOK — : live" ]', 'allow:\n- "facebook: live"']) {
    expect(await changed(text, ALLOW)).toBe(text);
  }
  expect(await changed('severities: {chrome/*:   hint}', HINT)).toBe('severities: {chrome/*:   hint}');
  const text = 'folders: { wire/old/: { chrome/counter: false } }';
  expect(await changed(text, OFF)).toBe(text);
});

test('a file of any shape says afterwards what it said before, and the new', async () => {
  for (const text of [
    'allow:\n',
    'allow: # none yet\nphrases: [a]\n',
    'allow: []\n',
    '{ allow: [ a, ] }\n',
    'allow:\n  - |\n    a\n    b\n\nphrases: [x]\n',
    'allow:\n  [\n    a, # one\n    b # two\n  ]',
    'allow: [a] # end',
    '---\nallow:\n  - a\n...\n',
    '"allow":\n  - a\n\n\n# last words\n',
    'phrases: [x]\n---',
  ]) {
    const before = await readSettings(text);
    const made = await changeSettings(text, ALLOW);
    if (before.problems.length > 0 && !made.ok) continue;
    expect(made.ok).toBe(true);
    const after = await readSettings(made.ok ? made.text : '');
    expect(after.settings.allow).toEqual([...before.settings.allow, 'Facebook: live']);
    expect(after.settings.phrases).toEqual(before.settings.phrases);
  }
  expect(await changed('severities:\n  chrome/*: error # why\n', HINT)).toBe(
    'severities:\n  chrome/*: hint # why\n',
  );
});

test('a file with faults is not touched', async () => {
  for (const text of ['allow: [', 'allow: 3', '- a', 'folders: x', 'folders: { wire/old: 3 }']) {
    const change = text.startsWith('folders') ? OFF : ALLOW;
    const changed = await changeSettings(text, change);
    expect(changed.ok ? '' : english(changed.message)).toMatch(/^settings\.yaml was left as it is: /);
  }
});

test('whatever text is allowed, it is read again as it was, and a second time changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), async (text) => {
      fc.pre(text.trim() !== '' && !/\p{Cs}/u.test(text));
      const once = await changed('# desk\nallow: [a]\nphrases:\n  - b\n', { kind: 'allow', text });
      const { settings, problems } = await readSettings(once);
      expect(problems).toEqual([]);
      expect(settings.phrases).toEqual(['b']);
      const isA = !settings.allow.includes(text);
      expect(isA ? settings.allow : settings.allow.at(-1)).toEqual(isA ? ['a'] : text);
      expect(await changed(once, { kind: 'allow', text })).toBe(once);
    }),
    { numRuns: 200 },
  );
});

test('settings that are nested without end are left as they are', async () => {
  const text = `allow: ${'- '.repeat(50_000)}x\n`;
  const made = await changeSettings(`a:\n  ${text.slice('allow: '.length)}`, ALLOW);
  expect(made.ok ? '' : english(made.message)).toContain('nested too deeply');
});
