/** Character references of HTML that stand in the text as they were typed. */
import { say } from '../../messages/message.ts';
import { patternRule } from '../pattern-rule.ts';
import { decodeEntities, isEntityName } from './html-entities.ts';

/** With its semicolon; without one, names that are no parameter of an address; `#8212;` whose ampersand was lost. */
const ENTITY =
  /&(?:amp;)?(?:#x[\da-f]{2,6}|#\d{2,7}|[a-z]{2,8}\d{0,2});|(?<![\w?&=/])&(?:nbsp|middot|quot|hellip|ndash|mdash|laquo|raquo|rsquo|lsquo|ldquo|rdquo)(?![\w;=])|(?<![&\w])#(?:8[0-4]\d{2}|39|160|34|38);/gi;

export const htmlEntityResidue = patternRule({
  id: 'template/html-entity-residue',
  title: 'HTML entity left as text',
  description:
    'Text that was escaped for a web page once too often shows &quot; for a quotation mark and &#39; for an apostrophe. The reference is replaced by its character. Parameters of addresses, which have no semicolon, are left alone.',
  severity: 'error',
  confidence: 'proof',
  languages: 'all',
  examples: {
    flags: [
      'قال الوزير ⟦&quot;⟧نعم⟦&quot;⟧ ثم غادر.',
      'Bread ⟦&amp;⟧ butter, and the Queen⟦&#39;⟧s head.',
      'It was ⟦&amp;quot;⟧late⟦&amp;quot;⟧.',
      'The end ⟦#8212;⟧ or not.',
      'One ⟦&middot⟧ two.',
    ],
    leaves: [
      'See https://example.org/?a=1&copy=2 today.',
      'AT&T; and R&D;',
      'Rock & roll; blues.',
      'Apartment #12; floor 3',
    ],
  },
  needs: '&#',
  pattern: ENTITY,
  accept: ({ quote }) => {
    const name = /^&(?:amp;)?([a-z]+\d*);?$/i.exec(quote)?.[1];
    return name === undefined || isEntityName(name) || isEntityName(name.toLowerCase());
  },
  message: (quote) =>
    say('“{quote}” is an HTML entity that was never decoded; it stands for “{decoded}”.', {
      quote,
      decoded: decoded(quote),
    }),
  mend: ({ quote }) => {
    const newText = decoded(quote);
    return newText === quote ? { kind: 'annotate' } : { kind: 'replace', newText };
  },
});

function decoded(quote: string): string {
  const complete = `${quote.startsWith('#') ? '&' : ''}${quote}${quote.endsWith(';') ? '' : ';'}`;
  const text = decodeEntities(complete);
  return text === complete ? quote : text.replaceAll('\u00a0', ' ');
}
