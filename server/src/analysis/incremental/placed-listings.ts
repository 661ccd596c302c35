/**
 * The first findings of an edited article in their places, from version to version. Most of them stand before the place
 * of an edit and tell of nothing behind it: these stay the same objects. Of most others it is known how far they have
 * moved, and they are made of what they were; only those beside the edit are placed by what was found.
 */

import type { Finding } from '../../findings/finding.ts';
import { FINGERPRINT_REACH } from '../../findings/fingerprint.ts';
import { isMovable } from '../../findings/late-finding.ts';
import type { NamedFinding } from '../../findings/named-finding.ts';
import type { PlacedNames, PlacesElsewhere, Tells } from '../../names/findings/name-finding.ts';
import { firstIndex } from '../../text/first-index.ts';
import type { Offset } from '../../text/offsets.ts';
import { moveBetween, type TextMove, UNKNOWN_MOVE } from '../../text/text-move.ts';
import type { ListedFinding, ListedIn } from './listed-finding.ts';
import { NOTHING_LISTED } from './slot.ts';

/** So many blocks that are gone are passed over to find one that stayed; behind more of them all are placed anew. */
const MOST_GONE = 16;

export class PlacedListings {
  /** The version that was read last, as far as it was read: so many blocks that list something, and their findings. */
  #version: ListedIn | undefined;
  #row = new PlacedRow();
  #blocks = 0;
  #count = 0;
  /** What new findings of it are placed in. */
  #made: ListedIn | undefined;
  /** The next block to read. */
  #next = 0;
  /** The version before, from the block where the one that is read parts ways with it; until then both are one row. */
  #earlier: PlacedRow | undefined;
  #spare = new PlacedRow();
  /** How many of its blocks were passed, and how its text stands to the newest one. */
  #passed = 0;
  #move: TextMove = UNKNOWN_MOVE;
  /** Of which places something else is to be told in this version than in the one before, and in the one to come. */
  #forgotten: ReadonlySet<PlacesElsewhere> = NONE_FORGOTTEN;
  #forgottenNext: ReadonlySet<PlacesElsewhere> = NONE_FORGOTTEN;

  /** Other spellings have other uses now: findings that refer to these are to be placed anew. */
  forget(places: ReadonlySet<PlacesElsewhere>): void {
    if (places.size === 0) return;
    this.#forgottenNext =
      this.#forgottenNext.size === 0 ? places : new Set([...this.#forgottenNext, ...places]);
  }

  /**
   * Findings of a version in order of place, with what names them.
   * @param listings what the newest version lists, by its blocks
   * @param from how many are left out before them @param to how many there are with these, at most
   */
  named(
    listings: readonly (readonly ListedFinding[])[],
    from: number,
    to: number,
    version: ListedIn,
  ): NamedFinding[] {
    if (this.#version !== version) this.#begin(version);
    const { starts } = version.text;
    let next = this.#next;
    for (; this.#count < to && next < listings.length; next++) {
      const listed = listings[next]!;
      if (listed !== NOTHING_LISTED) this.#take(listed, starts[next]!);
    }
    this.#next = next;
    return this.#row.found.slice(from, Math.min(to, this.#count));
  }

  #begin(version: ListedIn): void {
    const before = this.#version;
    this.#move = before === undefined ? UNKNOWN_MOVE : moveBetween(before.text, version.text);
    this.#version = version;
    const { text, names } = version;
    this.#made = { text, names: names === undefined ? undefined : new NamesNow(this, names) };
    this.#row.end(this.#blocks, this.#count);
    this.#earlier = undefined;
    this.#blocks = 0;
    this.#count = 0;
    this.#next = 0;
    this.#forgotten = this.#forgottenNext;
    this.#forgottenNext = NONE_FORGOTTEN;
  }

  #take(listed: readonly ListedFinding[], base: Offset): void {
    if (this.#earlier === undefined) {
      if (this.#row.lists(this.#blocks, listed)) {
        this.#takeInStep(listed, base);
        return;
      }
      this.#partWays();
    }
    const earlier = this.#earlier!;
    const block = this.#earlierPlaceOf(listed, earlier);
    this.#row.begin(this.#blocks++, listed, this.#count);
    if (block < 0) {
      for (const one of listed) this.#place(one, base, this.#count++);
      return;
    }
    const first = earlier.starts[block]!;
    for (let at = 0; at < listed.length; at++) {
      const [from, to] = [first + at, this.#count++];
      if (earlier.stays(from, this.#move.kept, this.#forgotten)) this.#row.take(to, earlier, from);
      else this.#moveOrPlace(earlier, from, listed[at]!, base, to);
    }
  }

  /** A block that has listed the same since the version before, as have all before it: what stays is not touched. */
  #takeInStep(listed: readonly ListedFinding[], base: Offset): void {
    const row = this.#row;
    const first = this.#count;
    for (let at = first; at < first + listed.length; at++) {
      if (!row.stays(at, this.#move.kept, this.#forgotten))
        this.#moveOrPlace(row, at, listed[at - first]!, base, at);
    }
    this.#blocks++;
    this.#count += listed.length;
  }

  /** The row is written over from here on: what it holds of the version before is kept beside it. */
  #partWays(): void {
    this.#spare.takeFrom(this.#row, this.#blocks);
    this.#earlier = this.#spare;
    this.#passed = 0;
  }

  /** Where a block stood among those of the version before. Blocks are asked for in the order of the article. */
  #earlierPlaceOf(listed: readonly ListedFinding[], earlier: PlacedRow): number {
    const end = Math.min(earlier.blocks, this.#passed + MOST_GONE);
    for (let at = this.#passed; at < end; at++) {
      if (!earlier.lists(at, listed)) continue;
      this.#passed = at + 1;
      return at;
    }
    return -1;
  }

  #place(listed: ListedFinding, base: Offset, to: number): void {
    this.#row.put(to, listed.named(base, this.#made!), listed.tells);
  }

  /** @param from place among the findings of the version before @param to among those of the newest one */
  #moveOrPlace(earlier: PlacedRow, from: number, listed: ListedFinding, base: Offset, to: number): void {
    const tells = earlier.tells[from];
    const moved = tells === undefined ? undefined : this.#moved(earlier.found[from]!);
    if (moved === undefined) this.#place(listed, base, to);
    else if (earlier.isForgotten(from, this.#forgotten)) this.#row.put(to, moved, tells);
    else this.#row.putMoved(to, moved, earlier, from, this.#move);
  }

  /** A finding of the version before in this one; undefined where it is not known what is told of it now. */
  #moved(named: NamedFinding): NamedFinding | undefined {
    const { finding, fingerprint } = named;
    const { kept, behind } = this.#move;
    // What names a finding rests on the words around it.
    if (finding.end + FINGERPRINT_REACH > kept && finding.start - FINGERPRINT_REACH < behind)
      return undefined;
    if (!isMovable<PlacedNames | undefined>(finding)) return undefined;
    const moved = finding.moved(this.#move, this.#made!.names);
    if (moved === finding) return named;
    return moved === undefined ? undefined : { finding: moved, fingerprint };
  }

  /** The names of the version that was read last, where a finding stands in it. */
  namesWith(finding: Finding): PlacedNames | undefined {
    const { found } = this.#row;
    const count = this.#count;
    let at = firstIndex(found, (other) => other.finding.start >= finding.start, count);
    for (; at < count && found[at]!.finding.start === finding.start; at++) {
      if (found[at]!.finding === finding) return this.newest;
    }
    return undefined;
  }

  /** The names of the version that was read last. */
  get newest(): PlacedNames {
    return this.#version!.names!;
  }
}

const NONE_FORGOTTEN: ReadonlySet<PlacesElsewhere> = new Set();

/**
 * Findings in order of place, in columns: at each key thousands are gone through, and what is read of most of them stands
 * side by side. It is written over from version to version: nothing of its length is made at a key.
 */
class PlacedRow {
  /** The blocks that list something, and where the findings of each begin. */
  readonly #listings: (readonly ListedFinding[])[] = [];
  readonly starts: number[] = [];
  readonly found: NamedFinding[] = [];
  readonly tells: Tells[] = [];
  /** Up to where the text says what is told in each; to no end where only a new version can say it. */
  readonly #reaches: Offset[] = [];
  /** So many blocks and findings count; what stands behind them is of a version long gone. */
  #count = 0;
  blocks = 0;

  /** The row ends here. */
  end(blocks: number, count: number): void {
    this.blocks = blocks;
    this.#count = count;
  }

  /** Whether a block of it lists this. */
  lists(block: number, listed: readonly ListedFinding[]): boolean {
    return block < this.blocks && this.#listings[block] === listed;
  }

  /** A block lists these, from a place among all findings on. */
  begin(block: number, listed: readonly ListedFinding[], at: number): void {
    this.#listings[block] = listed;
    this.starts[block] = at;
  }

  /** Takes all that another row holds from one of its blocks on. */
  takeFrom(other: PlacedRow, block: number): void {
    const first = block < other.blocks ? other.starts[block]! : other.#count;
    this.end(other.blocks - block, other.#count - first);
    for (let at = 0; at < this.blocks; at++) {
      this.begin(at, other.#listings[block + at]!, other.starts[block + at]! - first);
    }
    for (let at = 0; at < this.#count; at++) this.take(at, other, first + at);
  }

  put(at: number, named: NamedFinding, tells: Tells): void {
    this.#put(at, named, tells, tells === undefined ? Number.POSITIVE_INFINITY : reachOf(named.finding));
  }

  /** Takes a finding of another row as it is. */
  take(at: number, other: PlacedRow, from: number): void {
    this.#put(at, other.found[from]!, other.tells[from], other.#reaches[from]!);
  }

  /** Puts a finding that tells of the same places as one of another row, where they are now. */
  putMoved(at: number, named: NamedFinding, other: PlacedRow, from: number, { kept, units }: TextMove): void {
    const reach = other.#reaches[from]!;
    this.#put(at, named, other.tells[from], reach > kept ? reach + units : reach);
  }

  #put(at: number, named: NamedFinding, tells: Tells, reach: Offset): void {
    this.found[at] = named;
    this.tells[at] = tells;
    this.#reaches[at] = reach;
  }

  /**
   * Whether a finding tells what it told.
   * @param unmoved up to where the text has not changed @param forgotten places of which something else is to be told
   */
  stays(at: number, unmoved: Offset, forgotten: ReadonlySet<PlacesElsewhere>): boolean {
    return this.#reaches[at]! <= unmoved && !this.isForgotten(at, forgotten);
  }

  /** Whether something else is to be told of the places to which a finding refers. */
  isForgotten(at: number, forgotten: ReadonlySet<PlacesElsewhere>): boolean {
    if (forgotten.size === 0) return false;
    const tells = this.tells[at];
    return typeof tells === 'object' && forgotten.has(tells);
  }
}

/** Up to where the text says what a finding tells. */
function reachOf({ end, related }: Finding): Offset {
  let reach = end + FINGERPRINT_REACH;
  for (const place of related) if (place.end > reach) reach = place.end;
  return reach;
}

/**
 * The names that findings ask for what they tell late: those of the newest version in which they stand. Findings that
 * stay hold none of the versions before.
 */
class NamesNow implements PlacedNames {
  readonly #listings: PlacedListings;
  /** Those of the version in which the findings that ask were made. */
  readonly #first: WeakRef<PlacedNames>;

  constructor(listings: PlacedListings, first: PlacedNames) {
    this.#listings = listings;
    this.#first = new WeakRef(first);
  }

  get version(): number {
    return this.#listings.newest.version;
  }

  get shifts(): PlacedNames['shifts'] {
    return this.#listings.newest.shifts;
  }

  startOf(...asked: Parameters<PlacedNames['startOf']>): Offset {
    return this.#listings.newest.startOf(...asked);
  }

  told(finding: Finding): ReturnType<PlacedNames['told']> {
    const now = this.#listings.namesWith(finding);
    if (now !== undefined) return now.told(finding);
    // It stands in no version that anybody holds: what it would change cannot be said any more.
    return this.#first.deref()?.told(finding) ?? NOTHING_TOLD;
  }
}

const NOTHING_TOLD: Pick<Finding, 'fixes' | 'related'> = { fixes: [], related: [] };
