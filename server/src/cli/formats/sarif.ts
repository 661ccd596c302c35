/** `--format sarif`: SARIF 2.1.0 (OASIS Standard, 27 March 2020), which code scanning services read. */

import type { Finding, Fix, Severity } from '../../findings/finding.ts';
import { fingerprint } from '../../findings/fingerprint.ts';
import type { RuleDescription } from '../../findings/rule.ts';
import { english } from '../../messages/wording.ts';
import type { CheckedFile } from '../../service/report/checked-file.ts';
import type { Article } from '../../text/article.ts';
import type { Span } from '../../text/offsets.ts';
import type { CheckFormat } from './format.ts';
import { type FixAbove, WideFixes } from './wide-fixes.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/**
 * One log with one run. Results are written as they come; what was met on the way (rules, problems) follows them.
 * @param version of Copydesk @param rules descriptions of all rules; those that found something are listed
 */
export function sarifFormat(version: string, rules: readonly RuleDescription[]): CheckFormat {
  let first = true;
  const met = new Set<string>();
  const notifications: string[] = [];
  return {
    begin: () =>
      `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","results":[`,
    render: (file) => {
      return {
        items: [...results(file)],
        rules: [...new Set(file.findings.map(({ rule }) => rule))],
        notices: file.problems.map(({ message }) =>
          JSON.stringify({
            level: 'error',
            message: { text: english(message) },
            locations: [{ physicalLocation: { artifactLocation: location(file.path) } }],
          }),
        ),
      };
    },
    file: ({ items, rules: found, notices }) => {
      for (const id of found) met.add(id);
      notifications.push(...notices);
      const separated = items.map((item, at) => (first && at === 0 ? '\n' : ',\n') + item);
      if (items.length > 0) first = false;
      return separated;
    },
    end: () => {
      const driver = {
        name: 'Copydesk',
        version,
        rules: [...met].sort().map((id) => reportingDescriptor(id, rules)),
      };
      const invocation = {
        executionSuccessful: notifications.length === 0,
        toolExecutionNotifications: notifications.map((notice): unknown => JSON.parse(notice)),
      };
      return `\n],"invocations":[${JSON.stringify(invocation)}],"tool":${JSON.stringify({ driver })}}]}\n`;
    },
  };
}

/** The results of a file as JSON, one at a time. */
function* results({ path, article, findings }: CheckedFile): Generator<string> {
  if (article === undefined) return;
  const wideFixes = new WideFixes();
  for (const [at, finding] of findings.entries()) {
    const { here, above } = wideFixes.of(finding, at);
    yield JSON.stringify({
      ruleId: finding.rule,
      level: LEVELS[finding.severity],
      message: { text: english(finding.message) },
      locations: [physical(path, article, finding)],
      partialFingerprints: { 'copydesk/v1': fingerprint(article.text, finding.rule, finding) },
      ...(finding.related.length === 0 ? {} : { relatedLocations: related(path, article, finding) }),
      ...(here.length === 0 ? {} : { fixes: fixes(path, article, here) }),
      ...(above.length === 0 ? {} : { properties: { fixesAbove: above.map(fixAboveIn(findings)) } }),
    });
  }
}

/** Results have no number of their own in a log of many files: the fix is told by the place where its result stands. */
const fixAboveIn =
  (findings: readonly Finding[]) =>
  ({ fix, findingIndex }: FixAbove) => ({
    description: english(fix.title),
    charOffset: findings[findingIndex]!.start,
  });

const physical = (path: string, article: Article, span: Span) => ({
  physicalLocation: {
    artifactLocation: location(path),
    region: { ...region(article, span), snippet: { text: article.text.slice(span.start, span.end) } },
  },
});

/** Lines and columns are one-based, the end column exclusive (SARIF 3.30). */
function region(article: Article, span: Span) {
  const start = article.lines.positionAt(span.start);
  const end = article.lines.positionAt(span.end);
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
    charOffset: span.start,
    charLength: span.end - span.start,
  };
}

const related = (path: string, article: Article, finding: Finding) =>
  finding.related.map((other, id) => ({
    id,
    ...physical(path, article, other),
    message: { text: english(other.message) },
  }));

const fixes = (path: string, article: Article, written: readonly Fix[]) =>
  written
    .filter((fix) => fix.edits.length > 0)
    .map((fix) => ({
      description: { text: english(fix.title) },
      artifactChanges: [
        {
          artifactLocation: location(path),
          replacements: fix.edits.map((edit) => ({
            deletedRegion: region(article, edit),
            ...(edit.newText === '' ? {} : { insertedContent: { text: edit.newText } }),
          })),
        },
      ],
    }));

/** A relative path becomes a relative URI reference, so that the log means the same on another machine. */
function location(path: string): { readonly uri: string } {
  const slashes = path.replaceAll('\\', '/');
  const encoded = slashes.split('/').map(encodeURIComponent).join('/');
  return { uri: slashes.startsWith('/') ? `file://${encoded}` : encoded };
}

function reportingDescriptor(id: string, rules: readonly RuleDescription[]) {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule === undefined) return { id };
  return {
    id,
    name: rule.title,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.description },
    defaultConfiguration: { level: LEVELS[rule.severity] },
  };
}
