/** The newsroom of the suite: its articles, opened as a person opens them, and what the server says of them. */
import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Diagnostic,
  languages,
  Range,
  type TextDocument,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';
import { on, until } from './conditions.ts';

/** The folder of the articles, as the runner outside made it. */
export const ARTICLES = process.env.COPYDESK_TEST_ARTICLES ?? '';

export const AD_PLACEHOLDER = 'template/ad-placeholder';

/** The address of an article, by its path inside the workspace. */
export const article = (path: string): Uri => Uri.file(join(ARTICLES, path));

/** Opens an article in an editor. */
export async function open(path: string): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument(article(path)));
}

/** Opens a fresh copy of an article, which a test may change as it likes. */
export async function openCopy(path: string): Promise<TextEditor> {
  const named = (copies: number): string => path.replace(/(?=\.)/, `-${copies}`);
  let copies = 1;
  while (existsSync(article(named(copies)).fsPath)) copies++;
  const copy = named(copies);
  copyFileSync(article(path).fsPath, article(copy).fsPath);
  return open(copy);
}

/** The range of the first place, or the `nth` from 0, where a document says some words. */
export function rangeOf(document: TextDocument, words: string, nth = 0): Range {
  const text = document.getText();
  let at = text.indexOf(words);
  for (let found = 0; found < nth; found++) at = text.indexOf(words, at + 1);
  if (at < 0) throw new Error(`“${words}” is not in ${document.uri.path}`);
  return new Range(document.positionAt(at), document.positionAt(at + words.length));
}

/** The rule that a diagnostic comes from. */
export function ruleOf(diagnostic: Diagnostic): string {
  const { code } = diagnostic;
  return String(typeof code === 'object' ? code.value : code);
}

/** What Copydesk says of a document now, of one rule or of all. */
export function diagnosticsOf(document: TextDocument, rule?: string): Diagnostic[] {
  return languages
    .getDiagnostics(document.uri)
    .filter((diagnostic) => diagnostic.source === 'copydesk')
    .filter((diagnostic) => rule === undefined || ruleOf(diagnostic) === rule);
}

/** Waits until a rule says something of a document, or, with `count`, says it so many times. */
export function diagnosed(document: TextDocument, rule: string, count?: number): Promise<Diagnostic[]> {
  const wanted = count === undefined ? `a diagnostic of ${rule}` : `${count} diagnostics of ${rule}`;
  return until(`${wanted} on ${document.uri.path}`, () => {
    const found = diagnosticsOf(document, rule);
    return (count === undefined ? found.length > 0 : found.length === count) && found;
  }, [on(languages.onDidChangeDiagnostics)]);
}
