/** Standard output of a command: waits when the reader is slow, and ends quietly when the reader goes away. */

import { once } from 'node:events';
import type { Message } from '../messages/message.ts';
import { printable } from '../text/printable.ts';
import { EXIT_BROKEN_PIPE } from './exit-codes.ts';
import { wording } from './reader.ts';

const OUTPUTS = [process.stdout, process.stderr];

function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(EXIT_BROKEN_PIPE);
  throw error;
}

/** Ends the process without a word when its output is closed before its end, as `| head` does. */
export function endQuietlyOnBrokenPipe(): void {
  for (const stream of OUTPUTS) stream.on('error', endQuietly);
}

/** Leaves a closed output to others: the language server has rules of its own for a client that goes away. */
export function leaveBrokenPipeToOthers(): void {
  for (const stream of OUTPUTS) stream.off('error', endQuietly);
}

/** Writes to standard output; resolves when more may be written. */
export async function write(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Writes one text after the other. */
export async function writeAll(texts: Iterable<string>): Promise<void> {
  for (const text of texts) await write(text);
}

/** Something to tell: a message, or words that have no translation. */
export type Told = Message | string;

/** Tells the user something that is no part of the output. */
export function tell(sentence: Told): void {
  const words =
    typeof sentence === 'string' ? sentence.split('\n').map(printable).join('\n') : wording(sentence);
  process.stderr.write(`copydesk: ${words}\n`);
}
