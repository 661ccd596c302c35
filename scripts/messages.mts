/**
 * Holds the catalogues of messages (`l10n/messages.*.json`) against the source: says what is not translated and what
 * nothing says any more. `--write` puts each catalogue in the order of the source, with empty texts to be filled in and
 * without what is gone; `--write xx` begins the catalogue of a new language.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ALL_RULES } from '../server/src/analysis/rules.ts';
import { catalogueName } from '../server/src/messages/catalogue.ts';
import { fallbacks } from '../server/src/messages/locale.ts';
import { placesOf, readPattern } from '../server/src/messages/pattern.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOURCE = join(ROOT, 'server/src');
const FOLDER = join(ROOT, 'l10n');

/** `say(` and the string that is its pattern. The functions that join messages say theirs in the same way. */
const SAYING = /(?<![\w.])say\(\s*('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")/g;

/** Every pattern of the source, in the order of files and lines. */
export function patternsOfSource(): readonly string[] {
  const patterns = new Set<string>();
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  for (const file of files.sort()) {
    const code = readFileSync(join(SOURCE, file), 'utf8').replace(/^\s*\/\*[\s\S]*?\*\//gm, '');
    for (const [, literal] of code.matchAll(SAYING)) patterns.add(textOf(literal!));
  }
  // What rules are called is said by `titleOfRule`.
  for (const { title } of ALL_RULES) patterns.add(title);
  return [...patterns];
}

/** The languages that have a catalogue. */
export const translatedLanguages = (): readonly string[] =>
  readdirSync(FOLDER)
    .map((name) => /^messages\.([\w-]+)\.json$/.exec(name)?.[1])
    .filter((language) => language !== undefined)
    .sort();

/** The entries of a catalogue as they stand in its file. @throws Error when they are no JSON, with its name */
export function entriesOf(language: string): Readonly<Record<string, string>> {
  const path = join(FOLDER, catalogueName(language));
  if (!existsSync(path)) return {};
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`l10n/${catalogueName(language)}: ${error instanceof Error ? error.message : error}`);
  }
}

/** What is wrong with a catalogue, a line for each fault. */
export function faultsOf(language: string, patterns: readonly string[]): readonly string[] {
  const entries = entriesOf(language);
  const faults: string[] = [];
  for (const pattern of patterns) {
    const translated = entries[pattern];
    if (translated === undefined || translated === '') faults.push(`not translated: ${pattern}`);
    else faults.push(...differences(pattern, translated).map((fault) => `${fault}: ${pattern}`));
  }
  const known = new Set(patterns);
  for (const pattern of Object.keys(entries)) if (!known.has(pattern)) faults.push(`not said: ${pattern}`);
  return faults;
}

/** A translation has the places of its pattern: none is forgotten, and none is made up. */
function differences(pattern: string, translated: string): readonly string[] {
  const pieces = readPattern(translated);
  if (pieces === undefined) return ['cannot be read'];
  const [wanted, found] = [placesOf(readPattern(pattern) ?? []), placesOf(pieces)];
  return [
    ...[...wanted].filter((name) => !found.has(name)).map((name) => `lacks {${name}}`),
    ...[...found].filter((name) => !wanted.has(name)).map((name) => `has {${name}}`),
  ];
}

/** The value of a string literal in single or double quotation marks. */
function textOf(literal: string): string {
  const inner = literal.slice(1, -1);
  return inner.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/gs, (_, code: string | undefined, letter: string) => {
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    return letter === 'n' ? '\n' : letter === 't' ? '\t' : letter;
  });
}

function write(language: string, patterns: readonly string[]): void {
  const entries = entriesOf(language);
  const ordered = Object.fromEntries(patterns.map((pattern) => [pattern, entries[pattern] ?? '']));
  writeFileSync(join(FOLDER, catalogueName(language)), `${JSON.stringify(ordered, null, 2)}\n`);
}

function main(args: readonly string[]): void {
  const patterns = patternsOfSource();
  const [first, ...named] = args;
  const strange = named.find((language) => fallbacks(language)[0] !== language);
  if (strange !== undefined || (first !== undefined && first !== '--write')) {
    throw new Error(
      `${strange ?? first}: write nothing, --write, or --write and a language such as fr or pt-BR`,
    );
  }
  const languages = [...new Set([...translatedLanguages(), ...(first === '--write' ? named : [])])];
  for (const language of languages) {
    if (first === '--write') write(language, patterns);
    const faults = faultsOf(language, patterns);
    for (const fault of faults) console.log(`${language}: ${fault}`);
    if (faults.length === 0) continue;
    process.exitCode = 1;
    console.error(`${language}: ${faults.length} faults; there are ${patterns.length} sentences`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}
