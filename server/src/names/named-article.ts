/**
 * The names of one article and of its edited versions: what was found is kept by paragraph and by name, so that after an
 * edit only what it concerns is done again. What comes out is always that of reading the newest text anew.
 */

import { byPlace, type Finding } from '../findings/finding.ts';
import { appendAll } from '../text/append-all.ts';
import type { Article } from '../text/article.ts';
import type { Language } from '../text/languages.ts';
import type { Script } from '../text/scripts.ts';
import type { Steps } from '../text/steps.ts';
import { ArticleEntities, byFirstMention, type EntityOfArticle } from './clusters/article-entities.ts';
import { ArticleGroups } from './clusters/article-groups.ts';
import type { NameDecisions } from './clusters/decisions.ts';
import { placeEntity } from './clusters/entities.ts';
import type { PlacesInArticle } from './clusters/places.ts';
import type { Variant } from './clusters/variant.ts';
import type { Entity } from './entity.ts';
import {
  type DamageBesideName,
  type DamagedToken,
  damageBesideNames,
  damagedFindings,
  damagedTokens,
  EntitiesByKey,
} from './findings/damaged-findings.ts';
import { houseStyleFindings } from './findings/house-style-findings.ts';
import {
  type Leftover,
  leftoverFindings,
  leftoverWords,
  transliteratedWords,
} from './findings/leftover-findings.ts';
import { UnattestedNames } from './findings/unattested-names.ts';
import { type PlacedReport, variantFindings } from './findings/variant-findings.ts';
import { type SpellingReport, variantReports } from './findings/variant-reports.ts';
import { type Lexicon, lexiconOf } from './lexicon/lexicon.ts';
import { ArticleMentions } from './mentions/article-mentions.ts';
import type { SearchedPassage } from './mentions/searched-passage.ts';
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
  /** What is said of the spellings of entities, for those that have any to report. */
  readonly #reported = new Map<EntityOfArticle, readonly SpellingReport[]>();
  readonly #placedReports = new Map<SpellingReport, PlacedReport>();
  /** Entities of which the house style speaks. */
  readonly #styled = new Set<EntityOfArticle>();
  readonly #byKey = new EntitiesByKey();
  readonly #entityOf = new Map<Variant | undefined, EntityOfArticle>();
  readonly #leftovers = new Map<SearchedPassage, readonly Leftover[]>();
  readonly #unattested: UnattestedNames;
  readonly #damaged = new Map<SearchedPassage, readonly DamagedToken[]>();
  readonly #damages = new Map<SearchedPassage, readonly DamageBesideName[]>();
  #article: Article | undefined;
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
    this.#mentions = new ArticleMentions({ gazetteer, lexicon: this.#lexicon, tagger, language }, remembers);
    this.#groups = new ArticleGroups(knowledgeOf(resources), remembers, decisions.ties);
    this.#entities = new ArticleEntities({ language, script: this.#script, decisions });
  }

  /** Takes an article for the one that was taken last. */
  *take(article: Article): Steps<void> {
    this.busy = true;
    this.version++;
    const difference = this.#mentions.differenceTo(article);
    const mentions = yield* this.#mentions.take(article, difference, (passage) => {
      this.#groups.leave(passage);
    });
    this.#article = article;
    const groups = this.#groups.replace(mentions.changed);
    if (mentions.changed.length > MANY) yield;
    const { passages } = this.#mentions;
    if (difference.before < this.#sampled || this.#sampled === 0) this.#readScript(passages);
    const { language, decisions } = this;
    const entities = this.#entities.update(groups, { language, script: this.#script, decisions });
    for (const entity of entities.removed) this.#drop(entity);
    for (const entity of entities.added) this.#add(entity);
    for (const passage of mentions.gone) {
      this.#leftovers.delete(passage);
      this.#unattested.forget(passage);
      this.#damaged.delete(passage);
      this.#damages.delete(passage);
    }
    const { words } = this.#lexicon;
    for (const passage of mentions.added) {
      const leftovers = leftoverWords(passage, words);
      if (leftovers.length > 0) this.#leftovers.set(passage, leftovers);
      const damaged = damagedTokens(passage);
      if (damaged.length > 0) this.#damaged.set(passage, damaged);
    }
    for (const { passage } of mentions.changed) {
      this.#unattested.read(passage);
      const damaged = this.#damaged.get(passage);
      if (damaged !== undefined) this.#damages.set(passage, damageBesideNames(damaged, passage));
    }
    this.busy = false;
  }

  #add(entity: EntityOfArticle): void {
    for (const variant of entity.group.variants) this.#entityOf.set(variant, entity);
    this.#byKey.add(entity);
    const reports = this.#reportsOf(entity);
    if (reports.length > 0) this.#reported.set(entity, reports);
    if (this.#isStyled(entity)) this.#styled.add(entity);
  }

  #drop(entity: EntityOfArticle): void {
    for (const variant of entity.group.variants) {
      if (this.#entityOf.get(variant) === entity) this.#entityOf.delete(variant);
    }
    this.#byKey.remove(entity);
    for (const report of this.#reported.get(entity) ?? []) this.#placedReports.delete(report);
    this.#reported.delete(entity);
    this.#styled.delete(entity);
  }

  #reportsOf({ read: { id, type, sets } }: EntityOfArticle): SpellingReport[] {
    const translated = type === 'PER' || type === 'LOC';
    const context = { script: this.#script, decisions: this.decisions, translated, entity: id };
    return sets.flatMap(({ set, preference }) => variantReports(set, preference, context));
  }

  #isStyled({ read }: EntityOfArticle): boolean {
    const { style } = this.decisions;
    if (style === undefined) return false;
    return read.sets.some(({ set }) =>
      set.spellings.some(({ writings }) => writings.some(({ form }) => style.choiceFor(form) !== undefined)),
    );
  }

  /** The script of most words. */
  #readScript(passages: readonly SearchedPassage[]): void {
    const counts = new Map<Script, number>();
    let left = SAMPLE_WORDS;
    let read = 0;
    for (; read < passages.length && left > 0; read++) {
      for (const { words, mixed } of passages[read]!.runs) {
        if (mixed) for (const { script } of words) counts.set(script, (counts.get(script) ?? 0) + 1);
        else counts.set('arabic', (counts.get('arabic') ?? 0) + words.length);
        left -= words.length;
        if (left <= 0) break;
      }
    }
    // Where the whole article is read, what is added behind it counts.
    this.#sampled = left > 0 ? Number.POSITIVE_INFINITY : read;
    this.#script = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'other';
  }

  #places(): PlacesInArticle {
    const { paragraphs } = this.#article!;
    return { startOf: ({ place }) => paragraphs[place]!.start };
  }

  /** By first mention. */
  entities(): readonly Entity[] {
    const places = this.#places();
    return this.#entities.ordered.map(({ read }) => placeEntity(read, places));
  }

  /** The findings of a report, made anew when one of its places has moved. */
  #placed(report: SpellingReport, places: PlacesInArticle): readonly Finding[] {
    const placed = variantFindings(report, places, this.#placedReports.get(report));
    this.#placedReports.set(report, placed);
    return placed.findings;
  }

  /** In order of place. */
  findings(): readonly Finding[] {
    const places = this.#places();
    const findings = [...this.#reported]
      .sort(([one], [other]) => byFirstMention(one, other))
      .flatMap(([, reports]) => reports.flatMap((report) => this.#placed(report, places)));
    const { style } = this.decisions;
    if (style !== undefined) {
      for (const { read } of [...this.#styled].sort(byFirstMention)) {
        for (const { set } of read.sets) appendAll(findings, houseStyleFindings(set, style, places, read.id));
      }
    }
    if (this.#script === 'arabic') {
      const leftovers = inOrder(this.#leftovers);
      appendAll(findings, leftoverFindings(leftovers, places));
      appendAll(
        findings,
        transliteratedWords(leftovers, {
          unattested: this.#unattested,
          passages: this.#mentions.passages,
          places,
        }),
      );
      appendAll(
        findings,
        damagedFindings(inOrder(this.#damages), {
          byKey: this.#byKey,
          entities: this.#entities.ordered,
          entityOf: (candidate) => this.#entityOf.get(this.#groups.variantOf(candidate)),
          places,
        }),
      );
    }
    return findings.sort(byPlace);
  }
}

/** Paragraphs that are much work at once. */
const MANY = 128;

/** What was found in paragraphs, in order of place. */
function inOrder<Found>(byPassage: ReadonlyMap<SearchedPassage, readonly Found[]>): Found[] {
  return [...byPassage].sort(([a], [b]) => a.place - b.place).flatMap(([, found]) => found);
}
