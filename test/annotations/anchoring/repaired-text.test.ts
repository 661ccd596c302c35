/** Annotations on mojibake: found again on the repaired words, with the old text known and without it. */
import { describe, expect, test } from 'vitest';
import { describeSpan } from '../../../server/src/annotations/anchoring/describe-span.ts';
import { createFreeReconciler } from '../../../server/src/annotations/anchoring/fuzzy-anchor.ts';
import { createReconciler } from '../../../server/src/annotations/anchoring/reconcile.ts';
import { repairedText } from '../../../server/src/annotations/anchoring/repaired-text.ts';

const SOUND = 'أعلن الوزير سيرجي شويغو الخبر في موسكو.\n🚀 وقال سيرغي لافروف إن اللقاء كان مفيدا.\n';

const misread = (text: string, page: string): string =>
  new TextDecoder(page).decode(new TextEncoder().encode(text));

describe.each(['windows-1252', 'windows-1256', 'windows-1251'])('UTF-8 read as %s', (page) => {
  const damaged = misread(SOUND, page);

  test('reads as it should, and spans are carried over', () => {
    const repaired = repairedText(damaged);
    expect(repaired?.text).toBe(SOUND);
    const word = misread('لافروف', page);
    const start = damaged.indexOf(word);
    const span = repaired!.carry({ start, end: start + word.length });
    expect(SOUND.slice(span.start, span.end)).toBe('لافروف');
  });

  test.each([
    ['by the difference', (old: string) => createReconciler(old, SOUND)],
    ['by its quote', () => createFreeReconciler(SOUND)],
  ])('an annotation is found again %s, as changed', (_, reconciler) => {
    const word = misread('شويغو', page);
    const start = damaged.indexOf(word);
    const selector = describeSpan(damaged, { start, end: start + word.length });
    const found = reconciler(damaged)({ selector, isName: true });
    expect(found).toMatchObject({ state: 'changed', now: 'شويغو' });
  });
});

test('sound text is left alone', () => {
  expect(repairedText(SOUND)).toBeUndefined();
  expect(repairedText('تعاظم غضب الطلاب، وظل عطاؤهم كما كان. Le café, l’été à São Paulo.')).toBeUndefined();
});

test('of two equal lines the one that got a typo keeps its annotations', () => {
  const line = 'المتحف الكبير يفتتح قاعة جديدة';
  const old = `${line}\n${line}\nوصل الوفد صباح اليوم.\n`;
  const now = `${line.replace('يفتتح', 'يفتتتح')}\n${line}\nوصل الوفد صباح أمس.\n`;
  const carry = createReconciler(old, now);
  const selector = describeSpan(old, { start: 0, end: 6 });
  expect(carry({ selector }, { start: 0, end: 6 })).toMatchObject({ span: { start: 0, end: 6 } });
});
