/** A catalogue: what each English sentence is in another language. One JSON file for each language, in `l10n/`. */

/** Sentences of one language. */
export interface Catalogue {
  /** BCP 47, as in the file's name. */
  readonly locale: string;
  /** Patterns by the English pattern (pattern.ts). */
  readonly sentences: ReadonlyMap<string, string>;
}

/** Name of the file of a language. */
export const catalogueName = (locale: string): string => `messages.${locale}.json`;

/**
 * Reads a catalogue; undefined when it is not a JSON object. What is no text in it, or empty, is as good as not
 * translated. @param text content of the file
 */
export function readCatalogue(text: string, locale: string): Catalogue | undefined {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read)) return undefined;
  const sentences = new Map<string, string>();
  for (const [english, translated] of Object.entries(read)) {
    if (typeof translated === 'string' && translated !== '') sentences.set(english, translated);
  }
  return { locale, sentences };
}
