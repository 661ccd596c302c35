/** Each format, there and back: what comes back is what went in, less what the losses said before. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExchangeDocument } from '../../../server/src/annotations/formats/exchange.ts';
import type { Format, WriteOptions } from '../../../server/src/annotations/formats/format.ts';
import { placeDocument } from '../../../server/src/annotations/formats/place.ts';
import { documentOfRecords, recordsOfDocument } from '../../../server/src/annotations/formats/records.ts';
import { FORMATS, readFormat } from '../../../server/src/annotations/formats/registry.ts';
import { testProvenance } from '../sample-records.ts';
import { anyDocument, told, withoutLosses } from './documents.ts';

const CASES = 1000;

const VARIANTS: readonly (readonly [string, Format, WriteOptions])[] = FORMATS.flatMap((format) => {
  const named = (options: WriteOptions): readonly [string, Format, WriteOptions] => [
    [format.name, ...Object.values(options)].join(' '),
    format,
    options,
  ];
  if (format.name === 'brat') return [named({}), named({ dialect: 'inception' })];
  return format.name === 'conll2003' ? [named({ scheme: 'iob1' }), named({ scheme: 'iob2' })] : [named({})];
});

/** Writes a document, reads the files and places what they say in the article. */
function thereAndBack(format: Format, document: ExchangeDocument, options: WriteOptions) {
  const read = readFormat(format, format.write(document, options));
  expect(read.problems).toEqual([]);
  expect(read.documents).toHaveLength(1);
  return placeDocument(read.documents[0]!, document.name, document.text);
}

/** A document as the records of a sidecar hold it. */
function native(document: ExchangeDocument): ExchangeDocument {
  const records = recordsOfDocument(document, testProvenance());
  return documentOfRecords(document.name, document.text, records).document;
}

describe.each(VARIANTS)('%s', (_, format, options) => {
  test('gives back what it was given, less the stated losses', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(anyDocument.map(native), (document) => {
        const placed = thereAndBack(format, document, options);
        expect(placed.unplaced).toEqual([]);
        expect(placed.problems).toEqual([]);
        expect(told(placed.document)).toEqual(
          told(withoutLosses(document, format.losses(document, options))),
        );
      }),
      { numRuns: Number(process.env.ROUND_TRIPS ?? CASES), seed: 20260102 },
    );
  });
});
