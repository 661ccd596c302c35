/** Which languages a reader wants: tags of editors, locales of POSIX, and variables of the environment. */
import { describe, expect, test } from 'vitest';
import { fallbacks, localesOf } from '../../server/src/messages/locale.ts';

test.each([
  ['ar', ['ar']],
  ['ar-EG', ['ar-EG', 'ar']],
  ['ar_EG.UTF-8', ['ar-EG', 'ar']],
  ['ar_SA@euro', ['ar-SA', 'ar']],
  ['zh-hant-tw', ['zh-Hant-TW', 'zh-Hant', 'zh']],
  ['en', []],
  ['en-GB', []],
  ['C', []],
  ['C.UTF-8', []],
  ['POSIX', []],
  ['', []],
  ['../../etc/passwd', []],
  ['ar/../..', []],
])('%s is looked for as %j', (tag, languages) => {
  expect(fallbacks(tag)).toEqual(languages);
});

describe('the environment', () => {
  test('LC_ALL outranks LC_MESSAGES, and this LANG; empty ones do not count', () => {
    expect(localesOf({ LC_ALL: 'ar_EG.UTF-8', LC_MESSAGES: 'fr_FR', LANG: 'de_DE' })).toEqual([
      'ar_EG.UTF-8',
    ]);
    expect(localesOf({ LC_ALL: '', LC_MESSAGES: 'fr_FR', LANG: 'de_DE' })).toEqual(['fr_FR']);
    expect(localesOf({ LANG: 'de_DE' })).toEqual(['de_DE']);
    expect(localesOf({})).toEqual([]);
  });
  test('LANGUAGE lists what is liked better, unless the locale is C', () => {
    expect(localesOf({ LANG: 'en_US.UTF-8', LANGUAGE: 'ar:fr' })).toEqual(['ar', 'fr']);
    expect(localesOf({ LANG: 'C.UTF-8', LANGUAGE: 'ar' })).toEqual([]);
    expect(localesOf({ LANGUAGE: 'ar' })).toEqual([]);
  });
});
