/** Article -> Analysis: everything that Copydesk can say of one article. Never throws; problems are listed. */

import { guardPageDump, pageDump } from '../artifacts/page-dump.ts';
import { profileOf } from '../artifacts/profile.ts';
import { NO_LEXICON, type ProjectLexicon, phraseKey } from '../artifacts/project-lexicon.ts';
import {
  findPatternsInSteps,
  type PatternPatience,
  type ProjectPattern,
} from '../artifacts/project-pattern.ts';
import { ARTIFACT_RULES } from '../artifacts/registry.ts';
import type { ArtifactRule, Report } from '../artifacts/rule.ts';
import { byPlace, type Finding, type Severity } from '../findings/finding.ts';
import { type NameDecisions, NO_DECISIONS } from '../names/clusters/decisions.ts';
import type { Entity } from '../names/entity.ts';
import { analyseNamesInSteps, type NameResources } from '../names/names.ts';
import type { Article } from '../text/article.ts';
import { runThrough, type Steps } from '../text/steps.ts';

/** Which rules run, and how grave their findings are. */
export interface RuleSettings {
  /** Rule id or `family/*` -> a severity, or `off`. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  /** Whether a rule of the project's own runs at all; left out, each does. */
  readonly runsOwn?: (id: string) => boolean;
  /** False where nobody asks for names: they are not looked for, and the analysis has no entities. */
  readonly names?: boolean;
}

export const DEFAULT_RULES: RuleSettings = { severities: {} };

/** Something the analysis could not do; said to the user, never thrown. */
export interface Problem {
  readonly message: string;
  readonly rule?: string;
}

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
  for (const rule of ARTIFACT_RULES) {
    if (severityOf(rule.id, rule.severity, rules) === 'off') continue;
    try {
      for (const report of rule.find(context)) findings.push(toFinding(rule, report));
    } catch (error) {
      problems.push({ rule: rule.id, message: `rule ${rule.id} failed: ${String(error)}` });
    }
    yield;
  }
  const own = yield* findPatternsInSteps(context, patternsThatRun(project, rules), options.patience);
  findings.push(...own.findings);
  problems.push(...own.problems);
  findings = [...guardPageDump(article, findings)].filter(
    ({ rule }) => rule !== pageDump.id || severityOf(rule, pageDump.severity, rules) !== 'off',
  );
  let entities: readonly Entity[] = [];
  try {
    if (rules.names !== false) {
      const decisions = options.decisions ?? NO_DECISIONS;
      const names = yield* analyseNamesInSteps(article, options.resources, decisions);
      entities = names.entities;
      findings.push(...names.findings);
    }
  } catch (error) {
    problems.push({ message: `the analysis of names failed: ${String(error)}` });
  }
  yield;
  const shown = findings.filter(isReported(article, project)).flatMap((finding) => {
    const severity = severityOf(finding.rule, finding.severity, rules);
    return severity === 'off' ? [] : [{ ...finding, severity }];
  });
  return { article, findings: shown.sort(byPlace), entities, problems };
}

const patternsThatRun = (project: ProjectLexicon, rules: RuleSettings): readonly ProjectPattern[] =>
  project.patterns.filter(
    ({ id, severity }) => rules.runsOwn?.(id) !== false && severityOf(id, severity, rules) !== 'off',
  );

/** Whether a project has anything against reporting what a finding is about. */
function isReported({ text }: Article, { allowed }: ProjectLexicon): (finding: Finding) => boolean {
  return ({ start, end }) => allowed.size === 0 || !allowed.has(phraseKey(text.slice(start, end)));
}

function toFinding(rule: ArtifactRule, report: Report): Finding {
  return {
    rule: rule.id,
    start: report.start,
    end: report.end,
    message: report.message,
    severity: report.severity ?? rule.severity,
    fixes: report.fixes ?? [],
    related: report.related ?? [],
    unnecessary: report.unnecessary ?? false,
  };
}

/** The severity that the settings give a rule: by its id, else by its family, else its own. */
function severityOf(id: string, own: Severity, rules: RuleSettings): Severity | 'off' {
  const family = `${id.slice(0, id.indexOf('/'))}/*`;
  return rules.severities[id] ?? rules.severities[family] ?? own;
}
