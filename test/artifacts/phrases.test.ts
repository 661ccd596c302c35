import { describe, expect, test } from 'vitest';
import { spellingsOf } from '../../server/src/artifacts/phrases/keywords.ts';
import { phraseWords } from '../../server/src/artifacts/phrases/label-words.ts';
import { phrasesOf } from '../../server/src/artifacts/phrases/lists.ts';
import { parsePhrases } from '../../server/src/artifacts/phrases/phrase-list.ts';
import { PhraseMatcher } from '../../server/src/artifacts/phrases/phrase-matcher.ts';
import { PhraseIndex, tableOf } from '../../server/src/artifacts/phrases/phrase-table.ts';

const CLASSES = [
  'source-stub',
  'read-more',
  'ad-label',
  'ad-label-short',
  'related-label',
  'related-header',
  'share-follow',
  'newsletter',
  'feed-footer',
  'read-full',
  'end-mark',
  'nav-menu',
  'ui-prompt',
  'ui-state-message',
  'live-label',
  'comment-widget',
  'video-player',
  'cookie-consent',
  'paywall-stub',
  'app-promo',
  'copyright-legal',
  'error-report-widget',
  'accessibility-control',
  'social-embed',
  'cms-placeholder',
  'contact-info',
  'site-chrome',
  'source-credit',
  'byline-label',
  'republish-notice',
  'photo-label',
  'tags-label',
  'article-id',
];

/** A matcher for some phrases, whose table is plain data: it survives being written down. */
function matcherFor(phrases: readonly string[]): PhraseMatcher {
  const table = JSON.parse(JSON.stringify(tableOf([new Map([['one', phrases]])])));
  return new PhraseMatcher(() => new PhraseIndex(table), ['one']);
}

test('a list is read by class, and blank lines part nothing', () => {
  const list = parsePhrases('\n# one\nA b\n\n c \n# two\nd\n# one\ne');
  expect([...list]).toEqual([
    ['one', ['A b', 'c', 'e']],
    ['two', ['d']],
  ]);
  expect(() => parsePhrases('lost')).toThrow(/outside of a class/);
});

describe('a phrase is a whole line', () => {
  const matcher = matcherFor([
    'المصدر',
    'Lire l’article',
    'The post … appeared first on …',
    'Read more : …',
    '… را دنبال کنید',
    'Subscribe … full story',
  ]);
  test.each([
    ['المصدر', true],
    ['المَصْدَر:', true],
    ['— المصدر —', true],
    ['المصدر الأول', false],
    ['LIRE L’ARTICLE', true],
    ["lire l'article", true],
    ['The post One two appeared first on Three.', true],
    ['The post appeared first on', false],
    ['appeared first on Three.', false],
    ['Read more: Two quarrel', true],
    ['Read more', false],
    ['Read more Two quarrel', false],
    ['ما را دنبال کنید', true],
    ['ما را دنبال کنید امروز', false],
    ['Subscribe now for the full story', true],
    ['Subscribe full story', true],
    ['Subscribe now for the full story today', false],
  ])('%s: %s', (line, expected) => {
    expect(matcher.match(phraseWords(line)) !== undefined).toBe(expected);
  });
});

test('a phrase is of its own class, and the first list goes first', () => {
  const lists = [
    new Map([
      ['one', ['a b']],
      ['two', ['a … c']],
    ]),
    new Map([['one', ['a c']]]),
  ];
  const index = new PhraseIndex(tableOf(lists));
  const find = (line: string, ...classes: string[]) =>
    new PhraseMatcher(() => index, classes).match(phraseWords(line))?.text;
  expect(find('a b', 'one')).toBe('a b');
  expect(find('a b', 'two')).toBeUndefined();
  expect(find('a x c', 'two', 'one')).toBe('a … c');
  expect(find('a c', 'one', 'two')).toBe('a c');
  expect(index.textsOf(['one'])).toEqual(['a b', 'a c']);
});

test('a phrase that could not be found is a fault of its list', () => {
  expect(() => tableOf([new Map([['one', ['… x …']]])])).toThrow(/begin or end with a word/);
  expect(() => tableOf([new Map([['one', ['*x & *y']]])])).toThrow(/must begin with/);
});

test.each(CLASSES)('every phrase of %s can be matched', (name) => {
  const phrases = phrasesOf(name);
  expect(phrases.length).toBeGreaterThan(0);
  const matcher = matcherFor(phrases);
  for (const phrase of phrases) {
    const line = phrase.includes('&') ? lineOf(phrase) : phrase.replaceAll('…', 'one two');
    expect(matcher.match(phraseWords(line)), phrase).toBeDefined();
  }
});

/** A line that holds the keywords of a phrase, the first one first and the last one last. */
function lineOf(phrase: string): string {
  const words = phrase.split('&').map((word) => word.trim());
  const rank = (word: string): number => (word.startsWith('^') ? -1 : word.startsWith('$') ? 1 : 0);
  return words
    .sort((a, b) => rank(a) - rank(b))
    .map((word) => spellingsOf(word.replace(/[\^$]/g, ''))[0]!.replaceAll('*', ''))
    .join(' ')
    .replace(/:$/, ': one');
}
