/** The lists that a session's clients show beside articles: the names and the findings of the workspace. */

import type { CancellationToken } from 'vscode-languageserver';
import { knowledgeOf } from '../../names/pair-knowledge.ts';
import type { SessionAnnotations } from '../annotations/session-annotations.ts';
import type { Sidecars } from '../annotations/sidecars.ts';
import type { ArticleView } from '../documents/article-view.ts';
import type { DocumentSettings } from '../documents/document-settings.ts';
import { NameLists } from '../names/name-lists.ts';
import type { NameSources } from '../names/name-sources.ts';
import type { ElsewhereSession } from '../names/names-elsewhere.ts';
import type { RenameSession, Renames } from '../names/renames.ts';
import type { LoadedModels } from '../projects/loaded-models.ts';
import type { Recognisers } from '../projects/recognisers.ts';
import type { SessionProjects } from '../projects/session-projects.ts';
import { ClosedAnalyses } from '../workspace/closed-analyses.ts';
import { WorkspaceFindings } from '../workspace/workspace-findings.ts';
import type { ReportSession } from './folder-report.ts';

/** What the lists need from the session. */
export interface ViewsSession extends RenameSession, ElsewhereSession {
  readonly article: (uri: string, token: CancellationToken) => Promise<ArticleView | undefined>;
  readonly sidecars: Sidecars;
  readonly settings: DocumentSettings;
  readonly sources: NameSources;
  readonly recognisers: Recognisers;
}

/** What of a session anybody may use. */
interface OpenParts {
  readonly renames: Renames;
  readonly annotations: SessionAnnotations;
  readonly projects: SessionProjects;
  readonly models: LoadedModels;
}

/** Keeps what the lists of one session need. */
export class SessionViews {
  readonly names: NameLists;
  readonly findings: WorkspaceFindings;
  /** What the report of a folder is made with. */
  readonly report: ReportSession;
  readonly #session: ViewsSession;

  constructor({ renames, annotations, projects, models }: OpenParts, session: ViewsSession) {
    this.#session = session;
    const { annotator } = annotations;
    const { openArticles, recognisers, settings, sources } = session;
    const isOpen = (uri: string): boolean => openArticles().includes(uri);
    const closed = new ClosedAnalyses({
      clock: session.clock,
      sidecars: session.sidecars,
      know: (uri) => projects.articleFolders.know(uri),
      resources: (uri) => recognisers.joined(sources.resourcesFor(uri, models.resources), settings.of(uri)),
      options: (uri) => projects.analysisOptions(uri),
      decisions: (uri, language, decided) =>
        sources.decisionsFor(uri, language, decided, session.index.usage),
    });
    this.names = new NameLists({
      ...session,
      renames,
      isOpen,
      resources: () => models.resources,
      styleOf: () => projects.folders.styleOf(`${projects.watch.folders[0] ?? ''}/`),
      decided: () => this.#decided(),
      annotate: (args) => annotator.execute(args),
    });
    const ready = async (folders: readonly string[]): Promise<void> => {
      await Promise.all([models.ready, projects.articleFolders.workspaceChanged(folders)]);
      await projects.refresh();
    };
    this.findings = new WorkspaceFindings({
      ...session,
      isOpen,
      closed,
      folders: () => projects.watch.folders,
      ready,
    });
    this.report = { ...session, closed, ready, known: () => knowledgeOf(models.resources) };
  }

  /** The forms that annotators of open articles chose; those on which articles disagree are left out. */
  #decided(): ReadonlyMap<string, string> {
    const { openArticles, sidecars } = this.#session;
    const decided = new Map<string, string | undefined>();
    for (const uri of openArticles()) {
      for (const [folded, form] of sidecars.annotations(uri).decisions.names.preferred) {
        decided.set(folded, decided.has(folded) && decided.get(folded) !== form ? undefined : form);
      }
    }
    const agreed = [...decided].filter((entry): entry is [string, string] => entry[1] !== undefined);
    return new Map(agreed);
  }
}
