/** Tokens of marked text as the recogniser knows them: punctuation marks stand by themselves. */

/** The parts of a sentence's tokens. */
export interface SplitTokens {
  readonly parts: readonly string[];
  /** The token that each part belongs to. */
  readonly tokenOf: readonly number[];
}

/** A longer row of marks says no more than its beginning. */
const MOST_MARKS = 8;
const PART_OF_WORD = /[\p{L}\p{M}\p{N}]/u;

/** Parts the marks before and behind a word from it: «القاهرة»، is «, القاهرة, » and a comma. */
export function splitTokens(tokens: readonly string[]): SplitTokens {
  const parts: string[] = [];
  const tokenOf: number[] = [];
  tokens.forEach((token, index) => {
    for (const part of partsOf(token)) {
      parts.push(part);
      tokenOf.push(index);
    }
  });
  return { parts, tokenOf };
}

function partsOf(token: string): readonly string[] {
  const letters = [...token];
  const first = letters.findIndex((letter) => PART_OF_WORD.test(letter));
  if (first < 0) return letters.slice(0, MOST_MARKS);
  const last = letters.findLastIndex((letter) => PART_OF_WORD.test(letter));
  if (first === 0 && last === letters.length - 1) return [token];
  const word = letters.slice(first, last + 1).join('');
  return [
    ...letters.slice(0, first).slice(-MOST_MARKS),
    word,
    ...letters.slice(last + 1, last + 1 + MOST_MARKS),
  ];
}
