import { describe, expect, test } from 'vitest';
import {
  LANGUAGES_KNOWN,
  type Language,
  languageOf,
  languageOfText,
  letterTable,
  scriptShares,
} from '../../server/src/text/languages.ts';
import { tokenize } from '../../server/src/text/tokens.ts';

const SENTENCES: readonly (readonly [Language, string])[] = [
  ['ar', 'قال الوزير إن السفن وصلت إلى الميناء في ساعة مبكرة من صباح أمس.'],
  ['fa', 'وزیر گفت که کشتی‌ها از بندر به تهران رسیده است و این خبر را تأیید کرد.'],
  ['ur', 'وزیر نے کہا کہ جہاز بندرگاہ پر پہنچ گئے ہیں اور یہ خبر درست ہے۔'],
  ['he', 'השר אמר כי הספינות הגיעו אל הנמל עם שחר וזה לא היה צפוי.'],
  ['ru', 'Министр сказал, что корабли пришли в порт из Мурманска и это был приказ.'],
  ['uk', 'Міністр сказав, що кораблі прийшли до порту з Одеси та це був наказ його.'],
  ['en', 'The minister said that the ships were in the port and that it was planned.'],
  ['fr', 'Le ministre a déclaré que les navires sont dans le port et qu’il a été prévenu.'],
  ['de', 'Der Minister sagte, dass die Schiffe nicht in dem Hafen sind und auf sich warten.'],
  ['es', 'El ministro dijo que los barcos de la flota están en el puerto y no se mueven.'],
  ['pt', 'O ministro disse que os navios não estão no porto e que a frota foi para o mar.'],
  ['it', 'Il ministro ha detto che le navi sono nel porto e che non si muovono per il mare.'],
  ['tr', 'Bakan, gemilerin limanda olduğunu ve bunun çok daha önemli bir gelişme için dedi.'],
];

describe('a sentence of news tells its language', () => {
  test.each(SENTENCES)('%s', (language, text) => {
    expect(languageOfText(text)).toBe(language);
    expect(languageOfText(`🚀 ${text}`)).toBe(language);
    expect(languageOfText(text.toUpperCase())).toBe(language);
  });
});

test('a line too short to tell takes the language of its article, if the script allows it', () => {
  const name = tokenize('سيرجي شويغو');
  expect(languageOf(name, 'fa')).toBe('fa');
  expect(languageOf(name, 'en')).toBe('ar');
  expect(languageOf([], 'ru')).toBe('ru');
  expect(languageOfText('1000 + 5000')).toBe('und');
  expect(languageOfText('東京')).toBe('und');
});

test('the main script decides, not the first word', () => {
  expect(languageOfText('KCNA قالت وكالة الأنباء إن الزعيم في العاصمة')).toBe('ar');
  expect(scriptShares(tokenize('Kim كيم يونغ 3'))).toEqual(
    [
      ['arabic', 2],
      ['latin', 1],
      ['other', 0],
    ].filter(([, count]) => count !== 0),
  );
});

test('letters speak for any language, whatever their place among the characters and the number of languages', () => {
  expect(LANGUAGES_KNOWN.size).toBeLessThanOrEqual(31);
  const table = letterTable([...Array.from({ length: 30 }, () => 'a'), 'aक\ufb50']);
  expect([...'aक\ufb50'].map((letter) => table[letter.charCodeAt(0)])).toEqual([
    2 ** 31 - 1,
    2 ** 30,
    2 ** 30,
  ]);
  expect(letterTable([])).toHaveLength(0);
});
