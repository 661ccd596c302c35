/**
 * What a code action asks to be written down. A request carries everything that is needed to write it, because it
 * travels through the client and comes back when the action was chosen.
 */

import type { Analysis } from '../../analysis/analysis.ts';
import type { Edit } from '../../findings/finding.ts';
import { paragraphAt } from '../../text/article.ts';
import type { Language } from '../../text/languages.ts';
import { cutsSurrogatePair, type Offset, type Span } from '../../text/offsets.ts';
import { eachInSteps, runThrough, type Steps } from '../../text/steps.ts';
import type { NamedFinding } from '../diagnostics.ts';

/** One place that a fix changes. */
export interface FixedPlace {
  readonly rule: string;
  readonly fingerprint: string;
  /** UTF-16 offset of `original` in the text before the fix. */
  readonly start: Offset;
  readonly original: string;
  readonly replacement: string;
  /** Unchanged text before and after the place: with it the place is recognised, before the fix and after it. */
  readonly before: string;
  readonly after: string;
  readonly language: Language;
  readonly entity?: string;
}

/** A fix changed the text: write down what stood there. */
export interface FixRequest {
  readonly kind: 'fix';
  readonly places: readonly FixedPlace[];
}

/** A finding is not to be reported again. */
export interface DismissalRequest {
  readonly kind: 'dismissal';
  readonly rule: string;
  readonly fingerprint: string;
  /** The finding's place and text. */
  readonly start: Offset;
  readonly text: string;
  readonly reason: string;
}

/** A spelling is a known variant of a name. */
export interface VariantRequest {
  readonly kind: 'variant';
  readonly rule: string;
  readonly fingerprint: string;
  readonly start: Offset;
  readonly text: string;
  readonly entity: string;
  readonly form: string;
}

export type RecordRequest = FixRequest | DismissalRequest | VariantRequest;

/** An edit and the finding that it mends. */
export interface NamedEdit {
  readonly edit: Edit;
  readonly named: NamedFinding;
}

/** How much unchanged text on each side recognises a place, in UTF-16 units. */
const CONTEXT_LENGTH = 32;

/** The request that writes down some edits, which are ordered and do not overlap. */
export const fixRequest = (analysis: Pick<Analysis, 'article'>, edits: readonly NamedEdit[]): FixRequest =>
  runThrough(fixRequestInSteps(analysis, edits));

/** The same in steps. */
export function* fixRequestInSteps(
  analysis: Pick<Analysis, 'article'>,
  edits: readonly NamedEdit[],
): Steps<FixRequest> {
  const { text } = analysis.article;
  const places: FixedPlace[] = [];
  yield* eachInSteps(edits, ({ edit, named }, at) => {
    places.push({
      rule: named.finding.rule,
      fingerprint: named.fingerprint,
      start: edit.start,
      original: text.slice(edit.start, edit.end),
      replacement: edit.newText,
      ...context(text, edit, edits[at - 1]?.edit.end ?? 0, edits[at + 1]?.edit.start ?? text.length),
      language: languageAt(analysis, edit),
      ...(named.finding.entity === undefined ? {} : { entity: named.finding.entity }),
    });
  });
  return { kind: 'fix', places };
}

/** Residue that is deleted tells nothing of the language around it. */
function languageAt({ article }: Pick<Analysis, 'article'>, edit: Edit): Language {
  if (edit.newText === '') return article.language;
  return paragraphAt(article, edit.start)?.language ?? article.language;
}

/** Unchanged text around a span, as far as `from` and `to`. */
function context(text: string, span: Span, from: Offset, to: Offset): { before: string; after: string } {
  let start = Math.max(from, span.start - CONTEXT_LENGTH);
  let end = Math.min(to, span.end + CONTEXT_LENGTH);
  if (cutsSurrogatePair(text, start)) start++;
  if (cutsSurrogatePair(text, end)) end--;
  return { before: text.slice(start, span.start), after: text.slice(span.end, end) };
}
