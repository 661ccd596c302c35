/**
 * Everything that an editor asks of an article, as one object over plain data: UTF-16 offsets, no protocol types,
 * no files. The server, the browser worker and tests share it. Nothing here keeps state between calls.
 */
import type { Offset, Span } from '../text/offsets.ts';
import type { Steps } from '../text/steps.ts';
import type { AnnotateAction } from './annotating/annotate-action.ts';
import { annotateActions } from './annotating/annotate-actions.ts';
import type { AnnotatedArticle } from './annotating/annotated-article.ts';
import { attachedTo } from './annotating/annotating.ts';
import { annotationNotices } from './annotating/annotation-notices.ts';
import { noticeActions } from './annotating/notice-actions.ts';
import { actionsFor, codeActions } from './code-actions.ts';
import { type CodeLens, codeLenses } from './code-lens.ts';
import { type CompletionSources, completions, type NameCompletion } from './completion.ts';
import { type Definition, definition } from './definition.ts';
import {
  type ArticleDiagnostics,
  diagnostics,
  type NamedFinding,
  openFindings,
  openFindingsInSteps,
} from './diagnostics.ts';
import { documentSymbols, type Outline } from './document-symbols.ts';
import type { Action } from './fixing/action.ts';
import { FIX_ALL_KEY, fixAll } from './fixing/fix-all.ts';
import { type ProjectAction, projectActions } from './fixing/project-actions.ts';
import { highlights } from './highlights.ts';
import { type Hover, hover } from './hover.ts';
import { type InlayHint, inlayHints } from './inlay-hints.ts';
import { references } from './references.ts';
import { publishedPage } from './rule-pages.ts';
import { byAuthority, type SemanticToken, semanticTokens } from './semantic-tokens.ts';

/** Names one action of one finding. */
export interface ActionName {
  readonly fingerprint: string;
  readonly start: Offset;
  readonly key: string;
}

/** The features. All places are UTF-16 offsets in the article's text; none of the methods throws. */
export interface LanguageService {
  /** Findings that are not dismissed, and sentences about what is not shown. */
  diagnostics(article: AnnotatedArticle): ArticleDiagnostics;
  /** What can be done about the findings in a range, which may be a mere cursor; in steps. */
  codeActions(article: AnnotatedArticle, range: Span): Steps<Action[]>;
  /** One action of one finding, made again, in steps; undefined when there is none any more. */
  action(article: AnnotatedArticle, name: ActionName): Steps<Action | undefined>;
  /** All safe fixes at once, in steps; undefined when there is none. */
  fixAll(article: AnnotatedArticle): Steps<Action | undefined>;
  /** What can be annotated at a range, and what can be done about the notices there. */
  annotateActions(article: AnnotatedArticle, range: Span): AnnotateAction[];
  /** What of the annotations asks for a person, and sentences about what is not listed. */
  annotationNotices(article: AnnotatedArticle): ReturnType<typeof annotationNotices>;
  /** What can be decided for the whole project about a range. @param folder of the article from the project's root */
  projectActions(article: AnnotatedArticle, range: Span, folder: string): ProjectAction[];
  /** What is known of a place. */
  hover(article: AnnotatedArticle, offset: Offset): Hover | undefined;
  /** The entities of the article and their mentions, and how many are not listed. */
  documentSymbols(article: AnnotatedArticle): Outline;
  /** Every mention of the entity at an offset; else the annotated words there. */
  highlights(article: AnnotatedArticle, offset: Offset): readonly Span[];
  /** The same in order of place, with or without the first one. */
  references(article: AnnotatedArticle, offset: Offset, includeFirst: boolean): readonly Span[];
  /** Names and residue, ordered and not overlapping. */
  semanticTokens(article: AnnotatedArticle, range?: Span): SemanticToken[];
  /** Where it is laid down how the name at an offset is written. */
  definition(article: AnnotatedArticle, offset: Offset): Definition | undefined;
  /** Names that the letters before an offset may begin. */
  completions(article: AnnotatedArticle, offset: Offset, sources: CompletionSources): NameCompletion[];
  /** Counts above the paragraphs that first name something. */
  codeLenses(article: AnnotatedArticle): CodeLens[];
  /** Latin forms beside names in other letters. */
  inlayHints(article: AnnotatedArticle, range: Span): InlayHint[];
}

/** Makes the service. */
export function createLanguageService(): LanguageService {
  const open = ({ analysis, dismissed }: AnnotatedArticle): NamedFinding[] =>
    openFindings(analysis, dismissed);
  const openInSteps = ({ analysis, dismissed }: AnnotatedArticle): Steps<NamedFinding[]> =>
    openFindingsInSteps(analysis, dismissed);
  return Object.freeze<LanguageService>({
    diagnostics: (article) => diagnostics(article.analysis, article.dismissed),
    *codeActions(article, range) {
      return yield* codeActions(article.analysis, yield* openInSteps(article), range);
    },
    *action(article, { fingerprint, start, key }) {
      const findings = yield* openInSteps(article);
      if (key === FIX_ALL_KEY) return yield* fixAll(article.analysis, findings);
      const named = findings.find((one) => one.fingerprint === fingerprint && one.finding.start === start);
      if (named === undefined) return undefined;
      const actions = yield* actionsFor(article.analysis, findings, named);
      return actions.find((action) => action.key === key);
    },
    annotateActions: (article, range) => {
      const { annotating } = article;
      if (annotating === undefined) return [];
      return [...noticeActions(article, annotating, range), ...annotateActions(article, annotating, range)];
    },
    annotationNotices: (article) =>
      article.annotating === undefined
        ? { notices: [], unlisted: [] }
        : annotationNotices(article, article.annotating),
    *fixAll(article) {
      return yield* fixAll(article.analysis, yield* openInSteps(article));
    },
    projectActions: (article, range, folder) =>
      projectActions(article.analysis, open(article), range, folder),
    hover: (article, offset) =>
      hover(article.analysis, offset, {
        open: open(article),
        annotations: article.annotations(),
        attached: (id) => attachedTo(id, article.annotating?.layers ?? []),
        workspace: article.workspace,
        pageOf: article.pageOf ?? publishedPage,
      }),
    documentSymbols: (article) => documentSymbols(article.analysis),
    highlights: (article, offset) => highlights(article.analysis, offset, article.annotations()),
    references: (article, offset, includeFirst) => references(article.analysis, offset, includeFirst),
    semanticTokens: (article, range) => semanticTokens(article.analysis, range, byAuthority(article)),
    definition,
    completions,
    codeLenses,
    inlayHints,
  });
}
