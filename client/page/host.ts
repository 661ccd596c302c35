/** The way from a page to the extension and back. */
import type { FromPage, ToPage } from '../src/desk/messages.ts';

interface VsCode {
  postMessage(message: unknown): void;
}

declare function acquireVsCodeApi(): VsCode;

const vscode = acquireVsCodeApi();

/** Sends a message to the extension. */
export const tell = (message: FromPage): void => vscode.postMessage(message);

/** What the page was opened with; undefined when the first message brings it. */
export function openingMessage(): ToPage | undefined {
  const { opening } = document.body.dataset;
  // It may be long, and nothing looks for it in the document any more.
  delete document.body.dataset.opening;
  return opening === undefined ? undefined : (JSON.parse(opening) as ToPage);
}

/** Hears every message of the extension; others' messages to the window are none of ours. */
export function hear(listener: (message: ToPage) => void): void {
  window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'object' && data !== null && 'kind' in data) listener(data as ToPage);
  });
}
