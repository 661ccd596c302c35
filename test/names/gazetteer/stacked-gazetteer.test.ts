import { expect, test } from 'vitest';
import type { GazetteerEntry } from '../../../server/src/names/gazetteer/gazetteer.ts';
import { loadGazetteer } from '../../../server/src/names/gazetteer/gazetteer-index.ts';
import { stackGazetteers } from '../../../server/src/names/gazetteer/stacked-gazetteer.ts';

const table = (...rows: string[]) =>
  loadGazetteer([{ name: 't.tsv', text: ['id\ttype\tkind\tar\ten\tdescription', ...rows].join('\n') }])
    .gazetteer;

const embedded = table(
  'wd:Q1\tLOC\tcity\tكييف|كيف الأوكرانية\tKyiv|Kiev\tCapital',
  'cd:mill\tORG\tcompany\tالطاحونة\tThe Mill\tA company',
  'cd:far\tLOC\tregion\tالبعيد\tFar\t',
);
const own = table(
  'wd:Q1\tLOC\tcity\tكييف العاصمة|كييف\tKiev\t',
  'desk:mill\tLOC\tbuilding\tالطاحونة\tThe Mill\t',
);
const stack = stackGazetteers([own, embedded]);

const forms = (entry: GazetteerEntry | undefined) =>
  entry?.forms.map(({ text, role }) => (role === 'preferred' ? `${text}*` : text));

test('of one id the nearest says what it is and what is preferred; the others add forms', () => {
  const kyiv = stack.get('wd:Q1');
  expect(forms(kyiv)).toEqual(['كييف العاصمة*', 'كييف', 'Kiev*', 'كيف الأوكرانية', 'Kyiv']);
  expect(kyiv?.description).toBe('Capital');
  for (const form of ['كييف', 'kiev', 'kyiv', 'كيف الاوكرانيه']) expect(stack.lookup(form)).toEqual([kyiv]);
  expect(stack.lookup('kiev')[0]).toBe(stack.lookup('kyiv')[0]);
});

test('a form of the nearest is its own; what it does not know is looked up behind it', () => {
  expect(stack.lookup('the mill').map(({ id }) => id)).toEqual(['desk:mill']);
  expect(stack.lookup('far').map(({ id }) => id)).toEqual(['cd:far']);
  expect(stack.lookup('nowhere')).toEqual([]);
  expect(stack.get('cd:mill')?.id).toBe('cd:mill');
});

test('the longest match of any layer wins, and the nearest where two are as long', () => {
  const match = stack.longestMatch(['كييف', 'العاصمه'], 0);
  expect([match?.words, match?.entries[0]?.id]).toEqual([2, 'wd:Q1']);
  expect(stack.longestMatch(['the', 'mill'], 0)?.entries.map(({ id }) => id)).toEqual(['desk:mill']);
  expect(stack.begins('far')).toBe(true);
  expect(stack.begins('near')).toBe(false);
});

test('every entity comes once', () => {
  expect([...stack.entries()].map(({ id }) => id)).toEqual(['desk:mill', 'wd:Q1', 'cd:far', 'cd:mill']);
});

test('one gazetteer by itself is not wrapped', () => {
  expect(stackGazetteers([embedded])).toBe(embedded);
  expect(stackGazetteers([]).lookup('far')).toEqual([]);
});

test('names that begin so come from each layer in turn, an entity of both as it is known of both', () => {
  const towns = table(
    ...Array.from({ length: 40 }, (_, at) => `desk:t${at + 10}\tLOC\tcity\t\tFar Town ${at + 10}\t`),
  );
  const both = stackGazetteers([towns, embedded]);
  const found = both.formsWithPrefix('far', 5).map(({ form }) => form.text);
  expect(found).toEqual(['Far Town 10', 'Far', 'Far Town 11', 'Far Town 12', 'Far Town 13']);
  const named = stack.formsWithPrefix('ki', 9).map(({ form, entry }) => [form.text, entry.description]);
  expect(named).toEqual([['Kiev', 'Capital']]);
});
