/** Variables of a template that were never filled. */
import { say } from '../../messages/message.ts';
import { patternRule } from '../pattern-rule.ts';

const VARIABLE =
  /\{\{\{?[^{}\n]{1,300}\}\}\}?|%%[A-Z][A-Z_]{2,40}%%|\$\{[\w.]{1,60}\}|<%[=-]?[^%<>\n]{1,200}%>|(?<=[ \t])%(?:\d\$)?[sd](?=[ \t,;:.!?]|$)|\[object Object\]/gm;

export const templateVariable = patternRule({
  id: 'template/template-variable',
  title: 'Unfilled template variable',
  description:
    'Curly brackets such as {{title}}, names such as %%POSTLINK%%, and %s or \u0024{name} are where a template meant to put a value. The value is missing, so look at the source before you delete the variable.',
  severity: 'error',
  confidence: 'proof',
  languages: 'all',
  examples: {
    flags: [
      '⟦{{{title}}}⟧\nThe minister spoke.',
      'L’article ⟦%%POSTLINK%%⟧ est apparu.',
      'Written by ⟦\u0024{author.name}⟧ today.',
      'Il y a ⟦%s⟧ commentaires.',
      'مشاهدات: ⟦{{ views }}⟧',
    ],
    leaves: ['It rose by 100%s of a point.', 'A set {a, b} and {{ unclosed.', 'It cost $5 {about}.'],
  },
  needsPair: [
    ['{', '{'],
    ['$', '{'],
    ['<', '%'],
    ['%', '%sd0123456789'],
    ['[', 'o'],
  ],
  startsWithPair: true,
  pattern: VARIABLE,
  accept: ({ quote }) => !/^\{\{[ \t]{0,4}(?:ad|ads|adsense)[ \t]{0,4}\}\}$/i.test(quote),
  message: (quote) =>
    say('“{quote}” is a variable of a template that was never filled; its value is missing.', { quote }),
  mend: () => ({ kind: 'delete', ask: true }),
});
