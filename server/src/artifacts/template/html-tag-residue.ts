/** Tags and comments of HTML that stand in the text as they were typed. */
import { say } from '../../messages/message.ts';
import { type Hit, isAlone, patternRule } from '../pattern-rule.ts';
import { NEIGHBOURS } from '../rule.ts';

const NAMES =
  'a|abbr|article|aside|audio|b|big|blockquote|body|br|button|center|cite|code|dd|del|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|label|li|link|main|mark|meta|nav|noscript|object|ol|option|p|param|picture|pre|q|s|script|section|select|small|source|span|strike|strong|style|sub|sup|svg|table|tbody|td|textarea|tfoot|th|thead|time|title|tr|u|ul|video';
const TAG = new RegExp(
  `<(?:/(?:${NAMES})\\s{0,4}|(?:${NAMES})(?:\\s[^<>\\n]{0,600})?/?)>|<!--[^<>\\n]{0,300}-->|<!\\[CDATA\\[|\\]\\]>`,
  'gi',
);
/** Tags that part words; the others stand inside one. */
const PARTS = /^<\/?(?:br|p|div|li|ul|ol|h[1-6]|tr|td|th|hr|section|article|figure|figcaption|blockquote)\b/i;
const AD_COMMENT = /^<!--\s{0,4}(?:\\?\[|(?:ads?|advertisement|adsense|quads)\b)/i;

export const htmlTagResidue = patternRule({
  id: 'template/html-tag-residue',
  title: 'HTML tag left as text',
  description:
    'A tag such as <br> or <a href="…">, or a comment, is markup of the page that the article came from. Deleting it keeps the words inside. Comparisons such as a < b and addresses in angle brackets are left alone.',
  severity: 'error',
  confidence: 'proof',
  languages: 'all',
  examples: {
    flags: [
      'وصل الوزير⟦<br>⟧ثم غادر.',
      'Read ⟦<a href="https://example.org" target="_blank">⟧the report⟦</a>⟧ today.',
      'One.\n⟦<!-- more -->⟧\nTwo.',
      '⟦<p>⟧One.⟦</p>⟧',
    ],
    leaves: [
      'If a < b and c > d, then stop.',
      'Write to <desk@example.org> today.',
      'One <!-- ad --> two.',
      'x <y> z',
    ],
  },
  needs: '<>',
  reach: { ...NEIGHBOURS, needs: ({ text }) => /[<>]/.test(text) },
  pattern: TAG,
  accept: ({ quote }) => !AD_COMMENT.test(quote),
  message: (quote) =>
    say('“{quote}” is markup of the page that the text came from; delete it and keep the words.', { quote }),
  mend: (hit) => (partsWords(hit) ? { kind: 'replace', newText: ' ' } : { kind: 'delete' }),
});

/** A tag that parts words stands between two of them: a space must take its place. */
const partsWords = (hit: Hit): boolean =>
  PARTS.test(hit.quote) && !isAlone(hit) && /\S/.test(hit.before) && /[^\s<]/.test(hit.after);
