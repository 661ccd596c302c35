/**
 * What a machine translator leaves of words it does not know: a common word in Latin letters between Arabic words,
 * and the same word spelled in Arabic letters.
 */

import type { Finding } from '../../findings/finding.ts';
import { say } from '../../messages/message.ts';
import { type PlacesInArticle, spanIn } from '../clusters/places.ts';
import { compareOnce } from '../comparing/remembered-comparisons.ts';
import type { OrdinaryWords } from '../lexicon/ordinary-words.ts';
import { CUSTOMARY_LATIN, LATIN_FUNCTION_WORDS } from '../lexicon/trigger-words.ts';
import type { NameWord, Run } from '../mentions/name-words.ts';
import type { SearchedPassage } from '../mentions/searched-passage.ts';
import { transliteratedCommonNoun, untranslatedLatin } from './rules.ts';
import { leftoverKeys, type UnattestedNames } from './unattested-names.ts';

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

/** What the findings are made of. */
export interface TransliterationContext {
  readonly unattested: UnattestedNames;
  readonly passages: readonly SearchedPassage[];
  readonly places: PlacesInArticle;
}

/**
 * Arabic tokens that no one has seen and that spell one of the leftover words.
 * @param leftovers in order of place
 */
export function transliteratedWords(
  leftovers: readonly Leftover[],
  { unattested, passages, places }: TransliterationContext,
): Finding[] {
  const byKey = new Map<string, Leftover[]>();
  for (const leftover of leftovers) {
    const { folded } = leftover.word;
    for (const key of leftoverKeys(folded, leftover.word)) {
      const list = byKey.get(key);
      if (list === undefined) byKey.set(key, [leftover]);
      else if (list.length < MOST_SHARING && !list.some(({ word }) => word.folded === folded))
        list.push(leftover);
    }
  }
  if (byKey.size === 0) return [];
  unattested.begin(passages);
  return unattested.withKeys(byKey.keys()).flatMap(({ candidate, keys }): Finding[] => {
    const { folded, form, run } = candidate;
    const original = keys
      .flatMap((key) => byKey.get(key) ?? [])
      .find(({ word }) => compareOnce(folded, word.text).probability >= LEAST);
    if (original === undefined) return [];
    const { text } = original.word;
    return [
      {
        rule: transliteratedCommonNoun.id,
        ...spanIn(run.passage, candidate, places),
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
      },
    ];
  });
}

const MOST_SHARING = 8;
