/** Text of the page around an article: found by lists, by verbs and things, by shape and by neighbours. */
import { describe, expect, test } from 'vitest';
import { ARTIFACT_RULES } from '../../server/src/artifacts/registry.ts';
import { atLeast } from '../../server/src/findings/finding.ts';
import { artifactFindings, quotes, runRule } from './run-rule.ts';

const PROSE = 'He came yesterday from the north with forty others, and nobody in the harbour knew why.';
const MORE =
  'She left this morning for the south with ten of hers, and all of the city knew well what it meant.';
const rule = (id: string) => ARTIFACT_RULES.find((one) => one.id === id)!;
const shownIn = (line: string): readonly string[] =>
  artifactFindings(`Two old friends meet again\n${PROSE}\n${line}\n${MORE}`)
    .filter(({ severity }) => atLeast(severity, 'warning'))
    .map(({ rule: id }) => id);

describe('an invitation is known by its verb and its thing, in words that no list holds', () => {
  test.each([
    ['Send this story to a friend on WhatsApp', 'chrome/share-follow'],
    ['Get the evening digest in your inbox', 'chrome/newsletter'],
    ['انشروا الخبر عبر تيليجرام', 'chrome/share-follow'],
    ['اتركوا تعليقكم على المقال', 'chrome/comment-widget'],
    ['Рассказать друзьям ВКонтакте', 'chrome/share-follow'],
    ['Retrouvez notre groupe sur Facebook', 'chrome/share-follow'],
    ['Apúntate a nuestro boletín semanal', 'chrome/newsletter'],
    ['Jetzt kostenlos die App für Android laden', 'chrome/app-promo'],
    ['Gelişmeler e-posta kutunuza gelsin', 'chrome/newsletter'],
    ['ما را در تلگرام دنبال کنید', 'chrome/share-follow'],
    ['הצטרפו לערוץ הטלגרם של האתר', 'chrome/share-follow'],
    ['Participe do nosso grupo no WhatsApp', 'chrome/share-follow'],
    ['Entra nel nostro gruppo Telegram', 'chrome/share-follow'],
  ])('%s', (line, id) => {
    expect(shownIn(line)).toContain(id);
  });
});

describe('a sentence about the same things is left alone', () => {
  test.each([
    'The firm said that it would send newsletters to a million inboxes before the end of the year, for free.',
    'Subscribe to three of them and you will read more than a Sunday paper, says one editor of the north.',
    'تابع الوزير التعليقات على فيسبوك، وقال إن الحكومة ستشارك في النقاش وستنشر الأرقام كاملة غدا.',
    'Пользователи жаловались, что приложение не открывает комментарии и не даёт подписаться на канал в Telegram.',
    'Les abonnés de la newsletter ont reçu hier un message de la rédaction, qui leur demandait de patienter.',
    'Er teilte mit, dass die App der Zeitung im Herbst kommt und dass der Newsletter bis dahin ruht.',
  ])('%s', (line) => {
    expect(shownIn(line)).toEqual([]);
  });
});

describe('a label may be parted from its title by other marks than a colon', () => {
  test.each([
    'ALSO READ | Two neighbours quarrel again',
    '>> Le puede interesar: Dos vecinos discuten otra vez',
    '[À lire aussi] Deux voisins se disputent encore',
    'اقرأ أيضا .. خلاف جديد بين الجارين في المدينة',
    'LEGGI ANCHE > Due vicini litigano ancora una volta',
  ])('%s', (line) => {
    expect(shownIn(line)).toContain('chrome/related-link');
  });
});

describe('a line is a date when all its words are words of time', () => {
  test.each([
    ['Publié le 14/03/2024 à 09h41, mis à jour à 11h05', true],
    ['آخر تحديث: الثلاثاء 12 مارس 2024 - 09:41 ص', true],
    ['14 de março de 2024, 10h15', true],
    ['לפני שעתיים', true],
    ['۲ ساعت پیش', true],
    ['an hour ago', true],
    ['14 March in Northfield 2024', false],
    ['3 hours', false],
    ['May 2024', false],
    ['Monday', false],
  ])('%s: %s', (line, expected) => {
    const text = `${PROSE}\n${line}`;
    expect(runRule(rule('chrome/timestamp-line'), text).length > 0).toBe(expected);
  });
});

describe('a counter holds a number, what is counted, and words that join them', () => {
  test.each([
    ['1 204 просмотра', true],
    ['Lu 2 301 fois', true],
    ['وقت القراءة: 3 دقائق', true],
    ['1.2K views', true],
    ['Gelesen: 12', true],
    ['12 boxes', false],
    ['Views', false],
    ['12 comments on the plan', false],
  ])('%s: %s', (line, expected) => {
    expect(runRule(rule('chrome/counter'), `${PROSE}\n${line}`).length > 0).toBe(expected);
  });
});

test('an unlisted line is known by its neighbours, and between residue and prose it is not', () => {
  const unlisted = rule('chrome/unlisted-label');
  const among = `${PROSE}\nShare this article\nGrumble about it all\nNever mind it now then\nLeave a comment`;
  expect(quotes(among, runRule(unlisted, among))).toEqual(['Grumble about it all', 'Never mind it now then']);
  const signature = `${PROSE}\nShare this article\nJane Example\n${MORE}`;
  expect(runRule(unlisted, signature)).toEqual([]);
});

test('a footer behind many lines of residue still stands in the tail', () => {
  const lines = ['Share', 'Tweet', 'Print', 'Save', 'Menu', 'Log in', 'Back to top', 'Leave a comment'];
  const text = `A title of it\n${PROSE}\nThe post A title of it appeared first on Example.\n${lines.join('\n')}`;
  expect(artifactFindings(text).map(({ rule: id }) => id)).toContain('source/feed-footer');
});

test('a header of the page above the headline does not make the headline another article’s title', () => {
  for (const header of ['Latest news', 'أحدث الأخبار', 'Most read']) {
    const title = 'Two old friends meet again in the harbour';
    const found = artifactFindings(`Menu\n${header}\n${title}\n${PROSE}\n${MORE}`);
    expect(found.filter(({ start, end }) => end - start === title.length).map(({ rule: id }) => id)).toEqual(
      [],
    );
  }
});
