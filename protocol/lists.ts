/**
 * The names, questions and answers of lists that clients show beside articles, beyond the Language Server Protocol:
 * the names and findings of a workspace, the annotations of an article by layer.
 */
import type { WorkspaceEdit } from 'vscode-languageserver-types';
import type { DrawnAnnotation, Severity } from './desk.ts';
import type { Range, ShownPlace } from './places.ts';

/** Asks for the names of the workspace's articles; `WorkspaceNamesAnswer`. Waits until they are counted. */
export const WORKSPACE_NAMES_REQUEST = 'copydesk/workspaceNames';
/** Asks where articles use a form of a name; `NamePlacesAnswer`. */
export const NAME_PLACES_REQUEST = 'copydesk/namePlaces';
/** Asks for the edits that write one form for a name, in an article or in all; `UnifyAnswer`. */
export const UNIFY_EDITS_REQUEST = 'copydesk/unifyEdits';
/** Writes a decision about a form into the annotations of an article; `{ written }`. */
export const DECIDE_NAME_REQUEST = 'copydesk/decideName';
/** Asks for the annotations of an open article with their layers, and for what disagrees; `ArticleAnnotationsAnswer`. */
export const ARTICLE_ANNOTATIONS_REQUEST = 'copydesk/articleAnnotations';
/** Asks for the findings of the workspace by rule; `WorkspaceFindingsAnswer`. */
export const WORKSPACE_FINDINGS_REQUEST = 'copydesk/workspaceFindings';
/** Asks for the findings of one rule in one article; a list of `FindingPlace`. */
export const FINDING_PLACES_REQUEST = 'copydesk/findingPlaces';
/** Asks for the edits that mend all findings of a rule; `RuleFixesAnswer`. */
export const RULE_FIXES_REQUEST = 'copydesk/ruleFixes';
/** Tells that the edits of such an answer were made, so that they are written down; `{ articles }`. */
export const FIXES_MADE_REQUEST = 'copydesk/fixesMade';

export interface WorkspaceNamesParams {
  /** A part of a form; left out or empty for all. */
  readonly part?: string;
  readonly onlyCompeting?: boolean;
  readonly order?: 'count' | 'alphabet' | 'type' | 'competing';
  /** How many names at most. */
  readonly most?: number;
}

/** A form over the workspace; writings that fold alike are one. */
export interface ListedForm {
  readonly form: string;
  /** All writings of it. */
  readonly writings: readonly string[];
  readonly uses: number;
  readonly articles: number;
  /** Another spelling of the same words is in use. */
  readonly competes: boolean;
}

/** An entity over the workspace. */
export interface ListedName {
  /** Id of the gazetteer or the style where one knows it, else `here:…`. */
  readonly id: string;
  /** Every id under which articles know it. */
  readonly ids: readonly string[];
  readonly type: string;
  readonly preferred: string;
  /** What decided; left out where two forms are used equally often and nobody has decided. */
  readonly authority?: string;
  /** The same in a sentence. */
  readonly reason: string;
  readonly uses: number;
  readonly competes: boolean;
  /** Most used first. */
  readonly forms: readonly ListedForm[];
}

export interface WorkspaceNamesAnswer {
  readonly names: readonly ListedName[];
  /** Names that fit the question; more than are listed where there are many. */
  readonly total: number;
  /** Names in competing forms, of all. */
  readonly competing: number;
  /** Articles that were counted. */
  readonly articles: number;
}

export interface NamePlacesParams {
  readonly ids: readonly string[];
  /** The writings of the form. */
  readonly writings: readonly string[];
}

export interface NamePlacesAnswer {
  readonly files: readonly { readonly uri: string; readonly places: readonly ShownPlace[] }[];
  /** Articles that were not read, because there are too many. */
  readonly left: number;
}

export interface UnifyEditsParams {
  /** An open article that has the name. */
  readonly textDocument: { readonly uri: string };
  /** Ids of the entity. */
  readonly ids: readonly string[];
  readonly to: string;
  readonly scope: 'article' | 'workspace';
}

export interface UnifyAnswer {
  readonly edit: WorkspaceEdit | null;
  readonly places: number;
  readonly articles: number;
  /** Why there is nothing to change, in a sentence. */
  readonly refusal?: string;
}

export interface DecideNameParams {
  readonly textDocument: { readonly uri: string };
  readonly decision: 'prefer' | 'join' | 'part';
  readonly form: string;
  /** Ids of entities: the one that the form names, or all that it does not name. */
  readonly entities: readonly string[];
}

/** What is asked of the server when an annotation is to change: only the server reads it, and it goes back as it came. */
export type OpaqueRequest = unknown;

/** A place where a lost annotation may belong. */
export interface Proposal extends ShownPlace {
  readonly text: string;
  readonly request: OpaqueRequest;
}

/** An annotation with its layer, and of a lost one where it may belong. */
export interface ListedAnnotation extends DrawnAnnotation {
  /** Name of its layer; left out for the unnamed one. */
  readonly layer?: string;
  /** Best first. */
  readonly proposals?: readonly Proposal[];
}

/** A place at which two layers say different things, and what would settle it. */
export interface Disagreement {
  readonly range: Range;
  readonly text: string;
  readonly message: string;
  readonly choices: readonly { readonly title: string; readonly request: OpaqueRequest }[];
}

export interface ArticleAnnotationsAnswer {
  readonly version: number;
  /** The layer that decisions go into; left out for the unnamed one. */
  readonly layer?: string;
  readonly annotations: readonly ListedAnnotation[];
  readonly disagreements: readonly Disagreement[];
  /** Sentences about what is not listed. */
  readonly unlisted: readonly string[];
}

export interface WorkspaceFindingsParams {
  /** Reads the articles anew; without it the answer is what was last read, open articles as they are now. */
  readonly scan: boolean;
  /** Only these articles are read anew. */
  readonly uris?: readonly string[];
  readonly workDoneToken?: string | number;
}

/** Of an article: its findings of one rule, those that a safe fix mends, those whose fix a person chooses. */
export interface RuleFile {
  readonly uri: string;
  readonly count: number;
  readonly safe: number;
  readonly asking: number;
}

export interface RuleFindings {
  readonly rule: string;
  readonly title: string;
  /** The gravest that one of its findings has. */
  readonly severity: Severity;
  readonly count: number;
  readonly safe: number;
  readonly asking: number;
  readonly files: readonly RuleFile[];
}

export interface WorkspaceFindingsAnswer {
  /** False until the articles have been read once. */
  readonly read: boolean;
  readonly articles: number;
  /** Most findings first. */
  readonly rules: readonly RuleFindings[];
  /** Files that could not be read, and articles that were not, in sentences. */
  readonly problems: readonly string[];
}

export interface FindingPlacesParams {
  readonly rule: string;
  readonly uri: string;
}

export interface FindingPlace extends ShownPlace {
  readonly message: string;
  readonly severity: Severity;
  readonly fix: 'safe' | 'asking' | 'none';
}

export interface RuleFixesParams {
  readonly rule: string;
  /** Only in these articles. */
  readonly uris?: readonly string[];
  readonly workDoneToken?: string | number;
}

export interface RuleFixesAnswer {
  /** Names the answer when its edits have been made. */
  readonly plan: number;
  readonly edit: WorkspaceEdit;
  readonly places: number;
  /** Places among them whose fix a person has to choose. */
  readonly asking: number;
  readonly articles: number;
  /** Findings of the rule that no edit mends. */
  readonly left: number;
  readonly problems: readonly string[];
}
