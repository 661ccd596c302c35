/** Code of a page that was read as text: style sheets, scripts, comments. */

import { deletion } from '../../findings/deletion.ts';
import { say } from '../../messages/message.ts';
import type { Article } from '../../text/article.ts';
import type { Span } from '../../text/offsets.ts';
import { vocabularyOf } from '../../text/vocabulary.ts';
import { ANY_LETTER } from '../inventory.ts';
import type { Profile } from '../profile.ts';
import { type ArtifactRule, OWN_LINE, type Report } from '../rule.ts';

/** Where code begins: a style rule, a call or a declaration of a script, a comment, structured data. */
const BEGIN =
  /(?<![\w-])[#.]?[A-Za-z][\w-]{0,40}(?:[ ,>]{1,3}[#.]?[A-Za-z][\w-]{0,40}){0,6} ?\{ ?[a-z-]{2,30} ?:[^{}\n;]{1,120};|\bjQuery ?[.(]|\$\(document\)|\bgoogletag\.(?:cmd|display|define)|\bwindow\.(?:dataLayer|\w{1,30} ?=)|\bdocument\.(?:write|getElementById|querySelector|createElement|ready)\b|\bfunction ?\w{0,30}\([\w, ]{0,60}\) ?\{|\/\*[^*\n]{0,200}\*\/|\(adsbygoogle|\{ ?"@context" ?:/g;
/** Code is written in ASCII: it ends, at the latest, where other letters begin, or after `LONGEST` units. */
const NOT_CODE = /[^\x20-\x7e]/;
const LONGEST = 2000;

export const scriptStyleResidue: ArtifactRule = {
  id: 'template/script-style-residue',
  title: 'Code of the page',
  description:
    'Style sheets, scripts and their comments are read as text when an extractor fails. The rule marks from where code begins to its last bracket or semicolon. A person confirms the deletion.',
  severity: 'error',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: [
      'وصل الوزير. ⟦#box ul { padding: 0; margin: 0; } jQuery(document).ready(function(){ return false; });⟧ ثم غادر.',
      'He came.\n⟦window.dataLayer = window.dataLayer || [];⟧',
      'للتواصل ⟦/* */⟧ أمس.',
    ],
    leaves: [
      'The function of the window is clear.',
      'He wrote {a: b} on the wall.',
      'See the document. Write to us.',
    ],
  },
  reach: OWN_LINE,
  *find({ article, profile }) {
    if (!mayHoldCode(article, profile)) return;
    const { text } = article;
    const begin = new RegExp(BEGIN);
    let done = 0;
    // Code begins and is known within one line.
    for (const paragraph of article.paragraphs) {
      if (paragraph.end <= done || !SIGNS.some((sign) => paragraph.text.includes(sign))) continue;
      begin.lastIndex = Math.max(0, done - paragraph.start);
      for (let match = begin.exec(paragraph.text); match !== null; match = begin.exec(paragraph.text)) {
        const start = paragraph.start + match.index;
        const least = start + match[0].length;
        done = match[0].startsWith('/*') ? least : Math.max(least, endOfCode(text, least));
        begin.lastIndex = done - paragraph.start;
        yield codeReport(article, { start, end: done });
      }
    }
  },
};

/** One of these is in every line in which code begins. */
const SIGNS = ['{', '/*', '$(', 'jQuery', 'googletag', 'adsbygoogle', 'window.', 'document.'];

const codeReport = (article: Article, { start, end }: Span): Report => ({
  start,
  end,
  message: say('This is code of the page that was read as text; delete it.'),
  unnecessary: true,
  fixes: [
    {
      title: say('Delete the code'),
      kind: 'confirm',
      edits: [deletion(article.text, article.lines, { start, end })],
    },
  ],
});

/** Whether an article holds what some kind of code begins with; next to none does. */
function mayHoldCode(article: Article, profile: Profile): boolean {
  if (profile.has('{') || profile.mayHavePair('$/', '(*')) return true;
  if (profile.mayHavePair('(', 'a') && article.text.includes('(adsbygoogle')) return true;
  if (profile.mayHavePair('Q', 'u') && vocabularyOf(article).marksOfEndings(['jQuery']) !== undefined) {
    return true;
  }
  if (profile.mayHavePair('o', 'o') && vocabularyOf(article).marksOfEndings(['googletag']) !== undefined) {
    return true;
  }
  const goesOn = profile.mayHavePair('.', ANY_LETTER) || profile.mayHavePair('.', '_0123456789');
  return (
    goesOn &&
    profile.mayHavePair('wt', '.') &&
    vocabularyOf(article).marksOfEndings(['window', 'document']) !== undefined
  );
}

/** After the last bracket or semicolon before other letters, or the end of the line. */
function endOfCode(text: string, from: number): number {
  const stretch = text.slice(from, from + LONGEST);
  const stop = NOT_CODE.exec(stretch)?.index ?? stretch.length;
  const code = stretch.slice(0, stop);
  return from + Math.max(code.lastIndexOf('}'), code.lastIndexOf(';'), code.lastIndexOf(')'), -1) + 1;
}
