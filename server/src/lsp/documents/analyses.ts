/** The analysis of every open article: planned when the text changes, waited for by whoever asks. */
import type { Analysis } from '../../analysis/analysis.ts';
import type { Steps } from '../../text/steps.ts';
import type { OpenDocument } from './documents.ts';
import { type Scheduler, weightOf } from './scheduler.ts';

/** An analysis and the version of the document that it speaks of. */
export interface VersionedAnalysis {
  readonly uri: string;
  readonly version: number;
  readonly analysis: Analysis;
}

/** What the analyses need from the session. */
export interface AnalysisSource {
  /** Steps of the analysis of a document as it stands. */
  readonly steps: (document: OpenDocument) => Steps<Analysis>;
  /** Told of every analysis that was not overtaken. */
  readonly finished: (result: VersionedAnalysis) => void;
}

/** How long to wait for the next keystroke before beginning, in milliseconds. */
export const TYPING_DELAY = 60;

/** Keeps the newest analysis of each open document. */
export class Analyses {
  readonly #scheduler: Scheduler;
  readonly #source: AnalysisSource;
  readonly #latest = new Map<string, VersionedAnalysis>();
  readonly #running = new Map<string, Promise<VersionedAnalysis | undefined>>();

  constructor(scheduler: Scheduler, source: AnalysisSource) {
    this.#scheduler = scheduler;
    this.#source = source;
  }

  /** Plans the analysis of a document; an unfinished one of an older version is dropped. */
  plan(document: OpenDocument, delay: number): void {
    const { uri, version } = document;
    this.#latest.delete(uri);
    const running = this.#scheduler
      .schedule(
        uri,
        { weight: weightOf(document.blocks.length), start: () => this.#source.steps(document) },
        delay,
      )
      .then((analysis) => {
        if (this.#running.get(uri) !== running) return undefined;
        this.#running.delete(uri);
        // Given up with everything else at the end of the session: nobody may go on waiting for it.
        if (analysis === undefined) return undefined;
        const result = { uri, version, analysis };
        this.#latest.set(uri, result);
        this.#source.finished(result);
        return result;
      });
    this.#running.set(uri, running);
  }

  /** The analysis of a document as it stands, if it is finished. */
  finished(uri: string): VersionedAnalysis | undefined {
    return this.#latest.get(uri);
  }

  /**
   * Waits for the analysis of a document as it stands when the analysis ends, without the typing delay.
   * @returns undefined when the document is not open, or was closed meanwhile
   */
  async current(uri: string): Promise<VersionedAnalysis | undefined> {
    for (;;) {
      const latest = this.#latest.get(uri);
      if (latest !== undefined) return latest;
      const running = this.#running.get(uri);
      if (running === undefined) return undefined;
      this.#scheduler.hurry(uri);
      await running;
    }
  }

  forget(uri: string): void {
    this.#latest.delete(uri);
    this.#running.delete(uri);
    this.#scheduler.drop(uri);
  }
}
