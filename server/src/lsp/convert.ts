/** From the service's plain data to the protocol and back: the only place where the two meet. */
import {
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type Position,
  type Range,
} from 'vscode-languageserver';
import type { Severity } from '../findings/finding.ts';
import type { ArticleDiagnostics, NamedFinding } from '../service/diagnostics.ts';
import { rulePage } from '../service/rule-pages.ts';
import type { LineIndex } from '../text/lines.ts';
import type { Offset, PositionEncoding, Span } from '../text/offsets.ts';
import type { ClientProfile } from './capabilities.ts';
import { ColumnTable } from './columns.ts';

/** `source` of every diagnostic. */
export const SOURCE = 'copydesk';

/** What `Diagnostic.data` carries: enough to find the finding again without looking at the message. */
export interface DiagnosticData {
  readonly rule: string;
  readonly fingerprint: string;
}

/** Converts places of one text to positions in the negotiated encoding, and back. */
export class PositionConverter {
  readonly #lines: LineIndex;
  readonly #columns: ColumnTable;

  constructor(text: string, lines: LineIndex, encoding: PositionEncoding) {
    this.#lines = lines;
    this.#columns = new ColumnTable(text, encoding);
  }

  toPosition(offset: Offset): Position {
    const line = this.#lines.lineAt(offset);
    return { line, character: this.#columns.column(this.#lines.span(line).start, offset) };
  }

  toRange(span: Span): Range {
    return { start: this.toPosition(span.start), end: this.toPosition(span.end) };
  }

  /** The offset of a position; undefined when the position lies past the end of the text or of its line. */
  fromPosition(position: Position): Offset | undefined {
    const { line, character } = position;
    if (!(line >= 0) || line >= this.#lines.count || !(character >= 0)) return undefined;
    const { start, end } = this.#lines.span(line);
    return this.#columns.offset(start, end, character);
  }

  /** The span of a range, each end taken to the nearest place that exists. */
  fromRange(range: Range): Span {
    const start = this.#nearest(range.start);
    const end = this.#nearest(range.end);
    return { start: Math.min(start, end), end: Math.max(start, end) };
  }

  #nearest(position: Position): Offset {
    const known = this.fromPosition(position);
    if (known !== undefined) return known;
    if (!(position.line >= 0)) return 0;
    const span = this.#lines.span(position.line);
    return position.line < this.#lines.count && !(position.character >= 0) ? span.start : span.end;
  }
}

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** An article's diagnostics for a client that understands `client.diagnostic`. */
export function toDiagnostics(
  shown: ArticleDiagnostics,
  uri: string,
  positions: PositionConverter,
  client: ClientProfile['diagnostic'],
): Diagnostic[] {
  return [
    ...shown.notices.map(toNotice),
    ...shown.findings.map((named) => toDiagnostic(named, uri, positions, client)),
  ];
}

/** One finding as a diagnostic. */
export function toDiagnostic(
  { finding, fingerprint }: NamedFinding,
  uri: string,
  positions: PositionConverter,
  client: ClientProfile['diagnostic'],
): Diagnostic {
  const diagnostic: Diagnostic = {
    range: positions.toRange(finding),
    severity: SEVERITY[finding.severity],
    source: SOURCE,
    code: finding.rule,
    message: finding.message,
  };
  if (client.pages) diagnostic.codeDescription = { href: rulePage(finding.rule) };
  if (client.unnecessary && finding.unnecessary) diagnostic.tags = [DiagnosticTag.Unnecessary];
  if (client.related && finding.related.length > 0) {
    diagnostic.relatedInformation = finding.related.map((related) => ({
      location: { uri, range: positions.toRange(related) },
      message: related.message,
    }));
  }
  if (client.data) diagnostic.data = { rule: finding.rule, fingerprint } satisfies DiagnosticData;
  return diagnostic;
}

/** A sentence about the whole article, shown at its first character. */
function toNotice(message: string): Diagnostic {
  const start = { line: 0, character: 0 };
  return { range: { start, end: start }, severity: DiagnosticSeverity.Information, source: SOURCE, message };
}
