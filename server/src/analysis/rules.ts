/** Every rule that Copydesk knows, as descriptions: for the documentation, the settings and the editors. */
import { pageDump } from '../artifacts/page-dump.ts';
import { ARTIFACT_RULES } from '../artifacts/registry.ts';
import type { RuleDescription } from '../findings/rule.ts';
import { type Message, verbatim } from '../messages/message.ts';
import { NAME_RULES } from '../names/findings/rules.ts';

/** Rules over articles first, in the order of their registry, then rules over names. */
export const ALL_RULES: readonly RuleDescription[] = [...ARTIFACT_RULES, pageDump, ...NAME_RULES];

const TITLES: ReadonlyMap<string, string> = new Map(ALL_RULES.map(({ id, title }) => [id, title]));

/** What a rule is called. The catalogues have the titles of all rules; a rule of a project's own is known by its id. */
export function titleOfRule(id: string): Message {
  const title = TITLES.get(id);
  return title === undefined ? verbatim(id) : { pattern: title, values: {} };
}
