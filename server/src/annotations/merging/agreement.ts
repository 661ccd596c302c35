/**
 * How far two annotators agree: on spans, on tokens, on units of a continuum. Pure arithmetic over labelled spans;
 * every function says which publication it follows.
 */
import { intersects, type Span } from '../../text/offsets.ts';

/** A labelled span. UTF-16 offsets. */
export interface Unit extends Span {
  readonly label: string;
}

/** Agreement of spans; the first annotator is the reference. Each is NaN where there is nothing to divide by. */
export interface SpanAgreement {
  /** Part of the second's spans that the first has. */
  readonly precision: number;
  /** Part of the first's spans that the second has. */
  readonly recall: number;
  /** Their harmonic mean, 2 · matched / all spans of both. */
  readonly f1: number;
}

/**
 * Precision, recall and F1 of spans with their labels (Hripcsak and Rothschild 2005: where true negatives cannot be
 * counted, F1 is the agreement).
 * @param match `exact`: the same offsets; `overlapping`: at least one unit of text in common
 */
export function spanAgreement(
  first: readonly Unit[],
  second: readonly Unit[],
  match: 'exact' | 'overlapping',
): SpanAgreement {
  const agree = match === 'exact' ? areSame : areOverlapping;
  const inFirst = second.filter((unit) => first.some((other) => agree(unit, other))).length;
  const inSecond = first.filter((unit) => second.some((other) => agree(unit, other))).length;
  return {
    precision: inFirst / second.length,
    recall: inSecond / first.length,
    f1: (inFirst + inSecond) / (first.length + second.length),
  };
}

const areSame = (a: Unit, b: Unit): boolean => a.start === b.start && a.end === b.end && a.label === b.label;
const areOverlapping = (a: Unit, b: Unit): boolean => a.label === b.label && intersects(a, b);

/** Label of a token that no unit covers. */
const OUTSIDE = '';

/**
 * Cohen's kappa (1960) over tokens. A token has the label of the shortest unit that covers any of it, or none.
 * @returns 1 where both agree everywhere, 0 where no more than by chance; NaN without tokens or where both use one
 * label only
 */
export function tokenKappa(first: readonly Unit[], second: readonly Unit[], tokens: readonly Span[]): number {
  return kappa(tokens.map((token) => [labelOf(token, first), labelOf(token, second)]));
}

function labelOf(token: Span, units: readonly Unit[]): string {
  let shortest: Unit | undefined;
  for (const unit of units) {
    if (unit.start >= token.end || unit.end <= token.start) continue;
    if (shortest === undefined || unit.end - unit.start < shortest.end - shortest.start) shortest = unit;
  }
  return shortest?.label ?? OUTSIDE;
}

/** Cohen's kappa of pairs of judgements of the same things. */
export function kappa(pairs: readonly (readonly [string, string])[]): number {
  const labels = new Set(pairs.flat());
  const share = (count: number): number => count / pairs.length;
  const observed = share(pairs.filter(([a, b]) => a === b).length);
  let expected = 0;
  for (const label of labels) {
    const byFirst = pairs.filter(([a]) => a === label).length;
    const bySecond = pairs.filter(([, b]) => b === label).length;
    expected += share(byFirst) * share(bySecond);
  }
  return (observed - expected) / (1 - expected);
}

/**
 * Krippendorff's alpha for unitising a continuum (Krippendorff 2004, “Measuring the Reliability of Qualitative Text
 * Analysis Data”, Quality & Quantity 38, 787–800): it counts both whether a stretch was marked and how far the ends are apart.
 * Units of one observer and label that overlap are taken as one.
 * @param observers the units of each of at least two observers @param length of the continuum, UTF-16 units
 * @returns 1 for perfect agreement, 0 for that of chance; NaN when nobody marked anything
 */
export function unitisingAlpha(observers: readonly (readonly Unit[])[], length: number): number {
  const labels = new Set(observers.flatMap((units) => units.map(({ label }) => label)));
  let [observed, expected] = [0, 0];
  for (const label of labels) {
    const sections = observers.map((units) =>
      sectionsOf(
        units.filter((unit) => unit.label === label),
        length,
      ),
    );
    observed += observedDisagreement(sections, length);
    expected += expectedDisagreement(sections, length);
  }
  return 1 - observed / expected;
}

/** A unit, or a gap between units. */
interface Section {
  readonly start: number;
  readonly length: number;
  readonly isUnit: boolean;
}

function sectionsOf(units: readonly Unit[], length: number): Section[] {
  const sections: Section[] = [];
  let at = 0;
  for (const { start, end } of [...units].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = sections.at(-1);
    if (last?.isUnit === true && start < at) {
      sections[sections.length - 1] = { ...last, length: Math.max(at, end) - last.start };
    } else {
      if (start > at) sections.push({ start: at, length: start - at, isUnit: false });
      if (end > start) sections.push({ start, length: end - start, isUnit: true });
    }
    at = Math.max(at, end);
  }
  if (at < length) sections.push({ start: at, length: length - at, isUnit: false });
  return sections;
}

function observedDisagreement(sections: readonly (readonly Section[])[], length: number): number {
  let sum = 0;
  sections.forEach((mine, i) => {
    sections.forEach((others, j) => {
      if (i !== j) for (const a of mine) for (const b of others) sum += difference(a, b);
    });
  });
  return sum / (sections.length * (sections.length - 1) * length ** 2);
}

/** The squared distance of two sections: of their ends where both are units, of all a unit that lies in a gap. */
function difference(a: Section, b: Section): number {
  const apart = a.start - b.start;
  if (a.isUnit && b.isUnit) {
    if (apart <= -a.length || apart >= b.length) return 0;
    return apart ** 2 + (apart + a.length - b.length) ** 2;
  }
  if (a.isUnit && !b.isUnit) return liesIn(a, b) ? a.length ** 2 : 0;
  if (!a.isUnit && b.isUnit) return liesIn(b, a) ? b.length ** 2 : 0;
  return 0;
}

const liesIn = (inner: Section, outer: Section): boolean =>
  inner.start >= outer.start && inner.start + inner.length <= outer.start + outer.length;

/** Each unit against every other one and every gap, at all the ways in which they may overlap. */
function expectedDisagreement(sections: readonly (readonly Section[])[], length: number): number {
  const all = sections.flat();
  const gaps = all.filter(({ isUnit }) => !isUnit);
  const units = all.filter(({ isUnit }) => isUnit);
  let sum = 0;
  for (const { length: own } of units) {
    let inGaps = 0;
    for (const gap of gaps) if (gap.length >= own) inGaps += gap.length - own + 1;
    sum += ((units.length - 1) / 3) * (2 * own ** 3 - 3 * own ** 2 + own) + own ** 2 * inGaps;
  }
  const total = sections.length * length;
  const within = units.reduce((left, { length: own }) => left + own * (own - 1), 0);
  return ((2 / length) * sum) / (total * (total - 1) - within);
}
