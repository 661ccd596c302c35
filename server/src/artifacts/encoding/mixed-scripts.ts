/** Letters of another alphabet that look like those of the word they stand in. */
import { say } from '../../messages/message.ts';
import { paragraphAt } from '../../text/article.ts';
import { charactersFrom } from '../inventory.ts';
import { isPersianLike } from '../language-groups.ts';
import { patternRule } from '../pattern-rule.ts';

const PERSIAN_TO_ARABIC: Readonly<Record<string, string>> = { ی: 'ي', ک: 'ك', ھ: 'ه', ہ: 'ه', ە: 'ه' };

export const persianLettersInArabic = patternRule({
  id: 'encoding/persian-letters-in-arabic',
  title: 'Persian letters in an Arabic word',
  description:
    'The Persian ی and ک look like the Arabic ي and ك inside a word, and no search for the Arabic word finds it. Words with letters that only Persian has are names and are left alone. A person confirms the fix, because a final ی may stand for ي or ى.',
  severity: 'warning',
  confidence: 'strong',
  languages: ['ar'],
  examples: {
    flags: [
      'قالت الحكومة ⟦الایرانیة⟧ إن الوفد وصل إلى العاصمة أمس مع الوزير.',
      'وصلت ⟦وحدتھا⟧ إلى العاصمة أمس مع الوزير في المساء.',
    ],
    leaves: [
      'وصل الوزير الإيراني إلى العاصمة أمس.',
      'وزیر دیروز به تهران آمد و با رئیس جمهور دیدار کرد.',
      'وصل بيژن پاک إلى العاصمة أمس مع الوزير.',
    ],
  },
  needs: 'یکھہە',
  pattern: /[\u0621-\u0652]{0,20}[یکھہە][\u0621-\u0652یکھہە]{0,20}/g,
  accept: ({ article, start, quote, before, after }) => {
    if (quote.length < 3 || /[\u0620-\u06ff]/.test(before) || /[\u0620-\u06ff]/.test(after)) return false;
    const language = paragraphAt(article, start)?.language ?? article.language;
    return language === 'ar' && !isPersianLike(article.language);
  },
  message: (quote) =>
    say('“{quote}” holds letters of Persian; in Arabic it is “{newText}”.', {
      quote,
      newText: inArabic(quote),
    }),
  mend: ({ quote }) => ({ kind: 'replace', newText: inArabic(quote), ask: true }),
});

const inArabic = (quote: string): string =>
  quote.replace(/[یکھہە]/g, (letter) => PERSIAN_TO_ARABIC[letter] ?? letter);

const ARABIC_TO_PERSIAN: Readonly<Record<string, string>> = { ي: 'ی', ك: 'ک', ى: 'ی' };

export const arabicLettersInPersian = patternRule({
  id: 'encoding/arabic-letters-in-persian',
  title: 'Arabic letters in a Persian word',
  description:
    'Persian writes ی and ک; the Arabic ي and ك look alike and no search for the Persian word finds them. Older sites write them throughout: there the finding is a note.',
  severity: 'warning',
  confidence: 'strong',
  languages: ['fa'],
  examples: {
    flags: ['این گزارش را وزیر در تهران ⟦بررسي⟧ کرد و گفت که کار می‌شود.'],
    leaves: ['این گزارش را وزیر در تهران بررسی کرد.', 'قال الوزير إن الوفد وصل إلى العاصمة أمس.'],
  },
  needs: 'يك',
  onlyIn: ['fa'],
  pattern: /[\u0621-\u06cc\u200c]{0,20}[يك][\u0621-\u06cc\u200c]{0,20}/g,
  accept: ({ article, start, before, quote, after }) =>
    quote.length >= 3 &&
    !/[\u0620-\u06ff]/.test(before) &&
    !/[\u0620-\u06ff]/.test(after) &&
    paragraphAt(article, start)?.language !== 'ar',
  message: (quote) =>
    say('“{quote}” holds Arabic letters; in Persian it is “{newText}”.', {
      quote,
      newText: inPersian(quote),
    }),
  grade: ({ profile }) => (profile.prefersArabicYeh() ? 'information' : 'warning'),
  mend: ({ quote }) => ({ kind: 'replace', newText: inPersian(quote) }),
});

const inPersian = (quote: string): string =>
  quote.replace(/[يكى]/g, (letter) => ARABIC_TO_PERSIAN[letter] ?? letter);

const LOOKALIKES: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  i: 'і',
};

/** The letters of Russian and Ukrainian, and all between them in their block. */
const CYRILLIC = charactersFrom(0x401, 0x457);

export const homoglyph = patternRule({
  id: 'encoding/homoglyph',
  title: 'Latin letters inside a Cyrillic word',
  description:
    'A Latin a, c, e, o, p or x between Cyrillic letters looks right and is found by no search: a trick against copying, or a slip of the keyboard.',
  severity: 'warning',
  confidence: 'strong',
  languages: ['ru', 'uk'],
  examples: {
    flags: ['⟦Mосква⟧ ответила вчера.', 'Он ⟦скaзал⟧ это.'],
    leaves: ['IT-компания и VK-видео', 'Он купил iPhone.', 'X5Груп'],
  },
  needsPair: [
    ['acekopxyABCEHKMOPTXi', CYRILLIC],
    [CYRILLIC, 'acekopxyABCEHKMOPTXi'],
  ],
  pattern:
    /(?<![\p{L}\p{N}])(?:[acekopxyABCEHKMOPTXi]{1,3}[а-яёіА-ЯЁІ]{2,30}|[а-яёіА-ЯЁІ]{1,30}[acekopxyABCEHKMOPTXi]{1,3}[а-яёіА-ЯЁІ]{1,30})(?![\p{L}\p{N}])/gu,
  accept: ({ quote }) =>
    [...quote].every((letter) => /[а-яёіА-ЯЁІ]/.test(letter) || LOOKALIKES[letter] !== undefined) &&
    !/^[A-Z]{2,}/.test(quote),
  message: (quote) => say('“{quote}” holds Latin letters that look Cyrillic.', { quote }),
  mend: ({ quote }) => ({
    kind: 'replace',
    newText: [...quote].map((letter) => LOOKALIKES[letter] ?? letter).join(''),
    ask: true,
  }),
});

/** Verbs after می and نمی, and nouns that a lost non-joiner glued: orthography, not proof. */
const GLUED_PERSIAN =
  /(?<![\u0620-\u06ff\u200c])(?:ن?می(?:شو[دمین]{1,3}|کن[دمین]{1,3}|ده[دمین]{1,3}|توان[دمین]{0,3}|گوی[دمین]{1,3}|خواه[دمین]{1,3}|رو[دمین]{1,3}|رس[دمین]{1,3}|گیر[دمین]{1,3}|دان[دمین]{1,3}|بین[دمین]{1,3}|کرد(?:ند|یم|م)?|شد(?:ند|یم|م)?|گفت(?:ند|یم|م)?)|آتشبس|پیششرط|پیشبینی|هیچکس|اینکه‌ها|خانهها|بچهها|کتابها|کشورها(?=ی\u200c)|آنهاست|بهعنوان|بهطور|بهدلیل|ازسوی)(?![\u0620-\u06ff\u200c])/g;

export const zwnjLost = patternRule({
  id: 'invisible/zwnj-lost',
  title: 'Lost non-joiner',
  description:
    'Persian writes a zero-width non-joiner inside words such as می‌شود. Extractors that delete invisible characters leave میشود. It reads, so this is a note.',
  severity: 'information',
  confidence: 'soft',
  languages: ['fa'],
  examples: {
    flags: [
      'این کار امروز ⟦میشود⟧ و او آن را به خانه می‌برد.',
      'درباره ⟦آتشبس⟧ با وزیر سخن گفت که در تهران است.',
    ],
    leaves: ['این کار می‌شود و او را می‌بیند.', 'میز و میدان'],
  },
  needs: 'ی',
  onlyIn: ['fa', 'ur'],
  pattern: GLUED_PERSIAN,
  message: (quote) => say('“{quote}” lacks its zero-width non-joiner.', { quote }),
  mend: ({ quote }) =>
    /^ن?می/.test(quote)
      ? { kind: 'replace', newText: quote.replace(/^ن?می/, '$&\u200c'), ask: true }
      : { kind: 'annotate' },
});
