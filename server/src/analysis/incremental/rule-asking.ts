/**
 * Asks rules about parts of one version of an article, and tells in which blocks stands what they report. Parts that
 * several rules read are made once.
 */
import { type Followers, Inventory } from '../../artifacts/inventory.ts';
import { labelsOf } from '../../artifacts/profile.ts';
import type { ProjectLexicon } from '../../artifacts/project-lexicon.ts';
import { type ArtifactContext, mayBeReported } from '../../artifacts/rule.ts';
import type { WordCounts } from '../../artifacts/word-counts.ts';
import type { Finding } from '../../findings/finding.ts';
import type { EditedArticle } from '../../text/edited-article.ts';
import type { Steps } from '../../text/steps.ts';
import { type Problem, ruleFailed, toFinding } from '../shown-findings.ts';
import type { ArticleFacts } from './article-facts.ts';
import { ArticleWindows } from './article-windows.ts';
import { type Edges, edgesFrom } from './edges.ts';
import { foundIn } from './placed-findings.ts';
import type { NumberedRule } from './rule-groups.ts';
import type { Found, Slot } from './slot.ts';
import type { Window } from './window.ts';

/** What rules are told besides the text. */
export interface RuleKnowledge {
  readonly facts: ArticleFacts;
  readonly project: ProjectLexicon;
  readonly words: WordCounts;
}

export class RuleAsking {
  readonly windows: ArticleWindows;
  readonly #article: EditedArticle;
  readonly #slots: readonly Slot[];
  readonly #edges: Edges;
  readonly #knowledge: RuleKnowledge;

  /** @param slots one for each block of the article, in order @param edges of this version of the article */
  constructor(article: EditedArticle, slots: readonly Slot[], edges: Edges, knowledge: RuleKnowledge) {
    this.windows = new ArticleWindows(article, (window) => this.profiled(window));
    this.#article = article;
    this.#slots = slots;
    this.#edges = edges;
    this.#knowledge = knowledge;
  }

  /**
   * Asks some rules about a part of the article, of a long part in steps, and keeps what they say of some of its blocks.
   * Given up between two steps, it has kept nothing.
   * @param numbers of the rules of which what was found before goes
   * @param failed is told of a rule that could not be asked
   */
  *keep(
    window: Window,
    rules: readonly NumberedRule[],
    numbers: ReadonlySet<number>,
    own: Iterable<Slot>,
    failed: (one: NumberedRule) => void,
  ): Steps<void> {
    const found = new Map<Slot, Found[]>();
    for (const one of rules) {
      if (this.ask(one, window, found) !== undefined) failed(one);
      if (window.article.text.length > LONG_PART) yield;
    }
    for (const slot of own) slot.replace(numbers, found.get(slot) ?? NOTHING_FOUND);
  }

  /** Asks a rule about a part of the article. Returns what went wrong, if anything did. */
  ask({ rule, number }: NumberedRule, window: Window, found: Map<Slot, Found[]>): Problem | undefined {
    const { blocks: text } = this.#article;
    this.#knowledge.facts.askedBy(number);
    const context = this.windows.contextOf(window);
    try {
      if (rule.isSilent?.(context) === true) return undefined;
      for (const report of rule.find(context)) {
        if (!mayBeReported(rule, context.article.text, report)) continue;
        const finding = inWhole(toFinding(rule, report), window);
        const one = foundIn(finding, number, text, this.#slots);
        const list = found.get(one.slot);
        if (list === undefined) found.set(one.slot, [one.found]);
        else list.push(one.found);
      }
      return undefined;
    } catch (error) {
      return ruleFailed(rule.id, error);
    }
  }

  /**
   * A part of the article with the profile of the whole. Which characters are held is told of the part: a rule asks in
   * order to be silent where they are missing, and in a long article hardly any are.
   */
  profiled(window: Window): Required<ArtifactContext> {
    const { facts, project, words } = this.#knowledge;
    const { deviatesFrom, codePages, prefersArabicYeh } = facts;
    let read: Inventory | undefined;
    const inventory = (): Inventory => {
      read ??= new Inventory(window.article.text);
      return read;
    };
    const profile = {
      ...edgesFrom(this.#edges, window.firstOrdinal),
      has: (characters: string) => inventory().has(characters),
      hasRange: (from: number, to: number) => inventory().hasRange(from, to),
      mayHavePair: (first: string, second: Followers) => inventory().mayHavePair(first, second),
      deviatesFrom,
      codePages,
      prefersArabicYeh,
      ...labelsOf(window.article.paragraphs),
    };
    return { article: window.article, profile, project, words };
  }
}

/** Longer parts are read by one rule in one step, in UTF-16 units; shorter ones by all. */
const LONG_PART = 50_000;

const NOTHING_FOUND: readonly Found[] = [];

/** A finding in a part of an article as one in the whole. */
function inWhole(finding: Finding, { inWhole: at }: Window): Finding {
  const place = <Place extends { readonly start: number; readonly end: number }>(one: Place): Place => {
    const start = at(one.start);
    return { ...one, start, end: start + one.end - one.start };
  };
  return {
    ...place(finding),
    fixes: finding.fixes.map((fix) => ({ ...fix, edits: fix.edits.map(place) })),
    related: finding.related.map(place),
  };
}
