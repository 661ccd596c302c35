/**
 * Articles that nobody has open, as they are on disk: analysed in short steps with the rules, names and decisions that
 * would hold for them in an editor. Nothing of them is kept but what a caller keeps.
 */
import { type Analysis, type AnalysisOptions, analyseInSteps } from '../../analysis/analysis.ts';
import type { Decisions } from '../../annotations/decisions/decisions.ts';
import type { Message } from '../../messages/message.ts';
import type { NameDecisions } from '../../names/clusters/decisions.ts';
import type { NameResources } from '../../names/names.ts';
import { nameFindingsInSteps } from '../../service/diagnostics.ts';
import { createArticleInSteps } from '../../text/article.ts';
import type { Language } from '../../text/languages.ts';
import type { Steps } from '../../text/steps.ts';
import type { Sidecars } from '../annotations/sidecars.ts';
import { checkedPart } from '../documents/checked-part.ts';
import type { Clock } from '../documents/scheduler.ts';

/** What closed articles need from the session. */
export interface ClosedSession {
  readonly clock: Clock;
  readonly sidecars: Pick<Sidecars, 'ofClosed'>;
  /** Ends when what holds in the article's folder is known. */
  readonly know: (uri: string) => Promise<unknown>;
  readonly resources: (uri: string) => NameResources;
  readonly options: (uri: string) => Omit<AnalysisOptions, 'resources' | 'decisions'>;
  readonly decisions: (uri: string, language: Language, decided: NameDecisions) => NameDecisions;
}

/** An article that is not open. */
export interface ClosedArticle {
  readonly uri: string;
  readonly analysis: Analysis;
  readonly decisions: Decisions;
  /** Sidecars that could not be read. */
  readonly problems: readonly (Message | string)[];
}

/** How long one turn of work may take before others are served, in milliseconds. */
const SLICE = 4;

/** Analyses articles that are not open. */
export class ClosedAnalyses {
  readonly #session: ClosedSession;

  constructor(session: ClosedSession) {
    this.#session = session;
  }

  /**
   * Analyses a text as the article with a URI. Never rejects.
   * @param isCalledOff asked between two turns
   * @returns undefined when it was called off
   */
  async analyse(
    uri: string,
    text: string,
    isCalledOff: () => boolean = () => false,
  ): Promise<ClosedArticle | undefined> {
    const { clock, know } = this.#session;
    await know(uri);
    const { decisions, problems } = await this.#session.sidecars.ofClosed(uri);
    const steps = this.#steps(uri, text, decisions);
    for (;;) {
      await new Promise<void>((resolve) => clock.soon(resolve));
      if (isCalledOff()) return undefined;
      const until = clock.now() + SLICE;
      do {
        const step = steps.next();
        if (step.done === true) return { uri, analysis: step.value, decisions, problems };
      } while (clock.now() < until);
    }
  }

  *#steps(uri: string, text: string, { names }: Decisions): Steps<Analysis> {
    const { resources, options, decisions } = this.#session;
    const checked = checkedPart(text);
    const article = yield* createArticleInSteps(checked.text);
    const analysis = yield* analyseInSteps(article, {
      resources: resources(uri),
      ...options(uri),
      decisions: decisions(uri, article.language, names),
    });
    const { notice } = checked;
    const problems = notice === undefined ? analysis.problems : [{ message: notice }, ...analysis.problems];
    const said = { ...analysis, problems };
    yield* nameFindingsInSteps(said);
    return said;
  }
}
