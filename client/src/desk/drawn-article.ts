/**
 * What the server answers about an article for pages, in the protocol's own words: `copydesk/desk` and
 * `copydesk/deskActions`. Declared again here because the extension shares no code with the server.
 */
import type { Command } from 'vscode-languageclient';
import type { PageAction, PageAnnotation, PageFinding, PageName } from './messages.ts';

export interface ProtocolPosition {
  readonly line: number;
  readonly character: number;
}

export interface ProtocolRange {
  readonly start: ProtocolPosition;
  readonly end: ProtocolPosition;
}

type Placed<Item> = Omit<Item, 'from' | 'to'> & { readonly range: ProtocolRange };

export interface DrawnArticle {
  readonly version: number;
  /** BCP 47; `und` where it is not known. */
  readonly language: string;
  readonly findings: readonly Placed<PageFinding>[];
  readonly notices: readonly string[];
  readonly names: readonly (Omit<PageName, 'mentions'> & {
    readonly mentions: readonly { readonly form: string; readonly range: ProtocolRange }[];
  })[];
  readonly annotations: readonly (Omit<PageAnnotation, 'spans'> & {
    readonly ranges: readonly ProtocolRange[];
  })[];
  /** When asked for: line and character where each finding or suggestion begins and ends, four numbers for each. */
  readonly places?: readonly number[];
}

export interface DrawnAction extends Omit<PageAction, 'edits'> {
  /** Version of the document that the edits are for. */
  readonly version: number;
  readonly edits: readonly { readonly range: ProtocolRange; readonly newText: string }[];
  /** To be run after the edits: it writes the decision down. */
  readonly command?: Command;
}

export const DESK_REQUEST = 'copydesk/desk';
export const DESK_ACTIONS_REQUEST = 'copydesk/deskActions';
export const ANALYSED_NOTIFICATION = 'copydesk/analysed';
