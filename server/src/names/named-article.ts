/**
 * The names of one article and of its edited versions: what was found is kept by paragraph and by name, so that after an
 * edit only what it concerns is done again. What comes out is always that of reading the newest text anew.
 */

import type { Finding } from '../findings/finding.ts';
import type { Article } from '../text/article.ts';
import { EditedArticle } from '../text/edited-article.ts';
import type { Language } from '../text/languages.ts';
import { paragraphList, type SameParagraphs, sameParagraphs } from '../text/paragraph-list.ts';
import type { Script } from '../text/scripts.ts';
import { eachInSteps, runThrough, type Steps } from '../text/steps.ts';
import { ArticleEntities, type EntityOfArticle } from './clusters/article-entities.ts';
import { ArticleGroups } from './clusters/article-groups.ts';
import type { NameDecisions } from './clusters/decisions.ts';
import { placeEntity } from './clusters/entities.ts';
import type { PlacesInArticle } from './clusters/places.ts';
import type { Variant } from './clusters/variant.ts';
import type { Entity } from './entity.ts';
import {
  type DamageContext,
  DamagedNames,
  type DamagedToken,
  damageBesideNames,
  damagedTokens,
} from './findings/damaged-findings.ts';
import { type Leftover, leftoverFinding, leftoverWords } from './findings/leftover-findings.ts';
import {
  AS_FOUND,
  byPlaceInParagraph,
  type NameFinding,
  type PlacedNames,
  type PlacesElsewhere,
} from './findings/name-finding.ts';
import { type Shift, UNKNOWN_SHIFT } from './findings/shift.ts';
import { SpellingFindings } from './findings/spelling-findings.ts';
import { TransliteratedWords } from './findings/transliterated-words.ts';
import { UnattestedNames } from './findings/unattested-names.ts';
import { type SpellingReport, variantReports } from './findings/variant-reports.ts';
import { type Lexicon, lexiconOf } from './lexicon/lexicon.ts';
import { ArticleMentions, type ChangedMentions } from './mentions/article-mentions.ts';
import type { Candidate } from './mentions/candidate.ts';
import type { Passage } from './mentions/passage.ts';
import { type SearchedPassage, scriptsOf } from './mentions/searched-passage.ts';
import type { NameResources } from './name-resources.ts';
import { knowledgeOf } from './pair-knowledge.ts';

/** Words by which the main script is known. */
const SAMPLE_WORDS = 3000;

export class NamedArticle {
  readonly language: Language;
  readonly resources: NameResources;
  readonly decisions: NameDecisions;
  /** Counts the articles that were taken. */
  version = 0;
  /** An article was begun and is not taken yet; when that never ends, nothing here can be relied on. */
  busy = false;
  readonly #lexicon: Lexicon;
  readonly #mentions: ArticleMentions;
  readonly #groups: ArticleGroups;
  readonly #entities: ArticleEntities;
  readonly #spellings: SpellingFindings;
  readonly #entityOf = new Map<Variant | undefined, EntityOfArticle>();
  readonly #leftovers = new Map<SearchedPassage, readonly Leftover[]>();
  readonly #unattested: UnattestedNames;
  readonly #transliterated: TransliteratedWords;
  readonly #damaged = new Map<SearchedPassage, readonly DamagedToken[]>();
  readonly #damagedNames = new DamagedNames();
  /** Paragraphs in which something else may be found than when somebody last asked which these are. */
  #changed = new Set<Passage>();
  #article: Article | undefined;
  /** How it stands as against the one before, and the last of these as against the ones before them. */
  #shifts: readonly Shift[] = [];
  #script: Script = 'other';
  /** The paragraphs, from the first, whose words tell the main script. */
  #sampled = 0;

  /** @param remembers whether more than one article will be taken */
  constructor(language: Language, resources: NameResources, decisions: NameDecisions, remembers: boolean) {
    this.language = language;
    this.resources = resources;
    this.decisions = decisions;
    const { gazetteer, tagger } = resources;
    this.#lexicon = lexiconOf(resources.words, resources.nameWords);
    this.#unattested = new UnattestedNames(this.#lexicon.words);
    this.#transliterated = new TransliteratedWords(this.#unattested, this.#leftovers);
    this.#spellings = new SpellingFindings(decisions.style);
    this.#mentions = new ArticleMentions({ gazetteer, lexicon: this.#lexicon, tagger, language }, remembers);
    this.#groups = new ArticleGroups(knowledgeOf(resources), remembers, decisions.ties);
    this.#entities = new ArticleEntities({ language, script: this.#script, decisions });
  }

  /** Takes an article for the one that was taken last. */
  *take(article: Article): Steps<void> {
    this.busy = true;
    this.version++;
    const same = sameParagraphs(this.#article, article);
    const shift = this.#shiftTo(article, same);
    const difference = this.#mentions.differenceTo(article, same);
    const mentions = yield* this.#mentions.take(article, difference, (passage) => {
      this.#groups.leave(passage);
    });
    this.#article = article;
    this.#shifts = [...this.#shifts.slice(1 - MOST_SHIFTS), shift];
    if (difference.before < this.#sampled || this.#sampled === 0) this.#readScript();
    const rest = this.#takeMentions(mentions);
    // What is given up begins anew with the next text: a keystroke is not to be given up here.
    if (isMuch(mentions)) yield* rest;
    else runThrough(rest);
    for (const passage of mentions.gone) passage.release();
    this.busy = false;
  }

  /** Takes in that paragraphs have other candidates, or are gone. */
  *#takeMentions(mentions: ChangedMentions): Steps<void> {
    const groups = yield* this.#groups.replace(mentions.changed);
    const { language, decisions } = this;
    const context = { language, script: this.#script, decisions };
    const entities = yield* this.#entities.update(groups, context);
    yield* eachInSteps(entities.removed, (entity) => this.#drop(entity));
    yield* eachInSteps(entities.added, (entity) => this.#add(entity));
    yield* this.#readFindings(mentions);
  }

  /** How an article stands as against the one that was taken last. */
  #shiftTo(article: Article, same: SameParagraphs): Shift {
    if (same.after === 0 || !(article instanceof EditedArticle && this.#article instanceof EditedArticle)) {
      return { ...UNKNOWN_SHIFT, before: same.before };
    }
    const [before, now] = [this.#article.blocks, article.blocks];
    return {
      before: same.before,
      behind: before.paragraphCount - same.after,
      paragraphs: now.paragraphCount - before.paragraphCount,
      units: now.length - before.length,
    };
  }

  readonly #mark = (passage: Passage): void => {
    this.#changed.add(passage);
  };

  #add(entity: EntityOfArticle): void {
    for (const variant of entity.group.variants) this.#entityOf.set(variant, entity);
    this.#damagedNames.add(entity);
    this.#spellings.add(entity, this.#reportsOf(entity), this.#mark);
  }

  #drop(entity: EntityOfArticle): void {
    for (const variant of entity.group.variants) {
      if (this.#entityOf.get(variant) === entity) this.#entityOf.delete(variant);
    }
    this.#damagedNames.drop(entity);
    this.#spellings.drop(entity, this.#mark);
  }

  #reportsOf({ read: { id, type, sets } }: EntityOfArticle): SpellingReport[] {
    const translated = type === 'PER' || type === 'LOC';
    const context = { script: this.#script, decisions: this.decisions, translated, entity: id };
    return sets.flatMap(({ set, preference }) => variantReports(set, preference, context));
  }

  /** What is found in the paragraphs that have changed, and elsewhere because of them. */
  *#readFindings({ gone, added, changed: replaced }: ChangedMentions): Steps<void> {
    const { words } = this.#lexicon;
    const changed = replaced.map(({ passage }) => passage);
    const context = this.#damageContext();
    const lost: Leftover[] = [];
    yield* eachInSteps(replaced, ({ before, passage }) => {
      this.#tellUses(before);
      this.#tellUses(passage.candidates);
    });
    yield* eachInSteps(gone, (passage) => {
      this.#tellUses(passage.candidates);
      lost.push(...(this.#leftovers.get(passage) ?? []));
      this.#leftovers.delete(passage);
      this.#unattested.forget(passage);
      this.#spellings.forget(passage);
      this.#damaged.delete(passage);
      this.#damagedNames.replaceAt(passage, [], context);
    });
    yield* eachInSteps(added, (passage) => {
      const leftovers = leftoverWords(passage, words);
      if (leftovers.length > 0) this.#leftovers.set(passage, leftovers);
      const damaged = damagedTokens(passage);
      if (damaged.length > 0) this.#damaged.set(passage, damaged);
      this.#mark(passage);
    });
    yield* eachInSteps(changed, (passage) => {
      this.#unattested.read(passage);
      // In the first article all that is said was said of the paragraphs that are there.
      if (this.version > 1) this.#spellings.read(passage);
      const damaged = this.#damaged.get(passage);
      if (damaged !== undefined) {
        this.#damagedNames.replaceAt(passage, damageBesideNames(damaged, passage), context);
      }
      this.#mark(passage);
    });
    const { passages } = this.#mentions;
    this.#transliterated.update({ gone, added, changed }, lost, passages, this.#mark);
    this.#damagedNames.judge(context, this.#mark);
  }

  /** Names have other uses than before: some that they had, or some that came. */
  #tellUses(candidates: readonly Candidate[]): void {
    for (const candidate of candidates) {
      const variant = this.#groups.variantOf(candidate);
      if (variant !== undefined) this.#spellings.usesChanged(variant);
    }
  }

  #damageContext(): DamageContext {
    return {
      entities: this.#entities.ordered,
      variantOf: (candidate) => this.#groups.variantOf(candidate),
      entityOf: (variant) => this.#entityOf.get(variant),
    };
  }

  /** The script of most words. */
  #readScript(): void {
    const { passages } = this.#mentions;
    const before = this.#script;
    const counts = new Map<Script, number>();
    let left = SAMPLE_WORDS;
    let read = 0;
    for (; read < passages.length && left > 0; read++) {
      const passage = passages[read]!;
      // The scripts of a paragraph are counted once; of the last one, which may be a book, what is still missing.
      const scripts = passage.wordCount <= left ? passage.scripts : scriptsOf(passage.runs, left);
      for (const [script, words] of scripts) counts.set(script, (counts.get(script) ?? 0) + words);
      left -= passage.wordCount;
    }
    // Where the whole article is read, what is added behind it counts.
    this.#sampled = left > 0 ? Number.POSITIVE_INFINITY : read;
    this.#script = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'other';
    if (this.#script !== before) for (const passage of passages) this.#mark(passage);
  }

  #places(): PlacesInArticle {
    const { startOf } = paragraphList(this.#article!);
    return { startOf: ({ place }) => startOf(place) };
  }

  /** By first mention. */
  entities(): readonly Entity[] {
    const places = this.#places();
    return this.#entities.ordered.map(({ read }) => placeEntity(read, places));
  }

  /**
   * The names where they stand in the article that was taken last.
   * @param told what a finding tells of other places, once another article was taken
   */
  placed(told: PlacedNames['told'] = () => undefined): PlacedNames {
    return { ...this.#places(), told, version: this.version, shifts: this.#shifts };
  }

  /** The places of the paragraphs in which something else may be found than when this was last asked. */
  takeChanged(): readonly number[] {
    const changed = this.#changed;
    this.#changed = new Set();
    const { passages } = this.#mentions;
    return [...changed].flatMap((passage) => (passages[passage.place] === passage ? [passage.place] : []));
  }

  /** The places to which findings refer, and of which something else is to be told than when this was last asked. */
  takeForgotten(): ReadonlySet<PlacesElsewhere> {
    return this.#spellings.takeForgotten();
  }

  /** What is found in a paragraph, in order of place. @param ordinal its place among all */
  findingsIn(ordinal: number): readonly NameFinding[] {
    const passage = this.#mentions.passages[ordinal]!;
    const findings = this.#spellings.in(passage, (candidate) => this.#groups.variantOf(candidate));
    if (this.#script === 'arabic') {
      for (const leftover of this.#leftovers.get(passage) ?? []) findings.push(leftoverFinding(leftover));
      findings.push(...this.#transliterated.in(passage), ...this.#damagedNames.in(passage));
    }
    return findings.length < 2 ? findings : findings.sort(byPlaceInParagraph);
  }

  /** All findings, in order of place. */
  findings(names: PlacedNames = this.placed()): readonly Finding[] {
    const findings: Finding[] = [];
    for (const passage of this.#mentions.passages) {
      const found = this.findingsIn(passage.place);
      if (found.length === 0) continue;
      const base = names.startOf(passage);
      for (const finding of found) findings.push(finding.place(base, names, AS_FOUND));
    }
    return findings;
  }
}

/** Edits over which places are followed that nobody has asked for in between. */
const MOST_SHIFTS = 64;

/** Paragraphs that are much work at once, and words of one that is as long as a book. */
const MANY = 128;
const MANY_WORDS = 100_000;

const isMuch = ({ changed }: ChangedMentions): boolean =>
  changed.length > MANY || changed.some(({ passage }) => passage.wordCount > MANY_WORDS);
