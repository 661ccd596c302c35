/** An open article as the answers to requests are made from it. */
import type { Gazetteer } from '../../names/gazetteer/gazetteer.ts';
import type { AnnotatedArticle } from '../../service/annotating/annotated-article.ts';
import type { LanguageService } from '../../service/language-service.ts';
import type { PositionConverter, RelatedTo } from './convert.ts';
import type { Settings } from './settings.ts';

/** An open article as requests see it: analysed, annotated, with its positions. */
export interface ArticleView {
  readonly uri: string;
  readonly version: number;
  readonly article: AnnotatedArticle;
  readonly positions: PositionConverter;
  readonly service: LanguageService;
  readonly settings: Settings;
  /** The house style's file as it was last read, if the project has one. */
  readonly styleFile: { readonly uri: string; readonly text: string } | undefined;
  /** Shows where the project lays a form down. */
  readonly relatedTo: RelatedTo;
  /** Known entities, as far as they have been read. */
  readonly gazetteer: Gazetteer;
}
