/**
 * Which forms of an entity compete: spellings of the same words, apart from short and long forms.
 *
 * A longer mention that ends in a shorter form of the entity counts under the shorter one: سيرجي شويغو is a use of
 * شويغو. What stands before that head is a name of its own (سيرجي, سيرغي) and is judged by itself.
 */
import { fold } from '../../text/folding.ts';
import type { Span } from '../../text/offsets.ts';
import { type Script, scriptOfWord } from '../../text/scripts.ts';
import { type Comparison, compareNames } from '../comparing/comparer.ts';
import { differByInflection } from '../comparing/inflection.ts';
import { areCasesOfOneName, nominativeAmong } from '../lexicon/russian-cases.ts';
import type { Candidate } from '../mentions/candidate.ts';

/** One use of a spelling: its span in the article and how it is written there. */
export interface Use extends Span {
  readonly form: string;
  readonly folded: string;
  readonly candidate: Candidate;
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
  readonly uses: readonly Use[];
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

/** Head of each candidate: the last words, when these are also a shorter form of the entity. */
export function headsOf(candidates: readonly Candidate[]): readonly Use[] {
  const shorter = new Set(candidates.map((candidate) => candidate.folded));
  const single = [...shorter].filter((form) => !form.includes(' '));
  const known = new Map<string, boolean>();
  // The same full name is used again and again, and to compare forms is dear.
  const spelled = (suffix: string, script: Script): boolean => {
    let answer = known.get(suffix);
    if (answer === undefined) {
      answer = single.some((form) => scriptOfWord(form) === script && mayCount(form, suffix));
      known.set(suffix, answer);
    }
    return answer;
  };
  return candidates.map((candidate) => {
    const words = candidate.folded.split(' ');
    for (let taken = 1; taken < words.length; taken++) {
      const suffix = words.slice(-taken).join(' ');
      if (shorter.has(suffix) || (taken === 1 && spelled(suffix, candidate.script)))
        return useOf(candidate, candidate.to - taken, candidate.to);
    }
    return useOf(candidate, candidate.from, candidate.to);
  });
}

/** The use of some words of a candidate. */
function useOf(candidate: Candidate, from: number, to: number): Use {
  if (from === candidate.from && to === candidate.to) {
    const { start, end, form, folded } = candidate;
    return { start, end, form, folded, candidate };
  }
  const { run } = candidate;
  const skipped = from - candidate.from;
  const count = to - from;
  const cut = (text: string): string =>
    text
      .split(' ')
      .slice(skipped, skipped + count)
      .join(' ');
  const start = from === candidate.from ? candidate.start : run.words[from]!.start;
  const end = to === candidate.to ? candidate.end : run.words[to - 1]!.end;
  return { start, end, form: cut(candidate.form), folded: cut(candidate.folded), candidate };
}

/** All sets of an entity: one or more of heads (short and long forms are apart), and those of its given names. */
export function spellingSets(heads: readonly Use[]): SpellingSet[] {
  const given: Use[] = [];
  for (const { candidate, start } of heads) {
    for (let at = candidate.from; at < candidate.to; at++) {
      if (candidate.run.words[at]!.end > start) break;
      given.push(useOf(candidate, at, at + 1));
    }
  }
  return [...partition(heads, 'head'), ...partition(given, 'given')];
}

function partition(uses: readonly Use[], part: SpellingSet['part']): SpellingSet[] {
  const sets: Spelling[][] = [];
  for (const spelling of spellingsOf(uses)) {
    const set = sets.find((one) =>
      one.some((other) => competes(other.folded, spelling.folded) || areKnownSpellings(other, spelling)),
    );
    if (set === undefined) sets.push([spelling]);
    else set.push(spelling);
  }
  return sets.map((spellings) => ({ spellings, part }));
}

/** Uses by spelling, most used first. */
function spellingsOf(uses: readonly Use[]): Spelling[] {
  const byForm = new Map<string, Use[]>();
  for (const use of uses) {
    const list = byForm.get(use.folded);
    if (list === undefined) byForm.set(use.folded, [use]);
    else list.push(use);
  }
  const spellings = casesTogether([...byForm.keys()]).map((cases) => {
    const list = cases.flatMap((form) => byForm.get(form)!);
    const form = nominativeAmong(cases.map((one) => mostUsed(byForm.get(one)!)))!;
    return { form, folded: fold(form), script: scriptOfWord(form), uses: inOrder(list) };
  });
  return spellings.sort((a, b) => b.uses.length - a.uses.length || a.uses[0]!.start - b.uses[0]!.start);
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

/** Uses by their place in the article. */
export const inOrder = (uses: readonly Use[]): Use[] => [...uses].sort((a, b) => a.start - b.start);

function mostUsed(uses: readonly Use[]): string {
  const counts = new Map<string, number>();
  for (const { form } of uses) counts.set(form, (counts.get(form) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/** Whether a longer name that ends in the word `suffix` counts under the single word `form`. */
const mayCount = (form: string, suffix: string): boolean =>
  areCasesOfOneName(form, suffix) || competes(form, suffix);

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
  const [one, other] = [a.uses[0]!.candidate.entries, b.uses[0]!.candidate.entries];
  if (a.script !== b.script || !one.some(({ id }) => other.some((entry) => entry.id === id))) return false;
  if (wordsIn(a) !== wordsIn(b) || areOneInGrammar(a.folded, b.folded)) return false;
  return compareNames(a.folded, b.folded).probability >= LEAST_KNOWN;
}

const wordsIn = ({ folded }: Spelling): number => folded.split(' ').length;

const areOneInGrammar = (a: string, b: string): boolean =>
  areCasesOfOneName(a, b) || (scriptOfWord(a) === 'arabic' && differByInflection(a, b));

/** The comparison of two forms that compete, undefined where they do not. */
export function compareSpellings(a: string, b: string): Comparison | undefined {
  if (areOneInGrammar(a, b)) return undefined;
  const comparison = compareNames(a, b);
  if (comparison.missing > 0 || comparison.difference === 'slip') return undefined;
  return comparison.probability >= LEAST ? comparison : undefined;
}
