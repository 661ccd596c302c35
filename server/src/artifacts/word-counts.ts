/** How common a word is, as rules ask for it. The table itself is loaded elsewhere and handed in. */
export interface WordCounts {
  /** Class of a folded word (text/folding.ts): 0 when it was never counted, else 1 + floor(log2(count)), at most 15. */
  frequencyClass(foldedWord: string): number;
}

/** Where no table is given, a few words are known, so that the examples of rules can be tried by themselves. */
export const EXAMPLE_WORDS: WordCounts = {
  frequencyClass: (word) => (EXAMPLES.has(word) ? 10 : 0),
};

const EXAMPLES: ReadonlySet<string> = new Set(
  'وحدات العراق العاصمه الجمل الاصطناعي الثلاثينيات دولارا الوزير النظام الحكوميه'.split(' '),
);
