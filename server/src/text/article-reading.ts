/**
 * What is read of an article when somebody first asks, once for all who ask: its vocabulary, its marks. It is kept in the
 * article itself. In a WeakMap it would outlive the article: V8 lets go of the values of such a map in full collections
 * alone, and a keystroke makes some short articles of the lines around it.
 */
import type { Article } from './article.ts';

let kinds = 0;

/** One kind of reading. */
export class ArticleReading<Value> {
  readonly #read: (article: Article) => Value;
  /** Its place among the readings of an article. */
  readonly #place = kinds++;
  /** Of articles that keep no readings. */
  readonly #elsewhere = new WeakMap<Article, { readonly value: Value }>();

  /** @param read must depend on the article alone */
  constructor(read: (article: Article) => Value) {
    this.#read = read;
  }

  of(article: Article): Value {
    const known = this.#keptOf(article);
    if (known !== undefined) return known.value;
    const value = this.#read(article);
    this.keep(article, value);
    return value;
  }

  /** Whether it was read already. */
  isKnown(article: Article): boolean {
    return this.#keptOf(article) !== undefined;
  }

  /** Keeps what was read in another way. */
  keep(article: Article, value: Value): void {
    const kept = { value };
    if (article.readings === undefined) this.#elsewhere.set(article, kept);
    else article.readings[this.#place] = kept;
  }

  #keptOf(article: Article): { readonly value: Value } | undefined {
    if (article.readings === undefined) return this.#elsewhere.get(article);
    return article.readings[this.#place] as { readonly value: Value } | undefined;
  }
}
