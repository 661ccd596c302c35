/** Waiting that ends when the client cancels its request. */
import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/**
 * Waits for work, unless the request is cancelled before.
 * @throws ResponseError RequestCancelled
 */
export async function uncancelled<Result>(work: Promise<Result>, token: CancellationToken): Promise<Result> {
  const cancelled = new Promise<undefined>((resolve) => {
    // A token that was cancelled before its request began never says so again.
    if (token.isCancellationRequested) resolve(undefined);
    token.onCancellationRequested(() => resolve(undefined));
  });
  const result = await Promise.race([work, cancelled]);
  if (token.isCancellationRequested) {
    throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
  }
  return result as Result;
}
