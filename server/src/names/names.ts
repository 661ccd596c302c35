/** From an article to the entities it names and the findings about their spelling. */
import type { Finding } from '../findings/finding.ts';
import { completed } from '../findings/late-finding.ts';
import type { Article } from '../text/article.ts';
import { runThrough, type Steps } from '../text/steps.ts';
import type { NameDecisions } from './clusters/decisions.ts';
import type { Entity } from './entity.ts';
import type { PlacedNames } from './findings/name-finding.ts';
import type { NameResources } from './name-resources.ts';
import { NamedArticle } from './named-article.ts';

export { type NameDecisions, NO_DECISIONS } from './clusters/decisions.ts';
export type { NameResources } from './name-resources.ts';

export interface NameAnalysis {
  /** By first mention. */
  readonly entities: readonly Entity[];
  readonly findings: readonly Finding[];
}

/**
 * What the analyses of one open document remember for the next: what was found in each paragraph and of each name of
 * the newest text, and nothing else. It serves one document, with one set of resources and decisions at a time: when
 * these or the language of the article change, it begins anew by itself.
 */
export class NamesMemory {
  #named: NamedArticle | undefined;

  /** What is remembered of an article in a language, read with some resources and decisions. */
  recall({ language }: Article, resources: NameResources, decisions: NameDecisions): NamedArticle {
    const known = this.#named;
    if (
      known !== undefined &&
      !known.busy &&
      known.language === language &&
      known.resources === resources &&
      known.decisions === decisions
    ) {
      return known;
    }
    this.#named = new NamedArticle(language, resources, decisions, true);
    return this.#named;
  }
}

/**
 * Finds every name of an article, groups the spellings of one entity, and reports those that compete.
 * Time is linear in the length of the article; never throws.
 * @param memory what earlier analyses of the same document have found: with it the time is that of what has changed. The
 *   result is the same; its parts are made when they are first asked for, best before the next analysis with the same
 *   memory, for after it they have to be read from the text anew
 */
export const analyseNames = (
  article: Article,
  resources: NameResources,
  decisions: NameDecisions,
  memory?: NamesMemory,
): NameAnalysis => runThrough(analyseNamesInSteps(article, resources, decisions, memory));

/** The same in steps: of a new article one for some hundred paragraphs, of a small edit a single one. */
export function* analyseNamesInSteps(
  article: Article,
  resources: NameResources,
  decisions: NameDecisions,
  memory?: NamesMemory,
): Steps<NameAnalysis> {
  if (memory === undefined) {
    const named = new NamedArticle(article.language, resources, decisions, false);
    yield* named.take(article);
    const entities = named.entities();
    yield;
    // Whoever keeps the findings does not keep all that they were made of.
    return { entities, findings: named.findings().map(completed) };
  }
  return yield* rememberNamesInSteps(article, resources, decisions, memory);
}

/** The same with a memory: what is known of the names of a document, of which nothing is placed before somebody asks. */
export function* rememberNamesInSteps(
  article: Article,
  resources: NameResources,
  decisions: NameDecisions,
  memory: NamesMemory,
): Steps<RememberedNames> {
  const named = memory.recall(article, resources, decisions);
  yield* named.take(article);
  return new RememberedNames(article, named);
}

/** The names of one version of a document. */
export class RememberedNames implements NameAnalysis {
  readonly named: NamedArticle;
  /** Where they stand in this version. */
  readonly placed: PlacedNames;
  readonly #article: Article;
  readonly #version: number;
  #entities: readonly Entity[] | undefined;
  #findings: readonly Finding[] | undefined;
  #anew: NameAnalysis | undefined;

  constructor(article: Article, named: NamedArticle) {
    this.#article = article;
    this.named = named;
    this.#version = named.version;
    this.placed = named.placed((finding) => (this.#isNewest() ? undefined : this.#toldAnew(finding)));
  }

  get entities(): readonly Entity[] {
    this.#entities ??= this.#isNewest() ? this.named.entities() : this.#readAnew().entities;
    return this.#entities;
  }

  get findings(): readonly Finding[] {
    this.#findings ??= this.#isNewest() ? this.named.findings(this.placed) : this.#readAnew().findings;
    return this.#findings;
  }

  #isNewest(): boolean {
    return this.named.version === this.#version;
  }

  #toldAnew({ start, end, rule, entity }: Finding): Finding | undefined {
    return this.#readAnew().findings.find(
      (one) => one.start === start && one.end === end && one.rule === rule && one.entity === entity,
    );
  }

  #readAnew(): NameAnalysis {
    this.#anew ??= analyseNames(this.#article, this.named.resources, this.named.decisions);
    return this.#anew;
  }
}
