import { describe, expect, test } from 'vitest';
import { readMarkers } from '../../../server/src/findings/markers.ts';
import { findModels, loadModels } from '../../../server/src/host/models.ts';
import { NO_DECISIONS } from '../../../server/src/names/clusters/decisions.ts';
import { analyseNames } from '../../../server/src/names/names.ts';
import { createArticle } from '../../../server/src/text/article.ts';

const { resources } = await loadModels(findModels(new URL('../../..', import.meta.url).pathname));

/** `type text` of the mentions that overlap the marked spans, with their own spans. */
function mentionsAt(marked: string): { readonly found: readonly string[]; readonly exact: boolean } {
  const { text, spans } = readMarkers(marked);
  const mentions = analyseNames(createArticle(text), resources, NO_DECISIONS).entities.flatMap((entity) =>
    entity.mentions.map((mention) => ({ ...mention, type: entity.type })),
  );
  const found = mentions.filter((one) => spans.some(({ start, end }) => one.start < end && one.end > start));
  return {
    found: found.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`),
    exact: found.every((one) => spans.some(({ start, end }) => one.start === start && one.end === end)),
  };
}

describe.each([
  ['as it is', (text: string) => text],
  ['behind an astral character', (text: string) => `🚀 ${text}`],
  ['with CRLF', (text: string) => `\r\n${text}\r\n`],
])('an article %s', (_, twin) => {
  test.each([
    ['وصل الوزير إلى ⟦الرباط⟧ مساء أمس.', 'LOC الرباط'],
    ['تقدمت القوات في ريف ⟦حماة⟧ الشمالي أمس.', 'LOC حماة'],
    ['رست السفينة في ميناء ⟦العقبة⟧ الرئيسية.', 'LOC العقبة'],
    ['عرض الفيلم في ⟦البندقية⟧ التي زارها أمس.', 'LOC البندقية'],
    ['عقدت القمة في ⟦جدة⟧ الأمير حضرها.', 'LOC جدة'],
    ['سافر السياح بين القاهرة و⟦الأقصر⟧ بالقطار.', 'LOC الأقصر'],
    ['أعلنت ⟦قطر⟧ موقفها أمس.', 'LOC قطر'],
    ['صوتت ⟦الجمعية العامة للأمم المتحدة⟧ على القرار.', 'ORG الجمعية العامة للأمم المتحدة'],
  ])('%s', (marked, mention) => {
    expect(mentionsAt(twin(marked))).toEqual({ found: [mention], exact: true });
  });

  test.each([
    'أصيب اللاعب بقطع في ⟦الرباط⟧ الصليبي أمس.',
    'وصف الجنود بأنهم ⟦حماة⟧ الوطن.',
    'قال المدرب إن الفريق في ⟦حماه⟧ أمس.',
    'تبقى ⟦العقبة⟧ الرئيسية أمام الاتفاق مالية.',
    'عثرت الشرطة على ⟦البندقية⟧ الآلية في سيارته.',
    'ذكرت ⟦جدة⟧ الطفل أنه خرج صباحا.',
    'حمل الفتى سيف ⟦جده⟧ القديم.',
    'سلك الوفد الطريق ⟦الأقصر⟧ إلى المطار.',
    'قاس العلماء ⟦قطر⟧ الكويكب أمس.',
    'عقدت ⟦الجمعية العامة⟧ لشركة الاتصالات اجتماعها أمس.',
    'عقدت ⟦الجمعية العامة⟧ العادية اجتماعها أمس.',
  ])('%s: no name', (marked) => {
    expect(mentionsAt(twin(marked)).found).toEqual([]);
  });
});
