/** Brings a place of an article into sight: on the Desk where it is open there, else in the text editor. */
import { type Range, type Uri, window } from 'vscode';
import type { DeskProvider } from '../desk/desk-provider.ts';

/** @param range in the article's present version @param isBehind leaves the focus where it is */
export async function reveal(
  desk: DeskProvider,
  article: Uri,
  range: Range,
  isBehind = false,
): Promise<void> {
  if (desk.reveal(article, range, isBehind)) return;
  await window.showTextDocument(article, { selection: range, preserveFocus: isBehind, preview: true });
}
