/** The models that the analysis of names reads, from beside the program. */
import type { NameResources } from '../names/names.ts';
import { NO_WORDS } from '../names/words.ts';

export async function loadResources(): Promise<NameResources> {
  return {
    gazetteer: {
      size: 0,
      get: () => undefined,
      lookup: () => [],
      longestMatch: () => undefined,
      entries: () => [],
    },
    words: NO_WORDS,
  };
}
