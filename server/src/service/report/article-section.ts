/** One article of the report: its text with what was found in it, a note beside each line, its entities below. */

import { titleOfRule } from '../../analysis/rules.ts';
import { type Finding, SEVERITIES } from '../../findings/finding.ts';
import { enumerated, type Message, say } from '../../messages/message.ts';
import { english } from '../../messages/wording.ts';
import type { Article } from '../../text/article.ts';
import { groupBy } from '../../text/group-by.ts';
import type { Span } from '../../text/offsets.ts';
import { type CheckedFile, severityCounts } from './checked-file.ts';
import { entityTable } from './entity-table.ts';
import { type Html, html } from './html.ts';
import { type Highlight, type Segment, segments } from './segments.ts';
import { dismissals, languageOf, ofSeverity } from './words.ts';

/**
 * The section of one file.
 * @param id anchor of the section; anchors inside it begin with it
 */
export function articleSection(file: CheckedFile, id: string): Html {
  const { article, path, problems } = file;
  const heading = html`<h2><bdi>${path}</bdi></h2>`;
  const trouble = problems.map(({ message }) => html`<p class="problem">${message}</p>`);
  if (article === undefined) return html`<section class="article" id="${id}">${heading}${trouble}</section>`;
  return html`<section class="article" id="${id}">
<header>${heading}<p class="facts">${languageOf(article.language)} · ${sums(file)}</p></header>
${trouble}
<div class="sheet" dir="${article.direction}">
${rows(file, article, id)}
</div>
${entityTable(file)}
</section>
`;
}

/** “2 errors, 20 warnings”, or that there is nothing. */
function sums({ findings, dismissed }: CheckedFile): Message {
  const counts = severityCounts(findings);
  const found = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    ofSeverity(severity, counts[severity]),
  );
  const all = dismissed > 0 ? [...found, dismissals(dismissed)] : found;
  return all.length === 0 ? say('no findings') : enumerated(all);
}

/** A line that has text or findings: what is drawn in it, and what is said beside it. */
interface Row {
  readonly line: number;
  readonly span: Span;
  readonly highlights: readonly Highlight[];
  readonly findings: readonly Finding[];
}

function rows(file: CheckedFile, article: Article, id: string): readonly Html[] {
  const said = new Set<string>();
  const languages = new Map(article.paragraphs.map((paragraph) => [paragraph.line, paragraph.language]));
  return rowsOf(file, article).map((row) => {
    const notes = notesOf(row, id, said, article);
    const text = segments(row.span, row.highlights).map((segment) => drawn(segment, article, id));
    const language = languages.get(row.line) ?? 'und';
    return html`<div class="row" id="${id}-l${row.line + 1}"><a class="line" href="#${id}-l${row.line + 1}" dir="ltr">${row.line + 1}</a><p class="text" dir="auto"${langAttribute(language)}>${text}</p>${
      notes.length === 0 ? undefined : html`<ul class="notes" dir="ltr" lang="en">${notes}</ul>`
    }</div>
`;
  });
}

const langAttribute = (language: string): Html | undefined =>
  language === 'und' ? undefined : html` lang="${language}"`;

function rowsOf({ findings, entities }: CheckedFile, article: Article): readonly Row[] {
  const { lines } = article;
  const byLine = groupBy(findings, (finding) => lines.lineAt(finding.start));
  const highlights = new Map<number, Highlight[]>();
  const add = (highlight: Highlight): void => {
    const last = lines.lineAt(Math.max(highlight.start, highlight.end - 1));
    for (let line = lines.lineAt(highlight.start); line <= last; line++) {
      const here = highlights.get(line);
      if (here === undefined) highlights.set(line, [highlight]);
      else here.push(highlight);
    }
  };
  for (const finding of findings) add({ kind: 'finding', start: finding.start, end: finding.end, finding });
  for (const { type, preference, mentions } of entities) {
    for (const { start, end } of mentions) add({ kind: 'mention', start, end, type, label: preference.form });
  }
  const shown = new Set(article.paragraphs.map((paragraph) => paragraph.line));
  for (const line of byLine.keys()) shown.add(line);
  return [...shown]
    .sort((a, b) => a - b)
    .map((line) => ({
      line,
      span: lines.span(line),
      highlights: (highlights.get(line) ?? []).sort((a, b) => a.start - b.start || b.end - a.end),
      findings: byLine.get(line) ?? [],
    }));
}

/** A piece of text: a link to its note when a finding covers it, tinted when it is a name. */
function drawn(segment: Segment, article: Article, id: string): Html {
  const text = article.text.slice(segment.start, segment.end);
  const { finding, mention } = segment;
  const name =
    mention === undefined
      ? html`${text}`
      : html`<span class="name ${mention.type}" title="${mention.type}: ${mention.label}">${text}</span>`;
  if (finding === undefined) return name;
  const looks = [
    'mark',
    finding.severity,
    ...(finding.unnecessary ? ['residue'] : []),
    ...(text.trim() === '' ? ['blank'] : []),
  ].join(' ');
  const line = article.lines.lineAt(finding.start);
  const note = `${id}-${noteName(line, finding)}`;
  return html`<a class="${looks}" href="#${note}" title="${titleOfRule(finding.rule)}">${name}</a>`;
}

/** Anchor of the note of a rule beside a line. */
const noteName = (line: number, finding: Finding): string =>
  `l${line + 1}-${finding.rule.replace(/[^a-z0-9]+/g, '-')}`;

/** Notes of one line, a rule at a time. A sentence that was said beside an earlier line is not said again. */
function notesOf(row: Row, id: string, said: Set<string>, article: Article): readonly Html[] {
  return [...groupBy(row.findings, (finding) => finding.rule)].map(([rule, findings]) => {
    const [first] = findings;
    const fresh = [...groupBy(findings, (finding) => english(finding.message))].filter(
      ([message]) => !said.has(`${rule} ${message}`),
    );
    for (const [message] of fresh) said.add(`${rule} ${message}`);
    const sentences = fresh.map(([, [first]]) => first!.message);
    const count = findings.length > 1 ? html` <span class="count">${findings.length}×</span>` : undefined;
    const quotes = sentences.length > 0 ? undefined : quotesOf(findings, article);
    return html`<li class="${first!.severity}" id="${id}-${noteName(row.line, first!)}"><strong title="${rule}">${titleOfRule(
      rule,
    )}</strong>${count}${quotes}${sentences.map((message) => html`<span class="message">${({ worded }) => isolatedQuotes(worded(message))}</span>`)}</li>`;
  });
}

/** What a note without a sentence speaks of, when that can be seen. */
function quotesOf(findings: readonly Finding[], article: Article): Html | undefined {
  const quotes = [...new Set(findings.map(({ start, end }) => article.text.slice(start, end).trim()))].filter(
    (quote) => /\p{L}/u.test(quote) && quote.length <= 40,
  );
  return quotes.length === 0 ? undefined : html` ${quotes.map((quote) => html`<bdi>${quote}</bdi> `)}`;
}

/** A message whose “quoted” pieces keep their own direction. */
function isolatedQuotes(message: string): readonly Html[] {
  return message
    .split(/(“[^“”]*”|«[^«»]*»)/)
    .map((piece) =>
      /^[“«]/.test(piece)
        ? html`${piece.slice(0, 1)}<bdi>${piece.slice(1, -1)}</bdi>${piece.slice(-1)}`
        : html`${piece}`,
    );
}
