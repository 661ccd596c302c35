/** What the analysis of names reads for an article: the gazetteer with the house style, and what was decided. */
import { type NameDecisions, NO_DECISIONS, type WorkspaceUsage } from '../../names/clusters/decisions.ts';
import type { NameTies } from '../../names/clusters/ties.ts';
import type { Gazetteer } from '../../names/gazetteer/gazetteer.ts';
import { type ArticleStyle, styleForArticle } from '../../names/house-style/article-style.ts';
import type { HouseStyle } from '../../names/house-style/house-style.ts';
import { withStyle } from '../../names/house-style/style-gazetteer.ts';
import { analyseNamesInSteps, type NameResources } from '../../names/names.ts';
import { createArticleInSteps } from '../../text/article.ts';
import type { Language } from '../../text/languages.ts';
import type { Steps } from '../../text/steps.ts';
import type { ClientProfile } from '../connection/capabilities.ts';
import { checkedPart } from '../documents/checked-part.ts';
import type { RelatedTo } from '../documents/convert.ts';
import type { SessionProjects } from '../projects/session-projects.ts';
import { relatedTo } from './laid-down.ts';
import type { NamedArticle } from './named-article.ts';

/** Puts together what holds for a document, open or not. */
export class NameSources {
  readonly #projects: SessionProjects;
  /** A gazetteer with a style is made once for both. */
  readonly #styled = new WeakMap<Gazetteer, WeakMap<HouseStyle, Gazetteer>>();

  constructor(projects: SessionProjects) {
    this.#projects = projects;
  }

  /** The resources with the gazetteers of the document's project and the names of its house style. */
  resourcesFor(uri: string, resources: NameResources): NameResources {
    const gazetteer = this.#projects.gazetteers.of(uri, resources.gazetteer);
    return { ...resources, gazetteer: this.#styledBy(gazetteer, this.#projects.folders.styleOf(uri)) };
  }

  #styledBy(gazetteer: Gazetteer, style: HouseStyle): Gazetteer {
    if (style.entries.length === 0) return gazetteer;
    const byStyle = this.#styled.get(gazetteer) ?? new WeakMap<HouseStyle, Gazetteer>();
    this.#styled.set(gazetteer, byStyle);
    const known = byStyle.get(style) ?? withStyle(gazetteer, style);
    byStyle.set(style, known);
    return known;
  }

  /** The house style as it speaks to a document in a language. */
  styleFor(uri: string, language: Language): ArticleStyle | undefined {
    return styleForArticle(this.#projects.folders.styleAt(uri), language);
  }

  /** Shows where the document's project lays down how names are written. */
  relatedTo(uri: string, client: ClientProfile): RelatedTo {
    const { folders, gazetteers } = this.#projects;
    const files = {
      styleFile: folders.styleFileOf(uri),
      rowOf: (entity: string, form: string) => gazetteers.rowOf(uri, entity, form),
    };
    return relatedTo(files, client);
  }

  /** All decisions about names that hold for a document. @param decided those of its annotators */
  decisionsFor(
    uri: string,
    language: Language,
    decided: NameDecisions = NO_DECISIONS,
    workspace?: WorkspaceUsage,
  ): NameDecisions {
    return { ...decided, style: this.styleFor(uri, language), workspace };
  }

  /**
   * Finds the names of an article that is not open, as its house style and its annotators decide about them.
   * @param ties what the annotators joined and parted
   */
  *read(uri: string, text: string, resources: NameResources, ties?: NameTies): Steps<NamedArticle> {
    const article = yield* createArticleInSteps(checkedPart(text).text);
    const decided = ties === undefined ? NO_DECISIONS : { ...NO_DECISIONS, ties };
    const { entities } = yield* analyseNamesInSteps(
      article,
      this.resourcesFor(uri, resources),
      this.decisionsFor(uri, article.language, decided),
    );
    return { article, entities };
  }
}
