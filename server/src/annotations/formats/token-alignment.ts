/**
 * Finds the tokens of a file in an article when the file gives no offsets. Tokens follow each other in the article
 * with nothing but white space between; where they do not, the next place near by where some tokens in a row stand
 * is taken, and what was passed over is reported by having no place.
 */
import type { Span } from '../../text/offsets.ts';

/** How far ahead, in UTF-16 units, a token is looked for after one that is not there. */
const REACH = 2000;
/** How many tokens must follow each other to be believed after a gap. */
const AGREEING = 3;

const WHITE_SPACE = /[\s\u0000\u001c-\u001f\u0085\u200b\u200e\u200f\ufeff\u180e]/;

/** The span of each token; undefined where the article has it not. */
export function alignTokens(text: string, tokens: readonly string[]): (Span | undefined)[] {
  let at = 0;
  return tokens.map((token, index) => {
    const next = standsAt(text, token, at);
    const start = next ?? (at < text.length ? search(text, tokens, index, at) : undefined);
    if (start === undefined) return undefined;
    at = start + token.length;
    return { start, end: at };
  });
}

/** Where a token stands when only white space is before it. */
function standsAt(text: string, token: string, from: number): number | undefined {
  if (token === '') return undefined;
  for (let at = from; at <= text.length; at++) {
    if (text.startsWith(token, at)) return at;
    if (at === text.length || !WHITE_SPACE.test(text[at]!)) return undefined;
  }
  return undefined;
}

function search(text: string, tokens: readonly string[], index: number, from: number): number | undefined {
  const token = tokens[index]!;
  if (token === '') return undefined;
  const near = text.slice(0, from + REACH);
  for (let at = near.indexOf(token, from); at !== -1; at = near.indexOf(token, at + 1)) {
    if (agrees(text, tokens.slice(index + 1, index + AGREEING), at + token.length)) return at;
  }
  return undefined;
}

function agrees(text: string, tokens: readonly string[], from: number): boolean {
  let at = from;
  for (const token of tokens) {
    const start = standsAt(text, token, at);
    if (start === undefined) return false;
    at = start + token.length;
  }
  return true;
}
