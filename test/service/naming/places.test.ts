import { expect, test } from 'vitest';
import { mentionAt } from '../../../server/src/service/naming/places.ts';
import { analysisOf, describeTwins, person } from '../newsroom.ts';

describeTwins('the mention at an offset', (twin) => {
  const analysis = analysisOf(twin('أعلن ⟦شويغو⟧ ذلك.\nوقال ⟦شويجو⟧ أيضا.'), (spans, text) => ({
    entities: [person(text, spans)],
  }));
  const [first] = analysis.entities[0]!.mentions;

  test('is found from its first character to the place after its last', () => {
    expect(mentionAt(analysis, first!.start)?.mention).toBe(first);
    expect(mentionAt(analysis, first!.end)?.mention).toBe(first);
    expect(mentionAt(analysis, first!.start)?.mention.text).toBe('شويغو');
  });

  test('is none beside it and past the end', () => {
    expect(mentionAt(analysis, first!.start - 1)).toBeUndefined();
    expect(mentionAt(analysis, first!.end + 1)).toBeUndefined();
    expect(mentionAt(analysis, 1_000_000)).toBeUndefined();
  });
});

test('between two mentions that touch, the one that begins there is meant; of two at one place, the shorter', () => {
  const analysis = analysisOf('⟦كيم⟧⟦جونغ⟧', (spans, text) => ({
    entities: [
      person(text, [{ start: 0, end: text.length }]),
      person(text, [spans[0]!]),
      person(text, [spans[1]!]),
    ],
  }));
  expect(mentionAt(analysis, 3)?.mention.text).toBe('جونغ');
  expect(mentionAt(analysis, 1)?.mention.text).toBe('كيم');
});
