import { expect, test } from 'vitest';
import { analyse } from '../../server/src/analysis/analysis.ts';
import { readMarkers } from '../../server/src/findings/markers.ts';
import { english } from '../../server/src/messages/wording.ts';
import { openFindings } from '../../server/src/service/diagnostics.ts';
import { unifyChoices } from '../../server/src/service/fixing/unify-choices.ts';
import { refusalOf, renameEdits, renamePlace } from '../../server/src/service/rename.ts';
import { createArticle } from '../../server/src/text/article.ts';
import { runThrough } from '../../server/src/text/steps.ts';
import { testResources } from '../names/test-knowledge.ts';
import { describeTwins } from './newsroom.ts';

const read = (text: string) => analyse(createArticle(text), { resources: testResources });

/** The text after everything that is sure was renamed at the first marker, and the doubts in order. */
function renamed(marked: string, to: string): { text: string; doubts: (string | undefined)[] } | undefined {
  const { text, spans } = readMarkers(marked);
  const analysis = read(text);
  const place = renamePlace(analysis, spans[0]!.start + 1);
  if (place === undefined) return undefined;
  expect(place.span).toEqual(spans[0]);
  const edits = runThrough(renameEdits(analysis.article, analysis.entities, place.name, to));
  const changed = edits
    .filter(({ doubt }) => doubt !== 'inflection')
    .reduceRight((sum, edit) => sum.slice(0, edit.start) + edit.newText + sum.slice(edit.end), text);
  return { text: changed, doubts: edits.map(({ doubt }) => doubt) };
}

describeTwins('renaming in one article', (twin) => {
  test('changes every spelling, with its particle kept', () => {
    const text = twin('وصل بنيامين ⟦نتنياهو⟧ إلى باريس. وقال نتانياهو إن الزيارة ولنتنياهو موقف.');
    expect(renamed(text, 'ناتانياهو')?.text).toBe(
      twin('وصل بنيامين ناتانياهو إلى باريس. وقال ناتانياهو إن الزيارة ولناتانياهو موقف.'),
    );
  });

  test('of a given name changes the given name alone', () => {
    const text = twin('وصل ⟦بنيامين⟧ نتنياهو إلى باريس. وقال نتنياهو إن الزيارة مهمة.');
    expect(renamed(text, 'بنيمين')?.text).toBe(
      twin('وصل بنيمين نتنياهو إلى باريس. وقال نتنياهو إن الزيارة مهمة.'),
    );
  });

  test('marks what stands in a quotation', () => {
    const text = twin('قال ⟦نتنياهو⟧ للصحفيين. وقال الوزير: «وصل نتنياهو أمس».');
    expect(renamed(text, 'نتانياهو')?.doubts).toEqual([undefined, 'quotation']);
  });

  test('leaves a Russian case that it cannot give to the new name', () => {
    const text = twin('Прибыл Владимир ⟦Путин⟧. Об этом сказали Путину в Кремле.');
    expect(renamed(text, 'Путін')?.text).toContain('Путіну');
    expect(renamed(text, 'Путо')?.doubts).toEqual([undefined, undefined]);
  });

  test('is offered nowhere but on names', () => {
    expect(renamed(twin('وصل الوفد إلى ⟦المدينة⟧ أمس.'), 'x')).toBeUndefined();
  });
});

test('what cannot be a name is refused', () => {
  const analysis = read('قال نتنياهو للصحفيين.');
  const { name } = renamePlace(analysis, 6)!;
  expect(english(refusalOf(name, '123')!)).toBe('A name needs letters.');
  expect(english(refusalOf(name, 'Netanyahu')!)).toContain('another script');
  expect(refusalOf(name, 'نتانياهو')).toBeUndefined();
});

test('a form is offered for the workspace where other articles hold places that would change', () => {
  const analysis = read('وصل بنيامين نتنياهو إلى باريس. وقال نتنياهو إن الزيارة مهمة. وكرر نتانياهو موقفه.');
  const [named] = openFindings(analysis, new Set());
  const offered = (uses: Record<string, number>): string[] =>
    unifyChoices(analysis, named!, { usesOf: (form) => ({ uses: uses[form] ?? 0, articles: 2 }) }).map(
      ({ title }) => english(title),
    );
  expect(offered({ نتنياهو: 2, نتانياهو: 1 })).toEqual([]);
  expect(offered({ نتنياهو: 2, نتانياهو: 7 })).toEqual([
    'Write “نتنياهو” for this name in all articles of the workspace (7 places)',
  ]);
});
