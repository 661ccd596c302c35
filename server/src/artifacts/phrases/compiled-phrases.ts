/**
 * The table of all phrases. From the sources it is made of the lists when it is first asked for; the build puts the
 * finished table in the place of this file (scripts/compiled-phrases.mts), because making it takes longer than the
 * first article may wait.
 */
import { LISTS } from './all-lists.ts';
import { parsePhrases } from './phrase-list.ts';
import { type PhraseTable, tableOf } from './phrase-table.ts';

/** The table of all phrases. @throws Error when a list is not written as phrase-list.ts says */
export const readCompiledPhrases = (): PhraseTable => tableOf(LISTS.map(parsePhrases));
