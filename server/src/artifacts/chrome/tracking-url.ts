/** Parameters that an address carries to tell where a reader came from. */
import { say } from '../../messages/message.ts';
import { patternRule } from '../pattern-rule.ts';

const PARAMETER =
  '(?:utm_[a-z]{2,20}|fbclid|gclid|igshid|mc_cid|mc_eid|yclid|ref_src)=[^\\s&#?()\\[\\]"”»<>]{1,200}';

export const trackingUrl = patternRule({
  id: 'chrome/tracking-url',
  title: 'Tracking parameter in an address',
  description:
    'Parameters such as utm_source tell a site where its readers come from. The address works without them.',
  severity: 'information',
  confidence: 'proof',
  languages: 'all',
  examples: {
    flags: [
      'See https://example.org/a⟦?utm_source=chat.example⟧ today.',
      'See https://example.org/a⟦?utm_source=x&utm_medium=y&⟧id=3 today.',
      'See https://example.org/a?id=3⟦&fbclid=AbC⟧',
    ],
    leaves: ['See https://example.org/a?id=3&page=2 today.', 'The utm_source= field is empty.'],
  },
  needs: '=',
  pattern: new RegExp(`\\?${PARAMETER}(?:&${PARAMETER}){0,20}&?|(?:&${PARAMETER}){1,20}`, 'g'),
  message: () => say('This part of the address only tracks the reader; it works without.'),
  mend: ({ quote }) => ({
    kind: 'replace',
    newText: quote.startsWith('?') && quote.endsWith('&') ? '?' : '',
  }),
});
