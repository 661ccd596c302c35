import { expect, test } from 'vitest';
import { LineCounter } from '../../server/src/project/shared-lines.ts';

function counted(...texts: readonly string[]): LineCounter {
  const counter = new LineCounter();
  for (const text of texts) counter.add(text);
  return counter;
}

test('lines are counted by files, whatever their case and marks, and long ones are prose', () => {
  const prose = 'He came. '.repeat(40);
  const counter = counted(
    'Desk of X\nOne\nDesk of X',
    'desk of x:\nTwo',
    `Desk of X\n${prose}`,
    prose,
    prose,
  );
  expect(counter.shared(3)).toMatchObject([{ line: 'Desk of X', files: 3, times: 4 }]);
  expect(counter.countOf('DESK OF X!')).toEqual({ files: 3, times: 4 });
  expect(counter.countOf('Another')).toBeUndefined();
});

test('the first place in each file is remembered, with what stands before it on its line', () => {
  const counter = counted('🚀\r\n  Desk\r\nDesk', 'x\ny\nDesk', '\tDesk');
  expect(counter.shared(3)[0]!.places).toEqual([
    { file: 0, line: 1, indent: '  ', text: 'Desk' },
    { file: 1, line: 2, indent: '', text: 'Desk' },
    { file: 2, line: 0, indent: '\t', text: 'Desk' },
  ]);
});

test('lines without words are no lines, and those of most files come first', () => {
  const text = '***\nA\nB\n';
  expect(
    counted(text, text, `${text}C`, 'B', 'C', 'C')
      .shared(2)
      .map(({ line }) => line),
  ).toEqual(['B', 'A', 'C']);
});
