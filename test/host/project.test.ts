import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { phraseKey } from '../../server/src/artifacts/project-lexicon.ts';
import { acceptPhrase, readProject, severitiesFor } from '../../server/src/host/project.ts';
import { projectRoot } from '../../server/src/host/project-files.ts';
import { english } from '../../server/src/messages/wording.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-project-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a folder without settings has no project', async () => {
  expect(await projectRoot(folder)).toBeUndefined();
  const project = await readProject(folder);
  expect(project.lexicon.residue.size).toBe(0);
  expect(severitiesFor(project, join(folder, 'a.txt'))).toEqual({});
});

test('an accepted phrase is kept with who and when, once, and found from a folder below', async () => {
  const when = new Date('2026-01-02T03:04:05Z');
  const accepted = { who: 'Amal', when, counts: { files: 4, times: 7 } };
  expect(await acceptPhrase(folder, { ...accepted, phrase: 'Share this\tstory' })).toEqual({
    ok: true,
    added: true,
  });
  expect(await acceptPhrase(folder, { ...accepted, phrase: 'SHARE THIS STORY!' })).toEqual({
    ok: true,
    added: false,
  });
  const table = readFileSync(join(folder, '.copydesk', 'phrases.tsv'), 'utf8');
  expect(table).toBe(
    'phrase\taccepted by\taccepted at\tfiles\ttimes\n' +
      'Share this story\tAmal\t2026-01-02T03:04:05.000Z\t4\t7\n',
  );
  mkdirSync(join(folder, 'deep', 'er'), { recursive: true });
  const { lexicon } = await readProject(join(folder, 'deep', 'er'));
  expect([...lexicon.residue]).toEqual([phraseKey('Share this story')]);
});

test('severities hold for the project and for its folders', async () => {
  mkdirSync(join(folder, '.copydesk'));
  writeFileSync(
    join(folder, '.copydesk', 'settings.yaml'),
    'allow: [Facebook]\nphrases: [From our desk]\nseverities:\n  chrome/counter: off\nfolders:\n  wire/:\n    source/dateline: warning\n',
  );
  const project = await readProject(folder);
  expect(project.problems).toEqual([]);
  expect(severitiesFor(project, join(folder, 'a.txt'))).toEqual({ 'chrome/counter': 'off' });
  expect(severitiesFor(project, join(folder, 'wire', 'a.txt'))).toEqual({
    'chrome/counter': 'off',
    'source/dateline': 'warning',
  });
  expect([...project.lexicon.allowed]).toEqual(['facebook']);
});

test('faults of the settings are said at their line and column', async () => {
  mkdirSync(join(folder, '.copydesk'));
  const path = join(folder, '.copydesk', 'settings.yaml');
  writeFileSync(path, 'allow: 3\nfoo: 1\nseverities:\n  a/b: loud\n  counter: off\n');
  const { problems } = await readProject(folder);
  const place = `${path}:`;
  expect(problems.map(english)).toEqual([
    `${place}1:8: Lines of text belong here, as a list.`,
    `${place}2:1: There is no setting “foo” here; there are phrases, allow, patterns, severities, folders, overrides.`,
    `${place}4:3: There is no rule “a/b”; “copydesk rules” lists every rule.`,
    `${place}4:8: A severity is one of error, warning, information, hint, off.`,
    `${place}5:3: There is no rule “counter”; did you mean “chrome/counter”?`,
  ]);
});
