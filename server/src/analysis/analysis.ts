/** Article -> Analysis: everything that Copydesk can say of one article. Never throws; problems are listed. */

import { guardPageDump, pageDump } from '../artifacts/page-dump.ts';
import { profileOf } from '../artifacts/profile.ts';
import { NO_LEXICON, type ProjectLexicon } from '../artifacts/project-lexicon.ts';
import { findPatternsInSteps, type PatternPatience } from '../artifacts/project-pattern.ts';
import { ARTIFACT_RULES } from '../artifacts/registry.ts';
import { type ArtifactContext, type ArtifactRule, mayBeReported } from '../artifacts/rule.ts';
import { byPlace, type Finding } from '../findings/finding.ts';
import { say } from '../messages/message.ts';
import { type NameDecisions, NO_DECISIONS } from '../names/clusters/decisions.ts';
import type { Entity } from '../names/entity.ts';
import type { NameResources } from '../names/name-resources.ts';
import {
  analyseNamesInSteps,
  type NameAnalysis,
  type NamesMemory,
  type RememberedNames,
  rememberNamesInSteps,
} from '../names/names.ts';
import { appendAll } from '../text/append-all.ts';
import { type Article, placeAt } from '../text/article.ts';
import type { Span } from '../text/offsets.ts';
import { runThrough, type Steps } from '../text/steps.ts';
import { oneFindingAPlace } from './one-finding-a-place.ts';
import {
  DEFAULT_RULES,
  type Problem,
  patternsThatRun,
  type RuleSettings,
  ruleFailed,
  severityOf,
  shownFinding,
  toFinding,
} from './shown-findings.ts';

export { DEFAULT_RULES, type Problem, type RuleSettings } from './shown-findings.ts';

/** All that is known of one article. Immutable. */
export interface Analysis {
  readonly article: Article;
  /** In order of place. */
  readonly findings: readonly Finding[];
  readonly entities: readonly Entity[];
  readonly problems: readonly Problem[];
}

export interface AnalysisOptions {
  readonly resources: NameResources;
  readonly rules?: RuleSettings;
  readonly decisions?: NameDecisions;
  readonly project?: ProjectLexicon;
  /** How long the project's own patterns may take; left out, as long as they need. */
  readonly patience?: PatternPatience;
}

/** Analyses an article in one go. */
export const analyse = (article: Article, options: AnalysisOptions): Analysis =>
  runThrough(analyseInSteps(article, options));

/** So much text is read by rules in one step, in UTF-16 units: of a long article one rule, of a short one some. */
const STEP = 50_000;

/**
 * Analyses an article in short steps, so that a server can serve others between them.
 * Yields between rules and between the passes of the analysis of names.
 */
export function* analyseInSteps(article: Article, options: AnalysisOptions): Steps<Analysis> {
  const rules = options.rules ?? DEFAULT_RULES;
  let findings: Finding[] = [];
  const problems: Problem[] = [];
  const project = options.project ?? NO_LEXICON;
  const context = { article, profile: profileOf(article), project, words: options.resources.words };
  yield;
  const isGraded = Object.keys(rules.severities).length > 0;
  /** How much text rules have read since others had their turn. */
  let read = 0;
  for (const rule of ARTIFACT_RULES) {
    if (isGraded && severityOf(rule.id, rule.severity, rules) === 'off') continue;
    if (!follow(rule, context, findings, problems)) continue;
    read += article.text.length;
    if (read < STEP) continue;
    read = 0;
    yield;
  }
  const own = yield* findPatternsInSteps(context, patternsThatRun(project, rules), options.patience);
  appendAll(findings, own.findings);
  appendAll(problems, own.problems);
  findings = [...guardPageDump(article, findings)].filter(
    ({ rule }) => rule !== pageDump.id || severityOf(rule, pageDump.severity, rules) !== 'off',
  );
  const names = yield* namesInSteps(article, options);
  appendAll(findings, names.findings);
  problems.push(...names.problems);
  const quoteOf = ({ start, end }: Span): string => article.text.slice(start, end);
  const shown = findings
    .map((finding) => shownFinding(finding, project, rules, quoteOf))
    .filter((finding) => finding !== undefined);
  const lineOf = (offset: number): number => placeAt(article.paragraphs, offset);
  const listed = oneFindingAPlace(shown, lineOf).map(({ finding }) => finding);
  return { article, findings: listed.sort(byPlace), entities: names.entities, problems };
}

/**
 * Follows one rule: a function of its own, which is compiled once, where a generator that holds all this is compiled anew
 * for each rule that surprises it.
 * @param findings to which what it reports is added @param problems to which is added that it failed
 * @returns whether it read the article
 */
function follow(
  rule: ArtifactRule,
  context: ArtifactContext,
  findings: Finding[],
  problems: Problem[],
): boolean {
  try {
    if (rule.isSilent?.(context) === true) return false;
    for (const report of rule.find(context)) {
      if (mayBeReported(rule, context.article.text, report)) findings.push(toFinding(rule, report));
    }
    return true;
  } catch (error) {
    problems.push(ruleFailed(rule.id, error));
    return false;
  }
}

/** What the analysis of names adds to that of an article. */
export interface NamesOfArticle extends NameAnalysis {
  readonly problems: readonly Problem[];
}

/** The names of an article, and a problem in place of them where their analysis fails. */
export function* namesInSteps(
  article: Article,
  { resources, decisions = NO_DECISIONS, rules = DEFAULT_RULES }: AnalysisOptions,
): Steps<NamesOfArticle> {
  try {
    if (rules.names === false) return NO_NAMES;
    const { entities, findings } = yield* analyseNamesInSteps(article, resources, decisions);
    yield;
    return { entities, findings, problems: [] };
  } catch (error) {
    return { ...NO_NAMES, problems: [namesFailed(error)] };
  }
}

const NO_NAMES: NamesOfArticle = { entities: [], findings: [], problems: [] };

/**
 * What is known of the names of an edited article; undefined where nobody asks for them or their analysis fails.
 * @param memory what is known of earlier versions of the article
 */
export function* rememberedNamesInSteps(
  article: Article,
  { resources, decisions = NO_DECISIONS, rules = DEFAULT_RULES }: AnalysisOptions,
  memory: NamesMemory,
): Steps<{ readonly names: RememberedNames | undefined; readonly problems: readonly Problem[] }> {
  try {
    if (rules.names === false) return { names: undefined, problems: [] };
    const names = yield* rememberNamesInSteps(article, resources, decisions, memory);
    yield;
    return { names, problems: [] };
  } catch (error) {
    return { names: undefined, problems: [namesFailed(error)] };
  }
}

const namesFailed = (error: unknown): Problem => ({
  message: say('the analysis of names failed: {error}', { error: String(error) }),
});
