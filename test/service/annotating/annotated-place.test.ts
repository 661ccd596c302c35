/** What a selection or a cursor means to somebody who annotates. */
import { expect, test } from 'vitest';
import { readMarkers } from '../../../server/src/findings/markers.ts';
import { annotatedPlace, type Particles } from '../../../server/src/service/annotating/annotated-place.ts';
import { analysisOf, describeTwins, person } from '../newsroom.ts';

/** The words that are marked for a selection, given by markers; names by their words. */
function marked(
  selected: string,
  names: readonly string[],
  particles: Particles = 'outside',
): string | undefined {
  const { text, spans } = readMarkers(selected);
  const mentions = names.map((name) => {
    const start = text.indexOf(name);
    return { start, end: start + name.length };
  });
  const analysis = analysisOf(text, () => ({
    entities: mentions.map((mention) => person(text, [mention])),
  }));
  const place = annotatedPlace(analysis, spans[0]!, particles);
  return place === undefined ? undefined : text.slice(place.span.start, place.span.end);
}

describeTwins('the place that is annotated', (twin) => {
  test('of a selection is its whole words', () => {
    expect(marked(twin('وقال وز⟦ير الدفا⟧ع اليوم.'), [])).toBe('وزير الدفاع');
    expect(marked(twin('وقال⟦ وزير الدفاع ⟧اليوم.'), [])).toBe('وزير الدفاع');
  });
  test('of a cursor is its word, or the mention that it is in', () => {
    expect(marked(twin('وقال الو⟦⟧زير اليوم.'), [])).toBe('الوزير');
    expect(marked(twin('وقال سيرغي شو⟦⟧يغو اليوم.'), ['سيرغي شويغو'])).toBe('سيرغي شويغو');
    expect(marked(twin('وقال الوزير⟦⟧، اليوم.'), [])).toBe('الوزير');
  });
  test('of a selection inside a longer mention is what was selected', () => {
    expect(marked(twin('وقال سيرغي ⟦شويغو⟧ اليوم.'), ['سيرغي شويغو'])).toBe('شويغو');
  });
  test('leaves a particle out, or takes it in', () => {
    expect(marked(twin('وصل ⟦لشويغو⟧ خبر.'), ['شويغو'])).toBe('شويغو');
    expect(marked(twin('وصل ⟦لشويغو⟧ خبر.'), ['شويغو'], 'inside')).toBe('لشويغو');
    expect(marked(twin('وصل وب⟦شويغوف⟧ خبر.'), [])).toBe('شويغوف');
    expect(marked(twin('وصل وب⟦شويغوف⟧ خبر.'), [], 'inside')).toBe('وبشويغوف');
  });
  test('is none where there is no word', () => {
    expect(marked(twin('وقال ، ⟦⟧ ثم عاد.'), [])).toBeUndefined();
    expect(marked(twin('وقال.⟦ \n⟧ثم عاد.'), [])).toBeUndefined();
  });
});

test('a selection never cuts a character', () => {
  expect(marked('ثم ⟦👩‍⟧👧 عادت.', [])).toBe('👩‍👧');
});
