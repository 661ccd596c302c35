/**
 * The peers that Copydesk is measured beside: cspell 8, which only checks spelling, with its dictionary of the language;
 * harper, which checks the grammar of English.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { type CSpellUserSettings, readSettings, spellCheckDocument } from 'cspell-lib';
import { Dialect, LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';

const require = createRequire(import.meta.url);

/** Checks a text once and gives the number of places that it reports. */
export type Peer = (text: string) => Promise<number>;

/** cspell with its dictionary of Arabic. */
export async function loadArabicSpeller(): Promise<Peer> {
  const dictionary = await readSettings(pathToFileURL(require.resolve('@cspell/dict-ar/cspell-ext.json')));
  return speller({ ...dictionary, language: 'ar', dictionaries: ['ar'] }, 'ar');
}

/** cspell with the dictionaries of English that it brings. */
export async function loadEnglishSpeller(): Promise<Peer> {
  const dictionary = await readSettings(pathToFileURL(require.resolve('@cspell/dict-en_us/cspell-ext.json')));
  return speller({ ...dictionary, language: 'en', dictionaries: ['en_us'] }, 'en');
}

function speller(dictionary: CSpellUserSettings, locale: string): Peer {
  // Copydesk reads the whole article whatever it finds; so must the peer.
  const limits = { maxNumberOfProblems: 1e6, maxDuplicateProblems: 1e6 };
  const settings: CSpellUserSettings = { ...dictionary, ...limits };
  return async (text) => {
    const document = { uri: 'file:///bench/article.txt', text, languageId: 'plaintext', locale };
    const options = { generateSuggestions: false, noConfigSearch: true };
    const { issues, errors } = await spellCheckDocument(document, options, settings);
    if (errors !== undefined && errors.length > 0) throw errors[0]!;
    return issues.length;
  };
}

/** Harper with the rules that it has on from the start. */
export async function loadGrammarChecker(): Promise<Peer> {
  const linter = new LocalLinter({ binary, dialect: Dialect.American });
  await linter.setup();
  return async (text) => (await linter.lint(text, { language: 'plaintext' })).length;
}

/** Version of an installed package, for the report: its manifest need not be among what it exports. */
export function versionOf(name: string): string {
  const manifest = new URL(`../node_modules/${name}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}
