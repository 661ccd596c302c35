/** What the words around two forms say of them. Sentences are made up. */
import { describe, expect, test } from 'vitest';
import { findModels, loadModels } from '../../../server/src/host/models.ts';
import { contextEvidence } from '../../../server/src/names/comparing/pair-context.ts';
import { judgePair } from '../../../server/src/names/comparing/pair-judge.ts';
import { knowledgeOf } from '../../../server/src/names/pair-knowledge.ts';
import { fold } from '../../../server/src/text/folding.ts';

const { resources } = await loadModels(findModels(new URL('../../..', import.meta.url).pathname));
const known = knowledgeOf(resources);
const evidence = (a: string, b: string, one: string, other: string) =>
  contextEvidence(fold(a), fold(b), { a: one, b: other }, known);
const probability = (a: string, b: string, one: string, other: string): number =>
  judgePair(a, b, known, evidence(a, b, one, other));

describe.each([
  ['as it is', (text: string) => text],
  ['behind an astral character', (text: string) => `🚀 ${text}`],
  ['with CRLF', (text: string) => `\r\n${text}\r\n`],
])('a text %s', (_, twin) => {
  test('the same given name stands before both', () => {
    const found = evidence(
      'كرامنك',
      'كرامنيك',
      twin('التقى فلاديمير كرامنك الوفد'),
      twin('وصل فلاديمير كرامنيك أمس'),
    );
    expect(found).toMatchObject({ shared: true, differs: false });
  });

  test('other given names stand before them, one behind a particle of names', () => {
    const found = evidence(
      'غورن',
      'غورين',
      twin('وصل شلومو غورن إلى القدس'),
      twin('كتب ديفيد بن غورين في مذكراته'),
    );
    expect(found).toMatchObject({ shared: false, differs: true });
  });

  test('what stands behind a comma or before “and” belongs to another name', () => {
    const found = evidence(
      'لورن',
      'لورين',
      twin('حضرت صوفيا لورن وجينا الحفل'),
      twin('غنت بيتي، ولورين باكول'),
    );
    expect(found.shared).toBe(false);
  });

  test('they are of other nations', () => {
    const found = evidence(
      'ديباي',
      'ديفوي',
      twin('سجل الهولندي ديباي هدفا'),
      twin('ومرر البرتغالي ديفوي الكرة'),
    );
    expect(found.otherNation).toBe(true);
    expect(
      evidence('رافائيل', 'رفائيل', twin('البرازيلي رافائيل'), twin('للبرازيلي رفائيل')).otherNation,
    ).toBe(false);
  });

  test('one is introduced in full, the other quoted', () => {
    const found = evidence(
      'كاترين',
      'كارتين',
      twin('عن سيرجي كاترين رئيس الغرفة'),
      twin('ولفت كارتين إلى ذلك'),
    );
    expect(found.quoted).toBe(true);
    expect(evidence('كاترين', 'كارتين', twin('رأيت كاترين هناك'), twin('ولفت كارتين إلى ذلك')).quoted).toBe(
      false,
    );
  });
});

test('a person who is introduced and then quoted is more probably one than two persons of other given names', () => {
  const quoted = probability(
    'فاليندر',
    'فالندر',
    'قال سيرجي فاليندر رئيس الجمعية',
    'وأضاف فالندر أن العمل مستمر',
  );
  const apart = probability(
    'فاليندر',
    'فالندر',
    'قال سيرجي فاليندر رئيس الجمعية',
    'وغنى ريتشارد فالندر في الحفل',
  );
  expect(quoted).toBeGreaterThan(apart);
});

test('a form that does not stand in its text, and an empty text, say nothing', () => {
  const nothing = evidence('شويغو', 'شويجو', 'لا اسم هنا', '');
  expect(Object.values(nothing).some(Boolean)).toBe(false);
});
