/**
 * One paragraph as the search for names knows it: its words, and what each step of the search found in it
 * (article-mentions.ts). All places count from its start, so that a paragraph that moves with the text around it keeps
 * what was found.
 */
import type { Paragraph } from '../../text/article.ts';
import { unplaced } from '../../text/edited-article.ts';
import type { Language } from '../../text/languages.ts';
import type { Script } from '../../text/scripts.ts';
import type { Steps } from '../../text/steps.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { SentenceTokens } from '../tagger/sentence-tokens.ts';
import type { TaggedSpan } from '../tagger/tagged-spans.ts';
import { type Candidate, Coverage } from './candidate.ts';
import type { Draft } from './capital-mentions.ts';
import type { Sayings } from './first-said.ts';
import { type Run, readRuns } from './name-words.ts';
import type { Pace } from './pace.ts';
import type { Passage } from './passage.ts';
import type { PassageWords } from './passage-words.ts';
import type { LongNameKey } from './propagation.ts';

/** What the gazetteer finds in a paragraph. */
export interface KnownNames {
  readonly sure: readonly Candidate[];
  readonly doubtful: readonly Candidate[];
  readonly coverage: Coverage;
  /** Ids of the entities that are surely named. */
  readonly named: readonly string[];
}

/** The known names once it is known what else the article names. */
export interface SettledNames {
  readonly steps: readonly (readonly Candidate[])[];
  readonly coverage: Coverage;
  /** Keys of the long names among them, for the tagger. */
  readonly longKeys: readonly LongNameKey[];
}

/** What names itself by its own words, by trigger words, capitals or the tagger. */
export interface DraftedNames {
  /** By the step that found them; those before the drafts. */
  readonly known: readonly (readonly Candidate[])[];
  readonly uncased: readonly (readonly Candidate[])[];
  readonly cased: readonly (readonly Candidate[])[];
  readonly drafts: readonly Draft[];
  readonly coverage: Coverage;
  /** What the paragraph says that words name. */
  readonly types: Sayings;
}

/** The names for which something speaks. */
export interface SureNames {
  readonly candidates: readonly Candidate[];
  readonly coverage: Coverage;
  /** Words by which they may be named again. */
  readonly names: Sayings;
  readonly longKeys: readonly LongNameKey[];
}

const NO_SAYINGS: Sayings = new Map();
const NOTHING: readonly never[] = [];
const UNTOUCHED = new Coverage(0);
const NOTHING_KNOWN: KnownNames = { sure: NOTHING, doubtful: NOTHING, coverage: UNTOUCHED, named: NOTHING };
const NOTHING_SETTLED: SettledNames = { steps: NOTHING, coverage: UNTOUCHED, longKeys: NOTHING };
const NOTHING_DRAFTED: DraftedNames = {
  known: NOTHING,
  uncased: NOTHING,
  cased: NOTHING,
  drafts: NOTHING,
  coverage: UNTOUCHED,
  types: NO_SAYINGS,
};
const NOTHING_SURE: SureNames = {
  candidates: NOTHING,
  coverage: UNTOUCHED,
  names: NO_SAYINGS,
  longKeys: NOTHING,
};

export class SearchedPassage implements Passage {
  readonly text: string;
  readonly language: Language;
  runs: readonly Run[] = NOTHING;
  /** Some word of it is in another script than Arabic. */
  mixed = false;
  /** How many words its runs have. */
  wordCount = 0;
  /** Place among the paragraphs of the newest article, from 0. */
  place: number;
  /** It stands in the newest article no longer. */
  gone = false;
  /** The paragraph that stood in its place before the edit that made it, while that edit is taken in. */
  instead: SearchedPassage | undefined;

  words: PassageWords | undefined;
  known = NOTHING_KNOWN;
  settled = NOTHING_SETTLED;
  sentences: readonly SentenceTokens[] = NOTHING;
  tagged: readonly (readonly TaggedSpan[])[] = NOTHING;
  drafted = NOTHING_DRAFTED;
  sure = NOTHING_SURE;
  /** All that may be named in it, in order of place. */
  candidates: readonly Candidate[] = NOTHING;

  #scripts: ReadonlyMap<Script, number> | undefined;

  private constructor({ text, language }: Paragraph, place: number) {
    this.text = text;
    this.language = language;
    this.place = place;
  }

  /** Reads the words of a paragraph. @param place among the paragraphs of the article, from 0 */
  static *read(paragraph: Paragraph, place: number, lexicon: Lexicon, pace: Pace): Steps<SearchedPassage> {
    const passage = new SearchedPassage(paragraph, place);
    const runs = yield* readRuns(unplaced(paragraph), lexicon, passage, pace);
    passage.runs = runs;
    passage.mixed = runs.some(({ mixed }) => mixed);
    passage.wordCount = runs.reduce((sum, { words }) => sum + words.length, 0);
    return passage;
  }

  /**
   * It is gone, and what was found in it is of no use to anybody: whoever may ask for something is remembered longer than
   * it stands, and is not to hold all this.
   */
  release(): void {
    this.runs = NOTHING;
    this.words = undefined;
    this.known = NOTHING_KNOWN;
    this.settled = NOTHING_SETTLED;
    this.sentences = NOTHING;
    this.tagged = NOTHING;
    this.drafted = NOTHING_DRAFTED;
    this.sure = NOTHING_SURE;
    this.candidates = NOTHING;
  }

  /** How many words are in each script, in the order in which these are first met. */
  get scripts(): ReadonlyMap<Script, number> {
    this.#scripts ??= scriptsOf(this.runs, this.wordCount);
    return this.#scripts;
  }
}

/** How many of the first words of some runs are in each script. @param most how many words are read, run by run */
export function scriptsOf(runs: readonly Run[], most: number): ReadonlyMap<Script, number> {
  const counts = new Map<Script, number>();
  let read = 0;
  for (const { words, mixed } of runs) {
    if (read >= most) break;
    if (mixed) for (const { script } of words) counts.set(script, (counts.get(script) ?? 0) + 1);
    else counts.set('arabic', (counts.get('arabic') ?? 0) + words.length);
    read += words.length;
  }
  return counts;
}
