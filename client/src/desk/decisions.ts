/** What is decided on a page of the Desk: carried out in the document and by the server, and taken back. */
import { commands, l10n, type Range, type TextDocument, WorkspaceEdit, window, workspace } from 'vscode';
import { TAKE_BACK_COMMAND, type TakenBack, type WrittenDecision } from '../../../protocol/decisions.ts';
import { DESK_ACTIONS_REQUEST, type DrawnAction } from '../../../protocol/desk.ts';
import { annotateAt, comments } from '../annotate.ts';
import { ANNOTATE } from '../annotation-words.ts';
import type { CopydeskClient } from '../client.ts';
import type { DocumentLink } from './document-link.ts';
import type { DeskHistory } from './history.ts';
import { mark } from './marking.ts';
import type { FromPage } from './messages.ts';

/** A decision that the text does not show. */
export interface UnseenDecision {
  /** Where it was made, in the text of then. */
  readonly place: Range | undefined;
  /** Its name for the server; undefined when it stands in the project and not beside the article. */
  readonly written: WrittenDecision | undefined;
}

/** A document, its page, and what both do for a decision. */
export interface Decided {
  readonly document: TextDocument;
  readonly link: DocumentLink;
  readonly copydesk: CopydeskClient;
  readonly history: DeskHistory<UnseenDecision>;
  readonly canWrite: () => boolean;
  /** Ends when the document holds all that was typed on the page. */
  readonly flush: () => Promise<unknown>;
  /** Says on the page what was taken back, and goes there. */
  readonly told: (message: string, place: Range | undefined) => void;
}

/** What the page says when something is decided on it, or taken back. */
export type DecisionMessage = Extract<
  FromPage,
  { readonly kind: 'act' | 'unify' | 'mark' | 'comment' | 'decide' | 'undo' }
>;

export class DeskDecisions {
  readonly #desk: Decided;

  constructor(desk: Decided) {
    this.#desk = desk;
  }

  get #uri(): string {
    return this.#desk.copydesk.uriOf(this.#desk.document);
  }

  /** Does what the page asks for, after all that was asked for before. */
  hear(message: DecisionMessage): Promise<void> {
    return this.#desk.history.inTurn(async () => {
      await this.#desk.flush();
      await this.#do(message);
    });
  }

  /**
   * The text was undone by a way that does not ask the Desk. Where a decision is newer, also one that was still being
   * written down, the text comes back and the decision goes.
   */
  undoneInstead(): Promise<void> {
    const { document, history } = this.#desk;
    return history.inTurn(async () => {
      const { newest } = history;
      if (newest === undefined || !(await this.#changes('redo'))) {
        history.textChanged(() => document.getText(), true);
        return;
      }
      history.restored(document.getText());
      await this.#takeBack(newest);
    });
  }

  /** Has VS Code undo or redo a change of the text. @returns whether there was one */
  async #changes(command: 'undo' | 'redo'): Promise<boolean> {
    const { document, history } = this.#desk;
    const { version } = document;
    history.asking = command;
    try {
      await commands.executeCommand(command);
    } finally {
      history.asking = undefined;
    }
    return version !== document.version;
  }

  async #do(message: DecisionMessage): Promise<void> {
    const { document, link } = this.#desk;
    switch (message.kind) {
      case 'act': {
        const { fingerprint, from, key } = message;
        const place = link.rangeOf({ from, to: from });
        const actions = await this.actionsOf(fingerprint, document.offsetAt(place.start));
        const action = actions.find((one) => one.key === key);
        // What is not there any more was mended by the decision before this one.
        if (action !== undefined) await this.#act(action, place);
        return;
      }
      case 'unify':
        await this.#unify(message);
        return;
      case 'mark': {
        const place = link.rangeOf(message);
        this.#remember(await mark({ document, link, uri: this.#uri }, message), place);
        return;
      }
      case 'comment': {
        const place = link.rangeOf(message);
        this.#remember((await annotateAt(document, place, [comments])).answer, place);
        return;
      }
      case 'decide':
        await this.#decide(message);
        return;
      case 'undo':
        await this.#undo();
    }
  }

  /** Takes the newest decision back, or the newest change of the text where that is newer. */
  async #undo(): Promise<void> {
    const { history, told } = this.#desk;
    const { newest } = history;
    if (newest !== undefined) {
      await this.#takeBack(newest);
      return;
    }
    const isUndone = await this.#changes('undo');
    told(
      isUndone
        ? l10n.t('Taken back: the last change of the text.')
        : l10n.t('There is nothing to take back.'),
      undefined,
    );
  }

  async #takeBack(decision: UnseenDecision): Promise<void> {
    const { copydesk, history, told } = this.#desk;
    const { written, place } = decision;
    const { takenBack, message } =
      written === undefined
        ? IN_PROJECT()
        : await copydesk.execute<TakenBack>(TAKE_BACK_COMMAND, { uri: this.#uri, ...written });
    history.forget(decision);
    if (!takenBack) void window.showWarningMessage(message);
    told(message, place);
  }

  /** @param answer of the command that wrote a decision down, or did not */
  #remember(answer: unknown, place: Range | undefined): void {
    const { document, history } = this.#desk;
    const written = isWritten(answer) ? answer : undefined;
    if (written === undefined && !hasChangedProject(answer)) return;
    history.decided({ place, written }, document.getText());
  }

  /** One spelling throughout the article; where nothing competes, the editor's rename does it. */
  async #unify({ from, form, finding }: Extract<FromPage, { kind: 'unify' }>): Promise<void> {
    const { document, link, canWrite } = this.#desk;
    const { start } = link.rangeOf({ from, to: from });
    const actions = finding === undefined ? [] : await this.actionsOf(finding.fingerprint, finding.start);
    const chosen = actions
      .filter(({ edits }) => edits.length > 0 && edits.every(({ newText }) => newText === form))
      .sort((a, b) => b.edits.length - a.edits.length)[0];
    if (chosen !== undefined) {
      await this.#act(chosen, undefined);
      return;
    }
    if (!canWrite()) {
      sayClosed();
      return;
    }
    const edit = await commands.executeCommand<WorkspaceEdit | undefined>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      start,
      form,
    );
    if (edit !== undefined) await workspace.applyEdit(edit, { isRefactoring: true });
  }

  async #decide({ id, decision, from }: Extract<FromPage, { kind: 'decide' }>): Promise<void> {
    const { document, link } = this.#desk;
    const place = from === undefined ? undefined : link.rangeOf({ from, to: from });
    const request =
      decision === 'remove'
        ? { kind: 'remove', id }
        : { kind: 'decide', ids: [id], status: decision === 'accept' ? 'accepted' : 'rejected' };
    const { version } = document;
    this.#remember(await commands.executeCommand(ANNOTATE, { uri: this.#uri, version, request }), place);
  }

  /** What can be done about a finding of the document's present version; asks again when the answer came too late. */
  async actionsOf(fingerprint: string, start: number): Promise<readonly DrawnAction[]> {
    const { document, copydesk } = this.#desk;
    for (;;) {
      const { version } = document;
      const actions = await copydesk.ask<readonly DrawnAction[]>(DESK_ACTIONS_REQUEST, {
        textDocument: { uri: this.#uri },
        fingerprint,
        start,
      });
      const [first] = actions ?? [];
      if (first === undefined || first.version === document.version) return actions ?? [];
      // The document has stood still, so there is no other answer to wait for.
      if (version === document.version) return [];
    }
  }

  async #act({ edits, command }: DrawnAction, place: Range | undefined): Promise<void> {
    const { document, link, canWrite } = this.#desk;
    if (edits.length > 0) {
      if (!canWrite()) {
        sayClosed();
        return;
      }
      const edit = new WorkspaceEdit();
      for (const { range, newText } of edits) {
        edit.replace(document.uri, link.rangeOf(link.spanOf(range)), newText);
      }
      const { version } = document;
      if (!(await workspace.applyEdit(edit))) {
        if (version === document.version) sayClosed();
        else void window.showWarningMessage(l10n.t('The article has changed meanwhile; try again.'));
        return;
      }
    }
    if (command === undefined) return;
    const answer = await commands.executeCommand(command.command, ...(command.arguments ?? []));
    // What changed the text is taken back there, and its record with it.
    if (edits.length === 0) this.#remember(answer, place);
  }
}

const isWritten = (answer: unknown): answer is WrittenDecision =>
  typeof answer === 'object' && answer !== null && 'decision' in answer;

const hasChangedProject = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && 'changed' in answer && answer.changed === true;

const IN_PROJECT = (): TakenBack => ({
  takenBack: false,
  message: l10n.t(
    'The last decision holds for the whole project and stands in its folder “.copydesk”; it can be taken back there. The next one before it can be taken back here.',
  ),
});

/** Says that VS Code lets nobody write. */
export function sayClosed(): void {
  void window.showWarningMessage(l10n.t('VS Code does not let this article be changed: it is read-only.'));
}
