/** An open article as the answers to requests are made from it. */
import type { AnnotatedArticle, LanguageService } from '../service/language-service.ts';
import type { PositionConverter } from './convert.ts';

/** An open article as requests see it: analysed, annotated, with its positions. */
export interface ArticleView {
  readonly uri: string;
  readonly version: number;
  readonly article: AnnotatedArticle;
  readonly positions: PositionConverter;
  readonly service: LanguageService;
}
