/**
 * Answers `workspace/diagnostic`: what is wrong with every article of the workspace's folders, streamed as it is found.
 *
 * An open article is reported as the editor shows it, every other one as it is on disk. A client that has an answer
 * already is told `unchanged`; one that asks again although it was told that nothing is new waits until something is,
 * so that asking every other second costs nothing. Findings are not held in memory but kept on disk, and an article is judged
 * anew only when its text, its annotations, its project or what the workspace says of its names is different.
 */
import type {
  CancellationToken,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { ArticleView } from '../documents/article-view.ts';
import type { Reports } from '../documents/reports.ts';
import type { Clock } from '../documents/scheduler.ts';
import { areStillTrue } from '../names/usage-answers.ts';
import type { ArticleCache, ArticleFiles } from './article-files.ts';
import type { ClosedArticles, JudgedArticle } from './closed-articles.ts';
import { contentKey } from './content-key.ts';
import type { WorkspaceIndex } from './workspace-index.ts';

/** How many articles are told at once. */
const BATCH = 32;
/** How long a client that knows everything waits for news, in milliseconds; it then asks again. */
const LONGEST_WAIT = 60_000;
/** How long the index works without a break, in milliseconds. */
const SLICE = 4;

/** What the diagnostics need from the session. */
export interface DiagnosedWorkspace {
  readonly index: WorkspaceIndex;
  readonly files: ArticleFiles | undefined;
  readonly uriOf: (path: string) => string;
  readonly clock: Clock;
  readonly closed: ClosedArticles;
  readonly reports: Reports;
  readonly isOpen: (uri: string) => boolean;
  /** The open articles that are analysed as they stand. */
  readonly analysed: () => readonly ArticleView[];
  /** Whether the settings of a folder want its articles to be reported. */
  readonly wants: (uri: string) => boolean;
}

/** What the client has of an article that nobody has open. */
interface Told {
  readonly resultId: string;
  /** Of the article and its sidecars. */
  readonly state: string;
  readonly judgedBy: string;
  readonly answers: JudgedArticle['answers'];
}

type Report = (items: WorkspaceDocumentDiagnosticReport[]) => void;

/** Keeps what was told, for one client. */
export class WorkspaceDiagnostics {
  readonly #workspace: DiagnosedWorkspace;
  /** By path. */
  readonly #told = new Map<string, Told>();
  /** What the client has, if the last answer told it nothing new. */
  #settledState = '';
  #news = 0;
  #wake: () => void = () => {};

  constructor(workspace: DiagnosedWorkspace) {
    this.#workspace = workspace;
  }

  /** Something has changed that may change a finding: whoever waits is answered. */
  changed(): void {
    this.#news++;
    this.#wake();
  }

  /** @param stream where parts of the answer go; left out, all of it is returned */
  async pull(
    { previousResultIds }: Pick<WorkspaceDiagnosticParams, 'previousResultIds'>,
    token: CancellationToken,
    stream: Report | undefined,
  ): Promise<WorkspaceDiagnosticReport> {
    const { index } = this.#workspace;
    const previous = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    const asked = stateOf(previous);
    await index.whenComplete(token);
    if (asked === this.#settledState && previous.size > 0) await this.#waitForNews(token);
    await index.pause();
    const batch: WorkspaceDocumentDiagnosticReport[] = [];
    const state = new Map<string, string>();
    let isNews = false;
    for await (const report of this.#reports(previous, token)) {
      batch.push(report);
      isNews ||= report.kind === 'full';
      if (report.resultId !== undefined) state.set(report.uri, report.resultId);
      if (stream !== undefined && batch.length >= BATCH) stream(batch.splice(0));
    }
    this.#settledState = isNews || token.isCancellationRequested ? '' : stateOf(state);
    if (stream === undefined) return { items: batch };
    if (batch.length > 0) stream(batch);
    return { items: [] };
  }

  async *#reports(
    previous: ReadonlyMap<string, string>,
    token: CancellationToken,
  ): AsyncGenerator<WorkspaceDocumentDiagnosticReport> {
    const { index, uriOf, isOpen, analysed, reports, wants, files } = this.#workspace;
    const left = new Set(previous.keys());
    for (const view of analysed()) {
      if (!index.holds(view.uri) || !wants(view.uri)) continue;
      left.delete(view.uri);
      const report = reports.pulled(view, previous.get(view.uri));
      if (report.kind === 'full') {
        yield { ...report, uri: view.uri, version: view.version };
      } else yield { ...report, uri: view.uri, version: view.version };
    }
    const looks = files?.looks();
    for (const path of [...index.paths()]) {
      if (token.isCancellationRequested) return;
      const uri = uriOf(path);
      if (!wants(uri)) continue;
      // An open article that is being analysed is told when the client asks for it, which it does by itself.
      left.delete(uri);
      if (isOpen(uri)) continue;
      const report = await this.#closed(path, uri, previous.get(uri), looks);
      if (report !== undefined) yield report;
    }
    for (const uri of left) yield { kind: 'full', uri, version: null, items: [] };
  }

  async #closed(
    path: string,
    uri: string,
    previous: string | undefined,
    looks: ReturnType<ArticleFiles['looks']> | undefined,
  ): Promise<WorkspaceDocumentDiagnosticReport | undefined> {
    const { closed, index, files } = this.#workspace;
    const stamp = await looks?.stampOf(path);
    const judgedBy = closed.judgedBy(uri);
    const told = this.#told.get(path);
    const { usage } = index;
    // Where a file cannot be asked whether it has changed, it is as it was when it was last read.
    const state = stamp ?? `${index.readingOf(path)}`;
    const isKnown =
      told !== undefined &&
      told.state === state &&
      told.judgedBy === judgedBy &&
      (usage === undefined || areStillTrue(told.answers, usage));
    if (isKnown && previous === told.resultId) {
      return { kind: 'unchanged', uri, version: null, resultId: told.resultId };
    }
    if (files === undefined) return undefined;
    const judged = await this.#judged(path, uri, stamp, judgedBy, looks);
    if (judged === undefined) return undefined;
    const resultId = idOf(judged.items);
    this.#told.set(path, { resultId, state, judgedBy, answers: judged.answers });
    return previous === resultId
      ? { kind: 'unchanged', uri, version: null, resultId }
      : { kind: 'full', uri, version: null, resultId, items: judged.items };
  }

  /** What was found before and kept, where it still holds; else what is found now. */
  async #judged(
    path: string,
    uri: string,
    stamp: string | undefined,
    judgedBy: string,
    looks: ReturnType<ArticleFiles['looks']> | undefined,
  ): Promise<JudgedArticle | undefined> {
    const { closed, index, files } = this.#workspace;
    const cache: ArticleCache | undefined = index.cache;
    const key = `findings ${judgedBy} ${path}`;
    const kept = stamp === undefined ? undefined : cache?.find(key);
    const before = kept?.result as JudgedArticle | undefined;
    const { usage } = index;
    const holds = before !== undefined && (usage === undefined || areStillTrue(before.answers, usage));
    const isSame = kept !== undefined && kept.stamp === stamp && files?.isSettled(kept.stamp, kept.at);
    if (holds && isSame === true) return before;
    const at = Date.now();
    const hash = stamp === undefined ? undefined : await looks?.hashOf(path);
    if (holds && kept !== undefined && hash !== undefined && kept.hash === hash) {
      if (stamp !== undefined) cache?.add({ ...kept, stamp, at });
      return before;
    }
    const read = await files?.read(path);
    if (read?.ok !== true) return undefined;
    const records = await closed.recordsOf(path);
    const judged = await this.#run(closed.judge(uri, read.text, records));
    // What changed meanwhile is judged again the next time.
    if (closed.judgedBy(uri) !== judgedBy) return judged;
    if (stamp !== undefined && hash !== undefined) cache?.add({ key, stamp, hash, at, result: judged });
    return judged;
  }

  /** Works in slices, between which others are served and typing is waited for. */
  async #run(steps: ReturnType<ClosedArticles['judge']>): Promise<JudgedArticle> {
    const { clock, index } = this.#workspace;
    for (;;) {
      await index.pause();
      const until = clock.now() + SLICE;
      do {
        const step = steps.next();
        if (step.done === true) return step.value;
      } while (clock.now() < until);
    }
  }

  async #waitForNews(token: CancellationToken): Promise<void> {
    const { clock } = this.#workspace;
    const news = this.#news;
    await new Promise<void>((resolve) => {
      const callOff = clock.after(LONGEST_WAIT, resolve);
      const end = (): void => {
        callOff();
        resolve();
      };
      this.#wake = end;
      token.onCancellationRequested(end);
      if (token.isCancellationRequested || this.#news !== news) end();
    });
  }
}

const stateOf = (resultIds: ReadonlyMap<string, string>): string => {
  const lines = [...resultIds].map(([uri, id]) => `${uri} ${id}`);
  return contentKey(lines.sort().join('\n'));
};

/** The same for equal findings, after another start too. */
const idOf = (items: readonly unknown[]): string => contentKey(JSON.stringify(items));
