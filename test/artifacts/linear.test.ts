import { describe, expect, test } from 'vitest';
import { profileOf } from '../../server/src/artifacts/profile.ts';
import { NO_LEXICON } from '../../server/src/artifacts/project-lexicon.ts';
import { ARTIFACT_RULES } from '../../server/src/artifacts/registry.ts';
import { type Article, createArticle } from '../../server/src/text/article.ts';
import { bestRatio, processorTime } from '../timing.ts';

/** Texts that make a careless pattern walk the same stretch again and again. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['spaces', ' '],
  ['spaces and a mark', ' ،'],
  ['brackets', '['],
  ['curly brackets', '{{'],
  ['round brackets', '(('],
  ['dots', '.'],
  ['dots with spaces', '. '],
  ['straight quotes', '"'],
  ['alternating quotes', '“"'],
  ['quotations of two systems', '"a” '],
  ['backslashes', '\\'],
  ['opened tags', '<a '],
  ['opened comments', '<!--'],
  ['ampersands', '&a'],
  ['percents', '%A'],
  ['addresses', '/='],
  ['parameters', '&utm_a=b'],
  ['letters', 'a'],
  ['Arabic letters', 'ح'],
  ['ta marbutas', 'ة'],
  ['tatweels', 'ـ'],
  ['mojibake leads', 'ط'],
  ['mojibake pairs', 'ط§'],
  ['Latin mojibake', 'Ã©'],
  ['marks of direction', '\u202e'],
  ['zero-width joiners', '\u200d'],
  ['digits', '1٢'],
  ['dashes', 'ا-'],
  ['one word', 'في '],
  ['a citation token', 'citeturn1search1'],
  ['comments of code', '/* */'],
  ['beginnings of code', 'window.dataLayer '],
  ['style names', 'a b '],
  ['short lines', 'Share\n'],
  ['blank lines', '\n'],
  ['colons', 'Read more : '],
  ['less-than signs', '<'],
  ['bare ampersands', '&'],
  ['asterisks around words', '**a'],
  ['wiki brackets', '[[a'],
  ['apostrophes around words', "'''a"],
  ['links of markdown', '[a]('],
  ['box drawing', '├⌐'],
  ['leads of code pages', 'Ã'],
  ['short mojibake words', 'ط§ '],
  ['short mojibake of Latin', 'é Ã© '],
  ['cut words', 'كلم ئة '],
  ['hyphens at line ends', 'abcd- efgh '],
  ['two alefs', 'االا'],
  ['reversed words', 'ةيبرعلا '],
  ['overrides with numbers', '\u202e12 '],
  ['rows of buttons', 'Facebook Twitter\n'],
  ['alike paragraphs', `${'one two three four five six '.repeat(4)}\n`],
  ['alike paragraphs of all lengths', 'word another and \n'],
  ['dates', '12 March 2024 09:41\n'],
  ['accented letters', 'ÇáÓáÇã '],
  ['Cyrillic capitals', 'аБВГД '],
  ['quotes inside words', 'و"حدات '],
  ['bars', 'Read more | '],
  ['private characters', '\ue000'],
];

function milliseconds(unit: string, length: number): number {
  const article = createArticle(unit.repeat(Math.ceil(length / unit.length)));
  return processorTime(() => runAll(article));
}

function runAll(article: Article): void {
  const context = { article, profile: profileOf(article), project: NO_LEXICON };
  for (const rule of ARTIFACT_RULES) for (const _ of rule.find(context));
}

/** The least of three times: what the machine does besides is not the rules'. */
const best = (unit: string, length: number): number =>
  Math.min(...[1, 2, 3].map(() => milliseconds(unit, length)));

describe('the time of all rules grows as the text does', () => {
  test.each(HOSTILE)('%s', (_name, unit) => {
    const short = Math.max(best(unit, 12_500), 0.5);
    const long = best(unit, 200_000);
    // Sixteen times the text; a quadratic rule would take two hundred and fifty-six times as long.
    expect(long / short).toBeLessThan(90);
  });

  test.each(HOSTILE.slice(0, 12))('a million of %s', (_name, unit) => {
    expect(milliseconds(unit, 1_000_000)).toBeLessThan(4000);
  });

  test('one line of ten million letters', () => {
    expect(milliseconds('a', 10_000_000)).toBeLessThan(8000);
  });
});

test('all rules over an article of ten thousand words stay near eight passes of the tokenising floor', () => {
  const sentence =
    'أعلن وزير الخارجية ، خلال مؤتمر صحفي عقده يوم الثلاثاء في العاصمة، أن المحادثات بين الجانبين ستستأنف قريبا، وقال إن “الخطوة الأولى” تبدأ بعد أسبوع. وأضاف: نعمل على ذلك منذ 2019.';
  const text = Array.from({ length: 320 }, (_, index) => `فقرة ${index} ${sentence}`).join('\n');
  const article = createArticle(text);
  const ratio = bestRatio(
    6,
    () => runAll(article),
    () => {
      for (const _ of text.matchAll(/[\p{L}\p{M}]+/gu));
    },
  );
  // The benchmark holds the limit of eight; a shared machine is given half as much again.
  expect(ratio).toBeLessThan(12);
});
