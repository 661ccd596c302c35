/** The languages of a server that runs in a browser: there is no disk to read one from when it is asked for. */
import arabic from '../../../../l10n/messages.ar.json';
import type { Catalogue } from '../../messages/catalogue.ts';
import { fallbacks } from '../../messages/locale.ts';

const SENTENCES: Readonly<Record<string, Readonly<Record<string, string>>>> = { ar: arabic };

/** The catalogue of a language or of the nearest one to it; undefined for English, and for what is not there. */
export function shippedCatalogue(locale: string): Catalogue | undefined {
  for (const language of fallbacks(locale)) {
    const sentences = SENTENCES[language];
    if (sentences !== undefined) return { locale: language, sentences: new Map(Object.entries(sentences)) };
  }
  return undefined;
}
