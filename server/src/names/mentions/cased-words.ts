/** The words of a run as the search for capitalised names reads them: with elided articles and endings taken off. */
import type { Language } from '../../text/languages.ts';
import { EN_DASH } from '../lexicon/name-key.ts';
import type { Coverage } from './candidate.ts';
import type { NameWord, Run } from './name-words.ts';

export interface CasedWord {
  /** Written with a capital, behind an elided article where there is one. */
  readonly capital: boolean;
  /** At least two letters, all of them capitals. */
  readonly acronym: boolean;
  /** Letters of an elided article before it: l’Élysée. */
  readonly elided: number;
  /** UTF-16 units of an ending behind an apostrophe: Sudan’s, Ankara’da. */
  readonly tail: number;
  /** The ending says that something is there or comes from there: Ankara’da. */
  readonly locative: boolean;
  /** Folded, without elided article and ending. */
  readonly core: string;
  readonly opensSentence: boolean;
  /** Joined to the word before by a hyphen. */
  readonly hyphenated: boolean;
  /** The word before it with a hyphen and this one, folded, where an en dash stands between them. */
  readonly dashed: string | undefined;
  /** A part of a name that the gazetteer knows. */
  readonly known: boolean;
}

const ELIDED =
  /^(?:[LldDnNsSjJmMcCtT]|[Qq]u|[Dd]ell|[Aa]ll|[Nn]ell|[Ss]ull|[Dd]all|[Uu]n|[Dd]egl)['’](?=\p{Lu})/u;
/** An article with the capital of its sentence before a small word: L’économiste. */
const ELIDED_SMALL = /^(?:[LDNSJMCT]|Qu|Dell|All|Nell|Sull|Dall|Un|Degl)['’]\p{Ll}/u;
/** Turkish: at, in, from, and what is of there. */
const LOCATIVE = /['’]n?[dt][ae](?:n|ki)?$/;
const APOSTROPHES = /['’]/;

/** Reads the words of a run. @param text the paragraph's @param coverage which words the gazetteer's names have taken */
export function readCasedWords(run: Run, text: string, language: Language, coverage: Coverage): CasedWord[] {
  return run.words.map((word, at) => ({
    ...readCasedWord(word, text, language, run.words[at - 1]),
    known: coverage.covers(run, at),
  }));
}

/** Reads one word. @param before the word before it in its run */
export function readCasedWord(
  word: NameWord,
  text: string,
  language: Language,
  before: NameWord | undefined,
): Omit<CasedWord, 'known'> {
  const { text: written, folded, lexeme, opensSentence } = word;
  const divider = before !== undefined && before.end < word.start ? text.charCodeAt(before.end) : 0x20;
  const hyphenated = divider !== 0x20 && divider !== EN_DASH;
  const dashed = divider === EN_DASH ? compoundOf(before!, folded) : undefined;
  if (!APOSTROPHES.test(written)) {
    const acronym = lexeme.capital && written.length > 1 && written === written.toUpperCase();
    const { capital } = lexeme;
    return {
      capital,
      acronym,
      elided: 0,
      tail: 0,
      locative: false,
      core: folded,
      opensSentence,
      hyphenated,
      dashed,
    };
  }
  const elided = ELIDED.exec(written)?.[0].length ?? 0;
  const tail = endingOf(written, language);
  return {
    capital: elided > 0 || (lexeme.capital && !ELIDED_SMALL.test(written)),
    acronym: false,
    elided,
    tail,
    locative: language === 'tr' && LOCATIVE.test(written),
    core: folded.slice(elided, tail === 0 ? undefined : -tail),
    opensSentence,
    hyphenated,
    dashed,
  };
}

/** Two words with a hyphen between them, folded: by it the article says that they are one name. */
export const compoundOf = (before: NameWord, folded: string): string =>
  `${before.folded}-${folded.replace(POSSESSIVE, '')}`;

const POSSESSIVE = /'s$/;

/** Length of what stands behind an apostrophe and is no part of the name. */
function endingOf(written: string, language: Language): number {
  if (language === 'tr') {
    const at = written.search(APOSTROPHES);
    return at > 1 ? written.length - at : 0;
  }
  return /['’]s$/.test(written) ? 2 : 0;
}
