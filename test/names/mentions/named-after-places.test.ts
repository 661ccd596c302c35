import { describe, expect, test } from 'vitest';
import { mentionsAt, TWINS } from './marked-mentions.ts';

describe.each(TWINS)('an article %s', (_, twin) => {
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
