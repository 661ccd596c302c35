/** Pairs of forms such as the judge of names is asked about: all that share a phonetic key in a text. */
import type { PairKnowledge } from '../server/src/names/comparing/form-facts.ts';
import { phoneticKeys } from '../server/src/names/comparing/phonetic-key.ts';
import { fold } from '../server/src/text/folding.ts';

/** Every pair of name-like words of an Arabic text with the same first phonetic key. */
export function alikePairs(text: string, known: PairKnowledge): readonly (readonly [string, string])[] {
  const byKey = new Map<string, Set<string>>();
  for (const word of text.match(/[\p{L}\p{M}]+/gu) ?? []) {
    const folded = fold(word);
    const key = phoneticKeys(folded, 'arabic')[0] ?? '';
    if (key.length < 2 || !known.words.isNameLike(folded)) continue;
    byKey.set(key, (byKey.get(key) ?? new Set()).add(word));
  }
  return [...byKey.values()].flatMap((words) => {
    const list = [...words];
    return list.flatMap((a, at) => list.slice(at + 1).map((b) => [a, b] as const));
  });
}
