/**
 * Changes a file of YAML that people write, and leaves it theirs. What the file is to say is made with the YAML library;
 * how it says so is made by inserting a line or an item and leaving every other character as it is. Where the two do not
 * mean the same, as in a file of unusual shape, the library writes it.
 */
import type { Document, YAMLMap, YAMLSeq } from 'yaml';
import { type Message, say, verbatim } from '../messages/message.ts';
import { insertAt, type NewEntry } from './yaml-insertion.ts';
import { nestedTooDeep } from './yaml-nesting.ts';

/** The library, which is loaded when a file is to change. */
export type Yaml = typeof import('yaml');

export type ChangedYaml =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly message: Message };

/** What became of a change of a document. */
export type Made =
  /** The document said so already. */
  | { readonly kind: 'same' }
  | { readonly kind: 'refused'; readonly why: Message }
  /** An entry was added at the end of the list or map that the keys lead to. */
  | { readonly kind: 'added'; readonly path: readonly string[]; readonly entry: NewEntry }
  /** Something that stood there was changed. */
  | { readonly kind: 'changed' };

/**
 * The text of a file with a change in it; the very same text when it says so already. Never rejects.
 * @param change makes the change in the document that it is given
 * @param refused says that the file was left as it is, and why
 */
export async function changeYaml(
  text: string,
  change: (yaml: Yaml, document: Document) => Made,
  refused: (why: Message) => Message,
): Promise<ChangedYaml> {
  const refusal = (why: Message): ChangedYaml => ({ ok: false, message: refused(why) });
  const yaml = await import('yaml');
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const body = text.slice(mark.length);
  try {
    if (nestedTooDeep(yaml, body) !== undefined) return refusal(say('it is nested too deeply'));
    const before = yaml.parseDocument(body);
    if (before.errors.length > 0) return refusal(say('it has faults; mend them first'));
    const after = before.clone();
    const made = change(yaml, after);
    if (made.kind === 'same') return { ok: true, text };
    if (made.kind === 'refused') return refusal(made.why);
    const inserted = made.kind === 'added' ? insertAt(yaml, body, before, made.path, made.entry) : undefined;
    const isRight = inserted !== undefined && meansTheSame(yaml, inserted, after);
    return { ok: true, text: mark + (isRight ? inserted : rewritten(body, after)) };
  } catch (error) {
    return refusal(verbatim(String(error)));
  }
}

/** The map that a document is; an empty document becomes one. Undefined where it is something else. */
export function rootMap(yaml: Yaml, document: Document): YAMLMap | undefined {
  if (document.contents === null || (yaml.isScalar(document.contents) && document.contents.value === null)) {
    const map = new yaml.YAMLMap();
    document.contents = map;
    return map;
  }
  return yaml.isMap(document.contents) ? document.contents : undefined;
}

/** A part of a map, made where it is missing or empty. */
export function childOf(yaml: Yaml, map: YAMLMap, name: string, make: () => YAMLMap | YAMLSeq): unknown {
  const present: unknown = map.get(name, true);
  const isEmpty = present === undefined || (yaml.isScalar(present) && present.value === null);
  if (!isEmpty) return present;
  const made = make();
  map.set(name, made);
  return made;
}

/** Whether a text reads as a document says. */
function meansTheSame(yaml: Yaml, text: string, document: Document): boolean {
  const read = yaml.parseDocument(text);
  return read.errors.length === 0 && JSON.stringify(read.toJS()) === JSON.stringify(document.toJS());
}

/** The whole file as the library writes it. Comments are kept, white space is not. */
function rewritten(before: string, document: Document): string {
  const text = document.toString({ lineWidth: 0 });
  return before.includes('\r\n') ? text.replace(/\r?\n/g, '\r\n') : text;
}
