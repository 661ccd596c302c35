/**
 * Asks for the words of an annotation before the server writes it: the text of a comment, the kind of an error and what
 * should stand there instead. The protocol cannot ask for a text; in other editors the server shows where to type it.
 */
import { l10n, window } from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/** The command of the server that annotates. */
export const ANNOTATE = 'copydesk.annotate';

/** What the server asks to be annotated, as far as words may be missing in it (docs/language-server.md). */
export interface AnnotationRequest {
  readonly kind: string;
  readonly type?: string;
  readonly status?: string;
  readonly ids?: readonly string[];
  readonly places?: readonly { readonly text: string }[];
  readonly place?: { readonly text: string };
  readonly offered?: readonly { readonly id: string; readonly title: string }[];
  readonly text?: string;
  readonly value?: string;
  readonly replacement?: string;
}

/** The argument of the command. */
export interface AnnotateArguments {
  readonly uri: string;
  readonly version: number;
  readonly request: AnnotationRequest;
}

export const annotationWordsMiddleware: Pick<Middleware, 'executeCommand'> = {
  executeCommand: async (command, given: readonly unknown[], next) => {
    const [argument] = given;
    if (command !== ANNOTATE || !isAnnotateArguments(argument)) return next(command, [...given]);
    const request = await complete(argument.request);
    return request === undefined ? undefined : next(command, [{ ...argument, request }]);
  },
};

export function isAnnotateArguments(value: unknown): value is AnnotateArguments {
  return typeof value === 'object' && value !== null && 'uri' in value && 'request' in value;
}

/** The request with its words; undefined when the person thought better of it. */
async function complete(request: AnnotationRequest): Promise<AnnotationRequest | undefined> {
  if (request.kind === 'comment' && request.value === undefined) {
    const prompt = l10n.t('Comment on “{0}”', shortened(request.place?.text ?? ''));
    return withWords(request, 'value', prompt);
  }
  if (request.kind === 'reply' && request.value === undefined) {
    return withWords(request, 'value', l10n.t('Reply'));
  }
  if (request.kind === 'propose' && request.replacement === undefined) {
    const prompt = l10n.t('What should stand there instead of “{0}”?', shortened(request.text ?? ''));
    return withWords(request, 'replacement', prompt, request.text);
  }
  return request.kind === 'error' && request.type === undefined ? completeError(request) : request;
}

async function completeError(request: AnnotationRequest): Promise<AnnotationRequest | undefined> {
  const words = request.place?.text ?? '';
  const kinds = (request.offered ?? []).map(({ id, title }) => ({ label: title, id }));
  const kind = await window.showQuickPick(kinds, {
    placeHolder: l10n.t('What is wrong with “{0}”?', shortened(words)),
  });
  if (kind === undefined) return undefined;
  const replacement = await window.showInputBox({
    prompt: l10n.t('What should stand there? Leave it as it is when you propose nothing.'),
    value: words,
  });
  if (replacement === undefined) return undefined;
  return { ...request, type: kind.id, ...(replacement === words ? {} : { replacement }) };
}

async function withWords(
  request: AnnotationRequest,
  key: 'value' | 'replacement',
  prompt: string,
  value = '',
): Promise<AnnotationRequest | undefined> {
  const words = await window.showInputBox({ prompt, value });
  return words === undefined || (key === 'value' && words.trim() === '')
    ? undefined
    : { ...request, [key]: words };
}

/** Characters of a quotation that a prompt has room for. */
const LONGEST = 60;

const shortened = (words: string): string => {
  const characters = [...words];
  return characters.length <= LONGEST ? words : `${characters.slice(0, LONGEST).join('')}…`;
};
