/** Descriptions of every rule that may report something, over articles and over names. */
import { pageDump } from '../artifacts/page-dump.ts';
import { ARTIFACT_RULES } from '../artifacts/registry.ts';
import type { RuleDescription } from '../findings/rule.ts';
import { NAME_RULES } from '../names/findings/rules.ts';

export const ALL_RULES: readonly RuleDescription[] = [...ARTIFACT_RULES, pageDump, ...NAME_RULES];
