/** What machine translation and language models leave in a text. */
import { describe, expect, test } from 'vitest';
import { ARTIFACT_RULES } from '../../server/src/artifacts/registry.ts';
import { runRule } from './run-rule.ts';

const rule = (id: string) => ARTIFACT_RULES.find((one) => one.id === id)!;

describe('a saying of a language model is known in the language of its paragraph', () => {
  test.each([
    'As an AI language model, I cannot verify this.',
    'بصفتي نموذجًا لغويًا، لا أستطيع تأكيد هذه المعلومات في هذا المقال.',
    'Как языковая модель, я не могу подтвердить это сообщение из газеты.',
    'En tant que modèle de langage, je ne peux pas confirmer cette information.',
    'Als KI-Sprachmodell kann ich das nicht bestätigen, und ich bin nicht da.',
    'כמודל שפה אינני יכול לאשר את הידיעה הזאת של העיתון.',
    'به عنوان یک مدل زبانی نمی‌توانم این خبر را از روزنامه تأیید کنم.',
    'وصل الوزير أمس. إليك الترجمة:',
  ])('%s', (text) => {
    const [report] = runRule(rule('translation/ai-residue'), `One.\n${text}`);
    expect(report).toMatchObject({ severity: 'error' });
    expect(report?.fixes ?? []).toEqual([]);
  });
});

test('a saying in quotation marks may be what the article reports', () => {
  const text = 'The page said: “As an AI language model, I cannot verify this”, and was taken down.';
  expect(runRule(rule('translation/ai-residue'), text)).toMatchObject([{ severity: 'warning' }]);
});

describe('weekdays and dates that contradict each other', () => {
  test.each([
    ['He came on Monday, 15 July 2018 at noon.', 1],
    ['He came on Sunday, 15 July 2018 at noon.', 0],
    ['🚀 وصل يوم الاثنين 15 يوليو 2018 إلى العاصمة.\r\n', 1],
  ])('%s', (text, count) => {
    expect(runRule(rule('translation/date-inconsistency'), text)).toHaveLength(count);
  });
});
