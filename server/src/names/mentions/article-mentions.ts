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
import { scriptOfWord } from '../../text/scripts.ts';
import type { Steps } from '../../text/steps.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type UncasedLanguage, uncasedLanguage } from '../lexicon/uncased-languages.ts';
import { placedSentences } from '../tagger/sentence-tokens.ts';
import type { Tagger } from '../tagger/tagger.ts';
import { areAlike, byPlaceInPassage, type Candidate, Coverage } from './candidate.ts';
import { draftNames } from './capital-mentions.ts';
import { sayTypesOfParts, settleDrafts } from './draft-types.ts';
import { FirstSaid, type Saying } from './first-said.ts';
import { findKnown } from './gazetteer-mentions.ts';
import { NamesByKey } from './names-by-key.ts';
import { arrange, type Difference, differenceOf } from './paragraph-difference.ts';

import { readAskedKeys, readWords } from './passage-words.ts';
import { Postings } from './postings.ts';
import {
  findLongLoose,
  findLoose,
  type LongNameKey,
  longNameKeys,
  propagate,
  sayNames,
} from './propagation.ts';
import { SearchedPassage } from './searched-passage.ts';
import { extendPersons, settleDoubts } from './settled-mentions.ts';
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

/** Paragraphs that are worked on before others have their turn. */
const STEP = 128;

export class ArticleMentions {
  /** The paragraphs of the newest article, in order. */
  passages: readonly SearchedPassage[] = [];
  readonly #knowledge: MentionKnowledge;
  readonly #uncased: UncasedLanguage | undefined;
  /** Whether there may be another article after this one. */
  readonly #remembers: boolean;

  readonly #inside = new Tally();
  readonly #small = new Tally();
  readonly #attested = new Tally();
  readonly #foreign = new Tally();
  readonly #wellKnown = new Tally();
  readonly #named = new Tally();
  readonly #knownWhole = new Tally();
  readonly #knownSecond = new Tally();
  readonly #types = new FirstSaid();
  readonly #names = new FirstSaid();
  readonly #whole = new Tally();
  readonly #second = new Tally();
  readonly #sureByKey = new NamesByKey();
  readonly #foreignByKey = new NamesByKey();
  readonly #wellKnownByKey = new NamesByKey();

  readonly #byWord = new Postings<SearchedPassage>();
  readonly #byEntity = new Postings<SearchedPassage>();
  readonly #bySecond = new Postings<SearchedPassage>();
  readonly #byLooseKey = new Postings<SearchedPassage>();
  #goneSince = 0;

  /** @param remembers whether `take` will be called more than once */
  constructor(knowledge: MentionKnowledge, remembers: boolean) {
    this.#knowledge = knowledge;
    this.#uncased = uncasedLanguage(knowledge.language);
    this.#remembers = remembers;
  }

  /** How the paragraphs of an article differ from those that were taken last. */
  differenceTo(article: Article): Difference {
    const byLanguage = this.#knowledge.tagger !== undefined;
    return differenceOf(
      this.passages,
      article.paragraphs,
      (passage, { text, language }) =>
        passage.text === text && (!byLanguage || passage.language === language),
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
    const { passages, added, replaced } = arrange(
      this.passages,
      article.paragraphs,
      difference,
      (paragraph, place) => new SearchedPassage(paragraph, place, lexicon),
    );
    for (const passage of replaced) {
      passage.gone = true;
      if (passage.instead === undefined) leave(passage);
    }
    const left = replaced.filter(({ instead }) => instead === undefined);
    for (const passage of replaced) passage.instead = undefined;
    for (const passage of left) this.#forget(passage);
    const stayed =
      passages.length === this.passages.length ? passages.length - difference.after : passages.length;
    for (let place = difference.before; place < stayed; place++) passages[place]!.place = place;
    for (const passage of added) if (passage.instead !== undefined) passage.instead.place = passage.place;
    this.passages = passages;
    const taken = new Set(added);
    yield* this.#read(taken, article);
    yield* this.#settle(taken);
    if (this.#knowledge.tagger !== undefined) this.#tag(taken, this.#knowledge.tagger);
    yield* this.#draft(taken);
    yield* this.#makeSure(taken);
    const changed = yield* this.#finish(taken);
    for (const passage of added) passage.instead = undefined;
    this.#tidy(replaced.length);
    return { added, gone: replaced, changed };
  }

  /** Takes back what a paragraph said that nothing stands in the place of. */
  #forget(passage: SearchedPassage): void {
    this.#sayWords(passage, 'remove');
    this.#named.remove(passage.known.named);
    this.#countLong(this.#knownWhole, this.#knownSecond, passage.settled.longKeys, NO_LONG);
    this.#types.replace({ passage, sayings: passage.drafted.types }, undefined);
    this.#names.replace({ passage, sayings: passage.sure.names }, undefined);
    this.#countLong(this.#whole, this.#second, passage.sure.longKeys, NO_LONG);
  }

  #sayWords({ words }: SearchedPassage, how: 'add' | 'remove'): void {
    if (words === undefined) return;
    this.#inside[how](words.inside);
    this.#small[how](words.small);
    if (this.#uncased !== undefined) return;
    this.#attested[how](words.attested);
    this.#foreign[how](words.foreign);
    this.#wellKnown[how](words.wellKnown);
  }

  #countLong(
    whole: Tally,
    second: Tally,
    before: readonly LongNameKey[],
    after: readonly LongNameKey[],
  ): void {
    for (const key of before) {
      whole.remove([key.whole]);
      second.remove([key.second]);
    }
    for (const key of after) {
      whole.add([key.whole]);
      second.add([key.second]);
    }
  }

  /** The words of new paragraphs, and what the gazetteer knows of them. */
  *#read(added: ReadonlySet<SearchedPassage>, article: Article): Steps<void> {
    const { gazetteer, lexicon, language, tagger } = this.#knowledge;
    let worked = 0;
    for (const passage of added) {
      if (passage.instead !== undefined) {
        this.#sayWords(passage.instead, 'remove');
        this.#named.remove(passage.instead.known.named);
      }
      passage.words = readWords(passage.runs);
      this.#sayWords(passage, 'add');
      const coverage = new Coverage(passage.wordCount);
      const sure: Candidate[] = [];
      const doubtful: Candidate[] = [];
      for (const run of passage.runs) {
        const found = findKnown(run, gazetteer, lexicon.words, coverage, language);
        sure.push(...found.sure.filter(({ folded }) => this.#uncased?.ordinary.has(folded) !== true));
        doubtful.push(...found.doubtful);
      }
      const named = sure.flatMap(({ entries }) => entries.map(({ id }) => id));
      passage.known = { sure, doubtful, coverage, named };
      this.#named.add(named);
      if (tagger !== undefined && passage.language === 'ar') {
        passage.sentences = placedSentences(article.paragraphs[passage.place]!);
      }
      if (this.#remembers) this.#listen(passage);
      if (++worked % STEP === 0) yield;
    }
    if (added.size > STEP) yield;
  }

  /** Notes of what a paragraph asks the article. */
  #listen(passage: SearchedPassage): void {
    const { lexicon, language } = this.#knowledge;
    const { words, seconds, loose } = readAskedKeys(passage.runs, lexicon.words, language);
    this.#byWord.add(words, passage);
    this.#bySecond.add(seconds, passage);
    this.#byLooseKey.add(loose, passage);
    const doubted = passage.known.doubtful.flatMap(({ entries }) => entries.map(({ id }) => id));
    this.#byEntity.add(new Set(doubted), passage);
  }

  /** Doubtful names are taken or left, given names are taken in. */
  *#settle(taken: Set<SearchedPassage>): Steps<void> {
    const asking = new Set(taken);
    this.#byEntity.collect(this.#named.takeTurned(), asking);
    for (const passage of asking) {
      const { sure, doubtful, coverage: known } = passage.known;
      const coverage = known.copy();
      const settled = settleDoubts(doubtful, this.#named, coverage);
      const both = extendPersons([...sure, ...settled], coverage);
      const steps = [both.slice(0, sure.length), both.slice(sure.length)];
      if (!taken.has(passage) && areAllAlike(steps, passage.settled.steps)) continue;
      taken.add(passage);
      const longKeys = this.#knowledge.tagger === undefined ? NO_LONG : longKeysOf(steps);
      const before = (passage.instead ?? passage).settled.longKeys;
      this.#countLong(this.#knownWhole, this.#knownSecond, before, longKeys);
      passage.settled = { steps, coverage, longKeys };
    }
    if (taken.size > STEP) yield;
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
      if (JSON.stringify(spans) !== JSON.stringify(passage.tagged)) taken.add(passage);
      passage.tagged = spans;
    }
    this.#collectSeconds(this.#knownWhole, this.#knownSecond, taken);
  }

  #collectSeconds(whole: Tally, second: Tally, into: Set<SearchedPassage>): void {
    this.#bySecond.collect(second.takeTurned(), into);
    this.#bySecond.collect([...whole.takeTurned()].map(secondOf), into);
  }

  /** Names by their own words, by trigger words, by capitals. */
  *#draft(taken: Set<SearchedPassage>): Steps<void> {
    const { gazetteer, lexicon, tagger, language } = this.#knowledge;
    const { words, persons } = lexicon;
    const capitals = { inside: this.#inside, small: this.#small };
    const asking = new Set<SearchedPassage>();
    this.#byWord.collect(this.#inside.takeTurned(), asking);
    this.#byWord.collect(this.#small.takeTurned(), asking);
    for (const passage of asking) if (passage.runs.some(({ mixed }) => mixed)) taken.add(passage);
    const longKeys = { whole: this.#knownWhole, second: this.#knownSecond };
    let worked = 0;
    for (const passage of taken) {
      const coverage = passage.settled.coverage.copy();
      let known = passage.settled.steps;
      if (tagger !== undefined) {
        // Another spelling of a known name of several words is not the tagger's to cut: بيونج يانغ for بيونغ يانغ.
        const long = passage.runs.flatMap((run) => findLongLoose(run, words, longKeys, coverage));
        const { sentences, tagged: spans } = passage;
        const found = takeTagged(
          [...known, long],
          passage,
          { sentences, spans },
          { tagger, gazetteer, words },
          coverage,
        );
        known = [...found.known, found.tagged];
      }
      const announced = passage.runs.flatMap((run) =>
        this.#uncased === undefined
          ? findAnnounced(run, words, coverage)
          : findUncased(run, { lists: this.#uncased, persons }, coverage),
      );
      known = [...known, announced];
      const cased = { gazetteer, persons, language, capitals };
      const names = passage.runs.some(({ mixed }) => mixed)
        ? draftNames(passage.runs, known, cased, coverage)
        : { drafts: [], uncased: known, cased: [] };
      const types =
        names.drafts.length === 0 && names.cased.length === 0
          ? NO_SAYINGS
          : sayTypesOfParts(names.drafts, known);
      const before = passage.instead ?? passage;
      this.#types.replace({ passage: before, sayings: before.drafted.types }, { passage, sayings: types });
      passage.drafted = { known, ...names, coverage, types };
      if (++worked % STEP === 0) yield;
    }
  }

  /** The types of capitalised names, by all that the article says; with these all names are known that are announced. */
  *#makeSure(taken: Set<SearchedPassage>): Steps<void> {
    const { words } = this.#knowledge.lexicon;
    const asking = new Set<SearchedPassage>();
    this.#byWord.collect(this.#types.settle(), asking);
    for (const passage of asking) if (passage.drafted.drafts.length > 0) taken.add(passage);
    for (const passage of taken) {
      const { known, uncased, cased, drafts, coverage: drafted } = passage.drafted;
      const coverage = drafted.copy();
      const found = settleDrafts(drafts, known, passage.text, this.#types);
      for (const { run, from, to } of found) coverage.take(run, from, to);
      const steps = [...uncased, ...cased, found];
      const names = new Map<string, Saying>();
      steps.forEach((step, rank) => {
        sayNames(step, rank, words, names);
      });
      const longKeys = longKeysOf(steps);
      const before = passage.instead ?? passage;
      this.#names.replace({ passage: before, sayings: before.sure.names }, { passage, sayings: names });
      this.#countLong(this.#whole, this.#second, before.sure.longKeys, longKeys);
      passage.sure = { candidates: steps.flat(), coverage, names, longKeys };
    }
    if (taken.size > STEP) yield;
  }

  /** What the article names is found again everywhere, and words that may be names are taken as such. */
  *#finish(taken: Set<SearchedPassage>): Steps<readonly ChangedCandidates[]> {
    const { words } = this.#knowledge.lexicon;
    this.#collectAnswers(taken);
    const changed: ChangedCandidates[] = [];
    const longKeys = { whole: this.#whole, second: this.#second };
    const loose = {
      words,
      isAttested: (folded: string) => this.#attested.has(folded) || this.#names.has(folded),
      sure: this.#sureByKey,
      foreign: this.#foreignByKey,
      wellKnown: this.#wellKnownByKey,
    };
    let worked = 0;
    for (const passage of taken) {
      const coverage = passage.sure.coverage.copy();
      const candidates = [...passage.sure.candidates];
      for (const run of passage.runs) candidates.push(...propagate(run, this.#names, coverage));
      // Only of Arabic is it known which words are ordinary, so that others may be names.
      if (this.#uncased === undefined) {
        for (const run of passage.runs) candidates.push(...findLongLoose(run, words, longKeys, coverage));
        for (const run of passage.runs) candidates.push(...findLoose(run, loose, coverage));
      }
      candidates.sort(byPlaceInPassage);
      const before = (passage.instead ?? passage).candidates;
      if (passage.instead === undefined && areAllAlike([candidates], [before])) continue;
      passage.candidates = candidates;
      changed.push({ before, passage });
      if (++worked % STEP === 0) yield;
    }
    return changed;
  }

  /** Reads what the article knows after the names are sure, and adds the paragraphs that ask for what has changed. */
  #collectAnswers(taken: Set<SearchedPassage>): void {
    const names = this.#names.settle();
    this.#byWord.collect(names, taken);
    if (this.#uncased !== undefined) return;
    this.#byWord.collect(this.#attested.takeTurned(), taken);
    this.#collectSeconds(this.#whole, this.#second, taken);
    for (const name of names) {
      if (scriptOfWord(name) === 'arabic') this.#sureByKey.set(name, this.#names.has(name));
    }
    for (const word of this.#foreign.takeTurned()) this.#foreignByKey.set(word, this.#foreign.has(word));
    for (const word of this.#wellKnown.takeTurned())
      this.#wellKnownByKey.set(word, this.#wellKnown.has(word));
    for (const index of [this.#sureByKey, this.#foreignByKey, this.#wellKnownByKey]) {
      this.#byLooseKey.collect(index.takeTouched(), taken);
    }
  }

  /** Lists of paragraphs that are gone are cleaned when as many went as there are. */
  #tidy(gone: number): void {
    this.#goneSince += gone;
    if (this.#goneSince < LEAST_TIDIED || this.#goneSince < this.passages.length) return;
    this.#goneSince = 0;
    for (const postings of [this.#byWord, this.#byEntity, this.#bySecond, this.#byLooseKey])
      postings.forgetGone();
  }
}

const LEAST_TIDIED = 2000;
const NO_LONG: readonly LongNameKey[] = [];
const NO_SAYINGS: ReadonlyMap<string, Saying> = new Map();

const longKeysOf = (steps: readonly (readonly Candidate[])[]): LongNameKey[] =>
  steps.flatMap((step) => step.flatMap((candidate) => longNameKeys(candidate) ?? []));

/** The key of the second word in the key of a long name. */
const secondOf = (whole: string): string => whole.split(' ')[1] ?? '';

const areAllAlike = (a: readonly (readonly Candidate[])[], b: readonly (readonly Candidate[])[]): boolean =>
  a.length === b.length &&
  a.every(
    (step, at) =>
      step.length === b[at]!.length && step.every((candidate, index) => areAlike(candidate, b[at]![index]!)),
  );
