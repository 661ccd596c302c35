/** Characters that cannot be seen and have no use where they stand. */

import { say } from '../../messages/message.ts';
import { paragraphAt } from '../../text/article.ts';
import { isPersianLike } from '../language-groups.ts';
import { patternRule } from '../pattern-rule.ts';

export const softHyphen = patternRule({
  id: 'invisible/soft-hyphen',
  title: 'Soft hyphen',
  description:
    'A soft hyphen tells a page where a word may be divided. In text it breaks searching and, in Arabic, the joining of letters. It is deleted.',
  severity: 'warning',
  confidence: 'proof',
  languages: 'all',
  examples: {
    flags: ['الإرها⟦\u00ad⟧بي', 'Bundes⟦\u00ad⟧tags⟦\u00ad⟧wahl'],
    leaves: ['Re-Test-Ergebnis', 'الإرهابي'],
  },
  needs: '\u00ad',
  pattern: /\u00ad+/g,
  message: () => say('A soft hyphen stands here; it cannot be seen and breaks searching.'),
  mend: ({ start, end }) => ({ kind: 'replace', newText: '', ask: start === end }),
});

export const bomInside = patternRule({
  id: 'invisible/bom-inside',
  title: 'Byte order mark inside the text',
  description:
    'A byte order mark belongs at the very start of a file. Inside, it is what remains of two files that were joined. It is deleted; the one at the start stays.',
  severity: 'warning',
  confidence: 'proof',
  languages: 'all',
  examples: {
    flags: ['ليونيل ⟦\ufeff⟧ميسي', 'One.⟦\ufeff⟧Two.'],
    leaves: ['ليونيل ميسي', 'One. Two.'],
  },
  needs: '\ufeff',
  pattern: /\ufeff+/g,
  accept: ({ start }) => start > 0,
  message: () => say('A byte order mark stands inside the text; it cannot be seen.'),
  mend: () => ({ kind: 'replace', newText: '' }),
});

/** The control characters that are neither a tab nor the end of a line or page. */
const CONTROLS = String.fromCharCode(
  ...Array.from({ length: 0x20 }, (_, code) => code).filter((code) => ![9, 10, 12, 13].includes(code)),
  0x7f,
);

export const controlCharacter = patternRule({
  id: 'invisible/control-char',
  title: 'Control character',
  description:
    'Control characters other than tab and line ends have no meaning in text and were left by old software. They are deleted.',
  severity: 'warning',
  confidence: 'proof',
  languages: 'all',
  examples: {
    flags: ['وصل⟦\u0003⟧ الوزير.', 'One⟦\u0000\u0001⟧ two.'],
    leaves: ['One\ttwo.\nThree.'],
  },
  needs: CONTROLS,
  pattern: /[\u0000-\u0008\u000b\u000e-\u001f\u007f]+/g,
  message: (quote) =>
    say('A control character (U+{code}) stands here; it cannot be seen.', { code: hexadecimal(quote) }),
  mend: () => ({ kind: 'replace', newText: '' }),
});

const hexadecimal = (quote: string): string =>
  quote.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');

export const privateUse = patternRule({
  id: 'invisible/private-use',
  title: 'Character of a private font',
  description:
    'Characters of the private use area mean what one font says: an icon, a bullet, a letter of an old system. Without the font nobody can read them.',
  severity: 'warning',
  confidence: 'proof',
  languages: 'all',
  examples: {
    flags: ['He came ⟦\uf0b7⟧ and left.', '⟦\ue001\ue002⟧ وصل الوزير.'],
    leaves: ['He came • and left.', 'citeturn0search0 \ue200cite\ue201'],
  },
  within: [0xe000, 0xf8ff],
  pattern: /[\ue000-\uf8ff]+/g,
  accept: ({ article, start }) => !/cite/.test(article.text.slice(Math.max(0, start - 40), start + 8)),
  message: () =>
    say('This character belongs to a private font and cannot be read without it; look it up in the source.'),
  mend: () => ({ kind: 'annotate' }),
});

export const zeroWidth = patternRule({
  id: 'invisible/zero-width',
  title: 'Zero-width character',
  description:
    'Zero-width spaces and joiners cannot be seen. Persian, Urdu and Kurdish need the non-joiner, and emoji the joiner; in Arabic, Hebrew, Latin and Cyrillic words both are leftovers, which break searching and joining.',
  severity: 'warning',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: ['و⟦\u200c⟧تعد الشركة من كبرى الشركات في المنطقة.', 'The min⟦\u200b⟧ister spoke.'],
    leaves: [
      'این کتاب را می\u200cخواند و به خانه می\u200cرود.',
      'A family 👨\u200d👩\u200d👧 arrived.',
      'أ\u200c) القسم الأول من الكتاب',
    ],
  },
  needs: '\u200b\u200c\u200d\u2060',
  cutsCharacters: true,
  pattern: /[\u200b-\u200d\u2060]+/g,
  accept: ({ article, start, quote, before, after }) => {
    if (/[\u200b\u2060]/.test(quote)) return true;
    if (!/[\p{L}\p{M}]/u.test(before) || !/\p{L}/u.test(after)) return false;
    return (
      !isPersianLike(paragraphAt(article, start)?.language ?? article.language) &&
      !isPersianLike(article.language)
    );
  },
  message: (quote) =>
    say('A zero-width character (U+{code}) stands here; it cannot be seen.', { code: hexadecimal(quote) }),
  mend: () => ({ kind: 'replace', newText: '' }),
});

/** Strokes that only lengthen a word: two or more inside one, or one between two letters that join without it. */
const STRETCH = /(?<=[\u0621-\u063a\u0641-\u064a\u064b-\u0652])\u0640+(?=[\u0621-\u063a\u0641-\u064a])/g;
const PROCLITIC = /(?:^|[\s«"“”([])[وف]?[بلك]?ه?$/;

export const tatweelDecorative = patternRule({
  id: 'invisible/tatweel-decorative',
  title: 'Decorative tatweel',
  description:
    'The stroke ـ inside a word only makes it longer, for looks. It breaks searching and the comparing of names. A stroke that joins a proclitic to a quotation, a number or a foreign word, as in لـ«الأمة», is right and stays.',
  severity: 'warning',
  confidence: 'strong',
  languages: ['ar', 'fa', 'ur'],
  examples: {
    flags: ['بلغت ن⟦ــ⟧سبة الإنجا⟦ـــ⟧ز مستوى جديدا.', 'في الأح⟦ــ⟧داث الأخيرة.'],
    leaves: [
      'قال لـ«الأمة» إن الـ42 وصلوا.',
      'عام 1427هـ',
      'قالت الـ"جمعية" ذلك ـ أمس ـ فقط.',
      'من بـ ـه إلى الـ BBC',
    ],
  },
  needs: '\u0640',
  pattern: STRETCH,
  accept: ({ article, start, quote }) =>
    quote.length > 1 || !PROCLITIC.test(article.text.slice(Math.max(0, start - 4), start)),
  message: () => say('The tatweel here only makes the word longer; delete it.'),
  mend: () => ({ kind: 'replace', newText: '' }),
});
