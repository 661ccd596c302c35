/** Markup that cannot be forgotten to be escaped: a string that is put into `html` is text, never tags. */
import type { Message } from '../../messages/message.ts';
import { printable } from '../terminal.ts';
import { worded } from './words.ts';

/** Markup that was made by `html`. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

type Content = Html | Message | string | number | undefined | readonly Content[];

/**
 * Builds markup. Strings and numbers are escaped, messages written in the reader's language, arrays joined; `undefined` is
 * nothing, `Html` goes in as it is.
 */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Html {
  let markup = parts[0]!;
  for (const [at, content] of contents.entries()) markup += markupOf(content) + parts[at + 1]!;
  return new Html(markup);
}

function markupOf(content: Content): string {
  if (content === undefined) return '';
  if (content instanceof Html) return content.markup;
  if (typeof content === 'string') return escapeHtml(content);
  if (typeof content === 'number') return String(content);
  if ('pattern' in content) return escapeHtml(worded(content));
  return content.map(markupOf).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for content and for attribute values in quotation marks. Control characters become visible. */
export const escapeHtml = (text: string): string =>
  printable(text).replace(/[&<>"']/g, (letter) => ENTITIES[letter]!);
