import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { resolveSelector } from '../../../server/src/annotations/anchoring/anchor.ts';
import { recordComment } from '../../../server/src/annotations/records/create-record.ts';
import { entityIri, entityOfIri, sourceOfFile } from '../../../server/src/annotations/records/iri.ts';
import { identified, quoteOf, spanTargets, textOf } from '../../../server/src/annotations/records/record.ts';
import { recordShape } from '../../../server/src/annotations/records/record-shape.ts';
import { serialiseRecord } from '../../../server/src/annotations/records/serialise.ts';
import { ARTICLE, placeOf, sampleRecords, testProvenance } from '../sample-records.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../../schema/annotation.schema.json', import.meta.url), 'utf8'),
);
const isIri = (value: string): boolean => /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(value);
const validate = new Ajv2020({
  allErrors: true,
  formats: { iri: isIri, 'iri-reference': (value) => URL.canParse(value, 'file:///folder/') },
}).compile(schema);

/** Terms that the W3C context of annotations knows, as far as records use them. */
const W3C_TERMS =
  'id type motivation body target creator generator created modified purpose value source selector language textDirection exact prefix suffix name'.split(
    ' ',
  );

function keysOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)]);
}

describe.each(Object.entries(sampleRecords()))('the record of a %s', (_, record) => {
  const line = serialiseRecord(record);

  test('is valid against the published schema', () => {
    expect(validate(JSON.parse(line)), JSON.stringify(validate.errors)).toBe(true);
  });

  test('is read back as the same record', () => {
    expect(recordShape(JSON.parse(line))).toEqual({ kind: 'record', record });
  });

  test('is one line that uses only terms of its context', () => {
    expect(line).not.toContain('\n');
    const { '@context': context, ...rest } = JSON.parse(line);
    expect(context).toEqual(['http://www.w3.org/ns/anno.jsonld', { copydesk: 'urn:copydesk:' }]);
    for (const key of keysOf(rest))
      expect(key.startsWith('copydesk:') || W3C_TERMS.includes(key), key).toBe(true);
  });

  test('says who made it, with what and when', () => {
    expect(record.creator.name).toBe('أمل');
    expect(record.generator.type).toBe('Software');
    expect(record.created).toMatch(/^2026-01-02T03:04:0\d\.000Z$/);
  });

  test('finds its place in the article', () => {
    expect(resolveSelector(ARTICLE, spanTargets(record)[0]!.selector).state).toBe('kept');
  });
});

test('a respelling says what stood there, what stands there now, in which language and direction', () => {
  const { respelling } = sampleRecords();
  expect(respelling).toMatchObject({
    motivation: 'editing',
    'copydesk:status': 'accepted',
    'copydesk:original': 'شويجو',
    target: { source: 'story.txt', selector: { exact: 'شويغو' } },
  });
  expect(respelling.body).toEqual([
    { type: 'TextualBody', purpose: 'classifying', value: 'name/name-variant' },
    { type: 'TextualBody', purpose: 'editing', value: 'شويغو', language: 'ar', textDirection: 'rtl' },
    { type: 'SpecificResource', purpose: 'identifying', source: 'http://www.wikidata.org/entity/Q192187' },
  ]);
  expect(textOf(respelling, 'editing')).toBe('شويغو');
  expect(identified(respelling)).toBe('http://www.wikidata.org/entity/Q192187');
});

test('a deletion quotes nothing, between its surroundings', () => {
  const { selector } = spanTargets(sampleRecords().deletion)[0]!;
  expect(selector.exact).toBe('');
  expect(selector.prefix).toMatch(/وصل صباحا$/);
  expect(selector.suffix).toMatch(/^، وغادر/);
  expect(sampleRecords().deletion.body).toContainEqual(
    expect.objectContaining({ purpose: 'editing', value: '' }),
  );
});

test('an astral character or CRLF before the place changes nothing of the record', () => {
  const quote = (text: string) =>
    quoteOf(recordComment({ place: placeOf('الصاروخ', text), value: 'x', language: 'en' }, testProvenance()));
  expect(quote(`🚀🚀 ${ARTICLE}`)).toBe('الصاروخ');
  expect(quote(ARTICLE.replaceAll('\n', '\r\n'))).toBe('الصاروخ');
});

test('the clock and the ids of the system are used unless others are given', () => {
  const { creator, generator } = testProvenance();
  const comment = { place: placeOf('الصاروخ'), value: 'x', language: 'en' } as const;
  const begun = Date.now();
  const [one, other] = [1, 2].map(() => recordComment(comment, { creator, generator }));
  expect(validate(one)).toBe(true);
  expect(one?.id).not.toBe(other?.id);
  expect(Date.parse(one?.created ?? '')).toBeGreaterThanOrEqual(begun);
});

test.each(['wd:Q7747', 'cd:ria-novosti', 'here:شويغو', 'here:a b/ü', 'here:%'])(
  'entity %s as an IRI and back',
  (id) => {
    expect(entityOfIri(entityIri(id))).toBe(id);
    expect(isIri(entityIri(id))).toBe(true);
  },
);

test('an IRI that is no entity of ours is none', () => {
  expect(entityOfIri('https://example.org/x')).toBeUndefined();
  expect(entityOfIri('urn:copydesk:entity:%E0%A4')).toBeUndefined();
  expect(entityIri('here:\ud800')).toBe('urn:copydesk:entity:here:%EF%BF%BD');
});

test.each([
  ['story.txt', 'story.txt'],
  ['خبر اليوم.txt', 'خبر%20اليوم.txt'],
  ['50% #1?.txt', '50%25%20%231%3F.txt'],
  ['ar:1.txt', './ar:1.txt'],
])('file %s is the source %s', (name, source) => {
  expect(sourceOfFile(name)).toBe(source);
});
