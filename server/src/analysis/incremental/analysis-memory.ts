/**
 * The analysis of an article that is edited. What it gives after any edits equals, to the byte, the analysis of the
 * same text afresh; what it costs follows the paragraphs that the edits touched. The tests of edited articles prove
 * the one, bench/keystrokes.mts measures the other.
 */

import {
  confirmedDeletion,
  deletesLine,
  isPageDump,
  pageDump,
  pageDumpFinding,
} from '../../artifacts/page-dump.ts';
import { NO_LEXICON } from '../../artifacts/project-lexicon.ts';
import { ARTIFACT_RULES } from '../../artifacts/registry.ts';
import { byPlace, type Finding } from '../../findings/finding.ts';
import { keepFingerprint } from '../../findings/fingerprint.ts';
import { type NameDecisions, NO_DECISIONS } from '../../names/clusters/decisions.ts';
import type { Entity } from '../../names/entity.ts';
import type { NameResources } from '../../names/name-resources.ts';
import { NamesMemory } from '../../names/names.ts';
import { appendAll } from '../../text/append-all.ts';
import { languageOfArticle } from '../../text/article.ts';
import type { BlockText } from '../../text/block-text.ts';
import type { Block, BlockParagraph } from '../../text/blocks.ts';
import { EditedArticle } from '../../text/edited-article.ts';
import type { Language } from '../../text/languages.ts';
import type { Steps } from '../../text/steps.ts';
import { type Analysis, type AnalysisOptions, namesInSteps, type Problem } from '../analysis.ts';
import {
  DEFAULT_RULES,
  patternsThatRun,
  type RuleSettings,
  severityOf,
  shownFinding,
} from '../shown-findings.ts';
import { PatternMemory } from './pattern-memory.ts';
import { inArticle, movedTo } from './placed-findings.ts';
import { RuleMemory } from './rule-memory.ts';
import type { Slot } from './slot.ts';
import type { ArticleKind } from './window.ts';

/** The analysis of one version of an article. Its entities are put in their places when they are asked for. */
export class EditedAnalysis implements Analysis {
  readonly article: EditedArticle;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  readonly #names: Pick<Analysis, 'entities'>;

  constructor(
    article: EditedArticle,
    findings: readonly Finding[],
    names: Pick<Analysis, 'entities'>,
    problems: readonly Problem[],
  ) {
    this.article = article;
    this.findings = findings;
    this.#names = names;
    this.problems = problems;
  }

  get entities(): readonly Entity[] {
    return this.#names.entities;
  }

  /** The same with a problem before the others. */
  withProblem(problem: Problem): EditedAnalysis {
    return new EditedAnalysis(this.article, this.findings, this.#names, [problem, ...this.problems]);
  }
}

/** Remembers one article between its edits. */
export class AnalysisMemory {
  #rules: RuleMemory | undefined;
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
    const options = this.#asBefore(optionsIn(kind.language));
    const { rules, patterns } = this.#take(text, kind, options);
    yield;
    yield* rules.run();
    yield* patterns.run(rules);
    const { article } = rules;
    const names = yield* namesInSteps(article, options, this.#names);
    const findings = findingsOf(rules, names.findings, options);
    return new EditedAnalysis(article, findings, names, [
      ...rules.failures,
      ...patterns.problems,
      ...names.problems,
    ]);
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

  #take(
    text: BlockText,
    kind: ArticleKind,
    options: AnalysisOptions,
  ): { readonly rules: RuleMemory; readonly patterns: PatternMemory } {
    const before = this.#rules;
    const article = new EditedArticle(text, kind, before?.article);
    const isKnown = this.#options !== undefined && readsTheSame(this.#options, options);
    if (before !== undefined && isKnown && before.article.language === article.language) {
      this.#patterns!.take(before.take(article));
      return { rules: before, patterns: this.#patterns! };
    }
    const settings = options.rules ?? DEFAULT_RULES;
    const project = options.project ?? NO_LEXICON;
    const running = ARTIFACT_RULES.map((rule, number) => ({ rule, number })).filter(
      ({ rule }) => severityOf(rule.id, rule.severity, settings) !== 'off',
    );
    const rules = new RuleMemory(article, running, project, options.resources.words);
    const own = patternsThatRun(project, settings);
    const patterns = new PatternMemory(own, options.patience, ARTIFACT_RULES.length);
    this.#rules = rules;
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

/** All that is shown of an article, in order of place. */
function findingsOf(
  memory: RuleMemory,
  names: readonly Finding[],
  options: AnalysisOptions,
): readonly Finding[] {
  const text = memory.article.blocks;
  const rules = options.rules ?? DEFAULT_RULES;
  const project = options.project ?? NO_LEXICON;
  const show = (finding: Finding): Finding | undefined =>
    shownFinding(finding, project, rules, ({ start, end }) => text.slice(start, end));
  let deleted = 0;
  for (const slot of memory.slots) if (slot.found.length > 0) deleted += deletedWords(slot);
  const isDump = isPageDump(deleted, memory.words);
  const findings: Finding[] = [];
  if (isDump && severityOf(pageDump.id, pageDump.severity, rules) !== 'off') {
    const first = firstParagraph(text);
    const said = first === undefined ? undefined : show(pageDumpFinding(first, deleted, memory.words));
    if (said !== undefined) findings.push(said);
  }
  for (const slot of memory.slots) {
    if (slot.found.length > 0) appendAll(findings, shownOf(slot, text, isDump, show));
  }
  for (const finding of names) {
    const shown = show(finding);
    if (shown !== undefined) findings.push(shown);
  }
  return findings.sort(byPlace);
}

/** The findings of a block as they are shown; the same ones as the last time when it stands where it stood. */
function shownOf(
  slot: Slot,
  text: BlockText,
  isDump: boolean,
  show: (finding: Finding) => Finding | undefined,
): readonly Finding[] {
  const base = text.starts[slot.index]!;
  const { shown } = slot;
  if (shown?.isDump !== isDump) {
    const kept = slot.found.flatMap((found) => {
      const finding = inArticle(found, slot, text);
      const one = show(isDump ? confirmedDeletion(finding) : finding);
      return one === undefined ? [] : [{ found, shown: one }];
    });
    const isFixed = kept.every(({ found }) => found.elsewhere === undefined);
    slot.shown = {
      isDump,
      isFixed,
      base,
      found: kept.map(({ found }) => found),
      findings: kept.map((one) => one.shown),
    };
  } else if (shown.base !== base || !shown.isFixed) {
    const findings = shown.findings.map((before, index) => {
      const after = movedTo(before, shown.found[index]!, slot, text);
      keepFingerprint(before, after);
      return after;
    });
    slot.shown = { ...shown, base, findings };
  }
  return slot.shown!.findings;
}

/** How many words of a block would be deleted with their lines. */
function deletedWords(slot: Slot): number {
  slot.deletedWords ??= slot.block.paragraphs
    .filter((paragraph) =>
      slot.found.some(
        ({ finding }) =>
          finding.start >= paragraph.start &&
          finding.start <= paragraph.end &&
          deletesLine(finding, paragraph),
      ),
    )
    .reduce((sum, { tokens }) => sum + tokens.length, 0);
  return slot.deletedWords;
}

function firstParagraph({
  blocks,
  starts,
}: BlockText): { readonly start: number; readonly end: number } | undefined {
  const index = blocks.findIndex(({ paragraphs }) => paragraphs.length > 0);
  const first = blocks[index]?.paragraphs[0];
  return first === undefined
    ? undefined
    : { start: starts[index]! + first.start, end: starts[index]! + first.end };
}
