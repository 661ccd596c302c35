import { expect, test } from 'vitest';
import { readWordPieces, type WordPieces } from '../../../server/src/names/tagger/word-pieces.ts';

const VOCABULARY = [
  '[UNK]',
  '[CLS]',
  '[SEP]',
  'un',
  '##aff',
  '##able',
  'قاهر',
  '##ة',
  'ال',
  '##قاهر',
  ',',
  'café',
  'cafe',
  '中',
];

function opened(normalizer: unknown, model: Readonly<Record<string, unknown>> = {}): WordPieces {
  const vocab = Object.fromEntries(VOCABULARY.map((piece, number) => [piece, number]));
  const read = readWordPieces({ normalizer, model: { type: 'WordPiece', vocab, ...model } });
  if (typeof read === 'string') throw new Error(read);
  return read;
}

const named = (pieces: WordPieces, word: string): string[] =>
  pieces.pieces(word).map((number) => VOCABULARY[number]!);

test('the longest known piece first, then the longest of the rest', () => {
  const pieces = opened({ type: 'BertNormalizer', lowercase: false });
  expect(named(pieces, 'unaffable')).toEqual(['un', '##aff', '##able']);
  expect(named(pieces, 'القاهرة')).toEqual(['ال', '##قاهر', '##ة']);
  expect(named(pieces, 'unaffected')).toEqual(['[UNK]']);
  expect(named(pieces, 'un,un')).toEqual(['un', ',', 'un']);
  expect(named(pieces, '中un')).toEqual(['中', 'un']);
  expect([pieces.first, pieces.last]).toEqual([1, 2]);
});

test('the normaliser does what the file says of capitals, accents and control characters', () => {
  expect(named(opened({ type: 'BertNormalizer', lowercase: true }), 'CAFÉ')).toEqual(['cafe']);
  expect(named(opened({ type: 'BertNormalizer', lowercase: false }), 'café')).toEqual(['café']);
  expect(named(opened({ type: 'BertNormalizer', lowercase: true, strip_accents: false }), 'Café')).toEqual([
    'café',
  ]);
  expect(named(opened(null), 'u\u200fn')).toEqual(['un']);
});

test('no word is without a piece, and a long one is unknown', () => {
  const pieces = opened(null, { max_input_chars_per_word: 4 });
  for (const word of ['', '\u200f', '\ud800', '🚀', 'unaff']) expect(named(pieces, word)).toEqual(['[UNK]']);
});

test.each([
  [{}, 'no “model”'],
  [{ model: { type: 'BPE' } }, 'only WordPiece'],
  [{ model: {} }, 'no “vocab”'],
  [{ model: { vocab: { a: 'b' } } }, 'no number'],
  [{ model: { vocab: {} } }, 'lacks'],
  [
    { normalizer: { type: 'NFC' }, model: { vocab: { '[UNK]': 0, '[CLS]': 1, '[SEP]': 2 } } },
    'only BertNormalizer',
  ],
])('%j is refused', (file, message) => {
  expect(readWordPieces(file)).toContain(message);
});
