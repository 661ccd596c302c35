/**
 * Writes a preferred form into `style.yaml`. An entry that speaks of the name already gets the new form; else an entry
 * is added below the others, and every other character stays as it is.
 */
import type { Document, YAMLMap } from 'yaml';
import { say } from '../messages/message.ts';
import { fold } from '../text/folding.ts';
import { scriptOfWord } from '../text/scripts.ts';
import { type ChangedYaml, changeYaml, type Made, type Yaml } from './changed-yaml.ts';
import type { ProjectChange } from './project-change.ts';
import type { NewEntry } from './yaml-insertion.ts';

export type StyleChange = Extract<ProjectChange, { readonly kind: 'prefer' }>;

/** The house style with a decision in it; the very same text when it says so already. Never rejects. */
export function changeStyle(text: string, change: StyleChange): Promise<ChangedYaml> {
  return changeYaml(
    text,
    (yaml, document) => prefer(yaml, document, change),
    (why) => say('style.yaml was left as it is: {why}.', { why }),
  );
}

function prefer(yaml: Yaml, document: Document, change: StyleChange): Made {
  if (document.contents !== null && !yaml.isMap(document.contents) && !isNothing(yaml, document)) {
    return { kind: 'refused', why: say('it is no map of names and folders') };
  }
  const standing = entryOf(yaml, document, change);
  if (standing !== undefined) return { kind: setForms(yaml, standing, change) ? 'changed' : 'same' };
  const entry = newEntry(change);
  const names: unknown = document.get('names', true);
  const isEmpty = names === undefined || (yaml.isScalar(names) && names.value === null);
  if (!isEmpty && !yaml.isSeq(names)) return { kind: 'refused', why: say('“names” is no list') };
  const made = document.createNode(Object.fromEntries(entry.entries));
  if (isEmpty) document.setIn(['names'], [made]);
  else document.addIn(['names'], made);
  return { kind: 'added', path: ['names'], entry };
}

const isNothing = (yaml: Yaml, { contents }: Document): boolean =>
  yaml.isScalar(contents) && contents.value === null;

function newEntry({ form, forbid, entity }: StyleChange): Extract<NewEntry, { readonly kind: 'map' }> {
  return {
    kind: 'map',
    entries: [
      ['prefer', form],
      ...(forbid.length === 0 ? [] : [['forbid', forbid] as const]),
      ...(entity === undefined ? [] : [['entity', entity] as const]),
    ],
  };
}

/** The entry for all articles that prefers a form in this script of the same entity, or speaks of one of the forms. */
function entryOf(yaml: Yaml, document: Document, { form, forbid, entity }: StyleChange): YAMLMap | undefined {
  const names: unknown = document.get('names', true);
  if (!yaml.isSeq(names)) return undefined;
  const forms = new Set([form, ...forbid].map(fold));
  return names.items.filter(yaml.isMap).find((item) => {
    const prefer: unknown = item.get('prefer');
    const forbidden = textsOf(yaml, item.get('forbid', true));
    if (typeof prefer !== 'string') return false;
    if (scriptOfWord(prefer) !== scriptOfWord(form)) return false;
    if (entity !== undefined && item.get('entity') === entity) return true;
    return [prefer, ...forbidden].some((one) => forms.has(fold(one)));
  });
}

/** Says the decision in an entry. Returns whether the entry said something else. */
function setForms(yaml: Yaml, entry: YAMLMap, { form, forbid }: StyleChange): boolean {
  const before = entry.get('prefer');
  const forbidden = textsOf(yaml, entry.get('forbid', true));
  const rest = [...new Set([...forbidden, ...forbid])].filter((one) => one !== form);
  const isSame = before === form && rest.length === forbidden.length;
  if (isSame) return false;
  entry.set('prefer', form);
  if (rest.length === 0) entry.delete('forbid');
  else {
    const list = new yaml.YAMLSeq();
    list.flow = true;
    for (const one of rest) list.add(one);
    entry.set('forbid', list);
  }
  return true;
}

function textsOf(yaml: Yaml, value: unknown): string[] {
  if (yaml.isScalar(value)) return typeof value.value === 'string' ? [value.value] : [];
  return yaml.isSeq(value) ? value.items.flatMap((item) => textsOf(yaml, item)) : [];
}
