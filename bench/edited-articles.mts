/**
 * Articles, spans on them, and what a desk does to articles, with the truth of where each span is afterwards. The
 * edits are made on a text that carries its spans along, so that nothing has to be searched for to know the answer.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createResolver } from '../server/src/annotations/anchoring/anchor.ts';
import { similarity } from '../server/src/annotations/anchoring/proposals.ts';
import { readLayer, recordsOf } from '../server/src/annotations/records/layer.ts';
import { spanTargets, textOf } from '../server/src/annotations/records/record.ts';
import { isWordUnit } from '../server/src/text/boundaries.ts';
import { fold } from '../server/src/text/folding.ts';

const SEEDS = fileURLToPath(new URL('../seeds/', import.meta.url));

export interface Marked {
  readonly start: number;
  readonly end: number;
  /** Entity type or rule; undefined for words taken at random. */
  readonly label: string | undefined;
}

/** An article and its gold spans. */
export interface SeedArticle {
  readonly name: string;
  readonly text: string;
  readonly gold: readonly Marked[];
}

export function seedArticles(): SeedArticle[] {
  return readdirSync(SEEDS)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const text = readFileSync(SEEDS + name, 'utf8');
      const resolve = createResolver(text);
      const records = recordsOf(readLayer(readFileSync(`${SEEDS}${name}.gold.ann.jsonl`, 'utf8')));
      const gold = records.flatMap((record) =>
        spanTargets(record).flatMap(({ selector }) => {
          const found = resolve(selector);
          return found.state === 'kept' ? [{ ...found.span, label: textOf(record, 'classifying') }] : [];
        }),
      );
      return { name, text, gold };
    });
}

/** Where a span is in an edited text; undefined when its words are gone. */
export type Truth = { start: number; end: number } | undefined;

/** A text that carries its spans along. */
export class EditedText {
  text: string;
  readonly truths: Truth[];

  constructor(text: string, spans: readonly { start: number; end: number }[]) {
    this.text = text;
    this.truths = spans.map(({ start, end }) => ({ start, end }));
  }

  /** Replaces a stretch. A span that holds it is rewritten with it; one that lies in it is gone with its words. */
  replace(start: number, end: number, by: string): void {
    const shift = by.length - (end - start);
    this.truths.forEach((truth, at) => {
      if (truth === undefined || truth.end <= start) return;
      if (truth.start >= end) this.truths[at] = { start: truth.start + shift, end: truth.end + shift };
      else if (truth.start <= start && truth.end >= end && truth.end - truth.start > end - start) {
        this.truths[at] = { start: truth.start, end: truth.end + shift };
      } else this.truths[at] = undefined;
    });
    this.text = this.text.slice(0, start) + by + this.text.slice(end);
  }

  /** Moves a stretch; its spans go with it. @param to an offset outside the stretch, before the move */
  move(start: number, end: number, to: number): void {
    const [before, places] = [this.text, [...this.truths]];
    const words = this.text.slice(start, end);
    const carried = this.truths.map((truth) =>
      truth !== undefined && truth.start >= start && truth.end <= end
        ? { start: truth.start - start, end: truth.end - start }
        : undefined,
    );
    this.replace(start, end, '');
    const target = to > start ? to - words.length : to;
    this.replace(target, target, words);
    carried.forEach((place, at) => {
      if (place !== undefined) {
        this.truths[at] = { start: target + place.start, end: target + place.end };
      }
    });
    // One of two equal lines set behind the other: nothing was edited, so nothing moved.
    if (this.text === before) this.truths.splice(0, this.truths.length, ...places);
  }

  /** Takes another text, of which it is known where each offset is. */
  become(text: string, offset: (at: number) => number): void {
    this.text = text;
    this.truths.forEach((truth, at) => {
      if (truth !== undefined) this.truths[at] = { start: offset(truth.start), end: offset(truth.end) };
    });
  }
}

/** A damaged article and the way back to the sound one. */
export interface DamagedArticle {
  readonly article: SeedArticle;
  /** Offset in the damaged text of one in the sound text, and the other way. */
  readonly damaged: (at: number) => number;
  readonly sound: (at: number) => number;
}

/** Code pages that scrapers take for the encoding of a page in UTF-8. */
const CODE_PAGES = ['windows-1252', 'windows-1256', 'windows-1251'];

/** An article most of whose lines were read in the wrong code page. */
export function damagedArticle(article: SeedArticle, random: () => number): DamagedArticle {
  const decoder = new TextDecoder(pick(random, CODE_PAGES));
  const inDamaged: number[] = [];
  let text = '';
  let isDamaged = false;
  for (const character of article.text) {
    if (text === '' || text.endsWith('\n')) isDamaged = random() < 0.7;
    for (let unit = 0; unit < character.length; unit++) inDamaged.push(text.length);
    text += isDamaged ? decoder.decode(new TextEncoder().encode(character)) : character;
  }
  inDamaged.push(text.length);
  const damaged = (at: number): number => inDamaged[at]!;
  // Both halves of an astral character are at one place: the first of them counts.
  const places = new Map(inDamaged.map((place, at) => [place, at] as const).reverse());
  const gold = article.gold.map((mark) => ({ ...mark, start: damaged(mark.start), end: damaged(mark.end) }));
  const sound = (at: number): number => places.get(at) ?? 0;
  return { article: { ...article, text, gold }, damaged, sound };
}

/** The edit that begins with an article damaged by `damagedArticle`. */
export const MOJIBAKE = 'mojibake repaired';

/** What an edit draws from. */
export interface Desk {
  readonly random: () => number;
  readonly articles: readonly SeedArticle[];
  readonly gold: readonly Marked[];
  /** Gives a damaged article its sound text. */
  readonly repair: (edited: EditedText) => void;
}

export type DeskEdit = (edited: EditedText, desk: Desk) => void;

const pick = <Item,>(random: () => number, from: readonly Item[]): Item | undefined =>
  from[Math.floor(random() * from.length)];

const matches = (text: string, pattern: RegExp): { start: number; end: number }[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));

export const wordsIn = (text: string): { start: number; end: number }[] =>
  matches(text, /[\p{L}\p{M}]{4,}/gu);
const sentencesIn = (text: string): { start: number; end: number }[] =>
  matches(text, /[^\n.؟!]{25,}[.؟!]+ ?/gu);
const linesIn = (text: string): { start: number; end: number }[] => matches(text, /[^\n]+\n/g);

/** One letter of a word written twice, left out or taken for another. */
function misspelled(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const kind = Math.floor(random() * 3);
  if (kind === 0) return word.slice(0, at) + word.slice(at + 1);
  if (kind === 1) return word.slice(0, at) + word[at] + word.slice(at);
  return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
}

/** Whether no word of one name is a spelling of a word of the other. */
const isAnother = (a: string, b: string): boolean =>
  a.split(' ').every((one) => b.split(' ').every((other) => similarity(fold(one), fold(other)) < 0.5));

/** Frames that sites put around and into an article. */
const FRAMES = [
  ['[ad_1]\n', '[ad_2]\n'],
  ['الرئيسية | أخبار | اتصل بنا\n', 'اقرأ أيضا\nتابعنا على وسائل التواصل\n'],
  ['Home | World | Contact\n', 'Read more\nShare this story\n'],
  ['Главная | Новости\n', 'Читайте также\n'],
];

const INVISIBLE = ['\u200f', '\u200b', '\u00ad', '\u2060'];

/** Every kind of edit that the table has a row for. */
export const EDITS: Readonly<Record<string, DeskEdit>> = {
  'typos fixed': (edited, { random }) => {
    for (let count = 0; count < 4; count++) {
      const word = pick(random, wordsIn(edited.text));
      if (word === undefined) return;
      // The letter inside the word, so that a span on the word is rewritten and not replaced.
      const now = misspelled(edited.text.slice(word.start, word.end), random);
      edited.replace(word.start + 1, word.end - 1, now.slice(1, -1));
    }
  },
  'sentence deleted': (edited, { random }) => {
    const sentence = pick(random, sentencesIn(edited.text));
    if (sentence !== undefined) edited.replace(sentence.start, sentence.end, '');
  },
  'sentence moved': (edited, { random }) => {
    const sentence = pick(random, sentencesIn(edited.text));
    const line = pick(random, linesIn(edited.text));
    if (sentence === undefined || line === undefined) return;
    if (line.start > sentence.start - 1 && line.start < sentence.end) return;
    edited.move(sentence.start, sentence.end, line.start);
  },
  'paragraph moved': (edited, { random }) => {
    const [from, to] = [pick(random, linesIn(edited.text)), pick(random, linesIn(edited.text))];
    if (from === undefined || to === undefined || from.start === to.start) return;
    edited.move(from.start, from.end, to.start);
  },
  'paragraphs inserted': (edited, { random, articles }) => {
    for (let count = 0; count < 2; count++) {
      const other = pick(random, articles)!;
      const line = pick(random, linesIn(other.text));
      const at = pick(random, linesIn(edited.text));
      if (line !== undefined && at !== undefined) {
        edited.replace(at.start, at.start, other.text.slice(line.start, line.end));
      }
    }
  },
  'name respelled throughout': (edited, { random, gold }) => {
    const names = edited.truths.filter(
      (truth, at): truth is NonNullable<Truth> => truth !== undefined && gold[at] !== undefined,
    );
    const name = pick(random, names);
    if (name === undefined) return;
    const was = edited.text.slice(name.start, name.end);
    const words = wordsIn(was);
    const word = pick(random, words);
    if (word === undefined) return;
    const now = misspelled(was.slice(word.start, word.end), random).slice(1, -1);
    for (let at = edited.text.indexOf(was); at !== -1; at = edited.text.indexOf(was, at + 1)) {
      edited.replace(at + word.start + 1, at + word.end - 1, now);
    }
  },
  'name replaced by another person': (edited, { random, gold }) => {
    const people = edited.truths.flatMap((truth, at) =>
      truth !== undefined && gold[at]?.label === 'PER' ? [truth] : [],
    );
    const [one, other] = [pick(random, people), pick(random, people)];
    if (one === undefined || other === undefined) return;
    const name = edited.text.slice(other.start, other.end);
    if (isAnother(name, edited.text.slice(one.start, one.end))) edited.replace(one.start, one.end, name);
  },
  'scraped again, another frame': (edited, { random }) => {
    const others = FRAMES.filter((frame) => frame.every((part) => !edited.text.includes(part)));
    const [top, bottom] = pick(random, others)!;
    const lines = linesIn(edited.text);
    const last = lines.at(-1);
    if (last !== undefined && random() < 0.5) edited.replace(last.start, last.end, '');
    for (const { end } of linesIn(edited.text).reverse()) {
      if (random() < 0.7) edited.replace(end, end, '\n');
      else if (random() < 0.3) edited.replace(end, end, bottom!);
    }
    edited.replace(0, 0, top!);
    edited.replace(edited.text.length, edited.text.length, bottom!);
    for (let at = edited.text.indexOf(' - '); at !== -1; at = edited.text.indexOf(' - ', at + 3)) {
      edited.replace(at + 1, at + 2, '—');
    }
  },
  [MOJIBAKE]: (edited, { repair }) => repair(edited),
  'encoding repaired': (edited, { random }) => {
    // Damage and repair change the same letters; the way from sound to damaged is as far as the way back.
    for (const word of wordsIn(edited.text).reverse()) {
      const chance = random();
      if (chance > 0.35) continue;
      const middle = word.start + 1 + Math.floor(random() * (word.end - word.start - 2));
      if (chance < 0.2) edited.replace(middle, middle, pick(random, INVISIBLE)!);
      else if (chance < 0.28)
        edited.replace(middle, middle, /[\u0600-\u06ff]/.test(edited.text[middle]!) ? '\u0640' : '\u0301');
      else edited.replace(word.end, word.end, '\u200f');
    }
    for (let at = edited.text.lastIndexOf('"'); at > 0; at = edited.text.lastIndexOf('"', at - 1)) {
      edited.replace(at, at + 1, '&quot;');
    }
  },
};

/** Whether a stretch begins and ends with whole words. */
export const isWhole = (text: string, start: number, end: number): boolean =>
  !(isWordUnit(text.charCodeAt(start - 1)) && isWordUnit(text.charCodeAt(start))) &&
  !(isWordUnit(text.charCodeAt(end - 1)) && isWordUnit(text.charCodeAt(end)));
