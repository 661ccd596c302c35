/**
 * Makes the report of a folder in the server, for editors in which the command line cannot run. Articles are read as they
 * are on disk and with the rules, names and decisions that hold for them; other requests are served meanwhile.
 */
import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { ReportAnswer } from '../../../../protocol/report.ts';
import { type Message, say, verbatim } from '../../messages/message.ts';
import type { PairKnowledge } from '../../names/comparing/form-facts.ts';
import { undismissed } from '../../service/diagnostics.ts';
import type { CheckedFile } from '../../service/report/checked-file.ts';
import { ReportDraft } from '../../service/report/draft.ts';
import type { Sidecars } from '../annotations/sidecars.ts';
import type { ClientProfile } from '../connection/capabilities.ts';
import type { Clock } from '../documents/scheduler.ts';
import type { ProjectDisk } from '../projects/project-folders.ts';
import type { ClosedAnalyses, ClosedArticle } from '../workspace/closed-analyses.ts';
import type { TellArticles } from '../workspace/workspace-findings.ts';

/** What a report needs from the session. */
export interface ReportSession {
  readonly client: Pick<ClientProfile, 'pageReader' | 'wording'>;
  readonly clock: Clock;
  readonly disk: ProjectDisk | undefined;
  readonly sidecars: Pick<Sidecars, 'layersOf'>;
  readonly closed: Pick<ClosedAnalyses, 'analyse'>;
  /** Ends when models, projects and settings of these folders have been read. */
  readonly ready: (folders: readonly string[]) => Promise<void>;
  readonly known: () => PairKnowledge;
}

/** How often progress is told, in milliseconds. */
const TELLING_INTERVAL = 200;

/**
 * Reads every article of a folder and makes the page.
 * @param folder URI
 * @throws ResponseError RequestCancelled; RequestFailed for a folder that has no files
 */
export async function folderReport(
  session: ReportSession,
  folder: string,
  token: CancellationToken,
  tell: TellArticles,
): Promise<ReportAnswer> {
  const { client, clock, disk, sidecars, closed, ready, known } = session;
  const root = disk?.pathOf(folder);
  if (disk === undefined || root === undefined) {
    throw new ResponseError(
      LSPErrorCodes.RequestFailed,
      client.wording(say('A report is made of a folder with files.')),
    );
  }
  await ready([folder]);
  const draft = new ReportDraft();
  const problems: Message[] = [];
  let told = clock.now();
  for await (const found of disk.articlesBelow(root)) {
    if (token.isCancellationRequested) throw cancelled();
    if (!found.ok) {
      problems.push(found.message);
      continue;
    }
    const uri = disk.uriOf(found.path);
    const article = await closed.analyse(uri, found.text, () => token.isCancellationRequested);
    if (article === undefined) throw cancelled();
    const file = checkedFile(disk.pathFromRoot(root, found.path), article);
    draft.add(file, await sidecars.layersOf(uri));
    problems.push(...file.problems.map(({ message }) => message));
    if (clock.now() - told < TELLING_INTERVAL) continue;
    told = clock.now();
    tell(draft.summary.files);
  }
  return { html: await draft.page(known(), client.pageReader), problems: problems.map(client.wording) };
}

function checkedFile(path: string, { analysis, decisions, problems }: ClosedArticle): CheckedFile {
  const findings = undismissed(analysis, decisions.dismissed);
  const unread = problems.map((message) => ({
    message: typeof message === 'string' ? verbatim(message) : message,
  }));
  return {
    path,
    article: analysis.article,
    findings,
    entities: analysis.entities,
    preferred: decisions.names.preferred,
    dismissed: analysis.findings.length - findings.length,
    problems: [...unread, ...analysis.problems],
  };
}

const cancelled = (): ResponseError<void> =>
  new ResponseError(LSPErrorCodes.RequestCancelled, 'The report was cancelled.');
