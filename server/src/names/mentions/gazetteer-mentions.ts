/** Mentions that the gazetteer knows: the longest known form at each word, particles peeled where needed. */

import type { Language } from '../../text/languages.ts';
import type { Gazetteer, GazetteerEntry, GazetteerMatch } from '../gazetteer/gazetteer.ts';
import { NUNATION } from '../lexicon/lexeme.ts';
import type { OrdinaryWords } from '../lexicon/ordinary-words.ts';
import { HOMOGRAPHS, QUANTITY_NOUNS, triggersOf } from '../lexicon/trigger-words.ts';
import type { Candidate } from './candidate.ts';
import { type Coverage, makeCandidate } from './candidate.ts';
import { clubsNamedBy } from './clubs-of-towns.ts';
import type { Run } from './name-words.ts';
import { isAdjective, isPartOfEvent, schoolBefore } from './named-after-places.ts';
import { endOfOwner } from './owned-organisations.ts';
import { isOrdinaryHere } from './words-like-names.ts';

interface Found {
  readonly match: GazetteerMatch;
  readonly particle?: number;
  readonly remainder?: string;
}

/** Where known forms go that are found. */
export interface FoundKnown {
  readonly sure: Candidate[];
  /** Forms that could also be something else: a surname by itself, a homograph. Only the article can give a reason. */
  readonly doubtful: Candidate[];
}

/**
 * Finds known forms in a run and marks the words of the sure ones as taken.
 * @param into where they are added
 * @param language that of the article: names of most languages are known in texts of their own alone
 */
export function findKnown(
  run: Run,
  gazetteer: Gazetteer,
  words: OrdinaryWords,
  coverage: Coverage,
  language: Language | undefined,
  into: FoundKnown,
): void {
  for (let at = 0; at < run.words.length; at++) {
    const found = knownAt(run, at, gazetteer, words, language);
    if (found === undefined) continue;
    const known = at + found.match.words;
    const type = found.match.entries[0]?.type;
    if (isQuantity(run, at, known, found.remainder ?? run.folded[at]!)) {
      // Nor is it the name where the article names the place elsewhere.
      coverage.take(run, at, known);
      continue;
    }
    if (isOrdinaryHere(run, at, known, formOf(run, at, known, found), found.particle !== undefined)) {
      coverage.take(run, at, known);
      at = known - 1;
      continue;
    }
    if (type === 'LOC') {
      const place = { run, from: at, to: known, word: found.remainder ?? run.folded[at]! };
      if (isAdjective(place, found.particle !== undefined) || isPartOfEvent(place)) continue;
      const school = found.particle === undefined ? schoolBefore(place, coverage) : undefined;
      if (school !== undefined) {
        into.sure.push(school);
        coverage.take(run, school.from, school.to);
        at = known - 1;
        continue;
      }
    }
    const particle = run.folded[at]!.slice(0, found.particle ?? 0);
    const { entries } = found.match;
    const clubs = clubsNamedBy({ run, from: at, to: known, particle, entries }, gazetteer);
    if (clubs.length > 0) {
      const club = makeCandidate(run, at, known, {
        type: 'ORG',
        evidence: 'gazetteer',
        entries: clubs,
        ...(found.particle === undefined ? {} : { particle: found.particle }),
        ...(found.remainder === undefined ? {} : { remainder: found.remainder }),
      });
      into.sure.push(club);
      coverage.take(run, at, known);
      at = known - 1;
      continue;
    }
    const first = found.remainder ?? run.folded[at]!;
    const to = type === 'ORG' ? endOfOwner(run, at, known, first, gazetteer) : known;
    const candidate = makeCandidate(run, at, to, {
      type,
      evidence: to === known ? 'gazetteer' : 'organisation',
      entries: to === known ? found.match.entries : [],
      ...(found.particle === undefined ? {} : { particle: found.particle }),
      ...(found.remainder === undefined ? {} : { remainder: found.remainder }),
    });
    if (isDoubtful(candidate, words)) {
      into.doubtful.push(candidate);
      continue;
    }
    into.sure.push(candidate);
    coverage.take(run, at, to);
    at = to - 1;
  }
}

/** The folded form that was found. */
const formOf = (run: Run, at: number, to: number, { remainder }: Found): string => {
  const first = remainder ?? run.folded[at]!;
  return to === at + 1 ? first : [first, ...run.folded.slice(at + 1, to)].join(' ');
};

function knownAt(
  run: Run,
  at: number,
  gazetteer: Gazetteer,
  words: OrdinaryWords,
  language: Language | undefined,
): Found | undefined {
  const word = run.words[at]!;
  if (!word.lexeme.mayBegin(gazetteer) || word.text.includes(NUNATION)) return undefined;
  const whole = gazetteer.longestMatch(run.folded, at, language);
  if (whole !== undefined && isWritten(run, at, whole)) return { match: whole };
  for (const { letters, remainder } of word.lexeme.readings) {
    run.folded[at] = remainder;
    const match = gazetteer.longestMatch(run.folded, at, language);
    run.folded[at] = word.folded;
    if (match === undefined) continue;
    const attested = words.frequencyClass(remainder) + 1 >= words.frequencyClass(word.folded);
    if (match.words === 1 && !attested && word.script === 'arabic') continue;
    return { match, particle: letters, remainder };
  }
  return undefined;
}

/** A Latin or Cyrillic name is written with a capital; a form such as “may” in running text is the word. */
function isWritten(run: Run, at: number, match: GazetteerMatch): boolean {
  const first = run.words[at]!;
  if (first.script !== 'latin' && first.script !== 'cyrillic') return true;
  if (!first.lexeme.capital) return false;
  const last = run.words[at + match.words - 1]!;
  return match.words === 1
    ? isAcronymIfListed(first.text, match.entries)
    : last.lexeme.capital || last.text.length <= 3;
}

/** An acronym (WHO, US) is matched in capitals only. */
function isAcronymIfListed(text: string, entries: readonly GazetteerEntry[]): boolean {
  if (text.length > 4 || text === text.toUpperCase()) return true;
  const upper = text.toUpperCase();
  return !entries.every((entry) => entry.forms.some((form) => form.text === upper));
}

/**
 * Whether a known form needs more evidence: homographs, and surnames that are ordinary words, given names or shorter
 * than four letters.
 */
function isDoubtful(candidate: Candidate, words: OrdinaryWords): boolean {
  const { folded, run, from } = candidate;
  if (folded.includes(' ')) return false;
  if (words.isFunctionWord(folded)) return true;
  if (HOMOGRAPHS.has(folded)) return !followsPlaceTrigger(run, from);
  const persons = candidate.entries.every((entry) => entry.type === 'PER');
  if (!persons || candidate.script !== 'arabic') return false;
  return folded.length < 4 || words.isOrdinary(folded);
}

/** Whether a known word says here how many of something there are. */
const isQuantity = (run: Run, from: number, to: number, word: string): boolean =>
  to === from + 1 && QUANTITY_NOUNS.has(word) && run.folded[to] === 'من' && !followsPlaceTrigger(run, from);

function followsPlaceTrigger(run: Run, from: number): boolean {
  const before = run.folded[from - 1];
  return before !== undefined && triggersOf('ar').kinds.get(before) === 'place';
}
