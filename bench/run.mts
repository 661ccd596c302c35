/**
 * Measures what the design limits, beside a floor and peers in the same run, and writes `bench/results.md`.
 *
 * The floor is one pass of a word expression over the same text. Ratios to it say more than times, because they hold
 * on other machines. Run by `npm run bench`, which builds first.
 */
import { writeFile } from 'node:fs/promises';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findModels, loadModels } from '../server/src/host/models.ts';
import { analysisSection, type MeasuredPeer } from './analysis-rows.mts';
import { longArticles } from './article.mts';
import { corpusSection } from './corpus-rows.mts';
import { englishArticle } from './english-article.mts';
import { gazetteerSection } from './gazetteer-rows.mts';
import { nameSection } from './name-rows.mts';
import { readOptions } from './options.mts';
import { loadArabicSpeller, loadEnglishSpeller, loadGrammarChecker, versionOf } from './peer.mts';
import { recogniserSection } from './recogniser-rows.mts';
import { serverSection } from './server-rows.mts';
import { type Section, written } from './table.mts';
import { typingSection } from './typing-rows.mts';
import { unseenSection } from './unseen-rows.mts';

readOptions({});

const WORDS = 10_000;

const root = fileURLToPath(new URL('..', import.meta.url));
/** Average number of busy processes before the run: above the number of cores, rows by the clock say little. */
const load = loadavg()[0] ?? 0;
const { resources } = await loadModels(findModels(root), { tagger: true });
const { tagger: _, ...plain } = resources;
const cspell = `cspell ${versionOf('cspell-lib')}`;
const arabicPeers: readonly MeasuredPeer[] = [
  { name: `${cspell} with its Arabic dictionary, warm`, check: await loadArabicSpeller(), timesFaster: 3 },
];
const englishPeers: readonly MeasuredPeer[] = [
  { name: `${cspell} with its English dictionary, warm`, check: await loadEnglishSpeller(), timesFaster: 3 },
  { name: `harper.js ${versionOf('harper.js')}, warm`, check: await loadGrammarChecker(), timesFaster: 40 },
];

const sections: Section[] = [];
for (const article of longArticles(WORDS)) {
  sections.push(await analysisSection(article, 'Arabic', resources, arabicPeers));
}
sections.push(await analysisSection(englishArticle(WORDS), 'English', resources, englishPeers));
sections.push(await unseenSection(plain, arabicPeers));
sections.push(typingSection());
sections.push(await nameSection(plain));
sections.push(recogniserSection());
sections.push(gazetteerSection());
sections.push(await corpusSection(join(root, 'dist/cli.js')));
sections.push(await serverSection(root));

const lines = [
  '# Limits of the design, measured',
  '',
  'Made by `npm run bench`: medians of rounds in which all parts take turns, in processor time unless it says',
  `otherwise, with ${resources.gazetteer.size} entities in the gazetteer. Machine: ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores`,
  `with a load of ${load.toFixed(1)} before the run, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()} ${release()}, Node ${process.version}. Rows by the clock say`,
  'little where the load is above the number of cores.',
  '',
  ...written(sections),
  'An article of 10,000 words is the same in every round: cspell looks up no word of it again, the analysis begins',
  'anew. Where articles are read for the first time, neither has seen them.',
  'What `npm test` holds these ratios to is in `bench/bounds.json`.',
  '',
];
console.log(lines.join('\n'));
await writeFile(join(root, 'bench/results.md'), lines.join('\n'));
