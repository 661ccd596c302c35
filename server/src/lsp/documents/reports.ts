/** Tells the client what is wrong with its documents: pushed with their version, or handed out when pulled. */

import {
  CodeLensRefreshRequest,
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import { ANALYSED_NOTIFICATION } from '../../../../protocol/desk.ts';
import type { Layer } from '../../annotations/records/layer.ts';
import type { Message } from '../../messages/message.ts';
import { toNoticeDiagnostics } from '../annotations/annotation-protocol.ts';
import type { ClientProfile } from '../connection/capabilities.ts';
import type { ExaminedFile } from '../projects/project-folders.ts';
import type { ArticleView } from './article-view.ts';
import { toDiagnostics, toProjectDiagnostics, toSidecarDiagnostics } from './convert.ts';

/** Sends diagnostics, each only one way: what a client pulls is not pushed to it as well. */
export class Reports {
  readonly #connection: Connection;
  readonly #client: ClientProfile;
  /** Sidecars and files of projects about which something was said. */
  readonly #reported = new Set<string>();
  /** Counts what could have changed a pulled answer. */
  #serial = 0;
  readonly #serials = new Map<string, number>();

  constructor(connection: Connection, client: ClientProfile) {
    this.#connection = connection;
    this.#client = client;
  }

  /** An article was analysed, or something was decided about it. */
  articleChanged(view: ArticleView): void {
    this.#serials.set(view.uri, ++this.#serial);
    const { uri, version } = view;
    if (this.#client.hearsAnalyses) {
      void this.#connection.sendNotification(ANALYSED_NOTIFICATION, { uri, version });
    }
    if (this.#client.pullsDiagnostics) return;
    this.#connection.sendDiagnostics({ uri, version, diagnostics: this.#diagnostics(view) });
  }

  /** The answer to a client that pulls. @param previous result id of the answer that it has */
  pulled(view: ArticleView, previous: string | undefined): DocumentDiagnosticReport {
    const resultId = `${view.version}.${this.#serials.get(view.uri) ?? 0}`;
    if (resultId === previous) return { kind: 'unchanged', resultId };
    return { kind: 'full', resultId, items: this.#diagnostics(view) };
  }

  /** Asks a client that can to ask anew for what it shows, because something other than a text has changed. */
  async askToPull(): Promise<void> {
    const { languages } = this.#connection;
    const { codeLens, inlayHints, semanticTokens } = this.#client.refreshes;
    await Promise.all([
      this.#client.pullsDiagnostics && this.#client.refreshesDiagnostics && languages.diagnostics.refresh(),
      codeLens && this.#connection.sendRequest(CodeLensRefreshRequest.type),
      inlayHints && languages.inlayHint.refresh(),
      semanticTokens && languages.semanticTokens.refresh(),
    ]);
  }

  /** An article was closed. */
  articleClosed(uri: string): void {
    this.#serials.delete(uri);
    if (!this.#client.pullsDiagnostics) this.#connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  /** A sidecar was read. Always pushed: no client pulls what it has not opened. */
  sidecarExamined(uri: string, layer: Layer, failure: Message | undefined): void {
    this.#push(uri, toSidecarDiagnostics(layer, failure, this.#client));
  }

  /** A file of a project was read. Always pushed, as those of sidecars. */
  projectExamined(file: ExaminedFile): void {
    this.#push(file.uri, toProjectDiagnostics(file, this.#client));
  }

  #push(uri: string, diagnostics: Diagnostic[]): void {
    if (diagnostics.length === 0 && !this.#reported.delete(uri)) return;
    if (diagnostics.length > 0) this.#reported.add(uri);
    this.#connection.sendDiagnostics({ uri, diagnostics });
  }

  #diagnostics({ service, article, uri, positions, relatedTo }: ArticleView) {
    return [
      ...toDiagnostics(service.diagnostics(article), uri, positions, this.#client, article.pageOf, relatedTo),
      ...toNoticeDiagnostics(service.annotationNotices(article), uri, positions, this.#client),
    ];
  }
}
