/** From the service's plain data to the protocol and back: the only place where the two meet. */

import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
  type DocumentSymbol,
  type Location,
  MarkupKind,
  type Position,
  type Hover as ProtocolHover,
  type Range,
  type SemanticTokensBuilder,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import { wordlessTexts } from '../../annotations/records/find-text.ts';
import type { Layer } from '../../annotations/records/layer.ts';
import type { LaidDown, Severity } from '../../findings/finding.ts';
import { type Message, say } from '../../messages/message.ts';
import type { EntityType } from '../../names/entity.ts';
import type { ArticleDiagnostics, NamedFinding } from '../../service/diagnostics.ts';
import type { LeftOut, Outline } from '../../service/document-symbols.ts';
import type { Hover } from '../../service/hover.ts';
import { renderMarkdown, renderPlain } from '../../service/naming/hover-text.ts';
import { type PageOf, publishedPage } from '../../service/rule-pages.ts';
import { type SemanticToken, TOKEN_MODIFIERS, TOKEN_TYPES } from '../../service/semantic-tokens.ts';
import type { Article } from '../../text/article.ts';
import { isolateQuotes, withoutIsolates } from '../../text/direction.ts';
import { EditedArticle } from '../../text/edited-article.ts';
import { LineIndex } from '../../text/lines.ts';
import type { Offset, PositionEncoding, Span } from '../../text/offsets.ts';
import type { ClientProfile } from '../connection/capabilities.ts';
import type { ExaminedFile } from '../projects/project-folders.ts';
import { BlockPlaces, type TextPlaces, WholePlaces } from './text-places.ts';

/** `source` of every diagnostic. */
export const SOURCE = 'copydesk';

/** What `Diagnostic.data` carries: enough to find the finding again without looking at the message. */
export interface DiagnosticData {
  readonly rule: string;
  readonly fingerprint: string;
}

/** Converts places of one text to positions in the negotiated encoding, and back. */
export class PositionConverter {
  readonly #places: TextPlaces;

  /** What columns count. */
  readonly encoding: PositionEncoding;

  private constructor(places: TextPlaces, encoding: PositionEncoding) {
    this.encoding = encoding;
    this.#places = places;
  }

  static ofText(text: string, encoding: PositionEncoding, lines = new LineIndex(text)): PositionConverter {
    return new PositionConverter(new WholePlaces(text, lines, encoding), encoding);
  }

  /** For an article, whose text is not put together where it is kept in blocks. */
  static ofArticle(article: Article, encoding: PositionEncoding): PositionConverter {
    if (!(article instanceof EditedArticle))
      return PositionConverter.ofText(article.text, encoding, article.lines);
    return new PositionConverter(new BlockPlaces(article.blocks, encoding), encoding);
  }

  toPosition(offset: Offset): Position {
    return this.#places.positionAt(offset);
  }

  toRange(span: Span): Range {
    return { start: this.toPosition(span.start), end: this.toPosition(span.end) };
  }

  /** The offset of a position; undefined when the position lies past the end of the text or of its line. */
  fromPosition(position: Position): Offset | undefined {
    const { line, character } = position;
    const isThere = line >= 0 && line < this.#places.lineCount && character >= 0;
    return isThere ? this.#places.offsetAt(position) : undefined;
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
    const span = this.#places.lineSpan(position.line);
    return position.line < this.#places.lineCount && !(position.character >= 0) ? span.start : span.end;
  }
}

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A message in the client's language, in which quoted words are drawn where they stand, whatever their direction. */
export function toSentence(message: Message | string, client: ClientProfile): string {
  if (typeof message !== 'string') return client.wording(message);
  return client.drawsIsolates ? isolateQuotes(message) : message;
}

/** What an editor shows of the place of what lays a form down; undefined where no file of the project does. */
export type RelatedTo = (laidDown: LaidDown) => DiagnosticRelatedInformation | undefined;

/**
 * An article's diagnostics, as much of each as the client understands.
 * @param relatedTo shows where the project lays a form down
 */
export function toDiagnostics(
  shown: ArticleDiagnostics,
  uri: string,
  positions: PositionConverter,
  client: ClientProfile,
  pageOf: PageOf = publishedPage,
  relatedTo?: RelatedTo,
): Diagnostic[] {
  return [
    ...shown.notices.map((notice) => toNotice(toSentence(notice, client))),
    ...shown.findings.map((named) => toDiagnostic(named, uri, positions, client, pageOf, relatedTo)),
  ];
}

/** One finding as a diagnostic. */
export function toDiagnostic(
  { finding, fingerprint }: NamedFinding,
  uri: string,
  positions: PositionConverter,
  client: ClientProfile,
  pageOf: PageOf = publishedPage,
  relatedTo?: RelatedTo,
): Diagnostic {
  const diagnostic: Diagnostic = {
    range: positions.toRange(finding),
    severity: SEVERITY[finding.severity],
    source: SOURCE,
    code: finding.rule,
    message: toSentence(finding.message, client),
  };
  const { pages, unnecessary, related: relates, data } = client.diagnostic;
  const page = pages ? pageOf(finding.rule) : undefined;
  if (page !== undefined) diagnostic.codeDescription = { href: page };
  if (unnecessary && finding.unnecessary) diagnostic.tags = [DiagnosticTag.Unnecessary];
  if (relates) {
    const inArticle = finding.related.map((related) => ({
      location: { uri, range: positions.toRange(related) },
      message: toSentence(related.message, client),
    }));
    const laidDown = finding.laidDown === undefined ? undefined : relatedTo?.(finding.laidDown);
    const all = laidDown === undefined ? inArticle : [...inArticle, laidDown];
    if (all.length > 0) diagnostic.relatedInformation = all;
  }
  if (data) diagnostic.data = { rule: finding.rule, fingerprint } satisfies DiagnosticData;
  return diagnostic;
}

/** A sentence about the whole article, shown at its first character. */
export function toNotice(message: string): Diagnostic {
  const start = { line: 0, character: 0 };
  return { range: { start, end: start }, severity: DiagnosticSeverity.Information, source: SOURCE, message };
}

/** The data that a diagnostic of ours came back with. */
export function readDiagnosticData(raw: unknown): DiagnosticData | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const { rule, fingerprint } = raw as Partial<DiagnosticData>;
  return typeof rule === 'string' && typeof fingerprint === 'string' ? { rule, fingerprint } : undefined;
}

/** What is wrong with a sidecar, at its lines; `failure` is said when it could not be read at all. */
export function toSidecarDiagnostics(
  layer: Layer,
  failure: Message | undefined,
  client: ClientProfile,
): Diagnostic[] {
  if (failure !== undefined) return [toUnreadable('sidecar/unreadable', failure, client)];
  const wordless = wordlessTexts(layer);
  if (layer.problems.length === 0 && wordless.length === 0) return [];
  const positions = PositionConverter.ofText(layer.text, client.encoding);
  const problems = layer.problems.map((problem) => ({
    range: positions.toRange(problem),
    severity: SEVERITY[problem.severity],
    source: SOURCE,
    code: `sidecar/${problem.kind}`,
    message: toSentence(problem.message, client),
  }));
  const waiting = wordless.map((place) => ({
    range: positions.toRange(place),
    severity: DiagnosticSeverity.Information,
    source: SOURCE,
    code: 'sidecar/no-words',
    message: toSentence(
      say('This comment has no words yet: type them between the quotation marks, and save.'),
      client,
    ),
  }));
  return [...problems, ...waiting];
}

/** A file that could not be read at all, as a diagnostic at its first character. */
function toUnreadable(code: string, failure: Message, client: ClientProfile): Diagnostic {
  const start = { line: 0, character: 0 };
  return {
    range: { start, end: start },
    severity: DiagnosticSeverity.Error,
    source: SOURCE,
    code,
    message: toSentence(failure, client),
  };
}

/** What is wrong with a file of a project, at its places. */
export function toProjectDiagnostics(
  { text, problems, failure }: ExaminedFile,
  client: ClientProfile,
): Diagnostic[] {
  if (failure !== undefined) return [toUnreadable('settings/unreadable', failure, client)];
  if (problems.length === 0) return [];
  const positions = PositionConverter.ofText(text, client.encoding);
  return problems.map((problem) => ({
    range: positions.toRange(problem),
    severity: SEVERITY[problem.severity],
    source: SOURCE,
    code: `settings/${problem.severity}`,
    message: capitalised(toSentence(problem.message, client)),
  }));
}

/** What a table is told of begins as the rest of a line would; by itself it is a sentence. */
const capitalised = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** A hover in the markup that the client shows. */
export function toHover(hover: Hover, positions: PositionConverter, client: ClientProfile): ProtocolHover {
  const drawn = (text: string): string => (client.drawsIsolates ? text : withoutIsolates(text));
  const contents = client.markdownHover
    ? { kind: MarkupKind.Markdown, value: drawn(renderMarkdown(hover.blocks, client.wording)) }
    : { kind: MarkupKind.PlainText, value: drawn(renderPlain(hover.blocks, client.wording)) };
  return { contents, range: positions.toRange(hover.span) };
}

/** How entities are drawn in lists of symbols: the protocol has no kinds of its own for them. */
export const SYMBOL_KINDS: Readonly<Record<EntityType, SymbolKind>> = {
  PER: SymbolKind.Class,
  LOC: SymbolKind.Namespace,
  ORG: SymbolKind.Enum,
  MISC: SymbolKind.Event,
};

/** Entities as a tree, each with its mentions; what is left out has a last symbol that tells of it. */
export function toSymbolTree(
  outline: Outline,
  positions: PositionConverter,
  client: ClientProfile,
): DocumentSymbol[] {
  const leftOut = (one: LeftOut | undefined): DocumentSymbol[] =>
    one === undefined ? [] : [toTextSymbol(toSentence(one.title, client), one.span, positions, client)];
  const entities = outline.entities.map((symbol): DocumentSymbol => {
    const range = positions.toRange(symbol.span);
    const mentions = symbol.mentions.map(({ name, span }) => toTextSymbol(name, span, positions, client));
    const children = [...mentions, ...leftOut(symbol.leftOut)];
    return {
      name: symbol.name,
      detail: toSentence(symbol.detail, client),
      kind: SYMBOL_KINDS[symbol.type],
      range,
      selectionRange: range,
      // One mention is the entity's own place: a list that says it twice is twice as long.
      children: children.length === 1 ? [] : children,
    };
  });
  return [...entities, ...leftOut(outline.leftOut)];
}

function toTextSymbol(
  name: string,
  span: Span,
  positions: PositionConverter,
  client: ClientProfile,
): DocumentSymbol {
  const range = positions.toRange(span);
  const detail = toSentence(say('line {line}', { line: range.start.line + 1 }), client);
  return { name, detail, kind: SymbolKind.String, range, selectionRange: range };
}

/** Mentions as a flat list, for clients that know no tree. */
export function toFlatSymbols(
  outline: Outline,
  uri: string,
  positions: PositionConverter,
  client: ClientProfile,
): SymbolInformation[] {
  const locationOf = (span: Span): Location => ({ uri, range: positions.toRange(span) });
  const leftOut = (one: LeftOut | undefined): SymbolInformation[] =>
    one === undefined
      ? []
      : [{ name: toSentence(one.title, client), kind: SymbolKind.String, location: locationOf(one.span) }];
  const mentions = outline.entities.flatMap(({ name: containerName, type, ...symbol }) => [
    ...symbol.mentions.map(({ name, span }) => ({
      name,
      kind: SYMBOL_KINDS[type],
      location: locationOf(span),
      containerName,
    })),
    ...leftOut(symbol.leftOut).map((one) => ({ ...one, containerName })),
  ]);
  return [...mentions, ...leftOut(outline.leftOut)];
}

/** Semantic tokens as the five numbers each that the protocol asks for. */
export function writeSemanticTokens(
  tokens: readonly SemanticToken[],
  positions: PositionConverter,
  builder: SemanticTokensBuilder,
): void {
  for (const token of tokens) {
    const { start, end } = positions.toRange(token);
    const modifiers = token.modifiers.reduce((bits, one) => bits | (1 << TOKEN_MODIFIERS.indexOf(one)), 0);
    const type = TOKEN_TYPES.indexOf(token.type);
    builder.push(start.line, start.character, end.character - start.character, type, modifiers);
  }
}
