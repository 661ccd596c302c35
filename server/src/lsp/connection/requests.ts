/** What requests about articles have in common: the document, place and range that they name, checked. */
import {
  type CancellationToken,
  type CodeActionContext,
  type CodeActionKind,
  type Diagnostic,
  ErrorCodes,
  type Position,
  type Range,
  ResponseError,
} from 'vscode-languageserver';
import type { Offset, Span } from '../../text/offsets.ts';
import type { Steps } from '../../text/steps.ts';
import type { ArticleView } from '../documents/article-view.ts';
import type { PositionConverter } from '../documents/convert.ts';

/** Parameters of a request about a document. */
export interface DocumentParams {
  readonly textDocument: { readonly uri: string };
}

/** The same about a place in it. */
export interface PositionParams extends DocumentParams {
  readonly position: Position;
}

/** Answers about an open article; `empty` for a document that is none. */
export type OnArticle = <Answer, Params extends DocumentParams = DocumentParams>(
  empty: Answer,
  answer: (view: ArticleView, params: Params) => Answer | Promise<Answer>,
) => (params: Params, token: CancellationToken) => Promise<Answer>;

/** The same where an answer may take long: it is made in slices between which other messages are handled. */
export type InSlices = <Answer, Params extends DocumentParams = DocumentParams>(
  empty: Answer,
  make: (view: ArticleView, params: Params) => Steps<Answer>,
) => (params: Params, token: CancellationToken) => Promise<Answer>;

/** The same of answers that read all findings, of which there may be a hundred thousand: they are named in slices. */
export type OnFindings = <Answer, Params extends DocumentParams = DocumentParams>(
  empty: Answer,
  answer: (view: ArticleView, params: Params) => Answer,
) => (params: Params, token: CancellationToken) => Promise<Answer>;

/** The same about a place; `empty` for one past the end. */
export type OnPlace = <Answer, Params extends PositionParams = PositionParams>(
  empty: Answer,
  answer: (view: ArticleView, offset: Offset, params: Params) => Answer | Promise<Answer>,
) => (params: Params, token: CancellationToken) => Promise<Answer>;

/** @throws ResponseError InvalidParams when a request names no document */
export function uriOf(params: DocumentParams): string {
  const uri: unknown = params?.textDocument?.uri;
  if (typeof uri !== 'string') throw invalid('“textDocument.uri” is missing.');
  return uri;
}

/** @throws ResponseError InvalidParams when it is no position */
export function checkedPosition(position: Position): Position {
  if (typeof position?.line !== 'number' || typeof position.character !== 'number') {
    throw invalid('A position must have a line and a character.');
  }
  return position;
}

export function checkedRange(range: Range): Range {
  checkedPosition(range?.start);
  checkedPosition(range.end);
  return range;
}

/** What a client asks code actions for, without what is no kind and no diagnostic. */
export function checkedContext(context: Partial<CodeActionContext> | null | undefined): {
  readonly only: readonly CodeActionKind[] | undefined;
  readonly asked: readonly Diagnostic[];
} {
  const { only, diagnostics } = context ?? {};
  return {
    only: Array.isArray(only) ? only.filter((kind) => typeof kind === 'string') : undefined,
    asked: Array.isArray(diagnostics)
      ? diagnostics.filter((one) => typeof one === 'object' && one !== null)
      : [],
  };
}

/** The span of a range of a request. @throws ResponseError InvalidParams when it is no range */
export const spanOf = (range: unknown, positions: PositionConverter): Span =>
  positions.fromRange(checkedRange(range as Range));

const invalid = (message: string): ResponseError<void> =>
  new ResponseError(ErrorCodes.InvalidParams, message);

/** What a request carries beside what the protocol knows; everything from outside is looked at before it is used. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
export const isText = (value: unknown): value is string => typeof value === 'string';
export const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every(isText);

/** The answer to a request of our own with parameters of another shape. */
export const invalidParams = (method: string): ResponseError<void> =>
  invalid(`“${method}” cannot be answered with these parameters.`);
