/**
 * Merges layers into a gold layer: what all annotators say alike goes in by itself, the rest is for a person to
 * decide, who has the readings side by side. What gold says already stands.
 */
import { intersects, type Span } from '../text/offsets.ts';
import { type RecordUnit, unitsOf } from './layer-units.ts';
import { type AnnotationRecord, identified } from './record.ts';

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
  const read = layers.map(({ name, records }) => ({ name, ...unitsOf(records, text) }));
  const decided = unitsOf(gold, text).units;
  const isOpen = (span: Span): boolean => !decided.some((unit) => intersects(unit, span));
  const agreed: RecordUnit[] = [];
  const conflicts: Conflict[] = [];
  for (const stretch of stretchesOf(read.flatMap(({ units }) => units))) {
    if (!isOpen(stretch)) continue;
    const readings = read.map(({ name, units }) => ({
      layer: name,
      units: units.filter((unit) => intersects(unit, stretch)),
    }));
    const [first, ...others] = readings;
    if (first !== undefined && others.every((other) => saysSame(first, other))) agreed.push(...first.units);
    else conflicts.push({ ...stretch, readings });
  }
  const whole = agreed.filter(({ record }) => isWhole(record, agreed, read[0]?.units ?? []));
  for (const unit of agreed.filter((one) => !whole.includes(one))) {
    const readings = layers.map(({ name }) => ({ layer: name, units: [unit] }));
    conflicts.push({ start: unit.start, end: unit.end, readings });
  }
  conflicts.sort((a, b) => a.start - b.start);
  const lost = read.reduce((sum, layer) => sum + layer.lost, 0);
  return { agreed: firstPieces(whole), conflicts, lost };
}

/** Whether all pieces of a record's span are agreed on: half a discontinuous span is none. */
const isWhole = (
  { id }: AnnotationRecord,
  agreed: readonly RecordUnit[],
  units: readonly RecordUnit[],
): boolean => {
  const ofRecord = ({ record }: RecordUnit): boolean => record.id === id;
  return agreed.filter(ofRecord).length === units.filter(ofRecord).length;
};

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
