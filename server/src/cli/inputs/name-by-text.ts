/**
 * Names a record by its text. In an index a record without a name of its own must be the same one wherever it is read:
 * its place in a stream would be that of another record in the next part.
 */
import { createHash } from 'node:crypto';

/** Characters of the hash that names a record: 128 bits. */
const HASH_LENGTH = 32;

export function nameByText(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex').slice(0, HASH_LENGTH)}`;
}
