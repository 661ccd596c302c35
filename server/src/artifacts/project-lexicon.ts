/** Lines that somebody of a project accepted as residue, and lines that must stay. */
import { phraseWords } from './phrases/label-words.ts';
import type { ProjectPattern } from './project-pattern.ts';

/** What a project knows of its own sites. Keys are the folded words of a line. */
export interface ProjectLexicon {
  readonly residue: ReadonlySet<string>;
  readonly allowed: ReadonlySet<string>;
  /** Rules that the project made for itself. */
  readonly patterns: readonly ProjectPattern[];
}

export const NO_LEXICON: ProjectLexicon = { residue: new Set(), allowed: new Set(), patterns: [] };

/** The key under which a line of the lexicon is compared: its words, folded, whatever marks stand between. */
export const phraseKey = (line: string): string => lexiconKey(phraseWords(line));

/** The same of words that were folded already. */
export const lexiconKey = (words: readonly string[]): string =>
  words.filter((word) => word !== ':').join(' ');
