/** The mask that a content delivery network puts over e-mail addresses. */
import { say } from '../../messages/message.ts';
import { patternRule } from '../pattern-rule.ts';

const MASK =
  /\[(?:email[ \u00a0]protected|e-?mail[ \u00a0](?:protégé|protegido|geschützt|protetta|korumalı)|correo[ \u00a0]electrónico[ \u00a0]protegido|البريد[ \u00a0]الإلكتروني[ \u00a0]محمي|البريد[ \u00a0]محمي|ایمیل[ \u00a0]محافظت[ \u00a0]شده|электронная[ \u00a0]почта[ \u00a0]защищена|адрес[ \u00a0]электронной[ \u00a0]почты[ \u00a0]защищ[её]н|e-posta[ \u00a0]korumalı|האימייל[ \u00a0]מוגן)\]/giu;

export const cfEmailPlaceholder = patternRule({
  id: 'template/cf-email-placeholder',
  title: 'Masked e-mail address',
  description:
    'A protection against address collectors shows “[email protected]” to programs, in any language the page was translated into. The address is lost; look it up in the source, or cut the sentence.',
  severity: 'warning',
  confidence: 'proof',
  languages: 'all',
  examples: {
    flags: [
      'للتواصل: ⟦[email\u00a0protected]⟧',
      'Write to ⟦[email protected]⟧ before Friday.',
      'Écrivez à ⟦[email protégé]⟧.',
    ],
    leaves: ['Write to desk@example.org.', 'The e-mail [protected] was lost.'],
  },
  needs: '[',
  pattern: MASK,
  message: () =>
    say('An e-mail address stood here and was masked when the page was copied; look it up in the source.'),
  mend: () => ({ kind: 'annotate' }),
});
