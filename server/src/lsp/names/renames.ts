/**
 * Renames a name in all articles of the workspace. The client applies the edits, in documents that it has open and in
 * others; each is written down once its document shows it.
 */

import { type CancellationToken, ErrorCodes, ResponseError, type WorkspaceEdit } from 'vscode-languageserver';
import { fingerprint } from '../../findings/fingerprint.ts';
import { type Message, say, verbatim } from '../../messages/message.ts';
import { nameVariant } from '../../names/findings/rules.ts';
import {
  type FixRequest,
  fixRequestInSteps,
  type NamedEdit,
} from '../../service/annotating/record-request.ts';
import {
  type RenamedName,
  type RenameEdit,
  refusalOf,
  renameEdits,
  renamePlace,
} from '../../service/rename.ts';
import type { Article } from '../../text/article.ts';
import type { Offset } from '../../text/offsets.ts';
import { eachInSteps, type Steps } from '../../text/steps.ts';
import type { Recorder } from '../annotations/recorder.ts';
import type { ClientProfile } from '../connection/capabilities.ts';
import type { ClientEdits } from '../connection/client-edits.ts';
import type { Answers } from '../documents/answers.ts';
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
  readonly answers: Answers;
  /** Finds the names of an article that is not open. */
  readonly read: (uri: string, text: string) => Steps<NamedArticle>;
  readonly recordsFixes: (uri: string) => boolean;
  readonly soon: () => Promise<void>;
  readonly tell: (message: Message) => void;
}

/** A document with what is to be written down once it shows its edits; undefined where nothing is written down. */
interface RenamedArticle extends RenamedDocument {
  readonly request: FixRequest | undefined;
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
   * @throws ResponseError InvalidParams with the reason when there is no name, or the new form cannot be one;
   *   RequestCancelled; ContentModified when the text of an open article changed meanwhile
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
    const { recorder } = this.#session;
    for (const { uri, text, request } of documents) {
      if (request !== undefined) recorder.expect(uri, request, text);
    }
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
    const { answers, openArticles } = this.#session;
    const open = openArticles();
    const others = scope === 'article' ? [] : await this.#others(view.uri, name, open);
    const found: RenamedArticle[] = [];
    for (const uri of [view.uri, ...others]) {
      const document = open.includes(uri)
        ? await answers.of(uri, token, ({ version, article: { analysis } }) => {
            const { article, entities } = analysis;
            return this.#renamed({ uri, version, article, entities }, name, to);
          })
        : await this.#closedDocument(uri, name, to, token);
      if (document !== undefined) found.push(document);
    }
    // Each was read by itself: they may have changed while the others were.
    for (const { uri, version } of found) if (version !== undefined) answers.mustStand(uri, version);
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

  async #closedDocument(
    uri: string,
    name: RenamedName,
    to: string,
    token: CancellationToken,
  ): Promise<RenamedArticle | undefined> {
    const { answers, disk, read } = this.#session;
    const text = await textOnDisk(disk, uri);
    if (text === undefined) return undefined;
    const renamed = this.#renamed.bind(this);
    const steps = function* () {
      return yield* renamed({ uri, version: undefined, ...(yield* read(uri, text)) }, name, to);
    };
    return answers.inSlices(text.length, steps(), token);
  }

  /** The edits of one document; undefined where it has none. */
  *#renamed(
    { uri, version, article, entities }: NamedArticle & Pick<RenamedDocument, 'uri' | 'version'>,
    name: RenamedName,
    to: string,
  ): Steps<RenamedArticle | undefined> {
    const edits = yield* renameEdits(article, entities, name, to);
    if (edits.length === 0) return undefined;
    const request = this.#session.recordsFixes(uri) ? yield* this.#requestOf(article, edits) : undefined;
    return { uri, version, text: article.text, edits, request };
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

  /** Has edits of a document written down. */
  *#requestOf(article: Article, edits: readonly RenameEdit[]): Steps<FixRequest> {
    const made: NamedEdit[] = [];
    yield* eachInSteps(edits, (edit) => {
      if (!isOffered(edit, this.#session.client)) return;
      const { start, end, newText, entity } = edit;
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
      made.push({ edit: { start, end, newText }, named });
    });
    return yield* fixRequestInSteps({ article }, made);
  }
}

const refused = (message: Message, client: ClientProfile): ResponseError<void> =>
  new ResponseError(ErrorCodes.InvalidParams, client.wording(message));
