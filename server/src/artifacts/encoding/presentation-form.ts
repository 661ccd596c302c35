/** Arabic letters stored by their shape instead of as letters. */
import { say } from '../../messages/message.ts';
import { patternRule } from '../pattern-rule.ts';

/** Forms A and B without the signs that exist only as such: ﷲ ﷺ ﷻ ﷼ ﴾ ﴿ and their like, and the BOM. */
const FORMS = /[\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdc7\ufe70-\ufefc]+/g;

export const presentationForm = patternRule({
  id: 'encoding/presentation-form',
  title: 'Arabic presentation form',
  description:
    'Letters such as ﻷ are stored by their shape, as old software and some keyboards do. They look right and are found by no search. The fix writes the letters themselves; signs that exist only in this form, such as ﷺ, stay.',
  severity: 'warning',
  confidence: 'proof',
  languages: 'all',
  examples: {
    flags: ['وصل يوم ا⟦ﻷ⟧حد.', '⟦ﺍﻟﺸﻌﺒﻴﺔ⟧ الديمقراطية'],
    leaves: ['قال النبي ﷺ في القرآن ﴿قل﴾، والسعر 5 ﷼.', 'وصل يوم الأحد.'],
  },
  within: [0xfb50, 0xfefc],
  pattern: FORMS,
  message: (quote) =>
    say('“{quote}” is stored as shapes and not as letters; no search will find it.', { quote }),
  mend: ({ quote }) => ({ kind: 'replace', newText: quote.normalize('NFKC') }),
});
