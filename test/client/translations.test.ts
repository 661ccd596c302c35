/** The extension speaks English and Arabic: no sentence may be missing in one of them, nor lose what is filled in. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): Record<string, string> => JSON.parse(readFileSync(join(root, path), 'utf8'));

const sources = readdirSync(join(root, 'client/src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(join(root, 'client/src', path), 'utf8'));

/** The sentences that the extension asks VS Code to translate. */
const said = new Set(
  sources.flatMap((source) =>
    [...source.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map(([, sentence]) =>
      sentence!.replace(/\\'/g, "'"),
    ),
  ),
);

const filledIn = (sentence: string): string[] => (sentence.match(/\{\d\}/g) ?? []).sort();

test('every sentence of the extension is there in Arabic, and no other', () => {
  expect(said.size).toBeGreaterThan(50);
  expect(Object.keys(read('l10n/bundle.l10n.ar.json')).sort()).toEqual([...said].sort());
});

test('every label of the package is there in Arabic, and no other', () => {
  expect(Object.keys(read('package.nls.ar.json')).sort()).toEqual(
    Object.keys(read('package.nls.json')).sort(),
  );
});

test('what is filled into a sentence is filled into its translation', () => {
  for (const [sentence, translation] of Object.entries(read('l10n/bundle.l10n.ar.json'))) {
    expect(filledIn(translation), sentence).toEqual(filledIn(sentence));
  }
});

test('every sentence that is translated is written as one text, so that it can be found', () => {
  const calls = sources.flatMap((source) =>
    [...source.matchAll(/l10n\.t\(\s*(.)/g)].map(([, first]) => first),
  );
  expect(calls.filter((first) => first !== "'")).toEqual([]);
});
