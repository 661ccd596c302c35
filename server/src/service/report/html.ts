/**
 * Markup that cannot be forgotten to be escaped: a string that is put into `html` is text, never tags. It is written out
 * at the end, for a reader: until then messages are in no language, and what depends on the reader is not decided.
 */
import type { Catalogue } from '../../messages/catalogue.ts';
import type { Message } from '../../messages/message.ts';
import { type Wording, wordingIn } from '../../messages/wording.ts';
import { isWrittenFromTheRight } from '../../text/direction.ts';
import { printable } from '../../text/printable.ts';

/** Who reads a page. */
export interface PageReader {
  /** Language of the page, BCP 47. */
  readonly language: string;
  readonly direction: 'rtl' | 'ltr';
  /** Writes a message. Control characters are taken care of where text becomes markup. */
  readonly worded: Wording;
}

/** A reader by the catalogue of their language; left out for English. */
export function pageReader(catalogue?: Catalogue): PageReader {
  const language = catalogue?.locale ?? 'en';
  const direction = isWrittenFromTheRight(language) ? 'rtl' : 'ltr';
  return { language, direction, worded: wordingIn(catalogue) };
}

/** Markup that was made by `html`. */
export class Html {
  readonly #write: (reader: PageReader) => string;

  /** @param write writes the markup out */
  constructor(write: (reader: PageReader) => string) {
    this.#write = write;
  }

  /** The markup as somebody reads it. */
  for(reader: PageReader): string {
    return this.#write(reader);
  }
}

/** Markup as it is. */
export const raw = (markup: string): Html => new Html(() => markup);

type Written = Html | Message | string | number | undefined;

/** What is put into markup: a function is asked when it is known who reads. */
export type Content = Written | ((reader: PageReader) => Content) | readonly Content[];

/**
 * Builds markup. Strings and numbers are escaped, messages written in the reader's language, arrays joined; `undefined` is
 * nothing, `Html` goes in as it is.
 */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Html {
  return new Html((reader) => {
    let markup = parts[0]!;
    for (const [at, content] of contents.entries()) markup += markupOf(content, reader) + parts[at + 1]!;
    return markup;
  });
}

function markupOf(content: Content, reader: PageReader): string {
  if (content === undefined) return '';
  if (content instanceof Html) return content.for(reader);
  if (typeof content === 'string') return escapeHtml(content);
  if (typeof content === 'number') return String(content);
  if (typeof content === 'function') return markupOf(content(reader), reader);
  if ('pattern' in content) return escapeHtml(reader.worded(content));
  return content.map((one) => markupOf(one, reader)).join('');
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
