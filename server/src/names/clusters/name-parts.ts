/** Which words beside a name may be other parts of it: given names, surnames. */
import { looksForeign } from '../lexicon/word-origin.ts';
import type { NameWord } from '../mentions/name-words.ts';

export function isPartOfName({ folded, script, lexeme, opensSentence }: NameWord): boolean {
  if (folded.length <= 2) return false;
  return (
    lexeme.given ||
    (script === 'arabic' ? lexeme.nameLike && looksForeign(folded) : lexeme.capital && !opensSentence)
  );
}
