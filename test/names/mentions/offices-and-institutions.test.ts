/** Names in several languages with what ships: offices before persons, regions, institutions, and what is no name. */
import { expect, test } from 'vitest';
import { readMarkers } from '../../../server/src/findings/markers.ts';
import { findModels, loadModels } from '../../../server/src/host/models.ts';
import { analyseNames, NO_DECISIONS } from '../../../server/src/names/names.ts';
import { createArticle } from '../../../server/src/text/article.ts';

const { resources } = await loadModels(findModels(new URL('../../..', import.meta.url).pathname));

test.each([
  ['ru', 'Министр иностранных дел ⟦Норвегии⟧ Эспен Барт Эйде прибыл в город, и он был рад.', 'LOC'],
  ['ru', 'Об этом сказал вчера губернатор ⟦Томской области⟧ Владимир Мазур, и он был рад.', 'LOC'],
  ['en', 'The soprano sang at the ⟦Teatro San Carlo⟧ on Saturday and the audience was happy.', 'ORG'],
  ['he', 'חוקרי ⟦אוניברסיטת תל אביב⟧ אמרו כי הם לא מצאו את זה.', 'ORG'],
  ['fa', 'پژوهشگران ⟦دانشگاه تهران⟧ در این شهر گفتند که این درست است.', 'ORG'],
])('an office, a region, an institution in %s: %s', (_, marked, type) => {
  const { text, spans } = readMarkers(marked);
  const { entities } = analyseNames(createArticle(text), resources, NO_DECISIONS);
  const { start, end } = spans[0]!;
  const found = entities.find(({ mentions }) =>
    mentions.some((one) => one.start === start && one.end === end),
  );
  expect(found?.type).toBe(type);
});

test.each([
  'A ⟦European⟧ mission left on Friday and the ⟦Italians⟧ watched it.',
  'She looked through the Webb Space Telescope, and the ⟦Telescope⟧ found the star.',
])('nationalities and common nouns are no names: %s', (marked) => {
  const { text, spans } = readMarkers(marked);
  const { entities } = analyseNames(createArticle(text), resources, NO_DECISIONS);
  const starts = entities.flatMap(({ mentions }) => mentions.map(({ start }) => start));
  for (const { start } of spans) expect(starts).not.toContain(start);
});
