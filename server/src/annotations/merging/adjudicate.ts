/**
 * Merges layers into a gold layer: what all annotators say alike goes in by itself, the rest is for a person to
 * decide, who has the readings side by side. What gold says already stands.
 */
import { firstIndex } from '../../text/first-index.ts';
import { intersects, type Span } from '../../text/offsets.ts';
import { type LocatedRecord, locateRecords } from '../decisions/decisions.ts';
import { type RecordUnit, unitsOfLocated } from '../records/layer-units.ts';
import { type AnnotationRecord, identified, textOf } from '../records/record.ts';

/** One annotator's layer. */
export interface NamedLayer {
  readonly name: string;
  readonly records: readonly AnnotationRecord[];
}

/** What one annotator says of a stretch; no units when nothing. */
export interface Reading {
  readonly layer: string;
  readonly units: readonly RecordUnit[];
}

/** Where annotators differ: the stretch that their units cover, and what each says of it. */
export interface Conflict extends Span {
  readonly readings: readonly Reading[];
}

export interface Adjudication {
  /** One unit for each on which all agree, as the first layer has it. */
  readonly agreed: readonly RecordUnit[];
  /** In order of place. */
  readonly conflicts: readonly Conflict[];
  /** Records with a label that have no place in the article any more. */
  readonly lost: number;
}

/** Compares layers. @param gold what has been decided before: stretches that it speaks of are left alone */
export function adjudicate(
  layers: readonly NamedLayer[],
  gold: readonly AnnotationRecord[],
  text: string,
): Adjudication {
  const located = layers.map(({ name, records }) => ({ name, records: locateRecords(records, text) }));
  return adjudicateLocated(located, locateRecords(gold, text));
}

/** One annotator's layer with its places. */
export interface LocatedLayer {
  readonly name: string;
  readonly records: readonly LocatedRecord[];
}

/** The same of records whose places are known. A rejected record of gold decides too: that nothing is marked there. */
export function adjudicateLocated(
  layers: readonly LocatedLayer[],
  gold: readonly LocatedRecord[],
): Adjudication {
  const read = layers.map(({ name, records }) => ({ name, ...unitsOfLocated(records) }));
  const decided = stretchesOf(gold.flatMap(({ record, spans }) => (isLabelled(record) ? spans : [])));
  const agreed: RecordUnit[] = [];
  const conflicts: Conflict[] = [];
  const stretches = stretchesOf(read.flatMap(({ units }) => units));
  const apart = read.map(({ units }) => unitsByStretch(units, stretches));
  stretches.forEach((stretch, at) => {
    if (reaches(decided, stretch)) return;
    const readings = read.map(({ name }, index) => ({ layer: name, units: apart[index]![at]! }));
    const [first, ...others] = readings;
    if (first !== undefined && others.every((other) => saysSame(first, other))) agreed.push(...first.units);
    else conflicts.push({ ...stretch, readings });
  });
  const counts = countByRecord(read[0]?.units ?? []);
  const agreedCounts = countByRecord(agreed);
  // All pieces of a record's span must be agreed on: half a discontinuous span is none.
  const isWhole = ({ record }: RecordUnit): boolean => agreedCounts.get(record.id) === counts.get(record.id);
  for (const unit of agreed.filter((one) => !isWhole(one))) {
    const readings = layers.map(({ name }) => ({ layer: name, units: [unit] }));
    conflicts.push({ start: unit.start, end: unit.end, readings });
  }
  conflicts.sort((a, b) => a.start - b.start);
  const lost = read.reduce((sum, layer) => sum + layer.lost, 0);
  return { agreed: firstPieces(agreed.filter(isWhole)), conflicts, lost };
}

const isLabelled = (record: AnnotationRecord): boolean => textOf(record, 'classifying') !== undefined;

function countByRecord(units: readonly RecordUnit[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { record } of units) counts.set(record.id, (counts.get(record.id) ?? 0) + 1);
  return counts;
}

/** The units that lie in each stretch; both are in order, and every unit lies in one stretch. */
function unitsByStretch(units: readonly RecordUnit[], stretches: readonly Span[]): RecordUnit[][] {
  const apart: RecordUnit[][] = stretches.map(() => []);
  let at = 0;
  for (const unit of units) {
    while (stretches[at]!.end < unit.end) at++;
    apart[at]!.push(unit);
  }
  return apart;
}

/** Whether one of some ordered stretches shares text with a span. */
function reaches(ordered: readonly Span[], span: Span): boolean {
  const next = ordered[firstIndex(ordered, ({ end }) => end > span.start)];
  return next !== undefined && intersects(next, span);
}

/** One unit for each record. */
const firstPieces = (units: readonly RecordUnit[]): RecordUnit[] =>
  [...new Map([...units].reverse().map((unit) => [unit.record.id, unit])).values()].reverse();

/** The stretches that units cover together: units that share text are in one. */
function stretchesOf(units: readonly Span[]): Span[] {
  const stretches: Span[] = [];
  for (const { start, end } of [...units].sort((a, b) => a.start - b.start)) {
    const last = stretches.at(-1);
    if (last !== undefined && start < last.end) {
      stretches[stretches.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else stretches.push({ start, end });
  }
  return stretches;
}

function saysSame(a: Reading, b: Reading): boolean {
  const statement = ({ start, end, label, record }: RecordUnit): string =>
    `${start} ${end} ${label} ${identified(record) ?? ''}`;
  const [mine, others] = [a.units.map(statement).sort(), b.units.map(statement).sort()];
  return mine.length === others.length && mine.every((one, at) => one === others[at]);
}
