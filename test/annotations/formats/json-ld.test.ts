/** Every line that is written into a sidecar is valid by the schema, and JSON-LD that loses no key when it is expanded. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { mergeInto } from '../../../server/src/annotations/formats/merge-import.ts';
import { placeDocument } from '../../../server/src/annotations/formats/place.ts';
import { documentOfRecords, recordsOfDocument } from '../../../server/src/annotations/formats/records.ts';
import { FORMATS, formatOf, readFormat } from '../../../server/src/annotations/formats/registry.ts';
import { EMPTY_LAYER, readLayer } from '../../../server/src/annotations/records/layer.ts';
import { sampleLayer, testProvenance } from '../sample-records.ts';
import { anyDocument } from './documents.ts';

const read = (path: string) => JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));
const context = read('test/fixtures/anno-context.json');
const validate = new Ajv2020({
  allErrors: true,
  formats: {
    iri: (value) => URL.canParse(value),
    'iri-reference': (value) => URL.canParse(value, 'file:///folder/'),
  },
}).compile(read('schema/annotation.schema.json'));

/** Loads the bundled context and nothing else. */
async function documentLoader(url: string) {
  if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`no connection is opened: ${url}`);
  return { contextUrl: undefined, documentUrl: url, document: context };
}

/** How many keys and list members a value has, `@context` left out. */
function count(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, member) => sum + count(member), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, member]) => (key === '@context' ? sum : sum + 1 + count(member)),
    0,
  );
}

async function expectValid(line: string): Promise<void> {
  const record = JSON.parse(line);
  expect(validate(record), `${JSON.stringify(validate.errors)}\n${line}`).toBe(true);
  const options = { documentLoader, base: 'https://example.org/desk/' };
  const expanded = await jsonld.expand(record, options);
  expect(expanded).toHaveLength(1);
  // Compacted by its own context a record is what it was: no key was unknown to the context and dropped.
  const compacted = await jsonld.compact(expanded, record['@context'], options);
  expect(count(compacted)).toBe(count(record));
}

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');

test('one record of each kind', async () => {
  const lines = linesOf(sampleLayer().text);
  expect(lines.length).toBeGreaterThan(5);
  for (const line of lines) await expectValid(line);
});

test('records that are made of any document', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyDocument, async (document) => {
      const { layer, added } = mergeInto(EMPTY_LAYER, document, testProvenance());
      expect(added).toBe(document.annotations.length + document.relations.length + document.replies.length);
      expect(readLayer(layer.text).problems).toEqual([]);
      for (const line of linesOf(layer.text)) await expectValid(line);
      expect(mergeInto(layer, document, testProvenance())).toMatchObject({ added: 0, differing: 0 });
    }),
    { numRuns: 100, seed: 20260102 },
  );
});

test.each(FORMATS)('records that came through $name', { timeout: 60_000 }, async (format) => {
  await fc.assert(
    fc.asyncProperty(anyDocument, async (document) => {
      const { documents } = readFormat(format, format.write(document, {}));
      const placed = placeDocument(documents[0]!, document.name, document.text);
      const { layer } = mergeInto(EMPTY_LAYER, placed.document, testProvenance());
      for (const line of linesOf(layer.text)) await expectValid(line);
    }),
    { numRuns: 20, seed: 20260102 },
  );
});

const anything = fc.oneof(
  fc.constantFrom(
    '',
    'x',
    'urn:x',
    'accepted',
    'rejected',
    'editing',
    'linking',
    'replying',
    'PER',
    null,
    5,
    true,
  ),
  fc.array(fc.constantFrom('x', null, 1), { maxLength: 2 }),
);

/** A value mostly, sometimes anything, sometimes nothing. */
const often = (value: unknown) =>
  fc.option(fc.oneof({ weight: 6, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: anything }), {
    nil: undefined,
    freq: 8,
  });

/** Annotations that claim to be of Copydesk, parts of them anything. */
const claimed = fc.record({
  id: often('urn:uuid:01991111-0000-7000-8000-000000000001'),
  type: fc.constant('Annotation'),
  motivation: fc.oneof(fc.constantFrom('editing', 'classifying', 'linking', 'replying'), anything),
  'copydesk:status': fc.oneof(fc.constantFrom('accepted', 'rejected'), anything),
  'copydesk:rule': often('a/b'),
  'copydesk:original': often('x'),
  'copydesk:reason': often('x'),
  created: often('2026-01-02T03:04:05Z'),
  creator: often({ type: 'Person', name: 'أمل' }),
  generator: often({ type: 'Software', name: 'x' }),
  body: fc.array(
    fc.record({
      type: fc.constantFrom('TextualBody', 'SpecificResource', 'x'),
      purpose: fc.oneof(fc.constantFrom('classifying', 'identifying', 'linking', 'editing'), anything),
      value: often('x'),
      source: often('urn:x:y'),
      language: often('ar'),
    }),
    { maxLength: 2 },
  ),
  target: fc.oneof(
    fc.constant({
      source: 'x',
      selector: { type: 'TextQuoteSelector', exact: 'أعلن', prefix: '', suffix: ' س' },
    }),
    fc.constant('urn:uuid:01991111-0000-7000-8000-000000000001'),
    anything,
  ),
});

test('whatever a file claims, what is written of it is valid', { timeout: 60_000 }, async () => {
  let written = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(claimed, { maxLength: 4 }), async (items) => {
      const { documents, problems } = readFormat(formatOf('w3c')!, [
        { name: 'x', text: JSON.stringify(items) },
      ]);
      expect(problems).toEqual([]);
      const placed = placeDocument(documents[0]!, 'story.txt', 'أعلن سيرجي شويغو');
      const { layer } = mergeInto(EMPTY_LAYER, placed.document, testProvenance());
      expect(readLayer(layer.text).problems).toEqual([]);
      for (const line of linesOf(layer.text)) await expectValid(line);
      written += linesOf(layer.text).length;
    }),
    { numRuns: 500, seed: 20260102 },
  );
  expect(written).toBeGreaterThan(100);
});

test('a W3C collection is JSON-LD, every item of it an annotation', async () => {
  await fc.assert(
    fc.asyncProperty(anyDocument, async (document) => {
      const records = recordsOfDocument(document, testProvenance());
      const native = documentOfRecords(document.name, document.text, records).document;
      const collection = JSON.parse(formatOf('w3c')!.write(native, {})[0]!.text);
      const options = { documentLoader, base: 'https://example.org/desk/' };
      const [expanded] = await jsonld.expand(collection, options);
      expect(expanded!['@type']).toEqual(['http://www.w3.org/ns/activitystreams#OrderedCollection']);
      expect(count(await jsonld.compact([expanded], collection['@context'], options))).toBe(
        count(collection),
      );
    }),
    { numRuns: 50, seed: 20260102 },
  );
});
