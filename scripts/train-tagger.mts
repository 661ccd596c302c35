/**
 * Trains the tagger of Arabic names and writes models/ner-ar/weights.bin.
 *
 * `npm run train:tagger [-- --corpus FILE] [--ladder] [--dev-weights FILE]`. The model is chosen on the last tenth of the
 * corpus, in order, with weights of the first nine tenths; what ships is then trained on all of it. `--ladder` adds
 * the kinds of features one after the other and prints the table of the card. `--dev-weights` writes the weights of
 * the first nine tenths to a file and ends there.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type GoldSentence, readGoldSentences } from '../server/src/cli/evaluation/gold-sentences.ts';
import {
  nameKey,
  recallOfUnseen,
  type SpanScores,
  scoreSpans,
} from '../server/src/cli/evaluation/span-scores.ts';
import { loadGazetteer } from '../server/src/names/gazetteer/gazetteer-index.ts';
import { MOST_STEPS, writeFeatureWeights } from '../server/src/names/tagger/feature-weights.ts';
import {
  ALL_GROUPS,
  FEATURE_GROUPS,
  type FeatureGroup,
  FeatureReader,
} from '../server/src/names/tagger/features.ts';
import { createTagger } from '../server/src/names/tagger/tagger.ts';
import { readWordClasses } from '../server/src/names/tagger/word-classes.ts';
import { ALLOWED, EACH, numberFeatures, readExamples } from './ner/examples.mts';
import { trainPerceptron } from './ner/perceptron.mts';
import { trainField } from './ner/random-field.mts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: `${root}../shared/data/ner/anercorp-camel-train.txt` },
    ladder: { type: 'boolean', default: false },
    'dev-weights': { type: 'string' },
  },
});

/** Chosen on the last tenth and on two other tenths of the corpus. */
const LEAST_COUNT = 2;
const FIELD = { rounds: 5, learningRate: 0.05, dropout: 0.3 };
const PERCEPTRON = { rounds: 8 };
/** Each seed trains a field and a perceptron; what ships is their mean, which is one linear model again. */
const SEEDS = [7, 11, 13];
/** A weight of the perceptron counts for this much of a weight of the field. */
const PERCEPTRON_SHARE = 0.2;
/** Added to “outside”: the field alone finds too few names. */
const OUTSIDE = -1;
/** Features that are kept, those with the greatest weights; what stands against it is the size of the package. */
const MOST_FEATURES = 190_000;
const classesFile = `${root}models/clusters-ar/classes.bin`;
for (const file of [values.corpus, classesFile]) {
  if (existsSync(file)) continue;
  console.error(`${file} is not here; models/ner-ar/card.md says where to get it`);
  process.exit(2);
}
const classBytes = new Uint8Array(readFileSync(classesFile));
const classes = readWordClasses(classBytes);
if (typeof classes === 'string') throw new Error(classes);
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

console.log('| features | PER | LOC | ORG | MISC | P | R | F1 | unseen, recall |');
console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- |');
if (values.ladder) {
  const groups = new Set<FeatureGroup>();
  for (const group of FEATURE_GROUPS) {
    groups.add(group);
    if (groups.size < FEATURE_GROUPS.length) printScores(`+ ${group}`, trainWeights(train, groups));
  }
}
const devWeights = trainWeights(train, ALL_GROUPS);
printScores('all', devWeights);
if (values['dev-weights'] === undefined) {
  const bytes = trainWeights(sentences, ALL_GROUPS);
  writeFileSync(`${root}models/ner-ar/weights.bin`, bytes);
  console.log(`weights.bin has ${bytes.length} bytes`);
} else {
  writeFileSync(values['dev-weights'], devWeights);
}

/** The sum of random fields and perceptrons, in eight bits. */
function trainWeights(text: readonly GoldSentence[], groups: ReadonlySet<FeatureGroup>): Uint8Array {
  if (typeof classes === 'string') throw new Error(classes);
  const reader = new FeatureReader(classes, groups);
  const numbered = numberFeatures(readExamples(text, reader, gazetteer), LEAST_COUNT);
  const weights = new Float32Array(numbered.hashes.length * EACH);
  const transitions = new Float64Array(ALLOWED.length);
  for (const seed of SEEDS) {
    const field = trainField(numbered, { ...FIELD, seed });
    const perceptron = trainPerceptron(numbered, { ...PERCEPTRON, seed });
    const mean = (a: number, b: number): number => (a + PERCEPTRON_SHARE * b) / SEEDS.length;
    for (let at = 0; at < weights.length; at++)
      weights[at]! += mean(field.weights[at]!, perceptron.weights[at]!);
    for (let at = 0; at < transitions.length; at++)
      transitions[at]! += mean(field.transitions[at]!, perceptron.transitions[at]!);
  }
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / MOST_STEPS;
  const greatest = Float32Array.from(numbered.hashes, (_, feature) =>
    weights
      .subarray(feature * EACH, (feature + 1) * EACH)
      .reduce((most, weight) => Math.max(most, Math.abs(weight)), 0),
  );
  const kept = [...numbered.hashes.keys()]
    .sort((a, b) => greatest[b]! - greatest[a]!)
    .slice(0, MOST_FEATURES);
  const features = new Map(
    kept.map((feature) => [
      numbered.hashes[feature]!,
      weights.subarray(feature * EACH, (feature + 1) * EACH).map((weight) => weight / scale),
    ]),
  );
  return writeFeatureWeights({
    scale,
    outside: Math.round(OUTSIDE / scale),
    transitions: transitions.map((weight) => weight / scale),
    classesChecksum: classes.checksum,
    features,
  });
}

/** Scores the written bytes, read as the program reads them. */
function printScores(name: string, bytes: Uint8Array): void {
  const tagger = createTagger(bytes, classBytes);
  if (typeof tagger === 'string') throw new Error(tagger);
  const found = dev.map(({ tokens }) => tagger.tag(tokens, gazetteer));
  const scores: SpanScores = scoreSpans(dev, found);
  const { byType, all } = scores;
  const unseen = recallOfUnseen(dev, found, seen);
  const cells = [
    byType.PER.f1,
    byType.LOC.f1,
    byType.ORG.f1,
    byType.MISC.f1,
    all.precision,
    all.recall,
    all.f1,
    unseen.recall,
  ];
  console.log(`| ${name} | ${cells.map((score) => (100 * score).toFixed(1)).join(' | ')} |`);
}
