/** How an analysed article is seen by the features: beside its analysis all that was read for it, as that is now. */
import { createLanguageService } from '../service/language-service.ts';
import type { SessionAnnotations } from './annotations/session-annotations.ts';
import type { Sidecars } from './annotations/sidecars.ts';
import type { ClientProfile } from './connection/capabilities.ts';
import type { VersionedAnalysis } from './documents/analyses.ts';
import type { ArticleView } from './documents/article-view.ts';
import { PositionConverter } from './documents/convert.ts';
import type { DocumentSettings } from './documents/document-settings.ts';
import type { NameSources } from './names/name-sources.ts';
import type { LoadedModels } from './projects/loaded-models.ts';
import type { SessionProjects } from './projects/session-projects.ts';
import type { WorkspaceIndex } from './workspace/workspace-index.ts';

/** What views are made of. */
export interface ViewSources {
  readonly client: ClientProfile;
  readonly sidecars: Sidecars;
  readonly annotations: SessionAnnotations;
  readonly settings: DocumentSettings;
  readonly projects: SessionProjects;
  readonly nameSources: NameSources;
  readonly models: LoadedModels;
  readonly workspaceIndex: WorkspaceIndex;
}

export class ArticleViews {
  readonly #sources: ViewSources;
  readonly #service = createLanguageService();

  constructor(sources: ViewSources) {
    this.#sources = sources;
  }

  /** The view of an article in the version that was analysed. */
  of({ uri, version, analysis }: VersionedAnalysis): ArticleView {
    const { client, sidecars, annotations, settings, projects, nameSources, models, workspaceIndex } =
      this.#sources;
    const { decisions } = sidecars.annotations(uri);
    return {
      uri,
      version,
      article: {
        analysis,
        dismissed: decisions.dismissed,
        style: nameSources.styleFor(uri, analysis.article.language),
        workspace: workspaceIndex.inUse,
        pageOf: projects.pagesFor(uri),
        annotations: () => annotations.live.located(uri),
        annotating: annotations.annotating(uri),
      },
      positions: PositionConverter.ofArticle(analysis.article, client.encoding),
      service: this.#service,
      settings: settings.of(uri),
      styleFile: projects.folders.styleFileOf(uri),
      relatedTo: nameSources.relatedTo(uri, client),
      gazetteer: nameSources.resourcesFor(uri, models.resources).gazetteer,
    };
  }
}
