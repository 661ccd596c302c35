/**
 * brat stand-off: `story.ann` beside the raw `story.txt`, and an `annotation.conf` that declares what is used.
 * Source: brat's own `annotation.py`. Offsets are code points; INCEpTION's reader of the same files counts UTF-16,
 * knows no N and * lines and only ASCII names, which is what the dialect `inception` is for.
 */
import type { Span } from '../../text/offsets.ts';
import type { Status } from '../records/record.ts';
import { STATUSES } from '../records/record.ts';
import { bratLineEnds, joinedLines, splitLines } from './brat-lines.ts';
import { type ExchangeAnnotation, type ExchangeDocument, type ExchangeFile, statement } from './exchange.ts';
import type { Format, WriteOptions } from './format.ts';
import { FormatError } from './format-error.ts';
import { decodeLabel, encodeLabel, typeOfLabel, UNTYPED } from './labels.ts';
import {
  type Abilities,
  fieldLoss,
  type Loss,
  lossesByAbility,
  relationNameLosses,
  sayable,
  settled,
} from './losses.ts';
import { countedSpans, type OffsetUnit } from './offset-unit.ts';
import { type ReadAnnotation, type ReadDocument, type ReadPlace, readDocument } from './reading.ts';

export const brat: Format = {
  name: 'brat',
  title: 'brat stand-off',
  extension: '.ann',
  losses,
  write,
  companions,
  isCompanion: ({ name }) => name.endsWith('.conf'),
  readsTogether: true,
  read,
};

const abilities = (inception: boolean): Abilities => ({
  fields: inception
    ? ['type', 'replacement', 'comment', 'status']
    : ['type', 'entity', 'replacement', 'comment', 'status'],
  also: ['relations', 'discontinuous'],
});

function losses(document: ExchangeDocument, { dialect }: WriteOptions): Loss[] {
  const inception = dialect === 'inception';
  const found = lossesByAbility(document, abilities(inception));
  const name = (type: string): string => decodeLabel(relationLabel(type, inception));
  found.push(...relationNameLosses(document, name, 'names of relations that brat cannot write'));
  for (const annotation of sayable(document, found).annotations) {
    found.push(...ownLosses(annotation, document.text, inception));
  }
  return settled(document, found, abilities(inception));
}

function ownLosses(annotation: ExchangeAnnotation, text: string, inception: boolean): Loss[] {
  const { id, spans, type, comment, replacement } = annotation;
  const found: Loss[] = [];
  const pieces = splitLines(text, spans);
  if (pieces.length === 0)
    return [{ kind: 'annotation', annotation: id, why: 'spans of nothing but line ends' }];
  const instead = inception ? closed(joinedLines(text, pieces)) : joinedLines(text, pieces);
  if (!sameSpans(instead, spans)) {
    const why = inception
      ? 'spans that begin or end at line ends, or whose pieces are a character apart'
      : LINE_END_REASON;
    found.push({ kind: 'boundaries', annotation: id, instead, why });
  }
  if (type === UNTYPED) found.push(fieldLoss(id, 'type', `the type “${UNTYPED}”, which stands for none`));
  if (inception && type !== undefined && labelOf(type, true) !== type) {
    found.push(
      fieldLoss(id, 'type', 'characters of types that are not ASCII letters or digits', labelOf(type, true)),
    );
  }
  for (const [field, words] of [
    ['comment', comment],
    ['replacement', replacement],
  ] as const) {
    if (words === undefined || onOneLine(words) === words) continue;
    found.push(fieldLoss(id, field, `line ends in ${field}s, which become spaces`, onOneLine(words)));
  }
  return found;
}

const LINE_END_REASON = 'spans that begin or end at line ends, or whose pieces only a line end parts';

const sameSpans = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every(({ start, end }, at) => start === b[at]!.start && end === b[at]!.end);

/** INCEpTION joins pieces that are one character apart or less. */
function closed(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last !== undefined && span.start - last.end <= 1)
      joined[joined.length - 1] = { start: last.start, end: span.end };
    else joined.push(span);
  }
  return joined;
}

const onOneLine = (words: string): string => words.replace(bratLineEnds('g'), ' ').trim();

const labelOf = (type: string | undefined, inception: boolean): string => {
  const label = type === undefined || type === '' ? UNTYPED : type;
  return inception
    ? label.replace(/[^A-Za-z0-9_-]/gu, '_').replace(/^-/, '_')
    : encodeLabel(label, /[\p{L}\p{M}\p{N}_-]/u);
};

function write(document: ExchangeDocument, options: WriteOptions): ExchangeFile[] {
  const inception = options.dialect === 'inception';
  const { name, text, annotations, relations } = sayable(document, losses(document, options));
  const unit: OffsetUnit = inception ? 'utf-16' : 'code point';
  const pieces = annotations.map(({ spans }) => splitLines(text, spans));
  const counted = countedSpans(text, unit, pieces.flat());
  const lines: string[] = [];
  const numbers = new Map<string, string>();
  const next = counters();
  annotations.forEach((annotation, index) => {
    const id = next('T');
    numbers.set(annotation.id, id);
    const fragments = pieces[index]!;
    const places = fragments.map(counted).map(({ start, end }) => `${start} ${end}`);
    const words = fragments.map(({ start, end }) => text.slice(start, end));
    lines.push(`${id}\t${labelOf(annotation.type, inception)} ${places.join(';')}\t${words.join(' ')}`);
    const quote = words.join(' ');
    if (annotation.entity !== undefined)
      lines.push(`${next('N')}\tReference ${id} ${reference(annotation.entity)}\t${quote}`);
    if (annotation.status !== 'accepted') lines.push(`${next('A')}\tStatus ${id} ${annotation.status}`);
    if (annotation.comment !== undefined)
      lines.push(`${next('#')}\tAnnotatorNotes ${id}\t${onOneLine(annotation.comment)}`);
    if (annotation.replacement !== undefined) {
      lines.push(`${next('#')}\tReplacement ${id}\t${onOneLine(annotation.replacement)}`);
    }
  });
  for (const { type, from, to } of relations) {
    lines.push(
      `${next('R')}\t${relationLabel(type, inception)} Arg1:${numbers.get(from)} Arg2:${numbers.get(to)}`,
    );
  }
  const stem = stemOf(name);
  return [
    { name: `${stem}.ann`, text: lines.map((line) => `${line}\n`).join('') },
    { name: `${stem}.txt`, text },
  ];
}

/** INCEpTION asks names of relations to be two characters long. */
function relationLabel(type: string, inception: boolean): string {
  const label = labelOf(type === '' ? 'Related' : type, inception);
  return inception && label.length === 1 ? `${label}_` : label;
}

function counters(): (letter: string) => string {
  const counts = new Map<string, number>();
  return (letter) => {
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
    return `${letter}${counts.get(letter)}`;
  };
}

/** brat's `refdb:refid`: the name of a base ends at its first colon, an id has no white space. */
function reference(iri: string): string {
  const item = /^https?:\/\/www\.wikidata\.org\/entity\/(Q\d+)$/.exec(iri);
  return item === null ? `IRI:${encodeLabel(iri, /[^\s%]/u)}` : `Wikidata:${item[1]}`;
}

const stemOf = (name: string): string => name.replace(/\.txt$/, '');

/** `annotation.conf`: brat shows only what is declared there. */
function companions(documents: readonly ExchangeDocument[], options: WriteOptions): ExchangeFile[] {
  const inception = options.dialect === 'inception';
  const written = documents.map((document) => sayable(document, losses(document, options)));
  const types = unique(
    written.flatMap(({ annotations }) => annotations.map(({ type }) => labelOf(type, inception))),
  );
  const links = unique(
    written.flatMap(({ relations }) => relations.map(({ type }) => relationLabel(type, inception))),
  );
  const lines = [
    '[entities]',
    ...types,
    '',
    '[relations]',
    ...links.map((type) => `${type}\tArg1:${types.join('|')}, Arg2:${types.join('|')}`),
    '<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>',
    '',
    '[events]',
    '',
    '[attributes]',
    `Status\tArg:<ENTITY>, Value:${STATUSES.join('|')}`,
  ];
  return [{ name: 'annotation.conf', text: lines.map((line) => `${line}\n`).join('') }];
}

const unique = (words: readonly string[]): string[] => [...new Set(words)].sort();

function read(files: readonly ExchangeFile[]): ReadDocument[] {
  const texts = new Map(
    files.filter(({ name }) => name.endsWith('.txt')).map(({ name, text }) => [stemOf(name), text]),
  );
  const annotated = files.filter(({ name }) => name.endsWith('.ann'));
  if (annotated.length === 0) throw new FormatError('brat needs an .ann file; name it too');
  return annotated.map(({ name, text }) => {
    const stem = name.slice(0, -'.ann'.length);
    const raw = texts.get(stem);
    return {
      ...readLines(text),
      file: name,
      name: `${lastPart(stem)}.txt`,
      ...(raw === undefined ? {} : { text: raw }),
    };
  });
}

const lastPart = (path: string): string =>
  path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);

/** What an `.ann` file gathers about one T line. */
interface Gathered {
  readonly line: Omit<ReadAnnotation, 'motivation' | 'status'>;
  entity?: string;
  comment?: string;
  replacement?: string;
  status?: Status;
}

function readLines(text: string): ReadDocument {
  const gathered = new Map<string, Gathered>();
  const relations: ReadDocument['relations'][number][] = [];
  const problems: string[] = [];
  const about: { readonly line: string; readonly number: number }[] = [];
  text.split('\n').forEach((raw, index) => {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    const number = index + 1;
    if (line.trim() === '') return;
    if (line.startsWith('T')) {
      const span = textBound(line);
      if (span === undefined) problems.push(`line ${number} is no text-bound annotation: ${line}`);
      else if (gathered.has(span.id))
        problems.push(`line ${number}: the id ${span.id} is taken already: ${line}`);
      else gathered.set(span.id, { line: span });
    } else about.push({ line, number });
  });
  for (const { line, number } of about) {
    const relation = relationOf(line);
    if (relation !== undefined) relations.push(relation);
    else if (!tell(gathered, line))
      problems.push(`line ${number} says something that is not imported: ${line}`);
  }
  const annotations = [...gathered.values()].map(({ line, ...told }) => ({
    ...line,
    ...statement({ type: line.type, ...told }),
  }));
  return readDocument({ unit: 'code point', linesPartSpans: true, annotations, relations, problems });
}

const TEXT_BOUND = /^(T\d+)\t(\S+) ([\d; ]+)\t?(.*)$/s;

function textBound(line: string): Gathered['line'] | undefined {
  const match = TEXT_BOUND.exec(line);
  if (match === null) return undefined;
  const [, id, label, offsets, words] = match as unknown as [string, string, string, string, string];
  const places: ReadPlace[] = [];
  for (const fragment of offsets.split(';')) {
    const [start, end, more] = fragment.trim().split(' ').map(Number);
    if (start === undefined || end === undefined || more !== undefined) return undefined;
    places.push({ start, end });
  }
  const type = typeOfLabel(decodeLabel(label));
  return { id, places, quote: words, ...(type === undefined ? {} : { type }) };
}

function relationOf(line: string): ReadDocument['relations'][number] | undefined {
  const match = /^(R\d+)\t(\S+) [^:\s]+:(T\d+) [^:\s]+:(T\d+)\s*$/.exec(line);
  if (match === null) return undefined;
  return { id: match[1]!, type: decodeLabel(match[2]!), from: match[3]!, to: match[4]! };
}

/** Takes an N, A, M or # line to the annotation that it is about. False when nothing takes it. */
function tell(gathered: Map<string, Gathered>, line: string): boolean {
  const match = /^[NAM#]\d*\t(\S+) (T\d+)(.*)$/s.exec(line);
  if (match === null) return false;
  const [, kind, id, rest] = match as unknown as [string, string, string, string];
  const annotation = gathered.get(id);
  if (annotation === undefined) return false;
  // Each time that brat saves a file it adds a tab inside N lines.
  const value = rest.replace(/^[\t ]+/, '');
  if (line.startsWith('N')) return takeReference(annotation, value);
  if (line.startsWith('#')) {
    if (kind === 'Replacement') annotation.replacement = value;
    else annotation.comment = annotation.comment === undefined ? value : `${annotation.comment} ${value}`;
    return true;
  }
  const status = STATUSES.find((known) => known === value.trim());
  if (kind !== 'Status' || status === undefined) return false;
  annotation.status = status;
  return true;
}

function takeReference(annotation: Gathered, value: string): boolean {
  const match = /^([^:\s]+):(\S+)/.exec(value);
  if (match === null || annotation.entity !== undefined) return false;
  const [, base, id] = match as unknown as [string, string, string];
  if (base === 'Wikidata') annotation.entity = `http://www.wikidata.org/entity/${id}`;
  else
    annotation.entity =
      base === 'IRI' ? decodeLabel(id) : `urn:copydesk:entity:${encodeURIComponent(`${base}:${id}`)}`;
  return true;
}
