/** Somebody who types into a long article: each key is an edit, and behind each everything is computed again. */
import type { Analysis, AnalysisOptions } from '../server/src/analysis/analysis.ts';
import { AnalysisMemory } from '../server/src/analysis/incremental/analysis-memory.ts';
import type { NameResources } from '../server/src/names/names.ts';
import { diagnostics } from '../server/src/service/diagnostics.ts';
import { BlockText } from '../server/src/text/block-text.ts';
import { runThrough } from '../server/src/text/steps.ts';
import { seededRandom } from './seeded-random.mts';

const NOTHING_DISMISSED: ReadonlySet<string> = new Set();
const LETTERS = 'اليمنورتبة';

/** An article that is open, and typed into at places that are drawn the same way at every run. */
export class Typing {
  readonly #memory = new AnalysisMemory();
  readonly #options: AnalysisOptions;
  readonly #random = seededRandom(8);
  #blocks: BlockText;
  #length: number;

  constructor(text: string, resources: NameResources) {
    this.#options = { resources };
    this.#blocks = BlockText.of(text);
    this.#length = text.length;
    this.#analyse();
  }

  /** Writes one letter somewhere and brings all diagnostics up to date. */
  key(): Analysis {
    const start = Math.floor(this.#random() * this.#length);
    const newText = LETTERS[Math.floor(this.#random() * LETTERS.length)]!;
    this.#length++;
    this.#blocks = this.#blocks.edited({ start, end: start, newText });
    return this.#analyse();
  }

  #analyse(): Analysis {
    const analysis = runThrough(this.#memory.analyseInSteps(this.#blocks, () => this.#options));
    diagnostics(analysis, NOTHING_DISMISSED);
    return analysis;
  }
}
