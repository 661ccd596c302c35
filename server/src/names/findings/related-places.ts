/**
 * The places of the other spellings to which the findings of a report refer. Every finding that is shown refers to some,
 * after each edit anew, while what stands there changes seldom: so the places are kept, and moved with the text.
 */
import type { Related } from '../../findings/finding.ts';
import { say } from '../../messages/message.ts';
import { firstUsesOf, type Use } from '../clusters/spellings.ts';
import type { PlacedNames, PlacesElsewhere } from './name-finding.ts';
import type { Shift } from './shift.ts';
import type { OtherSpelling } from './variant-reports.ts';

/** Places of another spelling that are shown at most. */
const MOST_RELATED = 4;

export class RelatedPlaces implements PlacesElsewhere {
  readonly #others: readonly OtherSpelling[];
  #places: readonly Related[] | undefined;
  /** What stands at each, in which paragraph, and the version in which this is known. */
  #uses: Use[] = [];
  #paragraphs: number[] = [];
  #version = -1;

  constructor(others: readonly OtherSpelling[]) {
    this.#others = others;
  }

  /**
   * The first places of each of the spellings; the first of all says by which conventions it differs. The same list as
   * in the version that was asked before, as long as none of them has moved.
   */
  in(names: PlacedNames): readonly Related[] {
    if (this.#places === undefined) this.#places = this.#read(names);
    else if (names.version !== this.#version) this.#places = this.#movedTo(names, this.#places);
    this.#version = names.version;
    return this.#places;
  }

  /** Some spelling has other uses now. */
  forget(): void {
    this.#places = undefined;
  }

  /** The places in another version. Their paragraphs are still there: when one goes, the places are forgotten. */
  #movedTo(names: PlacedNames, places: readonly Related[]): readonly Related[] {
    return this.#shifted(names, places) ?? this.#placedAnew(names, places);
  }

  /** The places moved from version to version; undefined where it is not known by how much one has moved. */
  #shifted({ version, shifts }: PlacedNames, places: readonly Related[]): readonly Related[] | undefined {
    let at = shifts.length - (version - this.#version);
    if (at < 0) return undefined;
    let now = places;
    for (; at < shifts.length; at++) {
      const shift = shifts[at]!;
      if (!this.#paragraphs.every(isMovedBy(shift))) return undefined;
      now = this.#shiftedBy(shift, now);
    }
    return now;
  }

  #placedAnew(names: PlacedNames, places: readonly Related[]): readonly Related[] {
    this.#paragraphs = this.#uses.map(({ candidate }) => candidate.run.passage.place);
    return places.map((place, at) => {
      const { start, candidate } = this.#uses[at]!;
      const now = names.startOf(candidate.run.passage) + start;
      return { start: now, end: now + place.end - place.start, message: place.message };
    });
  }

  #shiftedBy({ before, units, paragraphs: by }: Shift, places: readonly Related[]): readonly Related[] {
    const paragraphs = this.#paragraphs;
    if (paragraphs.every((paragraph) => paragraph < before)) return places;
    this.#paragraphs = paragraphs.map((paragraph) => (paragraph < before ? paragraph : paragraph + by));
    return places.map((place, at) => (paragraphs[at]! < before ? place : movedBy(place, units)));
  }

  #read(names: PlacedNames): readonly Related[] {
    this.#uses = [];
    this.#paragraphs = [];
    return this.#others.flatMap(({ spelling, why }) =>
      firstUsesOf(spelling, MOST_RELATED).map((use, at): Related => {
        const { start, end, form, candidate } = use;
        const { passage } = candidate.run;
        this.#uses.push(use);
        this.#paragraphs.push(passage.place);
        const base = names.startOf(passage);
        const message = say('“{form}” here{why}', { form, why: at === 0 ? why : '' });
        return { start: base + start, end: base + end, message };
      }),
    );
  }
}

/** Whether a paragraph stands where it is known by how much it has moved, if at all. */
const isMovedBy =
  ({ before, behind }: Shift) =>
  (paragraph: number): boolean =>
    paragraph < before || paragraph >= behind;

const movedBy = ({ start, end, message }: Related, by: number): Related => ({
  start: start + by,
  end: end + by,
  message,
});
