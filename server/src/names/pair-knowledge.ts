/** What the judgement of pairs of names reads, out of the resources of an analysis. */
import type { PairKnowledge } from './comparing/form-facts.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import { lexiconOf } from './lexicon/lexicon.ts';
import type { WordCompany } from './lexicon/word-company.ts';
import type { WordTable } from './lexicon/word-table.ts';
import type { WordFrequencies } from './lexicon/words.ts';

export function knowledgeOf({
  gazetteer,
  words,
  company,
  nameWords,
}: {
  readonly gazetteer: Gazetteer;
  readonly words: WordFrequencies;
  readonly company?: WordCompany;
  readonly nameWords?: WordTable;
}): PairKnowledge {
  return {
    gazetteer,
    words: lexiconOf(words, nameWords).words,
    ...(company === undefined ? {} : { company }),
    ...(nameWords === undefined ? {} : { isCounted: (word: string) => nameWords.isName(word) !== undefined }),
  };
}
