/** The command line asked for something that does not exist; said in one sentence, exit code 2, no stack. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
