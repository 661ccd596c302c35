/** What is remembered of one block of an edited article: facts of its text, and what rules found in it. */

import { type PageName, weightOf } from '../../artifacts/encoding/mojibake-survey.ts';
import { type Habit, habitCounts } from '../../artifacts/orthography/habit-counts.ts';
import { isRunningText } from '../../artifacts/profile.ts';
import type { Reach } from '../../artifacts/rule.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Block } from '../../text/blocks.ts';
import type { Language } from '../../text/languages.ts';
import type { ListedFinding } from './listed-finding.ts';

/** What a rule found, its places counted from the start of the block that it begins in. */
export interface Found {
  /** The place of the rule among all. */
  readonly rule: number;
  readonly finding: Finding;
  /** For related places that stand in other blocks: those, by the index of the place. */
  readonly elsewhere?: readonly (Slot | undefined)[];
}

/** How often a habit of spelling is kept to, and how often not. */
export type HabitTally = Readonly<Record<Habit, { readonly kept: number; readonly deviations: number }>>;

/** What is listed of most blocks: always this list, so that nobody has to look into it. */
export const NOTHING_LISTED: readonly ListedFinding[] = [];

/** The memory of one block. */
export class Slot {
  readonly block: Block;
  /** The different code units of its text. */
  readonly units: Uint16Array;
  /** Place of its first and its last paragraph of running text among its paragraphs, or -1. */
  readonly firstProse: number;
  readonly lastProse: number;
  /** Place among all blocks, the slots beside it, and where it stands in the article: as of the last text. */
  index = -1;
  previous: Slot | undefined;
  next: Slot | undefined;
  place = Number.NaN;
  found: readonly Found[] = [];
  /** What the article lists of the block, in order of place, and how many words of it would go with their lines. */
  listed: readonly ListedFinding[] = NOTHING_LISTED;
  deletedWords = 0;
  /** Blocks of which the article is to list other findings: this one is added when its own have changed. */
  unlisted: Set<Slot> | undefined;
  readonly #weights = new Map<PageName, number>();
  readonly #held = new Map<NonNullable<Reach['needs']>, boolean>();
  #habits: HabitTally | undefined;
  #habitsIn: Language | undefined;

  constructor(block: Block) {
    this.block = block;
    this.units = differentUnits(block.text);
    this.firstProse = block.paragraphs.findIndex(isRunningText);
    this.lastProse = this.firstProse < 0 ? -1 : block.paragraphs.findLastIndex(isRunningText);
  }

  get words(): number {
    let words = 0;
    for (const { tokens } of this.block.paragraphs) words += tokens.length;
    return words;
  }

  /** Whether some paragraph of it is such a one as rules need. */
  holds(needs: NonNullable<Reach['needs']>): boolean {
    let held = this.#held.get(needs);
    if (held === undefined) {
      held = this.block.paragraphs.some(needs);
      this.#held.set(needs, held);
    }
    return held;
  }

  /** How many letters a code page explains. */
  weightIn(page: PageName): number {
    let weight = this.#weights.get(page);
    if (weight === undefined) {
      weight = weightOf(this.block.text, page);
      this.#weights.set(page, weight);
    }
    return weight;
  }

  /** What it tells of habits of spelling in an article of some language. */
  habitsIn(article: Language): HabitTally {
    if (this.#habits === undefined || this.#habitsIn !== article) {
      this.#habits = tally(this.block, article);
      this.#habitsIn = article;
    }
    return this.#habits;
  }

  /** Puts what some rules found in place of what they found before. */
  replace(rules: ReadonlySet<number>, found: readonly Found[]): void {
    if (found.length === 0 && !this.found.some(({ rule }) => rules.has(rule))) return;
    this.found = [...this.found.filter(({ rule }) => !rules.has(rule)), ...found];
    this.unlisted?.add(this);
  }

  /** What stands around the block is another thing now: its findings have other names. */
  forgetFingerprints(): void {
    for (const listed of this.listed) listed.forgetFingerprint();
  }
}

function tally({ paragraphs }: Block, article: Language): HabitTally {
  const { kept, deviations } = habitCounts(
    paragraphs.map((paragraph) => {
      const { tokens, words } = paragraph;
      return { tokens, words, language: paragraph.languageIn(article) };
    }),
  );
  const of = (habit: Habit) => ({
    kept: kept[habit],
    deviations: deviations.filter((one) => one.habit === habit).length,
  });
  return { hamza: of('hamza'), 'alef-maksura-yeh': of('alef-maksura-yeh'), 'teh-heh': of('teh-heh') };
}

/** When each code unit was last seen, in numbers of texts. */
const seenIn = new Int32Array(0x10000);
let texts = 0;

function differentUnits(text: string): Uint16Array {
  texts++;
  const units: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (seenIn[unit] === texts) continue;
    seenIn[unit] = texts;
    units.push(unit);
  }
  return Uint16Array.from(units);
}
