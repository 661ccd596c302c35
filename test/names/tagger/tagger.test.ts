import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { indexGazetteer } from '../../../server/src/names/gazetteer/gazetteer-index.ts';
import { sentenceTokens } from '../../../server/src/names/tagger/sentence-tokens.ts';
import { createTagger, type Tagger } from '../../../server/src/names/tagger/tagger.ts';
import { createArticle } from '../../../server/src/text/article.ts';
import { quickest } from '../../timing.ts';

const models = fileURLToPath(new URL('../../../models/', import.meta.url));
const WEIGHTS = new Uint8Array(readFileSync(`${models}ner-ar/weights.bin`));
const CLASSES = new Uint8Array(readFileSync(`${models}clusters-ar/classes.bin`));
const NOTHING_KNOWN = indexGazetteer([]);

function openTagger(): Tagger {
  const tagger = createTagger(WEIGHTS, CLASSES);
  if (typeof tagger === 'string') throw new Error(tagger);
  return tagger;
}

const tagger = openTagger();

/** Names of a text with their words. */
function spansOf(text: string): { readonly type: string; readonly words: string; readonly margin: number }[] {
  const sentences = createArticle(text).paragraphs.flatMap((paragraph) => sentenceTokens(text, paragraph));
  const found = tagger.tag(
    sentences.map(({ texts }) => texts),
    NOTHING_KNOWN,
  );
  return sentences.flatMap(({ texts, starts }, index) =>
    found[index]!.map(({ from, to, type, margin }) => {
      const end = starts[to - 1]! + texts[to - 1]!.length;
      return { type, words: text.slice(starts[from]!, end), margin };
    }),
  );
}

const namesOf = (text: string): string[] => spansOf(text).map(({ type, words }) => `${type} ${words}`);

const SENTENCE = 'وصل وزير الخارجية الروسي سيرغي لافروف إلى القاهرة صباح الاثنين.';

test('names are found without any gazetteer', () => {
  expect(namesOf(SENTENCE)).toEqual(['PER سيرغي لافروف', 'LOC القاهرة']);
});

test('an astral character before and CRLF between change no name', () => {
  const names = namesOf(SENTENCE);
  expect(namesOf(`🚀\n${SENTENCE}`)).toEqual(names);
  expect(namesOf(`${SENTENCE}\r\n${SENTENCE}\r\n`)).toEqual([...names, ...names]);
});

test('the parts are refused when they do not belong together', () => {
  const other = CLASSES.slice();
  other[8]! ^= 1;
  expect(createTagger(WEIGHTS, other)).toContain('another table');
  expect(createTagger(CLASSES, WEIGHTS)).toContain('no weights');
});

test('any text is tagged without an error', () => {
  for (const text of [
    '',
    '\ud800',
    '🚀'.repeat(300),
    'و'.repeat(100_000),
    '( '.repeat(5000),
    '\0\ufeff١٢٣',
  ]) {
    expect(() => namesOf(text)).not.toThrow();
  }
});

test('sentences that were read before are read alike beside others, and anew with another gazetteer', () => {
  const read = (text: string) =>
    createArticle(text).paragraphs.flatMap((paragraph) =>
      sentenceTokens(text, paragraph).map(({ texts }) => texts),
    );
  const first = read(`${SENTENCE}\nوقال لافروف إنه سيزور تركيا غدا.`);
  const second = [...first, ...read('وكان سيرغي لافروف قد زار كيبارا.')];
  const remembering = openTagger();
  remembering.tag(first, NOTHING_KNOWN);
  expect(remembering.tag(second, NOTHING_KNOWN)).toEqual(openTagger().tag(second, NOTHING_KNOWN));
  const known = indexGazetteer([
    {
      id: 'cd:town',
      type: 'LOC',
      kind: 'city',
      forms: [{ text: 'كيبارا', language: 'ar', role: 'preferred' }],
      distinctFrom: [],
    },
  ]);
  expect(remembering.tag(second, known)).toEqual(openTagger().tag(second, known));
  expect(remembering.tag(second, known)).not.toEqual(openTagger().tag(second, NOTHING_KNOWN));
});

test('opening takes a few hundredths of a second', () => {
  expect(quickest(7, () => createTagger(WEIGHTS, CLASSES))).toBeLessThan(60);
});

/** Sentences of several kinds: the margins hold every score of the model, so that no change of arrangement is free. */
const RECORDED = [
  SENTENCE,
  'وقالت صحيفة الأهرام المصرية إن فريق الزمالك سيواجه نادي برشلونة الإسباني في مدريد يوم 14 مايو.',
  'التقى هاردويك نيلسوم، مدير شركة مايكروسوفت، بالرئيس الفرنسي جاك شيراك (في باريس).',
  'ولم يحضر أحد.',
];

test('the recorded names and margins stay as they are', () => {
  const found = RECORDED.flatMap(spansOf).map(
    ({ type, words, margin }) => `${type} ${words} ${margin.toFixed(3)}`,
  );
  expect(found).toMatchInlineSnapshot(`
    [
      "PER سيرغي لافروف 7.091",
      "LOC القاهرة 3.385",
      "ORG الأهرام المصرية 1.892",
      "ORG الزمالك 4.807",
      "ORG برشلونة 4.195",
      "LOC مدريد 2.806",
      "PER هاردويك نيلسوم 3.823",
      "ORG مايكروسوفت 5.271",
      "PER جاك شيراك 7.759",
      "LOC باريس 4.672",
    ]
  `);
});

test('spelling habits, marks and the shapes of letters change no name', () => {
  const names = namesOf(SENTENCE).map((name) => name.split(' ')[0]);
  for (const variant of [
    SENTENCE.replace('سيرغي', 'سِيرغي').replace('وصل', 'وصـل'),
    SENTENCE.replace('إلى', 'الي').replace('القاهرة', 'القاهره'),
    SENTENCE.replace('.', '؟').replace('صباح', '، صباح'),
    SENTENCE.replace('لافروف', '\ufedf\ufe8e\ufed3\ufeae\ufeed\ufed1'),
  ])
    expect(namesOf(variant).map((name) => name.split(' ')[0])).toEqual(names);
});

test('a name that was found once is found where nothing around it says so', () => {
  const text = 'التقى الوزير هاردويك نيلسوم أمس.\nثم هاردويك نيلسوم.\n';
  expect(namesOf(text)).toEqual(['PER هاردويك نيلسوم', 'PER هاردويك نيلسوم']);
});

test('an article of ten thousand words that was read before is tagged within twelve passes over its words', () => {
  const program = fileURLToPath(new URL('tagging-speed.mts', import.meta.url));
  expect(Number(execFileSync(process.execPath, [program], { encoding: 'utf8' }))).toBeLessThan(12);
});
