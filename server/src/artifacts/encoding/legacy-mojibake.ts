/** Text of an old code page that was read as Latin: ÇáÓáÇã for السلام, Ïðåçèäåíò for Президент. */
import { patternRule } from '../pattern-rule.ts';

/** Letters in a row that no language of the Latin alphabet writes so: four with marks, and more of them behind. */
const RUN = /[\u00c0-\u00ff]{4,60}(?:[ ,.:؛-]{1,3}[\u00c0-\u00ff¡¿-]{2,60}){0,200}/g;
const PAGES = ['windows-1256', 'windows-1251', 'windows-1255'] as const;

export const legacyMojibake = patternRule({
  id: 'encoding/mojibake-legacy-as-latin',
  title: 'Old code page read as Latin',
  description:
    'Text in an old Arabic, Cyrillic or Hebrew code page was read as Latin, so that each letter became one with an accent. The code page is guessed by the letters that come out, so a person confirms the repair.',
  severity: 'error',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: ['⟦Ïðåçèäåíò ïðèåõàë â÷åðà⟧', 'Title: ⟦ÇáÓáÇã Úáíßã⟧', '⟦ùìåí òåìí⟧!'],
    leaves: ['Château, forêt, île, âge, NOËL', 'Þetta er í lagi, æðislegt', 'ÀÉÎÔÛ'],
  },
  pattern: RUN,
  accept: ({ quote }) => legacyText(quote) !== undefined,
  message: (quote) =>
    `“${quote.slice(0, 60)}” is text of an old code page; it says “${(legacyText(quote) ?? '').slice(0, 60)}”.`,
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
  return share(/[\u05d0-\u05ea]/) > 0.95 && share(/[והילמרת]/) > 0.35;
}
