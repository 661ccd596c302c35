/**
 * Names in scripts with capital letters: rows of capitalised words beside and around the names that the gazetteer
 * knows. A name that the article writes in full gives its type to its parts: “Halvorsen” after “Halvorsen
 * Semiconductor” is the firm, “Drummond” after “Fiona Drummond” the person.
 */

import type { Article } from '../../text/article.ts';
import { fold } from '../../text/folding.ts';
import type { Language } from '../../text/languages.ts';
import type { EntityType } from '../entity.ts';
import type { Gazetteer, GazetteerEntry } from '../gazetteer/gazetteer.ts';
import { casedLanguage } from '../lexicon/cased/cased-languages.ts';
import type { PersonWords } from '../lexicon/person-words.ts';
import { areCasesOfOneName, nominativesOf } from '../lexicon/russian-cases.ts';
import { type Candidate, type Coverage, makeCandidate } from './candidate.ts';
import { type CasedReading, type CasedSpan, casedSpans, isStructured } from './cased-spans.ts';
import { readType, type TypeReading } from './cased-types.ts';
import { type CasedWord, readCasedWords } from './cased-words.ts';
import type { Run } from './name-words.ts';

/** What the search reads besides the article. */
export interface CasedKnowledge {
  readonly gazetteer: Gazetteer;
  readonly persons: PersonWords;
}

/** A span that is not a candidate yet. */
interface Draft {
  readonly run: Run;
  readonly words: readonly CasedWord[];
  readonly span: CasedSpan;
  readonly entries: readonly GazetteerEntry[];
  readonly reading: CasedReading;
  type: TypeReading | undefined;
}

/**
 * Adds capitalised names to the candidates and marks their words as taken.
 * @param known what the gazetteer found @returns those of them that no longer name holds, and the new ones
 */
export function withCapitalised(
  known: readonly Candidate[],
  article: Article,
  runs: readonly Run[],
  knowledge: CasedKnowledge,
  coverage: Coverage,
): Candidate[] {
  const mixed = runs.filter((run) => run.mixed);
  if (mixed.length === 0) return [...known];
  const capitals = readCapitals(mixed);
  const blocks = new Blocks(known);
  const reader = { article, capitals, knowledge, blocks, coverage };
  const drafts = mixed.flatMap((run) => draftsOf(run, reader));
  const types = typesOfParts(drafts, known);
  for (const draft of drafts) settleType(draft, types);
  settleLists(drafts, known, article.text);
  const found = drafts.map(toCandidate);
  for (const { run, from, to } of found) coverage.take(run, from, to);
  return [...blocks.left(), ...found];
}

/** How the article writes its words. */
interface Capitals {
  readonly inside: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
}

function readCapitals(runs: readonly Run[]): Capitals {
  const inside = new Set<string>();
  const small = new Set<string>();
  for (const { words } of runs) {
    for (const { lexeme, opensSentence, folded, script } of words) {
      if (script !== 'latin' && script !== 'cyrillic') continue;
      if (!lexeme.capital) small.add(folded);
      else if (!opensSentence) inside.add(folded.replace(/'s$/, ''));
    }
  }
  return { inside, small };
}

/** The known names of cased scripts, by their first word; a longer name takes those inside of it away. */
class Blocks {
  readonly #at = new Map<number, Candidate>();
  readonly #others: Candidate[] = [];

  constructor(known: readonly Candidate[]) {
    for (const candidate of known) {
      if (candidate.script === 'latin' || candidate.script === 'cyrillic') {
        this.#at.set(candidate.run.firstOrdinal + candidate.from, candidate);
      } else this.#others.push(candidate);
    }
  }

  at(run: Run, word: number): Candidate | undefined {
    return this.#at.get(run.firstOrdinal + word);
  }

  /** The known word with which a span ends. */
  endingAt(run: Run, { to }: CasedSpan): Candidate | undefined {
    return this.at(run, to - 1);
  }

  take(candidate: Candidate): void {
    this.#at.delete(candidate.run.firstOrdinal + candidate.from);
  }

  left(): readonly Candidate[] {
    return [...this.#others, ...this.#at.values()];
  }
}

interface Reader {
  readonly article: Article;
  readonly capitals: Capitals;
  readonly knowledge: CasedKnowledge;
  readonly blocks: Blocks;
  readonly coverage: Coverage;
}

function draftsOf(run: Run, { article, capitals, knowledge, blocks, coverage }: Reader): Draft[] {
  const { gazetteer, persons } = knowledge;
  const words = readCasedWords(run, article.text, article.language, coverage).map((word, at) =>
    run.words[at]!.script === 'cyrillic'
      ? { ...word, known: word.known || isKnownCase(word, gazetteer) }
      : word,
  );
  const script = run.words.find((word) => word.script !== 'arabic')!.script;
  const lists = casedLanguage(article.language, script);
  const reading = { lists, persons, ...capitals, english: article.language === 'en' };
  const drafts: Draft[] = [];
  for (const span of casedSpans(words, isLine(run, article.text), reading)) {
    const known = blocks.endingAt(run, span);
    for (const part of besideKnown(run, words, span, reading, blocks)) {
      if (!isNamed(words, part, reading)) continue;
      const found = entriesOf(run, words, part, gazetteer, article.language);
      const entries = found.length > 0 ? found : surnamesIn(run, part, known);
      drafts.push({ run, words, span: part, entries, reading, type: typeOf(words, part, entries, reading) });
    }
  }
  return drafts;
}

/** Whether a Cyrillic word is a known name in another case. */
const isKnownCase = ({ capital, core }: CasedWord, gazetteer: Gazetteer): boolean =>
  capital && nominativesOf(core).some((form) => gazetteer.lookup(form).length > 0);

/** Whether a run begins and ends its line, two characters of white space or marks apart. */
function isLine({ words }: Run, text: string): boolean {
  const { start } = words[0]!;
  const { end } = words[words.length - 1]!;
  const starts = start < 2 || LINE_END.test(text.slice(start - 2, start));
  return starts && (end + 2 > text.length || LINE_END.test(text.slice(end, end + 2)));
}

const LINE_END = /[\n\r]/;

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
    if (block !== undefined && words[at]!.hyphenated !== true) inside.push(block);
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

/** Whether a span is a name at all. */
function isNamed(words: readonly CasedWord[], span: CasedSpan, reading: CasedReading): boolean {
  const { from, to, opener, titled } = span;
  const word = words[from]!;
  const { lists, persons, small, english } = reading;
  if (lists.capitalNouns && !isGermanName(words, span, reading)) return false;
  if (to - from > 1) return true;
  if (word.core.length < 2 || (word.acronym && word.core.length > LONGEST_ACRONYM)) return false;
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
  entry.forms.some(({ text, role }) => role !== 'short' && areCasesOfOneName(fold(text), name));

/** Types of the words by which longer names are named again: the last of a person's, the first of a firm's. */
function typesOfParts(
  drafts: readonly Draft[],
  known: readonly Candidate[],
): ReadonlyMap<string, EntityType> {
  const types = new Map<string, EntityType>();
  const add = (word: string, type: EntityType): void => {
    if (word.length >= 3 && !types.has(word)) types.set(word, type);
  };
  for (const { words, span, type } of drafts) {
    if (type === undefined || (!type.sure && span.to - span.from < 2)) continue;
    const first = words[span.from]!.core;
    const last = words[span.to - 1]!.core;
    if (span.to - span.from === 1) add(first, type.type);
    else if (type.type === 'PER') add(last, 'PER');
    else if (type.type === 'ORG') {
      add(first, 'ORG');
      if (span.to - span.from === 2) add(last, 'ORG');
    } else if (type.type === 'LOC') add(last, 'LOC');
  }
  for (const { folded, type, script } of known) {
    if (type === undefined || script === 'arabic') continue;
    const parts = folded.split(' ');
    if (parts.length > 1) add(type === 'PER' || type === 'ORG' ? parts[parts.length - 1]! : parts[0]!, type);
  }
  return types;
}

function settleType(draft: Draft, types: ReadonlyMap<string, EntityType>): void {
  const { span, words, type } = draft;
  if (draft.entries.length > 0 || span.to - span.from > 1 || type?.sure === true) return;
  const known = types.get(words[span.from]!.core);
  if (known !== undefined) draft.type = { type: known, sure: true };
}

/** What stands between the members of a list of two or more. */
const LISTED =
  /^(?:,|,? (?:and|or|et|ou|y|e|o|und|oder|ve|и|или|і|та|й))(?: (?:in|en|à|au|в|у|de|du|the))? $/;

/** A single name of no sure type that stands in a list beside one of a sure type is of that type. */
function settleLists(drafts: readonly Draft[], known: readonly Candidate[], text: string): void {
  const placed = [
    ...known.map((candidate) => ({ ...candidate, draft: undefined })),
    ...drafts.map((draft) => ({ ...placeOf(draft), type: draft.type?.type, draft })),
  ].sort((a, b) => a.start - b.start);
  const adopt = (own: (typeof placed)[number], other: (typeof placed)[number]): void => {
    const { draft } = own;
    if (draft === undefined || draft.type?.sure === true || draft.span.to - draft.span.from > 1) return;
    const type =
      other.draft === undefined
        ? other.type
        : other.draft.type?.sure === true
          ? other.draft.type.type
          : undefined;
    if (type !== undefined) draft.type = { type, sure: true };
  };
  for (let at = 1; at < placed.length; at++) {
    const [before, after] = [placed[at - 1]!, placed[at]!];
    if (after.start - before.end > LONGEST_LINK || !LISTED.test(text.slice(before.end, after.start)))
      continue;
    adopt(after, before);
    adopt(before, after);
  }
}

/** UTF-16 units between two members of a list, at most. */
const LONGEST_LINK = 12;

function placeOf({ run, words, span: { from, to } }: Draft): {
  readonly start: number;
  readonly end: number;
} {
  const start = run.words[from]!.start + words[from]!.elided;
  return { start, end: run.words[to - 1]!.end - words[to - 1]!.tail };
}

function toCandidate({ run, words, span, entries, type }: Draft): Candidate {
  const { from, to, opener } = span;
  const { elided } = words[from]!;
  const { tail } = words[to - 1]!;
  const evidence = entries.length > 0 ? 'gazetteer' : opener && type?.sure !== true ? 'loose' : 'capital';
  // What a single word seems to be must not keep it apart from another spelling.
  const isSure = entries.length > 0 || type?.sure === true || to - from > 1;
  return makeCandidate(run, from, to, {
    type: isSure ? (entries[0]?.type ?? type?.type) : undefined,
    assumed: type?.type ?? 'ORG',
    evidence,
    entries,
    tail,
    ...(elided > 0 ? { particle: elided, remainder: run.folded[from]!.slice(elided) } : {}),
  });
}
