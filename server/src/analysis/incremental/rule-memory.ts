/**
 * The findings of all artifact rules in an article that is edited. A text is taken in at once; then the rules run, in
 * steps, over what it changed. Work that is given up between two steps is not lost: what is still to be done is
 * remembered with the blocks, and done together with what the next text changes.
 */

import { labelsOf } from '../../artifacts/profile.ts';
import type { ProjectLexicon } from '../../artifacts/project-lexicon.ts';
import { type ArtifactContext, type Reach, reportsOf } from '../../artifacts/rule.ts';
import type { WordCounts } from '../../artifacts/word-counts.ts';
import type { Finding } from '../../findings/finding.ts';
import { FINGERPRINT_REACH } from '../../findings/fingerprint.ts';
import type { BlockText } from '../../text/block-text.ts';
import type { EditedArticle } from '../../text/edited-article.ts';
import { replaceRange } from '../../text/replace-range.ts';
import type { Steps } from '../../text/steps.ts';
import { type Problem, ruleFailed, toFinding } from '../shown-findings.ts';
import { AlikeGroups } from './alike-groups.ts';
import { ArticleFacts } from './article-facts.ts';
import { ArticleWindows } from './article-windows.ts';
import { takeChanges } from './block-changes.ts';
import { around, rangesOf } from './block-ranges.ts';
import {
  BEYOND,
  type Edges,
  edgesFrom,
  edgesIn,
  movedRanges,
  placeOf,
  type Region,
  regionsOf,
} from './edges.ts';
import type { ListedFinding } from './listed-finding.ts';
import { foundIn } from './placed-findings.ts';
import { type Group, groupsOf, type NumberedRule } from './rule-groups.ts';
import type { Found, Slot } from './slot.ts';
import { type BlockRange, scatteredWindow, type Window } from './window.ts';

interface AlikeRule extends NumberedRule {
  readonly groups: AlikeGroups;
}

/** A rule compares the first lines of an article with each other, so many of them at most, in paragraphs. */
const FIRST_LINES = 12;

export class RuleMemory {
  readonly #rules: readonly NumberedRule[];
  readonly #project: ProjectLexicon;
  readonly #words: WordCounts;
  readonly #groups: readonly Group[];
  readonly #alike: readonly AlikeRule[];
  readonly #ends: readonly NumberedRule[];
  /** Of these, the rules that report nothing elsewhere. */
  readonly #endsOnly: ReadonlySet<number>;
  readonly #facts: ArticleFacts;
  /** Rules that are to read the whole article, and those that always do. */
  readonly #stale: Set<number>;
  readonly #always: ReadonlySet<number>;
  /** Rules that failed, and what they said. */
  readonly #failures = new Map<number, Problem>();
  #article: EditedArticle;
  readonly #slots: Slot[] = [];
  /** What the article lists of each block: the same as the slots have, side by side, to be gone through at each key. */
  readonly listings: (readonly ListedFinding[])[] = [];
  #edges: Edges;
  #regions: { readonly head: Region; readonly tail: Region };
  #staleHead = false;
  #staleTail = false;
  #windows: ArticleWindows;
  /** Blocks in which something else was found than when this was last asked, and blocks that are gone. */
  readonly #unlisted = new Set<Slot>();
  #gone: Slot[] = [];

  constructor(
    article: EditedArticle,
    rules: readonly NumberedRule[],
    project: ProjectLexicon,
    words: WordCounts,
  ) {
    const { language } = article;
    this.#rules = rules;
    this.#project = project;
    this.#words = words;
    this.#facts = new ArticleFacts(language);
    this.#groups = groupsOf(rules);
    this.#alike = rules.flatMap((one) =>
      one.rule.reach?.alike === undefined ? [] : [{ ...one, groups: new AlikeGroups(one.rule.reach.alike) }],
    );
    this.#ends = rules.filter(({ rule }) => rule.reach?.edges !== undefined);
    this.#endsOnly = new Set(
      this.#ends.flatMap(({ rule, number }) => (rule.reach?.edges === 'too' ? [] : [number])),
    );
    this.#always = new Set(rules.flatMap(({ rule, number }) => (rule.reach === undefined ? [number] : [])));
    this.#stale = new Set(rules.map(({ number }) => number));
    this.#article = article;
    this.#windows = this.#newWindows();
    const changes = takeChanges(article.blocks, this.#slots, undefined);
    this.#renewListings(changes.renewed);
    for (const slot of changes.added) this.#add(slot);
    this.#edges = edgesIn(article.blocks, this.#slots);
    this.#regions = regionsOf(article.blocks, this.#slots, this.#edges);
    this.#settle();
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
    this.#windows = this.#newWindows();
    for (const slot of changes.removed) this.#remove(slot);
    for (const slot of changes.added) this.#add(slot);
    this.#forgetFingerprints(changes.renewed);
    const edgesBefore = this.#edges;
    this.#edges = edgesIn(text, this.#slots);
    const moved = this.#movedSlots(edgesBefore, textBefore, changes.added);
    const touched = [...changes.lines.map((at) => this.#slots[at]!), ...moved];
    for (const slot of touched) this.#unlisted.add(slot);
    const points = [...changes.points, ...moved.map(({ index }) => index)];
    for (const group of this.#groups) this.#markGroup(group, touched, points);
    for (const { groups, rule } of this.#alike) {
      for (const slot of touched) groups.touch(slot);
      if (rule.reach?.alike?.readsFirst === true && points.some((at) => text.ordinals[at]! < FIRST_LINES)) {
        for (const slot of [...firstBefore, ...firstOf(this.#slots)]) groups.touch(slot);
      }
    }
    this.#markEnds(points);
    for (const number of this.#always) if (points.length > 0) this.#stale.add(number);
    for (const number of this.#failures.keys()) this.#stale.add(number);
    this.#settle();
    return touched;
  }

  /** Runs what is to be run. */
  *run(): Steps<void> {
    yield* this.#runStale();
    for (const group of this.#groups) yield* this.#runGroup(group);
    yield* this.#runEnds();
    for (const one of this.#alike) yield* this.#runAlike(one);
    // A rule that failed on a part of the article is asked about all of it.
    if (this.#stale.size > 0) yield* this.#runStale();
    this.#windows = this.#newWindows();
  }

  #newWindows(): ArticleWindows {
    return new ArticleWindows(this.#article, (window) => this.profiled(window));
  }

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
    for (const { pending } of this.#groups) pending.delete(slot);
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

  #markGroup({ reach, pending }: Group, touched: readonly Slot[], points: readonly number[]): void {
    for (const slot of touched) pending.add(slot);
    if (reach.before === 0 && reach.after === 0) return;
    for (const point of points) {
      const last = Math.min(this.#slots.length - 1, point + reach.before);
      for (let at = Math.max(0, point - reach.after); at <= last; at++) pending.add(this.#slots[at]!);
    }
  }

  /** Marks the ends of the article where something in them, or what is told of them, has changed. */
  #markEnds(points: readonly number[]): void {
    const before = this.#regions;
    this.#regions = regionsOf(this.#article.blocks, this.#slots, this.#edges);
    const { head, tail } = this.#regions;
    const { length } = this.#slots;
    const headMoved = head.key !== before.head.key;
    const tailMoved = tail.key !== before.tail.key;
    this.#staleHead ||= headMoved || points.some((at) => at < head.blocks + BEYOND);
    this.#staleTail ||= tailMoved || points.some((at) => at >= length - tail.blocks - BEYOND);
    // What was in a region and is none now is looked at as any other part.
    const left = headMoved ? this.#slots.slice(0, before.head.blocks + BEYOND) : [];
    const right = tailMoved ? this.#slots.slice(Math.max(0, length - before.tail.blocks - BEYOND)) : [];
    for (const slot of [...left, ...right]) slot.replace(this.#endsOnly, []);
    for (const { reach, pending } of this.#groups) {
      if (reach.edges === undefined) continue;
      for (const slot of left) pending.add(slot);
      for (const slot of right) pending.add(slot);
    }
  }

  *#runStale(): Steps<void> {
    for (const one of this.#rules) {
      if (!this.#stale.has(one.number)) continue;
      const found = new Map<Slot, Found[]>();
      this.#failures.delete(one.number);
      const failure = this.#ask(one, this.#windows.whole(), found);
      if (failure !== undefined) this.#failures.set(one.number, failure);
      const numbers = new Set([one.number]);
      for (const slot of this.#slots) slot.replace(numbers, found.get(slot) ?? []);
      this.#stale.delete(one.number);
      for (const { groups, number } of this.#alike) if (number === one.number) groups.settle();
      yield;
    }
  }

  *#runGroup({ reach, rules, numbers, pending }: Group): Steps<void> {
    const { length } = this.#slots;
    // The ends are looked at as a whole by rules that do so.
    const [first, last] =
      reach.edges === undefined
        ? [0, length]
        : [this.#regions.head.blocks, length - this.#regions.tail.blocks];
    const indices = [...pending].map(({ index }) => index).filter((at) => at >= first && at < last);
    for (const own of rangesOf(indices)) {
      if (!this.#mayReport(reach, around(own, reach, length))) {
        for (const slot of this.#slots.slice(own.from, own.to)) slot.replace(numbers, []);
        continue;
      }
      const isLine = reach.before === 0 && reach.after === 0;
      const window = isLine ? this.#windows.lines(own) : this.#windows.blocks(around(own, reach, length));
      this.#runOver(window, rules, numbers, this.#slots.slice(own.from, own.to));
      yield;
    }
    pending.clear();
  }

  /** Whether some of these blocks hold what rules of a reach need. */
  #mayReport({ needs }: Reach, { from, to }: BlockRange): boolean {
    if (needs === undefined) return true;
    for (let at = from; at < to; at++) {
      if (this.#slots[at]!.block.paragraphs.some(needs)) return true;
    }
    return false;
  }

  *#runEnds(): Steps<void> {
    const { length } = this.#slots;
    const { head, tail } = this.#regions;
    const numbers = new Set(this.#ends.map(({ number }) => number));
    const meet = head.blocks === length;
    if (this.#staleHead) {
      const window = this.#windows.blocks({ from: 0, to: Math.min(length, head.blocks + BEYOND) });
      this.#runOver(window, this.#ends, numbers, this.#slots.slice(0, head.blocks));
      this.#staleHead = false;
      if (meet) this.#staleTail = false;
      yield;
    }
    if (this.#staleTail) {
      const from = length - tail.blocks;
      const window = this.#windows.blocks({ from: Math.max(0, from - BEYOND), to: length });
      const rules = this.#ends.filter(({ rule }) => rule.reach?.edges !== 'head');
      this.#runOver(window, rules, numbers, this.#slots.slice(from));
      this.#staleTail = false;
      yield;
    }
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
        this.#runOver(scatteredWindow(text, read, this.#article), [one], numbers, own);
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

  /** Asks some rules about a part of the article, and keeps what they say of some of its blocks. */
  #runOver(
    window: Window,
    rules: readonly NumberedRule[],
    numbers: ReadonlySet<number>,
    own: readonly Slot[],
  ): void {
    const found = new Map<Slot, Found[]>();
    for (const one of rules) {
      if (this.#ask(one, window, found) !== undefined) this.#stale.add(one.number);
    }
    for (const slot of own) slot.replace(numbers, found.get(slot) ?? []);
  }

  /** Asks a rule about a part of the article. Returns what went wrong, if anything did. */
  #ask({ rule, number }: NumberedRule, window: Window, found: Map<Slot, Found[]>): Problem | undefined {
    const { blocks: text } = this.#article;
    this.#facts.askedBy(number);
    const context = this.#windows.contextOf(window);
    try {
      for (const report of reportsOf(rule, context)) {
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

  /** A part of the article with the profile of the whole. */
  profiled(window: Window): Required<ArtifactContext> {
    const { has, hasRange, mayHavePair, deviatesFrom, codePages, prefersArabicYeh } = this.#facts;
    const profile = {
      ...edgesFrom(this.#edges, window.firstOrdinal),
      has,
      hasRange,
      mayHavePair,
      deviatesFrom,
      codePages,
      prefersArabicYeh,
      ...labelsOf(window.article.paragraphs),
    };
    return { article: window.article, profile, project: this.#project, words: this.#words };
  }
}

/** The blocks in which the first lines of an article are, and one more, as the first may be blank. */
const firstOf = (slots: readonly Slot[]): readonly Slot[] => slots.slice(0, FIRST_LINES + 1);

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
