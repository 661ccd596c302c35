/**
 * What the two halves of the Desk say to each other: the extension, which holds the document and asks the server, and
 * the page, which draws. Plain data. Offsets are UTF-16 in the text with every line end counted as one unit, which is
 * how the page holds it; the extension translates to and from the positions of VS Code.
 */

import type { DrawnAction, DrawnAnnotation, DrawnFinding, DrawnName } from '../../../protocol/desk.ts';

export interface PageSpan {
  readonly from: number;
  readonly to: number;
}

/** Something drawn, with its place as the page counts it. */
type OnPage<Drawn> = Omit<Drawn, 'range'> & PageSpan;

export type PageFinding = OnPage<DrawnFinding>;

export interface PageName extends Omit<DrawnName, 'mentions'> {
  readonly mentions: readonly OnPage<DrawnName['mentions'][number]>[];
}

export interface PageAnnotation extends Omit<DrawnAnnotation, 'ranges'> {
  readonly spans: readonly PageSpan[];
}

/** Everything drawn over one version of the text, or over a part of it. */
export interface PageArticle {
  readonly findings: readonly PageFinding[];
  readonly notices: readonly string[];
  readonly names: readonly PageName[];
  readonly annotations: readonly PageAnnotation[];
  /** The part of a long text that this speaks of; undefined for the whole. */
  readonly part?: PageSpan;
  /**
   * Of a long text: where each finding and suggestion of the whole begins and ends, two numbers for each, in order.
   * Left out when they are where they were in the article before.
   */
  readonly places?: readonly number[];
}

/** One thing that can be done about a finding. */
export interface PageAction extends Pick<DrawnAction, 'key' | 'title' | 'preferred' | 'purpose'> {
  readonly edits: readonly OnPage<DrawnAction['edits'][number]>[];
}

/** A type that names are marked with, as the legend lists it: its key on the keyboard, its colour, its label. */
export interface LegendEntry {
  readonly type: string;
  readonly label: string;
  /** `#rrggbb`; the colour of the theme where there is none. */
  readonly colour?: string;
}

/** A change of the text that both halves have agreed on. */
export interface AgreedUpdate {
  /** Who made it: the page's own id, or `host`. */
  readonly clientID: string;
  /** JSON of a CodeMirror `ChangeSet`. */
  readonly changes: unknown;
}

/** From the extension to the page. */
export type ToPage =
  /** The whole text, at the beginning and whenever the halves have lost each other. */
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly legend: readonly LegendEntry[];
      readonly strings: Readonly<Record<string, string>>;
      readonly canWrite: boolean;
    }
  /** Changes that follow the ones before; `after` says how many there were. */
  | { readonly kind: 'updates'; readonly after: number; readonly updates: readonly AgreedUpdate[] }
  /** The page's changes came too late; those that came before them have been sent, and it may try again. */
  | { readonly kind: 'refused' }
  /** What is drawn over the text after so many updates. */
  | { readonly kind: 'article'; readonly after: number; readonly article: PageArticle }
  | {
      readonly kind: 'actions';
      readonly after: number;
      readonly fingerprint: string;
      readonly start: number;
      readonly actions: readonly PageAction[];
    }
  | { readonly kind: 'legend'; readonly legend: readonly LegendEntry[] }
  /** Send what you have at once, and say `flushed`. */
  | { readonly kind: 'flush'; readonly id: number }
  /** Put the cursor here and bring it into sight; behind a list, the focus stays with the list. */
  | { readonly kind: 'reveal'; readonly from: number; readonly to: number; readonly isBehind: boolean }
  /** Something was done that the page shows in no other way, or not at once; `place` is where. */
  | { readonly kind: 'told'; readonly message: string; readonly place?: PageSpan }
  /** A command of VS Code that the page carries out. */
  | { readonly kind: 'do'; readonly command: PageCommand };

export const PAGE_COMMANDS = [
  'next',
  'previous',
  'accept',
  'reject',
  'undo',
  'write',
  'read',
  'colourEach',
] as const;

export type PageCommand = (typeof PAGE_COMMANDS)[number];

/** From the page to the extension. */
export type FromPage =
  /** The page listens; `hasText` when it was opened with the text in its HTML. */
  | { readonly kind: 'ready'; readonly hasText: boolean }
  /** Changes made on the page, one after the other, after so many agreed updates; one step of undo. */
  | {
      readonly kind: 'push';
      readonly after: number;
      readonly clientID: string;
      readonly changes: readonly unknown[];
    }
  /** The document has everything; what is selected on the page. */
  | { readonly kind: 'flushed'; readonly id: number; readonly from: number; readonly to: number }
  /** This part of a long text is in sight now. */
  | { readonly kind: 'look'; readonly from: number; readonly to: number }
  | { readonly kind: 'askActions'; readonly fingerprint: string; readonly start: number }
  /** Do one of the actions of a finding, which is at `from` now. */
  | { readonly kind: 'act'; readonly fingerprint: string; readonly from: number; readonly key: string }
  /** Write one spelling of a name everywhere; `from` is one of its mentions, `finding` one about its spelling. */
  | {
      readonly kind: 'unify';
      readonly from: number;
      readonly form: string;
      readonly finding?: { readonly fingerprint: string; readonly start: number };
    }
  /** Mark a span as a name of a type, or change its type. */
  | {
      readonly kind: 'mark';
      readonly from: number;
      readonly to: number;
      readonly type: string;
      readonly everywhere: boolean;
      /** For everywhere: all mentions of the name there, where they are all known. */
      readonly mentions?: readonly PageSpan[];
    }
  /** Accept or reject a suggested annotation, or take one back. */
  | {
      readonly kind: 'decide';
      readonly id: string;
      readonly decision: 'accept' | 'reject' | 'remove';
      /** Where the annotation is. */
      readonly from?: number;
    }
  /** Take back the newest decision or change of the text, whichever is newer. */
  | { readonly kind: 'undo' }
  | { readonly kind: 'comment'; readonly from: number; readonly to: number }
  | { readonly kind: 'saveLegend'; readonly legend: readonly LegendEntry[] }
  | { readonly kind: 'openText'; readonly from: number }
  | { readonly kind: 'failed'; readonly message: string };
