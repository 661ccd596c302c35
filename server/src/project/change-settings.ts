/**
 * Writes a decision into `settings.yaml`. What the file is to say is made with the YAML library; how it says so is
 * made by inserting a line or an item and leaving every other character as it is. Where the two do not mean the same,
 * as in a file of unusual shape, the library writes it.
 */

import type { Document, YAMLMap, YAMLSeq } from 'yaml';
import { phraseKey } from '../artifacts/project-lexicon.ts';
import { type Message, say, verbatim } from '../messages/message.ts';
import type { ProjectChange } from './project-change.ts';
import { insertAt, type NewEntry } from './yaml-insertion.ts';
import { nestedTooDeep } from './yaml-nesting.ts';

export type ChangedSettings =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly message: Message };

type Yaml = typeof import('yaml');

/** A change of `settings.yaml`; lines of residue and forms of names are written elsewhere. */
export type SettingsChange = Extract<ProjectChange, { readonly kind: 'allow' | 'severity' }>;

/** The settings with a change in them; the very same text when they say so already. Never rejects. */
export async function changeSettings(text: string, change: SettingsChange): Promise<ChangedSettings> {
  const yaml = await import('yaml');
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const body = text.slice(mark.length);
  try {
    if (nestedTooDeep(yaml, body) !== undefined) return refused(say('it is nested too deeply'));
    const before = yaml.parseDocument(body);
    if (before.errors.length > 0) return refused(say('it has faults; mend them first'));
    const after = before.clone();
    const root = mapOf(yaml, after);
    if (root === undefined) return refused(say('it is no map of settings'));
    const made = change.kind === 'allow' ? allow(yaml, root, change.text) : setSeverity(yaml, root, change);
    if (made.kind === 'same') return { ok: true, text };
    if (made.kind === 'failed') return refused(made.why);
    const inserted = insertAt(yaml, body, before, made.path, made.entry);
    const isRight = inserted !== undefined && meansTheSame(yaml, inserted, after);
    return { ok: true, text: mark + (isRight ? inserted : rewritten(body, after)) };
  } catch (error) {
    return refused(verbatim(String(error)));
  }
}

const refused = (why: Message): ChangedSettings => ({
  ok: false,
  message: say('settings.yaml was left as it is: {why}.', { why }),
});

/** The settings as a map; an empty file becomes one. */
function mapOf(yaml: Yaml, document: Document): YAMLMap | undefined {
  if (document.contents === null || (yaml.isScalar(document.contents) && document.contents.value === null)) {
    const map = new yaml.YAMLMap();
    document.contents = map;
    return map;
  }
  return yaml.isMap(document.contents) ? document.contents : undefined;
}

/** What became of a change: an entry was added at the end of the list or map that the keys lead to. */
type Made =
  | { readonly kind: 'same' }
  | { readonly kind: 'failed'; readonly why: Message }
  | { readonly kind: 'made'; readonly path: readonly string[]; readonly entry: NewEntry };

function allow(yaml: Yaml, root: YAMLMap, text: string): Made {
  const list = childOf(yaml, root, 'allow', () => new yaml.YAMLSeq());
  if (!yaml.isSeq(list)) return { kind: 'failed', why: say('“allow” is no list') };
  const key = phraseKey(text);
  const isThere = list.items.some(
    (item) =>
      yaml.isScalar(item) && (item.value === text || (key !== '' && phraseKey(String(item.value)) === key)),
  );
  if (isThere) return { kind: 'same' };
  list.add(text);
  return { kind: 'made', path: ['allow'], entry: { kind: 'item', text } };
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
    if (!yaml.isMap(folders)) return { kind: 'failed', why: say('“folders” is no map') };
    path[1] = [folder, `${folder}/`].find((name) => folders.has(name)) ?? `${folder}/`;
    rules = childOf(yaml, folders, path[1], newMap);
  }
  if (!yaml.isMap(rules)) return { kind: 'failed', why: say('its severities are no map') };
  const present = rules.get(rule);
  if (present === severity || (present === false && severity === 'off')) return { kind: 'same' };
  rules.set(rule, severity);
  return { kind: 'made', path, entry: { kind: 'pair', key: rule, value: severity } };
}

/** A part of a map, made where it is missing or empty. */
function childOf(yaml: Yaml, map: YAMLMap, name: string, make: () => YAMLMap | YAMLSeq): unknown {
  const present: unknown = map.get(name, true);
  const isEmpty = present === undefined || (yaml.isScalar(present) && present.value === null);
  if (!isEmpty) return present;
  const made = make();
  map.set(name, made);
  return made;
}

/** Whether a text reads as a document says. */
export function meansTheSame(yaml: Yaml, text: string, document: Document): boolean {
  const read = yaml.parseDocument(text);
  return read.errors.length === 0 && JSON.stringify(read.toJS()) === JSON.stringify(document.toJS());
}

/** The whole file as the library writes it. Comments are kept, white space is not. */
export function rewritten(before: string, document: Document): string {
  const text = document.toString({ lineWidth: 0 });
  return before.includes('\r\n') ? text.replace(/\r?\n/g, '\r\n') : text;
}
