/** Counts of findings by article, turned into counts by rule: what a list of the workspace's findings shows. */

import type { RuleFindings } from '../../../../protocol/lists.ts';
import { pageDump } from '../../artifacts/page-dump.ts';
import { ARTIFACT_RULES } from '../../artifacts/registry.ts';
import { SEVERITIES, type Severity } from '../../findings/finding.ts';
import { NAME_RULES } from '../../names/findings/rules.ts';
import type { RuleCount } from '../../service/rule-fixes.ts';

/** Findings of one article. */
export interface CountedArticle {
  readonly counts: ReadonlyMap<string, RuleCount>;
  /** The gravest severity of each rule. */
  readonly severities: ReadonlyMap<string, Severity>;
}

const TITLES: ReadonlyMap<string, string> = new Map(
  [...ARTIFACT_RULES, pageDump, ...NAME_RULES].map(({ id, title }) => [id, title]),
);

/** @param articles by URI @returns the rule with most findings first, in each the article with most of them */
export function findingsByRule(articles: ReadonlyMap<string, CountedArticle>): RuleFindings[] {
  const rules = new Map<string, { severity: Severity; files: RuleFindings['files'][number][] }>();
  for (const [uri, { counts, severities }] of articles) {
    for (const [rule, { count, safe, asking }] of counts) {
      const severity = severities.get(rule) ?? 'hint';
      const known = rules.get(rule) ?? { severity, files: [] };
      rules.set(rule, known);
      known.files.push({ uri, count, safe, asking });
      if (SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(known.severity)) known.severity = severity;
    }
  }
  const found = [...rules].map(([rule, { severity, files }]): RuleFindings => {
    const sum = (key: 'count' | 'safe' | 'asking'): number =>
      files.reduce((total, file) => total + file[key], 0);
    return {
      rule,
      // A rule of a project's own is known by its id.
      title: TITLES.get(rule) ?? rule,
      severity,
      count: sum('count'),
      safe: sum('safe'),
      asking: sum('asking'),
      files: files.sort((a, b) => b.count - a.count || (a.uri < b.uri ? -1 : 1)),
    };
  });
  return found.sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
}
