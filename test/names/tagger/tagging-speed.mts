/**
 * Prints how many passes over the words of an article tagging it takes, as one number. A program of its own: the test
 * runner loads modules in a way that makes every imported number slow to read, which the loops of the tagger would feel.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { indexGazetteer } from '../../../server/src/names/gazetteer/gazetteer-index.ts';
import { sentenceTokens } from '../../../server/src/names/tagger/sentence-tokens.ts';
import { createTagger } from '../../../server/src/names/tagger/tagger.ts';
import { createArticle } from '../../../server/src/text/article.ts';
import { bestRatio } from '../../timing.ts';

/** UTF-16 units of ten thousand words. */
const LENGTH = 60_000;

const root = fileURLToPath(new URL('../../../', import.meta.url));
const tagger = createTagger(
  readFileSync(`${root}models/ner-ar/weights.bin`),
  readFileSync(`${root}models/clusters-ar/classes.bin`),
);
if (typeof tagger === 'string') throw new Error(tagger);
const nothingKnown = indexGazetteer([]);
const lines = readdirSync(`${root}seeds`)
  .filter((name) => /^ar-.*\.txt$/.test(name))
  .flatMap((name) => readFileSync(`${root}seeds/${name}`, 'utf8').split('\n'));
let text = '';
for (let line = 0; text.length < LENGTH; line++) text += `${lines[line % lines.length]!}\n`;
const sentences = createArticle(text)
  .paragraphs.flatMap((paragraph) => sentenceTokens(text, paragraph))
  .map(({ texts }) => texts);
/** Sentences that were read before would not be read again: each time they are new ones. */
const tagAll = () =>
  tagger.tag(
    sentences.map((texts) => [...texts]),
    nothingKnown,
  );
const floor = () => [...text.matchAll(/[\p{L}\p{M}]+/gu)].length;
for (let turn = 0; turn < 20; turn++) [tagAll(), floor()];
console.log(bestRatio(20, tagAll, floor));
