/** Writes a decision into `settings.yaml`: a text that may stay, or how severe a rule is. */
import type { YAMLMap } from 'yaml';
import { phraseKey } from '../artifacts/project-lexicon.ts';
import { say } from '../messages/message.ts';
import { type ChangedYaml, changeYaml, childOf, type Made, rootMap, type Yaml } from './changed-yaml.ts';
import type { ProjectChange } from './project-change.ts';

/** A change of `settings.yaml`; lines of residue and forms of names are written elsewhere. */
export type SettingsChange = Extract<ProjectChange, { readonly kind: 'allow' | 'severity' }>;

/** The settings with a change in them; the very same text when they say so already. Never rejects. */
export function changeSettings(text: string, change: SettingsChange): Promise<ChangedYaml> {
  return changeYaml(
    text,
    (yaml, document) => {
      const root = rootMap(yaml, document);
      if (root === undefined) return { kind: 'refused', why: say('it is no map of settings') };
      return change.kind === 'allow' ? allow(yaml, root, change.text) : setSeverity(yaml, root, change);
    },
    (why) => say('settings.yaml was left as it is: {why}.', { why }),
  );
}

function allow(yaml: Yaml, root: YAMLMap, text: string): Made {
  const list = childOf(yaml, root, 'allow', () => new yaml.YAMLSeq());
  if (!yaml.isSeq(list)) return { kind: 'refused', why: say('“allow” is no list') };
  const key = phraseKey(text);
  const isThere = list.items.some(
    (item) =>
      yaml.isScalar(item) && (item.value === text || (key !== '' && phraseKey(String(item.value)) === key)),
  );
  if (isThere) return { kind: 'same' };
  list.add(text);
  return { kind: 'added', path: ['allow'], entry: { kind: 'item', text } };
}

function setSeverity(
  yaml: Yaml,
  root: YAMLMap,
  { rule, folder, severity }: Extract<ProjectChange, { readonly kind: 'severity' }>,
): Made {
  const newMap = (): YAMLMap => new yaml.YAMLMap();
  const path = folder === '' ? ['severities'] : ['folders', `${folder}/`];
  let rules: unknown;
  if (folder === '') rules = childOf(yaml, root, 'severities', newMap);
  else {
    const folders = childOf(yaml, root, 'folders', newMap);
    if (!yaml.isMap(folders)) return { kind: 'refused', why: say('“folders” is no map') };
    path[1] = [folder, `${folder}/`].find((name) => folders.has(name)) ?? `${folder}/`;
    rules = childOf(yaml, folders, path[1], newMap);
  }
  if (!yaml.isMap(rules)) return { kind: 'refused', why: say('its severities are no map') };
  const present = rules.get(rule);
  if (present === severity || (present === false && severity === 'off')) return { kind: 'same' };
  rules.set(rule, severity);
  return { kind: 'added', path, entry: { kind: 'pair', key: rule, value: severity } };
}
