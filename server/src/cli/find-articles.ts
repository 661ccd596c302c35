/** The articles that the PATHs of a command line name: see `host/find-articles.ts`, which the server shares. */
export { ARTICLE_EXTENSIONS, type Found, findArticles, STANDARD_INPUT } from '../host/find-articles.ts';
