/** Mentions that the trained tagger finds in Arabic paragraphs, beside and around those that the gazetteer knows. */
import type { Offset } from '../../text/offsets.ts';
import type { EntityType } from '../entity.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Peeling } from '../lexicon/clitics.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import type { OrdinaryWords } from '../lexicon/ordinary-words.ts';
import type { SentenceTokens } from '../tagger/sentence-tokens.ts';
import type { TaggedSpan, Tagger } from '../tagger/tagger.ts';
import { type Candidate, type Coverage, makeCandidate } from './candidate.ts';
import type { NameWord, Run } from './name-words.ts';
import { isAdjective } from './named-after-places.ts';

/** What the search reads besides the paragraph. */
export interface TaggedKnowledge {
  readonly tagger: Tagger;
  readonly gazetteer: Gazetteer;
  readonly words: OrdinaryWords;
}

/** Sentences of a paragraph, their places counted from its start, with what the tagger found in each. */
export interface TaggedSentences {
  readonly sentences: readonly SentenceTokens[];
  readonly spans: readonly (readonly TaggedSpan[])[];
}

/** A paragraph and its words. */
interface TaggedPassage {
  readonly text: string;
  readonly runs: readonly Run[];
}

/** Tagged names of a paragraph, and which of its known names still hold beside them. */
export interface TaggedNames {
  /** Known names by the step that found them. */
  readonly known: readonly (readonly Candidate[])[];
  readonly tagged: readonly Candidate[];
}

/**
 * Takes tagged names into a paragraph and marks their words as taken. A known name is kept as it is, unless a tagged
 * one holds it with more words (حسني مبارك in محمد حسني مبارك, أبيدجان in the club أسيك أبيدجان) or is the club that a
 * town gave its name to.
 * @param known what was found before, by the step that found it
 */
export function takeTagged(
  known: readonly (readonly Candidate[])[],
  { text, runs }: TaggedPassage,
  { sentences, spans }: TaggedSentences,
  knowledge: TaggedKnowledge,
  coverage: Coverage,
): TaggedNames {
  const byPlace = new Map(
    known.flat().map((candidate) => [placeOf(candidate.run, candidate.from), candidate]),
  );
  const tagged: Candidate[] = [];
  const places = new WordPlaces(runs);
  sentences.forEach(({ starts }, sentence) => {
    for (const span of spans[sentence]!) {
      if (span.margin < LEAST_MARGIN) continue;
      const found = wordsOf(span, starts, places);
      const named = found && (span.type === 'PER' ? withoutVerbs(found, knowledge.words) : found);
      if (named === undefined || isPartOfCompound(text, named) || isCountryAsAdjective(named)) continue;
      const type = isGround(named) ? 'LOC' : span.type;
      const club = type === 'ORG' ? townAsClub(named, byPlace) : undefined;
      if (club !== undefined) {
        byPlace.delete(placeOf(club.run, club.from));
        tagged.push(club);
        continue;
      }
      const candidate = candidateOf(named, type, byPlace, knowledge, coverage);
      if (candidate === undefined) continue;
      tagged.push(candidate);
      coverage.take(candidate.run, candidate.from, candidate.to);
    }
  });
  const left = new Set(byPlace.values());
  return { known: known.map((step) => step.filter((candidate) => left.has(candidate))), tagged };
}

/** Spans that the tagger is less sure of name something wrong nearly as often as something right. */
const LEAST_MARGIN = 0.7;

/** Words of a run. */
interface Words {
  readonly run: Run;
  readonly from: number;
  readonly to: number;
}

const PART_OF_WORD = /[\p{L}\p{N}]/u;

/** Verbs of the tenth form and of the future, which no name looks like: واستوحى, سيستكمل. */
const SURELY_VERB = /^(?:[وف]?است|[وف]?س[يتن])..../;

/** The words of a person without the verb that the tagger took for a part of the name; undefined where nothing is left. */
function withoutVerbs({ run, from, to }: Words, words: OrdinaryWords): Words | undefined {
  const isVerb = (at: number): boolean => {
    const { folded, lexeme } = run.words[at]!;
    return SURELY_VERB.test(folded) && words.isOrdinary(folded) && !lexeme.given;
  };
  const first = isVerb(from) ? from + 1 : from;
  const end = to > first && isVerb(to - 1) ? to - 1 : to;
  return end > first ? { run, from: first, to: end } : undefined;
}

/** Letters of a part beside a full stop: بي.تي is one name, موسكو.وقال two sentences without their space. */
const SHORT_PART = 3;

/**
 * Whether a mark without spaces joins the words to another: لي يون-تيك is one name and لي يون a part of it, as is a
 * part of a hashtag.
 */
function isPartOfCompound(text: string, { run, from, to }: Words): boolean {
  const first = run.words[from]!;
  const last = run.words[to - 1]!;
  return (
    (joins(text[last.end], last) && PART_OF_WORD.test(text[last.end + 1] ?? '')) ||
    (joins(text[first.start - 1], first) && PART_OF_WORD.test(text[first.start - 2] ?? ''))
  );
}

const joins = (mark: string | undefined, { folded }: NameWord): boolean =>
  mark === '-' || mark === '_' || (mark === '.' && folded.length <= SHORT_PART);

const isCountryAsAdjective = ({ run, from, to }: Words): boolean =>
  isAdjective({ run, from, to, word: run.folded[from]! }, false);

/** Words before the name of a sports ground, which bears that of a firm or a person: ملعب ستامفورد بريدج. */
const GROUNDS: ReadonlySet<string> = new Set(['ملعب', 'استاد', 'ستاد']);

const isGround = ({ run, from }: Words): boolean => GROUNDS.has(run.folded[from - 1] ?? '');

/** Zero-based place of a word among the words of its paragraph. */
const placeOf = (run: Run, at: number): number => run.firstOrdinal + at;

/** The words of a tagged span; undefined where marks inside it end the run: part of a name is no name. */
function wordsOf({ from, to }: TaggedSpan, starts: readonly Offset[], places: WordPlaces): Words | undefined {
  const place = places.find(starts[from]!);
  if (place === undefined) return undefined;
  const { run, at } = place;
  const last = run.words[at + to - from - 1];
  return last?.start === starts[to - 1] ? { run, from: at, to: at + to - from } : undefined;
}

function candidateOf(
  { run, from, to }: Words,
  type: EntityType,
  known: Map<number, Candidate>,
  knowledge: TaggedKnowledge,
  coverage: Coverage,
): Candidate | undefined {
  const first = run.words[from]!;
  if (first.script !== 'arabic') return undefined;
  // Units of money are among the words that name nothing else, and are marked as names of their own kind.
  if (to - from === 1 && type !== 'MISC' && knowledge.words.isFunctionWord(first.folded)) return undefined;
  const inside = knownInside({ run, from, to }, known, coverage);
  if (inside === undefined) return undefined;
  for (const candidate of inside) known.delete(placeOf(run, candidate.from));
  const same = inside.find((candidate) => candidate.type === type && candidate.to - candidate.from > 1);
  const peeling = peelingOf(first, type, knowledge);
  return makeCandidate(run, from, to, {
    type,
    evidence: 'tagged',
    ...(same === undefined ? {} : { entries: same.entries }),
    ...(peeling === undefined ? {} : { particle: peeling.letters, remainder: peeling.remainder }),
  });
}

/**
 * A known town as the club that is called by its name: برشلونة where the words around it speak of an organisation. Of
 * such mentions in edited news 84 of 86 that were read were the club.
 * @returns undefined where the words are no town of the gazetteer
 */
function townAsClub({ run, from, to }: Words, known: ReadonlyMap<number, Candidate>): Candidate | undefined {
  const town = known.get(placeOf(run, from));
  if (town === undefined || town.to !== to || town.type !== 'LOC') return undefined;
  if (town.entries[0]?.kind !== 'city') return undefined;
  return {
    ...town,
    type: 'ORG',
    evidence: 'tagged',
    entries: town.entries.filter(({ type }) => type === 'ORG'),
  };
}

/** The known names inside some words; undefined when a known name is as long as the words or goes beyond them. */
function knownInside(
  { run, from, to }: Words,
  known: ReadonlyMap<number, Candidate>,
  coverage: Coverage,
): readonly Candidate[] | undefined {
  const inside: Candidate[] = [];
  for (let at = from; at < to; ) {
    if (!coverage.covers(run, at)) {
      at++;
      continue;
    }
    const candidate = known.get(placeOf(run, at));
    if (candidate === undefined || candidate.to > to || candidate.to - candidate.from === to - from)
      return undefined;
    inside.push(candidate);
    at = candidate.to;
  }
  return inside;
}

/**
 * The particle of a name's first word: taken off where the remainder is a known form, or far more common than the
 * whole. Names begin with such letters by nature: بيونج يانج is not “in Yonj Yang”.
 */
function peelingOf(
  { folded, lexeme }: NameWord,
  type: EntityType,
  { gazetteer, words }: TaggedKnowledge,
): Peeling | undefined {
  const own = words.frequencyClass(folded);
  return lexeme.readings.find(({ particle, remainder }) => {
    if (gazetteer.lookup(remainder).length > 0) return true;
    // No person is called by an ordinary word: بيومي is not “in daily”.
    if (type === 'PER' && words.isOrdinary(remainder)) return false;
    if (type === 'PER' && isGivenName(remainder)) return true;
    const least = remainder.startsWith('ال')
      ? LEAST_DEFINITE_CLASS
      : JOINS.has(particle)
        ? LEAST_JOINED_CLASS
        : LEAST_GOVERNED_CLASS;
    const counted = words.frequencyClass(remainder);
    return counted > own && counted >= least;
  });
}

/** Particles that join a name to the one before it: the most common letters that are no part of a name. */
const JOINS: ReadonlySet<string> = new Set(['و', 'ف']);
/** Least frequency class of a remainder that is no known form, after a conjunction and after a preposition. */
const LEAST_JOINED_CLASS = 5;
const LEAST_GOVERNED_CLASS = 8;
/** Of one with the article, which few names have behind another letter by nature: بالحوبان, but بالتيمور. */
const LEAST_DEFINITE_CLASS = 2;

/** Finds words by their offsets, asked for in ascending order. */
class WordPlaces {
  readonly #runs: readonly Run[];
  #run = 0;
  #at = 0;

  constructor(runs: readonly Run[]) {
    this.#runs = runs;
  }

  /** @param start UTF-16 offset, not before that of the last call */
  find(start: Offset): { readonly run: Run; readonly at: number } | undefined {
    while (this.#run < this.#runs.length) {
      const run = this.#runs[this.#run]!;
      while (this.#at < run.words.length && run.words[this.#at]!.start < start) this.#at++;
      if (this.#at < run.words.length) {
        return run.words[this.#at]!.start === start ? { run, at: this.#at } : undefined;
      }
      this.#run++;
      this.#at = 0;
    }
    return undefined;
  }
}
