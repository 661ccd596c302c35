/**
 * Renames a name in all articles of the workspace. The client applies the edits, in documents that it has open and in
 * others; each is written down once its document shows it.
 */

import { type CancellationToken, ErrorCodes, ResponseError, type WorkspaceEdit } from 'vscode-languageserver';
import { fingerprint } from '../../findings/fingerprint.ts';
import { type Message, say, verbatim } from '../../messages/message.ts';
import { nameVariant } from '../../names/findings/rules.ts';
import { fixRequest, type NamedEdit } from '../../service/annotating/record-request.ts';
import { type RenamedName, refusalOf, renameEdits, renamePlace } from '../../service/rename.ts';
import type { Article } from '../../text/article.ts';
import type { Offset } from '../../text/offsets.ts';
import { runThrough, type Steps } from '../../text/steps.ts';
import type { Recorder } from '../annotations/recorder.ts';
import type { ClientProfile } from '../connection/capabilities.ts';
import type { ClientEdits } from '../connection/client-edits.ts';
import type { ArticleView } from '../documents/article-view.ts';
import type { ProjectDisk } from '../projects/project-folders.ts';
import { textOnDisk } from '../workspace/disk-text.ts';
import type { WorkspaceIndex } from '../workspace/workspace-index.ts';
import type { NamedArticle } from './named-article.ts';
import { isOffered, type RenamedDocument, toRenameEdit } from './rename-edit.ts';

/** What renaming needs from the session. */
export interface RenameSession {
  readonly client: ClientProfile;
  readonly disk: ProjectDisk | undefined;
  readonly index: WorkspaceIndex;
  readonly edits: ClientEdits;
  readonly recorder: Recorder;
  readonly openArticles: () => readonly string[];
  readonly article: (uri: string, token: CancellationToken) => Promise<ArticleView | undefined>;
  /** Finds the names of an article that is not open. */
  readonly read: (uri: string, text: string) => Steps<NamedArticle>;
  readonly recordsFixes: (uri: string) => boolean;
  readonly soon: () => Promise<void>;
  readonly tell: (message: Message) => void;
}

/** A document with the article that was made of it. */
interface RenamedArticle extends RenamedDocument {
  readonly article: Article;
}

/** Answers requests to rename. */
export class Renames {
  readonly #session: RenameSession;

  constructor(session: RenameSession) {
    this.#session = session;
  }

  /**
   * The edits that rename the name at a place.
   * @param scope `article` leaves all other articles as they are
   * @throws ResponseError InvalidParams with the reason when there is no name, or the new form cannot be one
   */
  async rename(
    view: ArticleView,
    offset: Offset,
    to: string,
    token: CancellationToken,
    scope: 'article' | 'workspace' = 'workspace',
  ): Promise<WorkspaceEdit> {
    const place = renamePlace(view.article.analysis, offset);
    if (place === undefined) throw refused(say('No name stands here.'), this.#session.client);
    const form = to.normalize('NFC').trim();
    const refusal = refusalOf(place.name, form);
    if (refusal !== undefined) throw refused(refusal, this.#session.client);
    const documents = await this.#documents(view, place.name, form, token, scope);
    this.#sayWhatIsLeft(documents, form);
    for (const document of documents) this.#expect(document);
    return toRenameEdit(documents, say('Write “{form}”', { form }), this.#session.client);
  }

  /**
   * Renames through the client, for a choice out of a menu.
   * @throws ResponseError as `rename`, and RequestFailed when the client refuses the edit
   */
  async apply(view: ArticleView, offset: Offset, to: string, token: CancellationToken): Promise<void> {
    const edit = await this.rename(view, offset, to, token);
    const applied = await this.#session.edits.apply(say('Copydesk: write “{to}”', { to }), edit);
    if (!applied.ok) this.#session.tell(applied.message);
  }

  async #documents(
    view: ArticleView,
    name: RenamedName,
    to: string,
    token: CancellationToken,
    scope: 'article' | 'workspace',
  ): Promise<RenamedArticle[]> {
    const { openArticles } = this.#session;
    const open = openArticles();
    const others = scope === 'article' ? [] : await this.#others(view.uri, name, open);
    const found: RenamedArticle[] = [];
    for (const uri of [view.uri, ...others]) {
      if (token.isCancellationRequested) break;
      const document = open.includes(uri)
        ? await this.#openDocument(uri, token)
        : await this.#closedDocument(uri);
      if (document === undefined) continue;
      const edits = renameEdits(document.article, document.entities, name, to);
      const { version, article } = document;
      if (edits.length > 0) found.push({ uri, version, text: article.text, article, edits });
    }
    return found;
  }

  /** Every other article that may have the name, open ones first. */
  async #others(uri: string, name: RenamedName, open: readonly string[]): Promise<readonly string[]> {
    const { index } = this.#session;
    await index.whenCounted();
    const names = name.entity.startsWith('here:') ? name.forms : [name.entity];
    const closed = index.articlesWith(names).filter((one) => !open.includes(one));
    return [...open.filter((one) => one !== uri), ...closed];
  }

  async #openDocument(uri: string, token: CancellationToken) {
    const view = await this.#session.article(uri, token);
    if (view === undefined) return undefined;
    const { article, entities } = view.article.analysis;
    return { version: view.version, article, entities };
  }

  async #closedDocument(uri: string) {
    const { disk, read, soon } = this.#session;
    await soon();
    const text = await textOnDisk(disk, uri);
    return text === undefined ? undefined : { version: undefined, ...runThrough(read(uri, text)) };
  }

  #sayWhatIsLeft(documents: readonly RenamedArticle[], to: string): void {
    const { client, tell } = this.#session;
    const left = documents.flatMap(({ edits }) => edits.filter((edit) => !isOffered(edit, client))).length;
    if (left === 0) return;
    tell(
      say(
        '{count, plural, one {One place was left as it is} other {# places were left as they are}}: its case cannot be given to “{to}” for sure.',
        { count: left, to },
      ),
    );
  }

  /** Has the edits of a document written down once it shows them. */
  #expect({ uri, article, edits }: RenamedArticle): void {
    const { client, recorder, recordsFixes } = this.#session;
    if (!recordsFixes(uri)) return;
    const made = edits
      .filter((edit) => isOffered(edit, client))
      .map(({ start, end, newText, entity }): NamedEdit => {
        const finding = {
          rule: nameVariant.id,
          start,
          end,
          severity: 'information' as const,
          message: verbatim(''),
          fixes: [],
          related: [],
          unnecessary: false,
          entity,
        };
        const named = { finding, fingerprint: fingerprint(article.text, nameVariant.id, { start, end }) };
        return { edit: { start, end, newText }, named };
      });
    recorder.expect(uri, fixRequest({ article }, made), article.text);
  }
}

const refused = (message: Message, client: ClientProfile): ResponseError<void> =>
  new ResponseError(ErrorCodes.InvalidParams, client.wording(message));
