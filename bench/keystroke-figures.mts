/**
 * How long a keystroke takes, measured in the one way that all tables use: in an article that is open and warm, from the
 * change to the diagnostics that an editor is shown, with their messages, fingerprints and the places that they refer
 * to. Each change is timed when it is made for the first time, garbage collection and all; then it is taken back and
 * made again, and the least of its times tells what of the first one is no work of the keystroke itself. The engine is set
 * as in the server, and between two changes the event loop has its turn, as it has there.
 */
import { setImmediate as turn } from 'node:timers/promises';
import { AnalysisMemory } from '../server/src/analysis/incremental/analysis-memory.ts';
import { keepNewThingsYoung } from '../server/src/lsp/node/engine-settings.ts';
import type { NameResources } from '../server/src/names/names.ts';
import { diagnostics } from '../server/src/service/diagnostics.ts';
import { BlockText, type TextEdit } from '../server/src/text/block-text.ts';
import { cutsSurrogatePair } from '../server/src/text/offsets.ts';
import { runThrough } from '../server/src/text/steps.ts';
import { Chance } from '../test/fuzz/random.ts';
import { countWords, longArticles } from './article.mts';

/** The article of so many words is what the floor is a pass over. */
const FLOOR_WORDS = 10_000;
/** The floor is measured so often between keystrokes, each time as the least of some passes. */
const FLOOR_EVERY = 20;
const FLOOR_PASSES = 5;

/** At least so many keystrokes are made before the first that counts. */
const FEWEST_BEFORE = 100;

/** Milliseconds. */
export interface Spread {
  readonly median: number;
  readonly ninetyNine: number;
}

/** What keystrokes cost in one article. */
export interface KeystrokeFigures {
  readonly origin: string;
  readonly words: number;
  /** Whether names were looked for. */
  readonly names: boolean;
  readonly changes: number;
  /** One pass of `/[\p{L}\p{M}]+/gu` over the article of 10,000 words, milliseconds. */
  readonly floor: number;
  /** Each change when it was made for the first time. */
  readonly first: Spread;
  /** The least of the times that each change took. */
  readonly least: Spread;
}

export interface KeystrokeRun {
  readonly size: number;
  /** Part of the name of the articles that are measured. */
  readonly origin: string;
  readonly names: boolean;
  readonly changes: number;
  /** How often each change is made. */
  readonly rounds: number;
}

/** Figures of all articles of a size. */
export async function* keystrokeFigures(
  run: KeystrokeRun,
  resources: NameResources,
): AsyncIterable<KeystrokeFigures> {
  keepNewThingsYoung();
  const floorTexts = new Map(longArticles(FLOOR_WORDS).map(({ origin, text }) => [origin, text]));
  for (const { origin, text } of longArticles(run.size)) {
    if (origin.includes(run.origin))
      yield await measured(origin, text, floorTexts.get(origin)!, run, resources);
  }
}

async function measured(
  origin: string,
  words: string,
  floorText: string,
  { names, changes, rounds }: KeystrokeRun,
  resources: NameResources,
): Promise<KeystrokeFigures> {
  const article = new OpenArticle(words, names, resources);
  const chance = new Chance(20_26);
  const first: number[] = [];
  const least: number[] = [];
  const floors: number[] = [];
  // Keystrokes before that are not counted: the engine compiles what is warm.
  for (let count = -Math.max(FEWEST_BEFORE, Math.ceil(changes / 4)); count < changes; count++) {
    const times = await article.make(keystroke(article.text, chance), rounds);
    if (count < 0) continue;
    first.push(times[0]!);
    least.push(Math.min(...times));
    if (count % FLOOR_EVERY === 0) floors.push(floorOf(floorText));
  }
  return {
    origin,
    words: countWords(words),
    names,
    changes,
    floor: spreadOf(floors).median,
    first: spreadOf(first),
    least: spreadOf(least),
  };
}

/** An article that somebody types into. */
class OpenArticle {
  text: BlockText;
  readonly #memory = new AnalysisMemory();
  readonly #names: boolean;
  readonly #resources: NameResources;

  constructor(text: string, names: boolean, resources: NameResources) {
    this.text = BlockText.of(text);
    this.#names = names;
    this.#resources = resources;
    this.#show();
  }

  /** Makes a change, takes it back and makes it again. Returns the milliseconds of each time it was made. */
  async make(edit: TextEdit, rounds: number): Promise<readonly number[]> {
    const back = {
      start: edit.start,
      end: edit.start + edit.newText.length,
      newText: this.text.slice(edit.start, edit.end),
    };
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) {
      if (round > 0) {
        this.text = this.text.edited(back);
        this.#show();
        await turn();
      }
      const begin = performance.now();
      this.text = this.text.edited(edit);
      this.#show();
      times.push(performance.now() - begin);
      await turn();
    }
    return times;
  }

  /** All that a diagnostic is made of is read, as it is when it is sent. */
  #show(): void {
    const options = { resources: this.#resources, rules: { severities: {}, names: this.#names } };
    const analysis = runThrough(this.#memory.analyseInSteps(this.text, () => options));
    let places = 0;
    for (const { finding } of diagnostics(analysis, NOTHING_DISMISSED).findings) {
      places += finding.related.length + finding.message.pattern.length;
    }
    if (!(places >= 0)) throw new Error('a diagnostic has no message');
  }
}

const NOTHING_DISMISSED: ReadonlySet<string> = new Set();

/** A keystroke, or what is pasted: mostly letters, at any place of the text. */
function keystroke(text: BlockText, chance: Chance): TextEdit {
  let at = chance.below(text.length);
  if (cutsSurrogatePair(text.slice(at - 1, at + 1), 1)) at--;
  const draw = chance.next();
  if (draw < 0.7) return { start: at, end: at, newText: chance.pick([...'ابتثلمنيوهرسعقكد ']) };
  if (draw < 0.9) return { start: at, end: Math.min(text.length, at + 1), newText: '' };
  if (draw < 0.95) return { start: at, end: at, newText: '\n' };
  const from = chance.below(text.length);
  return { start: at, end: at, newText: text.slice(from, from + 300) };
}

/** One pass over the words of a text, the least of a few, in milliseconds. */
function floorOf(text: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < FLOOR_PASSES; pass++) {
    const begin = performance.now();
    const words = [...text.matchAll(/[\p{L}\p{M}]+/gu)].length;
    if (words === 0) throw new Error('the article has no words');
    least = Math.min(least, performance.now() - begin);
  }
  return least;
}

function spreadOf(times: readonly number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b);
  return { median: sorted[sorted.length >> 1]!, ninetyNine: sorted[Math.floor(sorted.length * 0.99)]! };
}
