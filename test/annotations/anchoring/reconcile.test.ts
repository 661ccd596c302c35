import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeSpan } from '../../../server/src/annotations/anchoring/describe-span.ts';
import { createFreeReconciler } from '../../../server/src/annotations/anchoring/fuzzy-anchor.ts';
import { createReconciler } from '../../../server/src/annotations/anchoring/reconcile.ts';
import { distanceWithin } from '../../../server/src/annotations/anchoring/string-distance.ts';
import { differenceOf, PlaceMap } from '../../../server/src/annotations/anchoring/text-difference.ts';
import { distinctNames } from '../../../server/src/annotations/decisions/known-names.ts';
import { indexGazetteer } from '../../../server/src/names/gazetteer/gazetteer-index.ts';

const ARTICLE = `أعلنت الوزارة برنامج الزيارة صباح اليوم.
وقال سيرجي شويغو إن القوات ستغادر الموقع غدا. ورحب سيرغي لافروف بالقرار في مؤتمر صحفي.
وأضاف شويغو أن المحادثات تستمر يومين، ثم عاد إلى موسكو مساء.
`;

/** What becomes of the first place of a quote, with the words there. */
function fate(quote: string, old: string, now: string, extra = {}) {
  const start = old.indexOf(quote);
  const selector = describeSpan(old, { start, end: start + quote.length });
  const found = createReconciler(old, now, KNOWN)({ selector, ...extra });
  if (found === undefined) return undefined;
  return 'span' in found ? `${found.state} ${now.slice(found.span.start, found.span.end)}` : found.state;
}

const KNOWN = {
  areDistinct: (a: string, b: string) => a !== b && a.endsWith('لامين') && b.endsWith('لامير'),
};

/** Every test of places holds with an astral character before them and with CRLF. */
describe.each([
  ['', (text: string) => text],
  [' behind an astral character', (text: string) => `🚀 ${text}`],
  [' with CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
])('with the base%s', (_, shape) => {
  const old = shape(ARTICLE);
  const edited = (from: string, to: string): string => {
    expect(ARTICLE).toContain(from);
    return shape(ARTICLE.replace(from, to));
  };

  test('words whose surroundings stand are kept, whatever is inserted above', () => {
    expect(fate('سيرجي شويغو', old, old)).toBe('kept سيرجي شويغو');
    expect(fate('سيرجي شويغو', old, shape(`${'فقرة جديدة عن أمر آخر تماما.\n'}${ARTICLE}`))).toBe(
      'kept سيرجي شويغو',
    );
  });

  test('a respelled name is changed, in its place', () => {
    expect(fate('سيرجي شويغو', old, edited('سيرجي شويغو', 'سيرغي شويجو'))).toBe('changed سيرغي شويجو');
    expect(fate('شويغو', old, edited('سيرجي شويغو', 'سيرجي شويجو'))).toBe('changed شويجو');
  });

  test('a name whose sentence is deleted does not move to the other minister', () => {
    const now = edited('وقال سيرجي شويغو إن القوات ستغادر الموقع غدا. ', '');
    expect(fate('سيرجي شويغو', old, now)).toBe('orphaned');
    expect(fate('سيرغي لافروف', old, now)).toBe('kept سيرغي لافروف');
  });

  test('a mention whose sentence is deleted does not move to another mention of the same name', () => {
    expect(fate('شويغو', old, edited('وقال سيرجي شويغو إن القوات ستغادر الموقع غدا. ', ''))).toBe('orphaned');
  });

  test('a name that was replaced by another is an orphan, and the new one is proposed', () => {
    const now = edited('سيرجي شويغو', 'سيرغي لافروف');
    const start = old.indexOf('سيرجي شويغو');
    const selector = describeSpan(old, { start, end: start + 11 });
    const found = createReconciler(old, now)({ selector });
    expect(found).toMatchObject({ state: 'orphaned', reason: 'replaced' });
    expect(found?.state === 'orphaned' && found.proposals[0]?.span.start).toBe(now.indexOf('سيرغي لافروف'));
  });

  test('a sentence that moved takes its annotations along', () => {
    const sentence = 'ورحب سيرغي لافروف بالقرار في مؤتمر صحفي.';
    const now = shape(`${sentence}\n${ARTICLE.replace(` ${sentence}`, '')}`);
    expect(fate('سيرغي لافروف', old, now)).toMatch(/^(kept|moved) سيرغي لافروف$/);
  });

  test('a clitic that is written before a name stays outside', () => {
    expect(fate('موسكو', old, edited('إلى موسكو', 'لموسكو'))).toBe('moved موسكو');
  });

  test('harakat and tatweel that are taken away change a name that stays', () => {
    const marked = shape(ARTICLE.replace('إلى موسكو', 'إلى مُوســكو'));
    expect(fate('مُوســكو', marked, old)).toBe('changed موسكو');
  });

  test('a finding whose words are gone is resolved', () => {
    const frame = shape(`[ad_1]\n${ARTICLE}`);
    expect(fate('[ad_1]', frame, old, { isFinding: true })).toBe('resolved');
    expect(fate('[ad_1]', frame, old)).toBe('orphaned');
  });

  test('the place of a deletion is found between what stands around it', () => {
    const at = old.indexOf('، ثم عاد');
    const selector = describeSpan(old, { start: at, end: at });
    const now = edited('أعلنت الوزارة', 'وأعلنت الوزارة أمس');
    expect(createReconciler(old, now)({ selector })).toMatchObject({
      state: 'kept',
      span: { start: now.indexOf('، ثم عاد'), end: now.indexOf('، ثم عاد') },
    });
  });

  test('names that are known to be two are two, however alike', () => {
    const [a, b] = [
      shape('وصل كريم الامين إلى القاهرة مساء أمس.\n'),
      shape('وصل كريم الامير إلى القاهرة مساء أمس.\n'),
    ];
    expect(fate('كريم الامين', a, b, { isName: true })).toBe('orphaned');
    expect(fate('كريم الامين', a, b)).toBe('changed كريم الامير');
  });
});

test('line ends that became CRLF leave every word where it is', () => {
  expect(fate('سيرجي شويغو', ARTICLE, ARTICLE.replaceAll('\n', '\r\n'))).toBe('kept سيرجي شويغو');
});

test('a text in which the selector is not found is not its base', () => {
  const selector = describeSpan(ARTICLE, { start: 0, end: 6 });
  expect(createReconciler('شيء آخر', ARTICLE)({ selector })).toBeUndefined();
});

describe('without the base', () => {
  const free = (quote: string, now: string, extra = {}) => {
    const start = ARTICLE.indexOf(quote);
    const selector = describeSpan(ARTICLE, { start, end: start + quote.length });
    return createFreeReconciler(now, KNOWN)({ selector, ...extra });
  };

  test('the name of another minister is never taken', () => {
    const now = ARTICLE.replace('وقال سيرجي شويغو إن القوات ستغادر الموقع غدا. ', '');
    expect(free('سيرجي شويغو', now).state).toBe('orphaned');
  });

  test('a misspelling amid small edits of its surroundings is taken', () => {
    const now = ARTICLE.replace('سيرجي شويغو إن القوات', 'سيرجي شويجو ان القوات');
    const found = free('سيرجي شويغو', now);
    expect(found).toMatchObject({ state: 'changed', now: 'سيرجي شويجو' });
  });

  test('a name replaced by another is an orphan', () => {
    const found = free('سيرجي شويغو', ARTICLE.replace('سيرجي شويغو', 'سيرغي لافروف'));
    expect(found).toMatchObject({ state: 'orphaned', reason: 'replaced' });
  });

  test('an empty text and a huge word keep nothing and break nothing', () => {
    for (const text of ['', 'ا'.repeat(2_000_000)]) expect(free('شويغو', text).state).toBe('orphaned');
  });
});

test('the gazetteer knows two names apart only when it knows both and no entity has both', () => {
  const entry = (id: string, ...forms: string[]) => ({
    id,
    type: 'PER' as const,
    kind: 'minister',
    distinctFrom: [],
    forms: forms.map((text) => ({ text, language: 'ar' as const, role: 'full' as const })),
  });
  const known = indexGazetteer([
    entry('wd:Q1', 'سيرجي شويغو', 'سيرغي شويغو'),
    entry('wd:Q2', 'سيرغي لافروف'),
  ]);
  const areDistinct = distinctNames(known);
  expect(areDistinct('سيرجي شويغو', 'سيرغي لافروف')).toBe(true);
  expect(areDistinct('سيرجي شويغو', 'سيرغي شويغو')).toBe(false);
  expect(areDistinct('سيرجي شويغو', 'كريم')).toBe(false);
});

test('any two texts: common runs are alike in both, ascending, and do not overlap', () => {
  const texts = fc.array(
    fc.constantFrom('قال', 'شويغو', ' ', '. ', '\n', '\r\n', '🚀', 'ـ', 'e\u0301', '\ud83d'),
    {
      maxLength: 40,
    },
  );
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      const [old, now] = [a.join(''), b.join('')];
      const { runs } = differenceOf(old, now);
      let [lastOld, lastNew] = [0, 0];
      for (const run of runs) {
        expect(run.old).toBeGreaterThanOrEqual(lastOld);
        expect(run.new).toBeGreaterThanOrEqual(lastNew);
        [lastOld, lastNew] = [run.old + run.length, run.new + run.length];
        expect(lastOld).toBeLessThanOrEqual(old.length);
        expect(lastNew).toBeLessThanOrEqual(now.length);
      }
      const map = new PlaceMap({ runs, complete: true });
      for (let at = 0; at < now.length; at++) expect(map.oldOffset(at) ?? 0).toBeLessThan(old.length + 1);
    }),
    { numRuns: 300 },
  );
});

test('any edit: what is kept or moved quotes the same words', () => {
  const words = fc.array(fc.constantFrom('قال', 'شويغو', 'لافروف', 'سيرغي', '🚀', 'في', '.\n'), {
    minLength: 4,
    maxLength: 30,
  });
  fc.assert(
    fc.property(words, words, fc.nat(), (a, b, seed) => {
      const [old, now] = [a.join(' '), b.join(' ')];
      const word = a[seed % a.length]!;
      const start = a.slice(0, seed % a.length).join(' ').length + (seed % a.length === 0 ? 0 : 1);
      const selector = describeSpan(old, { start, end: start + word.length });
      const found = createReconciler(old, now)({ selector });
      if (found?.state === 'kept' || found?.state === 'moved') {
        expect(now.slice(found.span.start, found.span.end)).toBe(word);
      }
    }),
    { numRuns: 300 },
  );
});

test('distances are those of Levenshtein, up to the limit', () => {
  expect(distanceWithin('kitten', 'sitting', 3)).toBe(3);
  expect(distanceWithin('kitten', 'sitting', 2)).toBeUndefined();
  expect(distanceWithin('', 'abc', 3)).toBe(3);
  expect(distanceWithin('abc', 'abc', 0)).toBe(0);
});

test('long texts of one sign, and two that share nothing, are compared in short time', () => {
  for (const [a, b] of [
    [' '.repeat(300_000), '.'.repeat(300_000)],
    ['ا\n'.repeat(50_000), 'ب\n'.repeat(50_000)],
  ] as const) {
    const before = process.cpuUsage().user;
    differenceOf(a, b);
    expect((process.cpuUsage().user - before) / 1000).toBeLessThan(5000);
  }
});
