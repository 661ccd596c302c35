/** Whole articles in which a name is spelled in more than one way, with the models that ship. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longArticles } from '../../bench/article.mts';
import { jaroWinkler } from '../../server/src/cli/evaluation/pair-baselines.ts';
import { findModels, loadModels } from '../../server/src/host/models.ts';
import { english } from '../../server/src/messages/wording.ts';
import { ArticleGroups } from '../../server/src/names/clusters/article-groups.ts';
import { NO_DECISIONS } from '../../server/src/names/clusters/decisions.ts';
import { judgePair } from '../../server/src/names/comparing/pair-judge.ts';
import type { Entity } from '../../server/src/names/entity.ts';
import { lexiconOf } from '../../server/src/names/lexicon/lexicon.ts';
import { ArticleMentions } from '../../server/src/names/mentions/article-mentions.ts';
import { analyseNames } from '../../server/src/names/names.ts';
import { knowledgeOf } from '../../server/src/names/pair-knowledge.ts';
import { createArticle } from '../../server/src/text/article.ts';
import { runThrough } from '../../server/src/text/steps.ts';
import { bestRatio } from '../timing.ts';

const { resources } = await loadModels(findModels(new URL('../..', import.meta.url).pathname));
const read = (text: string): ReturnType<typeof analyseNames> =>
  analyseNames(createArticle(text), resources, NO_DECISIONS);

/** Reported spellings, in order of place. */
const reported = (text: string): string[] =>
  read(text)
    .findings.filter(({ rule }) => rule === 'name/name-variant')
    .map(({ start, end }) => text.slice(start, end));

describe.each([
  ['as it is', (text: string) => text],
  ['behind an astral character', (text: string) => `🚀 ${text}`],
  ['with CRLF', (text: string) => `\r\n${text.replaceAll('. ', '.\r\n')}\r\n`],
])('an article %s', (_, twin) => {
  test.each([
    [
      'a name that nothing knows, inside of full names and alone',
      'وصل المدرب بيتر فاسيلينكو إلى المدينة. وقال فاسيلينكو إن الفريق مستعد. وأكد فاسيلنكو ذلك. وأشاد فاسيلينكو باللاعبين.',
      ['فاسيلنكو'],
    ],
    [
      'the given name inside of a full name',
      'التقى سيرغي لافروف الوفد صباح اليوم. وقال سيرغي لافروف إن المحادثات مفيدة. وأضاف لافروف أن الوفد سيعود. ثم غادر سيرجي لافروف المدينة.',
      ['سيرجي'],
    ],
    [
      'behind a particle',
      'اجتمع الوزير مع غوتزمان في برلين. وقال غوتزمان إن الاتفاق قريب. ووفقا لجوتزمان فإن الموعد لم يحدد. وأضاف غوتزمان أن العمل مستمر.',
      ['جوتزمان'],
    ],
    [
      'English romanisations of one Arabic name',
      'Gaddafi ruled Libya for decades. Colonel Muammar Gaddafi spoke. Critics of Qaddafi fled, and Kadhafi himself hid. Gaddafi’s sons left.',
      ['Qaddafi', 'Kadhafi'],
    ],
    [
      'Cyrillic spellings',
      'Министр Виктор Цукербергер прибыл утром. Позже Цукербергер уехал. Как сказал Цуккербергер, встреча удалась. Сам Цукербергер доволен.',
      ['Цуккербергер'],
    ],
    [
      'a j in its German and its English reading',
      'وصل المدير يورغنسن إلى المدينة. وقال يورغنسن إن الفريق مستعد. وأكد جورغنسن ذلك. وأشاد يورغنسن باللاعبين.',
      ['جورغنسن'],
    ],
    [
      'a name that begins with two consonants, with a vowel before them and without',
      'وصل اللاعب إدريس مبولو إلى المدينة. وقال مبولو إن الفريق مستعد. وأكد إمبولو ذلك. وأشاد مبولو باللاعبين.',
      ['إمبولو'],
    ],
    [
      'a firm of two words with one of them respelt, though the first alone names a city',
      'كشفت شركة كامبريدج أناليتيكا عن بيانات كثيرة. وقال محامي كامبريدج أنالتيكا إن القضية انتهت. وتعمل كامبريدج أناليتيكا في لندن.',
      ['كامبريدج أنالتيكا'],
    ],
    [
      'a firm of two words with both of them respelt',
      'قالت صحيفة إن كامبريدج أناليتيكا جمعت البيانات. ونفت كامبريدج أناليتيكا ذلك. وأضافت الصحيفة أن كامبردج أنالتيكا ستغلق أبوابها.',
      ['كامبردج أنالتيكا'],
    ],
    [
      'a firm behind its trigger word, with the second word respelt',
      'أعلنت شركة نوفو نورديسك عن دواء جديد. وقالت شركة نوفو نوردسك إن الدواء آمن. وتبيع نوفو نورديسك منتجاتها في أوروبا.',
      ['نوفو نوردسك'],
    ],
    [
      'a bank with a g in its Egyptian spelling',
      'أصدر بنك جيه بي مورغان تقريرا جديدا. ويرى محللو جيه بي مورجان أن السوق هادئة. وتراجع سهم جيه بي مورغان بعد ذلك.',
      ['جيه بي مورجان'],
    ],
    [
      'a name of two Latin words with one of them respelt',
      'Investors left Goldman Sachs on Monday. Shares of Goldmann Sachs fell. Later Goldman Sachs declined to comment.',
      ['Goldmann Sachs'],
    ],
    [
      'a Russian city in two romanisations of its first word',
      'He lives in Nizhny Novgorod. The mayor of Nizhni Novgorod resigned. Nizhny Novgorod lies on the Volga.',
      ['Nizhni Novgorod'],
    ],
    [
      'a surname in -yan and in -ian',
      'The minister Victor Davtanyan arrived on Monday. Reporters asked Davtanyan about it. Later Davtanian met the envoy.',
      ['Davtanian'],
    ],
    [
      'a letter left out of a city that the gazetteer knows',
      'Researchers at Cambridge published the study. In Cambridge they met on Monday. A second Cambrige report is due in May.',
      ['Cambrige'],
    ],
    [
      'a letter left out of a name that the article uses often',
      'Victor Halvorsen spoke first. Reporters asked Halvorsen about it, and Halvorsen smiled. Later Halvosen met the envoy.',
      ['Halvosen'],
    ],
    [
      'a letter left out inside of a full name',
      'Benjamin Netanyahu welcomed the ruling. Lawyers for Netanyahu will study it. Critics met Benjamin Netanyhu on Friday.',
      ['Netanyhu'],
    ],
    [
      'a letter left out of an Arabic name',
      'وصل بنيامين نتنياهو إلى واشنطن. وقال نتنياهو إن المحادثات مفيدة. ونقلت صحيفة عن مكتب نتياهو أن الموقف لم يتغير.',
      ['نتياهو'],
    ],
    [
      'a vowel left out, where what is behind the first letter is a name too',
      'شدد وزير الخارجية أنتوني بلينكن على الحوار. وأعرب بلنكن عن أمله في اتفاق قريب.',
      ['بلنكن'],
    ],
    [
      'the key beside another one',
      'وصل الرئيس رجب طيب أردوغان إلى أنقرة. وأكد أردوغان أن البرنامج مستمر. وكان أردوعان قد دعا إلى ذلك.',
      ['أردوعان'],
    ],
    [
      'a letter left out of a Russian name in another case',
      'Президент Владимир Зеленский прибыл. Позже Зеленский уехал. Встреча с Зеленским прошла. Затем Зелнский выступил.',
      ['Зелнский'],
    ],
  ])('reports %s', (_, text, spellings) => {
    expect(reported(twin(text))).toEqual(spellings);
  });

  test.each([
    [
      'cases of a Russian name',
      'Президент Владимир Зеленский прибыл в Киев. Встреча с Зеленским прошла хорошо. Слова Зеленского услышали.',
    ],
    [
      'a name that is not declined',
      'Сергей Шойгу приехал. Журналисты спросили Шойгу о планах. Министр встретился с Шойгу.',
    ],
    [
      'two surnames one letter apart, each behind its own given name',
      'Peter Johnson spoke first. Johnson was brief, and Johnson left. Maria Johnston disagreed. Later Johnson called.',
    ],
    [
      'a surname one letter apart from another that is known',
      'The lawyer Gardner spoke. Gardner was brief. Reporters asked Gardner, and Gardner left. Then Garner came.',
    ],
    [
      'nationalities and their countries',
      'Russia and Austria met. Russia spoke first; Russia was brief. The Russian envoy met the Austrian one in Austria.',
    ],
    ['an English possessive', 'Angela Merkel spoke. Merkel’s party agreed, and the friends of Merkel left.'],
    ['two given names', 'وصل أحمد محمود إلى القاهرة. وقال أحمد محمد إن الاجتماع تأجل.'],
    ['an adjective of a country', 'زار الوفد إيطاليا أمس. وقالت الحكومة الإيطالية إن إيطاليا مستعدة.'],
    ['places that look alike', 'زار الوفد النيجر ثم نيجيريا. وقال الوزير إن غينيا وكينيا بلدان بعيدان.'],
    [
      'a group that is inflected',
      'قال الحوثيون إنهم مستعدون. واتهم الوزير الحوثيين بالهجوم. وأعلن الحوثيون ذلك.',
    ],
    [
      'people of a country beside its name',
      'The Armenian minister met an Italian envoy in Armenia. Italian firms trade with Italy and Armenia.',
    ],
    ['two people of one surname', 'قال جون ماكدونالد إن الحفل ناجح. وقالت آن ماكدونل إن الحضور كبير.'],
  ])('leaves alone %s', (_, text) => {
    expect(reported(twin(text))).toEqual([]);
  });
});

test('Kyiv and Kiev are a matter of style, and the message says so', () => {
  const { findings } = read('He travelled to Kyiv on Monday and left Kiev on Friday.');
  expect(findings.map(({ severity }) => severity)).toEqual(['information']);
  expect(english(findings[0]!.message)).toContain('two source languages');
});

test('the other spelling tells by which convention it differs', () => {
  const { findings } = read('قال بول بوغبا إن الفريق مستعد. وأضاف بوغبا أن المباراة مهمة. ثم غادر بوجبا.');
  expect(english(findings[0]!.related[0]!.message)).toContain('غ and ج both write the sound g');
});

describe('clusters', () => {
  const TEXT =
    'وصل المدرب بيتر فاسيلينكو إلى المدينة. وقال فاسيلنكو إن الفريق مستعد. والتقى بول بوغبا رئيس النادي. وغادر بوجبا الملعب.';
  const formsOf = (entities: readonly Entity[]): Map<string, string> =>
    new Map(
      entities.map(({ id, forms }) => [
        id,
        forms
          .map(({ form }) => form)
          .sort()
          .join(' '),
      ]),
    );

  test('stay what they are when an unrelated paragraph comes in, wherever', () => {
    const before = formsOf(read(TEXT).entities);
    const sentence = fc.constantFrom(
      'أعلنت الحكومة خطة جديدة للتعليم.',
      'زار وفد من ستوكهولم مدينة هلسنكي أمس.',
      'قال غونتر شتاينباخ إن الأسعار ارتفعت.',
      'تراجعت أسهم شركة كرافتمان في بورصة زيورخ.',
      'التقى إيغور كوزمينسكي نظيره في وارسو.',
    );
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), fc.boolean(), (sentences, first) => {
        const more = sentences.join(' ');
        const after = formsOf(read(first ? `${more}\n\n${TEXT}` : `${TEXT}\n\n${more}`).entities);
        for (const [id, forms] of before) expect(after.get(id)).toBe(forms);
      }),
      { numRuns: 40 },
    );
  });
});

describe('speed, as ratios in one run', () => {
  const article = createArticle(longArticles(10_000)[0]!.text);
  const known = knowledgeOf(resources);
  const floor = (): number => [...article.text.matchAll(/[\p{L}\p{M}]+/gu)].length;

  test('all names of an article of 10,000 words are clustered within four times the floor', () => {
    const { gazetteer, words } = resources;
    const knowledge = { gazetteer, lexicon: lexiconOf(words), tagger: undefined, language: article.language };
    const mentions = new ArticleMentions(knowledge, false);
    const { changed } = runThrough(mentions.take(article, mentions.differenceTo(article), () => undefined));
    expect(
      bestRatio(8, () => runThrough(new ArticleGroups(known, false).replace(changed)), floor),
    ).toBeLessThan(4);
  });

  test('a pair is judged in full in the time of thirty Jaro-Winkler similarities', () => {
    const words = [...new Set(article.text.match(/[\u0621-\u064a]{5,}/g))].slice(0, 300);
    const pairs = words.slice(1).map((word, at) => [word, words[at]!] as const);
    const judged = (): number => pairs.reduce((sum, [a, b]) => sum + judgePair(a, b, known), 0);
    const alike = (): number => pairs.reduce((sum, [a, b]) => sum + jaroWinkler(a, b), 0);
    const often = (work: () => number) => (): number => Array.from({ length: 30 }, work).length;
    expect(bestRatio(6, often(judged), often(alike))).toBeLessThan(30);
  });
});
