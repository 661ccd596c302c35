/** Names that a trigger word announces: a person after a title or a given name, a place after مدينة, a firm after شركة. */

import { fold } from '../../text/folding.ts';
import { TRAITS } from '../lexicon/lexeme.ts';
import type { OrdinaryWords } from '../lexicon/ordinary-words.ts';
import { triggersOf } from '../lexicon/trigger-words.ts';
import { type Candidate, type Coverage, makeCandidate } from './candidate.ts';
import { hasTrait, type NameWord, type Run } from './name-words.ts';

/** Words of one person's name that are taken at most. */
const LONGEST_NAME = 4;
/** Adjectives between a title and the name: الرئيس الروسي السابق. */
const MOST_ADJECTIVES = 3;

/** Finds announced names in an Arabic run and marks their words as taken. @param into where they are added */
export function findAnnounced(run: Run, words: OrdinaryWords, coverage: Coverage, into: Candidate[]): void {
  const quoted = quotedAfterKind(run, coverage);
  if (quoted !== undefined) {
    into.push(quoted);
    coverage.take(run, quoted.from, quoted.to);
    return;
  }
  for (let at = 0; at < run.words.length; at++) {
    if (!hasTrait(run, at, TRAITS.announcing)) continue;
    const candidate = announcedAt(run, at, words, coverage);
    if (candidate === undefined) continue;
    into.push(candidate);
    coverage.take(run, candidate.from, candidate.to);
    at = candidate.to - 1;
  }
}

const OPENING = '"«“„';
const CLOSING = '"»”“';
/** Words in quotation marks behind a kind of organisation, at most. */
const LONGEST_QUOTED = 5;
/** UTF-16 units before the mark in which the word for the kind is looked for. */
const LONGEST_KIND = 24;
const NO_LETTER = /\P{L}/u;

/** What stands in quotation marks behind a kind of organisation is its name: شركة "فيلر". Marks end a run. */
function quotedAfterKind(run: Run, coverage: Coverage): Candidate | undefined {
  const { words, passage } = run;
  const [first, last] = [words[0]!, words[words.length - 1]!];
  const mark = first.start - 1;
  if (mark < 1 || !OPENING.includes(passage.text.charAt(mark))) return undefined;
  if (words.length > LONGEST_QUOTED || !CLOSING.includes(passage.text.charAt(last.end) || ' '))
    return undefined;
  if (words.some(({ script }, at) => script !== 'arabic' || coverage.covers(run, at))) return undefined;
  const end = passage.text[mark - 1] === ' ' ? mark - 1 : mark;
  const before = passage.text.slice(Math.max(0, mark - LONGEST_KIND), end);
  const kind = before.split(NO_LETTER).at(-1) ?? '';
  if (triggersOf('ar').kinds.get(fold(kind)) !== 'organisation') return undefined;
  return makeCandidate(run, 0, words.length, { type: 'ORG', evidence: 'organisation' });
}

function announcedAt(run: Run, at: number, words: OrdinaryWords, coverage: Coverage): Candidate | undefined {
  const word = run.words[at]!;
  if (word.script !== 'arabic') return undefined;
  if (isGiven(word) && !isInTheNameOf(run, at) && !coverage.covers(run, at)) {
    const to = nameEnd(run, at, words, coverage);
    if (to > at + 1) return makeCandidate(run, at, to, { type: 'PER', evidence: 'given-name' });
  }
  const kind = word.lexeme.announces;
  if (kind === undefined) return undefined;
  if (kind === 'title') return titledAt(run, at, words, coverage);
  const from = at + 1;
  const name = run.folded[from];
  if (
    name === undefined ||
    !mayStandAlone(name) ||
    coverage.covers(run, from) ||
    !run.words[from]!.lexeme.nameLike
  ) {
    return undefined;
  }
  const type = kind === 'place' ? 'LOC' : 'ORG';
  return makeCandidate(run, from, from + 1, { type, evidence: kind });
}

function titledAt(run: Run, at: number, words: OrdinaryWords, coverage: Coverage): Candidate | undefined {
  const from = afterAdjectives(run, at + 1);
  const to = nameEnd(run, from, words, coverage);
  if (to === from) return undefined;
  const named = run.words.slice(from, to).some(({ folded, lexeme }) => folded.length >= 4 && lexeme.nameLike);
  if (!named && to - from < 2 && !(from === at + 1 && CALLED_BY_FIRST_NAME.has(run.folded[at]!)))
    return undefined;
  return makeCandidate(run, from, to, { type: 'PER', evidence: 'title' });
}

/** Titles of those who are called by their given name alone. */
const CALLED_BY_FIRST_NAME: ReadonlySet<string> = new Set(
  'الملك الملكه الامير الاميره الشيخ السلطان البابا'.split(' '),
);

const isGiven = ({ lexeme }: NameWord): boolean => lexeme.given;

/** Those who speak in the name of others, folded. */
const SPOKESPERSON = /^(?:ال)?(?:متحدث|ناطق)ه?$|^[يت]?تحدثت?$/;

/** باسم is a given name, and “in the name of” behind a spokesperson. */
const isInTheNameOf = (run: Run, at: number): boolean =>
  run.words[at]!.text === 'باسم' && SPOKESPERSON.test(run.folded[at - 1] ?? '');

/** A single word after a kind of place or firm: an adjective with article is none, a short word seldom. */
const mayStandAlone = (folded: string): boolean => folded.length >= 4 && !folded.startsWith('ال');

/** The first word after a title that is not one of its adjectives (الروسي, السابق) or its office (الخارجية, الأمن). */
function afterAdjectives(run: Run, from: number): number {
  let at = from;
  while (at < run.words.length && at - from < MOST_ADJECTIVES && run.folded[at]!.startsWith('ال')) at++;
  return at;
}

/** Parts of Arabic names that need a word after them: عبد الله, بن سلمان, أبو مازن. */
const NAME_PARTICLES: ReadonlySet<string> = new Set([
  'عبد',
  'بن',
  'ابن',
  'بنت',
  'ابو',
  'ابي',
  'ال',
  'دي',
  'فان',
  'فون',
]);

/** The end of the row of name words that begins at `from`; `from` itself when there is none. */
function nameEnd(run: Run, from: number, words: OrdinaryWords, coverage: Coverage): number {
  let to = from;
  for (let at = from; at < run.words.length && at - from < LONGEST_NAME; at++) {
    const folded = run.folded[at]!;
    if (coverage.covers(run, at) || (at > from && joinsAnother(run.words[at]!, words))) break;
    if (NAME_PARTICLES.has(folded)) continue;
    const particle = at > from && NAME_PARTICLES.has(run.folded[at - 1]!);
    const family = at > from && isFamilyName(folded) && isGiven(run.words[at - 1]!);
    if (!particle && !family && !mayBeName(run.words[at]!, words)) break;
    to = at + 1;
    if (family) break;
  }
  return to;
}

/** A word that reads as “and” with another name: the next one of a list. */
const joinsAnother = ({ folded, lexeme }: NameWord, words: OrdinaryWords): boolean =>
  folded.startsWith('و') &&
  lexeme.readings.some(({ remainder }) => words.frequencyClass(remainder) >= words.frequencyClass(folded));

/** A family name with the article: الحوثي, الحريري. */
const isFamilyName = (folded: string): boolean => /^ال...+ي$/.test(folded);

function mayBeName(word: NameWord, words: OrdinaryWords): boolean {
  if (word.script !== 'arabic' || word.folded.length < 3 || words.isFunctionWord(word.folded)) return false;
  return isGiven(word) || (word.folded.length >= 4 && word.lexeme.nameLike);
}
