/** An article with whom it names, without its findings: what is kept of articles that nobody has open. */
import type { Entity } from '../../names/entity.ts';
import type { Article } from '../../text/article.ts';

export interface NamedArticle {
  readonly article: Article;
  readonly entities: readonly Entity[];
  /** Of an article that is open: whether it has changed since, so that its names would have to be read anew. */
  readonly isOvertaken?: boolean;
}
