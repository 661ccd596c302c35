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
    ['قال باحث من ⟦جامعة موسكو⟧ إن الدراسة جديدة.', 'ORG جامعة موسكو'],
    ['نشرت الدراسة ل⟦جامعة موسكو⟧ أمس.', 'ORG جامعة موسكو'],
    ['وصل الوفد إلى ⟦موسكو⟧ أمس.', 'LOC موسكو'],
    ['زارت البعثة أمس ⟦السعودية⟧ وسلمت رسالة.', 'LOC السعودية'],
    ['زار الوزير ⟦السعودية⟧ أمس.', 'LOC السعودية'],
    ['قال مسؤول في ⟦سورية⟧ إن الطريق مفتوح.', 'LOC سورية'],
  ])('%s', (marked, mention) => {
    expect(mentionsAt(twin(marked))).toEqual({ found: [mention], exact: true });
  });

  test.each([
    'رحبت الأندية ⟦السعودية⟧ بالقرار.',
    'تحدثت وسائل الإعلام ⟦السعودية⟧ عن الزيارة.',
    'نفذت القوات المصرية و⟦السعودية⟧ تدريبا.',
    'قصفت الطائرات مواقع عسكرية ⟦سورية⟧ فجرا.',
    'قال إن دبلوماسياً ⟦بريطانياً⟧ كتب الرسالة.',
    'اعتذر عن رئاسة مهرجان ⟦القاهرة⟧ السينمائي.',
  ])('no place is named: %s', (marked) => {
    expect(mentionsAt(twin(marked)).found).toEqual([]);
  });
});
