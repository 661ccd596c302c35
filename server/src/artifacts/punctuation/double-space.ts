/** Spaces that say nothing: two for one. */
import { say } from '../../messages/message.ts';
import { patternRule } from '../pattern-rule.ts';

/** More runs of spaces than this on one line are columns of a table or segments of a ticker. */
const COLUMNS = 4;

export const doubleSpace = patternRule({
  id: 'punctuation/double-space',
  title: 'Two spaces for one',
  description:
    'Two or more spaces between words come from conversion or from an inline element that was cut out. One is enough. Lines with many such gaps are tables and are left alone.',
  severity: 'information',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: ['وصل⟦  ⟧الوزير أمس.', 'He came⟦   ⟧and left.'],
    leaves: ['  He came.  ', 'A   1   2   3   4\nB   1   2   3   4', 'One.\n\nTwo.'],
  },
  needsPair: [[' \u00a0', ' \u00a0']],
  startsWithPair: true,
  pattern: /(?<=[^\s])[ \u00a0]{2,}(?=[^\s])/g,
  accept: ({ article, start }) => {
    const line = article.lines.span(article.lines.lineAt(start));
    const text = article.text.slice(Math.max(line.start, start - 300), Math.min(line.end, start + 300));
    return (text.match(/\S[ \u00a0]{2}/g)?.length ?? 0) < COLUMNS;
  },
  message: () => say('Two or more spaces stand for one.'),
  mend: ({ quote }) => ({
    kind: 'replace',
    newText: quote.includes('\u00a0') && !quote.includes(' ') ? '\u00a0' : ' ',
  }),
});
