/** Reads articles from files and from standard input. What cannot be read becomes a sentence, never an exception. */

import { fileError, readArticleFile } from '../host/files.ts';
import type { Found } from '../host/find-articles.ts';
import { type Message, say, verbatim } from '../messages/message.ts';
import { decodeText, type TextEncoding } from '../text/decode.ts';
import { standardInput } from './inputs/standard-input.ts';

/** A text as it stands in its file. */
export interface InputText {
  readonly kind: 'text';
  /** As the user named it; `-` for standard input. */
  readonly path: string;
  /** Whether it has a file, and so may have annotations beside it. */
  readonly inFile: boolean;
  /** Without the byte order mark. */
  readonly text: string;
  readonly encoding: TextEncoding;
  /** Whether the file begins with a byte order mark, to be written back. */
  readonly byteOrderMark: boolean;
  /** What is wrong with the bytes, in sentences. Empty for sound UTF-8. */
  readonly problems: readonly Message[];
}

export type Input =
  | InputText
  | { readonly kind: 'problem'; readonly path: string; readonly message: Message };

/** Reads what a PATH led to. Never throws. */
export async function readInput(found: Found): Promise<Input> {
  if (found.kind === 'problem') return found;
  const { path } = found;
  const inFile = found.kind === 'file';
  const read = inFile ? await readArticleFile(path) : await readStandardInput();
  if (!read.ok)
    return {
      kind: 'problem',
      path,
      message: typeof read.message === 'string' ? verbatim(read.message) : read.message,
    };
  const { text, encoding, bom } = read;
  const name = inFile ? path : 'standard input';
  const problems = read.problems.map(({ message }) => say('{path}: {why}', { path: name, why: message }));
  if (encoding !== 'utf-8')
    problems.push(
      say('{name}: the file is {encoding}; save it as UTF-8', { name, encoding: ENCODING_NAMES[encoding] }),
    );
  return { kind: 'text', path, inFile, text, encoding, byteOrderMark: bom, problems };
}

const ENCODING_NAMES: Readonly<Record<TextEncoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 (little-endian)',
  'utf-16be': 'UTF-16 (big-endian)',
};

async function readStandardInput() {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of standardInput()) chunks.push(chunk);
  } catch (error) {
    return fileError('read', 'standard input', error);
  }
  return decodeText(Buffer.concat(chunks));
}
