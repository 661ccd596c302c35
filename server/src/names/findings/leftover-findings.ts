/** What a machine translator leaves of words it does not know: a common word in Latin letters between Arabic words. */

import { say } from '../../messages/message.ts';
import type { OrdinaryWords } from '../lexicon/ordinary-words.ts';
import { CUSTOMARY_LATIN, LATIN_FUNCTION_WORDS } from '../lexicon/trigger-words.ts';
import type { NameWord, Run } from '../mentions/name-words.ts';
import type { SearchedPassage } from '../mentions/searched-passage.ts';
import type { NameFinding } from './name-finding.ts';
import { untranslatedLatin } from './rules.ts';

const SHORTEST_LATIN = 3;

/** A common word in Latin letters that stands alone between Arabic words. */
export interface Leftover {
  readonly word: NameWord;
  readonly passage: SearchedPassage;
  /**
   * It stands where the sentence needs a word: after a particle or a number. After a noun it may be the term of the
   * trade, given beside its Arabic name.
   */
  readonly needed: boolean;
}

/** The leftovers of a paragraph. */
export function leftoverWords(passage: SearchedPassage, words: OrdinaryWords): Leftover[] {
  const found: Leftover[] = [];
  for (const run of passage.runs) {
    if (!run.mixed) continue;
    for (let at = 0; at < run.words.length; at++) {
      const word = run.words[at]!;
      if (!isLeftover(word, run, at, passage.text)) continue;
      const before = run.folded[at - 1];
      found.push({
        word,
        passage,
        needed: before === undefined || words.isFunctionWord(before) || words.isVerb(before),
      });
    }
  }
  return found;
}

function isLeftover(word: NameWord, run: Run, at: number, text: string): boolean {
  if (word.script !== 'latin' || word.text.length < SHORTEST_LATIN || !/^\p{Ll}+$/u.test(word.text)) {
    return false;
  }
  if (CUSTOMARY_LATIN.has(word.folded) || LATIN_FUNCTION_WORDS.has(word.folded)) return false;
  const before = run.words[at - 1];
  const after = run.words[at + 1];
  if (before?.folded === 'ال' || (before !== undefined && run.words[at - 2]?.script === 'latin'))
    return false;
  if (text.charAt(word.start - 1) !== ' ') return false;
  if (before === undefined ? !/\p{N}/u.test(text.charAt(word.start - 2)) : before.script !== 'arabic')
    return false;
  if (after !== undefined) return after.script === 'arabic' && text.charAt(word.end) === ' ';
  return before !== undefined && /^ ?[،.,؛:!؟]?(?:\s|$)/u.test(text.slice(word.end, word.end + 3));
}

/** The finding at a word that was left untranslated. */
export function leftoverFinding({ word, needed }: Leftover): NameFinding {
  const message = say('“{text}” was left untranslated; write it in Arabic.', { text: word.text });
  return {
    rule: untranslatedLatin.id,
    start: word.start,
    end: word.end,
    tells: 'its place',
    place: (base, _names, grade) => ({
      rule: untranslatedLatin.id,
      start: base + word.start,
      end: base + word.end,
      severity: grade(needed ? untranslatedLatin.severity : 'information'),
      message,
      fixes: [],
      related: [],
      unnecessary: false,
    }),
  };
}
