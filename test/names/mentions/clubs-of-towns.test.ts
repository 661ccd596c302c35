import { describe, expect, test } from 'vitest';
import { TWINS, typesAt } from './marked-mentions.ts';

describe.each(TWINS)('an article %s', (_, twin) => {
  test.each([
    'قال مدرب ⟦ليفربول⟧ إن الإصابة خفيفة.',
    'تعاقد النادي أمس مع جناح ⟦برشلونة⟧ لثلاثة مواسم.',
    'وقع العقد في مقر ⟦فالنسيا⟧ الإسباني.',
    'تعادل الفريق مع ⟦برشلونة⟧ في الدوري بعد مباراة مثيرة.',
  ])('the club: %s', (marked) => {
    expect(typesAt(twin(marked))).toEqual(['ORG']);
  });

  test.each([
    'افتتح الوزير معرضا في ⟦ليفربول⟧ أمس.',
    'قطعت الأمطار الطرق بين القرى وبين ⟦فالنسيا⟧ منذ الفجر.',
    'تقام المباراة المقبلة في الدوري في ⟦برشلونة⟧ مساء السبت.',
    'سافر الفريق إلى ⟦برشلونة⟧ استعدادا للمباراة.',
    'قرب ⟦فالنسيا⟧ الإسبانية ملعب جديد لمباريات الدوري.',
  ])('the town: %s', (marked) => {
    expect(typesAt(twin(marked))).toEqual(['LOC']);
  });

  test('all given names before a surname belong to the person', () => {
    expect(typesAt(twin('قرر رئيس الوزراء ⟦مصطفى كمال مدبولي⟧ السفر.'))).toEqual(['PER']);
  });

  test.each(['ستدعم الاتفاقية سوق العمل ⟦السعودية⟧.', 'أعلنت شركة النفط ⟦السعودية⟧ نتائجها.'])(
    'an adjective of the noun before the last: %s',
    (marked) => {
      expect(typesAt(twin(marked))).toEqual(['nothing']);
    },
  );

  test.each(['قالت شركة "⟦فيلر⟧" إن الجهاز جديد.', 'ونقلت صحيفة «⟦دون بالون⟧» الخبر أمس.'])(
    'what stands in quotation marks behind a kind of organisation: %s',
    (marked) => {
      expect(typesAt(twin(marked))).toEqual(['ORG']);
    },
  );

  test.each([
    ['أعلنت الهيئة الوطنية للطقس (⟦NOAA⟧) تحذيرا جديدا.', 'ORG'],
    ['وصل الكمبيوتر الجديد ⟦Sunway Taihu⟧ إلى السوق.', 'MISC'],
    ['تعرف الخدمة باسم ⟦Lightning⟧ منذ سنوات.', 'MISC'],
    ['ونشرت الباحثة ⟦Sarah Connelly⟧ الدراسة أمس.', 'PER'],
  ])('a Latin name in Arabic text: %s', (marked, type) => {
    expect(typesAt(twin(marked))).toEqual([type]);
  });
});
