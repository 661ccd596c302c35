import { afterAll, beforeEach, expect, test } from 'vitest';
import { sharedLines } from '../../server/src/cli/boilerplate.ts';
import { CommandLine } from './command-line.ts';

const copydesk = new CommandLine();
afterAll(() => copydesk.dispose());
beforeEach(() => copydesk.clear());

test('lines are counted by files, whatever their case and marks, and long ones are prose', () => {
  const prose = 'He came. '.repeat(40);
  const texts = ['Desk of X\nOne\nDesk of X', 'desk of x:\nTwo', `Desk of X\n${prose}`, prose, prose];
  expect(sharedLines(texts, 3)).toEqual([{ line: 'Desk of X', files: 3, times: 4 }]);
});

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
  const { code, json } = copydesk.json(['check', '--format', 'json', 'news']);
  expect(code).toBe(1);
  expect(JSON.stringify(json).match(/chrome\/project-phrase/g)?.length).toBeGreaterThanOrEqual(3);
  expect(copydesk.run(['boilerplate', 'news']).stdout).toBe('');
});
