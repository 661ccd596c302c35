/** Short names of texts, by which it is known that something was made from the same ones. Not safe against forgery. */
import { hashOf } from '../../names/workspace/text-arena.ts';

/** Two hashes of 32 bits and the length: equal texts have equal keys, and others hardly ever. */
export const contentKey = (text: string): string =>
  `${hashOf(text) >>> 0}.${hashOf(`${text.length} ${text}`) >>> 0}.${text.length}`;
