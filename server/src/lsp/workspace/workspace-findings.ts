/**
 * The findings of a workspace by rule, and the fixes of a rule in all of its articles. An open article counts as the
 * editor shows it, every other one as it was when it was last read: only counts are kept, places are found again when
 * somebody asks for them.
 */
import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { FindingPlace, RuleFixesAnswer, WorkspaceFindingsAnswer } from '../../../../protocol/lists.ts';
import type { Analysis } from '../../analysis/analysis.ts';
import { SEVERITIES, type Severity } from '../../findings/finding.ts';
import { type Message, say } from '../../messages/message.ts';
import { type FixRequest, fixRequest } from '../../service/annotating/record-request.ts';
import { type Dismissed, openFindings } from '../../service/diagnostics.ts';
import { countByRule, ruleFixes } from '../../service/fixing/rule-fixes.ts';
import { shownLine } from '../../service/naming/shown-line.ts';
import type { Recorder } from '../annotations/recorder.ts';
import type { ClientProfile } from '../connection/capabilities.ts';
import type { ArticleView } from '../documents/article-view.ts';
import { PositionConverter, toSentence } from '../documents/convert.ts';
import { type CountedArticle, findingsByRule } from '../documents/rule-findings.ts';
import type { Clock } from '../documents/scheduler.ts';
import type { ProjectDisk } from '../projects/project-folders.ts';
import { type RuleDocument, toRuleEdit } from '../views/rule-edit.ts';
import type { ClosedAnalyses } from './closed-analyses.ts';
import { textOnDisk } from './disk-text.ts';

/** What the findings need from the session. */
export interface FindingsSession {
  readonly client: ClientProfile;
  readonly clock: Clock;
  readonly disk: ProjectDisk | undefined;
  readonly closed: ClosedAnalyses;
  readonly recorder: Recorder;
  readonly recordsFixes: (uri: string) => boolean;
  /** URIs of the workspace's folders. */
  readonly folders: () => readonly string[];
  /** Ends when models, projects and settings of these folders have been read. */
  readonly ready: (folders: readonly string[]) => Promise<void>;
  readonly isOpen: (uri: string) => boolean;
  readonly article: (uri: string, token: CancellationToken) => Promise<ArticleView | undefined>;
  /** The open articles that are analysed as they stand now. */
  readonly analysed: () => readonly ArticleView[];
}

/** What is kept of an article. */
interface Kept extends CountedArticle {
  readonly problems: readonly (Message | string)[];
}

/** An article as the fixes of a rule are made for it. */
interface ReadArticle {
  readonly uri: string;
  /** Undefined when it is not open. */
  readonly version: number | undefined;
  readonly analysis: Analysis;
  readonly dismissed: Dismissed;
}

/** Edits that were answered and may be made by now. */
interface Plan {
  readonly requests: readonly { readonly uri: string; readonly text: string; readonly request: FixRequest }[];
}

/** Told how far a reading has come. */
export type TellArticles = (articles: number) => void;

/** The largest workspace that is read as a whole. */
const MOST_ARTICLES = 50_000;
/** How often progress is told, in milliseconds. */
const TELLING_INTERVAL = 200;
/** Plans that are remembered; a client asks for one after the other. */
const MOST_PLANS = 4;

/** Answers about the findings of a workspace. */
export class WorkspaceFindings {
  readonly #session: FindingsSession;
  readonly #kept = new Map<string, Kept>();
  readonly #plans = new Map<number, Plan>();
  #problems: readonly (Message | string)[] = [];
  #plansMade = 0;
  #isRead = false;

  constructor(session: FindingsSession) {
    this.#session = session;
  }

  /**
   * Reads every article of the workspace.
   * @throws ResponseError RequestCancelled; what was read before goes on to hold
   */
  async readAll(token: CancellationToken, tell: TellArticles): Promise<void> {
    const { disk, clock, folders, ready } = this.#session;
    const roots = folders();
    await ready(roots);
    const found = new Map<string, Kept>();
    const problems: (Message | string)[] = [];
    let told = clock.now();
    reading: for (const folder of roots) {
      const path = disk?.pathOf(folder);
      if (disk === undefined || path === undefined) continue;
      for await (const file of disk.articlesBelow(path)) {
        if (token.isCancellationRequested) throw cancelled();
        if (!file.ok) {
          problems.push(file.message);
          continue;
        }
        if (found.size === MOST_ARTICLES) {
          problems.push(
            say(
              'Only the first {count, number} articles of the workspace are read; open a smaller folder to have all of it read.',
              { count: MOST_ARTICLES },
            ),
          );
          break reading;
        }
        const uri = disk.uriOf(file.path);
        const kept = await this.#readClosed(uri, file.text, token);
        if (kept === undefined) throw cancelled();
        found.set(uri, kept);
        if (clock.now() - told < TELLING_INTERVAL) continue;
        told = clock.now();
        tell(found.size);
      }
    }
    this.#kept.clear();
    for (const [uri, kept] of found) this.#kept.set(uri, kept);
    this.#problems = problems;
    this.#isRead = true;
  }

  /** Reads some articles anew, which have changed or are gone. */
  async readAgain(uris: readonly string[], token: CancellationToken): Promise<void> {
    if (!this.#isRead) return;
    for (const uri of uris) {
      if (this.#session.isOpen(uri)) continue;
      const text = await textOnDisk(this.#session.disk, uri);
      const kept = text === undefined ? undefined : await this.#readClosed(uri, text, token);
      if (token.isCancellationRequested) return;
      if (kept === undefined) this.#kept.delete(uri);
      else this.#kept.set(uri, kept);
    }
  }

  /** What is known by now, open articles as they stand. */
  answer(): WorkspaceFindingsAnswer {
    const articles = new Map(this.#kept);
    for (const { uri, article } of this.#session.analysed()) {
      const kept = keep(article.analysis, article.dismissed, article.analysis.problems.map(messageOf));
      articles.set(uri, kept);
    }
    const own = [...articles].flatMap(([uri, { problems }]) =>
      problems.map((problem) => say('{file}: {problem}', { file: nameOf(uri), problem })),
    );
    return {
      read: this.#isRead,
      articles: articles.size,
      rules: findingsByRule(articles, (title) => toSentence(title, this.#session.client)),
      problems: [...this.#problems, ...own].map((problem) => toSentence(problem, this.#session.client)),
    };
  }

  /** The findings of a rule in an article, in order of place. */
  async places(rule: string, uri: string, token: CancellationToken): Promise<FindingPlace[]> {
    const read = await this.#articleAt(uri, token);
    if (read === undefined) return [];
    const { analysis, dismissed } = read;
    const { article } = analysis;
    const { client } = this.#session;
    const positions = PositionConverter.ofArticle(article, client.encoding);
    return openFindings(analysis, dismissed)
      .filter(({ finding }) => finding.rule === rule)
      .map(({ finding }) => ({
        range: positions.toRange(finding),
        ...shownLine(article, finding),
        message: toSentence(finding.message, client),
        severity: finding.severity,
        fix: finding.fixes.some(({ kind }) => kind === 'safe')
          ? ('safe' as const)
          : finding.fixes.length > 0
            ? ('asking' as const)
            : ('none' as const),
      }));
  }

  /**
   * The edits that mend the findings of a rule.
   * @param only left out, in every article that has findings of it
   * @throws ResponseError RequestCancelled
   */
  async fixes(
    rule: string,
    only: readonly string[] | undefined,
    token: CancellationToken,
    tell: TellArticles,
  ): Promise<RuleFixesAnswer> {
    const { client, clock, recordsFixes } = this.#session;
    const { rules } = this.answer();
    const uris = only ?? rules.find((one) => one.rule === rule)?.files.map(({ uri }) => uri) ?? [];
    const documents: RuleDocument[] = [];
    const requests: Plan['requests'][number][] = [];
    const problems: string[] = [];
    let left = 0;
    let told = clock.now();
    for (const [at, uri] of uris.entries()) {
      const read = await this.#articleAt(uri, token);
      if (token.isCancellationRequested) throw cancelled();
      if (read === undefined)
        problems.push(toSentence(say('{file} cannot be read any more.', { file: nameOf(uri) }), client));
      else {
        const { analysis, version } = read;
        const found = ruleFixes(openFindings(analysis, read.dismissed), rule);
        left += found.left.length;
        const { text } = analysis.article;
        if (found.edits.length > 0) documents.push({ uri, version, text, edits: found.edits });
        if (found.edits.length > 0 && recordsFixes(uri)) {
          requests.push({ uri, text, request: fixRequest(analysis, found.edits) });
        }
      }
      if (clock.now() - told < TELLING_INTERVAL) continue;
      told = clock.now();
      tell(at + 1);
    }
    const plan = this.#remember({ requests });
    const edits = documents.flatMap((document) => document.edits);
    return {
      plan,
      edit: toRuleEdit(documents, rule, client),
      places: edits.length,
      asking: edits.filter(({ asks }) => asks).length,
      articles: documents.length,
      left,
      problems,
    };
  }

  /** The edits of a plan were made, all or some of them: those that the articles show are written down. */
  async made(plan: number): Promise<number> {
    const known = this.#plans.get(plan);
    this.#plans.delete(plan);
    const { recorder, disk } = this.#session;
    for (const { uri, text, request } of known?.requests ?? []) {
      await recorder.appeared(uri, request, text, () => textOnDisk(disk, uri));
    }
    const changed = known?.requests.map(({ uri }) => uri) ?? [];
    await this.readAgain(changed, NEVER);
    return changed.length;
  }

  #remember(plan: Plan): number {
    const number = ++this.#plansMade;
    this.#plans.set(number, plan);
    for (const old of this.#plans.keys()) if (old <= number - MOST_PLANS) this.#plans.delete(old);
    return number;
  }

  async #articleAt(uri: string, token: CancellationToken): Promise<ReadArticle | undefined> {
    const { article, closed, disk, isOpen } = this.#session;
    if (isOpen(uri)) {
      const view = await article(uri, token);
      if (view === undefined) return undefined;
      const { analysis, dismissed } = view.article;
      return { uri, version: view.version, analysis, dismissed };
    }
    const text = await textOnDisk(disk, uri);
    const read =
      text === undefined ? undefined : await closed.analyse(uri, text, () => token.isCancellationRequested);
    if (read === undefined) return undefined;
    return { uri, version: undefined, analysis: read.analysis, dismissed: read.decisions.dismissed };
  }

  async #readClosed(uri: string, text: string, token: CancellationToken): Promise<Kept | undefined> {
    const { closed, isOpen } = this.#session;
    // An open article is counted as the editor shows it.
    if (isOpen(uri)) return { counts: new Map(), severities: new Map(), problems: [] };
    const read = await closed.analyse(uri, text, () => token.isCancellationRequested);
    if (read === undefined) return undefined;
    const { analysis, decisions, problems } = read;
    return keep(analysis, decisions.dismissed, [...problems, ...analysis.problems.map(messageOf)]);
  }
}

const NEVER: CancellationToken = {
  isCancellationRequested: false,
  onCancellationRequested: () => ({ dispose: () => {} }),
};

const cancelled = (): ResponseError<void> =>
  new ResponseError(LSPErrorCodes.RequestCancelled, 'The reading was cancelled.');

const messageOf = ({ message }: { readonly message: Message }): Message => message;

/** The last part of a URI, for a sentence. */
function nameOf(uri: string): string {
  const last = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

function keep(analysis: Analysis, dismissed: Dismissed, problems: readonly (Message | string)[]): Kept {
  const open = openFindings(analysis, dismissed);
  const severities = new Map<string, Severity>();
  for (const { finding } of open) {
    const known = severities.get(finding.rule);
    const isGraver = known === undefined || SEVERITIES.indexOf(finding.severity) < SEVERITIES.indexOf(known);
    if (isGraver) severities.set(finding.rule, finding.severity);
  }
  return { counts: countByRule(open), severities, problems };
}
