/**
 * Draws mentions that the recogniser's analysis finds in edited news, to be read and judged by a person: the figures
 * are in mentions-in-news.md. Reads ../shared/data where it is present; its text is printed and not kept.
 *
 *   node bench/mentions-in-news.mts [--mentions 300] [--seed 2018] [--plain]
 *
 * With --plain the recogniser is off, as it is unless asked for.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { findModels, loadModels } from '../server/src/host/models.ts';
import { analyseNames, type NameResources, NO_DECISIONS } from '../server/src/names/names.ts';
import { createArticle } from '../server/src/text/article.ts';
import { readOptions } from './options.mts';
import { seededRandom } from './seeded-random.mts';

const NEWS = new URL('../../shared/data/news/ant-2018-dev.jsonl.gz', import.meta.url);
/** UTF-16 units that are shown before and behind a mention. */
const CONTEXT = 60;

const { values } = readOptions({
  mentions: { type: 'string', default: '300' },
  seed: { type: 'string', default: '2018' },
  plain: { type: 'boolean', default: false },
});
if (!existsSync(NEWS)) {
  console.log('mentions in news: ../shared/data is not here; nothing to draw from');
  process.exit(0);
}
const { resources } = await loadModels(findModels(fileURLToPath(import.meta.url)), { tagger: !values.plain });
const { gazetteer, words } = resources;
const lines = gunzipSync(readFileSync(NEWS)).toString('utf8').trim().split('\n');
const random = seededRandom(Number(values.seed));

// One mention of each article, so that no article's subject counts more than another's.
for (let drawn = 0; drawn < Number(values.mentions); ) {
  const { title, text } = JSON.parse(lines[Math.floor(random() * lines.length)]!) as Record<string, string>;
  const article = `${title}\n${text}`;
  const mentions = mentionsOf(article, resources);
  if (mentions.length === 0) continue;
  const { type, start, end } = mentions[Math.floor(random() * mentions.length)]!;
  const listed = mentionsOf(article, { gazetteer, words }).some(
    (mention) => mention.start === start && mention.end === end && mention.type === type,
  );
  const before = article.slice(Math.max(0, start - CONTEXT), start);
  const behind = article.slice(end, end + CONTEXT);
  const shown = `${before}⟦${article.slice(start, end)}⟧${behind}`.replaceAll('\n', '¶');
  console.log(`${++drawn}\t${type}\t${listed ? 'known' : 'recognised'}\t${shown}`);
}

function mentionsOf(text: string, using: NameResources) {
  const { entities } = analyseNames(createArticle(text), using, NO_DECISIONS);
  return entities.flatMap(({ type, mentions }) => mentions.map(({ start, end }) => ({ type, start, end })));
}
