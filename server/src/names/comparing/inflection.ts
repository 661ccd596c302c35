/** Arabic words that are one word in two inflections, and so no two spellings: number, case, relation (nisba), feminine. */

/** Endings that inflect an Arabic word: number, relation, case, feminine, pronoun. */
const ENDINGS: ReadonlySet<string> = new Set(
  'ون ين ان ات يه ي يا ا ه يين يون تين ها هم ت وا يات تان ويه اوي اويه وي نا كم'.split(' '),
);

/** Letters that both words must begin with to be one stem. */
const SHORTEST_STEM = 3;

/** Whether two folded words, without the article, are one stem with different endings, or one of them with an ending. */
export function differByInflection(a: string, b: string): boolean {
  if (isBrokenPlural(a, b) || isBrokenPlural(b, a)) return true;
  let shared = 0;
  while (shared < a.length && shared < b.length && a.charCodeAt(shared) === b.charCodeAt(shared)) shared++;
  if (shared < SHORTEST_STEM) return false;
  return isEnding(a.slice(shared)) && isEnding(b.slice(shared));
}

const isEnding = (rest: string): boolean => rest === '' || ENDINGS.has(rest);

/** هامش, هوامش: the plural puts و before the long vowel. */
function isBrokenPlural(singular: string, plural: string): boolean {
  return (
    singular.charAt(1) === 'ا' &&
    plural.length === singular.length + 1 &&
    plural.charAt(1) === 'و' &&
    plural.charAt(0) === singular.charAt(0) &&
    plural.endsWith(singular.slice(1))
  );
}
