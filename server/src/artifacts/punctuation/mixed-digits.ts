/** Digits of two systems in one number. */
import { patternRule } from '../pattern-rule.ts';

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
  pattern: /(?:\d[\d.,]{0,20}[٠-٩۰-۹]|[٠-٩۰-۹][٠-٩۰-۹.,٫٬]{0,20}\d)[\d٠-٩۰-۹.,٫٬]{0,20}(?<![.,٫٬])/g,
  message: (quote) => `“${quote}” mixes two systems of digits; check the number in the source.`,
  mend: ({ quote }) => ({ kind: 'replace', newText: western(quote), ask: true }),
});

function western(quote: string): string {
  return quote
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace('٫', '.')
    .replace('٬', ',');
}
