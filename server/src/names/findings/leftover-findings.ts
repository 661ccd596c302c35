/**
 * What a machine translator leaves of words it does not know: a common word in Latin letters between Arabic words,
 * and the same word spelled in Arabic letters.
 */

import type { Finding } from '../../findings/finding.ts';
import { say } from '../../messages/message.ts';
import { compareNames } from '../comparing/comparer.ts';
import { phoneticKeys } from '../comparing/phonetic-key.ts';
import { peelings } from '../lexicon/clitics.ts';
import type { OrdinaryWords } from '../lexicon/ordinary-words.ts';
import { CUSTOMARY_LATIN, LATIN_FUNCTION_WORDS } from '../lexicon/trigger-words.ts';
import type { Candidate } from '../mentions/candidate.ts';
import type { NameWord, Run } from '../mentions/name-words.ts';
import { transliteratedCommonNoun, untranslatedLatin } from './rules.ts';

const SHORTEST_LATIN = 3;
/** Least probability by letters that an Arabic token spells a Latin word. */
const LEAST = 0.5;

/** A common word in Latin letters that stands alone between Arabic words. */
export interface Leftover {
  readonly word: NameWord;
  /**
   * It stands where the sentence needs a word: after a particle or a number. After a noun it may be the term of the
   * trade, given beside its Arabic name.
   */
  readonly needed: boolean;
}

export function leftoverWords(runs: readonly Run[], text: string, words: OrdinaryWords): Leftover[] {
  const found: Leftover[] = [];
  for (const run of runs) {
    if (!run.mixed) continue;
    for (let at = 0; at < run.words.length; at++) {
      const word = run.words[at]!;
      if (!isLeftover(word, run, at, text)) continue;
      const before = run.folded[at - 1];
      found.push({
        word,
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

export function leftoverFindings(leftovers: readonly Leftover[]): Finding[] {
  return leftovers.map(({ word: { start, end, text }, needed }) => ({
    rule: untranslatedLatin.id,
    start,
    end,
    severity: needed ? untranslatedLatin.severity : 'information',
    message: say('“{text}” was left untranslated; write it in Arabic.', { text }),
    fixes: [],
    related: [],
    unnecessary: false,
  }));
}

/** Arabic tokens that no one has seen and that spell one of the leftover words. */
export function transliteratedWords(
  leftovers: readonly Leftover[],
  loose: readonly Candidate[],
  words: OrdinaryWords,
): Finding[] {
  const byKey = new Map<string, NameWord[]>();
  for (const { word: leftover } of leftovers) {
    for (const key of keysOf(leftover.folded, leftover)) {
      const list = byKey.get(key);
      if (list === undefined) byKey.set(key, [leftover]);
      else if (list.length < MOST_SHARING && !list.some((one) => one.folded === leftover.folded))
        list.push(leftover);
    }
  }
  if (byKey.size === 0) return [];
  const findings: Finding[] = [];
  for (const candidate of loose) {
    const { folded, script, start, end, form } = candidate;
    if (!isUnattested(folded, words)) continue;
    const original = keysOf(folded, { script })
      .flatMap((key) => byKey.get(key) ?? [])
      .find((leftover) => compareNames(folded, leftover.text).probability >= LEAST);
    if (original === undefined) continue;
    findings.push({
      rule: transliteratedCommonNoun.id,
      start,
      end,
      severity: transliteratedCommonNoun.severity,
      message: say(
        '“{form}” is no Arabic word: it spells the foreign word “{original}” of this article; translate it.',
        { form, original: original.text },
      ),
      fixes: [],
      related: [
        { start: original.start, end: original.end, message: say('“{form}” here', { form: original.text }) },
      ],
      unnecessary: false,
    });
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
