/**
 * Findings about the spellings of entities, by the paragraphs in which they stand: those that compete with the preferred
 * one, and those of which the house style speaks. Kept up while the article is edited: what is said is made once for as
 * long as an entity stays what it is, and found at a use through the variant that it is a use of.
 */
import type { EntityOfArticle } from '../clusters/article-entities.ts';
import { useOf, type Writing } from '../clusters/spellings.ts';
import type { Variant } from '../clusters/variant.ts';
import type { ArticleStyle } from '../house-style/article-style.ts';
import type { Candidate } from '../mentions/candidate.ts';
import type { Passage } from '../mentions/passage.ts';
import type { SearchedPassage } from '../mentions/searched-passage.ts';
import { speaksOf, styledUse } from './house-style-findings.ts';
import type { NameFinding, PlacesElsewhere } from './name-finding.ts';
import { ReportInArticle, reportedUse } from './variant-findings.ts';
import type { SpellingReport } from './variant-reports.ts';

/** What is said of some words of all uses of a variant. */
type Said = (candidate: Candidate) => NameFinding | undefined;

export class SpellingFindings {
  readonly #style: ArticleStyle | undefined;
  readonly #said = new Map<Variant, readonly Said[]>();
  /** The reports of which the findings refer to uses of a variant. */
  readonly #referring = new Map<Variant, ReportInArticle[]>();
  /** The places that were forgotten since somebody last asked. */
  #forgotten = new Set<PlacesElsewhere>();
  /** Paragraphs in which there may be findings; in all others there are none. */
  readonly #passages = new Set<Passage>();

  constructor(style: ArticleStyle | undefined) {
    this.#style = style;
  }

  /**
   * The article names an entity.
   * @param reports what is said of its spellings
   * @param report is told of each paragraph in which something may be found now
   */
  add(
    { read }: EntityOfArticle,
    reports: readonly SpellingReport[],
    report: (passage: Passage) => void,
  ): void {
    const said = new Map<Variant, Said[]>();
    const put = ({ variant }: Writing, one: Said): void => {
      const list = said.get(variant);
      if (list === undefined) said.set(variant, [one]);
      else list.push(one);
    };
    for (const report of reports) {
      const one = new ReportInArticle(report);
      this.#refer(one, report);
      for (const writing of report.writings.keys()) {
        put(writing, (candidate) => reportedUse(one, writing, candidate));
      }
    }
    const style = this.#style;
    if (style !== undefined) {
      for (const { set } of read.sets) {
        for (const { writings } of set.spellings) {
          for (const writing of writings) {
            if (!speaksOf(style, writing)) continue;
            put(writing, (candidate) => styledUse(useOf(writing, candidate), style, read.id));
          }
        }
      }
    }
    for (const [variant, all] of said) {
      this.#said.set(variant, all);
      for (const { run } of variant.uses) {
        this.#passages.add(run.passage);
        report(run.passage);
      }
    }
  }

  #refer(one: ReportInArticle, { others }: SpellingReport): void {
    for (const { spelling } of others) {
      for (const { variant } of spelling.writings) {
        const referring = this.#referring.get(variant);
        if (referring === undefined) this.#referring.set(variant, [one]);
        else referring.push(one);
      }
    }
  }

  /** A name has other uses than before. */
  usesChanged(variant: Variant): void {
    for (const { related } of this.#referring.get(variant) ?? []) {
      related.forget();
      this.#forgotten.add(related);
    }
  }

  /** The places to which findings refer that may be others than when this was last asked. */
  takeForgotten(): ReadonlySet<PlacesElsewhere> {
    const forgotten = this.#forgotten;
    if (forgotten.size > 0) this.#forgotten = new Set();
    return forgotten;
  }

  /** A paragraph has other candidates than before, of names of which something may have been said already. */
  read(passage: Passage): void {
    if (this.#said.size > 0) this.#passages.add(passage);
  }

  /** A paragraph has left the article. */
  forget(passage: Passage): void {
    this.#passages.delete(passage);
  }

  /** The article names an entity no longer, or in another way. @param report is told as by `add` */
  drop({ group }: EntityOfArticle, report: (passage: Passage) => void): void {
    for (const variant of group.variants) {
      this.#referring.delete(variant);
      if (!this.#said.delete(variant)) continue;
      for (const { run } of variant.uses) report(run.passage);
    }
  }

  /** The findings of a paragraph. @param variantOf the variant that a candidate is a use of */
  in(passage: SearchedPassage, variantOf: (candidate: Candidate) => Variant | undefined): NameFinding[] {
    const findings: NameFinding[] = [];
    if (!this.#passages.has(passage)) return findings;
    for (const candidate of passage.candidates) {
      const variant = variantOf(candidate);
      const said = variant === undefined ? undefined : this.#said.get(variant);
      for (const one of said ?? []) {
        const finding = one(candidate);
        if (finding !== undefined) findings.push(finding);
      }
    }
    return findings;
  }
}
