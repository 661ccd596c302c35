/** The command line in Arabic: the help of every command, sums and refusals, by `--locale` and by the environment. */
import { afterAll, describe, expect, test } from 'vitest';
import { CommandLine } from './command-line.ts';

const copydesk = new CommandLine();
afterAll(() => copydesk.dispose());

/** Three English words one after the other, where no option, path or name of a program stands. */
const ENGLISH = /\b[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}\b/;
const CODE = /^ {2}(?:Neovim|Emacs) .*|^ {2}\$ .*?(?: {2,}|$)|copydesk [a-z]+ [a-z]+|git pull/g;

/** Lines of what was said in which a sentence is English. */
const englishLines = (said: string): readonly string[] =>
  said
    .split('\n')
    .filter((line) => ENGLISH.test(line.replace(CODE, '').replace(/\u2068[^\u2069]*\u2069/g, '')));

/** The commands that a help text lists. */
const commandsIn = (help: string): readonly string[] =>
  [...(help.split('الأوامر:\n')[1]?.split('\n\n')[0] ?? '').matchAll(/^ {2}([a-z-]+)/gm)]
    .map(([, name]) => name!)
    .filter((name) => name !== 'help');

const helpOf = (path: readonly string[]): string =>
  copydesk.run(['--locale', 'ar', ...path, '--help']).stdout;

describe('--locale ar', () => {
  test('the help of every command has no English sentence', () => {
    const paths: string[][] = [[]];
    const english: string[] = [];
    for (let at = 0; at < paths.length; at++) {
      const path = paths[at]!;
      const help = helpOf(path);
      expect(help, path.join(' ')).toContain('الاستعمال:');
      english.push(...englishLines(help).map((line) => `${path.join(' ')}: ${line}`));
      paths.push(...commandsIn(help).map((name) => [...path, name]));
    }
    expect(english).toEqual([]);
    expect(paths.length).toBeGreaterThan(25);
  }, 180_000);

  test('sums and labels are Arabic', () => {
    copydesk.write('story.txt', '[ad_1]\nThe minister  came.\n');
    const { stdout } = copydesk.run(['--locale', 'ar', 'check', '--rules', 'template', 'story.txt']);
    expect(stdout).toContain('ملاحظة واحدة');
    expect(stdout).toContain('خطأ واحد');
    expect(englishLines(stdout.replace(/^.*⟦.*$/gm, ''))).toEqual([]);
  });

  test.each([
    [['check', '--nope'], 'لا يوجد خيار اسمه \u2068--nope\u2069'],
    [['check', '--format', 'xx'], 'لا تصلح «\u2068xx\u2069» قيمة للخيار'],
    [['chek'], 'هل تقصد \u2068check\u2069؟'],
    [['check', '--rules', 'nothing/here', 'story.txt'], 'لا توجد قاعدة اسمها'],
    [['export', 'story.txt'], 'لا بد من الخيار'],
    [['fix', '--annotate', 'story.txt'], 'يسجل \u2068--annotate\u2069 ما تغير'],
  ])('%j is refused in Arabic', (args, said) => {
    const { code, stderr } = copydesk.run(['--locale', 'ar', ...args]);
    expect(stderr).toContain(said);
    expect(englishLines(stderr)).toEqual([]);
    expect(code).toBe(2);
  });

  test('formats for programs stay as they are', () => {
    copydesk.write('story.txt', '[ad_1]\nThe minister came.\n');
    const json = (locale: string): string =>
      copydesk.run(['--locale', locale, 'check', '--format', 'json', 'story.txt']).stdout;
    expect(json('ar')).toBe(json('en'));
  });

  test('an option within a sentence keeps its dashes by an isolate', () => {
    expect(helpOf(['fix'])).toContain('\u2068--write\u2069 لا يتغير شيء');
  });
});

describe('tables and sums of --locale ar', () => {
  const said = (...args: readonly string[]): string => copydesk.run(['--locale', 'ar', ...args]).stdout;

  test('the tables of evaluate', () => {
    copydesk.write('marked.txt', 'زار O\nشويغو B-PER\nكورسك B-LOC\n\n');
    copydesk.write('pairs.tsv', 'form_a\tform_b\tlabel\nشويغو\tشويجو\t1\nكوريا\tسوريا\t0\n');
    copydesk.write('gold/a.txt', '[ad_1]\nزار شويغو كورسك.\n');
    copydesk.write('gold/a.txt.gold.ann.jsonl', '');
    for (const [args, heading] of [
      [['ner', '--gold', 'marked.txt'], 'الاستدعاء'],
      [['names', '--pairs', 'pairs.tsv'], 'العتبة'],
      [['artifacts', '--gold', 'gold'], 'بحسب الصنف'],
    ] as const) {
      const table = said('evaluate', ...args);
      expect(table, args[0]).toContain(heading);
      expect(table, args[0]).not.toMatch(/\b(?:precision|recall|found|pairs|method|recogniser|mentions)\b/);
      expect(englishLines(table), args[0]).toEqual([]);
    }
  });

  test('agree and adjudicate', () => {
    copydesk.write('story.txt', 'زار شويغو كورسك.\n');
    copydesk.run(['annotate', '--layer', 'amal', 'story.txt']);
    copydesk.write('story.txt.omar.ann.jsonl', '');
    const layers = ['story.txt.amal.ann.jsonl', 'story.txt.omar.ann.jsonl'];
    const agreement = said('agree', ...layers);
    expect(agreement).toContain('كابا كوهين');
    expect(englishLines(agreement)).toEqual([]);
    const sum = said('adjudicate', ...layers);
    expect(sum).toContain('المتفق عليه: \u20680\u2069');
    expect(sum).toContain('لا شيء');
    expect(englishLines(sum)).toEqual([]);
  });

  test('what is known of a name, and what is in the gazetteers', () => {
    const known = said('gazetteer', 'lookup', 'كورسك', 'قلهسبمك');
    expect(known).toContain('معروف من');
    expect(known).toContain('غير معروف');
    expect(known).toContain('المضمن');
    expect(known).not.toMatch(/\b(?:known from|not known|embedded|type)\b/);
    const counts = said('gazetteer', 'info');
    expect(counts).toContain('الكيانات');
    expect(counts).not.toMatch(/\b(?:entities|forms|embedded)\b/);
  });
});
