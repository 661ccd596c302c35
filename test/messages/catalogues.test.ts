/** Every language that Copydesk speaks says everything that is said, and nothing else. */
import { expect, test } from 'vitest';
import { entriesOf, faultsOf, patternsOfSource, translatedLanguages } from '../../scripts/messages.mts';
import { type Piece, placesOf, readPattern } from '../../server/src/messages/pattern.ts';

const patterns = patternsOfSource();

test('the source says much, and each of it can be read', () => {
  expect(patterns.length).toBeGreaterThan(400);
  expect(patterns.filter((pattern) => readPattern(pattern) === undefined)).toEqual([]);
});

test('Arabic is among the languages', () => {
  expect(translatedLanguages()).toContain('ar');
});

test.each(translatedLanguages())(
  'the catalogue of %s is whole; run: node scripts/messages.mts',
  (language) => {
    expect(faultsOf(language, patterns)).toEqual([]);
  },
);

test('whatever Arabic counts, it counts in its own way: the counted noun changes at 1, 2, 3 and 11', () => {
  const poor = Object.values(entriesOf('ar')).filter((translated) =>
    plurals(readPattern(translated)!).some(
      (cases) =>
        ['one', 'other'].some((category) => !cases.has(category)) || (cases.size > 3 && !cases.has('few')),
    ),
  );
  expect(poor).toEqual([]);
});

/** The cases of every plural of a pattern. */
const plurals = (pieces: readonly Piece[]): ReadonlyMap<string, readonly Piece[]>[] =>
  pieces.flatMap((piece) =>
    'cases' in piece
      ? [...(piece.kind === 'plural' ? [piece.cases] : []), ...[...piece.cases.values()].flatMap(plurals)]
      : [],
  );

test('a fault is seen', () => {
  expect(placesOf(readPattern('{count, plural, one {# of {name}} other {#}}')!)).toEqual(
    new Set(['count', 'name']),
  );
  expect(faultsOf('ar', ['There is no such sentence.'])).toContain(
    'not translated: There is no such sentence.',
  );
});
