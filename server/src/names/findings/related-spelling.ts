/**
 * The places of another spelling to which a finding refers. Every finding that is shown refers to some, after each edit
 * anew, while what stands there, and what is said of it, changes seldom: this is kept, and only what moved is placed.
 */
import type { Related } from '../../findings/finding.ts';
import { say } from '../../messages/message.ts';
import type { Offset } from '../../text/offsets.ts';
import type { PlacesInArticle } from '../clusters/places.ts';
import { firstUsesOf, type Use } from '../clusters/spellings.ts';
import type { OtherSpelling } from './variant-reports.ts';

/** Places of another spelling that are shown at most. */
const MOST_RELATED = 4;

/** One place, and where it stood when somebody last asked. */
interface KnownPlace {
  readonly use: Use;
  base: Offset;
  related: Related;
}

export class RelatedSpelling {
  readonly #other: OtherSpelling;
  #places: KnownPlace[] | undefined;
  /** What the uses of the spelling were when its first ones were read. */
  #revision = -1;

  constructor(other: OtherSpelling) {
    this.#other = other;
  }

  /** The first places of the spelling, the first of them with the conventions by which it differs. */
  placesIn(places: PlacesInArticle): readonly Related[] {
    const { writings } = this.#other.spelling;
    let revision = 0;
    for (const { variant } of writings) revision += variant.revision;
    if (this.#places === undefined || revision !== this.#revision) {
      this.#revision = revision;
      this.#places = firstUsesOf(this.#other.spelling, MOST_RELATED).map((use, at) =>
        this.#placeOf(use, at, places),
      );
    }
    return this.#places.map((known) => {
      const base = places.startOf(known.use.candidate.run.passage);
      if (base !== known.base) {
        known.base = base;
        known.related = { ...spanAt(base, known.use), message: known.related.message };
      }
      return known.related;
    });
  }

  #placeOf(use: Use, at: number, places: PlacesInArticle): KnownPlace {
    const base = places.startOf(use.candidate.run.passage);
    const why = at === 0 ? this.#other.why : '';
    const message = say('“{form}” here{why}', { form: use.form, why });
    return { use, base, related: { ...spanAt(base, use), message } };
  }
}

const spanAt = (base: Offset, { start, end }: Use) => ({ start: base + start, end: base + end });
