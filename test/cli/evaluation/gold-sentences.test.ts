import { expect, test } from 'vitest';
import { readGoldSentences } from '../../../server/src/cli/evaluation/gold-sentences.ts';
import { recallOfUnseen, scoreSpans } from '../../../server/src/cli/evaluation/span-scores.ts';

const EXPECTED = [
  { from: 0, to: 2, type: 'PER' },
  { from: 2, to: 3, type: 'PER' },
  { from: 4, to: 5, type: 'LOC' },
];

test.each([
  ['IOB2', ['B-PERS', 'I-PERS', 'B-PERS', 'O', 'B-LOC']],
  ['IOB1', ['I-PER', 'I-PER', 'B-PER', 'O', 'I-LOC']],
  ['IOBES', ['B-PER', 'E-PER', 'S-PER', 'O', 'S-LOC']],
])('%s, with spaces, tabs and CRLF', (_, tags) => {
  for (const [gap, end] of [
    [' ', '\n'],
    ['\t', '\n'],
    [' x \t', '\r\n'],
  ] as const) {
    const lines = tags.map((tag, at) => `🚀${at}${gap}${tag}`);
    const { sentences, problems } = readGoldSentences(
      `# a comment${end}${lines.join(end)}${end}${end}${lines.join(end)}`,
    );
    expect(problems).toEqual([]);
    expect(sentences.map(({ spans }) => spans)).toEqual([EXPECTED, EXPECTED]);
    expect(sentences[0]!.tokens[0]).toBe('🚀0');
  }
});

test('tags that are not known and lines without a tag are told with their line', () => {
  const { sentences, problems } = readGoldSentences('a B-COLOUR\nb\n# O\nc B-LOC\n');
  expect(problems.map(({ line }) => line)).toEqual([1, 2]);
  expect(sentences[0]).toEqual({ tokens: ['a', '#', 'c'], spans: [{ from: 2, to: 3, type: 'LOC' }] });
});

test('types by other names are read, what is no entity here is outside, and a type may stand by itself', () => {
  const { sentences, problems } = readGoldSentences(
    '\ufeff-DOCSTART- -X- O\n\na B-GPE\nb B-DATE\nc I-DATE\nd PERSON\ne PERSON\nf MIS1\ng O\n-DOCSTART- O\nh B-Organization\n',
  );
  expect(problems).toEqual([]);
  expect(sentences.map(({ spans }) => spans.map(({ from, to, type }) => `${type} ${from}-${to}`))).toEqual([
    ['LOC 0-1', 'PER 3-5', 'MISC 5-6'],
    ['ORG 0-1'],
  ]);
});

test('a span counts when both ends and the type are right', () => {
  const { sentences } = readGoldSentences('a B-PER\nb I-PER\nc O\nd B-LOC\n');
  const found = [
    [
      { from: 0, to: 2, type: 'PER' as const },
      { from: 3, to: 4, type: 'ORG' as const },
    ],
  ];
  const { all, byType } = scoreSpans(sentences, found);
  expect(all).toMatchObject({ precision: 0.5, recall: 0.5, f1: 0.5, support: 2, found: 2, correct: 1 });
  expect(byType.LOC).toMatchObject({ recall: 0, support: 1 });
  expect(recallOfUnseen(sentences, found, new Set(['d']))).toEqual({ recall: 1, support: 1 });
});
