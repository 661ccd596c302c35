/** A noun of quantity that is also the name of a place: لفيف, a throng, and Lviv. */
import { expect, test } from 'vitest';
import { readMarkers } from '../../../server/src/findings/markers.ts';
import { findModels, loadModels } from '../../../server/src/host/models.ts';
import { NO_DECISIONS } from '../../../server/src/names/clusters/decisions.ts';
import { analyseNames } from '../../../server/src/names/names.ts';
import { createArticle } from '../../../server/src/text/article.ts';
import { describeTwins } from '../../service/newsroom.ts';

const { resources } = await loadModels(findModels(new URL('../../..', import.meta.url).pathname));

/** Whether each marked word is a mention of some name. */
function named(marked: string): boolean[] {
  const { text, spans } = readMarkers(marked);
  const { entities } = analyseNames(createArticle(text), resources, NO_DECISIONS);
  const mentions = entities.flatMap((entity) => entity.mentions);
  return spans.map((span) => mentions.some(({ start, end }) => start < span.end && span.start < end));
}

describeTwins('a noun of quantity before “من”', (twin) => {
  test.each([
    ['وحضر الحفل ⟦لفيف⟧ من الفنانين والكتاب.', [false]],
    ['وجلس بين ⟦لفيف⟧ من الصحفيين.', [false]],
    ['ووصل القطار إلى ⟦لفيف⟧ مساء.', [true]],
    ['أقلعت الطائرة من مطار ⟦لفيف⟧ أمس.', [true]],
    ['عاد سكان مدينة ⟦لفيف⟧ من الحدود، واستقبلهم ⟦لفيف⟧ من المتطوعين في ⟦لفيف⟧.', [true, false, true]],
  ])('%s', (marked, expected) => {
    expect(named(twin(marked))).toEqual(expected);
  });
});
