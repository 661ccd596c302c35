import { expect, test } from 'vitest';
import { locateRecords, readDecisions } from '../../../server/src/annotations/decisions/decisions.ts';
import { recordAppliedFix, recordDismissal } from '../../../server/src/annotations/records/create-record.ts';
import { fingerprint } from '../../../server/src/findings/fingerprint.ts';
import { ARTICLE, placeOf, sampleRecords, testProvenance } from '../sample-records.ts';

const { respelling, deletion, dismissal, variant, mention, suggestion } = sampleRecords();

test('a dismissal silences the fingerprint of its finding, with its reason', () => {
  expect([...readDecisions([dismissal]).dismissed]).toEqual([['00000000000000aa', 'اقتباس حرفي']]);
  expect(readDecisions([{ ...dismissal, 'copydesk:status': 'accepted' }]).dismissed.size).toBe(0);
});

test('a dismissed finding stays dismissed after edits elsewhere and comes back when its own text changes', () => {
  const rule = 'name/name-variant';
  const at = (text: string, quote: string) => fingerprint(text, rule, placeOf(quote, text).span);
  const record = recordDismissal(
    { place: placeOf('شويجو'), finding: { rule, fingerprint: at(ARTICLE, 'شويجو') }, reason: 'quoted' },
    testProvenance(),
  );
  const { dismissed } = readDecisions([record]);
  expect(dismissed.has(at(`🚀 مقدمة جديدة.\n${ARTICLE}`, 'شويجو'))).toBe(true);
  expect(dismissed.has(at(ARTICLE.replaceAll('\n', '\r\n'), 'شويجو'))).toBe(true);
  expect(dismissed.has(at(ARTICLE.replace('شويجو', 'شويكو'), 'شويكو'))).toBe(false);
});

test('an accepted variant is known by its folded form', () => {
  expect([...readDecisions([variant]).names.acceptedVariants]).toEqual(['شويجو']);
});

test('respelling a name decides for both forms; deletions, mentions and suggestions decide nothing', () => {
  const { names } = readDecisions([respelling, deletion, mention, suggestion]);
  expect([...names.preferred]).toEqual([
    ['شويجو', 'شويغو'],
    ['شويغو', 'شويغو'],
  ]);
  expect(names.acceptedVariants.size).toBe(0);
  expect(readDecisions([{ ...respelling, 'copydesk:status': 'suggested' }]).names.preferred.size).toBe(0);
});

test('the later of two decisions holds, in whatever order they are read', () => {
  const back = recordAppliedFix(
    {
      place: placeOf('شويجو'),
      finding: { rule: 'name/name-variant', fingerprint: '0123456789abcdef' },
      original: 'شويغو',
      language: 'ar',
      entity: 'wd:Q192187',
    },
    { ...testProvenance(), now: () => Date.UTC(2026, 5, 1) },
  );
  for (const records of [
    [respelling, back],
    [back, respelling],
  ]) {
    expect(readDecisions(records).names.preferred.get('شويغو')).toBe('شويجو');
  }
  const again = { ...respelling, modified: '2026-07-01T00:00:00.000Z' };
  expect(readDecisions([again, back]).names.preferred.get('شويجو')).toBe('شويغو');
});

test('records are located in their order, orphans among them', () => {
  const located = locateRecords([mention, dismissal], ARTICLE.split('\n')[0]!);
  expect(located.map(({ record }) => record)).toEqual([mention, dismissal]);
  expect(located.map(({ resolution }) => resolution.state)).toEqual(['kept', 'orphaned']);
});
