import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { indexGazetteer } from '../../../server/src/names/gazetteer/gazetteer-index.ts';
import { sentenceTokens } from '../../../server/src/names/tagger/sentence-tokens.ts';
import { createTagger, type Tagger } from '../../../server/src/names/tagger/tagger.ts';
import { createArticle } from '../../../server/src/text/article.ts';

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

/** Names of a text, as type and words. */
function namesOf(text: string): string[] {
  return createArticle(text).paragraphs.flatMap((paragraph) =>
    sentenceTokens(text, paragraph).flatMap(({ texts, starts }) =>
      tagger.tag(texts, NOTHING_KNOWN).map(({ from, to, type }) => {
        const end = starts[to - 1]! + texts[to - 1]!.length;
        return `${type} ${text.slice(starts[from]!, end)}`;
      }),
    ),
  );
}

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

test('opening costs no parsing', () => {
  const start = performance.now();
  for (let turn = 0; turn < 5; turn++) createTagger(WEIGHTS, CLASSES);
  expect((performance.now() - start) / 5).toBeLessThan(60);
});

/** Sentences of several kinds: the margins hold every score of the model, so that no change of arrangement is free. */
const RECORDED = [
  SENTENCE,
  'وقالت صحيفة الأهرام المصرية إن فريق الزمالك سيواجه نادي برشلونة الإسباني في مدريد يوم 14 مايو.',
  'التقى هاردويك نيلسوم، مدير شركة مايكروسوفت، بالرئيس الفرنسي جاك شيراك (في باريس).',
  'ولم يحضر أحد.',
];

test('the recorded names and margins stay as they are', () => {
  const found = RECORDED.flatMap((text) =>
    createArticle(text).paragraphs.flatMap((paragraph) =>
      sentenceTokens(text, paragraph).flatMap(({ texts }) =>
        tagger
          .tag(texts, NOTHING_KNOWN)
          .map(
            ({ from, to, type, margin }) => `${type} ${texts.slice(from, to).join(' ')} ${margin.toFixed(3)}`,
          ),
      ),
    ),
  );
  expect(found).toMatchInlineSnapshot(`
    [
      "PER سيرغي لافروف 27.624",
      "LOC القاهرة 1.608",
      "ORG الأهرام المصرية 4.147",
      "ORG الزمالك 19.207",
      "ORG برشلونة 18.042",
      "LOC مدريد 5.180",
      "PER هاردويك نيلسوم 12.816",
      "ORG مايكروسوفت 15.116",
      "PER جاك شيراك 40.078",
      "LOC باريس 8.177",
    ]
  `);
});

/** Median milliseconds of processor time. */
function processorTime(run: () => unknown): number {
  const times = Array.from({ length: 25 }, () => {
    const begin = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(begin);
    return (user + system) / 1000;
  });
  return times.sort((a, b) => a - b)[12]!;
}

test('an article that was read before is tagged within forty-five passes over its words', () => {
  const text = `${RECORDED.join(' ')}\n`.repeat(220);
  const sentences = createArticle(text).paragraphs.flatMap((paragraph) => sentenceTokens(text, paragraph));
  const tagAll = () => sentences.map(({ texts }) => tagger.tag(texts, NOTHING_KNOWN));
  const floor = () => [...text.matchAll(/[\p{L}\p{M}]+/gu)].length;
  for (let turn = 0; turn < 10; turn++) [tagAll(), floor()];
  expect(processorTime(tagAll) / processorTime(floor)).toBeLessThan(45);
});
