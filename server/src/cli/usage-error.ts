/** The command line asked for something that does not exist; said in one sentence, exit code 2, no stack. */

import type { Message } from '../messages/message.ts';
import { english } from '../messages/wording.ts';
export class UsageError extends Error {
  /** What is said to the user. */
  readonly told: Message | string;

  override readonly name = 'UsageError';

  constructor(told: Message | string) {
    super(typeof told === 'string' ? told : english(told));
    this.told = told;
  }
}
