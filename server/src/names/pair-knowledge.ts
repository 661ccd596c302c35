/** What the judgement of pairs of names reads, out of the resources of an analysis. */
import type { PairKnowledge } from './comparing/form-facts.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import { lexiconOf } from './lexicon/lexicon.ts';
import type { WordCompany } from './lexicon/word-company.ts';
import type { WordFrequencies } from './lexicon/words.ts';

export function knowledgeOf({
  gazetteer,
  words,
  company,
}: {
  readonly gazetteer: Gazetteer;
  readonly words: WordFrequencies;
  readonly company?: WordCompany;
}): PairKnowledge {
  return { gazetteer, words: lexiconOf(words).words, ...(company === undefined ? {} : { company }) };
}
