/** Splits and merges of names, as annotators write them down, hold over what letters and lists say. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDecisions } from '../../../server/src/annotations/decisions/decisions.ts';
import { recordNameDecision } from '../../../server/src/annotations/records/create-record.ts';
import type { AnnotationRecord } from '../../../server/src/annotations/records/record.ts';
import { loadGazetteer } from '../../../server/src/names/gazetteer/gazetteer-index.ts';
import { readWordTable } from '../../../server/src/names/lexicon/word-table.ts';
import { analyseNames, type NameResources } from '../../../server/src/names/names.ts';
import { createArticle } from '../../../server/src/text/article.ts';
import { testProvenance } from '../../annotations/sample-records.ts';
import { describeTwins } from '../../service/newsroom.ts';

const models = new URL('../../../models/', import.meta.url);
const tables = readdirSync(new URL('gazetteer/', models)).filter((name) => name.endsWith('.tsv'));
const resources: NameResources = {
  gazetteer: loadGazetteer(
    tables.map((name) => ({ name, text: readFileSync(new URL(`gazetteer/${name}`, models), 'utf8') })),
  ).gazetteer,
  words: readWordTable(readFileSync(new URL('words-ar/words.bin', models))),
};

const KNOWN =
  'التقى وزير الدفاع الروسي سيرغي شويغو نظيره. وقال شويغو إن الزيارة مهمة. ونقلت الوكالة عن شويجو قوله إنها مفيدة.';
const UNKNOWN =
  'قال المهندس فالنتين كوستاريغوف إن العمل مستمر. وأضاف كوستاريغوف أن الفريق وصل. وذكر المهندس فالنتين كوستاريجوف أن الخطة جاهزة.';

/** The forms of each entity after some decisions about an article. */
function formsAfter(text: string, ...records: readonly AnnotationRecord[]) {
  const { names } = readDecisions(records);
  const { entities } = analyseNames(createArticle(text), resources, names);
  return entities.map(({ id, forms }) => ({ id, forms: forms.map(({ form }) => form) }));
}

const provenance = testProvenance();

/** A decision about a form at its first place. */
function decided(
  text: string,
  kind: 'prefer' | 'join' | 'part',
  form: string,
  ...entities: readonly string[]
): AnnotationRecord {
  const start = text.indexOf(form);
  const place = { fileName: 'story.txt', text, span: { start, end: start + form.length } };
  return recordNameDecision({ place, kind, form, entities }, provenance);
}

const holding = (found: ReturnType<typeof formsAfter>, form: string) =>
  found.find(({ forms }) => forms.includes(form));

describeTwins('a split', (twin) => {
  test('takes a form off an entity of the gazetteer', () => {
    const text = twin(KNOWN);
    const one = holding(formsAfter(text), 'شويجو')!;
    expect(one.forms).toEqual(['شويغو', 'شويجو']);
    const found = formsAfter(text, decided(text, 'part', 'شويجو', one.id, 'here:شويغو'));
    expect(holding(found, 'شويغو')).toEqual({ id: one.id, forms: ['شويغو'] });
    expect(holding(found, 'شويجو')).toEqual({ id: 'here:شويجو', forms: ['شويجو'] });
  });

  test('takes a form off a name that nobody knows', () => {
    const text = twin(UNKNOWN);
    const one = holding(formsAfter(text), 'كوستاريجوف')!;
    expect(one.forms).toEqual(['كوستاريغوف', 'كوستاريجوف']);
    const found = formsAfter(text, decided(text, 'part', 'كوستاريجوف', one.id, 'here:كوستاريغوف'));
    expect(holding(found, 'كوستاريغوف')?.forms).toEqual(['كوستاريغوف']);
    expect(found.flatMap(({ forms }) => forms)).toContain('فالنتين كوستاريجوف');
  });
});

describeTwins('a merge', (twin) => {
  test('gives a form to an entity of the gazetteer', () => {
    const text = twin(`${KNOWN} ثم تحدث المهندس فالنتين كوستاريغوف.`);
    const known = holding(formsAfter(text), 'شويغو')!;
    const found = formsAfter(text, decided(text, 'join', 'كوستاريغوف', known.id));
    expect(holding(found, 'شويغو')?.forms.some((form) => form.endsWith('كوستاريغوف'))).toBe(true);
  });

  test('gives a form to a name that nobody knows', () => {
    const text = twin(`${UNKNOWN} وتحدث المهندس ياروسلاف بتروفنكوف.`);
    const before = holding(formsAfter(text), 'كوستاريغوف')!;
    expect(before.forms.join()).not.toContain('بتروفنكوف');
    const found = formsAfter(text, decided(text, 'join', 'بتروفنكوف', before.id));
    expect(holding(found, 'كوستاريغوف')?.forms.join()).toContain('بتروفنكوف');
  });
});

describe('of a merge and a split', () => {
  test('the later one holds', () => {
    const { id } = holding(formsAfter(KNOWN), 'شويغو')!;
    const split = decided(KNOWN, 'part', 'شويجو', id, 'here:شويغو');
    const merged = decided(KNOWN, 'join', 'شويجو', id);
    const again = decided(KNOWN, 'part', 'شويجو', id, 'here:شويغو');
    expect(holding(formsAfter(KNOWN, split, merged), 'شويجو')?.id).toBe(id);
    expect(holding(formsAfter(KNOWN, split, merged, again), 'شويجو')?.id).toBe('here:شويجو');
  });

  test('one that was removed decides nothing', () => {
    const { id } = holding(formsAfter(KNOWN), 'شويغو')!;
    const split = { ...decided(KNOWN, 'part', 'شويجو', id), 'copydesk:status': 'rejected' as const };
    expect(holding(formsAfter(KNOWN, split), 'شويجو')?.id).toBe(id);
  });
});

test('a form that is preferred without a change of the text is preferred for its entity', () => {
  const { id } = holding(formsAfter(KNOWN), 'شويغو')!;
  const { names } = readDecisions([decided(KNOWN, 'prefer', 'شويجو', id)]);
  const { entities } = analyseNames(createArticle(KNOWN), resources, names);
  const preference = entities.find((entity) => entity.id === id)?.preference;
  expect(preference).toMatchObject({ form: 'شويجو', authority: 'decision' });
  expect(names.acceptedVariants.size).toBe(0);
});
