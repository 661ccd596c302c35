import { expect, test } from 'vitest';
import { loadGazetteer } from '../../../server/src/names/gazetteer/gazetteer-index.ts';
import { fold } from '../../../server/src/text/folding.ts';
import { tokenize } from '../../../server/src/text/tokens.ts';

const { gazetteer, problems } = loadGazetteer([
  {
    name: 'places.tsv',
    text: [
      'id\ttype\tkind\tar\ten\tru',
      'wd:Q230\tLOC\tcountry\tجورجيا\tGeorgia\tГрузия',
      'cd:korea\tLOC\tcountry\tكوريا\tKorea\tКорея',
      'wd:Q423\tLOC\tcountry\tكوريا الشمالية\tNorth Korea\tСеверная Корея|КНДР',
      'wd:Q1428\tLOC\tregion\tولاية جورجيا|~جورجيا\tState of Georgia|~Georgia\tДжорджия',
      'wd:Q60\tLOC\tcity\tنيويورك\tNew York\tНью-Йорк',
    ].join('\n'),
  },
  {
    name: 'others.tsv',
    text: [
      'id\ttype\tkind\tar\ten\tru',
      'cd:kim\tPER\tleader\tكيم جونغ أون|~كيم\tKim Jong Un|~Kim\tКим Чен Ын',
      'cd:kcna\tORG\tagency\tوكالة الأنباء المركزية الكورية|~KCNA\tKorean Central News Agency\t',
      'cd:rosneft\tORG\tcompany\t10 شركات\tRosneft\t«Роснефть»',
    ].join('\n'),
  },
]);

const words = (text: string) => tokenize(text).map((token) => fold(token.text));
const longest = (text: string, at = 0) => {
  const match = gazetteer.longestMatch(words(text), at);
  return match && [match.words, ...match.entries.map(({ id }) => id)];
};

test('the tables are read without a problem', () => {
  expect(problems).toEqual([]);
  expect(gazetteer.size).toBe(8);
  expect([...gazetteer.entries()].map(({ id }) => id)).toContain('wd:Q423');
  expect(gazetteer.get('cd:kim')?.kind).toBe('leader');
  expect(gazetteer.get('cd:nobody')).toBeUndefined();
});

test('a folded form finds its entities, full names before short forms', () => {
  const ids = (form: string) => gazetteer.lookup(form).map(({ id }) => id);
  expect(ids(fold('جورجيا'))).toEqual(['wd:Q230', 'wd:Q1428']);
  expect(ids('georgia')).toEqual(['wd:Q230', 'wd:Q1428']);
  expect(ids('грузия')).toEqual(['wd:Q230']);
  expect(ids('كوريا الشماليه')).toEqual(['wd:Q423']);
  expect(ids('كوريا الجنوبيه')).toEqual([]);
  expect(ids('الشماليه')).toEqual([]);
  expect(ids('')).toEqual([]);
});

test('the longest form wins, and a form that only begins falls back to a shorter one', () => {
  expect(longest('كوريا الشمالية تعلن')).toEqual([2, 'wd:Q423']);
  expect(longest('كوريا الجنوبية تعلن')).toEqual([1, 'cd:korea']);
  expect(longest('كيم جونغ أون')).toEqual([3, 'cd:kim']);
  expect(longest('كيم جونغ')).toEqual([1, 'cd:kim']);
  expect(longest('في كوريا الشمالية', 1)).toEqual([2, 'wd:Q423']);
  expect(longest('تعلن كوريا')).toBeUndefined();
  expect(longest('وكالة الأنباء')).toBeUndefined();
  expect(longest('كوريا', 5)).toBeUndefined();
});

test('forms match running text whatever joins their words', () => {
  expect(longest('كيم جونغ-أون')).toEqual([3, 'cd:kim']);
  expect(longest('كيــم جُونغ اون')).toEqual([3, 'cd:kim']);
  expect(longest('Нью-Йорк')).toEqual([2, 'wd:Q60']);
  expect(longest('Роснефть')).toEqual([1, 'cd:rosneft']);
});

test('a form is found by the script of its first word, in whatever column it stands', () => {
  expect(longest('KCNA')).toEqual([1, 'cd:kcna']);
  expect(longest('10 شركات')).toEqual([2, 'cd:rosneft']);
  expect(longest('🚀')).toBeUndefined();
  expect(gazetteer.longestMatch(['朝鲜'], 0)).toBeUndefined();
});

test('the earlier table keeps an id that two have', () => {
  const header = 'id\ttype\tkind\ten\n';
  const loaded = loadGazetteer([
    { name: 'mine.tsv', text: `${header}cd:a\tLOC\tcity\tMine` },
    { name: 'theirs.tsv', text: `${header}cd:a\tLOC\tcity\tTheirs` },
  ]);
  expect(loaded.gazetteer.get('cd:a')?.forms[0]?.text).toBe('Mine');
  expect(loaded.gazetteer.lookup('theirs')).toEqual([]);
  expect(loaded.problems).toHaveLength(1);
});
