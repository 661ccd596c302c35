/** What is wrong with an article that nobody has open: read, judged by its project, and forgotten again. */
import type { Diagnostic } from 'vscode-languageserver';
import { analyseInSteps } from '../../analysis/analysis.ts';
import { readDecisions } from '../../annotations/decisions/decisions.ts';
import { recordsOf } from '../../annotations/records/layer.ts';
import type { AnnotationRecord } from '../../annotations/records/record.ts';
import { say } from '../../messages/message.ts';
import { diagnostics, nameFindingsInSteps } from '../../service/diagnostics.ts';
import { createArticleInSteps } from '../../text/article.ts';
import type { Steps } from '../../text/steps.ts';
import type { SidecarFiles } from '../annotations/sidecars.ts';
import type { ClientProfile } from '../connection/capabilities.ts';
import { checkedPart } from '../documents/checked-part.ts';
import { PositionConverter, toDiagnostics } from '../documents/convert.ts';
import type { Settings } from '../documents/settings.ts';
import type { NameSources } from '../names/name-sources.ts';
import { RememberedUsage, type UsageAnswer } from '../names/usage-answers.ts';
import type { LoadedModels } from '../projects/loaded-models.ts';
import type { Recognisers } from '../projects/recognisers.ts';
import type { SessionProjects } from '../projects/session-projects.ts';
import { contentKey } from './content-key.ts';
import type { WorkspaceIndex } from './workspace-index.ts';

/** What judging needs from the session. */
export interface JudgingSession {
  readonly client: ClientProfile;
  readonly models: LoadedModels;
  readonly projects: SessionProjects;
  readonly nameSources: NameSources;
  readonly recognisers: Recognisers;
  readonly sidecars: SidecarFiles | undefined;
  readonly index: Pick<WorkspaceIndex, 'usage'>;
  readonly settingsOf: (uri: string) => Settings;
}

/** The findings of an article, and what it asked about the workspace. Plain data: it is kept. */
export interface JudgedArticle {
  readonly items: Diagnostic[];
  readonly answers: readonly UsageAnswer[];
}

/** Judges articles as they would be judged if they were open. */
export class ClosedArticles {
  readonly #session: JudgingSession;

  constructor(session: JudgingSession) {
    this.#session = session;
  }

  /** Names all that the findings depend on besides the article, its sidecars and the names of the workspace. */
  judgedBy(uri: string): string {
    const { client, projects, settingsOf } = this.#session;
    const { rules, recogniser, network } = settingsOf(uri);
    const { encoding, diagnostic, drawsIsolates } = client;
    // Messages are kept as they are shown: those in another language are others.
    const language = client.wording(say('Copydesk: counting names'));
    const settings = [rules.severities, recogniser, network, encoding, diagnostic, drawsIsolates, language];
    return contentKey(`${JSON.stringify(settings)} ${projects.contentKeyOf(uri)}`);
  }

  /** The records of an article's sidecars. A sidecar that cannot be read decides nothing. */
  async recordsOf(path: string): Promise<readonly AnnotationRecord[]> {
    const { sidecars } = this.#session;
    const records: AnnotationRecord[] = [];
    for (const { layer } of (await sidecars?.find(path)) ?? []) {
      const read = await sidecars?.read(path, layer);
      if (read?.ok === true) records.push(...recordsOf(read.layer));
    }
    return records;
  }

  /** Judges a text as the article with this URI, in short steps. */
  *judge(uri: string, text: string, records: readonly AnnotationRecord[]): Steps<JudgedArticle> {
    const { client, models, projects, nameSources, recognisers, index, settingsOf } = this.#session;
    const checked = checkedPart(text);
    const article = yield* createArticleInSteps(checked.text);
    const decisions = readDecisions(records);
    const usage = index.usage === undefined ? undefined : new RememberedUsage(index.usage);
    const resources = nameSources.resourcesFor(uri, models.resources);
    const analysis = yield* analyseInSteps(article, {
      resources: recognisers.joined(resources, settingsOf(uri)),
      ...projects.analysisOptions(uri),
      decisions: nameSources.decisionsFor(uri, article.language, decisions.names, usage),
    });
    const { notice } = checked;
    const problems = notice === undefined ? analysis.problems : [{ message: notice }, ...analysis.problems];
    const said = { ...analysis, problems };
    yield* nameFindingsInSteps(said);
    const positions = PositionConverter.ofArticle(article, client.encoding);
    const shown = diagnostics(said, decisions.dismissed);
    const items = toDiagnostics(
      shown,
      uri,
      positions,
      client,
      projects.pagesFor(uri),
      nameSources.relatedTo(uri, client),
    );
    return { items, answers: usage?.answers ?? [] };
  }
}
