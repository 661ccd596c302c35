import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { phraseKey } from '../../server/src/artifacts/project-lexicon.ts';
import {
  acceptPhrase,
  projectRoot,
  readProject,
  readSettings,
  severitiesFor,
} from '../../server/src/host/project.ts';

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
  expect(await acceptPhrase(folder, 'Share this\tstory', 'Amal', when)).toEqual({ ok: true, added: true });
  expect(await acceptPhrase(folder, 'SHARE THIS STORY!', 'Amal', when)).toEqual({ ok: true, added: false });
  const table = readFileSync(join(folder, '.copydesk', 'phrases.tsv'), 'utf8');
  expect(table).toBe('phrase\taccepted by\taccepted at\nShare this story\tAmal\t2026-01-02T03:04:05.000Z\n');
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

test('faults of the settings are said at their line', () => {
  const { problems } = readSettings(
    'allow: 3\nfoo: 1\nseverities:\n  a/b: loud\npatterns:\n  - x\n',
    's.yaml',
  );
  expect(problems.map((problem) => problem.replace(/: .*/, ''))).toEqual([
    's.yaml:1:8',
    's.yaml:2:1',
    's.yaml:4:8',
    's.yaml:5:1',
  ]);
  expect(readSettings('a: [', 's.yaml').problems[0]).toMatch(/^s\.yaml:1:/);
});
