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
  type DamagedToken,
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
  UnattestedNames,
} from './findings/leftover-findings.ts';
import { reportedSpellings, variantFindings } from './findings/variant-findings.ts';
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
  /** Entities with something to report. */
  readonly #reported = new Set<EntityOfArticle>();
  readonly #byKey = new EntitiesByKey();
  readonly #entityOf = new Map<Variant | undefined, EntityOfArticle>();
  readonly #leftovers = new Map<SearchedPassage, readonly Leftover[]>();
  readonly #unattested = new UnattestedNames();
  readonly #damaged = new Map<SearchedPassage, readonly DamagedToken[]>();
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
    }
    const { words } = this.#lexicon;
    for (const passage of mentions.added) {
      const leftovers = leftoverWords(passage, words);
      if (leftovers.length > 0) this.#leftovers.set(passage, leftovers);
      const damaged = damagedTokens(passage, words);
      if (damaged.length > 0) this.#damaged.set(passage, damaged);
    }
    this.busy = false;
  }

  #add(entity: EntityOfArticle): void {
    for (const variant of entity.group.variants) this.#entityOf.set(variant, entity);
    this.#byKey.add(entity);
    if (this.#hasReports(entity)) this.#reported.add(entity);
  }

  #drop(entity: EntityOfArticle): void {
    for (const variant of entity.group.variants) {
      if (this.#entityOf.get(variant) === entity) this.#entityOf.delete(variant);
    }
    this.#byKey.remove(entity);
    this.#reported.delete(entity);
  }

  #hasReports({ read }: EntityOfArticle): boolean {
    const { style } = this.decisions;
    const context = { script: this.#script, decisions: this.decisions };
    return read.sets.some(
      ({ set, preference }) =>
        reportedSpellings(set, preference, context).length > 0 ||
        (style !== undefined &&
          set.spellings.some(({ writings }) =>
            writings.some(({ form }) => style.choiceFor(form) !== undefined),
          )),
    );
  }

  /** The script of most words. */
  #readScript(passages: readonly SearchedPassage[]): void {
    const counts = new Map<Script, number>();
    let left = SAMPLE_WORDS;
    let read = 0;
    for (; read < passages.length && left > 0; read++) {
      for (const { words } of passages[read]!.runs) {
        for (const { script } of words) counts.set(script, (counts.get(script) ?? 0) + 1);
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

  /** In order of place. */
  findings(): readonly Finding[] {
    const places = this.#places();
    const script = this.#script;
    const { decisions } = this;
    const reported = [...this.#reported].sort(byFirstMention);
    const findings: Finding[] = reported.flatMap(({ read: { id, type, sets } }) =>
      sets.flatMap(({ set, preference }) =>
        variantFindings(set, preference, {
          places,
          script,
          decisions,
          translated: type === 'PER' || type === 'LOC',
          entity: id,
        }),
      ),
    );
    const { style } = decisions;
    if (style !== undefined) {
      for (const { read } of reported) {
        appendAll(
          findings,
          read.sets.flatMap(({ set }) => houseStyleFindings(set, style, places, read.id)),
        );
      }
    }
    if (script === 'arabic') {
      const leftovers = inOrder(this.#leftovers);
      findings.push(
        ...leftoverFindings(leftovers, places),
        ...transliteratedWords(leftovers, this.#mentions.passages, {
          unattested: this.#unattested,
          words: this.#lexicon.words,
          places,
        }),
        ...damagedFindings(inOrder(this.#damaged), {
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
