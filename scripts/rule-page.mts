/** The documentation of rules as Markdown, made from their descriptions alone. */
import { readMarkers } from '../server/src/findings/markers.ts';
import type { RuleDescription } from '../server/src/findings/rule.ts';

const CONFIDENCE: Readonly<Record<RuleDescription['confidence'], string>> = {
  proof: 'proof: what it flags cannot be anything else',
  strong: 'strong: what it flags is seldom right',
  soft: 'soft: it asks, it does not know',
};

/** All pages by their path under docs/rules/. */
export function rulePages(rules: readonly RuleDescription[]): ReadonlyMap<string, string> {
  const pages = new Map(rules.map((rule) => [`${rule.id}.md`, rulePage(rule)]));
  return pages.set('README.md', listPage(rules));
}

function rulePage(rule: RuleDescription): string {
  const languages = rule.languages === 'all' ? 'all' : rule.languages.join(', ');
  return [
    `# ${rule.title}`,
    '',
    '<!-- Made from the rule by scripts/rule-docs.mts; edit the rule. -->',
    '',
    `\`${rule.id}\``,
    '',
    rule.description,
    '',
    `- Severity: ${rule.severity}`,
    `- Confidence: ${CONFIDENCE[rule.confidence]}`,
    `- Languages: ${languages}`,
    '',
    '## Flagged',
    '',
    ...rule.examples.flags.flatMap(flaggedExample),
    '## Left alone',
    '',
    ...rule.examples.leaves.flatMap((text) => [...codeBlock(text), '']),
    '## Settings',
    '',
    `Switch it off or change its severity with \`"${rule.id}": "off"\` (or a severity) under \`copydesk.rules\`.`,
    '',
  ].join('\n');
}

/** The text, and under it what is flagged in it: marks inside right-to-left text would be hard to read. */
function flaggedExample(marked: string): string[] {
  const { text, spans } = readMarkers(marked);
  const found = spans.map(({ start, end }) => `- ${inlineCode(visible(text.slice(start, end)))}`);
  return [...codeBlock(text), '', 'flags', '', ...new Set(found), ''];
}

function codeBlock(text: string): string[] {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}text`, ...visible(text).split('\n'), fence];
}

/** A span as code; spaces at its ends, which a reader would not see, are drawn. */
function inlineCode(text: string): string {
  const drawn = text.replace(/^ +| +$/g, (spaces) => '␠'.repeat(spaces.length)).replaceAll('\n', '↵');
  const longest = Math.max(0, ...[...drawn.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const padding = /^`|`$/.test(drawn) ? ' ' : '';
  return `${fence}${padding}${drawn}${padding}${fence}`;
}

/** Characters that a reader cannot see are written by their code. */
function visible(text: string): string {
  return text.replace(
    /[\u0000-\u0009\u000b-\u001f\u007f-\u00a0\u00ad\u061c\u200b-\u200f\u202a-\u202f\u2060-\u206f\ufeff]|\p{Co}/gu,
    (letter) => `<U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`,
  );
}

function listPage(rules: readonly RuleDescription[]): string {
  const rows = rules.map(
    (rule) => `- [\`${rule.id}\`](${rule.id}.md): ${rule.title} (${rule.severity}, ${rule.confidence})`,
  );
  return [
    '# Rules',
    '',
    '<!-- Made from the rules by scripts/rule-docs.mts. -->',
    '',
    `${rules.length} rules, in the order in which they are mended.`,
    '',
    ...rows,
    '',
  ].join('\n');
}
