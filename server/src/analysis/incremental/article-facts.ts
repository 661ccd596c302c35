/**
 * What is true of an edited article as a whole: the sums of what its blocks hold, from which the profile is answered.
 * Each answer is remembered with the rules that asked for it, so that a rule is run anew when its answer changes.
 */
import { byWeight, type PageName, possiblePages } from '../../artifacts/encoding/mojibake-survey.ts';
import { areSlips, type Habit } from '../../artifacts/orthography/habit-counts.ts';
import { OPENING, type Profile, prefersArabicYeh } from '../../artifacts/profile.ts';
import type { BlockText } from '../../text/block-text.ts';
import type { Language } from '../../text/languages.ts';
import type { Slot } from './slot.ts';

type Answer = string | boolean;

interface Question {
  readonly ask: () => Answer;
  readonly rules: Set<number>;
  answer: Answer;
}

const HABITS: readonly Habit[] = ['hamza', 'alef-maksura-yeh', 'teh-heh'];

/** The parts of a profile that are the same for every part of an article. */
export type WholeFacts = Pick<Profile, 'deviatesFrom' | 'codePages' | 'prefersArabicYeh'>;

/** Facts of one article, kept up while it is edited. */
export class ArticleFacts implements WholeFacts {
  readonly #language: Language;
  /** How many blocks hold each code unit, and whether any does. */
  readonly #counts = new Int32Array(0x10000);
  readonly #held = new Uint8Array(0x10000);
  readonly #kept = new Map<Habit, number>();
  readonly #deviations = new Map<Habit, number>();
  /** How many letters each code page explains that some text may have been misread in. */
  readonly #weights = new Map<PageName, number>();
  #words = 0;
  #slots: readonly Slot[] = [];
  #text: BlockText | undefined;
  readonly #questions = new Map<string, Question>();
  #rule = -1;

  constructor(language: Language) {
    this.#language = language;
  }

  /** Number of words and numbers. */
  get words(): number {
    return this.#words;
  }

  add(slot: Slot): void {
    for (const unit of slot.units) {
      if (this.#counts[unit]!++ === 0) this.#held[unit] = 1;
    }
    this.#count(slot, 1);
  }

  remove(slot: Slot): void {
    for (const unit of slot.units) {
      if (--this.#counts[unit]! === 0) this.#held[unit] = 0;
    }
    this.#count(slot, -1);
  }

  #count(slot: Slot, sign: 1 | -1): void {
    for (const [page, weight] of this.#weights) {
      this.#weights.set(page, weight + sign * slot.weightIn(page));
    }
    this.#words += sign * slot.words;
    const habits = slot.habitsIn(this.#language);
    for (const habit of HABITS) {
      const { kept, deviations } = habits[habit];
      this.#kept.set(habit, (this.#kept.get(habit) ?? 0) + sign * kept);
      this.#deviations.set(habit, (this.#deviations.get(habit) ?? 0) + sign * deviations);
    }
  }

  /**
   * The blocks as they now are. Asks all questions anew.
   * @returns the rules that now get another answer to some question
   */
  settle(slots: readonly Slot[], text: BlockText): readonly number[] {
    this.#slots = slots;
    this.#text = text;
    const stale = new Set<number>();
    for (const question of this.#questions.values()) {
      const answer = question.ask();
      if (answer === question.answer) continue;
      question.answer = answer;
      for (const rule of question.rules) stale.add(rule);
    }
    return [...stale];
  }

  /** Whoever asks from now on does so for this rule. */
  askedBy(rule: number): void {
    this.#rule = rule;
  }

  readonly deviatesFrom = (habit: Habit): boolean =>
    this.#answer(`habit ${habit}`, () =>
      areSlips(this.#deviations.get(habit) ?? 0, this.#kept.get(habit) ?? 0),
    ) === true;

  readonly codePages = (): readonly PageName[] => {
    const pages = this.#answer('code pages', () => this.#codePages().join(' '));
    return pages === '' ? [] : (String(pages).split(' ') as PageName[]);
  };

  readonly prefersArabicYeh = (): boolean =>
    this.#answer('yeh', () => prefersArabicYeh(this.#text?.slice(0, OPENING) ?? '')) === true;

  #answer(name: string, ask: () => Answer): Answer {
    let question = this.#questions.get(name);
    if (question === undefined) {
      question = { ask, rules: new Set(), answer: ask() };
      this.#questions.set(name, question);
    }
    question.rules.add(this.#rule);
    return question.answer;
  }

  #holds(characters: string): boolean {
    for (let at = 0; at < characters.length; at++) {
      if (this.#held[characters.charCodeAt(at)] === 1) return true;
    }
    return false;
  }

  #codePages(): readonly PageName[] {
    const pages = possiblePages({
      has: (characters) => this.#holds(characters),
      // Which stand side by side is not counted: a page that explains nothing has no weight.
      mayHavePair: (first, second) => this.#holds(first) && this.#holds(second),
    });
    for (const page of this.#weights.keys()) if (!pages.includes(page)) this.#weights.delete(page);
    return byWeight(pages.map((page) => [page, this.#weightOf(page)]));
  }

  #weightOf(page: PageName): number {
    let weight = this.#weights.get(page);
    if (weight === undefined) {
      weight = this.#slots.reduce((sum, slot) => sum + slot.weightIn(page), 0);
      this.#weights.set(page, weight);
    }
    return weight;
  }
}
