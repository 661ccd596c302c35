import { readFileSync } from 'node:fs';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { CommandLine } from './command-line.ts';

const copydesk = new CommandLine();
afterAll(() => copydesk.dispose());
beforeEach(() => copydesk.clear());

test('an accepted line is reported from then on, and no longer listed', () => {
  for (const name of ['a', 'b', 'c']) {
    copydesk.write(
      `news/${name}.txt`,
      `وصل الوزير ${name} إلى العاصمة مساء أمس.\nمكتب المثال للأخبار العربية\n`,
    );
  }
  const listed = copydesk.run(['boilerplate', 'news']);
  expect(listed.stdout).toBe('3\t3\tمكتب المثال للأخبار العربية\n');
  expect(copydesk.run(['check', 'news']).stdout).not.toContain('project-phrase');
  const accepted = copydesk.run([
    'boilerplate',
    'news',
    '--accept',
    'مكتب المثال للأخبار العربية',
    '--annotator',
    'Amal',
  ]);
  expect(accepted.code).toBe(0);
  expect(readFileSync(copydesk.path('news/.copydesk/phrases.tsv'), 'utf8')).toMatch(
    /^phrase\taccepted by\taccepted at\tfiles\ttimes\nمكتب المثال للأخبار العربية\tAmal\t\S+Z\t3\t3\n$/,
  );
  const { code, json } = copydesk.json(['check', '--format', 'json', 'news']);
  expect(code).toBe(1);
  expect(JSON.stringify(json).match(/chrome\/project-phrase/g)?.length).toBeGreaterThanOrEqual(3);
  const without = copydesk.run(['boilerplate', 'news']);
  expect(without.stdout).toBe('');
  expect(without.stderr).toBe(
    'copydesk: no line to list stands in 3 articles or more, of 3 that were read\n',
  );
});
