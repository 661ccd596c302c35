/**
 * `--format github`: workflow commands that GitHub Actions shows as annotations of a pull request.
 * Source: "Workflow commands for GitHub Actions", and `escapeData`/`escapeProperty` of actions/toolkit.
 */

import type { Severity } from '../../findings/finding.ts';
import { english } from '../../messages/wording.ts';
import { printable } from '../../text/printable.ts';
import { counted } from '../terminal.ts';
import { type CheckFormat, textOnly } from './format.ts';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** One command on each line. Lines and columns are one-based, `endColumn` is the last column of the span. */
export function githubFormat(): CheckFormat {
  return {
    begin: () => '',
    render: ({ path, article, findings, problems }) => {
      const lines = problems.map(({ message }) => command('error', { file: path }, english(message)));
      for (const finding of article === undefined ? [] : findings) {
        const start = article!.lines.positionAt(finding.start);
        const end = article!.lines.positionAt(finding.end);
        const columns =
          start.line === end.line
            ? { col: start.character + 1, endColumn: Math.max(start.character + 1, end.character) }
            : {};
        const place = { file: path, line: start.line + 1, endLine: end.line + 1, ...columns };
        lines.push(
          command(COMMANDS[finding.severity], { ...place, title: finding.rule }, english(finding.message)),
        );
      }
      return textOnly(lines.join(''));
    },
    file: ({ items }) => items,
    end: (summary) =>
      `Copydesk: ${counted(summary.findings, 'finding')} in ${counted(summary.articles, 'article')}, ` +
      `${counted(summary.dismissed, 'dismissed', 'dismissed')}, ${counted(summary.problems, 'problem')}.\n`,
  };
}

function command(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${written.join(',')}::${escapeData(message)}\n`;
}

const escapeData = (data: string): string =>
  data.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** What would steer the terminal of whoever reads the log has no escape of GitHub's: it is shown by its code. */
const escapeProperty = (property: string): string =>
  printable(escapeData(property)).replaceAll(':', '%3A').replaceAll(',', '%2C');
