/** What the search for names knows besides the article. */
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import type { WordCompany } from './lexicon/word-company.ts';
import type { WordTable } from './lexicon/word-table.ts';
import type { WordFrequencies } from './lexicon/words.ts';
import type { Tagger } from './tagger/tagger.ts';

/** What the analysis of names reads besides the article. */
export interface NameResources {
  readonly gazetteer: Gazetteer;
  readonly words: WordFrequencies;
  /** Which words look-alike forms stand beside in edited news. */
  readonly company?: WordCompany;
  /** Words of names in scripts with capitals; without it capitals and the common given names decide. */
  readonly nameWords?: WordTable;
  /** Finds names that nothing else knows. Experimental: without it mentions rest on the gazetteer and on trigger words. */
  readonly tagger?: Tagger;
}
