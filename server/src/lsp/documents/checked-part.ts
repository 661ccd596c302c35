/** How much of a text is analysed while somebody edits it: enough for any article, not for a whole archive in a file. */
import { type Message, say } from '../../messages/message.ts';

import type { BlockText } from '../../text/block-text.ts';

/** Longer texts are checked up to here, in UTF-16 units: about two and a half million words. */
export const CHECKED_LENGTH = 16_000_000;

/** How far back a space is looked for, so that no word is cut. */
const WORD_REACH = 1000;

/** The part of a text that is checked, and what to tell the user about the rest. */
export interface CheckedPart {
  readonly text: string;
  readonly notice: Message | undefined;
}

/** Cuts a text that is too long at a space. No surrogate pair is cut. */
export function checkedPart(text: string): CheckedPart {
  if (text.length <= CHECKED_LENGTH) return { text, notice: undefined };
  let end = CHECKED_LENGTH;
  while (end > CHECKED_LENGTH - WORD_REACH && !/\s/.test(text[end]!)) end--;
  if (end === CHECKED_LENGTH - WORD_REACH) {
    end = CHECKED_LENGTH;
    if ((text.charCodeAt(end) & 0xfc00) === 0xdc00) end--;
  }
  const notice = say(
    'Only the first {checked, number} of {all, number} characters of this file are checked while it is edited; split it to have all of it checked, or run “copydesk check”.',
    { checked: end, all: text.length },
  );
  return { text: text.slice(0, end), notice };
}

/** The same of a text in blocks. */
export function checkedBlocks(blocks: BlockText): {
  readonly blocks: BlockText;
  readonly notice: Message | undefined;
} {
  if (blocks.length <= CHECKED_LENGTH) return { blocks, notice: undefined };
  const { text, notice } = checkedPart(blocks.text);
  return { blocks: blocks.edited({ start: text.length, end: blocks.length, newText: '' }), notice };
}
