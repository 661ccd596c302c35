/** The page of the classes of residue, docs/artifact-classes.md, made from the taxonomy and the rules. */

import { ANNOTATION_TYPES } from '../server/src/artifacts/annotation-types.ts';
import { profileOf } from '../server/src/artifacts/profile.ts';
import { ARTIFACT_RULES } from '../server/src/artifacts/registry.ts';
import { type ArtifactClass, CLASS_FAMILIES } from '../server/src/artifacts/taxonomy.ts';
import { readMarkers } from '../server/src/findings/markers.ts';
import type { RuleDescription } from '../server/src/findings/rule.ts';
import { english } from '../server/src/messages/wording.ts';
import { createArticle } from '../server/src/text/article.ts';

/** The page as Markdown. @param rules all rules, of names too */
export function classPage(rules: readonly RuleDescription[]): string {
  const byName = new Map(rules.map((rule) => [rule.id.slice(rule.id.indexOf('/') + 1), rule]));
  const count = CLASS_FAMILIES.reduce((sum, { classes }) => sum + classes.length, 0);
  return [
    '# Classes of residue and damage',
    '',
    '<!-- Made from server/src/artifacts/taxonomy.ts by scripts/rule-docs.mts; edit the taxonomy or the rule. -->',
    '',
    `What scrapers, content systems, encodings and machine translation leave in news text, in ${count} classes, and what`,
    'answers for each. *Tier* is how sure a finding is: proof, strong or soft. *Fix* is what is offered: `safe` fixes are',
    'applied by `copydesk fix` and “fix all”, a person confirms the others, and `annotate` marks the place and leaves the',
    'text. A class that no program decides has an annotation type, which annotators mark by hand.',
    '',
    ...CLASS_FAMILIES.flatMap(({ title, classes }) => [
      `## ${title}`,
      '',
      '| class | rule | tier | severity | fix |',
      '| --- | --- | --- | --- | --- |',
      ...classes.flatMap((one) => rowsOf(one, byName)),
      '',
    ]),
    '## Annotation types',
    '',
    ...ANNOTATION_TYPES.map(({ id, title }) => `- \`${id}\`: ${english(title)}`),
    '',
  ].join('\n');
}

function rowsOf({ id, rules, note }: ArtifactClass, byName: ReadonlyMap<string, RuleDescription>): string[] {
  if (rules.length === 0) return [`| \`${id}\` | ${note ?? ''} | | | |`];
  return rules.map((name, index) => {
    const rule = byName.get(name);
    if (rule === undefined) throw new Error(`the taxonomy names a rule that there is none of: ${name}`);
    const page = `[${rule.id}](rules/${rule.id}.md)`;
    const first = index === 0 ? `\`${id}\`` : '';
    const remark = index === 0 && note !== undefined ? ` ${note}` : '';
    return `| ${first} | ${page}${remark} | ${rule.confidence} | ${rule.severity} | ${fixesOf(rule)} |`;
  });
}

/** The kinds of fixes that a rule offers on its own examples. */
function fixesOf({ id, examples }: RuleDescription): string {
  const rule = ARTIFACT_RULES.find((one) => one.id === id);
  if (rule === undefined) return id.startsWith('name/') ? 'confirm' : 'annotate';
  const kinds = examples.flags.flatMap((example) => {
    const article = createArticle(readMarkers(example).text);
    return [...rule.find({ article, profile: profileOf(article) })].map(
      ({ fixes }) => fixes?.[0]?.kind ?? 'annotate',
    );
  });
  return [...new Set(kinds)].sort().reverse().join(', ');
}
