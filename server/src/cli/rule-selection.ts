/** `--rules` and `--off`: which rules run, by id or by family. */

import type { RuleSettings } from '../analysis/analysis.ts';
import { say } from '../messages/message.ts';
import { NAME_RULES } from '../names/findings/rules.ts';
import { ALL_RULES } from './all-rules.ts';
import { UsageError } from './usage-error.ts';

export interface RuleOptions {
  /** Only these; undefined means all. */
  readonly rules?: readonly string[];
  /** Not these. */
  readonly off?: readonly string[];
}

/**
 * The settings of the analysis for what was asked. A name is a rule id (`template/ad-placeholder`), a family
 * (`template` or `template/*`), `project` or `project/name` for rules of the project's own, or the last part of an id where only one
 * rule has it (`ad-placeholder`).
 * @throws UsageError when a name fits no rule or several, or when no rule is left: articles that nothing looked at
 * would be said to be clean
 */
export function selectRules(options: RuleOptions): RuleSettings {
  const known = ALL_RULES.map((rule) => rule.id);
  const { rules = ['project'], off: unwanted = [] } = options;
  const chosen = options.rules === undefined ? known : options.rules.flatMap((name) => idsOf(name, known));
  const off = new Set(known.filter((id) => !chosen.includes(id)));
  for (const id of unwanted.flatMap((name) => idsOf(name, known))) off.add(id);
  const ownLeft = rules.some((name) => isOwn(name) && !unwanted.some((other) => namesOwn(other, name)));
  if (off.size === known.length && !ownLeft) {
    throw new UsageError(say('no rule is left to run: look at what --rules and --off name'));
  }
  return {
    severities: Object.fromEntries([...off].map((id) => [id, 'off' as const])),
    runsOwn: (id) => rules.some((name) => namesOwn(name, id)) && !unwanted.some((name) => namesOwn(name, id)),
  };
}

/**
 * The same for commands that report findings and nothing else: names are not even looked for when no rule about names
 * runs. @throws UsageError when a name fits no rule or several
 */
export function selectFindings(options: RuleOptions): RuleSettings {
  const settings = selectRules(options);
  return { ...settings, names: NAME_RULES.some(({ id }) => settings.severities[id] !== 'off') };
}

/** Rules of a project are not known before its files are read, so any name may be one. */
const isOwn = (name: string): boolean => name === 'project' || name.startsWith('project/');

const namesOwn = (name: string, id: string): boolean =>
  name === id || name === 'project' || name === 'project/*';

function idsOf(name: string, known: readonly string[]): readonly string[] {
  if (known.includes(name)) return [name];
  if (isOwn(name)) return [];
  const family = known.filter((id) => id.startsWith(`${name.replace(/\/\*$/, '')}/`));
  if (family.length > 0) return family;
  const named = known.filter((id) => id.endsWith(`/${name}`));
  if (named.length === 1) return named;
  if (named.length > 1)
    throw new UsageError(say('“{name}” names several rules: {list}', { name, list: named.join(', ') }));
  const families = [...new Set(known.map((id) => id.slice(0, id.indexOf('/'))))].sort();
  throw new UsageError(
    say('there is no rule “{name}”; the families are {list}, and `copydesk rules` lists every rule', {
      name,
      list: families.join(', '),
    }),
  );
}

/** Reads a list from the command line: `a,b` and repeated options add up. */
export function readList(value: string, before: readonly string[] | undefined): readonly string[] {
  const names = value
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return [...(before ?? []), ...names];
}
