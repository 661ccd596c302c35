/** `--format json` and `jsonl`: the stable contract for programs (docs/command-line.md). Keys keep their order. */

import type { Finding } from '../../findings/finding.ts';
import { english } from '../../messages/wording.ts';
import type { CheckedFile, Summary } from '../../service/report/checked-file.ts';
import type { Article } from '../../text/article.ts';
import type { Span } from '../../text/offsets.ts';
import { type CheckFormat, textOnly } from './format.ts';

/** Version of the contract; it goes up when a key changes its meaning or goes away, not when one is added. */
export const JSON_VERSION = 1;

/** One object. `files` are in the order in which they were found. */
export function jsonFormat(): CheckFormat {
  let first = true;
  return {
    begin: () => `{"version":${JSON_VERSION},"files":[`,
    render: (file) => textOnly(JSON.stringify(jsonFile(file))),
    file: ({ items }) => {
      const text = (first ? '\n' : ',\n') + items.join('');
      first = false;
      return text;
    },
    end: (summary) => `\n],"summary":${JSON.stringify(jsonSummary(summary))}}\n`,
  };
}

/** One object on each line: each file as in `json`, then the summary. */
export function jsonLinesFormat(): CheckFormat {
  return {
    begin: () => '',
    render: (file) => textOnly(`${JSON.stringify({ version: JSON_VERSION, ...jsonFile(file) })}\n`),
    file: ({ items }) => items.join(''),
    end: (summary) => `${JSON.stringify({ version: JSON_VERSION, summary: jsonSummary(summary) })}\n`,
  };
}

/** What could not be done, with the keys in their order. */
export const jsonProblems = (problems: CheckedFile['problems']) =>
  problems.map(({ rule, message }) => ({
    ...(rule === undefined ? {} : { rule }),
    message: english(message),
  }));

function jsonFile(file: CheckedFile) {
  const { article } = file;
  return {
    path: file.path,
    language: article?.language ?? 'und',
    findings: article === undefined ? [] : file.findings.map((finding) => jsonFinding(finding, article)),
    problems: jsonProblems(file.problems),
  };
}

/** Offsets are UTF-16 code units in the file's text without its byte order mark; `range` is zero-based. */
function jsonFinding(finding: Finding, article: Article) {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: english(finding.message),
    start: finding.start,
    end: finding.end,
    range: {
      start: article.lines.positionAt(finding.start),
      end: article.lines.positionAt(finding.end),
    },
    text: quoteOf(article, finding),
    fixes: finding.fixes.map(({ title, edits }) => ({
      title: english(title),
      edits: edits.map(({ start, end, newText }) => ({ start, end, newText })),
    })),
    related: finding.related.map((related) => ({
      start: related.start,
      end: related.end,
      text: quoteOf(article, related),
    })),
  };
}

const quoteOf = (article: Article, span: Span): string => article.text.slice(span.start, span.end);

function jsonSummary(summary: Summary) {
  const { files, findings, dismissed, problems, severities, rules, fixable } = summary;
  return { files, findings, ...severities, fixable, dismissed, problems, rules };
}
