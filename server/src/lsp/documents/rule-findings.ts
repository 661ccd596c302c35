/** Counts of findings by article, turned into counts by rule: what a list of the workspace's findings shows. */

import type { RuleFindings } from '../../../../protocol/lists.ts';
import { titleOfRule } from '../../analysis/rules.ts';
import { SEVERITIES, type Severity } from '../../findings/finding.ts';
import type { Message } from '../../messages/message.ts';
import type { RuleCount } from '../../service/fixing/rule-fixes.ts';

/** Findings of one article. */
export interface CountedArticle {
  readonly counts: ReadonlyMap<string, RuleCount>;
  /** The gravest severity of each rule. */
  readonly severities: ReadonlyMap<string, Severity>;
}

/**
 * @param articles by URI @param worded writes a message out for the reader
 * @returns the rule with most findings first, in each the article with most of them
 */
export function findingsByRule(
  articles: ReadonlyMap<string, CountedArticle>,
  worded: (message: Message) => string,
): RuleFindings[] {
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
      title: worded(titleOfRule(rule)),
      severity,
      count: sum('count'),
      safe: sum('safe'),
      asking: sum('asking'),
      files: files.sort((a, b) => b.count - a.count || (a.uri < b.uri ? -1 : 1)),
    };
  });
  return found.sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
}
