/** Digits of two systems in one number. */
import { say } from '../../messages/message.ts';
import { patternRule } from '../pattern-rule.ts';

const WESTERN = '0123456789';
const EASTERN = '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹';

export const mixedDigits = patternRule({
  id: 'punctuation/mixed-digits',
  title: 'Digits of two systems in one number',
  description:
    'A number is written with Western and Arabic-Indic digits at once, as a conversion that stopped half way leaves it. Look the number up before you choose one system.',
  severity: 'error',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: ['بلغ العدد ⟦1٢5⟧ جنديا.', 'سنة ⟦٢٠14⟧ للميلاد.', 'نسبة ⟦٣.5⟧ في المئة.'],
    leaves: ['عام 2014 الموافق ١٤٣٥.', '٣ 5', 'المادة ٣، 5 منها'],
  },
  needsPair: [
    [WESTERN, `${EASTERN}.,`],
    [EASTERN, `${WESTERN}.,٫٬`],
  ],
  needs: EASTERN,
  pattern: /(?:\d[\d.,]{0,20}[٠-٩۰-۹]|[٠-٩۰-۹][٠-٩۰-۹.,٫٬]{0,20}\d)[\d٠-٩۰-۹.,٫٬]{0,20}(?<![.,٫٬])/g,
  message: (quote) =>
    say('“{quote}” mixes two systems of digits; check the number in the source.', { quote }),
  mend: ({ quote }) => ({ kind: 'replace', newText: western(quote), ask: true }),
});

export const mixedDigitsInParagraph = patternRule({
  id: 'punctuation/mixed-digits-in-paragraph',
  title: 'Numbers in two systems of digits',
  description:
    'A paragraph holds numbers in Western and in Arabic-Indic digits. An article keeps one system, but quoted laws and years of the Hijra keep theirs, so this is a note.',
  severity: 'information',
  confidence: 'soft',
  languages: 'all',
  examples: {
    flags: ['وصل ⟦٣٢⟧ وزيرا في 1871 إلى العاصمة.'],
    leaves: ['وصل 32 وزيرا في 1871.', 'وصل ٣٢ وزيرا في ١٨٧١.', 'سنة ١٤٢٧هـ الموافق 2006'],
  },
  needs: '٠١٢٣٤٥٦٧٨٩',
  pattern: /(?<![\d٠-٩.,٫٬])[٠-٩][٠-٩.,٫٬]{0,20}(?<![.,٫٬])(?![\d٠-٩]|[ ]?ه)/g,
  accept: ({ article: { text }, start, end }) => /\d/.test(lineAround(text, start, end)),
  message: (quote) =>
    say('“{quote}” is in Arabic-Indic digits, other numbers of the paragraph are not.', { quote }),
  mend: ({ quote }) => ({ kind: 'replace', newText: western(quote), ask: true }),
});

/** The line around a number, as far as a sentence reaches. */
function lineAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - SENTENCE), start);
  const after = text.slice(end, end + SENTENCE);
  return `${before.slice(before.lastIndexOf('\n') + 1)} ${after.split('\n', 1)[0] ?? ''}`;
}

const SENTENCE = 200;

function western(quote: string): string {
  return quote
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace('٫', '.')
    .replace('٬', ',');
}
