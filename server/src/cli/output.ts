/** Standard output of a command: waits when the reader is slow, and ends quietly when the reader goes away. */

import { once } from 'node:events';
import { writeSync } from 'node:fs';
import { fileError } from '../host/files.ts';
import { type Message, say } from '../messages/message.ts';
import { printable } from '../text/printable.ts';
import { EXIT_BROKEN_PIPE, EXIT_TROUBLE } from './exit-codes.ts';
import { wording } from './reader.ts';

const OUTPUTS = [process.stdout, process.stderr];

/** An output that is closed ends the process without a word, as `| head` does; one that is full, with a sentence. */
function endOnFailure(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(EXIT_BROKEN_PIPE);
  try {
    const { message } = fileError('write', wording(say('standard output')), error);
    writeSync(process.stderr.fd, `copydesk: ${wording(message)}\n`);
  } catch {
    // It was standard error that failed: there is nowhere left to say it.
  }
  process.exit(EXIT_TROUBLE);
}

/** From now on, what cannot be written ends the process. */
export function endWhenOutputFails(): void {
  for (const stream of OUTPUTS) stream.on('error', endOnFailure);
}

/** Leaves a closed output to others: the language server has rules of its own for a client that goes away. */
export function leaveFailuresToOthers(): void {
  for (const stream of OUTPUTS) stream.off('error', endOnFailure);
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
