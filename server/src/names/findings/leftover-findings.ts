/**
 * What a machine translator leaves of words it does not know: a common word in Latin letters between Arabic words,
 * and the same word spelled in Arabic letters.
 */

import type { Finding } from '../../findings/finding.ts';
import { say } from '../../messages/message.ts';
import { type PlacesInArticle, spanIn } from '../clusters/places.ts';
import { compareNames } from '../comparing/comparer.ts';
import { phoneticKeys } from '../comparing/phonetic-key.ts';
import { peelings } from '../lexicon/clitics.ts';
import type { OrdinaryWords } from '../lexicon/ordinary-words.ts';
import { CUSTOMARY_LATIN, LATIN_FUNCTION_WORDS } from '../lexicon/trigger-words.ts';
import type { Candidate } from '../mentions/candidate.ts';
import type { NameWord, Run } from '../mentions/name-words.ts';
import type { SearchedPassage } from '../mentions/searched-passage.ts';
import { transliteratedCommonNoun, untranslatedLatin } from './rules.ts';

const SHORTEST_LATIN = 3;
/** Least probability by letters that an Arabic token spells a Latin word. */
const LEAST = 0.5;

/** A common word in Latin letters that stands alone between Arabic words. */
export interface Leftover {
  readonly word: NameWord;
  readonly passage: SearchedPassage;
  /**
   * It stands where the sentence needs a word: after a particle or a number. After a noun it may be the term of the
   * trade, given beside its Arabic name.
   */
  readonly needed: boolean;
}

/** The leftovers of a paragraph. */
export function leftoverWords(passage: SearchedPassage, words: OrdinaryWords): Leftover[] {
  const found: Leftover[] = [];
  for (const run of passage.runs) {
    if (!run.mixed) continue;
    for (let at = 0; at < run.words.length; at++) {
      const word = run.words[at]!;
      if (!isLeftover(word, run, at, passage.text)) continue;
      const before = run.folded[at - 1];
      found.push({
        word,
        passage,
        needed: before === undefined || words.isFunctionWord(before) || words.isVerb(before),
      });
    }
  }
  return found;
}

function isLeftover(word: NameWord, run: Run, at: number, text: string): boolean {
  if (word.script !== 'latin' || word.text.length < SHORTEST_LATIN || !/^\p{Ll}+$/u.test(word.text)) {
    return false;
  }
  if (CUSTOMARY_LATIN.has(word.folded) || LATIN_FUNCTION_WORDS.has(word.folded)) return false;
  const before = run.words[at - 1];
  const after = run.words[at + 1];
  if (before?.folded === 'ال' || (before !== undefined && run.words[at - 2]?.script === 'latin'))
    return false;
  if (text.charAt(word.start - 1) !== ' ') return false;
  if (before === undefined ? !/\p{N}/u.test(text.charAt(word.start - 2)) : before.script !== 'arabic')
    return false;
  if (after !== undefined) return after.script === 'arabic' && text.charAt(word.end) === ' ';
  return before !== undefined && /^ ?[،.,؛:!؟]?(?:\s|$)/u.test(text.slice(word.end, word.end + 3));
}

export function leftoverFindings(leftovers: readonly Leftover[], places: PlacesInArticle): Finding[] {
  return leftovers.map(({ word, passage, needed }) => ({
    rule: untranslatedLatin.id,
    ...spanIn(passage, word, places),
    severity: needed ? untranslatedLatin.severity : 'information',
    message: say('“{text}” was left untranslated; write it in Arabic.', { text: word.text }),
    fixes: [],
    related: [],
    unnecessary: false,
  }));
}

/** A loose candidate that nobody has counted, and the keys by which leftovers are looked for that it spells. */
interface UnattestedName {
  readonly candidate: Candidate;
  readonly keys: readonly string[];
}

/** The unattested names of paragraphs, read when an article first has leftovers. */
export class UnattestedNames {
  readonly #byPassage = new Map<
    SearchedPassage,
    { readonly candidates: readonly Candidate[]; readonly names: readonly UnattestedName[] }
  >();

  of(passage: SearchedPassage, words: OrdinaryWords): readonly UnattestedName[] {
    const { candidates } = passage;
    const known = this.#byPassage.get(passage);
    if (known?.candidates === candidates) return known.names;
    const names = candidates
      .filter(({ evidence, folded }) => evidence === 'loose' && isUnattested(folded, words))
      .map((candidate) => ({ candidate, keys: keysOf(candidate.folded, candidate) }));
    this.#byPassage.set(passage, { candidates, names });
    return names;
  }

  forget(passage: SearchedPassage): void {
    this.#byPassage.delete(passage);
  }
}

/** What the findings are made of. */
export interface TransliterationContext {
  readonly unattested: UnattestedNames;
  readonly words: OrdinaryWords;
  readonly places: PlacesInArticle;
}

/**
 * Arabic tokens that no one has seen and that spell one of the leftover words.
 * @param leftovers in order of place
 */
export function transliteratedWords(
  leftovers: readonly Leftover[],
  passages: readonly SearchedPassage[],
  { unattested, words, places }: TransliterationContext,
): Finding[] {
  const byKey = new Map<string, Leftover[]>();
  for (const leftover of leftovers) {
    const { folded } = leftover.word;
    for (const key of keysOf(folded, leftover.word)) {
      const list = byKey.get(key);
      if (list === undefined) byKey.set(key, [leftover]);
      else if (list.length < MOST_SHARING && !list.some(({ word }) => word.folded === folded))
        list.push(leftover);
    }
  }
  if (byKey.size === 0) return [];
  const findings: Finding[] = [];
  for (const passage of passages) {
    for (const { candidate, keys } of unattested.of(passage, words)) {
      const { folded, form } = candidate;
      const original = keys
        .flatMap((key) => byKey.get(key) ?? [])
        .find(({ word }) => compareNames(folded, word.text).probability >= LEAST);
      if (original === undefined) continue;
      const { text } = original.word;
      findings.push({
        rule: transliteratedCommonNoun.id,
        ...spanIn(passage, candidate, places),
        severity: transliteratedCommonNoun.severity,
        message: say(
          '“{form}” is no Arabic word: it spells the foreign word “{original}” of this article; translate it.',
          { form, original: text },
        ),
        fixes: [],
        related: [
          {
            ...spanIn(original.passage, original.word, places),
            message: say('“{form}” here', { form: text }),
          },
        ],
        unnecessary: false,
      });
    }
  }
  return findings;
}

const MOST_SHARING = 8;

/** Keys without r, which British English does not sound before a consonant. */
function keysOf(folded: string, { script }: Pick<NameWord, 'script'>): readonly string[] {
  const keys = phoneticKeys(folded, script).map((key) => key.replaceAll('R', ''));
  return [...new Set(keys)].filter((key) => key.length >= 3);
}

/** Whether neither the word nor what remains behind a particle was ever counted. */
export function isUnattested(folded: string, words: OrdinaryWords): boolean {
  if (words.frequencyClass(folded) > 0) return false;
  return peelings(folded).every(({ remainder }) => words.frequencyClass(remainder) === 0);
}
