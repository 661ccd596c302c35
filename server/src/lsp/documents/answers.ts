/**
 * Answers about open articles that take long in a long one: they are made in slices between which other messages are
 * handled, for as long as somebody waits for them and the article stands as it did when it was asked about.
 */
import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Steps } from '../../text/steps.ts';
import { uncancelled } from '../connection/cancellation.ts';
import type { Analyses } from './analyses.ts';
import type { ArticleView } from './article-view.ts';
import type { OpenDocuments } from './documents.ts';
import { type Scheduler, weightOf } from './scheduler.ts';

/** What is known of the open articles. */
export interface AnsweredArticles {
  /** The article as it stands now, once it is analysed. */
  readonly article: (uri: string, token: CancellationToken) => Promise<ArticleView | undefined>;
  readonly documents: Pick<OpenDocuments, 'get'>;
  readonly analyses: Pick<Analyses, 'finished'>;
}

/** Makes answers in slices. */
export class Answers {
  readonly #articles: AnsweredArticles;
  readonly #scheduler: Scheduler;
  #begun = 0;

  constructor(articles: AnsweredArticles, scheduler: Scheduler) {
    this.#articles = articles;
    this.#scheduler = scheduler;
  }

  /**
   * The answer about an article as it stands when it is asked for. It is begun anew when the article is analysed anew,
   * with other settings.
   * @param make is given the analysed article
   * @returns undefined when the document is not open or is no article
   * @throws ResponseError RequestCancelled, or ContentModified when the text changed meanwhile; and what a step throws
   */
  async of<Answer>(
    uri: string,
    token: CancellationToken,
    make: (view: ArticleView) => Steps<Answer>,
  ): Promise<Answer | undefined> {
    for (;;) {
      const view = await this.#articles.article(uri, token);
      if (view === undefined) return undefined;
      const length = this.#articles.documents.get(uri)?.blocks.length ?? 0;
      const answer = await this.inSlices(length, this.#whileNewest(view, make(view)), token);
      if (answer !== undefined) return answer.value;
      this.mustStand(uri, view.version);
    }
  }

  /**
   * Does what is asked for in slices.
   * @param length of the text that it is about, in UTF-16 units
   * @returns undefined when the session ended meanwhile
   * @throws ResponseError RequestCancelled; and what a step throws
   */
  async inSlices<Result>(
    length: number,
    steps: Steps<Result>,
    token: CancellationToken,
  ): Promise<Result | undefined> {
    const key = `answer ${++this.#begun}`;
    const task = { weight: weightOf(length), start: () => steps };
    try {
      return await uncancelled(this.#scheduler.schedule(key, task, 0), token);
    } finally {
      this.#scheduler.drop(key);
    }
  }

  /** @throws ResponseError ContentModified when a document does not stand in a version any more */
  mustStand(uri: string, version: number): void {
    if (this.#articles.documents.get(uri)?.version !== version) {
      throw new ResponseError(LSPErrorCodes.ContentModified, 'The article has changed since.');
    }
  }

  /** @returns undefined when the article was analysed anew meanwhile */
  *#whileNewest<Answer>(
    view: ArticleView,
    steps: Steps<Answer>,
  ): Steps<{ readonly value: Answer } | undefined> {
    const { analysis } = view.article;
    while (this.#articles.analyses.finished(view.uri)?.analysis === analysis) {
      const step = steps.next();
      if (step.done === true) return { value: step.value };
      yield;
    }
    return undefined;
  }
}
