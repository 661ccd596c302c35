/**
 * The findings of all artifact rules in an article that is edited. What an edit changes is taken in at once; then the
 * rules run, in steps, over what it changed. Work that is given up between two steps is not lost: what is still to be
 * done is remembered with the blocks, and done together with what the next text changes.
 */

import type { ProjectLexicon } from '../../artifacts/project-lexicon.ts';
import type { ArtifactContext } from '../../artifacts/rule.ts';
import type { WordCounts } from '../../artifacts/word-counts.ts';
import { FINGERPRINT_REACH } from '../../findings/fingerprint.ts';
import type { BlockText } from '../../text/block-text.ts';
import type { EditedArticle } from '../../text/edited-article.ts';
import { replaceRange } from '../../text/replace-range.ts';
import { eachInSteps, type Steps } from '../../text/steps.ts';
import type { Problem } from '../shown-findings.ts';
import { AlikeGroups } from './alike-groups.ts';
import { ArticleEnds } from './article-ends.ts';
import { ArticleFacts } from './article-facts.ts';
import { takeChanges } from './block-changes.ts';
import { around, rangesOf } from './block-ranges.ts';
import { type Edges, edgesIn, movedRanges, placeOf } from './edges.ts';
import type { ListedFinding } from './listed-finding.ts';
import { RuleAsking, type RuleKnowledge } from './rule-asking.ts';
import { groupsOf, type NumberedRule, type RuleGroup } from './rule-groups.ts';
import type { Found, Slot } from './slot.ts';
import { type BlockRange, scatteredWindow, type Window } from './window.ts';

interface AlikeRule extends NumberedRule {
  readonly groups: AlikeGroups;
}

/** Blocks of a new article that are read before others have their turn. */
const STEP = 64;

/** A rule compares the first lines of an article with each other, so many of them at most, in paragraphs. */
const FIRST_LINES = 12;

export class RuleMemory {
  readonly #rules: readonly NumberedRule[];
  readonly #knowledge: RuleKnowledge;
  readonly #facts: ArticleFacts;
  readonly #groups: readonly RuleGroup[];
  readonly #alike: readonly AlikeRule[];
  readonly #ends: ArticleEnds;
  /** Rules that are to read the whole article, and those that always do. */
  readonly #stale: Set<number>;
  readonly #always: ReadonlySet<number>;
  /** Rules that were not asked about anything yet: nothing that they found is kept with any block. */
  readonly #unasked: Set<number>;
  /** Rules that failed, and what they said. */
  readonly #failures = new Map<number, Problem>();
  #article: EditedArticle;
  readonly #slots: Slot[] = [];
  /** What the article lists of each block: the same as the slots have, side by side, to be gone through at each key. */
  readonly listings: (readonly ListedFinding[])[] = [];
  #edges: Edges;
  #asking: RuleAsking;
  /** Blocks in which something else was found than when this was last asked, and blocks that are gone. */
  readonly #unlisted = new Set<Slot>();
  #gone: Slot[] = [];

  /** Takes an article in, in steps. Nothing runs yet. */
  static *of(
    article: EditedArticle,
    rules: readonly NumberedRule[],
    project: ProjectLexicon,
    words: WordCounts,
  ): Steps<RuleMemory> {
    const memory = new RuleMemory(article, rules, project, words);
    yield* eachInSteps(memory.#slots, (slot) => memory.#add(slot), STEP);
    memory.#settle();
    return memory;
  }

  private constructor(
    article: EditedArticle,
    rules: readonly NumberedRule[],
    project: ProjectLexicon,
    words: WordCounts,
  ) {
    const { language } = article;
    this.#rules = rules;
    this.#facts = new ArticleFacts(language);
    this.#knowledge = { facts: this.#facts, project, words };
    this.#groups = groupsOf(rules);
    this.#alike = rules.flatMap((one) =>
      one.rule.reach?.alike === undefined ? [] : [{ ...one, groups: new AlikeGroups(one.rule.reach.alike) }],
    );
    this.#always = new Set(rules.flatMap(({ rule, number }) => (rule.reach === undefined ? [number] : [])));
    this.#stale = new Set(rules.map(({ number }) => number));
    this.#unasked = new Set(this.#stale);
    this.#article = article;
    const changes = takeChanges(article.blocks, this.#slots, undefined);
    this.#renewListings(changes.renewed);
    this.#edges = edgesIn(article.blocks, this.#slots);
    this.#ends = new ArticleEnds(rules, this.#slots, article.blocks, this.#edges);
    this.#asking = this.#newAsking();
    for (const slot of this.#slots) slot.place = placeOf(article.blocks, slot.index, this.#edges);
  }

  /** The blocks of the article, each with what was found in it. The list changes with the article. */
  get slots(): readonly Slot[] {
    return this.#slots;
  }

  get article(): EditedArticle {
    return this.#article;
  }

  /** Number of words and numbers of the article. */
  get words(): number {
    return this.#facts.words;
  }

  get edges(): Edges {
    return this.#edges;
  }

  /** What rules could not do, by the order of the rules. */
  get failures(): readonly Problem[] {
    return this.#rules.flatMap(({ number }) => this.#failures.get(number) ?? []);
  }

  /**
   * The article has another text now, in the same language. Nothing runs yet.
   * @returns blocks whose line, or whose place in the article, is another now
   */
  take(article: EditedArticle): readonly Slot[] {
    const text = article.blocks;
    const firstBefore = firstOf(this.#slots);
    const textBefore = this.#article.blocks;
    const changes = takeChanges(text, this.#slots, textBefore);
    this.#renewListings(changes.renewed);
    this.#article = article;
    for (const slot of changes.removed) this.#remove(slot);
    for (const slot of changes.added) this.#add(slot);
    this.#forgetFingerprints(changes.renewed);
    const edgesBefore = this.#edges;
    this.#edges = edgesIn(text, this.#slots);
    this.#asking = this.#newAsking();
    const moved = this.#movedSlots(edgesBefore, textBefore, changes.added);
    const touched = [...changes.lines.map((at) => this.#slots[at]!), ...moved];
    for (const slot of touched) this.#unlisted.add(slot);
    const points = [...changes.points, ...moved.map(({ index }) => index)];
    const joints = [...changes.joints, ...moved.flatMap(({ index }) => [index, index + 1])];
    for (const group of this.#groups) group.mark(this.#slots, touched, joints);
    for (const { groups, rule } of this.#alike) {
      for (const slot of touched) groups.touch(slot);
      if (rule.reach?.alike?.readsFirst === true && points.some((at) => text.ordinals[at]! < FIRST_LINES)) {
        for (const slot of [...firstBefore, ...firstOf(this.#slots)]) groups.touch(slot);
      }
    }
    this.#ends.take(text, this.#edges, points, this.#groups);
    for (const number of this.#always) if (points.length > 0) this.#stale.add(number);
    for (const number of this.#failures.keys()) this.#stale.add(number);
    this.#settle();
    return touched;
  }

  /** Runs what is to be run. */
  *run(): Steps<void> {
    yield* this.#runStale();
    for (const group of this.#groups) yield* this.#runGroup(group);
    yield* this.#ends.run(this.#asking, this.#failed);
    for (const one of this.#alike) yield* this.#runAlike(one);
    // A rule that failed on a part of the article is asked about all of it.
    if (this.#stale.size > 0) yield* this.#runStale();
    // What was made of the text for this run is not kept.
    this.#asking = this.#newAsking();
  }

  #newAsking(): RuleAsking {
    return new RuleAsking(this.#article, this.#slots, this.#edges, this.#knowledge);
  }

  /** A rule that failed on a part of the article is to read all of it. */
  readonly #failed = ({ number }: NumberedRule): void => {
    this.#stale.add(number);
  };

  /** The blocks of which something else is to be listed than when this was last asked. */
  takeUnlisted(): { readonly changed: readonly Slot[]; readonly gone: readonly Slot[] } {
    const changed = [...this.#unlisted];
    const gone = this.#gone;
    this.#unlisted.clear();
    this.#gone = [];
    return { changed, gone };
  }

  /** The findings around some new blocks have other words around them. */
  #forgetFingerprints({ from, to }: BlockRange): void {
    const slots = this.#slots;
    for (let at = from; at < to; at++) slots[at]!.forgetFingerprints();
    for (let at = from - 1, between = 0; at >= 0 && between < FINGERPRINT_REACH; at--) {
      slots[at]!.forgetFingerprints();
      between += slots[at]!.block.text.length;
    }
    for (let at = to, between = 0; at < slots.length && between < FINGERPRINT_REACH; at++) {
      slots[at]!.forgetFingerprints();
      between += slots[at]!.block.text.length;
    }
  }

  #renewListings({ from, to }: BlockRange): void {
    const behind = this.#slots.length - to;
    const listings = this.#slots.slice(from, to).map(({ listed }) => listed);
    replaceRange(this.listings, from, this.listings.length - behind, listings);
  }

  #add(slot: Slot): void {
    slot.unlisted = this.#unlisted;
    this.#unlisted.add(slot);
    this.#facts.add(slot);
    for (const { groups } of this.#alike) groups.add(slot);
  }

  #remove(slot: Slot): void {
    slot.unlisted = undefined;
    this.#unlisted.delete(slot);
    this.#gone.push(slot);
    this.#facts.remove(slot);
    for (const { groups } of this.#alike) groups.remove(slot);
    for (const group of this.#groups) group.delete(slot);
  }

  #settle(): void {
    for (const number of this.#facts.settle(this.#slots, this.#article.blocks)) this.#stale.add(number);
  }

  /** Blocks that an edge, or the middle of the article, is nearer to now. @param before the edges as they were */
  #movedSlots(before: Edges, beforeText: BlockText, added: readonly Slot[]): readonly Slot[] {
    const text = this.#article.blocks;
    const moved: Slot[] = [];
    const look = (slot: Slot): void => {
      const place = placeOf(text, slot.index, this.#edges);
      if (place === slot.place) return;
      slot.place = place;
      moved.push(slot);
    };
    for (const slot of added) look(slot);
    for (const { from, to } of movedRanges(text, this.#edges, beforeText, before)) {
      for (let at = from; at < to; at++) look(this.#slots[at]!);
    }
    return moved;
  }

  *#runStale(): Steps<void> {
    for (const one of this.#rules) {
      if (!this.#stale.has(one.number)) continue;
      const found = new Map<Slot, Found[]>();
      this.#failures.delete(one.number);
      const failure = this.#asking.ask(one, this.#asking.windows.whole(), found);
      if (failure !== undefined) this.#failures.set(one.number, failure);
      const numbers = new Set([one.number]);
      if (this.#unasked.delete(one.number)) {
        for (const [slot, own] of found) slot.replace(numbers, own);
      } else for (const slot of this.#slots) slot.replace(numbers, found.get(slot) ?? []);
      this.#stale.delete(one.number);
      for (const { groups, number } of this.#alike) if (number === one.number) groups.settle();
      yield;
    }
  }

  *#runGroup(group: RuleGroup): Steps<void> {
    const { reach, rules, numbers } = group;
    const { length } = this.#slots;
    // The ends are looked at as a whole by rules that do so.
    const { from, to } = reach.edges === undefined ? { from: 0, to: length } : this.#ends.between;
    const isLine = reach.before === 0 && reach.after === 0;
    const { windows } = this.#asking;
    for (const own of rangesOf(group.pendingPlaces(this.#slots, from, to))) {
      const window = isLine ? windows.lines(own) : windows.blocks(around(own, reach, length));
      yield* this.#asking.keep(window, rules, numbers, this.#slots.slice(own.from, own.to), this.#failed);
      yield;
    }
    group.settle();
  }

  *#runAlike({ groups, ...one }: AlikeRule): Steps<void> {
    const { slots, alike } = groups.changed();
    if (slots.size > 0) {
      const own = [...slots];
      const numbers = new Set([one.number]);
      if (alike.size === 0) for (const slot of own) slot.replace(numbers, []);
      else {
        const { blocks: text } = this.#article;
        const first = one.rule.reach?.alike?.readsFirst === true ? this.#firstLines() : [];
        const read = [...new Set([...alike, ...first])].map(({ index }) => index).sort((a, b) => a - b);
        const window = scatteredWindow(text, read, this.#article);
        yield* this.#asking.keep(window, [one], numbers, own, this.#failed);
      }
    }
    groups.settle();
    yield;
  }

  /** The blocks of the first lines of the article. */
  #firstLines(): readonly Slot[] {
    const end = this.#article.blocks.ordinals.findIndex((before) => before >= FIRST_LINES);
    return end < 0 ? this.#slots : this.#slots.slice(0, end);
  }

  /** A part of the article with the profile of the whole. */
  profiled(window: Window): Required<ArtifactContext> {
    return this.#asking.profiled(window);
  }
}

/** The blocks in which the first lines of an article are, and one more, as the first may be blank. */
const firstOf = (slots: readonly Slot[]): readonly Slot[] => slots.slice(0, FIRST_LINES + 1);
