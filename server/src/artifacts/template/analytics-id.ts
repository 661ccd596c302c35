/** Numbers of a tracking or advertising account, alone on a line. */
import { say } from '../../messages/message.ts';
import { patternRule } from '../pattern-rule.ts';

export const analyticsId = patternRule({
  id: 'template/analytics-id',
  title: 'Tracking id',
  description:
    'A line such as G-AB12CD34EF is the number of a site’s account with a tracking or advertising service. It was read from the page’s code and is never part of the article.',
  severity: 'error',
  confidence: 'proof',
  languages: 'all',
  examples: {
    flags: ['One.\n⟦G-AB12CD34EF⟧\nTwo.', '⟦UA-12345678-1⟧\nOne.', 'One.\n⟦ca-pub-1234567890123456⟧'],
    leaves: ['The flight UA-12345 was late.', 'G-20\nThe summit began.'],
  },
  needs: '-',
  pattern:
    /^(?:G-(?=[A-Z]*\d)[A-Z0-9]{8,12}|UA-\d{4,10}-\d{1,3}|GTM-[A-Z0-9]{5,8}|AW-\d{8,12}|(?:ca-)?pub-\d{12,20})(?=[ \t]*$)/gm,
  message: (quote) => say('“{quote}” is the number of a tracking account; delete it.', { quote }),
  mend: () => ({ kind: 'delete' }),
});
