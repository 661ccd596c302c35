import { describe, expect, test } from 'vitest';
import { explainPair, sentencesOf } from '../../../server/src/cli/names/names-compare.ts';
import { english } from '../../../server/src/messages/wording.ts';
import { lexiconOf } from '../../../server/src/names/lexicon/lexicon.ts';
import { testResources } from '../../names/test-knowledge.ts';

const known = { gazetteer: testResources.gazetteer, words: lexiconOf(testResources.words).words };

describe('a comparison', () => {
  test('names the letters that differ and the convention in a sentence', () => {
    const comparison = explainPair('زوكربيرغ', 'زوكربيرج', known);
    expect(comparison.reasons.map(({ a, b, convention }) => [a, b, convention])).toEqual([
      ['غ', 'ج', 'g-ghayn-jim'],
    ]);
    expect(comparison.letters.map(({ left }) => left).join('')).toBe('زوكربيرغ');
    expect(sentencesOf(comparison)).toContain('غ and ج both write the sound g');
    expect(sentencesOf(comparison)).toMatch(/one name \(probability [01]\.\d\d\)/);
  });

  test('says what the gazetteer and the language know', () => {
    expect(explainPair('بوتين', 'Putin', known).knowledge.map(english)).toEqual([
      'The gazetteer has both forms for one entity.',
    ]);
    expect(explainPair('كوريا', 'سوريا', known).knowledge.map(english)).toEqual([
      'The gazetteer has the two forms for different entities.',
    ]);
    expect(explainPair('وزير', 'وزيرف', known).knowledge.map(english)).toContain(
      '“وزير” is or looks like an ordinary word of Arabic.',
    );
  });

  test.each([
    ['Zelensky', 'Zelenskyy', 'capitals, accents, doubled letters'],
    ['عبدالله', 'عبد الله', 'spaces alone'],
    ['محمد', 'محمود', 'Both are Arabic given names'],
    ['يانغ', 'يونغ', 'another vowel or consonant makes another name'],
    ['ماركل', 'ميركل', 'ا : ي  the two vowels may come from different readings'],
    ['بوتين', 'لبوتين', 'with a particle written onto it'],
    ['إيطاليا', 'إيطالية', 'one word in two inflections'],
    ['بلينكن', 'Blinken', 'one name'],
    ['Guterres', 'Guterrez', 's and z write one sound in many languages'],
    ['Зеленский', 'Зеленского', 'cases of one Russian name'],
    ['Kyiv', 'Kiev', 'two source languages'],
    ['Путин', 'Пугин', 'in Latin transcription'],
    ['بوتين', 'Putin', 'no letter of its own for p'],
    ['القذافي', 'Gaddafi', 'the Arabic article is left out'],
    ['习近平', 'Xi Jinping', 'the gazetteer alone can tell'],
    ['إنجلترا', 'إنكلترا', 'ك and ق also write the sound g'],
    ['كوريا', 'سوريا', 'no convention writes “س” for “ك”'],
    ['سيرغي لافروف', 'لافروف', 'a short form, and no other spelling'],
    ['J. Biden', 'Joe Biden', 'has an initial where the other writes the name out'],
    ['Paris', 'London', 'More of their letters differ'],
    ['نتنياهو', 'نتياهو', 'one slip of typing apart'],
    ['Schröder', 'شرودر', 'one sound with different numbers of letters'],
    ['דונלד טראמפ', 'دونالد ترامب', 'Hebrew and Arabic write the same sounds'],
  ])('explains %s and %s', (a, b, words) => {
    expect(sentencesOf(explainPair(a, b, known))).toContain(words);
  });

  test.each([
    ['Tchaikovsky', 'تشايكوفسكي', 'English against French reading'],
    ['Kyiv', 'Kiev', 'transliterations of one name'],
    ['Paris', 'London', 'no convention writes'],
    ['محمد', 'محمود', 'transliterations of one name'],
    ['J. Biden', 'Joe Biden', 'orthography'],
  ])('says nothing of %s and %s that is not so', (a, b, words) => {
    expect(sentencesOf(explainPair(a, b, known))).not.toContain(words);
  });

  test('says nothing twice, and no verdict against what the gazetteer knows', () => {
    const lines = sentencesOf(explainPair('غوغل', 'قوقل', known))
      .trim()
      .split('\n');
    expect(new Set(lines).size).toBe(lines.length);
  });
});
