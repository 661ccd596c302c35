/**
 * Writes models/name-words/words.bin: which words stand in names of persons, in Latin, Cyrillic and Hebrew letters,
 * and which are ordinary English words. With it a capitalised word that opens a sentence, or a row of unknown
 * capitalised words, is read as a person, as another name, or as no name at all.
 *
 * Reads the lists of name words of Wikidata (CC0, English key, letters apart, count) and the word list of the
 * package `@cspell/dict-en_us`. Run `node scripts/build-name-words.mts [FOLDER]`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { importTrie, iteratorTrieWords } from 'cspell-trie-lib';
import { type CountedWord, writeWordTable } from '../server/src/names/lexicon/word-table.ts';
import { fold } from '../server/src/text/folding.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = process.argv[2] ?? `${root}../shared/data/names`;
const LISTS = [
  'wikidata-en-ar.train.tsv',
  'wikidata-en-ar.dev.tsv',
  'wikidata-en-ru.dev.tsv',
  'wikidata-en-he.dev.tsv',
] as const;
const SHORTEST_WORD = 3;
const LONGEST_WORD = 14;

for (const name of LISTS) {
  if (existsSync(`${folder}/${name}`)) continue;
  console.error(`${folder}/${name} is not here; models/name-words/card.md says what it is`);
  process.exit(2);
}
const names = new Map<string, number>();
for (const name of LISTS) readNames(readFileSync(`${folder}/${name}`, 'utf8'), name.includes('-ar.'));
const ordinary = readOrdinary();
const words: CountedWord[] = [...names].map(([word, count]) => ({
  word,
  count: count + 1,
  isName: !ordinary.has(word),
}));
for (const word of ordinary) if (!names.has(word)) words.push({ word, count: 1, isName: false });
const bytes = writeWordTable(words);
mkdirSync(`${root}models/name-words`, { recursive: true });
writeFileSync(`${root}models/name-words/words.bin`, bytes);
console.log(
  `${names.size} words of names, ${ordinary.size} ordinary words; words.bin has ${bytes.length} bytes`,
);

/** Adds a list: its English key for the Arabic one, else the other script, its letters apart. */
function readNames(text: string, takesKey: boolean): void {
  for (const line of text.split('\n')) {
    const [key = '', letters = '', count = '0'] = line.split('\t');
    const word = fold(takesKey ? key : letters.replaceAll(' ', ''));
    if (word.length >= 2) names.set(word, (names.get(word) ?? 0) + Number(count));
  }
}

/** English words that are written small. */
function readOrdinary(): ReadonlySet<string> {
  const path = `${root}node_modules/@cspell/dict-en_us/en_US.trie.gz`;
  const trie = importTrie(gunzipSync(readFileSync(path)).toString('utf8').split('\n'));
  const found = new Set<string>();
  for (const word of iteratorTrieWords(trie)) {
    if (/^[a-z]+$/.test(word) && word.length >= SHORTEST_WORD && word.length <= LONGEST_WORD) found.add(word);
  }
  return found;
}
