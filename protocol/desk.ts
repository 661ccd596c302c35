/**
 * What client and server say to each other beyond the Language Server Protocol, for pages that draw an article: all
 * that is to be drawn of it, and what can be done about one finding. docs/language-server.md describes it for clients
 * that are not ours.
 */
import type { Command } from 'vscode-languageserver-types';
import type { Range } from './places.ts';

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

export type Severity = 'error' | 'warning' | 'information' | 'hint';

export interface DrawnFinding {
  /** The same finding of the next version has the same fingerprint, unless its words changed. */
  readonly fingerprint: string;
  /** The server's own offset; with the fingerprint the name of the finding when something is asked about it. */
  readonly start: number;
  readonly range: Range;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** How it is drawn: residue struck through, competing spellings underlined, everything else boxed. */
  readonly look: 'residue' | 'spelling' | 'other';
  /** Of a finding about a name: the entity. */
  readonly entity?: string;
}

export interface DrawnForm {
  readonly form: string;
  readonly count: number;
  /** A finding says that this spelling competes with another one of the name. */
  readonly competes: boolean;
}

export interface DrawnName {
  readonly id: string;
  readonly type: string;
  readonly preferred: string;
  /** What decided which form is preferred, and the same in a sentence. */
  readonly authority: string;
  readonly reason: string;
  readonly description?: string;
  readonly wikidata?: string;
  /** Most used first. */
  readonly forms: readonly DrawnForm[];
  /** In order of place. */
  readonly mentions: readonly { readonly form: string; readonly range: Range }[];
}

/** An annotation, wherever its words are now. */
export interface DrawnAnnotation {
  /** Of the record. */
  readonly id: string;
  readonly motivation: string;
  readonly status: 'suggested' | 'accepted' | 'rejected';
  readonly state: 'kept' | 'changed' | 'orphaned';
  /** More than one of a discontinuous span, none of an orphan. */
  readonly ranges: readonly Range[];
  /** The words that it was made for. */
  readonly quote: string;
  readonly creator: string;
  /** Its class, `PER` say. */
  readonly class?: string;
  /** What was written: a comment, a replacement. */
  readonly text?: string;
  /** What stood in the text before a fix. */
  readonly original?: string;
  readonly reason?: string;
  /** IRI of the entity that it identifies. */
  readonly entity?: string;
}

/** The answer to `copydesk/desk`. */
export interface DrawnArticle {
  readonly version: number;
  /** BCP 47; `und` where it is not known. */
  readonly language: string;
  readonly findings: readonly DrawnFinding[];
  readonly notices: readonly string[];
  readonly names: readonly DrawnName[];
  readonly annotations: readonly DrawnAnnotation[];
  /** When asked for: line and character where each finding or suggestion begins and ends, four numbers for each. */
  readonly places?: readonly number[];
}

/** One thing that can be done about a finding, with its edits in full. */
export interface DrawnAction {
  /** Names the action among those of its finding. */
  readonly key: string;
  readonly title: string;
  readonly preferred: boolean;
  /** `fix` changes the text, `reject` says that the finding is none, `note` only writes an annotation. */
  readonly purpose: 'fix' | 'reject' | 'note';
  /** Version of the document that the edits are for. */
  readonly version: number;
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
  /** To be run after the edits: it writes the decision down. */
  readonly command?: Command;
}
