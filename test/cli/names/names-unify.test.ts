import { readFileSync } from 'node:fs';
import { applyPatch } from 'diff';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { CommandLine } from '../command-line.ts';

const copydesk = new CommandLine();
afterAll(() => copydesk.dispose());
beforeEach(() => copydesk.clear());

const read = (path: string): string => readFileSync(copydesk.path(path), 'utf8');
const recordsOf = (path: string): Record<string, unknown>[] =>
  read(`${path}.ann.jsonl`)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const FIRST = `التقى وزير الدفاع الروسي سيرغي شويغو نظيره في موسكو. وقال شويغو إن المحادثات مفيدة.
ونقلت الوكالة عن الوزير سيرجي شويجو قوله: «قال لي شويجو إن الأمر انتهى».
`;
const SECOND = 'وصل وزير الدفاع الروسي سيرجي شويجو إلى بكين. وقالت الوكالة إن الزيارة وشويجو مهمان.\n';
const UNIFIED = 'وصل وزير الدفاع الروسي سيرغي شويغو إلى بكين. وقالت الوكالة إن الزيارة وشويغو مهمان.\n';

const newsroom = (): void => {
  copydesk.write('first.txt', FIRST);
  copydesk.write('second.txt', SECOND);
};

describe('names list', () => {
  test('says nothing of articles that cannot be read', () => {
    const { code, stdout, stderr } = copydesk.run(['names', 'list', 'missing.txt']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('missing.txt');
  });

  test('lists names with several spellings, their files, and what decides', () => {
    newsroom();
    const { code, json } = copydesk.json(['names', 'list', '--format', 'json']);
    expect(code).toBe(0);
    expect(json).toMatchObject({
      version: 1,
      articles: 2,
      names: [
        {
          entity: 'cd:sergei-shoigu',
          part: 'head',
          preferred: { form: 'شويغو', authority: 'gazetteer' },
          forms: [
            { form: 'شويجو', uses: 4, files: ['first.txt', 'second.txt'] },
            { form: 'شويغو', uses: 2, files: ['first.txt'] },
          ],
        },
        { part: 'given', preferred: { form: 'سيرغي' } },
      ],
    });
  });

  test('prints a table for people and one for programs', () => {
    newsroom();
    const pretty = copydesk.run(['names', 'list']);
    expect(pretty.stdout.replace(/[\u2068\u2069]/g, '')).toContain('“شويغو” is the form in the gazetteer');
    expect(pretty.stdout).toContain('2 names spelled in more than one way in 2 articles.');
    const [heading, ...rows] = copydesk
      .run(['names', 'list', '--format', 'tsv'])
      .stdout.trimEnd()
      .split('\n');
    expect(heading).toBe('name\tentity\ttype\tpart\tform\tuses\tarticles\tdecided by\tfiles');
    expect(rows).toContain(
      'شويغو\tcd:sergei-shoigu\tPER\thead\tشويجو\t4\t2\tgazetteer\tfirst.txt | second.txt',
    );
  });

  test('a majority of the workspace decides before the gazetteer', () => {
    newsroom();
    for (let at = 0; at < 8; at++) copydesk.write(`more${at}.txt`, SECOND);
    expect(copydesk.json(['names', 'list', '--format', 'json']).json).toMatchObject({
      names: [{ preferred: { form: 'شويجو', authority: 'workspace', reason: '20 of 22 uses' } }, {}],
    });
  });

  test('says what could not be read', () => {
    copydesk.write('second.txt', SECOND);
    const { code, stderr } = copydesk.run(['names', 'list', 'second.txt', 'missing.txt']);
    expect(code).toBe(2);
    expect(stderr).toContain('missing.txt');
  });
});

describe('names unify', () => {
  test('shows a diff and changes nothing', () => {
    newsroom();
    const { code, stdout, stderr } = copydesk.run(['names', 'unify', 'second.txt', 'first.txt']);
    expect(code).toBe(0);
    const patch = stdout.slice(0, stdout.indexOf('--- a/first.txt'));
    expect(applyPatch(SECOND, patch)).toBe(UNIFIED);
    expect(read('second.txt')).toBe(SECOND);
    expect(stderr).toContain('6 places in 2 articles would change');
  });

  test.each([
    ['LF', ''],
    ['an astral character', '🚀 '],
    ['a byte order mark', '\ufeff'],
  ])('--write keeps particles and records each change, with %s', (_, before) => {
    newsroom();
    copydesk.write('second.txt', before + SECOND);
    const { code } = copydesk.run(['names', 'unify', '--write', '--annotator', 'Desk']);
    expect(code).toBe(0);
    expect(read('second.txt')).toBe(before + UNIFIED);
    const records = recordsOf('second.txt');
    expect(records.map((record) => record['copydesk:original'])).toEqual(['سيرجي', 'شويجو', 'شويجو']);
    expect(records[1]).toMatchObject({ motivation: 'editing', creator: { name: 'Desk' } });
    expect(copydesk.run(['names', 'unify']).stderr).toContain('nothing to change');
  });

  test('what could not be written is not counted as changed', () => {
    newsroom();
    copydesk.write('second.txt.ann.jsonl/in-the-way', '');
    const { code, stderr } = copydesk.run(['names', 'unify', '--write', '.']);
    expect(code).toBe(2);
    expect(stderr).toContain('second.txt was left as it was');
    expect(stderr).toContain('copydesk: 3 places in 1 article changed');
    const alone = copydesk.run([
      'names',
      'unify',
      '--write',
      '--name',
      'شويجو',
      '--to',
      'شويغو',
      'second.txt',
    ]);
    expect(alone.stderr).toContain('0 places in 0 articles changed');
    expect(read('second.txt')).toBe(SECOND);
  });

  test('CRLF stays', () => {
    copydesk.write('first.txt', FIRST.replaceAll('\n', '\r\n'));
    copydesk.run(['names', 'unify', '--write']);
    expect(read('first.txt').split('\r\n')).toHaveLength(3);
    expect(read('first.txt')).not.toContain('شويجو');
  });

  test('--keep-quotations leaves the words of others, and says so', () => {
    newsroom();
    const { stderr } = copydesk.run(['names', 'unify', '--write', '--keep-quotations', 'first.txt']);
    expect(read('first.txt')).toContain('«قال لي شويجو إن الأمر انتهى»');
    expect(stderr).toMatch(
      /first\.txt:2:\d+: “\u2068شويجو\u2069” was left as it is and not made “\u2068شويغو\u2069”: it stands in a quotation/,
    );
  });

  test('--to writes another form, of that name alone', () => {
    newsroom();
    copydesk.run(['names', 'unify', '--write', '--to', 'شويجو']);
    expect(read('first.txt')).not.toContain('شويغو');
    expect(read('first.txt')).toContain('سيرغي');
    copydesk.run(['names', 'unify', '--write', '--name', 'شويجو', '--to', 'شويقو']);
    expect(read('second.txt')).toContain('وشويقو');
  });

  test('the house style decides, also where only its forbidden form stands', () => {
    copydesk.write('second.txt', SECOND);
    copydesk.write('.copydesk/style.yaml', 'names:\n  - prefer: شويقو\n    forbid: [شويجو]\n');
    copydesk.run(['names', 'unify', '--write']);
    expect(read('second.txt')).toContain('سيرجي شويقو');
  });

  test('each article follows the style of its folder', () => {
    copydesk.write('gulf/a.txt', SECOND);
    copydesk.write('levant/b.txt', SECOND);
    const style =
      'names:\n  - prefer: شويغو\n    forbid: [شويجو]\nfolders:\n  gulf:\n    - prefer: شويقو\n      forbid: [شويجو, شويغو]\n';
    copydesk.write('.copydesk/style.yaml', style);
    copydesk.run(['names', 'unify', '--write']);
    expect(read('gulf/a.txt')).toContain('وشويقو');
    expect(read('levant/b.txt')).toContain('وشويغو');
  });

  test('Russian cases are kept', () => {
    const text =
      'Прибыл Антониу Гутеррес. По словам Гутерреса, переговоры прошли. Встреча с Гутерришем прошла.\n';
    copydesk.write('ru.txt', text);
    copydesk.write(
      '.copydesk/style.yaml',
      'names:\n  - prefer: Гутерриш\n    forbid: [Гутеррес]\n    type: PER\n',
    );
    copydesk.run(['names', 'unify', '--write']);
    expect(read('ru.txt')).toContain('По словам Гутерриша, переговоры');
  });

  test('Kyiv or Kiev is left to the house', () => {
    copydesk.write(
      'en.txt',
      'Talks were held in Kyiv on Monday. Officials in Kiev said Kiev’s mayor was present.\n',
    );
    expect(copydesk.run(['names', 'unify']).stderr).toContain('nothing to change');
    copydesk.run(['names', 'unify', '--to', 'Kyiv', '--write']);
    expect(read('en.txt')).toContain('in Kyiv said Kyiv’s mayor');
  });

  test.each([
    ['a name that nobody uses', ['--name', 'ماكرون'], 'no article names “\u2068ماكرون\u2069”'],
    ['another script', ['--name', 'شويجو', '--to', 'Shoigu'], 'another script'],
    ['a longer name', ['--name', 'شويجو', '--to', 'سيرغي شويغو'], 'another number of words'],
    ['standard input', ['-'], 'not in standard input'],
  ])('%s is bad usage', (_, args, message) => {
    newsroom();
    const { code, stderr } = copydesk.run(['names', 'unify', ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  test('a style file with errors says where', () => {
    newsroom();
    copydesk.write('.copydesk/style.yaml', 'names:\n  - prefered: شويغو\n');
    const { code, stderr } = copydesk.run(['names', 'unify']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/style\.yaml:2:5: There is no key “prefered” here; did you mean “prefer”\?/);
  });
});
