/** The peer that Copydesk is measured beside: cspell 8 with its Arabic dictionary, which only checks spelling. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { type CSpellUserSettings, readSettings, spellCheckDocument } from 'cspell-lib';

const require = createRequire(import.meta.url);

/** Loads the dictionary; the function returned checks a text once and gives the number of words it does not know. */
export async function loadPeer(): Promise<(text: string) => Promise<number>> {
  const dictionary = await readSettings(pathToFileURL(require.resolve('@cspell/dict-ar/cspell-ext.json')));
  // Copydesk reads the whole article whatever it finds; so must the peer.
  const limits = { maxNumberOfProblems: 1e6, maxDuplicateProblems: 1e6 };
  const settings: CSpellUserSettings = { ...dictionary, ...limits, language: 'ar', dictionaries: ['ar'] };
  return async (text) => {
    const document = { uri: 'file:///bench/article.txt', text, languageId: 'plaintext', locale: 'ar' };
    const options = { generateSuggestions: false, noConfigSearch: true };
    const { issues, errors } = await spellCheckDocument(document, options, settings);
    if (errors !== undefined && errors.length > 0) throw errors[0]!;
    return issues.length;
  };
}

/** Version of the peer, for the report. Its manifest is not among what the package exports. */
export function peerVersion(): string {
  const manifest = new URL('../node_modules/cspell-lib/package.json', import.meta.url);
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}
