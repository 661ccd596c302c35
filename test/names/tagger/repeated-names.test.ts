import { expect, test } from 'vitest';
import { hashLetters } from '../../../server/src/names/tagger/hashing.ts';
import { type TaggedSentence, withRepeatedNames } from '../../../server/src/names/tagger/repeated-names.ts';
import type { ScoredWord } from '../../../server/src/names/tagger/scored-words.ts';
import type { TaggedSpan } from '../../../server/src/names/tagger/tagger.ts';

/** Sentences of words; spans as [from, to, type]; the words in `closed` are surely outside. */
function repeated(
  texts: readonly string[],
  spans: readonly (readonly (readonly [number, number, TaggedSpan['type']])[])[],
  closed: readonly string[] = [],
): string[][] {
  const known: string[] = [];
  const sentences = texts.map((text, index): TaggedSentence => {
    const own = text.split(' ');
    for (const word of own) if (!known.includes(word)) known.push(word);
    return {
      words: Int32Array.from(own, (word) => known.indexOf(word)),
      open: Uint8Array.from(own, (word) => (closed.includes(word) ? 0 : 1)),
      spans: spans[index]!.map(([from, to, type]) => ({ from, to, type, margin: 2 })),
    };
  });
  const words = known.map((word): ScoredWord => {
    const own = hashLetters(word);
    const tail = /^[وب]/.test(word) ? hashLetters(word, 1) : own;
    return { own, stem: own, coarse: 0, coarseClass: 0, suffix: 0, folded: word, tail };
  });
  return withRepeatedNames(sentences, words).map((found) =>
    found.map(({ from, to, type }) => `${type} ${from}-${to}`),
  );
}

test('a name is found again, also behind a particle, and the longest one that fits', () => {
  expect(
    repeated(
      ['قال هاردويك نيلسوم', 'ثم هاردويك نيلسوم', 'وهاردويك نيلسوم وترنوفا', 'في ترنوفا'],
      [[[1, 3, 'PER']], [], [], [[1, 2, 'LOC']]],
    ),
  ).toEqual([['PER 1-3'], ['PER 1-3'], ['PER 0-2', 'LOC 2-3'], ['LOC 1-2']]);
});

test('the type is the one that it was found as most', () => {
  const found = repeated(
    ['ترنوفا', 'ترنوفا', 'ترنوفا', 'ترنوفا'],
    [[[0, 1, 'ORG']], [[0, 1, 'LOC']], [[0, 1, 'LOC']], []],
  );
  expect(found[3]).toEqual(['LOC 0-1']);
});

test('what is surely outside, short, or mostly not a name is left alone', () => {
  expect(repeated(['ترنوفا', 'ترنوفا'], [[[0, 1, 'LOC']], []], ['ترنوفا'])[1]).toEqual([]);
  expect(repeated(['بيت', 'بيت'], [[[0, 1, 'LOC']], []])[1]).toEqual([]);
  const often = repeated(['اليوم', 'اليوم اليوم', 'اليوم'], [[[0, 1, 'ORG']], [], []]);
  expect(often.slice(1)).toEqual([[], []]);
});
