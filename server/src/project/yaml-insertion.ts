/** Inserts an entry into the text of a YAML file as a person would: a line below, or an item before the bracket. */
import type { Document, Node, Pair, YAMLMap, YAMLSeq } from 'yaml';
import type { Offset } from '../text/offsets.ts';

type Yaml = typeof import('yaml');
type Collection = YAMLMap | YAMLSeq;

/** An item of a list, or a key with a word as its value; a key that is there already gets the new word. */
export type NewEntry =
  | { readonly kind: 'item'; readonly text: string }
  | { readonly kind: 'pair'; readonly key: string; readonly value: string }
  /** An item that is a map, a line for each key; several texts stand in brackets. */
  | {
      readonly kind: 'map';
      readonly entries: readonly (readonly [key: string, value: string | readonly string[]])[];
    };

/**
 * The text with an entry at the end of the collection that some keys lead to; collections that are missing are made.
 * @returns undefined where this way does not lead: in files of unusual shape
 */
export function insertAt(
  yaml: Yaml,
  text: string,
  document: Document,
  path: readonly string[],
  entry: NewEntry,
): string | undefined {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const root: unknown = document.contents;
  if (!yaml.isMap(root))
    return root === null ? appended(text, blockOf(yaml, path, entry), '', eol) : undefined;
  let inner: YAMLMap = root;
  for (const [depth, name] of path.entries()) {
    const left = path.slice(depth);
    const pair = pairOf(yaml, inner, name);
    if (pair === undefined) {
      if (inner.flow === true) return undefined;
      if (inner === root) return appended(text, blockOf(yaml, left, entry), '', eol);
      return below(text, inner, blockOf(yaml, left, entry), eol);
    }
    const value: unknown = pair.value;
    if (value === null || (yaml.isScalar(value) && value.value === null)) {
      const key = pair.key as Node;
      const indent = `${indentOf(text, key.range![0])}  `;
      return insertedAfterLine(text, key.range![1], blockOf(yaml, left.slice(1), entry), indent, eol);
    }
    if (depth === path.length - 1) return intoCollection(yaml, text, value, entry, eol);
    if (!yaml.isMap(value)) return undefined;
    inner = value;
  }
  return undefined;
}

const pairOf = (yaml: Yaml, map: YAMLMap, name: string): Pair | undefined =>
  map.items.find(({ key }) => yaml.isScalar(key) && String(key.value) === name);

function intoCollection(
  yaml: Yaml,
  text: string,
  value: unknown,
  entry: NewEntry,
  eol: string,
): string | undefined {
  if (!yaml.isMap(value) && !yaml.isSeq(value)) return undefined;
  const present = entry.kind === 'pair' && yaml.isMap(value) ? pairOf(yaml, value, entry.key) : undefined;
  if (present !== undefined && entry.kind === 'pair') {
    const range = (present.value as Node | null)?.range;
    return range === null || range === undefined ? undefined : spliced(text, range[0], range[1], entry.value);
  }
  if (value.flow !== true) return below(text, value, lineOf(yaml, entry), eol);
  const end = endOfLast(value);
  if (end !== undefined) return spliced(text, end, end, `, ${flowOf(yaml, entry)}`);
  const inside = value.range![0] + 1;
  return spliced(text, inside, inside, flowOf(yaml, entry));
}

const spliced = (text: string, start: Offset, end: Offset, newText: string): string =>
  text.slice(0, start) + newText + text.slice(end);

/** Puts lines below the last entry of a collection, as far in as its first one. */
function below(text: string, collection: Collection, lines: string, eol: string): string | undefined {
  const end = endOfLast(collection);
  const start = collection.range?.[0];
  if (end === undefined || start === undefined) return undefined;
  const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return /^ *$/.test(indent) ? insertedAfterLine(text, end, lines, indent, eol) : undefined;
}

/** Where the last entry of a collection ends. */
function endOfLast(collection: Collection): Offset | undefined {
  const last: unknown = collection.items.at(-1);
  if (last === undefined) return undefined;
  const pair = last as Partial<Pair<Node | null, Node | null>> & Partial<Node>;
  return (pair.value as Node | null | undefined)?.range?.[1] ?? pair.key?.range?.[1] ?? pair.range?.[1];
}

function insertedAfterLine(text: string, at: Offset, lines: string, indent: string, eol: string): string {
  const startsLine = at > 0 && text[at - 1] === '\n';
  const lineEnd = text.indexOf('\n', at);
  const place = startsLine ? at : lineEnd < 0 ? text.length : lineEnd + 1;
  return text.slice(0, place).length === text.length && !text.endsWith('\n')
    ? text + eol + indented(lines, indent, eol)
    : text.slice(0, place) + indented(lines, indent, eol) + text.slice(place);
}

function appended(text: string, lines: string, indent: string, eol: string): string {
  const head = text === '' || text.endsWith('\n') ? text : text + eol;
  return head + indented(lines, indent, eol);
}

const indented = (lines: string, indent: string, eol: string): string =>
  lines
    .split('\n')
    .map((line) => `${indent}${line}${eol}`)
    .join('');

const indentOf = (text: string, at: Offset): string =>
  /^ */.exec(text.slice(text.lastIndexOf('\n', at - 1) + 1, at))?.[0] ?? '';

/** An entry with the collections around it, a line for each. */
function blockOf(yaml: Yaml, path: readonly string[], entry: NewEntry): string {
  const lines = path.map((name, depth) => `${'  '.repeat(depth)}${scalar(yaml, name)}:`);
  const own = lineOf(yaml, entry).split('\n');
  return [...lines, ...own.map((line) => `${'  '.repeat(path.length)}${line}`)].join('\n');
}

function lineOf(yaml: Yaml, entry: NewEntry): string {
  switch (entry.kind) {
    case 'item':
      return `- ${scalar(yaml, entry.text)}`;
    case 'pair':
      return `${scalar(yaml, entry.key)}: ${entry.value}`;
    case 'map':
      return entry.entries
        .map((one, at) => `${at === 0 ? '- ' : '  '}${keyed(yaml, one, scalar)}`)
        .join('\n');
  }
}

/** A key of a map with its text or texts. */
const keyed = (
  yaml: Yaml,
  [key, value]: readonly [string, string | readonly string[]],
  plain: (yaml: Yaml, text: string) => string,
): string =>
  typeof value === 'string'
    ? `${key}: ${plain(yaml, value)}`
    : `${key}: [${value.map((text) => flowWord(yaml, text)).join(', ')}]`;

/** The same within brackets, where more has to stand between quotes. */
function flowOf(yaml: Yaml, entry: NewEntry): string {
  switch (entry.kind) {
    case 'item':
      return flowWord(yaml, entry.text);
    case 'pair':
      return `${flowWord(yaml, entry.key)}: ${entry.value}`;
    case 'map':
      return `{${entry.entries.map((one) => keyed(yaml, one, flowWord)).join(', ')}}`;
  }
}

const flowWord = (yaml: Yaml, text: string): string =>
  /^[\p{L}\p{M}\p{N}/* -]+$/u.test(text) ? scalar(yaml, text) : JSON.stringify(text);

/** A text on one line, with quotes where it needs them. */
function scalar(yaml: Yaml, text: string): string {
  const written = yaml.stringify(text, { lineWidth: 0 }).trimEnd();
  return written.includes('\n') ? JSON.stringify(text) : written;
}
