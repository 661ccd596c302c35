/** Standard input. Where it is a terminal somebody may not know that something is waited for, and how to end it. */
import { say } from '../../messages/message.ts';
import { tell } from '../output.ts';

/** What ends the input of a terminal. */
const END = process.platform === 'win32' ? 'Ctrl-Z' : 'Ctrl-D';

/** Standard input as a stream of bytes. */
export function standardInput(): AsyncIterable<Uint8Array> {
  if (process.stdin.isTTY)
    tell(say('reading standard input; {key} on a line of its own ends it', { key: END }));
  return process.stdin;
}
