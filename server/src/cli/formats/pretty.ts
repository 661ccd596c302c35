/**
 * `--format pretty`: findings for people. One rule at a time, the gravest first; the same sentence is said once,
 * with its places below it, so that seventeen spaces do not hide one wrong name.
 */

import type { Finding, Severity } from '../../findings/finding.ts';
import { SEVERITIES } from '../../findings/finding.ts';
import { enumerated, type Message, say, verbatim } from '../../messages/message.ts';
import type { Wording } from '../../messages/wording.ts';
import { type CheckedFile, type Summary, severityCounts } from '../../service/report/checked-file.ts';
import {
  articles as articlesCounted,
  findings as findingsCounted,
  ofSeverity,
  SEVERITY_NAMES,
} from '../../service/report/words.ts';
import { appendAll } from '../../text/append-all.ts';
import type { Article } from '../../text/article.ts';
import { isolateIfNeeded } from '../../text/direction.ts';
import { groupBy } from '../../text/group-by.ts';
import { printable } from '../../text/printable.ts';
import { languageName } from '../language-name.ts';
import { markedExcerpt } from '../marked-excerpt.ts';
import { type Palette, padded, type Terminal, widthOf, wrap } from '../terminal.ts';
import { type CheckFormat, textOnly } from './format.ts';

/** Places shown below one sentence, and sentences of one rule; `--all` shows every one. */
const PLACES = 3;
const SENTENCES = 8;
/** Numbers of lines that are listed for what is not shown. */
const LINES = 20;
/** Columns that an excerpt must have beside its place; with fewer it gets a line of its own. */
const EXCERPT_BESIDE = 44;
const INDENT = '    ';

/** “3 errors, 18 warnings, 3 information”; nothing for a severity that does not occur. */
export function countedSeverities(
  counts: Readonly<Record<Severity, number>>,
  palette: Palette,
  wording: Wording,
): readonly string[] {
  return SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    severityColour(severity, palette)(wording(ofSeverity(severity, counts[severity]))),
  );
}

/** @param all whether to show each finding, however many are alike @param locale of the reader, BCP 47 */
export function prettyFormat(terminal: Terminal, all: boolean, wording: Wording, locale = 'en'): CheckFormat {
  return {
    begin: () => '',
    render: (file) => textOnly(prettyFile(file, { terminal, all, wording, locale })),
    file: ({ items }) => items,
    end: (summary) => prettySummary(summary, terminal, wording),
  };
}

/** How a severity is drawn. */
export function severityColour(severity: Severity, palette: Palette): (words: string) => string {
  if (severity === 'error') return palette.red;
  if (severity === 'warning') return palette.yellow;
  return severity === 'information' ? palette.blue : palette.cyan;
}

/** How findings are drawn, and in which language. */
interface Manner {
  readonly terminal: Terminal;
  readonly all: boolean;
  readonly wording: Wording;
  readonly locale: string;
}

function prettyFile(file: CheckedFile, manner: Manner): string {
  const { article, findings, problems, path } = file;
  if (findings.length === 0 && problems.length === 0) return '';
  const { terminal, wording, locale } = manner;
  const { palette } = terminal;
  const sums = countedSeverities(severityCounts(findings), palette, wording);
  const facts = article === undefined ? [] : [languageName(article.language, wording, locale), ...sums];
  const heading = `${palette.bold(isolateIfNeeded(printable(path)))}  ${facts.join(palette.dim(' · '))}`;
  const lines = [heading.trimEnd(), ''];
  for (const problem of problems) {
    lines.push(`  ${palette.red(wording(say('problem')))}  ${wording(problem.message)}`, '');
  }
  if (article !== undefined) {
    for (const group of byRule(findings)) {
      appendAll(lines, prettyRule(path, article, group, manner));
      lines.push('');
    }
  }
  return `${lines.join('\n')}\n`;
}

/** Findings of one rule and severity, in order of place. Gravest first, then by the first place. */
function byRule(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups = groupBy(findings, (finding) => `${finding.severity} ${finding.rule}`);
  const grave = (group: readonly Finding[]): number => SEVERITIES.indexOf(group[0]!.severity);
  return [...groups.values()].sort((a, b) => grave(a) - grave(b) || a[0]!.start - b[0]!.start);
}

function prettyRule(
  path: string,
  article: Article,
  findings: readonly Finding[],
  { terminal, all, wording }: Manner,
): readonly string[] {
  const { palette, width } = terminal;
  const { severity, rule } = findings[0]!;
  const colour = severityColour(severity, palette);
  const count = findings.length > 1 ? palette.dim(`  ${findings.length}×`) : '';
  const lines = [`  ${colour(wording(SEVERITY_NAMES[severity]))}  ${palette.bold(rule)}${count}`];
  const sentences = [...groupBy(findings, (finding) => wording(finding.message))];
  const shown = all ? sentences : sentences.slice(0, SENTENCES);
  const left: Finding[] = sentences.slice(shown.length).flatMap(([, rest]) => rest);
  for (const [message, alike] of shown) {
    for (const line of wrap(message, width - INDENT.length)) lines.push(`  ${line}`);
    const places = all || alike.length <= PLACES + 1 ? alike : alike.slice(0, PLACES);
    appendAll(left, alike.slice(places.length));
    appendAll(lines, prettyPlaces(path, article, places, colour, terminal));
  }
  if (left.length > 0) {
    const more = wording(
      say('and {more, number} more of this rule: {lines}', {
        more: left.length,
        lines: linesOf(article, left),
      }),
    );
    appendAll(
      lines,
      wrap(more, width - INDENT.length).map((line) => palette.dim(`${INDENT}${line}`)),
    );
  }
  return lines;
}

function prettyPlaces(
  path: string,
  article: Article,
  findings: readonly Finding[],
  colour: (words: string) => string,
  { palette, width }: Terminal,
): readonly string[] {
  const places = findings.map((finding) => {
    const { line, character } = article.lines.positionAt(finding.start);
    return `${isolateIfNeeded(printable(path))}:${line + 1}:${character + 1}`;
  });
  const column = places.reduce((most, place) => Math.max(most, widthOf(place)), 0);
  const room = width - INDENT.length - column - 2;
  return findings.flatMap((finding, at) => {
    const beside = room >= EXCERPT_BESIDE;
    const budget = (beside ? room : width - INDENT.length - 2) - 6;
    const quoted = markedExcerpt(article, finding, palette, colour, budget);
    const place = palette.dim(beside ? padded(places[at]!, column) : places[at]!);
    return beside ? [`${INDENT}${place}  ${quoted}`] : [`${INDENT}${place}`, `${INDENT}  ${quoted}`];
  });
}

/** “lines 3, 4 (2×), 9”. */
function linesOf(article: Article, findings: readonly Finding[]): Message {
  const counts = new Map<number, number>();
  for (const { start } of findings) {
    const line = article.lines.lineAt(start) + 1;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const lines = [...counts].sort(([a], [b]) => a - b);
  const named = lines
    .slice(0, LINES)
    .map(([line, count]) => (count === 1 ? `${line}` : `${line} (${count}×)`));
  const others = lines.length - named.length;
  const listed = say('{count, plural, one {line} other {lines}} {numbers}', {
    count: lines.length,
    numbers: enumerated(named.map(verbatim)),
  });
  return others === 0
    ? listed
    : say('{listed}, and {others, plural, one {# other line} other {# other lines}}', { listed, others });
}

function prettySummary(summary: Summary, { palette }: Terminal, wording: Wording): string {
  const articles = articlesCounted(summary.articles);
  const lines: string[] = [];
  if (summary.findings === 0)
    lines.push(palette.green(wording(say('No findings in {articles}.', { articles }))));
  else {
    const sums = countedSeverities(summary.severities, palette, wording);
    const total = say('{findings} in {articles}', { findings: findingsCounted(summary.findings), articles });
    // Colours stand around what is worded already, so the comma is asked for by itself.
    const comma = wording(enumerated([verbatim(''), verbatim('')]));
    lines.push(`${palette.bold(wording(total))}: ${sums.join(comma)}`, '');
    const column = Math.max(...Object.values(summary.rules).map((count) => String(count).length));
    for (const [rule, count] of Object.entries(summary.rules)) {
      lines.push(`  ${String(count).padStart(column)}  ${rule}`);
    }
    lines.push('');
    if (summary.fixable > 0) {
      const { fixable, findings } = summary;
      lines.push(
        wording(say('copydesk fix mends {fixable} of {findings} without asking.', { fixable, findings })),
      );
    }
  }
  if (summary.dismissed > 0)
    lines.push(
      palette.dim(
        wording(
          say('{dismissed, plural, one {# dismissed finding} other {# dismissed findings}} left out.', {
            dismissed: summary.dismissed,
          }),
        ),
      ),
    );
  if (summary.problems > 0)
    lines.push(
      palette.red(
        wording(
          say('{problems, plural, one {# problem} other {# problems}}; see above.', {
            problems: summary.problems,
          }),
        ),
      ),
    );
  return `${lines.join('\n')}\n`;
}
