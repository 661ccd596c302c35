/**
 * All that may be named in an article, from the surest evidence to the weakest: each word belongs to one candidate.
 *
 * The search goes paragraph by paragraph, in steps. Between two steps the paragraphs tell the article what they found,
 * and the next step asks the article: which entities it names, how it writes its words, what names it knows. After an
 * edit the steps are taken again in the new paragraphs, and in those that ask for something of which the article has
 * changed its answer. What a paragraph finds depends on its words and on these answers alone, so that the result is that
 * of a search in the whole article.
 */
import type { Article } from '../../text/article.ts';
import type { Language } from '../../text/languages.ts';
import { type ParagraphList, paragraphList, type SameParagraphs } from '../../text/paragraph-list.ts';
import type { Steps } from '../../text/steps.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type UncasedLanguage, uncasedLanguage } from '../lexicon/uncased-languages.ts';
import { placedSentences } from '../tagger/sentence-tokens.ts';
import { haveSameSpans } from '../tagger/tagged-spans.ts';
import type { Tagger } from '../tagger/tagger.ts';
import { Askers } from './askers.ts';
import { byPlaceInPassage, type Candidate, Coverage } from './candidate.ts';
import { draftNames } from './capital-mentions.ts';
import { sayTypesOfParts, settleDrafts } from './draft-types.ts';
import { FirstSaid, type Sayings } from './first-said.ts';
import { findKnown } from './gazetteer-mentions.ts';
import { LongNameTally } from './long-name-tally.ts';
import { Pace } from './pace.ts';
import { arrange, type Difference, differenceOf } from './paragraph-difference.ts';
import { readWords } from './passage-words.ts';
import { PossibleNames } from './possible-names.ts';
import { findLongLoose, findLoose, type LooseKnowledge, propagate, ReplaceableNames } from './propagation.ts';
import { SearchedPassage } from './searched-passage.ts';
import { extendPersons, settleDoubts } from './settled-mentions.ts';
import {
  areAllAlike,
  areStepsAlike,
  idsOf,
  longKeysOf,
  NO_DRAFTS,
  NO_LONG,
  NO_SAYINGS,
  NO_STEPS,
  namesOf,
} from './step-results.ts';
import { takeTagged } from './tagged-mentions.ts';
import { Tally } from './tally.ts';
import { findAnnounced } from './trigger-mentions.ts';
import { findUncased } from './uncased-mentions.ts';

/** What the search reads besides the article. */
export interface MentionKnowledge {
  readonly gazetteer: Gazetteer;
  readonly lexicon: Lexicon;
  /** Finds names that nothing else knows; none unless given. */
  readonly tagger: Tagger | undefined;
  /** That of the article. */
  readonly language: Language;
}

/** Candidates of a paragraph that took the place of others: of those that it had, or of those of the paragraph before it. */
export interface ChangedCandidates {
  readonly before: readonly Candidate[];
  readonly passage: SearchedPassage;
}

/** What has changed since the article before. */
export interface ChangedMentions {
  readonly added: readonly SearchedPassage[];
  /** Paragraphs that are no longer there. */
  readonly gone: readonly SearchedPassage[];
  readonly changed: readonly ChangedCandidates[];
}

export class ArticleMentions {
  readonly #passages: SearchedPassage[] = [];
  readonly #knowledge: MentionKnowledge;
  readonly #uncased: UncasedLanguage | undefined;
  /** Whether there may be another article after this one. */
  readonly #remembers: boolean;

  readonly #inside = new Tally();
  readonly #small = new Tally();
  readonly #possible = new PossibleNames();
  readonly #named = new Tally();
  /** Long names that are known, before anything else is found. */
  readonly #knownLong = new LongNameTally();
  readonly #types = new FirstSaid();
  readonly #names = new FirstSaid();
  /** All long names that are sure. */
  readonly #long = new LongNameTally();

  readonly #askers = new Askers();

  /** @param remembers whether `take` will be called more than once */
  constructor(knowledge: MentionKnowledge, remembers: boolean) {
    this.#knowledge = knowledge;
    this.#uncased = uncasedLanguage(knowledge.language);
    this.#remembers = remembers;
  }

  /** The paragraphs of the newest article, in order. The list changes with the article. */
  get passages(): readonly SearchedPassage[] {
    return this.#passages;
  }

  /**
   * How the paragraphs of an article differ from those that were taken last.
   * @param same what both are known to have in common
   */
  differenceTo(article: Article, same?: SameParagraphs): Difference {
    const byLanguage = this.#knowledge.tagger !== undefined;
    return differenceOf(
      this.passages,
      paragraphList(article),
      (passage, { text, language }) =>
        passage.text === text && (!byLanguage || passage.language === language),
      same,
    );
  }

  /**
   * Takes the paragraphs of an article for those that were taken last.
   * @param leave is told of each paragraph that goes without another in its place, while all places are the old ones
   */
  *take(
    article: Article,
    difference: Difference,
    leave: (passage: SearchedPassage) => void,
  ): Steps<ChangedMentions> {
    const { lexicon } = this.#knowledge;
    const passages = this.#passages;
    const countBefore = passages.length;
    const pace = new Pace();
    const { added, replaced } = yield* arrange(
      passages,
      paragraphList(article),
      difference,
      (paragraph, place) => SearchedPassage.read(paragraph, place, lexicon, pace),
    );
    for (const passage of replaced) {
      passage.gone = true;
      if (passage.instead === undefined) leave(passage);
    }
    const left = replaced.filter(({ instead }) => instead === undefined);
    for (const passage of replaced) passage.instead = undefined;
    for (const passage of left) this.#forget(passage);
    const stayed = passages.length === countBefore ? passages.length - difference.after : passages.length;
    for (let place = difference.before; place < stayed; place++) passages[place]!.place = place;
    for (const passage of added) if (passage.instead !== undefined) passage.instead.place = passage.place;
    const taken = new Set(added);
    yield* this.#read(taken, article, pace);
    yield* this.#settle(taken, pace);
    if (this.#knowledge.tagger !== undefined) this.#tag(taken, this.#knowledge.tagger);
    yield* this.#draft(taken, pace);
    yield* this.#makeSure(taken, pace);
    const changed = yield* this.#finish(taken, pace);
    for (const passage of added) passage.instead = undefined;
    this.#askers.tidy(replaced.length, passages.length);
    return { added, gone: replaced, changed };
  }

  /** Takes back what a paragraph said that nothing stands in the place of. */
  #forget(passage: SearchedPassage): void {
    this.#sayWords(passage, 'removeAll');
    this.#named.removeAll(passage.known.named);
    this.#knownLong.replace(passage.settled.longKeys, NO_LONG);
    this.#types.replace({ passage, sayings: passage.drafted.types }, undefined);
    this.#names.replace({ passage, sayings: passage.sure.names }, undefined);
    this.#long.replace(passage.sure.longKeys, NO_LONG);
  }

  #sayWords({ words }: SearchedPassage, how: 'addAll' | 'removeAll'): void {
    if (words === undefined) return;
    this.#inside[how](words.inside);
    this.#small[how](words.small);
    if (this.#uncased === undefined) this.#possible[how](words);
  }

  /** The words of new paragraphs, and what the gazetteer knows of them. */
  *#read(added: ReadonlySet<SearchedPassage>, article: Article, pace: Pace): Steps<void> {
    const paragraphs = paragraphList(article);
    for (const passage of added) yield* this.#readPassage(passage, paragraphs, pace);
  }

  *#readPassage(passage: SearchedPassage, paragraphs: ParagraphList, pace: Pace): Steps<void> {
    const { gazetteer, lexicon, language, tagger } = this.#knowledge;
    if (passage.instead !== undefined) {
      this.#sayWords(passage.instead, 'removeAll');
      this.#named.removeAll(passage.instead.known.named);
    }
    passage.words = readWords(passage.runs);
    this.#sayWords(passage, 'addAll');
    const coverage = new Coverage(passage.wordCount);
    const found = { sure: [], doubtful: [] };
    for (const run of passage.runs) {
      findKnown(run, gazetteer, lexicon.words, coverage, language, found);
      if (pace.isOver(run.words.length)) yield;
    }
    const sure = this.#withoutOrdinary(found.sure);
    const named = idsOf(sure);
    passage.known = { sure, doubtful: found.doubtful, coverage, named };
    this.#named.addAll(named);
    if (tagger !== undefined && passage.language === 'ar') {
      passage.sentences = placedSentences(paragraphs.at(passage.place));
    }
    if (this.#remembers) yield* this.#askers.add(passage, lexicon.words, language, pace);
  }

  /** Known names that are no ordinary words of the article's language. */
  #withoutOrdinary(sure: readonly Candidate[]): readonly Candidate[] {
    const uncased = this.#uncased;
    return uncased === undefined ? sure : sure.filter(({ folded }) => !uncased.ordinary.has(folded));
  }

  /** The words that are taken, to be marked further: a step may be taken again from where it began. */
  #goOn(coverage: Coverage): Coverage {
    return this.#remembers ? coverage.copy() : coverage;
  }

  /** Doubtful names are taken or left, given names are taken in. */
  *#settle(taken: Set<SearchedPassage>, pace: Pace): Steps<void> {
    const asking = new Set(taken);
    this.#askers.byEntity.collect(this.#named.takeTurned(), asking);
    for (const passage of asking) {
      const { sure, doubtful, coverage: known } = passage.known;
      const coverage = this.#goOn(known);
      const settled = settleDoubts(doubtful, this.#named, coverage);
      const steps = [extendPersons(sure, coverage), extendPersons(settled, coverage)];
      if (!taken.has(passage) && areAllAlike(steps, passage.settled.steps)) continue;
      taken.add(passage);
      const longKeys = this.#knowledge.tagger === undefined ? NO_LONG : longKeysOf(steps.flat());
      const before = (passage.instead ?? passage).settled.longKeys;
      this.#knownLong.replace(before, longKeys);
      passage.settled = { steps, coverage, longKeys };
      if (pace.isOver(passage.wordCount)) yield;
    }
  }

  /** What the tagger finds: it reads the whole article, for it looks for a name of one paragraph in the others. */
  #tag(taken: Set<SearchedPassage>, tagger: Tagger): void {
    const sentences = this.passages.flatMap((passage) => passage.sentences);
    const found = tagger.tag(
      sentences.map(({ texts }) => texts),
      this.#knowledge.gazetteer,
    );
    let at = 0;
    for (const passage of this.passages) {
      const spans = found.slice(at, at + passage.sentences.length);
      at += passage.sentences.length;
      if (!haveSameSpans(spans, passage.tagged)) taken.add(passage);
      passage.tagged = spans;
    }
    this.#askers.bySecond.collect(this.#knownLong.takeTurned(), taken);
  }

  /** Names by their own words, by trigger words, by capitals. */
  *#draft(taken: Set<SearchedPassage>, pace: Pace): Steps<void> {
    const asking = new Set<SearchedPassage>();
    this.#askers.byWord.collect(this.#inside.takeTurned(), asking);
    this.#askers.byWord.collect(this.#small.takeTurned(), asking);
    for (const passage of asking) if (passage.mixed) taken.add(passage);
    for (const passage of taken) {
      this.#draftPassage(passage);
      if (pace.isOver(passage.wordCount)) yield;
    }
  }

  #draftPassage(passage: SearchedPassage): void {
    const { gazetteer, lexicon, language } = this.#knowledge;
    const { words, persons } = lexicon;
    const coverage = this.#goOn(passage.settled.coverage);
    const tagged = this.#taggedNames(passage, coverage);
    const announced: Candidate[] = [];
    for (const run of passage.runs) {
      if (this.#uncased === undefined) findAnnounced(run, words, coverage, announced);
      else findUncased(run, { lists: this.#uncased, persons }, coverage, announced);
    }
    const known = [...tagged, announced];
    const capitals = { inside: this.#inside, small: this.#small };
    const names = passage.mixed
      ? draftNames(passage.runs, known, { gazetteer, persons, language, capitals }, coverage)
      : { drafts: NO_DRAFTS, uncased: known, cased: NO_STEPS };
    const types =
      names.drafts.length === 0 && names.cased.length === 0
        ? NO_SAYINGS
        : sayTypesOfParts(names.drafts, known);
    const before = passage.instead ?? passage;
    if (types.size > 0 || before.drafted.types.size > 0) {
      this.#types.replace({ passage: before, sayings: before.drafted.types }, { passage, sayings: types });
    }
    passage.drafted = { known, ...names, coverage, types };
  }

  /** The known names of a paragraph, by the step that found them, and those that the tagger finds beside them. */
  #taggedNames(passage: SearchedPassage, coverage: Coverage): readonly (readonly Candidate[])[] {
    const known = passage.settled.steps;
    const { gazetteer, lexicon, tagger } = this.#knowledge;
    if (tagger === undefined) return known;
    const { words } = lexicon;
    // Another spelling of a known name of several words is not the tagger's to cut: بيونج يانغ for بيونغ يانغ.
    const long: Candidate[] = [];
    for (const run of passage.runs) findLongLoose(run, words, this.#knownLong, coverage, NO_NAMES, long);
    const { sentences, tagged: spans } = passage;
    const found = takeTagged(
      [...known, long],
      passage,
      { sentences, spans },
      { tagger, gazetteer, words },
      coverage,
    );
    return [...found.known, found.tagged];
  }

  /** The types of capitalised names, by all that the article says; with these all names are known that are announced. */
  *#makeSure(taken: Set<SearchedPassage>, pace: Pace): Steps<void> {
    const asking = new Set<SearchedPassage>();
    this.#askers.byWord.collect(this.#types.settle(), asking);
    for (const passage of asking) if (passage.drafted.drafts.length > 0) taken.add(passage);
    for (const passage of taken) {
      this.#makePassageSure(passage);
      if (pace.isOver(passage.wordCount)) yield;
    }
  }

  #makePassageSure(passage: SearchedPassage): void {
    const { known, uncased, cased, drafts, coverage: drafted } = passage.drafted;
    const coverage = this.#goOn(drafted);
    const found = settleDrafts(drafts, known, passage.text, this.#types);
    for (const { run, from, to } of found) coverage.take(run, from, to);
    const steps = [...uncased, ...cased, found];
    const candidates = steps.flat();
    const names = this.#namesOf(steps, candidates.length);
    const longKeys = longKeysOf(candidates);
    const before = passage.instead ?? passage;
    if (names.size > 0 || before.sure.names.size > 0) {
      this.#names.replace({ passage: before, sayings: before.sure.names }, { passage, sayings: names });
    }
    this.#long.replace(before.sure.longKeys, longKeys);
    passage.sure = { candidates, coverage, names, longKeys };
  }

  /** What a paragraph says of names; where nothing is to be remembered, the article says it at once. */
  #namesOf(steps: readonly (readonly Candidate[])[], candidates: number): Sayings {
    if (candidates === 0) return NO_SAYINGS;
    const { words } = this.#knowledge.lexicon;
    if (this.#remembers) return namesOf(steps, words, new Map());
    namesOf(steps, words, this.#names.saidAtOnce);
    return NO_SAYINGS;
  }

  /** What the article names is found again everywhere, and words that may be names are taken as such. */
  *#finish(taken: Set<SearchedPassage>, pace: Pace): Steps<readonly ChangedCandidates[]> {
    this.#collectAnswers(taken);
    const changed: ChangedCandidates[] = [];
    const loose = this.#possible.knowledge(this.#names);
    for (const passage of taken) {
      const candidates = yield* this.#candidatesOf(passage, loose, pace);
      const before = (passage.instead ?? passage).candidates;
      if (passage.instead === undefined && areStepsAlike(candidates, before)) continue;
      passage.candidates = candidates;
      changed.push({ before, passage });
    }
    return changed;
  }

  *#candidatesOf(passage: SearchedPassage, loose: LooseKnowledge, pace: Pace): Steps<readonly Candidate[]> {
    const { words } = this.#knowledge.lexicon;
    const coverage = this.#goOn(passage.sure.coverage);
    let candidates = passage.sure.candidates.slice();
    for (const run of passage.runs) {
      propagate(run, this.#names, coverage, candidates);
      if (pace.isOver(run.words.length)) yield;
    }
    // Only of Arabic is it known which words are ordinary, so that others may be names.
    if (this.#uncased === undefined) {
      const names = new ReplaceableNames(candidates);
      for (const run of passage.runs) {
        findLongLoose(run, words, this.#long, coverage, names, candidates);
        if (pace.isOver(run.words.length)) yield;
      }
      candidates = names.without(candidates);
      for (const run of passage.runs) {
        findLoose(run, loose, coverage, candidates);
        if (pace.isOver(run.words.length)) yield;
      }
    }
    return candidates.length > 1 ? candidates.sort(byPlaceInPassage) : candidates;
  }

  /** Reads what the article knows after the names are sure, and adds the paragraphs that ask for what has changed. */
  #collectAnswers(taken: Set<SearchedPassage>): void {
    const names = this.#names.settle();
    this.#askers.byWord.collect(names, taken);
    if (this.#uncased !== undefined) return;
    this.#askers.byWord.collect(this.#possible.takeTurned(), taken);
    this.#askers.bySecond.collect(this.#long.takeTurned(), taken);
    this.#possible.settle(names, this.#names);
    for (const keys of this.#possible.takeTouchedKeys()) this.#askers.byLooseKey.collect(keys, taken);
  }
}

const NO_NAMES = new ReplaceableNames([]);
