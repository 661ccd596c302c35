/** Reads articles from files and from standard input. What is no UTF-8 text is refused with a reason, not guessed at. */
import { readFile } from 'node:fs/promises';
import { type Found, reasonOf } from './find-articles.ts';

/** A text as it stands in its file. */
export interface InputText {
  readonly kind: 'text';
  readonly path: string;
  /** Without the byte order mark. */
  readonly text: string;
  /** Whether the file begins with a UTF-8 byte order mark, to be written back. */
  readonly byteOrderMark: boolean;
}

export type Input = InputText | { readonly kind: 'problem'; readonly path: string; readonly message: string };

/** Reads what a PATH led to. Never throws. */
export async function readInput(found: Found): Promise<Input> {
  if (found.kind === 'problem') return found;
  const { path } = found;
  try {
    const bytes = found.kind === 'file' ? await readFile(path) : await readStandardInput();
    return decode(path, bytes);
  } catch (error) {
    return { kind: 'problem', path, message: `cannot be read: ${reasonOf(error)}` };
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function decode(path: string, bytes: Uint8Array): Input {
  const refuse = (message: string): Input => ({ kind: 'problem', path, message });
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return refuse('is UTF-16; save it as UTF-8');
  if (bytes.subarray(0, 8000).includes(0)) return refuse('is a binary file');
  const byteOrderMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  try {
    return {
      kind: 'text',
      path,
      text: new TextDecoder('utf-8', { fatal: true }).decode(bytes),
      byteOrderMark,
    };
  } catch {
    return refuse('is not valid UTF-8');
  }
}
