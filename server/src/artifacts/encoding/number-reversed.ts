/** Numbers that are stored backwards: they change facts, so a person decides. */
import { say } from '../../messages/message.ts';
import { amountFrom } from '../../text/values/typed-values.ts';
import { patternRule } from '../pattern-rule.ts';
import { type ArtifactRule, OWN_LINE, type Report } from '../rule.ts';

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
    say('A direction mark splits this decimal; it probably means {number}. Check it in the source.', {
      number: swapped(quote),
    }),
  mend: ({ quote }) => ({ kind: 'replace', newText: swapped(quote), ask: true }),
});

function swapped(quote: string): string {
  return quote.replace(/^(\d+)([.,])\u200f(\d+)$/, '$3$2$1');
}

/** A year after عام that reads as one only from behind; a counted quantity with a leading zero. */
const REVERSED =
  /(?<=(?:^|[\s(])(?:لعام|عام|سنة|العام|بعام|وعام)[ \u00a0])[0-9][0-9](?:91|02)(?![\d.,٠-٩])|(?<![\d.,:/\-+٠-٩])0[1-9](?=[ \u00a0](?:مليون|مليونا|مليار|مليارا|ترليون|تريليون|تريليونا|ألف|ألفا|مليارديرا|في المئة|بالمئة|في المائة|بالمائة)(?![\p{L}]))|(?<![\d.,])\d{3}\.0(?=[%٪])/gmu;

export const numberReversed = patternRule({
  id: 'encoding/number-reversed',
  title: 'Number stored backwards',
  description:
    'Some systems stored right-to-left text in the order of the screen, so that 2014 became 4102 and 30 became 03. The rule looks at years after عام that read as a year only from behind and count nothing, and at counted quantities with a leading zero. It proposes the number turned around; a person must confirm it.',
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
      'وبلغ سعرها هذا العام 3202 دولار.',
      'استوردت العام 5191 طنا من القمح.',
      'في 03 مارس',
      'نقلت 00 ألف طن.',
    ],
  },
  pattern: REVERSED,
  // “This year 3202 dollars”: what counts something is no year.
  accept: ({ quote, article, start }) =>
    quote.length !== 4 || (Number(quote) > 2100 && amountFrom(article, start) === undefined),
  message: (quote) =>
    say('{quote} looks stored backwards; it probably means {number}. Check it in the source.', {
      quote,
      number: reversed(quote),
    }),
  mend: ({ quote }) => ({ kind: 'replace', newText: reversed(quote), ask: true }),
});

const reversed = (digits: string): string => [...digits].reverse().join('');

/** A stretch behind an override of the direction, up to its end or the line's. */
const OVERRIDDEN = /[\u202d\u202e][^\u202c\n]{1,20000}/g;
const LONG_NUMBER = /\p{N}{2,12}/gu;

export const numberInOverride: ArtifactRule = {
  id: 'encoding/number-in-override',
  title: 'Number inside an override of the direction',
  description:
    'A control character forces the direction of this stretch, and what is forced to stand from right to left was often stored in reverse: 53 for 35. Whether it was cannot be told from the text, so the finding shows the number turned around for a person to check. Numbers that read the same from both ends are left alone.',
  severity: 'warning',
  confidence: 'soft',
  languages: 'all',
  examples: {
    flags: ['\u202eوبلغت النسبة ⟦53⟧ في المئة في ⟦4102⟧.'],
    leaves: ['وبلغت النسبة 53 في المئة.', '\u202eوبلغت النسبة 33 في المئة.', 'قال \u202eنعم\u202c في 2014.'],
  },
  reach: OWN_LINE,
  *find({ article: { text }, profile }): Iterable<Report> {
    if (!profile.has('\u202d\u202e')) return;
    for (const stretch of text.matchAll(OVERRIDDEN)) {
      for (const { 0: digits, index } of stretch[0].matchAll(LONG_NUMBER)) {
        const turned = reversed(digits);
        if (turned === digits) continue;
        const start = stretch.index + index;
        const end = start + digits.length;
        yield {
          start,
          end,
          message: say(
            '{digits} stands in a stretch whose direction is forced; it may mean {turned}. Check it in the source.',
            { digits, turned },
          ),
          fixes: [
            {
              title: say('Replace by “{newText}”', { newText: turned }),
              kind: 'confirm',
              edits: [{ start, end, newText: turned }],
            },
          ],
        };
      }
    }
  },
};
