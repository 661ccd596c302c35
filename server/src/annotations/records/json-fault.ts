/**
 * Where a text stops being JSON. Engines say it in words of their own and often not at all, and a person who has to
 * mend a line by hand needs the column.
 */
import { type Message, say } from '../../messages/message.ts';

/** The first place where a text cannot go on being JSON, and what should have stood there. */
export interface JsonFault {
  /** UTF-16 offset. */
  readonly at: number;
  readonly expected: Message;
}

const WHITE_SPACE = /[ \t\r\n]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const LITERAL = /true|false|null/y;
const STRING_PIECE = /[^"\\\u0000-\u001f]+|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * Finds the first fault of a text that `JSON.parse` refuses. Keeps its own stack, so that no depth of brackets
 * exhausts it; one pass. The end of the text is the fault when nothing else is.
 */
export function jsonFault(text: string): JsonFault {
  let at = 0;
  /** Closing brackets that are still due, the innermost last. */
  const open: ('}' | ']')[] = [];
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  };
  /** Reads a string. False where it breaks off. */
  const string = (): boolean => {
    at++;
    while (skip(STRING_PIECE));
    if (text[at] !== '"') return false;
    at++;
    return true;
  };
  const key = (): Message | undefined => {
    skip(WHITE_SPACE);
    if (text[at] !== '"') return say('a key in quotation marks');
    if (!string()) return say('the closing quotation mark, or the escape of a special character,');
    skip(WHITE_SPACE);
    if (text[at] !== ':') return say('a colon');
    at++;
    return undefined;
  };
  for (;;) {
    skip(WHITE_SPACE);
    const opening = text[at];
    if (opening === '{' || opening === '[') {
      at++;
      skip(WHITE_SPACE);
      const closing = opening === '{' ? '}' : ']';
      open.push(closing);
      if (text[at] !== closing) {
        const missing = opening === '{' ? key() : undefined;
        if (missing !== undefined) return { at, expected: missing };
        continue;
      }
    } else if (opening === '"') {
      if (!string())
        return { at, expected: say('the closing quotation mark, or the escape of a special character,') };
    } else if (!skip(LITERAL) && !skip(NUMBER)) {
      return { at, expected: say('a value') };
    }
    skip(WHITE_SPACE);
    while (open.length > 0 && text[at] === open.at(-1)) {
      open.pop();
      at++;
      skip(WHITE_SPACE);
    }
    const due = open.at(-1);
    if (due === undefined) return { at, expected: say('the end of the line') };
    if (text[at] !== ',') return { at, expected: say('a comma or “{bracket}”', { bracket: due }) };
    at++;
    const missing = due === '}' ? key() : undefined;
    if (missing !== undefined) return { at, expected: missing };
  }
}
