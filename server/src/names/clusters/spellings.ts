/**
 * Which forms of an entity compete: spellings of the same words, apart from short and long forms.
 *
 * A longer mention that ends in a shorter form of the entity counts under the shorter one: سيرجي شويغو is a use of
 * شويغو. What stands before that head is a name of its own (سيرجي, سيرغي) and is judged by itself.
 */
import { fold } from '../../text/folding.ts';
import type { Span } from '../../text/offsets.ts';
import { type Script, scriptOfWord } from '../../text/scripts.ts';
import type { Comparison } from '../comparing/comparer.ts';
import { differByInflection } from '../comparing/inflection.ts';
import { compareOnce } from '../comparing/remembered-comparisons.ts';
import { slippedWord, type TypingSlip } from '../comparing/typing-slip.ts';
import { nameKey, wordsCut } from '../lexicon/name-key.ts';
import { areCasesOfOneName, nominativeAmong } from '../lexicon/russian-cases.ts';
import { byPlaceInArticle, type Candidate } from '../mentions/candidate.ts';
import type { Variant } from './variant.ts';

/** Some words of all uses of a variant: its head, or a name before it. */
export interface Writing {
  readonly variant: Variant;
  /** First of these words among those of the variant, and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly form: string;
  readonly folded: string;
}

/** One use of a spelling: its span in its paragraph and how it is written there. */
export interface Use extends Span {
  readonly form: string;
  readonly folded: string;
  readonly candidate: Candidate;
  readonly writing: Writing;
}

/**
 * A form with all of its uses; forms that differ by orthography alone are one spelling, and so are the cases of a
 * Russian name, under the nominative if it stands there.
 */
export interface Spelling {
  /** The most used writing of it. */
  readonly form: string;
  readonly folded: string;
  readonly script: Script;
  /** By their first uses. */
  readonly writings: readonly Writing[];
  /** How many uses it has. */
  readonly count: number;
}

/** Spellings that write the same words. */
export interface SpellingSet {
  /** Most used first; among equals the one that stands first in the article. */
  readonly spellings: readonly Spelling[];
  /** `head`: the name by which the entity is counted; `given`: a name before it. */
  readonly part: 'head' | 'given';
}

/** How sure two forms of one entity must be spellings of each other to compete. */
const LEAST = 0.3;

/** Head of each variant: the last words, when these are also a shorter form of the entity. */
export function headsOf(variants: readonly Variant[]): readonly Writing[] {
  if (variants.length === 1) return [writingOf(variants[0]!, 0, variants[0]!.words)];
  const shorter = new Set(variants.map((variant) => variant.folded));
  const single = new Set(
    variants.filter(({ partLengths }) => partLengths.length === 1).map(({ folded }) => folded),
  );
  const known = new Map<string, boolean>();
  // Many full names end in the same word, and to compare forms is dear.
  const spelled = (suffix: string, script: Script): boolean => {
    let answer = known.get(suffix);
    if (answer === undefined) {
      answer = [...single].some((form) => scriptOfWord(form) === script && mayCount(form, suffix));
      known.set(suffix, answer);
    }
    return answer;
  };
  return variants.map((variant) => {
    const words = variant.folded.split(' ');
    const { partLengths } = variant;
    let taken = 0;
    for (let part = partLengths.length - 1; part > 0; part--) {
      taken += partLengths[part]!;
      const suffix = words.slice(-taken).join(' ');
      const isLast = part === partLengths.length - 1;
      if (shorter.has(suffix) || (isLast && spelled(suffix, variant.script)))
        return writingOf(variant, variant.words - taken, variant.words);
    }
    return writingOf(variant, 0, variant.words);
  });
}

/** Some words of a variant. */
function writingOf(variant: Variant, from: number, to: number): Writing {
  if (from === 0 && to === variant.words) {
    return { variant, from, to, form: variant.form, folded: variant.folded };
  }
  const folded = variant.folded.split(' ').slice(from, to).join(' ');
  return { variant, from, to, form: wordsCut(variant.form, from, to), folded };
}

/** A use of a writing. */
export function useOf(writing: Writing, candidate: Candidate): Use {
  const { variant, from, to, form, folded } = writing;
  const { words } = candidate.run;
  const start = from === 0 ? candidate.start : words[candidate.from + from]!.start;
  const end = to === variant.words ? candidate.end : words[candidate.from + to - 1]!.end;
  return { start, end, form, folded, candidate, writing };
}

/** All sets of an entity: one or more of heads (short and long forms are apart), and those of its given names. */
export function spellingSets(heads: readonly Writing[]): SpellingSet[] {
  const given: Writing[] = [];
  for (const { variant, from: head } of heads) {
    let from = 0;
    for (const length of variant.partLengths) {
      if (from >= head) break;
      given.push(writingOf(variant, from, Math.min(from + length, head)));
      from += length;
    }
  }
  const sets = partition(heads, 'head');
  return given.length === 0 ? sets : [...sets, ...partition(given, 'given')];
}

function partition(writings: readonly Writing[], part: SpellingSet['part']): SpellingSet[] {
  const [only] = writings;
  if (writings.length === 1) return [{ spellings: [spellingOf(only!.form, writings)], part }];
  const sets: Spelling[][] = [];
  for (const spelling of spellingsOf(writings)) {
    const set = sets.find((one) =>
      one.some(
        (other) =>
          competes(other.folded, spelling.folded) ||
          areKnownSpellings(other, spelling) ||
          slipOf(other, spelling) !== undefined,
      ),
    );
    if (set === undefined) sets.push([spelling]);
    else set.push(spelling);
  }
  return sets.map((spellings) => ({ spellings, part }));
}

/** Writings by spelling, most used first. @param writings by their first uses */
function spellingsOf(writings: readonly Writing[]): Spelling[] {
  const byForm = new Map<string, Writing[]>();
  for (const writing of writings) {
    const list = byForm.get(writing.folded);
    if (list === undefined) byForm.set(writing.folded, [writing]);
    else list.push(writing);
  }
  const spellings = casesTogether([...byForm.keys()]).map((cases): Spelling => {
    const own = cases.flatMap((form) => byForm.get(form)!);
    const form = nominativeAmong(cases.map((one) => mostUsed(byForm.get(one)!)))!;
    return spellingOf(form, own.length < 2 ? own : own.sort(byFirstUse));
  });
  return spellings.sort((a, b) => b.count - a.count || byFirstUse(a.writings[0]!, b.writings[0]!));
}

/** @param form the most used writing @param writings all of them, by their first uses */
const spellingOf = (form: string, writings: readonly Writing[]): Spelling => ({
  form,
  folded: nameKey(form),
  script: scriptOfWord(form),
  writings,
  count: countUses(writings),
});

/** How many uses some writings have. */
export const countUses = (writings: readonly Writing[]): number =>
  writings.reduce((sum, { variant }) => sum + variant.uses.length, 0);

/** Writings by the places of their first uses. */
export const byFirstUse = (a: Writing, b: Writing): number =>
  a.variant === b.variant ? a.from - b.from : byPlaceOfUse(firstUse(a), firstUse(b));

const firstUse = (writing: Writing): Use => useOf(writing, writing.variant.first);

const byPlaceOfUse = (a: Use, b: Use): number =>
  (a.candidate.run.passage === b.candidate.run.passage ? a.start - b.start : 0) ||
  byPlaceInArticle(a.candidate, b.candidate);

/** The character before a use in its paragraph: the last of the particle that is written onto it, if one is. */
export const letterBefore = ({ start, candidate }: Use): string =>
  candidate.run.passage.text.slice(Math.max(0, start - 1), start);

/** All uses of a spelling in order of place. */
export function usesOf({ writings }: Pick<Spelling, 'writings'>): Use[] {
  const uses = writings.flatMap((writing) =>
    writing.variant.uses.map((candidate) => useOf(writing, candidate)),
  );
  return writings.length < 2 ? uses : uses.sort(byPlaceOfUse);
}

/** The first uses of a spelling in order of place, `most` at most. */
export function firstUsesOf({ writings }: Pick<Spelling, 'writings'>, most: number): Use[] {
  const uses = writings.flatMap((writing) =>
    writing.variant.uses.slice(0, most).map((candidate) => useOf(writing, candidate)),
  );
  return writings.length < 2 ? uses : uses.sort(byPlaceOfUse).slice(0, most);
}

/** Folded forms, each with the other cases of the same Russian name. */
function casesTogether(forms: readonly string[]): string[][] {
  const groups: string[][] = [];
  for (const form of forms) {
    const cases = groups.find((group) => group.some((other) => areCasesOfOneName(form, other)));
    if (cases === undefined) groups.push([form]);
    else cases.push(form);
  }
  return groups;
}

function mostUsed(writings: readonly Writing[]): string {
  const counts = new Map<string, number>();
  for (const { form, variant } of writings) counts.set(form, (counts.get(form) ?? 0) + variant.uses.length);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/** Whether a longer name that ends in the word `suffix` counts under the single word `form`. */
const mayCount = (form: string, suffix: string): boolean =>
  areCasesOfOneName(form, suffix) || competes(form, suffix) || slipBetweenWords(form, suffix) !== undefined;

/** Whether two folded forms write the same words. */
function competes(a: string, b: string): boolean {
  return a !== b && fold(a) !== fold(b) && compareSpellings(a, b) !== undefined;
}

/** Letters by which two forms that the gazetteer has for one entity are spellings, and not two names of it. */
const LEAST_KNOWN = 0.6;

/**
 * Whether the gazetteer has both for one entity and they differ in few letters, although no convention relates these:
 * Tsikhanouskaya and Tikhanovskaya compete, Bombay and Mumbai are two names.
 */
function areKnownSpellings(a: Spelling, b: Spelling): boolean {
  const [one, other] = [a.writings[0]!.variant.entries, b.writings[0]!.variant.entries];
  if (a.script !== b.script || !one.some(({ id }) => other.some((entry) => entry.id === id))) return false;
  if (wordsIn(a) !== wordsIn(b) || areOneInGrammar(a.folded, b.folded)) return false;
  return compareOnce(a.folded, b.folded).probability >= LEAST_KNOWN;
}

/**
 * The slip of typing by which two spellings of one entity differ that no convention relates; undefined where the gazetteer
 * knows both, or neither may be a slip. That they are one name is settled before (slip-of-name.ts).
 */
export function slipOf(one: Spelling, other: Spelling): TypingSlip | undefined {
  if (one.script !== other.script || (isKnown(one) && isKnown(other))) return undefined;
  return areOneInGrammar(one.folded, other.folded) ? undefined : slipBetweenWords(one.folded, other.folded);
}

const isKnown = ({ writings }: Spelling): boolean =>
  writings.some(({ variant }) => variant.entries.length > 0);

const slipBetweenWords = (one: string, other: string): TypingSlip | undefined =>
  (slippedWord(one, other) ?? slippedWord(other, one))?.slip;

const wordsIn = ({ folded }: Spelling): number => folded.split(' ').length;

const areOneInGrammar = (a: string, b: string): boolean =>
  areCasesOfOneName(a, b) || (scriptOfWord(a) === 'arabic' && differByInflection(a, b));

/** The comparison of two forms that compete, undefined where they do not. */
export function compareSpellings(a: string, b: string): Comparison | undefined {
  if (areOneInGrammar(a, b)) return undefined;
  const comparison = compareOnce(a, b);
  if (comparison.missing > 0 || comparison.difference === 'slip') return undefined;
  return comparison.probability >= LEAST ? comparison : undefined;
}
