/** From what a rule says to what is reported: severities as the settings have them, and what a project wants left alone. */

import { type ProjectLexicon, phraseKey } from '../artifacts/project-lexicon.ts';
import type { ProjectPattern } from '../artifacts/project-pattern.ts';
import type { ArtifactRule, Report } from '../artifacts/rule.ts';
import type { Finding, Severity } from '../findings/finding.ts';
import { type Message, say } from '../messages/message.ts';
import type { Span } from '../text/offsets.ts';

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

/** The rules of a project's own that the settings let run. */
export const patternsThatRun = (project: ProjectLexicon, rules: RuleSettings): readonly ProjectPattern[] =>
  project.patterns.filter(
    ({ id, severity }) => rules.runsOwn?.(id) !== false && severityOf(id, severity, rules) !== 'off',
  );

/** A finding as the settings grade it; undefined where they, or the project, do not want to hear of it. */
export function shownFinding(
  finding: Finding,
  project: ProjectLexicon,
  rules: RuleSettings,
  quoteOf: (span: Span) => string,
): Finding | undefined {
  if (!isShown(finding, project, rules, quoteOf)) return undefined;
  return gradedFinding(finding, rules);
}

/** Whether the settings and the project want to hear of what a rule found at some place. */
export function isShown(
  finding: Pick<Finding, 'rule' | 'start' | 'end'>,
  { allowed }: ProjectLexicon,
  rules: RuleSettings,
  quoteOf: (span: Span) => string,
): boolean {
  if (allowed.size > 0 && allowed.has(phraseKey(quoteOf(finding)))) return false;
  return severityOf(finding.rule, 'hint', rules) !== 'off';
}

/** A finding that is shown, as grave as the settings have it. */
export function gradedFinding(finding: Finding, rules: RuleSettings): Finding {
  const severity = severityOf(finding.rule, finding.severity, rules);
  return severity === 'off' || severity === finding.severity ? finding : { ...finding, severity };
}

/** What a rule says, with what it left out filled in from the rule. */
export function toFinding(rule: ArtifactRule, report: Report): Finding {
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
export function severityOf(id: string, own: Severity, rules: RuleSettings): Severity | 'off' {
  return rules.severities[id] ?? rules.severities[familyOf(id)] ?? own;
}

/** By the id of a rule the name under which settings speak of its whole family: rules are asked for with each article. */
const families = new Map<string, string>();

function familyOf(id: string): string {
  let family = families.get(id);
  if (family === undefined) {
    family = `${id.slice(0, id.indexOf('/'))}/*`;
    families.set(id, family);
  }
  return family;
}

/** Something the analysis could not do; said to the user, never thrown. */
export interface Problem {
  readonly message: Message;
  readonly rule?: string;
}

/** Says of a rule that it failed. */
export const ruleFailed = (rule: string, error: unknown): Problem => ({
  rule,
  message: say('rule {rule} failed: {error}', { rule, error: String(error) }),
});
