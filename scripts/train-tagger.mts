/**
 * Trains the tagger of Arabic names and writes models/ner-ar/weights.bin.
 *
 * `npm run train:tagger [-- --corpus FILE --news FILE] [--ladder] [--dev-weights FILE]`. The model is chosen with weights of the
 * first nine tenths of the corpus on the last, in order; what ships is then trained on all of it. `--ladder` adds the
 * kinds of features one after the other and prints the table of the card. `--dev-weights` writes the weights of the
 * first nine tenths to a file and ends there.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type GoldSentence, readGoldSentences } from '../server/src/cli/evaluation/gold-sentences.ts';
import { tagSentences } from '../server/src/cli/evaluation/name-systems.ts';
import { nameKey, recallOfUnseen, scoreSpans } from '../server/src/cli/evaluation/span-scores.ts';
import { loadGazetteer } from '../server/src/names/gazetteer/gazetteer-index.ts';
import { type Cell, MOST_STEPS, writeFeatureWeights } from '../server/src/names/tagger/feature-weights.ts';
import { FeatureReader } from '../server/src/names/tagger/features.ts';
import { ENTITY_TYPES, spansOfLabels } from '../server/src/names/tagger/labels.ts';
import { createTagger } from '../server/src/names/tagger/tagger.ts';
import { FEATURE_GROUPS, type FeatureGroup } from '../server/src/names/tagger/templates.ts';
import { readWordClasses } from '../server/src/names/tagger/word-classes.ts';
import {
  ALLOWED,
  attributeOf,
  EACH,
  ExampleReader,
  type LinearModel,
  type MarkedSentence,
  placeOf,
  randomNumbers,
  withoutRare,
} from './ner/examples.mts';
import { newsSentences } from './ner/news-sentences.mts';
import { readSentence, trainField } from './ner/random-field.mts';
import { intervalOfF1 } from './ner/resampling.mts';

const root = fileURLToPath(new URL('..', import.meta.url));
const data = `${root}../shared/data/`;
const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: `${data}ner/anercorp-camel-train.txt` },
    news: { type: 'string', default: `${data}news/ant-2018-dev.jsonl.gz` },
    ladder: { type: 'boolean', default: false },
    'dev-weights': { type: 'string' },
  },
});

/** Chosen on the fourth, the seventh and the last tenth of the corpus, each by a model of the other nine. */
const LEAST_COUNT = 2;
const FIELD = { rounds: 6, learningRate: 0.05, dropout: 0.4 };
/** Each seed trains a field; what ships is their mean, which is one linear model again. */
const SEEDS = [7, 11, 15];
/** Added to “outside”: the field alone finds too few names. */
const OUTSIDE = -0.6;
/** A token for which every name scores so much less than “outside” is not looked at again. */
const GATE = -2.5;
/** Weights that are kept, the greatest; what stands against more is the size of the package. */
const MOST_CELLS = 700_000;
/**
 * Self-training: sentences of news that a first model reads with confidence are learned from as well, and count less.
 * Few of them are without a name, for most are.
 */
const NEWS = {
  share: 0.12,
  most: 8000,
  weight: 0.15,
  confidence: 0.8,
  nameless: 0.2,
  shortest: 8,
  longest: 60,
};

const classesFile = `${root}models/clusters-ar/classes.bin`;
for (const file of [values.corpus, values.news, classesFile]) {
  if (existsSync(file)) continue;
  console.error(`${file} is not here; models/ner-ar/card.md says where to get it`);
  process.exit(2);
}
const classBytes = new Uint8Array(readFileSync(classesFile));
const classes = readWordClasses(classBytes);
if (typeof classes === 'string') throw new Error(classes);
const reader = new FeatureReader(classes);
const checksum = classes.checksum;
const tables = `${root}models/gazetteer/`;
const { gazetteer } = loadGazetteer(
  readdirSync(tables)
    .filter((name) => name.endsWith('.tsv'))
    .map((name) => ({ name, text: readFileSync(tables + name, 'utf8') })),
);
const { sentences, problems } = readGoldSentences(readFileSync(values.corpus, 'utf8'));
for (const { line, message } of problems) console.error(`${values.corpus}:${line}: ${message}`);
const cut = Math.floor(sentences.length * 0.9);
const train = sentences.slice(0, cut);
const dev = sentences.slice(cut);
const seen = new Set(train.flatMap((sentence) => sentence.spans.map((span) => nameKey(sentence, span))));
const everyGroup: ReadonlySet<FeatureGroup> = new Set(FEATURE_GROUPS);

console.log('| features | PER | LOC | ORG | MISC | P | R | F1 | 95 % | unseen, recall |');
console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |');
if (values.ladder) {
  const groups = new Set<FeatureGroup>();
  for (const group of FEATURE_GROUPS) {
    groups.add(group);
    printScores(
      group === FEATURE_GROUPS[0] ? group : `+ ${group}`,
      weightsOf(trainFields(train, [], groups, SEEDS), 'everywhere'),
      'sentences',
    );
  }
}
const news = await confidentNews(train);
const chosen = trainFields(train, news, everyGroup, SEEDS);
if (values.ladder) printScores('+ news', weightsOf(chosen, 'everywhere'), 'sentences');
const devWeights = weightsOf(chosen);
if (values.ladder) printScores('+ gate', devWeights, 'sentences');
printScores(values.ladder ? '+ repeated names' : 'all', devWeights, 'articles');
if (values['dev-weights'] === undefined) {
  const bytes = weightsOf(trainFields(sentences, await confidentNews(sentences), everyGroup, SEEDS));
  writeFileSync(`${root}models/ner-ar/weights.bin`, bytes);
  console.log(`weights.bin has ${bytes.length} bytes`);
} else {
  writeFileSync(values['dev-weights'], devWeights);
}

/** A model and the keys of its features. */
interface Learned {
  readonly model: LinearModel;
  readonly examples: ExampleReader;
}

/** The mean of some random fields. */
function trainFields(
  text: readonly MarkedSentence[],
  news: readonly MarkedSentence[],
  groups: ReadonlySet<FeatureGroup>,
  seeds: readonly number[],
): Learned {
  const examples = new ExampleReader(reader, gazetteer, groups);
  const read = [
    ...text.map((sentence) => examples.read(sentence, 1)),
    ...news.map((sentence) => examples.read(sentence, NEWS.weight)),
  ];
  examples.freeze();
  const features = examples.keys.length;
  const common = withoutRare(read, features, LEAST_COUNT);
  const weights = new Float32Array(features * EACH);
  const transitions = new Float64Array(ALLOWED.length);
  // On the ladder: where few kinds of features speak, each is needed.
  const dropout = (FIELD.dropout * (groups.size - 1)) / (everyGroup.size - 1);
  for (const seed of seeds) {
    const field = trainField(common, features, { ...FIELD, dropout, seed });
    for (let at = 0; at < weights.length; at++) weights[at]! += field.weights[at]! / seeds.length;
    for (let at = 0; at < transitions.length; at++) transitions[at]! += field.transitions[at]! / seeds.length;
  }
  return { model: { weights, transitions }, examples };
}

/** Sentences of the news that a model of the marked text alone reads with confidence, with its reading. */
async function confidentNews(text: readonly MarkedSentence[]): Promise<MarkedSentence[]> {
  const { model, examples } = trainFields(text, [], everyGroup, SEEDS.slice(0, 1));
  const random = randomNumbers(2);
  const kept: MarkedSentence[] = [];
  for await (const tokens of newsSentences(values.news, NEWS.share)) {
    if (tokens.length < NEWS.shortest || tokens.length > NEWS.longest) continue;
    const { labels, confidence } = readSentence(examples.read({ tokens, spans: [] }, 1), model, OUTSIDE);
    if (confidence < NEWS.confidence) continue;
    const spans = spansOfLabels(labels).map((span) => ({ ...span, type: ENTITY_TYPES[span.type]! }));
    if (spans.length === 0 && random() >= NEWS.nameless) continue;
    kept.push({ tokens, spans });
    if (kept.length === NEWS.most) break;
  }
  console.error(`${kept.length} sentences of news are learned from as well`);
  return kept;
}

/**
 * The bytes of a model, with the weights that are great enough to be kept.
 * @param decoded which tokens the tagger decodes: those that pass the gate, or on the ladder all
 */
function weightsOf(
  { model, examples }: Learned,
  decoded: 'behind the gate' | 'everywhere' = 'behind the gate',
): Uint8Array {
  const { keys } = examples;
  const { weights } = model;
  const greatest = weights.map(Math.abs).sort();
  const least = greatest[Math.max(0, greatest.length - MOST_CELLS)]!;
  const scale = greatest[greatest.length - 1]! / MOST_STEPS;
  const attributes = new Map<number, Cell[]>();
  for (let feature = 0; feature < keys.length; feature++) {
    const cells: Cell[] = [];
    for (let label = 0; label < EACH; label++) {
      const weight = weights[feature * EACH + label]!;
      if (weight !== 0 && Math.abs(weight) >= least)
        cells.push({ place: placeOf(keys[feature]!) * EACH + label, steps: weight / scale });
    }
    if (cells.length === 0) continue;
    const attribute = attributeOf(keys[feature]!);
    const before = attributes.get(attribute);
    if (before === undefined) attributes.set(attribute, cells);
    else before.push(...cells);
  }
  return writeFeatureWeights({
    scale,
    outside: Math.round(OUTSIDE / scale),
    gate: decoded === 'everywhere' ? -(2 ** 30) : Math.round((GATE + OUTSIDE) / scale),
    transitions: model.transitions.map((weight) => weight / scale),
    classesChecksum: checksum,
    attributes,
  });
}

/**
 * Scores the written bytes, read as the program reads them.
 * @param together whether sentences are read each by itself or in articles, where names are found again
 */
function printScores(name: string, bytes: Uint8Array, together: 'sentences' | 'articles'): void {
  const tagger = createTagger(bytes, classBytes);
  if (typeof tagger === 'string') throw new Error(tagger);
  const found =
    together === 'articles'
      ? tagSentences(dev, tagger, gazetteer)
      : dev.flatMap(({ tokens }) => tagger.tag([tokens], gazetteer));
  const { byType, all } = scoreSpans(dev, found);
  const unseen = recallOfUnseen(dev, found, seen);
  const cells = [
    byType.PER.f1,
    byType.LOC.f1,
    byType.ORG.f1,
    byType.MISC.f1,
    all.precision,
    all.recall,
    all.f1,
  ];
  const { low, high } = intervalOfF1(dev as readonly GoldSentence[], found);
  const percent = (score: number): string => (100 * score).toFixed(1);
  console.log(
    `| ${name} | ${cells.map(percent).join(' | ')} | ${percent(low)}–${percent(high)} | ${percent(unseen.recall)} |`,
  );
}
