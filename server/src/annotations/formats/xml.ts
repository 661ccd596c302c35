/**
 * XML as the exchange formats need it: written so that every parser gives the same characters back, and read by a
 * strict parser that refuses document type declarations, and with them external entities and entity bombs.
 */
import { SaxesParser } from 'saxes';
import { FormatError } from './format-error.ts';

/** What XML 1.0 cannot hold: most controls, lone surrogates, U+FFFE and U+FFFF. */
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** The text with each character that XML cannot hold replaced by U+FFFD: one unit for one, so that places stay. */
export const withLegalCharacters = (text: string): string => text.replace(ILLEGAL, '\ufffd');

/** How many characters XML cannot hold. */
export const countIllegal = (text: string): number => text.match(ILLEGAL)?.length ?? 0;

/** Whether the UTF-16 unit at an offset is one that `withLegalCharacters` replaces. */
export function isReplacedCharacter(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 1), at + 2);
  return withLegalCharacters(before)[at === 0 ? 0 : 1] === '\ufffd';
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Parsers turn these into spaces inside attributes, and CR into LF anywhere.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
};

/** An attribute's value, without its quotation marks. */
export const attributeValue = (text: string): string =>
  withLegalCharacters(text).replace(/[&<>"\t\n\r\u0085\u2028]/g, (character) => ESCAPES[character]!);

/** The text of an element. Line feeds and tabs stay as they are. */
export const elementText = (text: string): string =>
  withLegalCharacters(text).replace(/[&<>\r\u0085\u2028]/g, (character) => ESCAPES[character]!);

/** An opening or empty tag. Attributes without a value are left out. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content?: string,
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${attributeValue(String(value))}"`)
    .join('');
  return content === undefined ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** What a reader is told of an XML file, in its order. */
export interface XmlEvents {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Elements inside each other; no format of annotations comes near it. */
const DEEPEST = 1000;

/**
 * Reads XML. Names are as they stand in the file, prefixes included.
 * @throws FormatError with line and column when it is not well-formed, is nested too deep, or has a document type
 */
export function readXml(file: string, text: string, events: XmlEvents): void {
  const parser = new SaxesParser({ fileName: file, position: true, xmlns: false });
  let depth = 0;
  const refuse = (why: string): never => {
    throw new FormatError(`${file}:${parser.line}:${parser.column + 1}: ${why}`);
  };
  parser.on('error', (error) => refuse(`this is not well-formed XML: ${sentence(error.message)}`));
  parser.on('doctype', () =>
    refuse(
      'the file has a document type declaration (DTD), which can hide entities; delete it and try again',
    ),
  );
  parser.on('opentag', (opened) => {
    depth++;
    if (depth > DEEPEST) refuse(`more than ${DEEPEST} elements are nested; the file is refused`);
    events.open(opened.name, opened.attributes);
  });
  parser.on('closetag', (closed) => {
    depth--;
    events.close?.(closed.name);
  });
  const characters = (piece: string): void => events.text?.(piece);
  parser.on('text', characters);
  parser.on('cdata', characters);
  parser.write(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text).close();
}

/** The parser's message without the place that it begins with. */
const sentence = (message: string): string => message.replace(/^[^\s]*:\d+:\d+: /, '').replace(/\.$/, '');

/** A name without its prefix. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
