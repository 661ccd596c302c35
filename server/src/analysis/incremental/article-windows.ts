/** The parts of an article that its rules read in one run, each made once: rules that see the same share what it costs. */
import type { ArtifactContext } from '../../artifacts/rule.ts';
import type { EditedArticle } from '../../text/edited-article.ts';
import { type BlockRange, blockWindow, lineWindow, type Window, wholeWindow } from './window.ts';

export class ArticleWindows {
  readonly #article: EditedArticle;
  readonly #profiled: (window: Window) => Required<ArtifactContext>;
  readonly #windows = new Map<string, Window>();
  readonly #contexts = new Map<Window, Required<ArtifactContext>>();

  /** @param profiled a part of the article with the profile of the whole */
  constructor(article: EditedArticle, profiled: (window: Window) => Required<ArtifactContext>) {
    this.#article = article;
    this.#profiled = profiled;
  }

  /** The whole article. */
  whole(): Window {
    return this.#once('whole', () => wholeWindow(this.#article));
  }

  /** Some blocks as rules see them that look at one line. */
  lines(own: BlockRange): Window {
    return this.#once(`lines ${own.from} ${own.to}`, () =>
      lineWindow(this.#article.blocks, own, this.#article),
    );
  }

  /** Some blocks with nothing around them. */
  blocks(range: BlockRange): Window {
    return this.#once(`blocks ${range.from} ${range.to}`, () =>
      blockWindow(this.#article.blocks, range, this.#article),
    );
  }

  /** What rules are given of a part. */
  contextOf(window: Window): Required<ArtifactContext> {
    let context = this.#contexts.get(window);
    if (context === undefined) {
      context = this.#profiled(window);
      this.#contexts.set(window, context);
    }
    return context;
  }

  #once(key: string, make: () => Window): Window {
    let window = this.#windows.get(key);
    if (window === undefined) {
      window = make();
      this.#windows.set(key, window);
    }
    return window;
  }
}
