/** Runs one artifact rule over a text, as the tests of this floor do. */
import { profileOf } from '../../server/src/artifacts/profile.ts';
import { ARTIFACT_RULES } from '../../server/src/artifacts/registry.ts';
import type { ArtifactRule, Report } from '../../server/src/artifacts/rule.ts';
import type { Finding } from '../../server/src/findings/finding.ts';
import { createArticle } from '../../server/src/text/article.ts';

/** All reports of a rule over a text, in the order in which the rule gives them. */
export function runRule(rule: ArtifactRule, text: string): readonly Report[] {
  const article = createArticle(text);
  return [...rule.find({ article, profile: profileOf(article) })];
}

/** The findings of all artifact rules over a text. */
export function artifactFindings(text: string): readonly Finding[] {
  const article = createArticle(text);
  const context = { article, profile: profileOf(article) };
  return ARTIFACT_RULES.flatMap((rule) =>
    [...rule.find(context)].map((report) => ({
      rule: rule.id,
      start: report.start,
      end: report.end,
      message: report.message,
      severity: report.severity ?? rule.severity,
      fixes: report.fixes ?? [],
      related: report.related ?? [],
      unnecessary: report.unnecessary ?? false,
    })),
  );
}

/** The text of each report, in order of place. */
export const quotes = (text: string, reports: readonly Report[]): readonly string[] =>
  [...reports].sort((a, b) => a.start - b.start).map(({ start, end }) => text.slice(start, end));
