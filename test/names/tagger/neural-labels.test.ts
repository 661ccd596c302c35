import { expect, test } from 'vitest';
import { readNeuralLabels, spansOfNeuralLabels } from '../../../server/src/names/tagger/neural-labels.ts';

function spansOf(...names: readonly string[]) {
  const labels = readNeuralLabels({ id2label: { ...[...new Set(['B-PER', ...names])] } });
  if (typeof labels === 'string') throw new Error(labels);
  const known = [...new Set(['B-PER', ...names])];
  const read = names.map((name) => ({ label: labels[known.indexOf(name)]!, probability: 0.9 }));
  return spansOfNeuralLabels(read).map(({ from, to, type }) => `${type} ${from}-${to}`);
}

test('every scheme of places gives the same spans', () => {
  const expected = ['PER 0-2', 'PER 2-3', 'LOC 4-5'];
  expect(spansOf('B-PER', 'I-PER', 'B-PER', 'O', 'B-LOC')).toEqual(expected);
  expect(spansOf('B-PERS', 'E-PERS', 'S-PERS', 'O', 'S-GPE')).toEqual(expected);
  expect(spansOf('B-PERSON', 'L-PERSON', 'U-PERSON', 'LABEL_7', 'U-LOC')).toEqual(expected);
  expect(spansOf('PER', 'PER', 'O', 'DATE', 'LOC')).toEqual(['PER 0-2', 'LOC 4-5']);
});

test('an inside label opens a span where none of its type is open', () => {
  expect(spansOf('I-ORG', 'I-LOC', 'I-LOC')).toEqual(['ORG 0-1', 'LOC 1-3']);
});

test('the margin of a span is that of its least likely label', () => {
  const label = { place: 'inside', type: 'ORG' } as const;
  const [span] = spansOfNeuralLabels([
    { label, probability: 0.99 },
    { label, probability: 0.75 },
  ]);
  expect(span!.margin).toBeCloseTo(Math.log(3));
});

test.each([
  [undefined, 'no “id2label”'],
  [{ id2label: { 0: 7 } }, 'no text'],
  [{ id2label: { 1: 'B-PER' } }, 'without a gap'],
  [{ id2label: {} }, 'without a gap'],
  [{ id2label: { 0: 'LABEL_0', 1: 'LABEL_1' } }, 'LABEL_0, LABEL_1'],
])('%j is refused', (json, message) => {
  expect(readNeuralLabels(json)).toContain(message);
});
