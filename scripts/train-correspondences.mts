/**
 * Learns what groups of letters write each other in names, and writes the tables that ship: `npm run train:letters`.
 *
 * Reads Wikidata's names (CC0) from `../shared/data/names`, or the folder given. Alignments are learned by
 * expectation maximisation (letter-alignment.mts); then every row of aligned groups of up to three letters is
 * counted, as phrases are in machine translation, and kept where it says more than its parts. Deterministic.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ARABIC_PAIRS, LATIN_PAIRS } from '../server/src/names/comparing/conventional-letters.ts';
import { romanise } from '../server/src/names/comparing/romanisation.ts';
import { fold } from '../server/src/text/folding.ts';
import { type GroupCount, learnGroups, type TrainingPair, withEdges } from './letter-alignment.mts';
import { type CountedGroup, countPhrases } from './letter-phrases.mts';
import { tableOf, tableOfPairs } from './letter-tables.mts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = process.argv[2] ?? `${root}../shared/data/names`;
const ROUNDS = 8;
/** Of files that have no part set apart for testing, four names of five are learned from. */
const HELD_OUT = 5;

if (!existsSync(folder)) {
  console.error(`${folder} is not here; models/letters/card.md says where to get it`);
  process.exit(2);
}

const arabic = learn('wikidata-en-ar.train.tsv', 'all');
const cyrillic = learn('wikidata-en-ru.dev.tsv', 'part');
write('latin-arabic', 'LATIN_ARABIC_LETTERS', tableOf(arabic));
write('latin-cyrillic', 'LATIN_CYRILLIC_LETTERS', tableOf(cyrillic));
write('latin-hebrew', 'LATIN_HEBREW_LETTERS', tableOf(learn('wikidata-en-he.dev.tsv', 'part')));
const throughLatin = [{ groups: arabic, side: 'right' }] as const;
write('arabic-arabic', 'ARABIC_LETTERS', tableOfPairs(ARABIC_PAIRS, throughLatin));
const throughOthers = [
  { groups: arabic, side: 'left' },
  { groups: cyrillic, side: 'left' },
] as const;
write('latin-latin', 'LATIN_LETTERS', tableOfPairs(LATIN_PAIRS, throughOthers));

function learn(file: string, share: 'all' | 'part'): CountedGroup[] {
  const pairs = readPairs(file, share);
  const groups: GroupCount[] = learnGroups(pairs, { leastLeft: 1, rounds: ROUNDS });
  const phrases = countPhrases(pairs, groups);
  console.log(`${file}: ${pairs.length} pairs, ${phrases.length} groups`);
  return phrases;
}

function readPairs(file: string, share: 'all' | 'part'): TrainingPair[] {
  return readFileSync(`${folder}/${file}`, 'utf8')
    .trimEnd()
    .split('\n')
    .filter((_, at) => share === 'all' || at % HELD_OUT !== 0)
    .map((line) => {
      const [latin = '', other = '', count = '1'] = line.split('\t');
      const right = fold(other.replaceAll(' ', ''));
      return {
        left: withEdges(romanise(latin)),
        right: withEdges(right),
        weight: 1 + Math.log2(Number(count)),
      };
    })
    .filter(({ left, right }) => left.length > 2 && right.length > 2);
}

function write(file: string, name: string, table: string): void {
  const text = `/** Learned by scripts/train-correspondences.mts from names of Wikidata (CC0); see models/letters/card.md. */\nexport const ${name} = \`${table}\`;\n`;
  writeFileSync(`${root}server/src/names/comparing/letters/${file}.ts`, text);
  console.log(`server/src/names/comparing/letters/${file}.ts: ${Buffer.byteLength(text)} bytes`);
}
