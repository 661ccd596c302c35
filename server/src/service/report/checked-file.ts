/** What every subcommand knows of one file, and the sums over all of them. Plain data for the renderers. */

import { type Finding, SEVERITIES, type Severity } from '../../findings/finding.ts';
import type { Message } from '../../messages/message.ts';
import type { Entity } from '../../names/entity.ts';
import type { Article } from '../../text/article.ts';

/** Something that could not be read or done. */
export interface FileProblem {
  /** Names the file and the reason. */
  readonly message: Message;
  readonly rule?: string;
}

/** One file after the analysis. */
export interface CheckedFile {
  /** As the user named it; `-` for standard input. */
  readonly path: string;
  /** Undefined when the file could not be read. */
  readonly article: Article | undefined;
  /** In order of place, without those that an annotator dismissed. */
  readonly findings: readonly Finding[];
  readonly entities: readonly Entity[];
  /** Folded form -> the form that the article’s annotators chose. */
  readonly preferred?: ReadonlyMap<string, string>;
  /** How many findings were left out because an annotator dismissed them. */
  readonly dismissed: number;
  readonly problems: readonly FileProblem[];
}

/** Sums over all files of one run. */
export interface Summary {
  readonly files: number;
  /** Files that could be read. */
  readonly articles: number;
  readonly findings: number;
  readonly dismissed: number;
  readonly problems: number;
  readonly severities: Readonly<Record<Severity, number>>;
  /** Rule id -> findings, most first. */
  readonly rules: Readonly<Record<string, number>>;
  /** Findings of which a fix may be applied without asking. */
  readonly fixable: number;
}

/** What one file adds to the sums. Plain data. */
export interface FileCounts {
  readonly isArticle: boolean;
  readonly dismissed: number;
  readonly problems: number;
  readonly fixable: number;
  readonly severities: Readonly<Record<Severity, number>>;
  /** Rule id -> findings. */
  readonly rules: Readonly<Record<string, number>>;
}

/** Counts one file. */
export function countsOf({ article, findings, dismissed, problems }: CheckedFile): FileCounts {
  const rules: Record<string, number> = {};
  for (const { rule } of findings) rules[rule] = (rules[rule] ?? 0) + 1;
  return {
    isArticle: article !== undefined,
    dismissed,
    problems: problems.length,
    fixable: findings.filter(isSafe).length,
    severities: severityCounts(findings),
    rules,
  };
}

/** Adds files up as they come, so that none has to be kept. */
export class Tally {
  #files = 0;
  #articles = 0;
  #dismissed = 0;
  #problems = 0;
  #fixable = 0;
  readonly #severities: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  readonly #rules = new Map<string, number>();

  add(counts: FileCounts): void {
    this.#files++;
    if (counts.isArticle) this.#articles++;
    this.#dismissed += counts.dismissed;
    this.#problems += counts.problems;
    this.#fixable += counts.fixable;
    for (const severity of SEVERITIES) this.#severities[severity] += counts.severities[severity];
    for (const [rule, count] of Object.entries(counts.rules)) {
      this.#rules.set(rule, (this.#rules.get(rule) ?? 0) + count);
    }
  }

  /** Something of the run itself could not be read. */
  addProblem(): void {
    this.#problems++;
  }

  get summary(): Summary {
    const rules = [...this.#rules].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
    return {
      files: this.#files,
      articles: this.#articles,
      findings: SEVERITIES.reduce((sum, severity) => sum + this.#severities[severity], 0),
      dismissed: this.#dismissed,
      problems: this.#problems,
      severities: { ...this.#severities },
      rules: Object.fromEntries(rules),
      fixable: this.#fixable,
    };
  }
}

/** How many findings there are of each severity. */
export function severityCounts(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** Whether `copydesk fix` may mend a finding without asking. */
export const isSafe = (finding: Finding): boolean => finding.fixes.some((fix) => fix.kind === 'safe');
