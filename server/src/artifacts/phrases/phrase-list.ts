/**
 * Phrase lists: what sites write around an article, by class, one file per language.
 *
 * A list is plain text. A line that begins with `#` names the class of the phrases below it; on every other
 * line stand phrases, with ` | ` between them. A phrase stands for a whole line of an article, whatever its capitals, marks, hamzas and accents.
 * `…` stands for any words, so that `The post … appeared first on …` is one phrase. A colon counts only where it
 * is written and is followed by more.
 *
 * `&` joins words that a line must hold in any order: `^subscribe* & newsletter*`. There `^` asks for the first word
 * of the line and `$` for the last, `*` stands for any letters at the end of a word, and before it too; `/` parts
 * words of which one is enough, and `<network>` stands for words that all languages share (shared-words.ts).
 */
import { partWords } from './label-words.ts';

/** The phrases of one list by class. @throws Error when a phrase stands before the first class: a list is code */
export function parsePhrases(source: string): ReadonlyMap<string, readonly string[]> {
  const classes = new Map<string, string[]>();
  let current: string[] | undefined;
  for (const raw of source.split('\n')) {
    const line = raw.trim();
    if (line === '') continue;
    if (line.startsWith('#')) {
      const name = line.slice(1).trim();
      current = classes.get(name) ?? [];
      classes.set(name, current);
    } else if (current === undefined) throw new Error(`phrase outside of a class: ${line}`);
    else current.push(...line.split(' | ').map((phrase) => phrase.trim()));
  }
  return classes;
}

/** The word that a phrase begins with, read from no more of it than that takes. @throws Error when it has none */
export function firstWord(phrase: string): string {
  for (let from = 0; from < phrase.length; ) {
    const space = phrase.indexOf(' ', from);
    const end = space === -1 ? phrase.length : space;
    const words = partWords(phrase.slice(from, end));
    from = end + 1;
    if (words.length > 0) return words[0]!;
  }
  throw new Error(`a phrase without words: ${phrase}`);
}

/** The word that a phrase ends with; a colon is one. @throws Error when it has none */
export function lastWord(phrase: string): string {
  for (const piece of phrase.split(' ').reverse()) {
    const words = partWords(piece);
    if (words.length > 0) return words.at(-1)!;
  }
  throw new Error(`a phrase without words: ${phrase}`);
}
