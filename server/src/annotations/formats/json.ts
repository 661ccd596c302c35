/** JSON from other tools: any value may be anything, nesting is bounded, and a fault has its place. */
import { english } from '../../messages/wording.ts';
import { jsonFault } from '../records/json-fault.ts';
import { FormatError, lineAndColumn } from './format-error.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** Brackets inside each other; what is deeper would exhaust the stack of whatever walks through it. */
const DEEPEST = 200;

/** Parses the JSON of a file. @throws FormatError with line and column */
export function parseJson(file: string, text: string): unknown {
  const json = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const deep = tooDeep(json);
  if (deep !== undefined) {
    throw new FormatError(
      `${file}:${lineAndColumn(json, deep)}: more than ${DEEPEST} brackets are nested; refused`,
    );
  }
  try {
    return JSON.parse(json);
  } catch {
    const fault = jsonFault(json);
    throw new FormatError(
      `${file}:${lineAndColumn(json, fault.at)}: this is not JSON: ${english(fault.expected)} is missing here`,
    );
  }
}

/** Lines of a JSON Lines file with their numbers, from 1. */
export function* parseJsonLines(file: string, text: string): Generator<{ line: number; value: unknown }> {
  let line = 0;
  for (const raw of text.split('\n')) {
    line++;
    if (raw.trim() !== '') yield { line, value: parseJson(`${file}:${line}`, raw) };
  }
}

/** An object of a file, and where it stands: with the file, and in it. */
export interface PlacedObject {
  readonly object: JsonObject;
  readonly place: string;
  readonly inFile: string;
}

/**
 * The objects of a file that is JSON Lines or one JSON array of them: tools write either under one name.
 * @throws FormatError with file and line
 */
export function objectsOfFile(file: string, text: string): PlacedObject[] {
  if (/^\ufeff?\s*\[/.test(text)) {
    return objectsIn(parseJson(file, text)).map((object, index) => {
      const inFile = `entry ${index + 1}`;
      return { object, place: `${file}: ${inFile}`, inFile };
    });
  }
  return [...parseJsonLines(file, text)].map(({ line, value }) => {
    const place = `${file}:${line}`;
    if (!isObject(value)) throw new FormatError(`${place}: this line is no JSON object`);
    return { object: value, place, inFile: `line ${line}` };
  });
}

/** Where brackets are first nested too deep. */
function tooDeep(json: string): number | undefined {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < json.length; at++) {
    const unit = json.charCodeAt(at);
    if (quoted) {
      if (unit === BACKSLASH) at++;
      else if (unit === QUOTATION_MARK) quoted = false;
    } else if (unit === QUOTATION_MARK) quoted = true;
    else if (unit === OPENING_BRACKET || unit === OPENING_BRACE) {
      if (depth === DEEPEST) return at;
      depth++;
    } else if (unit === CLOSING_BRACKET || unit === CLOSING_BRACE) depth--;
  }
  return undefined;
}

const QUOTATION_MARK = 0x22;
const BACKSLASH = 0x5c;
const OPENING_BRACKET = 0x5b;
const CLOSING_BRACKET = 0x5d;
const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text, or nothing. */
export const textIn = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** A number, or nothing. */
export const numberIn = (value: unknown): number | undefined =>
  typeof value === 'number' ? value : undefined;

/** The members of a list, or nothing of what is no list. */
export const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Objects of a list. */
export const objectsIn = (value: unknown): readonly JsonObject[] => listIn(value).filter(isObject);
