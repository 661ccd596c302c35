/** What the gazetteer says against taking one name for another. */
import type { Gazetteer } from '../../names/gazetteer/gazetteer.ts';
import { nameKey } from '../../names/lexicon/name-key.ts';

/** Whether both names are known and no entity has both: then one never becomes the other by an edit of letters. */
export function distinctNames(gazetteer: Gazetteer): (a: string, b: string) => boolean {
  const entities = (name: string): readonly string[] =>
    gazetteer.lookup(nameKey(name).trim().split(/\s+/).join(' ')).map(({ id }) => id);
  return (a, b) => {
    const [first, second] = [entities(a), entities(b)];
    return first.length > 0 && second.length > 0 && !first.some((id) => second.includes(id));
  };
}
