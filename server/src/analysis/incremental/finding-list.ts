/**
 * All that an edited article lists, by its blocks. After an edit only the blocks are listed anew in which something else
 * was found; how many findings there are, and how many words would go with their lines, are sums kept up by difference.
 * Nothing is placed in the article before somebody asks for it (listed-finding.ts).
 */
import {
  confirmedDeletion,
  deletesLine,
  isPageDump,
  pageDump,
  pageDumpFinding,
} from '../../artifacts/page-dump.ts';
import { NO_LEXICON, type ProjectLexicon } from '../../artifacts/project-lexicon.ts';
import type { Finding } from '../../findings/finding.ts';
import type { NamedFinding } from '../../findings/named-finding.ts';
import { AS_FOUND, type Grade } from '../../names/findings/name-finding.ts';
import type { NamedArticle } from '../../names/named-article.ts';
import { placeAt } from '../../text/article.ts';
import type { BlockText } from '../../text/block-text.ts';
import type { Span } from '../../text/offsets.ts';
import type { Steps } from '../../text/steps.ts';
import type { AnalysisOptions } from '../analysis.ts';
import { oneFindingAPlace } from '../one-finding-a-place.ts';
import { DEFAULT_RULES, gradedFinding, isShown, type RuleSettings, severityOf } from '../shown-findings.ts';
import { byPlaceInBlock, keepFingerprints, type ListedFinding, type ListedIn } from './listed-finding.ts';
import { ListedOfNames, ListedOfRule } from './listed-sources.ts';
import { PlacedListings } from './placed-listings.ts';
import type { RuleMemory } from './rule-memory.ts';
import { NOTHING_LISTED, type Slot } from './slot.ts';

/** Blocks that are listed before others have their turn. */
const STEP = 512;

export class FindingList {
  readonly #memory: RuleMemory;
  readonly #project: ProjectLexicon;
  readonly #settings: RuleSettings;
  /** Whether the settings have anything graver or lighter than the rules do. */
  readonly #regrades: boolean;
  /** Blocks that are to be listed anew. */
  readonly #pending = new Set<Slot>();
  readonly #placed = new PlacedListings();
  #names: NamedArticle | undefined;
  #count = 0;
  #deletedWords = 0;
  #isDump = false;
  /** The block of the first paragraph, where it is said that the article is the copy of a page. */
  #dumpSaidAt: Slot | undefined;

  constructor(memory: RuleMemory, { project = NO_LEXICON, rules = DEFAULT_RULES }: AnalysisOptions) {
    this.#memory = memory;
    this.#project = project;
    this.#settings = rules;
    this.#regrades = Object.keys(rules.severities).length > 0;
  }

  /** How many findings are listed. */
  get count(): number {
    return this.#count;
  }

  /** Lists what was found in the article as it stands. May be given up between two steps. */
  *update(names: NamedArticle | undefined): Steps<void> {
    this.#takeRules();
    this.#takeNames(names);
    this.#takeDump();
    let listed = 0;
    for (const slot of this.#pending) {
      this.#pending.delete(slot);
      if (this.#memory.slots[slot.index] !== slot) continue;
      const before = slot.listed;
      slot.listed = this.#listedOf(slot);
      this.#memory.listings[slot.index] = slot.listed;
      keepFingerprints(before, slot.listed);
      this.#count += slot.listed.length - before.length;
      if (++listed % STEP === 0) yield;
    }
  }

  /**
   * Findings of the article in order of place, with what names them.
   * @param from how many are left out before them @param to how many there are with these, at most
   */
  named(from: number, to: number, version: ListedIn): NamedFinding[] {
    return this.#placed.named(this.#memory.listings, from, to, version);
  }

  /** All findings of the article in order of place, without their names. */
  unnamed(version: ListedIn): Finding[] {
    const { starts } = version.text;
    const found: Finding[] = [];
    this.#memory.listings.forEach((listed, at) => {
      for (const one of listed) found.push(one.placed(starts[at]!, version));
    });
    return found;
  }

  #takeRules(): void {
    const { changed, gone } = this.#memory.takeUnlisted();
    for (const slot of gone) {
      this.#count -= slot.listed.length;
      this.#deletedWords -= slot.deletedWords;
      slot.listed = NOTHING_LISTED;
      slot.deletedWords = 0;
      this.#pending.delete(slot);
    }
    for (const slot of changed) {
      if (this.#memory.slots[slot.index] !== slot) continue;
      this.#pending.add(slot);
      this.#deletedWords -= slot.deletedWords;
      slot.deletedWords = deletedWords(slot);
      this.#deletedWords += slot.deletedWords;
    }
  }

  #takeNames(names: NamedArticle | undefined): void {
    const { slots, article } = this.#memory;
    const changed = names?.takeChanged() ?? [];
    if (names !== undefined) this.#placed.forget(names.takeForgotten());
    if (names === this.#names) {
      for (const ordinal of changed) this.#pending.add(slots[article.blocks.blockOfParagraph(ordinal)]!);
      return;
    }
    this.#names = names;
    for (const slot of slots) this.#pending.add(slot);
  }

  #takeDump(): void {
    const { slots, words } = this.#memory;
    const isDump = isPageDump(this.#deletedWords, words);
    if (isDump !== this.#isDump) for (const slot of slots) this.#pending.add(slot);
    this.#isDump = isDump;
    // What it says counts words, and they change with every edit.
    if (this.#dumpSaidAt !== undefined) this.#pending.add(this.#dumpSaidAt);
    this.#dumpSaidAt = isDump ? slots.find(({ block }) => block.paragraphs.length > 0) : undefined;
    if (this.#dumpSaidAt !== undefined) this.#pending.add(this.#dumpSaidAt);
  }

  #listedOf(slot: Slot): readonly ListedFinding[] {
    const { blocks: text } = this.#memory.article;
    const listed: ListedFinding[] = [];
    const base = text.starts[slot.index]!;
    if (slot === this.#dumpSaidAt) this.#listDump(slot, text, listed);
    const shown = slot.found.filter(({ finding: { rule, start, end } }) =>
      this.#isShown({ rule, start: base + start, end: base + end }, text),
    );
    const graded = shown.map(({ finding }) => {
      const own = gradedFinding(finding, this.#settings);
      return this.#isDump ? confirmed(finding, own) : own;
    });
    for (const { at, finding } of oneFindingAPlace(graded, lineIn(slot))) {
      listed.push(new ListedOfRule(shown[at]!, finding, slot));
    }
    this.#listNames(slot, text, listed);
    if (listed.length === 0) return NOTHING_LISTED;
    return listed.length < 2 ? listed : listed.sort(byPlaceInBlock);
  }

  #listDump(slot: Slot, text: BlockText, into: ListedFinding[]): void {
    const { words } = this.#memory;
    if (severityOf(pageDump.id, pageDump.severity, this.#settings) === 'off') return;
    const base = text.starts[slot.index]!;
    const { start, end } = slot.block.paragraphs[0]!;
    if (!this.#isShown({ rule: pageDump.id, start: base + start, end: base + end }, text)) return;
    const finding = gradedFinding(pageDumpFinding({ start, end }, this.#deletedWords, words), this.#settings);
    into.push(new ListedOfRule({ rule: -1, finding }, finding, slot));
  }

  #listNames(slot: Slot, text: BlockText, into: ListedFinding[]): void {
    if (this.#names === undefined) return;
    const first = text.ordinals[slot.index]!;
    const base = text.starts[slot.index]!;
    slot.block.paragraphs.forEach(({ start: offset }, at) => {
      for (const found of this.#names!.findingsIn(first + at)) {
        const span = { start: base + offset + found.start, end: base + offset + found.end };
        if (!this.#isShown({ rule: found.rule, ...span }, text)) continue;
        into.push(new ListedOfNames(found, offset, this.#gradeOf(found.rule)));
      }
    });
  }

  /** How grave what a rule finds is, where it is shown. */
  #gradeOf(rule: string): Grade {
    if (!this.#regrades) return AS_FOUND;
    return (own) => {
      const severity = severityOf(rule, own, this.#settings);
      return severity === 'off' ? own : severity;
    };
  }

  #isShown(finding: Span & Pick<Finding, 'rule'>, text: BlockText): boolean {
    return isShown(finding, this.#project, this.#settings, ({ start, end }) => text.slice(start, end));
  }
}

/** The paragraph of a block in which an offset of the block stands. */
const lineIn =
  ({ block: { paragraphs } }: Slot) =>
  (offset: number): number =>
    placeAt(paragraphs, offset);

/** In the copy of a page a person confirms that a line goes, however grave the settings have it. */
function confirmed(own: Finding, graded: Finding): Finding {
  const { fixes } = confirmedDeletion(own);
  return fixes === own.fixes ? graded : { ...graded, fixes };
}

/** How many words of a block would be deleted with their lines. */
function deletedWords({ block, found }: Slot): number {
  if (found.length === 0) return 0;
  return block.paragraphs
    .filter((paragraph) =>
      found.some(
        ({ finding }) =>
          finding.start >= paragraph.start &&
          finding.start <= paragraph.end &&
          deletesLine(finding, paragraph),
      ),
    )
    .reduce((sum, { tokens }) => sum + tokens.length, 0);
}
