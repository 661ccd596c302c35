/** Numbers that are stored backwards: they change facts, so a person decides. */
import { patternRule } from '../pattern-rule.ts';

/** Two halves of a decimal around a right-to-left mark: stored 5.<RLM>26, meant 26.5. */
const SPLIT_DECIMAL = /(?<![\d.,])(\d{1,6})([.,])\u200f(\d{1,6})(?![\d.,])/g;

export const numberSplit = patternRule({
  id: 'encoding/number-split-by-mark',
  title: 'Decimal split by a direction mark',
  description:
    'A right-to-left mark inside a decimal makes its halves change places: stored as 5.26 with a mark, it is shown and meant as 26.5, and read as 5.26 by any program. The proposal puts the halves in their order; a person must confirm it, because it changes a number.',
  severity: 'error',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: ['وهبطت الإيرادات بنسبة ⟦5.\u200f26⟧ في المئة.', 'إلى ⟦92.\u200f5⟧ مليار دولار.'],
    leaves: ['وهبطت بنسبة 26.5 في المئة\u200f.', 'في 3.\u200f ثم 4'],
  },
  needs: '\u200f',
  pattern: SPLIT_DECIMAL,
  message: (quote) =>
    `A direction mark splits this decimal; it probably means ${swapped(quote)}. Check it in the source.`,
  mend: ({ quote }) => ({ kind: 'replace', newText: swapped(quote), ask: true }),
});

function swapped(quote: string): string {
  return quote.replace(/^(\d+)([.,])\u200f(\d+)$/, '$3$2$1');
}

/** A year after عام that reads as one only from behind; a counted quantity with a leading zero. */
const REVERSED =
  /(?<=(?:^|[\s(])(?:لعام|عام|سنة|العام|بعام|وعام)[ \u00a0])[0-9][0-9](?:91|02)(?![\d.,٠-٩])|(?<![\d.,:/\-+٠-٩])0\d(?=[ \u00a0](?:مليون|مليونا|مليار|مليارا|ترليون|تريليون|تريليونا|ألف|ألفا|مليارديرا|في المئة|بالمئة|في المائة|بالمائة)(?![\p{L}]))|(?<![\d.,])\d{3}\.0(?=[%٪])/gmu;

export const numberReversed = patternRule({
  id: 'encoding/number-reversed',
  title: 'Number stored backwards',
  description:
    'Some systems stored right-to-left text in the order of the screen, so that 2014 became 4102 and 30 became 03. The rule looks at years after عام that read as a year only from behind, and at counted quantities with a leading zero. It proposes the number turned around; a person must confirm it.',
  severity: 'error',
  confidence: 'strong',
  languages: ['ar'],
  examples: {
    flags: ['وفقا لتقرير عام ⟦4102⟧ الصادر أمس.', 'يملكون ⟦03⟧ تريليون دولار.', 'نحو ⟦400.0⟧% من السكان.'],
    leaves: [
      'في عام 2014 وعام 1991.',
      'اتصل على 03 123456 الساعة 03:15.',
      'بنسبة 0.004% من السكان',
      'عام 1202 للميلاد',
      'في 03 مارس',
    ],
  },
  pattern: REVERSED,
  accept: ({ quote }) => quote.length !== 4 || Number(quote) > 2100,
  message: (quote) =>
    `${quote} looks stored backwards; it probably means ${reversed(quote)}. Check it in the source.`,
  mend: ({ quote }) => ({ kind: 'replace', newText: reversed(quote), ask: true }),
});

const reversed = (digits: string): string => [...digits].reverse().join('');
