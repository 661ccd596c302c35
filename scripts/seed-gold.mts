/**
 * Writes the gold layers beside the seed articles, from tables that were filled in by hand.
 *
 * `seeds/gold/<article>.tsv` says what is true of `seeds/<article>.txt`. One row is one class and one quote:
 *
 * - `class`: a rule id for residue and spelling, or an entity type (PER, LOC, ORG).
 * - `quote`: the words as they stand in the article; `\n` is a line break.
 * - `where`: `all` occurrences, those that are a whole `word`, a whole `line`, the `last`, or the n-th (from 1).
 *   Rows of entities leave out what an earlier row of entities already covers, so that a full name comes first
 *   and its surname takes the rest.
 * - `of`: for a rule what should stand there instead; for an entity its English name, the same for every form.
 *
 * `seeds/gold/entities.tsv` gives the Wikidata items of those names that have a certain one. The tables are never
 * made from the engine's output: they are what the engine is measured by.
 *
 * With `--check` nothing is written: exit 1 when a layer is not what its table says.
 */

import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { v7 } from 'uuid';
import { describeSpan } from '../server/src/annotations/anchoring/describe-span.ts';
import { entityIri, sourceOfFile } from '../server/src/annotations/records/iri.ts';
import {
  type AnnotationRecord,
  type Body,
  RECORD_CONTEXT,
} from '../server/src/annotations/records/record.ts';
import { serialiseRecord } from '../server/src/annotations/records/serialise.ts';
import { sidecarName } from '../server/src/annotations/records/sidecar-name.ts';
import { type Article, createArticle } from '../server/src/text/article.ts';
import type { Offset, Span } from '../server/src/text/offsets.ts';

/** The layers carry one date, so that writing them again changes nothing. */
const CREATED = '2026-11-22T00:00:00Z';
const LAYER = 'gold';
const ENTITY_TYPES: ReadonlySet<string> = new Set(['PER', 'LOC', 'ORG', 'MISC']);
const LETTER = /[\p{L}\p{M}\p{N}]/u;

interface Row {
  readonly class: string;
  readonly quote: string;
  readonly where: string;
  readonly of: string | undefined;
}

interface Labelled extends Span {
  readonly row: Row;
}

const isCheck = process.argv.includes('--check');
const seeds = fileURLToPath(new URL('../seeds/', import.meta.url));
const wikidata = new Map((await readTable(`${seeds}gold/entities.tsv`)).map(([name, id]) => [name!, id!]));

/** Cells of a tab-separated file, its heading and its comments left out. */
async function readTable(path: string): Promise<string[][]> {
  const lines = (await readFile(path, 'utf8')).split('\n').slice(1);
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'));
}

function readRow(cells: readonly string[]): Row {
  const [name, quote, where, of] = cells;
  if (name === undefined || quote === undefined || where === undefined) {
    throw new Error(`a row of the gold table has too few cells: ${cells.join(' | ')}`);
  }
  return { class: name, quote: quote.replaceAll('\\n', '\n'), where, of };
}

/** The places that the rows speak of, in order of place. @throws Error when a row finds nothing */
function label(article: Article, rows: readonly Row[]): readonly Labelled[] {
  const labelled: Labelled[] = [];
  for (const row of rows) {
    const isEntity = ENTITY_TYPES.has(row.class);
    const covered = isEntity ? labelled.filter((item) => ENTITY_TYPES.has(item.row.class)) : [];
    const places = select(article, row).filter((place) => !covered.some((item) => overlap(item, place)));
    if (places.length === 0) throw new Error(`“${row.quote}” (${row.class}, ${row.where}) is not there`);
    labelled.push(...places.map((place) => ({ ...place, row })));
  }
  return labelled.sort((a, b) => a.start - b.start || a.end - b.end);
}

function select(article: Article, row: Row): readonly Span[] {
  const all = occurrences(article.text, row.quote);
  switch (row.where) {
    case 'all':
      return all;
    case 'last':
      return all.slice(-1);
    case 'word':
      return all.filter(({ start, end }) => !touchesLetter(article.text, start, end));
    case 'line':
      return all.filter((place) =>
        article.paragraphs.some(({ start, end }) => start === place.start && end === place.end),
      );
    default: {
      const place = all[Number(row.where) - 1];
      return place === undefined ? [] : [place];
    }
  }
}

function occurrences(text: string, quote: string): readonly Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + quote.length)) {
    places.push({ start: at, end: at + quote.length });
  }
  return places;
}

const touchesLetter = (text: string, start: Offset, end: Offset): boolean =>
  LETTER.test(text.charAt(start - 1)) || LETTER.test(text.charAt(end));

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function record(file: string, article: Article, { start, end, row }: Labelled): AnnotationRecord {
  const agent = { type: 'Person', name: 'Copydesk seeds' } as const;
  return {
    '@context': RECORD_CONTEXT,
    id: `urn:uuid:${identifier(`${file} ${row.class} ${row.quote} ${start}`)}`,
    type: 'Annotation',
    motivation: 'classifying',
    created: CREATED,
    creator: agent,
    generator: { type: 'Software', name: 'Copydesk' },
    body: bodies(article, row),
    target: { source: sourceOfFile(file), selector: describeSpan(article.text, { start, end }) },
    'copydesk:status': 'accepted',
    ...(ENTITY_TYPES.has(row.class) ? {} : { 'copydesk:rule': row.class }),
  };
}

function bodies(article: Article, row: Row): readonly Body[] {
  const classifying: Body = { type: 'TextualBody', purpose: 'classifying', value: row.class };
  if (row.of === undefined) return [classifying];
  if (!ENTITY_TYPES.has(row.class)) {
    const { language, direction } = article;
    return [
      classifying,
      { type: 'TextualBody', purpose: 'editing', value: row.of, language, textDirection: direction },
    ];
  }
  const tagging: Body = { type: 'TextualBody', purpose: 'tagging', value: row.of, language: 'en' };
  const item = wikidata.get(row.of);
  if (item === undefined) return [classifying, tagging];
  const source = entityIri(`wd:${item}`);
  return [classifying, tagging, { type: 'SpecificResource', purpose: 'identifying', source }];
}

/** A UUIDv7 that is the same each time for the same thing. */
function identifier(thing: string): string {
  const random = createHash('sha256').update(thing).digest().subarray(0, 16);
  return v7({ msecs: Date.parse(CREATED), random, seq: random.readUInt32BE(0) });
}

for (const file of (await readdir(seeds)).filter((name) => name.endsWith('.txt')).sort()) {
  const article = createArticle(await readFile(seeds + file, 'utf8'));
  const rows = (await readTable(`${seeds}gold/${file.replace(/\.txt$/, '.tsv')}`)).map(readRow);
  const labelled = label(article, rows);
  const layer = labelled.map((item) => `${serialiseRecord(record(file, article, item))}\n`).join('');
  const path = seeds + sidecarName(file, LAYER);
  if (!isCheck) await writeFile(path, layer);
  else if ((await readFile(path, 'utf8')) !== layer) {
    console.error(`${path} is not what its table says; run node scripts/seed-gold.mts`);
    process.exitCode = 1;
  }
  const entities = labelled.filter(({ row }) => ENTITY_TYPES.has(row.class)).length;
  console.log(`${file}: ${labelled.length - entities} findings, ${entities} mentions`);
}
