/**
 * What can be said of a folder of articles only when all of them are seen: which outlets and days have most findings,
 * how each name is spelled where, how far annotators agree. Articles are added one by one and none is kept.
 */
import {
  type SpanAgreement,
  spanAgreement,
  tokenKappa,
  unitisingAlpha,
} from '../../annotations/merging/agreement.ts';
import { unitsOf } from '../../annotations/records/layer-units.ts';
import type { AnnotationRecord } from '../../annotations/records/record.ts';
import { SEVERITIES, type Severity } from '../../findings/finding.ts';
import type { PairKnowledge } from '../../names/comparing/form-facts.ts';
import { nameKey } from '../../names/lexicon/name-key.ts';
import { type NameUse, namesOfArticle } from '../../names/workspace/article-names.ts';
import { type NameGroup, NameGroups } from '../../names/workspace/name-groups.ts';
import { WorkspaceNames } from '../../names/workspace/workspace-names.ts';
import { tokenize } from '../../text/tokens.ts';
import { type CheckedFile, severityCounts } from './checked-file.ts';

/** Findings of some articles together. */
export interface Share {
  readonly label: string;
  readonly articles: number;
  readonly words: number;
  readonly severities: Readonly<Record<Severity, number>>;
}

/** How often one article uses each spelling of a name. */
export interface FormUses {
  readonly path: string;
  /** Spelling -> mentions. */
  readonly counts: ReadonlyMap<string, number>;
}

/** A name that the articles spell in more than one way. */
export interface SpelledName {
  /** Most used first. */
  readonly forms: readonly string[];
  /** In the order of the articles. */
  readonly uses: readonly FormUses[];
}

/** Two annotators' layers of one article, or of several added up. */
export interface LayerAgreement {
  readonly layers: readonly [string, string];
  readonly articles: number;
  readonly exact: SpanAgreement;
  /** Means over the articles; NaN where nothing can be said. */
  readonly kappa: number;
  readonly alpha: number;
}

/** One layer of an article as it was read. */
export interface ReadLayer {
  readonly name: string;
  readonly records: readonly AnnotationRecord[];
}

interface MutableShare {
  articles: number;
  words: number;
  readonly severities: Record<Severity, number>;
}

interface PairSums {
  articles: number;
  readonly exact: { found: number; expected: number; right: number };
  readonly kappas: number[];
  readonly alphas: number[];
}

export class FolderOverview {
  readonly #outlets = new Map<string, MutableShare>();
  readonly #days = new Map<string, MutableShare>();
  readonly #index = new WorkspaceNames();
  /** Names of each article, for the counts by article. */
  readonly #uses = new Map<string, readonly NameUse[]>();
  readonly #pairs = new Map<string, PairSums>();
  #undated = 0;

  /** @param layers of its annotations, by name */
  add(file: CheckedFile, layers: readonly ReadLayer[]): void {
    const { article, path } = file;
    if (article === undefined) return;
    const words = article.paragraphs.reduce((sum, { tokens }) => sum + tokens.length, 0);
    count(this.#outlets, outletOf(path), file, words);
    const day = dayOf(path);
    if (day === undefined) this.#undated++;
    else count(this.#days, day, file, words);
    const names = namesOfArticle(path, article.language, 0, file.entities);
    this.#index.add(names);
    this.#uses.set(path, names.uses);
    const text = article.text;
    for (const [at, a] of layers.entries()) {
      for (const b of layers.slice(at + 1)) this.#addPair(a, b, text);
    }
  }

  /** Outlets are the folders that the articles lie in; most findings first. */
  get outlets(): Share[] {
    return sharesOf(this.#outlets).sort((a, b) => total(b) - total(a) || (a.label < b.label ? -1 : 1));
  }

  /** Days that the paths name (2026-11-22, 20261122), from the earliest. */
  get days(): Share[] {
    return sharesOf(this.#days).sort((a, b) => (a.label < b.label ? -1 : 1));
  }

  /** Articles whose path names no day. */
  get undated(): number {
    return this.#undated;
  }

  /** Names that the articles spell in more than one way, as `copydesk names list` finds them; most used first. */
  namesInSpellings(known: PairKnowledge): SpelledName[] {
    const names = new NameGroups(this.#index, known).competing().map((group) => this.#spelled(group));
    return names.sort((x, y) => usesOf(y) - usesOf(x));
  }

  /** Each pair of layers that annotate the same articles. */
  get agreement(): LayerAgreement[] {
    return [...this.#pairs].map(([key, { articles, exact, kappas, alphas }]) => {
      const [a = '', b = ''] = key.split('\n');
      const precision = exact.found === 0 ? Number.NaN : exact.right / exact.found;
      const recall = exact.expected === 0 ? Number.NaN : exact.right / exact.expected;
      const f1 =
        exact.found + exact.expected === 0 ? Number.NaN : (2 * exact.right) / (exact.found + exact.expected);
      return {
        layers: [a, b],
        articles,
        exact: { precision, recall, f1 },
        kappa: mean(kappas),
        alpha: mean(alphas),
      };
    });
  }

  #spelled({ spellings, entities }: NameGroup): SpelledName {
    const known = new Set(entities);
    const formOf = new Map(
      spellings.flatMap(({ form, sources }) => sources.map((source) => [nameKey(source), form] as const)),
    );
    const uses = [...this.#uses].flatMap(([path, all]) => {
      const counts = new Map<string, number>();
      for (const { form, entity, count: number } of all) {
        const spelling = known.has(entity) ? formOf.get(nameKey(form)) : undefined;
        if (spelling !== undefined) counts.set(spelling, (counts.get(spelling) ?? 0) + number);
      }
      return counts.size === 0 ? [] : [{ path, counts }];
    });
    const forms = [...spellings].sort((a, b) => b.uses - a.uses).map(({ form }) => form);
    return { forms, uses };
  }

  #addPair(a: ReadLayer, b: ReadLayer, text: string): void {
    const [first, second] = [unitsOf(a.records, text).units, unitsOf(b.records, text).units];
    if (first.length === 0 || second.length === 0) return;
    const key = `${a.name}\n${b.name}`;
    const sums = this.#pairs.get(key) ?? {
      articles: 0,
      exact: { found: 0, expected: 0, right: 0 },
      kappas: [],
      alphas: [],
    };
    sums.articles++;
    sums.exact.expected += first.length;
    sums.exact.found += second.length;
    sums.exact.right += Math.round(spanAgreement(first, second, 'exact').recall * first.length);
    sums.kappas.push(tokenKappa(first, second, tokenize(text)));
    sums.alphas.push(unitisingAlpha([first, second], text.length));
    this.#pairs.set(key, sums);
  }
}

/** Findings of a share. */
export const total = ({ severities }: Share): number =>
  SEVERITIES.reduce((sum, severity) => sum + severities[severity], 0);

const usesOf = ({ uses }: SpelledName): number =>
  uses.reduce((sum, { counts }) => sum + [...counts.values()].reduce((all, one) => all + one, 0), 0);

function count(shares: Map<string, MutableShare>, label: string, file: CheckedFile, words: number): void {
  const share = shares.get(label) ?? {
    articles: 0,
    words: 0,
    severities: { error: 0, warning: 0, information: 0, hint: 0 },
  };
  share.articles++;
  share.words += words;
  const found = severityCounts(file.findings);
  for (const severity of SEVERITIES) share.severities[severity] += found[severity];
  shares.set(label, share);
}

const sharesOf = (shares: ReadonlyMap<string, MutableShare>): Share[] =>
  [...shares].map(([label, share]) => ({ label, ...share }));

/** The folder of an article. */
function outletOf(path: string): string {
  const steps = path.split(/[/\\]/).slice(0, -1);
  return steps.filter((step) => !DAY.test(step) && !/^\d+$/.test(step)).at(-1) ?? '.';
}

const DAY = /(?<!\d)((?:19|20)\d\d)[-_/]?(0[1-9]|1[0-2])[-_/]?(0[1-9]|[12]\d|3[01])(?!\d)/;

/** The day that a path names, as 2026-11-22. */
function dayOf(path: string): string | undefined {
  const day = DAY.exec(path);
  return day === null ? undefined : `${day[1]}-${day[2]}-${day[3]}`;
}

function mean(values: readonly number[]): number {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.length === 0 ? Number.NaN : known.reduce((sum, value) => sum + value, 0) / known.length;
}
