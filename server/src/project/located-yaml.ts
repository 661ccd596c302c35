/** YAML as a plain tree in which everything knows its place, so that a fault can be shown where it stands. */

import type { Node as YamlNode } from 'yaml';
import { type Message, say, verbatim } from '../messages/message.ts';
import type { Span } from '../text/offsets.ts';
import type { PlacedProblem } from './project-file.ts';
import { nestedTooDeep } from './yaml-nesting.ts';

/** A value of YAML and where it stands, in UTF-16 code units of the file. */
export type Located = LocatedScalar | LocatedList | LocatedMap;

export interface LocatedScalar extends Span {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
}

export interface LocatedList extends Span {
  readonly kind: 'list';
  readonly items: readonly Located[];
}

export interface LocatedMap extends Span {
  readonly kind: 'map';
  readonly entries: readonly LocatedEntry[];
}

export interface LocatedEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Located;
}

export interface YamlReading {
  /** Undefined when the file is empty or is no YAML. */
  readonly root: Located | undefined;
  readonly problems: readonly PlacedProblem[];
}

/** Settings are written by hand; what is nested deeper than this is no setting. */
const DEEPEST = 12;

type Yaml = typeof import('yaml');

/** Reads YAML 1.2. The library is loaded by the first text that is not empty. Never rejects. */
export async function readYaml(text: string): Promise<YamlReading> {
  if (text.trim() === '') return { root: undefined, problems: [] };
  const deep = tooDeep(text);
  if (deep !== undefined) return { root: undefined, problems: [deep] };
  const yaml = await import('yaml');
  const problems: PlacedProblem[] = [];
  try {
    const nested = nestedTooDeep(yaml, text);
    if (nested !== undefined) return { root: undefined, problems: [nested] };
    const document = yaml.parseDocument(text, { prettyErrors: false, uniqueKeys: false });
    for (const { pos, message } of document.errors) {
      // The parser names the place behind the end for what is not finished there.
      const [start, end] = [Math.min(pos[0], text.length), Math.min(pos[1], text.length)];
      problems.push({ start, end, severity: 'error', message: verbatim(sentenceOf(message)) });
    }
    if (problems.length > 0) return { root: undefined, problems };
    const { contents } = document;
    if (contents === null) return { root: undefined, problems };
    return { root: locate(yaml, contents, { start: 0, end: text.length }, problems), problems };
  } catch (error) {
    const message = say('This is no YAML that can be read: {error}', { error: String(error) });
    return { root: undefined, problems: [{ start: 0, end: 0, severity: 'error', message }] };
  }
}

const sentenceOf = (message: string): string => {
  const [line = ''] = message.split('\n');
  return /[.!?]$/.test(line) ? line : `${line}.`;
};

/** Brackets that are nested deeply cost the parser more than linear time, so they are refused before it sees them. */
function tooDeep(text: string): PlacedProblem | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === '[' || letter === '{') depth++;
    else if (letter === ']' || letter === '}' || letter === '\n') depth = letter === '\n' ? 0 : depth - 1;
    if (depth > 200)
      return {
        start: at,
        end: at + 1,
        severity: 'error',
        message: say('Brackets are nested too deeply here.'),
      };
  }
  return undefined;
}

function locate(yaml: Yaml, node: unknown, around: Span, problems: PlacedProblem[], depth = 0): Located {
  const span = spanOf(node, around);
  const fault = (message: Message): LocatedScalar => {
    problems.push({ ...span, severity: 'error', message });
    return { kind: 'scalar', value: null, ...span };
  };
  if (depth > DEEPEST) return fault(say('This is nested too deeply for a setting.'));
  if (yaml.isAlias(node))
    return fault(say('References (*name) are not read in settings; write the value out here.'));
  if (yaml.isSeq(node)) {
    const items = node.items.map((item) => locate(yaml, item, span, problems, depth + 1));
    return { kind: 'list', items, ...span };
  }
  if (yaml.isMap(node)) {
    const keys = new Set<string>();
    const entries = node.items.map(({ key, value }): LocatedEntry => {
      const keySpan = spanOf(key, span);
      const after = { start: keySpan.start, end: keySpan.end };
      const name = yaml.isScalar(key) ? String(key.value) : '';
      if (name === '')
        problems.push({ ...keySpan, severity: 'error', message: say('A key is a plain word.') });
      if (keys.has(name)) {
        problems.push({
          ...keySpan,
          severity: 'error',
          message: say('“{name}” stands here twice.', { name }),
        });
      }
      keys.add(name);
      return { key: name, keySpan, value: locate(yaml, value, after, problems, depth + 1) };
    });
    return { kind: 'map', entries, ...span };
  }
  if (!yaml.isScalar(node)) return { kind: 'scalar', value: null, ...span };
  const { value } = node;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return { kind: 'scalar', value, ...span };
  if (value === null || value === undefined) return { kind: 'scalar', value: null, ...span };
  return { kind: 'scalar', value: String(value), ...span };
}

/** Where a node stands, without the space and the comment after it; `around` for one that is not written. */
function spanOf(node: unknown, around: Span): Span {
  const range = (node as Partial<YamlNode> | null)?.range;
  if (range === undefined || range === null) return { start: around.start, end: around.end };
  return { start: range[0], end: Math.max(range[0], range[1]) };
}
