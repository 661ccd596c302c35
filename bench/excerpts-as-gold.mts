/**
 * Turns labelled excerpts (text files and an index.tsv with class, line and columns) into a folder of articles with
 * gold layers, as `copydesk evaluate artifacts` reads it. Prints the folder, which is made in the temporary one.
 *
 * node bench/excerpts-as-gold.mts [FOLDER]
 * copydesk evaluate artifacts --gold "$(node bench/excerpts-as-gold.mts)"
 */
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { v7 } from 'uuid';
import { describeSpan } from '../server/src/annotations/anchoring/describe-span.ts';
import { sourceOfFile } from '../server/src/annotations/records/iri.ts';
import { type AnnotationRecord, RECORD_CONTEXT } from '../server/src/annotations/records/record.ts';
import { serialiseRecord } from '../server/src/annotations/records/serialise.ts';
import { sidecarName } from '../server/src/annotations/records/sidecar-name.ts';
import { createArticle } from '../server/src/text/article.ts';
import { groupBy } from '../server/src/text/group-by.ts';
import { fromCodePoints, type Span } from '../server/src/text/offsets.ts';
import { readOptions } from './options.mts';

const from =
  readOptions({}, 'FOLDER').positionals[0] ??
  fileURLToPath(new URL('../../shared/data/artifacts/excerpts/', import.meta.url));
if (!existsSync(join(from, 'index.tsv'))) {
  console.error(`${from} holds no index.tsv`);
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'copydesk-gold-'));
const rows = readFileSync(join(from, 'index.tsv'), 'utf8').split('\n').slice(1).filter(Boolean);
const files = groupBy(
  rows.map((row) => row.split('\t')),
  ([file]) => file!,
);
for (const [file, labels] of files) {
  const text = readFileSync(join(from, file), 'utf8');
  const { lines } = createArticle(text);
  const records = labels.flatMap(([, , , , name, line, first, last]) => {
    if (name === '-') return [];
    const { start, end } = lines.span(Number(line) - 1);
    const at = (column: string): number => start + fromCodePoints(text.slice(start, end), Number(column));
    return [record(file, text, name!, { start: at(first!), end: at(last!) })];
  });
  writeFileSync(join(folder, file), text);
  writeFileSync(
    join(folder, sidecarName(file, 'gold')),
    records.map((one) => `${serialiseRecord(one)}\n`).join(''),
  );
}
console.log(folder);

function record(file: string, text: string, name: string, span: Span): AnnotationRecord {
  return {
    '@context': RECORD_CONTEXT,
    id: `urn:uuid:${v7()}`,
    type: 'Annotation',
    motivation: 'classifying',
    created: new Date().toISOString(),
    creator: { type: 'Person', name: 'Labelled excerpts' },
    generator: { type: 'Software', name: 'Copydesk' },
    body: [{ type: 'TextualBody', purpose: 'classifying', value: name }],
    target: { source: sourceOfFile(file), selector: describeSpan(text, span) },
    'copydesk:status': 'accepted',
  };
}
