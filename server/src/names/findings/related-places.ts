/**
 * The places of the other spellings to which the findings of a report refer. Every finding that is shown refers to some,
 * after each edit anew, while what stands there changes seldom: so the places are kept, and moved with the text.
 */
import type { Related } from '../../findings/finding.ts';
import { say } from '../../messages/message.ts';
import { firstUsesOf } from '../clusters/spellings.ts';
import type { PlacedNames } from './name-finding.ts';
import type { OtherSpelling } from './variant-reports.ts';

/** Places of another spelling that are shown at most. */
const MOST_RELATED = 4;

export class RelatedPlaces {
  readonly #others: readonly OtherSpelling[];
  #places: readonly Related[] | undefined;
  /** The paragraph of each, and the version in which they stand there. */
  #paragraphs: number[] = [];
  #version = -1;

  constructor(others: readonly OtherSpelling[]) {
    this.#others = others;
  }

  /** The first places of each of the spellings; the first of all says by which conventions it differs. */
  in(names: PlacedNames): readonly Related[] {
    if (this.#places === undefined || !this.#comesTo(names)) this.#places = this.#read(names);
    return this.#places;
  }

  /** Some spelling has other uses now. */
  forget(): void {
    this.#places = undefined;
  }

  /** Moves the places to another version. @returns whether it is known where they stand there */
  #comesTo({ version, shift }: PlacedNames): boolean {
    if (version === this.#version) return true;
    if (version !== this.#version + 1) return false;
    const { before, behind } = shift;
    const paragraphs = this.#paragraphs;
    if (paragraphs.some((paragraph) => paragraph >= before && paragraph < behind)) return false;
    if (paragraphs.some((paragraph) => paragraph >= behind)) {
      this.#places = this.#places!.map((place, at) =>
        paragraphs[at]! < before ? place : movedBy(place, shift.units),
      );
      this.#paragraphs = paragraphs.map((paragraph) =>
        paragraph < before ? paragraph : paragraph + shift.paragraphs,
      );
    }
    this.#version = version;
    return true;
  }

  #read(names: PlacedNames): readonly Related[] {
    this.#version = names.version;
    this.#paragraphs = [];
    return this.#others.flatMap(({ spelling, why }) =>
      firstUsesOf(spelling, MOST_RELATED).map(({ start, end, form, candidate }, at): Related => {
        const { passage } = candidate.run;
        this.#paragraphs.push(passage.place);
        const base = names.startOf(passage);
        const message = say('“{form}” here{why}', { form, why: at === 0 ? why : '' });
        return { start: base + start, end: base + end, message };
      }),
    );
  }
}

const movedBy = ({ start, end, message }: Related, by: number): Related => ({
  start: start + by,
  end: end + by,
  message,
});
