import { expect, test } from 'vitest';
import { indexGazetteer } from '../../../server/src/names/gazetteer/gazetteer-index.ts';
import { NeuralTagger } from '../../../server/src/names/tagger/neural-tagger.ts';

const NOTHING_KNOWN = indexGazetteer([]);
const LABELS = [{ place: 'outside' }, { place: 'begin', type: 'ORG' }] as const;

/** Piece 7 begins an organisation; every word is one piece, its length. Notes what it was asked. */
function networkOf(longest: number) {
  const asked: number[][] = [];
  const tagger = new NeuralTagger({
    classifier: {
      classify: async (pieces) => {
        asked.push([...pieces]);
        return Float32Array.from(pieces.flatMap((piece) => (piece === 7 ? [0, 5] : [5, 0])));
      },
    },
    pieces: { first: 101, last: 102, pieces: (word) => [word.length] },
    labels: LABELS,
    longest,
    meanwhile: { tag: (sentences) => sentences.map(() => [{ from: 0, to: 1, type: 'MISC', margin: 1 }]) },
  });
  return { tagger, asked };
}

test('what is not read yet is tagged by the other tagger, sentence by sentence', async () => {
  const { tagger } = networkOf(64);
  await tagger.prepare([['a', 'seven77']]);
  const types = tagger
    .tag([['new'], ['a', 'seven77'], ['newer']], NOTHING_KNOWN)
    .map((spans) => spans.map(({ from, type }) => `${from} ${type}`));
  expect(types).toEqual([['0 MISC'], ['1 ORG'], ['0 MISC']]);
});

test('a long sentence is read in parts between words, and no part is longer than the network can read', async () => {
  const { tagger, asked } = networkOf(4);
  const words = ['a', 'seven77', 'b', 'c', 'seven77'];
  await tagger.prepare([words]);
  expect(asked).toEqual([
    [101, 1, 7, 102],
    [101, 1, 1, 102],
    [101, 7, 102],
  ]);
  expect(tagger.tag([words], NOTHING_KNOWN)[0]!.map(({ from }) => from)).toEqual([1, 4]);
});
