/** An article with whom it names, without its findings: what is kept of articles that nobody has open. */
import type { Entity } from '../../names/entity.ts';
import type { Article } from '../../text/article.ts';

export interface NamedArticle {
  readonly article: Article;
  readonly entities: readonly Entity[];
}
