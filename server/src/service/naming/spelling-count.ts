/** In how many spellings an article writes a name: London and LONDON are one, and so are Путин and Путина. */
import type { Entity } from '../../names/entity.ts';
import { areCasesOfOneName } from '../../names/lexicon/russian-cases.ts';
import { fold } from '../../text/folding.ts';

/** With more forms than these nobody counts: each would be compared with all others. */
const MOST_COMPARED = 50;

export function spellingCount({ forms }: Pick<Entity, 'forms'>): number {
  if (forms.length === 1 || forms.length > MOST_COMPARED) return forms.length;
  const spellings: string[][] = [];
  for (const { form } of forms) {
    const words = form.toLowerCase().split(/[ -]/);
    if (!spellings.some((other) => areOneSpelling(words, other))) spellings.push(words);
  }
  return spellings.length;
}

const areOneSpelling = (words: readonly string[], other: readonly string[]): boolean =>
  words.length === other.length &&
  words.every((word, at) => word === other[at] || areCasesOfOneName(fold(word), fold(other[at]!)));
