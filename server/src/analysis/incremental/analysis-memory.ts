/**
 * The analysis of an article that is edited. What it gives after any edits equals, to the byte, the analysis of the
 * same text afresh; what it costs follows the paragraphs that the edits touched. The tests of edited articles prove
 * the one, bench/keystrokes.mts measures the other.
 */

import { NO_LEXICON } from '../../artifacts/project-lexicon.ts';
import { ARTIFACT_RULES } from '../../artifacts/registry.ts';
import type { Finding } from '../../findings/finding.ts';
import type { NamedFinding } from '../../findings/named-finding.ts';
import { type NameDecisions, NO_DECISIONS } from '../../names/clusters/decisions.ts';
import type { Entity } from '../../names/entity.ts';
import type { NameResources } from '../../names/name-resources.ts';
import { NamesMemory } from '../../names/names.ts';
import { createArticle, languageOfArticle } from '../../text/article.ts';
import type { BlockText } from '../../text/block-text.ts';
import type { Block, BlockParagraph } from '../../text/blocks.ts';
import { EditedArticle } from '../../text/edited-article.ts';
import type { Language } from '../../text/languages.ts';
import type { Steps } from '../../text/steps.ts';
import {
  type Analysis,
  type AnalysisOptions,
  analyse,
  type Problem,
  rememberedNamesInSteps,
} from '../analysis.ts';
import { DEFAULT_RULES, patternsThatRun, type RuleSettings, severityOf } from '../shown-findings.ts';
import { FindingList } from './finding-list.ts';
import { ListedVersion } from './listed-version.ts';
import { PatternMemory } from './pattern-memory.ts';
import { RuleMemory } from './rule-memory.ts';
import type { ArticleKind } from './window.ts';

/**
 * The analysis of one version of an article. Its findings and entities are put in their places when they are asked for:
 * best before the next version is analysed, for after that they are read from the text anew.
 */
export class EditedAnalysis implements Analysis {
  readonly article: EditedArticle;
  readonly problems: readonly Problem[];
  readonly #listed: ListedVersion;

  constructor(article: EditedArticle, listed: ListedVersion, problems: readonly Problem[]) {
    this.article = article;
    this.problems = problems;
    this.#listed = listed;
  }

  get findings(): readonly Finding[] {
    return this.#listed.findings;
  }

  get entities(): readonly Entity[] {
    return this.#listed.entities;
  }

  /** The same without working out what names each, for whoever reads them once, before the next version is analysed. */
  get unnamed(): readonly Finding[] {
    return this.#listed.unnamed;
  }

  /** How many findings it has; this is known without any of them. */
  get count(): number {
    return this.#listed.count;
  }

  /** The first findings in order of place, with what names them. @param most how many at most */
  first(most: number): readonly NamedFinding[] {
    return this.#listed.first(most);
  }

  /** Whether a newer version was taken: what nobody has asked for by then is read from the text anew. */
  get isOvertaken(): boolean {
    return this.#listed.isOvertaken;
  }

  /** The same with a problem before the others. */
  withProblem(problem: Problem): EditedAnalysis {
    return new EditedAnalysis(this.article, this.#listed, [problem, ...this.problems]);
  }
}

/** Remembers one article between its edits. */
export class AnalysisMemory {
  #rules: RuleMemory | undefined;
  #list: FindingList | undefined;
  /** Counts the texts that were taken. */
  #version = 0;
  #patterns: PatternMemory | undefined;
  #options: AnalysisOptions | undefined;
  #names = new NamesMemory();
  #resources: NameResources | undefined;
  #decisions: NameDecisions | undefined;
  #kind: { readonly blocks: readonly Block[]; readonly kind: ArticleKind } | undefined;

  /**
   * Analyses the article as it stands, in short steps. May be given up between two of them.
   * @param text made by edits from the one that was analysed before, or any other
   * @param optionsIn what to analyse an article in a language with
   */
  *analyseInSteps(
    text: BlockText,
    optionsIn: (language: Language) => AnalysisOptions,
  ): Steps<EditedAnalysis> {
    const kind = this.#kindOf(text);
    yield;
    const options = this.#asBefore(optionsIn(kind.language));
    const { rules, patterns } = yield* this.#take(text, kind, options);
    yield;
    yield* rules.run();
    yield* patterns.run(rules);
    const { article } = rules;
    const { names, problems } = yield* rememberedNamesInSteps(article, options, this.#names);
    const list = this.#list!;
    yield* list.update(names?.named);
    const version = this.#version;
    const listed = new ListedVersion({
      list,
      text,
      names,
      isNewest: () => this.#version === version,
      readAnew: () => analyse(createArticle(text.text), options),
    });
    return new EditedAnalysis(article, listed, [...rules.failures, ...patterns.problems, ...problems]);
  }

  /** The options with the resources and decisions of the last time, where these hold the same. */
  #asBefore(options: AnalysisOptions): AnalysisOptions {
    const { resources, decisions = NO_DECISIONS } = options;
    if (!holdsTheSame(this.#resources, resources)) this.#resources = resources;
    if (!holdsTheSame(this.#decisions, decisions)) this.#decisions = decisions;
    return { ...options, resources: this.#resources ?? resources, decisions: this.#decisions ?? decisions };
  }

  /** The language of the article. It is read from its first blocks, and anew when one of these is another one. */
  #kindOf(text: BlockText): ArticleKind {
    const known = this.#kind;
    if (known?.blocks.every((block, index) => text.blocks[index] === block) === true) {
      return known.kind;
    }
    const blocks: Block[] = [];
    const kind = languageOfArticle(paragraphsOf(text, blocks));
    // Where the whole text is read, whatever is added to it counts.
    this.#kind = blocks.length < text.blocks.length ? { blocks, kind } : undefined;
    return kind;
  }

  /** Takes a text in: an edited one at once, another in steps. Given up between two of these, nothing has changed. */
  *#take(
    text: BlockText,
    kind: ArticleKind,
    options: AnalysisOptions,
  ): Steps<{ readonly rules: RuleMemory; readonly patterns: PatternMemory }> {
    const before = this.#rules;
    const article = new EditedArticle(text, kind, before?.article);
    const isKnown = this.#options !== undefined && readsTheSame(this.#options, options);
    if (before !== undefined && isKnown && before.article.language === article.language) {
      this.#version++;
      this.#patterns!.take(before.take(article));
      return { rules: before, patterns: this.#patterns! };
    }
    const settings = options.rules ?? DEFAULT_RULES;
    const project = options.project ?? NO_LEXICON;
    const running = ARTIFACT_RULES.map((rule, number) => ({ rule, number })).filter(
      ({ rule }) => severityOf(rule.id, rule.severity, settings) !== 'off',
    );
    const rules = yield* RuleMemory.of(article, running, project, options.resources.words);
    const own = patternsThatRun(project, settings);
    const patterns = new PatternMemory(own, options.patience, ARTIFACT_RULES.length);
    this.#version++;
    this.#rules = rules;
    this.#list = new FindingList(rules, options);
    this.#patterns = patterns;
    this.#options = options;
    return { rules, patterns };
  }
}

/** @param read takes the blocks that were read */
function* paragraphsOf({ blocks }: BlockText, read: Block[]): Iterable<BlockParagraph> {
  for (const block of blocks) {
    read.push(block);
    yield* block.paragraphs;
  }
}

/** Whether two records have the same values under the same names. */
function holdsTheSame<Record extends object>(one: Record | undefined, other: Record): boolean {
  if (one === undefined) return false;
  const names = Object.keys(other) as (keyof Record)[];
  return names.length === Object.keys(one).length && names.every((name) => Object.is(one[name], other[name]));
}

/** Whether rules find the same under some options as under others. */
const readsTheSame = (one: AnalysisOptions, other: AnalysisOptions): boolean =>
  one.resources.words === other.resources.words &&
  one.patience === other.patience &&
  (one.project ?? NO_LEXICON) === (other.project ?? NO_LEXICON) &&
  isSameSettings(one.rules ?? DEFAULT_RULES, other.rules ?? DEFAULT_RULES);

function isSameSettings(one: RuleSettings, other: RuleSettings): boolean {
  if (one === other) return true;
  if (one.runsOwn !== other.runsOwn) return false;
  return one.names === other.names && holdsTheSame(one.severities, other.severities);
}
