/** Text of an old code page that was read in another: ÇáÓáÇã for السلام, Ïðåçèäåíò for Президент. */
import { say } from '../../messages/message.ts';
import { charactersFrom } from '../inventory.ts';
import { patternRule } from '../pattern-rule.ts';
import { type ArtifactRule, OWN_LINE, type Report } from '../rule.ts';

/** Letters in a row that no language of the Latin alphabet writes so: four with marks, and more of them behind. */
const RUN = /[\u00c0-\u00ff]{4,60}(?:[ ,.:؛-]{1,3}[\u00c0-\u00ff¡¿-]{2,60}){0,200}/g;
const PAGES = [
  'windows-1256',
  'iso-8859-6',
  'windows-1251',
  'koi8-r',
  'windows-1255',
  'windows-1253',
] as const;

export const legacyMojibake = patternRule({
  id: 'encoding/mojibake-legacy-as-latin',
  title: 'Old code page read as Latin',
  description:
    'Text in an old Arabic, Cyrillic, Hebrew or Greek code page was read as Latin, so that each letter became one with an accent. The code page is guessed by the letters that come out, so a person confirms the repair.',
  severity: 'error',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: [
      '⟦Ïðåçèäåíò ïðèåõàë â÷åðà⟧',
      'Title: ⟦ÇáÓáÇã Úáíßã⟧',
      '⟦ùìåí òåìí⟧!',
      '⟦ðÒÅÚÉÄÅÎÔ ÐÒÉÅÈÁÌ ×ÞÅÒÁ⟧',
      'Title: ⟦ÇäÓäÇå ÙäêãåÇ⟧',
    ],
    leaves: ['Château, forêt, île, âge, NOËL', 'Þetta er í lagi, æðislegt', 'ÀÉÎÔÛ'],
  },
  within: [0xc0, 0xff],
  pattern: RUN,
  accept: ({ quote }) => legacyText(quote) !== undefined,
  message: (quote) =>
    say('“{quote}” is text of an old code page; it says “{repaired}”.', {
      quote: quote.slice(0, 60),
      repaired: (legacyText(quote) ?? '').slice(0, 60),
    }),
  mend: ({ quote }) => ({ kind: 'replace', newText: legacyText(quote) ?? quote, ask: true }),
});

/** The text in the code page in which it reads; undefined when it reads in none. */
function legacyText(quote: string): string | undefined {
  const bytes = Uint8Array.from(quote, (letter) => letter.charCodeAt(0) & 0xff);
  return PAGES.map((page) => new TextDecoder(page).decode(bytes)).find(reads);
}

/** Whether letters stand as often as the language writes them: the article ال and the vowels give it away. */
function reads(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  if (letters.length < 8) return false;
  const share = (pattern: RegExp): number =>
    letters.filter((letter) => pattern.test(letter)).length / letters.length;
  if (/ال/.test(text) && share(/[\u0621-\u064a]/) > 0.95) return share(/[اليمونرتبة]/) > 0.5;
  if (share(/[а-яёА-ЯЁ]/) > 0.95)
    return share(/[аеиоуыэюяАЕИОУЭЮЯ]/) > 0.28 && share(/[А-Я]/) < 0.3 && share(/[ъщэ]/) < 0.1;
  if (share(/[\u0370-\u03ff]/) > 0.95) return share(/[αεηιοωάέήίόύώυς]/) > 0.4;
  return share(/[\u05d0-\u05ea]/) > 0.95 && share(/[והילמרת]/) > 0.35;
}

/** Words of KOI8 in Windows-1251: the cases change places (рТЕЪЙДЕОФ for Президент). */
const KOI8_RUN =
  /(?<![\p{L}\p{M}])[а-яё]?[А-ЯЁ]{3,40}(?:[ ,.-]{1,3}[а-яё]?[А-ЯЁ]{1,40}){0,200}(?![\p{L}\p{M}])/gu;

export const koi8Mojibake = patternRule({
  id: 'encoding/mojibake-koi8-as-cyrillic',
  title: 'KOI8 read as Windows-1251',
  description:
    'Russian text in KOI8-R was read as Windows-1251: the letters are Cyrillic, the words are none, and capitals and small letters have changed places. A person confirms the repair.',
  severity: 'error',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: ['⟦рТЕЪЙДЕОФ РТЙЕИБМ ЧЮЕТБ⟧'],
    leaves: ['СРОЧНО: ПРЕЗИДЕНТ ПРИЕХАЛ', 'В МГУ и СПбГУ', 'кНДР и оАЭ'],
  },
  within: [0x401, 0x42f],
  pattern: KOI8_RUN,
  accept: ({ quote }) => /^[а-яё]/.test(quote) && quote.length >= 8 && koi8Text(quote) !== undefined,
  message: (quote) =>
    say('“{quote}” is KOI8 that was read as Windows-1251; it says “{repaired}”.', {
      quote: quote.slice(0, 60),
      repaired: (koi8Text(quote) ?? '').slice(0, 60),
    }),
  mend: ({ quote }) => ({ kind: 'replace', newText: koi8Text(quote) ?? quote, ask: true }),
});

function koi8Text(quote: string): string | undefined {
  const text = quote.replace(/[А-Яа-я]/g, (letter) => {
    const unit = letter.charCodeAt(0);
    return new TextDecoder('koi8-r').decode(Uint8Array.of(unit - 0x410 + 0xc0));
  });
  return reads(text) && /^\p{Lu}?\p{Ll}/u.test(text) ? text : undefined;
}

const TURKISH: Readonly<Record<string, string>> = { þ: 'ş', ð: 'ğ', ý: 'ı', Þ: 'Ş', Ð: 'Ğ', Ý: 'İ' };

export const turkishMojibake: ArtifactRule = {
  id: 'encoding/mojibake-turkish-as-latin',
  title: 'Turkish letters read as Western',
  description:
    'Turkish text was read in the Western code page: þ, ð and ý stand for ş, ğ and ı. No Turkish word holds them.',
  severity: 'error',
  confidence: 'strong',
  languages: ['tr'],
  examples: {
    flags: ['Bakan dün ⟦akþam⟧ geldi ve bir konuşma için ⟦çaðrý⟧ yaptı.'],
    leaves: ['Þetta er í lagi.', 'Bakan dün akşam geldi ve bir çağrı yaptı.'],
  },
  reach: OWN_LINE,
  *find({ article, profile }): Iterable<Report> {
    if (article.language !== 'tr' || !profile.has('þðýÞÐÝ')) return;
    for (const { tokens } of article.paragraphs) {
      for (const { start, end, text } of tokens) {
        const newText = inTurkish(text);
        if (newText === text) continue;
        yield {
          start,
          end,
          message: say('“{text}” holds letters of another code page; it says “{newText}”.', {
            text,
            newText,
          }),
          fixes: [
            {
              title: say('Replace by “{newText}”', { newText }),
              kind: 'safe',
              edits: [{ start, end, newText }],
            },
          ],
        };
      }
    }
  },
};

const inTurkish = (quote: string): string =>
  quote.replace(/[þðýÞÐÝ]/g, (letter) => TURKISH[letter] ?? letter);

/** Pairs of the rows of Chinese characters (B0–F7, second byte from A1), four pairs at least. */
const GB_RUN = /(?:[\u00b0-\u00f7][\u00a1-\u00fe]){4,400}/g;

export const chineseMojibake = patternRule({
  id: 'encoding/mojibake-gb-as-latin',
  title: 'Chinese read as Latin',
  description:
    'Chinese text in GB2312 was read as Latin: pairs of accented letters and signs stand for each character. A person confirms the repair.',
  severity: 'error',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: ['He wrote ⟦ÕâÑùµÄÕÆÉù⟧ twice.', 'Title: ⟦ÖÐÎÄÐÂÎÅ⟧'],
    leaves: ['Ïðåçèäåíò ïðèåõàë â÷åðà', 'ÀÉÎÔÛ', '½¼¾²³°±·'],
  },
  needsPair: [[charactersFrom(0xb0, 0xf7), charactersFrom(0xa1, 0xfe)]],
  pattern: GB_RUN,
  accept: ({ quote, before, after }) =>
    !/[\u00c0-\u00ff]/.test(before) &&
    !/[\u00c0-\u00ff]/.test(after) &&
    legacyText(quote) === undefined &&
    /^\p{Script=Han}+$/u.test(chineseText(quote)) &&
    commonShare(chineseText(quote)) >= 0.25,
  message: (quote) =>
    say('“{quote}” is Chinese in GB2312; it says “{repaired}”.', {
      quote: quote.slice(0, 60),
      repaired: chineseText(quote).slice(0, 60),
    }),
  mend: ({ quote }) => ({ kind: 'replace', newText: chineseText(quote), ask: true }),
});

/** The commonest characters: a Chinese phrase of four holds one more often than not. */
const COMMON_HAN =
  /[的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后么小新闻文]/gu;

const commonShare = (text: string): number => (text.match(COMMON_HAN)?.length ?? 0) / text.length;

const chineseText = (quote: string): string =>
  new TextDecoder('gb18030').decode(Uint8Array.from(quote, (letter) => letter.charCodeAt(0) & 0xff));
