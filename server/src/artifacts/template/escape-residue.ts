/** Escapes of a program or a database that stand in the text as they were typed. */
import { say } from '../../messages/message.ts';
import { type Hit, patternRule } from '../pattern-rule.ts';

const ESCAPE = /(?:\\u[\da-fA-F]{4})+|\\{1,3}["'’”]|\\\/|(?:\\r)?\\[nt](?![a-z])/g;
/** A drive or a share before the backslash, or a word of code after it: a path, not an escape. */
const PATH = /[a-z]:\\?$|\\\\?[\w.-]{1,40}$/i;

export const escapeResidue = patternRule({
  id: 'template/escape-residue',
  title: 'Escape sequence left as text',
  description:
    'A backslash before an apostrophe, or a code such as \\u0627, was written for a program and never taken back. It is replaced by the character it stands for. File paths are left alone.',
  severity: 'error',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: [
      "Ankara⟦\\'⟧nın merkezinde bir toplantı yapıldı.",
      'Il a dit ⟦\\u00e0⟧ Paris.',
      'He said ⟦\\"⟧yes⟦\\"⟧ twice.',
      'https:⟦\\/⟧⟦\\/⟧example.org',
      'The first.⟦\\n⟧The second.',
    ],
    leaves: ['Open C:\\news\\today.txt now.', 'The share \\\\desk\\n is full.', 'One \\ two.'],
  },
  needs: '\\',
  pattern: ESCAPE,
  accept: (hit) => !isPath(hit) && unescaped(hit.quote) !== undefined,
  message: (quote) => say('“{quote}” is an escape that was never taken back.', { quote }),
  mend: ({ quote }) => {
    const newText = unescaped(quote) ?? quote;
    return { kind: 'replace', newText, ask: newText === '\n' || newText === '\t' };
  },
});

function isPath({ article, start, quote }: Hit): boolean {
  return /^\\[nt]/i.test(quote) && PATH.test(article.text.slice(Math.max(0, start - 48), start));
}

/** What an escape stands for; undefined when that is no character of text. */
function unescaped(quote: string): string | undefined {
  if (/^\\u/i.test(quote)) {
    const units = [...quote.matchAll(/[\da-f]{4}/gi)].map(([hexadecimal]) =>
      Number.parseInt(hexadecimal, 16),
    );
    const text = String.fromCharCode(...units);
    return /[\p{Cc}\p{Cs}]/u.test(text) ? undefined : text;
  }
  if (/n$/i.test(quote)) return '\n';
  if (/t$/i.test(quote)) return '\t';
  return quote.at(-1);
}
