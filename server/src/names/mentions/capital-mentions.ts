/** Names in scripts with capital letters: runs of capitalised words, with the particles that names are written with. */

import { fold } from '../../text/folding.ts';
import type { Language } from '../../text/languages.ts';
import { compareNames } from '../comparing/comparer.ts';
import type { EntityType } from '../entity.ts';
import type { Gazetteer, GazetteerEntry } from '../gazetteer/gazetteer.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { areCasesOfOneName, nominativesOf } from '../lexicon/russian-cases.ts';
import { CAPITALISED_WORDS, type Triggers, triggersOf } from '../lexicon/trigger-words.ts';
import { type Candidate, type Coverage, makeCandidate } from './candidate.ts';
import type { NameWord, Run } from './name-words.ts';

/** Small words inside a name: Ursula von der Leyen, Muammar al-Gaddafi. */
const PARTICLES = new Set([
  'de',
  'da',
  'di',
  'do',
  'dos',
  'del',
  'della',
  'van',
  'von',
  'der',
  'den',
  'al',
  'el',
  'bin',
  'bint',
  'ibn',
  'ben',
  'la',
  'le',
  'du',
  'ter',
  'ул',
  'фон',
  'аль',
]);

const ORGANISATION_ENDS = new Set([
  'inc',
  'corp',
  'ltd',
  'plc',
  'llc',
  'company',
  'university',
  'bank',
  'party',
  'agency',
  'ministry',
  'council',
  'committee',
  'group',
  'institute',
  'times',
  'post',
  'news',
  'union',
  'organization',
  'organisation',
  'association',
  'court',
  'parliament',
  'senate',
  'fc',
  'united',
  'airlines',
  'press',
]);

const PLACE_WORDS: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'from',
  'to',
  'into',
  'around',
  'across',
  'outside',
  'в',
  'во',
  'из',
  'под',
  'на',
  'около',
  'a',
  'à',
  'en',
  'depuis',
]);

/**
 * Finds capitalised names in a run and marks their words as taken.
 * A word that opens its sentence has its capital from there: it is left out unless it is a given name or stands
 * with a capital inside of another sentence.
 * @param inside folded words that the article writes with a capital inside of a sentence
 */
export function findCapitalised(
  run: Run,
  language: Language,
  inside: ReadonlySet<string>,
  gazetteer: Gazetteer,
  coverage: Coverage,
): Candidate[] {
  const found: Candidate[] = [];
  if (!run.mixed) return found;
  const triggers = triggersOf(language);
  for (let at = 0; at < run.words.length; at++) {
    if (!startsName(run, at, triggers, inside, coverage)) continue;
    const to = nameEnd(run, at, coverage);
    const word = run.words[at]!;
    const single = to === at + 1;
    if (single && !word.lexeme.given && (language === 'de' || isDemonym(word.folded, inside))) continue;
    const opener = single && word.opensSentence && !inside.has(word.folded);
    if (opener && word.folded.length < SHORTEST_OPENER) continue;
    const entries = entriesOfCase(run, at, to, gazetteer);
    found.push(
      makeCandidate(run, at, to, {
        type: entries[0]?.type ?? typeOf(run, at, to, triggers),
        evidence: entries.length > 0 ? 'gazetteer' : opener ? 'loose' : 'capital',
        entries,
        tail: possessive(run.words[to - 1]!),
      }),
    );
    coverage.take(run, at, to);
    at = to - 1;
  }
  return found;
}

/** Nationalities: Libyan, Portuguese, Danish. */
const DEMONYM = /(?:ian|ean|ese|ish)s?$/;

/** Surnames end so too: a word is one where the article spells it in another way (Kocharian, Kocharyan). */
function isDemonym(folded: string, inside: ReadonlySet<string>): boolean {
  if (!DEMONYM.test(folded)) return false;
  for (const other of inside) {
    if (other.charAt(0) !== folded.charAt(0) || other === folded || DEMONYM.test(other)) continue;
    if (Math.abs(other.length - folded.length) > 1) continue;
    const { probability, difference } = compareNames(other, folded);
    if (difference === 'transliteration' && probability >= SURELY_SPELLED) return false;
  }
  return true;
}

const SURELY_SPELLED = 0.9;

/** A word that may have its capital from the sentence alone is compared with names only when it is long. */
const SHORTEST_OPENER = 5;

/**
 * Known entities whose name, in another case, these Cyrillic words are: Киеве, Сергеем Лавровым. Entities of several
 * words are found by the last of them.
 */
function entriesOfCase(run: Run, from: number, to: number, gazetteer: Gazetteer): readonly GazetteerEntry[] {
  const last = run.words[to - 1]!;
  if (last.script !== 'cyrillic') return [];
  const name = run.folded.slice(from, to).join(' ');
  for (const form of [last.folded, ...nominativesOf(last.folded)]) {
    const entries = gazetteer.lookup(form);
    const named = to - from === 1 ? entries : entries.filter((entry) => hasCase(entry, name));
    if (named.length > 0) return named;
  }
  return [];
}

const hasCase = (entry: GazetteerEntry, name: string): boolean =>
  entry.forms.some(({ text, role }) => role !== 'short' && areCasesOfOneName(fold(text), name));

function startsName(
  run: Run,
  at: number,
  triggers: Triggers,
  inside: ReadonlySet<string>,
  coverage: Coverage,
): boolean {
  const word = run.words[at]!;
  if (!word.lexeme.capital || coverage.covers(run, at) || word.text.length < 2) return false;
  if (CAPITALISED_WORDS.has(word.folded) || triggers.kinds.get(word.folded) === 'title') return false;
  if (!word.opensSentence || inside.has(word.folded) || word.lexeme.given) return true;
  return !isCapital(run.words[at + 1]);
}

const isCapital = (word: NameWord | undefined): boolean => word?.lexeme.capital === true;

/** Words that are written with a capital where no sentence begins. */
export function capitalisedInside(runs: readonly Run[]): ReadonlySet<string> {
  const inside = new Set<string>();
  for (const { words, mixed } of runs) {
    if (!mixed) continue;
    for (const { lexeme, opensSentence, folded } of words)
      if (lexeme.capital && !opensSentence) inside.add(folded);
  }
  return inside;
}

function nameEnd(run: Run, from: number, coverage: Coverage): number {
  let to = from + 1;
  for (let at = from + 1; at < run.words.length; at++) {
    const word = run.words[at]!;
    if (coverage.covers(run, at) || possessive(run.words[at - 1]!) > 0) break;
    if (word.script !== run.words[from]!.script) break;
    if (word.lexeme.capital && !CAPITALISED_WORDS.has(word.folded)) to = at + 1;
    else if (!PARTICLES.has(word.folded)) break;
  }
  return to;
}

/** Length of a possessive ending: ’s, or the apostrophe alone. */
function possessive(word: NameWord): number {
  return /['’]s$/.test(word.text) ? 2 : 0;
}

function typeOf(run: Run, from: number, to: number, triggers: Triggers): EntityType | undefined {
  const before = run.folded[from - 1];
  const first = run.folded[from]!;
  const last = run.folded[to - 1]!;
  if (before !== undefined && triggers.kinds.get(before) === 'title') return 'PER';
  if (isGivenName(first) && to - from > 1) return 'PER';
  if (ORGANISATION_ENDS.has(last) || triggers.kinds.get(last) === 'organisation') return 'ORG';
  if (
    before !== undefined &&
    (triggers.kinds.get(before) === 'place' || PLACE_WORDS.has(before)) &&
    to - from === 1
  )
    return 'LOC';
  return to - from === 2 || to - from === 3 ? 'PER' : undefined;
}
