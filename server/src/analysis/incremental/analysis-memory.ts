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
import { languageOfArticle } from '../../text/article.ts';
import type { BlockText } from '../../text/block-text.ts';
import type { BlockParagraph } from '../../text/blocks.ts';
import { EditedArticle } from '../../text/edited-article.ts';
import type { Steps } from '../../text/steps.ts';
import { type Analysis, type AnalysisOptions, namesInSteps } from '../analysis.ts';
import {
  DEFAULT_RULES,
  patternsThatRun,
  type RuleSettings,
  severityOf,
  shownFinding,
} from '../shown-findings.ts';
import { PatternMemory } from './pattern-memory.ts';
import { inArticle } from './placed-findings.ts';
import { RuleMemory } from './rule-memory.ts';
import type { Found, Slot } from './slot.ts';

/** Remembers one article between its edits. */
export class AnalysisMemory {
  #rules: RuleMemory | undefined;
  #patterns: PatternMemory | undefined;
  #options: AnalysisOptions | undefined;

  /**
   * Analyses the article as it stands, in short steps. May be given up between two of them.
   * @param text made by edits from the one that was analysed before, or any other
   */
  *analyseInSteps(text: BlockText, options: AnalysisOptions): Steps<Analysis> {
    const { rules, patterns } = this.#take(text, options);
    yield;
    yield* rules.run();
    yield* patterns.run(rules);
    const { article } = rules;
    const names = yield* namesInSteps(article, options);
    return {
      article,
      findings: findingsOf(rules, names.findings, options),
      entities: names.entities,
      problems: [...rules.failures, ...patterns.problems, ...names.problems],
    };
  }

  #take(
    text: BlockText,
    options: AnalysisOptions,
  ): { readonly rules: RuleMemory; readonly patterns: PatternMemory } {
    const before = this.#rules;
    const kind = languageOfArticle(paragraphsOf(text));
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

function* paragraphsOf({ blocks }: BlockText): Iterable<BlockParagraph> {
  for (const { paragraphs } of blocks) yield* paragraphs;
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
  const names = Object.keys(one.severities);
  return (
    names.length === Object.keys(other.severities).length &&
    names.every((name) => one.severities[name] === other.severities[name])
  );
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
  const deleted = memory.slots.reduce((sum, slot) => sum + deletedWords(slot), 0);
  const isDump = isPageDump(deleted, memory.words);
  const findings: Finding[] = [];
  if (isDump && severityOf(pageDump.id, pageDump.severity, rules) !== 'off') {
    const first = firstParagraph(text);
    const said = first === undefined ? undefined : show(pageDumpFinding(first, deleted, memory.words));
    if (said !== undefined) findings.push(said);
  }
  for (const slot of memory.slots) {
    if (slot.found.length > 0) findings.push(...shownOf(slot, text, isDump, show));
  }
  for (const finding of names) {
    const shown = show(finding);
    if (shown !== undefined) findings.push(shown);
  }
  return findings.sort(byPlace);
}

interface Shown {
  readonly base: number;
  readonly findings: readonly Finding[];
}

/** The findings of a block as they are shown; the same ones as the last time when it stands where it stood. */
function shownOf(
  slot: Slot,
  text: BlockText,
  isDump: boolean,
  show: (finding: Finding) => Finding | undefined,
): readonly Finding[] {
  const base = text.starts[slot.index]!;
  const name = isDump ? 'shown in a dump' : 'shown';
  const last = slot.made(name, (): { shown: Shown | undefined } => ({ shown: undefined }));
  if (last.shown?.base === base) return last.shown.findings;
  const findings = slot.found.flatMap((found) => {
    const finding = inArticle(found, slot, text);
    const shown = show(isDump ? confirmedDeletion(finding) : finding);
    return shown === undefined ? [] : [shown];
  });
  const isFixed = slot.found.every(({ elsewhere }: Found) => elsewhere === undefined);
  last.shown = isFixed ? { base, findings } : undefined;
  return findings;
}

/** How many words of a block would be deleted with their lines. */
function deletedWords(slot: Slot): number {
  if (slot.found.length === 0) return 0;
  return slot.made('deleted words', () =>
    slot.block.paragraphs
      .filter((paragraph) =>
        slot.found.some(
          ({ finding }) =>
            finding.start >= paragraph.start &&
            finding.start <= paragraph.end &&
            deletesLine(finding, paragraph),
        ),
      )
      .reduce((sum, { tokens }) => sum + tokens.length, 0),
  );
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
