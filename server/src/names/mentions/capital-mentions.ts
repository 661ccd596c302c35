/**
 * Names in scripts with capital letters: rows of capitalised words beside and around the names that the gazetteer
 * knows. A name that the article writes in full gives its type to its parts: “Halvorsen” after “Halvorsen
 * Semiconductor” is the firm, “Drummond” after “Fiona Drummond” the person.
 */

import type { Language } from '../../text/languages.ts';
import type { Gazetteer, GazetteerEntry } from '../gazetteer/gazetteer.ts';
import { casedLanguage, isWrittenInCapitals } from '../lexicon/cased/cased-languages.ts';
import { EN_DASH, isHyphen, isHyphenatedParticle, nameKey } from '../lexicon/name-key.ts';
import type { PersonWords } from '../lexicon/person-words.ts';
import { areCasesOfOneName, nominativesOf } from '../lexicon/russian-cases.ts';
import type { Candidate, Coverage } from './candidate.ts';
import {
  type CasedReading,
  type CasedSpan,
  casedSpans,
  isOfficeOf,
  isStructured,
  otherArmenian,
} from './cased-spans.ts';
import { readType, type TypeReading } from './cased-types.ts';
import { type CasedWord, compoundOf, readCasedWord, readCasedWords } from './cased-words.ts';
import { isCasedScript, type NameWord, type Run } from './name-words.ts';

/** What the search reads besides the paragraph. */
export interface CasedKnowledge {
  readonly gazetteer: Gazetteer;
  readonly persons: PersonWords;
  /** That of the article. */
  readonly language: Language;
  /** How the article writes its words. */
  readonly capitals: Capitals;
}

/** Words that the article writes with a capital inside of a sentence, and words that it writes small. */
export type Capitals = Pick<CasedReading, 'inside' | 'small'>;

/** A span that is not a candidate yet. */
export interface Draft {
  readonly run: Run;
  readonly words: readonly CasedWord[];
  readonly span: CasedSpan;
  readonly entries: readonly GazetteerEntry[];
  readonly type: TypeReading | undefined;
}

/** Capitalised names of a paragraph, and which of its known names still hold beside them. */
export interface CasedNames {
  readonly drafts: readonly Draft[];
  /** Known names by the step that found them, those of cased scripts apart from the others. */
  readonly uncased: readonly (readonly Candidate[])[];
  readonly cased: readonly (readonly Candidate[])[];
}

/**
 * Finds capitalised names beside and around the known names of a paragraph. Their types are those that the paragraph
 * itself tells (draft-types.ts asks the article).
 * @param known by the step that found them
 */
export function draftNames(
  runs: readonly Run[],
  known: readonly (readonly Candidate[])[],
  knowledge: CasedKnowledge,
  coverage: Coverage,
): CasedNames {
  const uncased = known.map((step) => step.filter((candidate) => !isCased(candidate)));
  const blocks = new Blocks(known);
  const drafts = runs.flatMap((run) => (run.mixed ? draftsOf(run, knowledge, blocks, coverage) : []));
  return { drafts, uncased, cased: blocks.left(known) };
}

const isCased = ({ script }: Candidate): boolean => script === 'latin' || script === 'cyrillic';

/** The words by which a paragraph shows how the article writes. */
export function readCapitals(runs: readonly Run[]): {
  readonly inside: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
} {
  const inside = new Set<string>();
  const small = new Set<string>();
  for (const { words, mixed, passage } of runs) {
    if (!mixed) continue;
    let before: NameWord | undefined;
    for (const word of words) {
      const { lexeme, opensSentence, folded, script } = word;
      if (!isCasedScript(script)) continue;
      if (!lexeme.capital) small.add(folded);
      else if (!opensSentence) inside.add(folded.replace(/'s$/, ''));
      if (before?.lexeme.capital === true && lexeme.capital && isHyphenated(before, word, passage.text))
        inside.add(compoundOf(before, folded));
      before = word;
    }
  }
  return { inside, small };
}

/** Whether a hyphen alone, no dash, stands between two words. */
function isHyphenated(before: NameWord, word: NameWord, text: string): boolean {
  if (word.start - before.end !== 1) return false;
  const divider = text.charCodeAt(before.end);
  return divider !== EN_DASH && isHyphen(divider);
}

/** The words of a run for which the search asks how the article writes them, or what it says that they name. */
export function wordsAskedFor(run: Run, language: Language): string[] {
  const asked: string[] = [];
  run.words.forEach((word, at) => {
    if (word.script === 'arabic' || !(word.lexeme.capital || APOSTROPHE.test(word.text))) return;
    const before = run.words[at - 1];
    const { core, dashed, hyphenated } = readCasedWord(word, run.passage.text, language, before);
    asked.push(core);
    if (before !== undefined && (hyphenated || dashed !== undefined)) asked.push(compoundOf(before, core));
    if (core.endsWith('ian')) asked.push(otherArmenian(core));
  });
  return asked;
}

const APOSTROPHE = /['’]/;

/** Words of a known name that are looked back for. */
const LONGEST_BLOCK = 8;

/** The known names of cased scripts, by their first word; a longer name takes those inside of it away. */
class Blocks {
  readonly #at = new Map<number, Candidate>();

  constructor(known: readonly (readonly Candidate[])[]) {
    for (const step of known) {
      for (const candidate of step) {
        if (isCased(candidate)) this.#at.set(candidate.run.firstOrdinal + candidate.from, candidate);
      }
    }
  }

  at(run: Run, word: number): Candidate | undefined {
    return this.#at.get(run.firstOrdinal + word);
  }

  /** The known word with which a span ends. */
  endingAt(run: Run, { to }: CasedSpan): Candidate | undefined {
    return this.at(run, to - 1);
  }

  /** Whether a known name has all of a span: it began before it, or has all but a particle (al-Assad). */
  hold(run: Run, words: readonly CasedWord[], { from, to }: CasedSpan): boolean {
    if (isHyphenatedParticle(words[from]!.core) && this.at(run, from + 1)?.to === to) return true;
    for (let at = from - 1; at >= Math.max(0, from - LONGEST_BLOCK); at--) {
      const before = this.at(run, at);
      if (before !== undefined) return before.to >= to;
    }
    return false;
  }

  /** Takes known names away that are the end of a compound in a person’s name: Macron in Dubois-Macron. */
  takeHyphenated(run: Run, words: readonly CasedWord[], { from, to }: CasedSpan): void {
    for (let at = from + 1; at < to; at++) {
      const block = words[at]!.hyphenated ? this.at(run, at) : undefined;
      if (block !== undefined) this.take(block);
    }
  }

  take(candidate: Candidate): void {
    this.#at.delete(candidate.run.firstOrdinal + candidate.from);
  }

  left(known: readonly (readonly Candidate[])[]): Candidate[][] {
    const left = new Set(this.#at.values());
    return known.map((step) => step.filter((candidate) => left.has(candidate)));
  }
}

function draftsOf(run: Run, knowledge: CasedKnowledge, blocks: Blocks, coverage: Coverage): Draft[] {
  const { gazetteer, persons, capitals, language } = knowledge;
  const { text } = run.passage;
  const words = readCasedWords(run, text, language, coverage).map((word, at) =>
    run.words[at]!.script === 'cyrillic'
      ? { ...word, known: word.known || isKnownCase(word, gazetteer) }
      : word,
  );
  const script = run.words.find((word) => word.script !== 'arabic')!.script;
  const lists = casedLanguage(language, script);
  const { inside, small } = capitals;
  const foreign = !isWrittenInCapitals(language);
  const reading = { lists, persons, inside, small, english: language === 'en', foreign };
  const drafts: Draft[] = [];
  for (const span of casedSpans(words, isLine(run), reading)) {
    const known = blocks.endingAt(run, span);
    for (const part of besideKnown(run, words, span, reading, blocks)) {
      if (!isNamed(words, part, reading) || blocks.hold(run, words, part)) continue;
      const found = entriesOf(run, words, part, gazetteer, language);
      const entries = found.length > 0 ? found : surnamesIn(run, part, known);
      const type = typeOf(words, part, entries, reading);
      if (type?.type === 'PER') blocks.takeHyphenated(run, words, part);
      drafts.push({ run, words, span: part, entries, type });
    }
  }
  return drafts;
}

/** Whether a Cyrillic word is a known name in another case. */
const isKnownCase = ({ capital, core }: CasedWord, gazetteer: Gazetteer): boolean =>
  capital && nominativesOf(core).some((form) => gazetteer.lookup(form).length > 0);

/** Whether a run begins and ends its line, one character apart at most. */
function isLine({ words, passage }: Run): boolean {
  return words[0]!.start < 2 && words[words.length - 1]!.end + 2 > passage.text.length;
}

function typeOf(
  words: readonly CasedWord[],
  span: CasedSpan,
  entries: readonly GazetteerEntry[],
  reading: CasedReading,
): TypeReading | undefined {
  const [entry] = entries;
  return entry === undefined ? readType(words, span, reading) : { type: entry.type, sure: true };
}

/**
 * The parts of a span that the gazetteer leaves: the whole span where it is a longer name than the known one inside
 * of it (Leeds in Leeds United), else what stands before and after the known names.
 */
function besideKnown(
  run: Run,
  words: readonly CasedWord[],
  span: CasedSpan,
  reading: CasedReading,
  blocks: Blocks,
): CasedSpan[] {
  const inside: Candidate[] = [];
  for (let at = span.from; at < span.to; at++) {
    const block = blocks.at(run, at);
    if (block === undefined) continue;
    if (!words[at]!.hyphenated || areTwoPlaces(inside.at(-1), block)) inside.push(block);
  }
  if (inside.length === 0) return [span];
  const [only] = inside;
  if (inside.length === 1 && only!.from <= span.from && only!.to >= span.to) return [];
  if (isOneName(words, span, inside, reading)) {
    for (const block of inside) blocks.take(block);
    return [span];
  }
  return gaps(span, inside);
}

/** Two known places with a hyphen between them are the ends of a way, or two who meet: the Oslo-Tunis flight. */
const areTwoPlaces = (before: Candidate | undefined, block: Candidate): boolean =>
  before?.type === 'LOC' && block.type === 'LOC' && before.to === block.from;

/** Persons of whom nothing but the surname is known, and that ends the name: any given name may be theirs. */
function surnamesIn(run: Run, { to }: CasedSpan, known: Candidate | undefined): readonly GazetteerEntry[] {
  if (known === undefined || known.type !== 'PER' || known.run !== run || known.to !== to) return [];
  return known.entries.filter(({ forms }) => forms.every(({ text }) => !text.includes(' ')));
}

function isOneName(
  words: readonly CasedWord[],
  { from, to }: CasedSpan,
  inside: readonly Candidate[],
  reading: CasedReading,
): boolean {
  const { lists, persons } = reading;
  const last = inside[inside.length - 1]!;
  const first = inside[0]!;
  if (last.to > to || first.from < from) return false;
  if (isStructured(words, from, to, lists)) return first.to - first.from < to - from;
  if (inside.length > 1) return false;
  if (first.type === 'PER') {
    if (first.from === from + 1 && isOfficeOf(words, from, reading)) return false;
    // A known surname that is another person's given name here: Cameron Hudson.
    return (
      last.to === to ||
      (first.from === from && first.to === from + 1 && persons.isPersonal(words[from]!.core))
    );
  }
  if (first.type === 'LOC') {
    if (last.to < to) return first.from === from && reading.english;
    return !words[from]!.opensSentence || persons.isPersonal(words[from]!.core) ? reading.english : false;
  }
  return first.from === from;
}

/** What a span has before, between and after known names. */
function gaps(span: CasedSpan, inside: readonly Candidate[]): CasedSpan[] {
  const found: CasedSpan[] = [];
  let from = span.from;
  for (const block of inside) {
    if (block.from > from) found.push({ ...span, from, to: block.from });
    from = Math.max(from, block.to);
  }
  if (from < span.to) found.push({ from, to: span.to, titled: false, opener: false });
  return found;
}

/** A word that may have its capital from the sentence alone is compared with names only when it is long. */
const SHORTEST_OPENER = 5;

/** A longer word in capitals is shouted, or a label. */
const LONGEST_ACRONYM = 6;

/** Common nouns that names end with, and that name nothing by themselves. */
const COMMON_ENDS: ReadonlySet<string> = new Set(
  'telescope mission treaty agreement accord prize award championship festival summit conference forum protocol'.split(
    ' ',
  ),
);

/** Whether a span is a name at all. */
function isNamed(words: readonly CasedWord[], span: CasedSpan, reading: CasedReading): boolean {
  const { from, to, opener, titled } = span;
  const word = words[from]!;
  const { lists, persons, small, english } = reading;
  if (lists.capitalNouns && !isGermanName(words, span, reading)) return false;
  if (to - from > 1) return true;
  if (word.core.length < 2 || (word.acronym && word.core.length > LONGEST_ACRONYM)) return false;
  // What is called by its last word again is no name by itself: the Telescope, the Treaty.
  if (english && COMMON_ENDS.has(word.core) && !word.acronym) return false;
  if (!opener) return true;
  if (small.has(word.core) || (english && persons.isOrdinary(word.core))) return titled;
  return word.core.length >= SHORTEST_OPENER || persons.isWellKnown(word.core);
}

/** In German every noun has a capital: a name needs a title, a firm, a given name or the form of an organisation. */
function isGermanName(words: readonly CasedWord[], span: CasedSpan, reading: CasedReading): boolean {
  const { from, to, titled } = span;
  const { lists, persons } = reading;
  const before = words[from - 1];
  if (titled || (before !== undefined && lists.organisationNouns.has(before.core))) return true;
  if (words[from]!.acronym) return true;
  if (to - from === 1) return false;
  return isStructured(words, from, to, lists) || persons.isWellKnown(words[from]!.core);
}

/**
 * Known entities whose name these words are: as written, without an ending, or in another Cyrillic case (Киеве,
 * Сергеем Лавровым; entities of several words are found by the last of them).
 */
function entriesOf(
  run: Run,
  words: readonly CasedWord[],
  { from, to }: CasedSpan,
  gazetteer: Gazetteer,
  language: Language,
): readonly GazetteerEntry[] {
  const name = words
    .slice(from, to)
    .map(({ core }) => core)
    .join(' ');
  const own = gazetteer.lookup(name, language);
  const last = run.words[to - 1]!;
  if (own.length > 0 || last.script !== 'cyrillic') return own;
  for (const form of [last.folded, ...nominativesOf(last.folded)]) {
    const entries = gazetteer.lookup(form, language);
    const named = to - from === 1 ? entries : entries.filter((entry) => hasCase(entry, name));
    if (named.length > 0) return named;
  }
  return [];
}

const hasCase = (entry: GazetteerEntry, name: string): boolean =>
  entry.forms.some(({ text, role }) => role !== 'short' && areCasesOfOneName(nameKey(text), name));
