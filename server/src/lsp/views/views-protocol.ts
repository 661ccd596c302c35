/** The names, questions and answers of lists that clients show beside articles (views.ts), beyond the protocol. */
import type { Range, WorkspaceEdit } from 'vscode-languageserver';
import type { Severity } from '../../findings/finding.ts';
import type { AnnotationRequest } from '../../service/annotation-request.ts';
import type { DeskAnnotation } from '../../service/desk.ts';
import type { ListedName } from '../../service/workspace-names.ts';

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

/** A place in a line that is shown: where it is in the article, and in the line. UTF-16 units in `line`. */
export interface ShownPlace {
  readonly range: Range;
  readonly line: string;
  readonly from: number;
  readonly to: number;
}

export interface WorkspaceNamesParams {
  /** A part of a form; left out or empty for all. */
  readonly part?: string;
  readonly onlyCompeting?: boolean;
  readonly order?: 'count' | 'alphabet' | 'type' | 'competing';
  /** How many names at most. */
  readonly most?: number;
}

export interface WorkspaceNamesAnswer {
  readonly names: readonly (Omit<ListedName, 'reason'> & { readonly reason: string })[];
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

/** An annotation with its layer, and of a lost one where it may belong. */
export interface ListedAnnotation extends Omit<DeskAnnotation, 'spans'> {
  readonly ranges: readonly Range[];
  /** Name of its layer; left out for the unnamed one. */
  readonly layer?: string;
  /** Best first. */
  readonly proposals?: readonly (ShownPlace & {
    readonly text: string;
    readonly request: AnnotationRequest;
  })[];
}

export interface ArticleAnnotationsAnswer {
  readonly version: number;
  /** The layer that decisions go into; left out for the unnamed one. */
  readonly layer?: string;
  readonly annotations: readonly ListedAnnotation[];
  readonly disagreements: readonly {
    readonly range: Range;
    readonly text: string;
    readonly message: string;
    readonly choices: readonly { readonly title: string; readonly request: AnnotationRequest }[];
  }[];
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

export interface RuleFindings {
  readonly rule: string;
  readonly title: string;
  /** The gravest that one of its findings has. */
  readonly severity: Severity;
  readonly count: number;
  readonly safe: number;
  readonly asking: number;
  readonly files: readonly {
    readonly uri: string;
    readonly count: number;
    readonly safe: number;
    readonly asking: number;
  }[];
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
