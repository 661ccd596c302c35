/** `--format json` and `jsonl`: the stable contract for programs (docs/command-line.md). Keys keep their order. */

import type { Finding } from '../../findings/finding.ts';
import { english } from '../../messages/wording.ts';
import type { CheckedFile, Summary } from '../../service/report/checked-file.ts';
import type { Article } from '../../text/article.ts';
import type { Span } from '../../text/offsets.ts';
import type { CheckFormat, RenderedFile } from './format.ts';
import { joinedInPieces } from './pieces.ts';
import { type FixAbove, WideFixes, type WrittenFixes } from './wide-fixes.ts';

/** Version of the contract; it goes up when a key changes its meaning or goes away, not when one is added. */
export const JSON_VERSION = 1;

/** One object. `files` are in the order in which they were found. */
export function jsonFormat(): CheckFormat {
  let first = true;
  return {
    begin: () => `{"version":${JSON_VERSION},"files":[`,
    render: (file) => inPieces(jsonFile(file)),
    file: ({ items }) => {
      const separator = first ? '\n' : ',\n';
      first = false;
      return [separator, ...items];
    },
    end: (summary) => `\n],"summary":${JSON.stringify(jsonSummary(summary))}}\n`,
  };
}

/** One object on each line: each file as in `json`, then the summary. */
export function jsonLinesFormat(): CheckFormat {
  return {
    begin: () => '',
    render: (file) => inPieces(jsonFile(file, JSON_VERSION, '\n')),
    file: ({ items }) => items,
    end: (summary) => `${JSON.stringify({ version: JSON_VERSION, summary: jsonSummary(summary) })}\n`,
  };
}

/** What could not be done, with the keys in their order. */
export const jsonProblems = (problems: CheckedFile['problems']) =>
  problems.map(({ rule, message }) => ({
    ...(rule === undefined ? {} : { rule }),
    message: english(message),
  }));

const inPieces = (parts: Iterable<string>): RenderedFile => ({
  items: [...joinedInPieces(parts)],
  rules: [],
  notices: [],
});

/**
 * The object of a file, a finding at a time.
 * @param version written where the file is an object by itself @param after what follows it
 */
function* jsonFile(file: CheckedFile, version?: number, after = ''): Generator<string> {
  const { article, path, findings, problems } = file;
  const language = article?.language ?? 'und';
  const head = JSON.stringify({ ...(version === undefined ? {} : { version }), path, language });
  yield `${head.slice(0, -1)},"findings":[`;
  if (article !== undefined) {
    const wideFixes = new WideFixes();
    for (const [at, finding] of findings.entries()) {
      yield (at === 0 ? '' : ',') + JSON.stringify(jsonFinding(finding, article, wideFixes.of(finding, at)));
    }
  }
  yield `],"problems":${JSON.stringify(jsonProblems(problems))}}${after}`;
}

/** Offsets are UTF-16 code units in the file's text without its byte order mark; `range` is zero-based. */
function jsonFinding(finding: Finding, article: Article, { here, above }: WrittenFixes) {
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
    fixes: here.map(({ title, edits }) => ({
      title: english(title),
      edits: edits.map(({ start, end, newText }) => ({ start, end, newText })),
    })),
    ...(above.length === 0 ? {} : { fixesAbove: above.map(jsonFixAbove) }),
    related: finding.related.map((related) => ({
      start: related.start,
      end: related.end,
      text: quoteOf(article, related),
    })),
  };
}

const jsonFixAbove = ({ fix, findingIndex, fixIndex }: FixAbove) => ({
  title: english(fix.title),
  finding: findingIndex,
  fix: fixIndex,
});

const quoteOf = (article: Article, span: Span): string => article.text.slice(span.start, span.end);

function jsonSummary(summary: Summary) {
  const { files, findings, dismissed, problems, severities, rules, fixable } = summary;
  return { files, findings, ...severities, fixable, dismissed, problems, rules };
}
