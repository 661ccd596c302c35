/** Spellings against the article's own habit, words cut and glued, and what the words of edited news decide. */
import { describe, expect, test } from 'vitest';
import { profileOf } from '../../server/src/artifacts/profile.ts';
import { ARTIFACT_RULES } from '../../server/src/artifacts/registry.ts';
import type { WordCounts } from '../../server/src/artifacts/word-counts.ts';
import { createArticle } from '../../server/src/text/article.ts';
import { quotes, runRule } from './run-rule.ts';

const rule = (id: string) => ARTIFACT_RULES.find((one) => one.id === id)!;
const knows = (...known: readonly string[]): WordCounts => ({
  frequencyClass: (word) => (known.includes(word) ? 9 : 0),
});
function runWith(id: string, text: string, words: WordCounts): readonly string[] {
  const article = createArticle(text);
  return [...rule(id).find({ article, profile: profileOf(article), words })].map(
    ({ fixes }) => fixes![0]!.edits[0]!.newText,
  );
}

describe('an article that keeps to a convention is left alone', () => {
  test.each([
    ['orthography/hamza', 'ذهب الى العاصمة ثم عاد الى بيته واكد ذلك ايضا امس.'],
    ['orthography/alef-maksura-yeh', 'وصل فى المساء الذى سبق، وهى التى قالت ذلك فى البيت.'],
    ['orthography/teh-heh', 'اللغه العربيه والمدرسه الوطنيه الحديثه في المدينه.'],
  ])('%s', (id, text) => {
    expect(runRule(rule(id), text)).toEqual([]);
  });
});

test('where both spellings stand, the rarer one is a note with its fix, after an astral character and with CRLF', () => {
  const text = '🚀 ذهب إلى العاصمة\r\nثم عاد إلى بيته، وذهب الى السوق.';
  expect(quotes(text, runRule(rule('orthography/hamza'), text))).toEqual(['الى']);
});

describe('the words of edited news decide', () => {
  test('whether a quotation mark stands inside a word', () => {
    expect(runWith('punctuation/quote-inside-word', 'قصفت و"حدات" الموقع.', knows('وحدات'))).toEqual([
      '"وحدات',
    ]);
    expect(runWith('punctuation/quote-inside-word', 'قالت و"حماس" إنها.', knows('وحماس', 'حماس'))).toEqual(
      [],
    );
    expect(runWith('punctuation/quote-inside-word', 'قصفت و"حدات" الموقع.', knows())).toEqual([]);
  });

  test('whether a little word is glued to the next', () => {
    expect(runWith('punctuation/glued-function-word', 'وصل منالعراق أمس.', knows('العراق'))).toEqual([
      'من العراق',
    ]);
    expect(
      runWith('punctuation/glued-function-word', 'وصل منالعراق أمس.', knows('العراق', 'منالعراق')),
    ).toEqual([]);
  });

  test('whether lam and alef changed places or the alef was doubled', () => {
    expect(runWith('encoding/pdf-lam-alef-swap', 'سقط االنظام أمس.', knows('النظام'))).toEqual(['النظام']);
    expect(runWith('encoding/pdf-lam-alef-swap', 'الذكاء االصطناعي اليوم.', knows('الاصطناعي'))).toEqual([
      'الاصطناعي',
    ]);
  });
});

test('letters in reverse are turned around, and numbers and Latin words are kept', () => {
  const text = 'ةموكحلا تنلعأ ةيبرعلا ةنجللا 2024 BBC';
  const [report] = runRule(rule('encoding/pdf-visual-order'), text);
  expect(report?.fixes?.[0]).toMatchObject({ kind: 'confirm' });
  expect(report?.fixes?.[0]?.edits[0]?.newText).toBe('BBC 2024 اللجنة العربية أعلنت الحكومة');
});

test('contractions lose their apostrophe, other words do not', () => {
  const text = 'They didnt come, he said, and its wont was to go well. Im here and we dont know.';
  expect(quotes(text, runRule(rule('orthography/lost-apostrophe'), text))).toEqual(['didnt', 'Im', 'dont']);
});
