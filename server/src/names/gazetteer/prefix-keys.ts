/**
 * The letters by which a name is found while it is being typed: those of the whole form, and of a person's surname, so
 * that “Shoi” finds Sergei Shoigu. The index keeps entities in the order of these keys (sorted-keys.ts).
 */
import { lastPartOf, nameKey } from '../lexicon/name-key.ts';
import type { GazetteerEntry, GazetteerForm } from './gazetteer.ts';

/** Keys are put in order by so many UTF-16 units; nobody types more before the list is short. */
const LONGEST_KEY = 64;

/** The keys of one form of an entity, whole; never empty ones. */
export function prefixKeysOf({ text }: GazetteerForm, type: GazetteerEntry['type']): string[] {
  const keys = [nameKey(text)];
  if (type === 'PER' && text.includes(' ')) {
    keys.push(nameKey(text.slice(text.lastIndexOf(' ') + 1)), nameKey(lastPartOf(text)));
  }
  return [...new Set(keys)].filter((key) => key !== '');
}

/** What of a key decides its place in the order. */
export const sortedPartOf = (key: string): string =>
  key.length <= LONGEST_KEY ? key : key.slice(0, LONGEST_KEY);
