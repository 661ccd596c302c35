/** The names and the answers of what pages ask beyond the protocol (desk.ts). */

import type { Range } from 'vscode-languageserver';
import type { Message } from '../../messages/message.ts';
import type { DeskAnnotation, DeskFinding, DeskMention, DeskName } from '../../service/desk.ts';

/**
 * Asks for everything that is drawn of an article: `{ textDocument, part?, places? }`; the answer is a `DrawnArticle`,
 * or null when it is not open. `part` is the range that is drawn of a long article; `places` asks where all findings of
 * the article stand.
 */
export const DESK_REQUEST = 'copydesk/desk';

/** Asks what can be done about one finding; the answer is a list of `DrawnAction`. */
export const DESK_ACTIONS_REQUEST = 'copydesk/deskActions';

/** Tells that a version of an article was analysed, or something was decided about it: `{ uri, version }`. */
export const ANALYSED_NOTIFICATION = 'copydesk/analysed';

/** A span as the protocol says it, and everything else as the service says it. */
type Placed<Item> = Omit<Worded<Item>, 'start' | 'end'> & { readonly range: Range };

/** Messages as the client's words. */
type Worded<Item> = { readonly [Key in keyof Item]: Item[Key] extends Message ? string : Item[Key] };

/** The answer to `copydesk/desk`. */
export interface DrawnArticle {
  readonly version: number;
  /** BCP 47; `und` where it is not known. */
  readonly language: string;
  readonly findings: readonly (Placed<DeskFinding> & { readonly start: number })[];
  readonly notices: readonly string[];
  readonly names: readonly (Omit<Worded<DeskName>, 'mentions'> & {
    readonly mentions: readonly Placed<DeskMention>[];
  })[];
  readonly annotations: readonly (Omit<DeskAnnotation, 'spans'> & { readonly ranges: readonly Range[] })[];
  /** When asked for: line and character where each finding or suggestion begins and ends, four numbers for each. */
  readonly places?: readonly number[];
}
