/**
 * A guard over all findings of an article: where much of it would be deleted, the file is the copy of a whole page,
 * and no line of it is deleted without a person's word.
 */

import type { Finding } from '../findings/finding.ts';
import { atLeast } from '../findings/finding.ts';
import type { RuleDescription } from '../findings/rule.ts';
import { say } from '../messages/message.ts';
import { type Article, paragraphAt } from '../text/article.ts';
import type { Span } from '../text/offsets.ts';

export const pageDump: RuleDescription = {
  id: 'chrome/page-dump',
  title: 'Copy of a whole page',
  description:
    'More than five words of a hundred would be deleted as residue: the file is the copy of a whole page and not of an article. Nothing is then deleted in one go; each line is offered by itself. Take the article out of the page anew, if you can.',
  severity: 'information',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: ['⟦Menu⟧\nShare this article\n… and forty more words of the page around a short article.'],
    leaves: ['An article with one line of residue.\nShare this article'],
  },
};

/** Share of the words from which a file is a page (DCLM drops such documents: reference/artifacts, 1.2). */
const SHARE = 0.05;
/** Fewer words than this are no page: a short text with a footer. */
const FEWEST_WORDS = 40;
/** Families whose findings delete whole lines. */
const LINE_FAMILIES = /^(?:chrome|source|duplication)\/|^template\/ad-label/;

/** The findings with the guard's own among them, and with deletions of lines that a person confirms. */
export function guardPageDump(article: Article, findings: readonly Finding[]): readonly Finding[] {
  const lines = new Set<number>();
  for (const finding of findings) {
    const paragraph = paragraphAt(article, finding.start);
    if (paragraph !== undefined && deletesLine(finding, paragraph)) lines.add(paragraph.ordinal);
  }
  const words = wordsOf(article, (ordinal) => lines.has(ordinal));
  const all = wordsOf(article, () => true);
  const first = article.paragraphs[0];
  if (first === undefined || !isPageDump(words, all)) return findings;
  return [pageDumpFinding(first, words, all), ...findings.map(confirmedDeletion)];
}

/** Whether so many words that would be deleted make a file the copy of a page. @param all words of the file */
export const isPageDump = (words: number, all: number): boolean =>
  words >= FEWEST_WORDS && words > SHARE * all;

/** What the guard says. @param place of the first paragraph */
export const pageDumpFinding = ({ start, end }: Span, words: number, all: number): Finding => ({
  rule: pageDump.id,
  start,
  end,
  severity: pageDump.severity,
  message: say(
    'This looks like a page dump: {words, number} of {all, number} words would be deleted as residue. Nothing is deleted without asking.',
    { words, all },
  ),
  fixes: [],
  related: [],
  unnecessary: false,
});

/** Whether a finding is that a line is to go, paragraph and all. */
export const deletesLine = (finding: Finding, { start, end }: Span): boolean =>
  deletesLines(finding) && finding.start <= start && finding.end >= end;

/** The finding as it is in the copy of a page: a person confirms that a line goes. */
export const confirmedDeletion = (finding: Finding): Finding =>
  deletesLines(finding) ? confirmed(finding) : finding;

const deletesLines = ({ rule, unnecessary, severity }: Finding): boolean =>
  unnecessary && atLeast(severity, 'warning') && LINE_FAMILIES.test(rule);

const confirmed = (finding: Finding): Finding => ({
  ...finding,
  fixes: finding.fixes.map((fix) => ({ ...fix, kind: 'confirm' })),
});

function wordsOf({ paragraphs }: Article, counts: (ordinal: number) => boolean): number {
  let words = 0;
  for (const { ordinal, tokens } of paragraphs) if (counts(ordinal)) words += tokens.length;
  return words;
}
