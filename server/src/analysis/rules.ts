/** Every rule that Copydesk knows, as descriptions: for the documentation, the settings and the editors. */
import { pageDump } from '../artifacts/page-dump.ts';
import { ARTIFACT_RULES } from '../artifacts/registry.ts';
import type { RuleDescription } from '../findings/rule.ts';
import { NAME_RULES } from '../names/findings/rules.ts';

/** Rules over articles first, in the order of their registry, then rules over names. */
export const ALL_RULES: readonly RuleDescription[] = [...ARTIFACT_RULES, pageDump, ...NAME_RULES];
