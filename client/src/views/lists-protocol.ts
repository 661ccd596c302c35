/**
 * What the server answers for the views: names and findings of the workspace, annotations by layer. Declared again here
 * because the extension shares no code with the server (docs/language-server.md, Lists).
 */
import type { WorkspaceEdit } from 'vscode-languageclient';
import type { DrawnArticle, ProtocolRange } from '../desk/drawn-article.ts';
import type { Severity } from '../desk/messages.ts';

export const WORKSPACE_NAMES_REQUEST = 'copydesk/workspaceNames';
export const NAME_PLACES_REQUEST = 'copydesk/namePlaces';
export const UNIFY_EDITS_REQUEST = 'copydesk/unifyEdits';
export const DECIDE_NAME_REQUEST = 'copydesk/decideName';
export const ARTICLE_ANNOTATIONS_REQUEST = 'copydesk/articleAnnotations';
export const WORKSPACE_FINDINGS_REQUEST = 'copydesk/workspaceFindings';
export const FINDING_PLACES_REQUEST = 'copydesk/findingPlaces';
export const RULE_FIXES_REQUEST = 'copydesk/ruleFixes';
export const FIXES_MADE_REQUEST = 'copydesk/fixesMade';

/** A place in a line that is shown. `from` and `to` are UTF-16 units in the line. */
export interface ShownPlace {
  readonly range: ProtocolRange;
  readonly line: string;
  readonly from: number;
  readonly to: number;
}

export interface ListedForm {
  readonly form: string;
  readonly writings: readonly string[];
  readonly uses: number;
  readonly articles: number;
  readonly competes: boolean;
}

export interface ListedName {
  readonly id: string;
  readonly ids: readonly string[];
  readonly type: string;
  readonly preferred: string;
  readonly reason: string;
  readonly uses: number;
  readonly competes: boolean;
  readonly forms: readonly ListedForm[];
}

export interface WorkspaceNames {
  readonly names: readonly ListedName[];
  readonly total: number;
  readonly competing: number;
  readonly articles: number;
}

export interface NamePlaces {
  readonly files: readonly { readonly uri: string; readonly places: readonly ShownPlace[] }[];
  readonly left: number;
}

export interface UnifyEdits {
  readonly edit: WorkspaceEdit | null;
  readonly places: number;
  readonly articles: number;
  readonly refusal?: string;
}

/** An annotation as the server wants it changed; it goes back as it came. */
export type Request = Readonly<Record<string, unknown>>;

export interface Proposal extends ShownPlace {
  readonly text: string;
  readonly request: Request;
}

export type ListedAnnotation = DrawnArticle['annotations'][number] & {
  readonly layer?: string;
  readonly proposals?: readonly Proposal[];
};

export interface Disagreement {
  readonly range: ProtocolRange;
  readonly text: string;
  readonly message: string;
  readonly choices: readonly { readonly title: string; readonly request: Request }[];
}

export interface ArticleAnnotations {
  readonly version: number;
  readonly layer?: string;
  readonly annotations: readonly ListedAnnotation[];
  readonly disagreements: readonly Disagreement[];
  readonly unlisted: readonly string[];
}

export interface RuleFile {
  readonly uri: string;
  readonly count: number;
  readonly safe: number;
  readonly asking: number;
}

export interface RuleFindings {
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  readonly count: number;
  readonly safe: number;
  readonly asking: number;
  readonly files: readonly RuleFile[];
}

export interface WorkspaceFindings {
  readonly read: boolean;
  readonly articles: number;
  readonly rules: readonly RuleFindings[];
  readonly problems: readonly string[];
}

export interface FindingPlace extends ShownPlace {
  readonly message: string;
  readonly severity: Severity;
  readonly fix: 'safe' | 'asking' | 'none';
}

export interface RuleFixes {
  readonly plan: number;
  readonly edit: WorkspaceEdit;
  readonly places: number;
  readonly asking: number;
  readonly articles: number;
  readonly left: number;
  readonly problems: readonly string[];
}
