/** What a rule reports: where, what is wrong, and what would mend it. Offsets are UTF-16. */
import type { Message } from '../messages/message.ts';
import type { Span } from '../text/offsets.ts';

/**
 * `error` is never right in print, `warning` is very probably wrong, `information` is a matter of style,
 * `hint` is a suggestion.
 */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Severities from gravest to lightest. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Whether `a` is at least as grave as `b`. */
export const atLeast = (a: Severity, b: Severity): boolean => SEVERITIES.indexOf(a) <= SEVERITIES.indexOf(b);

/** Replaces `span` by `newText`. */
export interface Edit extends Span {
  readonly newText: string;
}

/**
 * One way to mend a finding.
 * `safe` may be applied without asking and takes part in fix-all; `confirm` needs a person's choice.
 */
export interface Fix {
  readonly title: Message;
  readonly kind: 'safe' | 'confirm';
  /** Ordered, not overlapping. */
  readonly edits: readonly Edit[];
}

/** Another place that explains a finding: the other spellings of a name, say. */
export interface Related extends Span {
  readonly message: Message;
}

/** What lays down how a name is written: an entry of the style file, or an entity of a gazetteer by one of its forms. */
export type LaidDown =
  | { readonly by: 'house-style'; readonly span: Span }
  | { readonly by: 'gazetteer'; readonly entity: string; readonly form: string };

/** What a rule found at one place. */
export interface Finding extends Span {
  /** `family/name`. */
  readonly rule: string;
  readonly severity: Severity;
  /** One sentence: the thing, the reason, what to do. */
  readonly message: Message;
  /** Most advisable first. */
  readonly fixes: readonly Fix[];
  readonly related: readonly Related[];
  /** The text is residue to be deleted; editors draw it faded. */
  readonly unnecessary: boolean;
  /** Name findings: the id of the entity whose spelling is in question. */
  readonly entity?: string;
  /** Name findings: spellings that a person may choose instead, best first. */
  readonly alternatives?: readonly string[];
  /** Name findings: where the preferred form stands in a file of the project, if it does. */
  readonly laidDown?: LaidDown;
}

/** Order by place, then by rule: the order in which findings are always listed. */
export function byPlace(a: Finding, b: Finding): number {
  return a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
