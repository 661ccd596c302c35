/** How common a word is in edited news: the evidence that a form is an ordinary word and no name or slip. */

export interface WordFrequencies {
  /**
   * Frequency class of a folded word (see text/folding.ts): 0 when it was never seen, else 1 + floor(log2(count)) in
   * the counted corpus, at most 15.
   */
  frequencyClass(foldedWord: string): number;
  /**
   * The same of a word that is put together of a beginning, the units `from` to `to` of another word, and an ending: a
   * word is judged by a score of its inflections, none of which need be written. Left out, they are written.
   */
  frequencyOfParts?(beginning: string, word: string, from: number, to: number, ending: string): number;
}

/** Knows no word; for tests and for languages without counts. */
export const NO_WORDS: WordFrequencies = { frequencyClass: () => 0 };

/** A word is as common as in the language where it is most common; languages share few spellings. */
export function joinWords(tables: readonly WordFrequencies[]): WordFrequencies {
  const [only, ...others] = tables;
  if (only === undefined) return NO_WORDS;
  if (others.length === 0) return only;
  return { frequencyClass: (word) => Math.max(...tables.map((table) => table.frequencyClass(word))) };
}
