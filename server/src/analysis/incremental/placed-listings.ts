/**
 * The first findings of an edited article in their places, from version to version. Most of them stand before the place
 * of an edit and tell of nothing behind it: these stay the same objects, and only the others are placed anew.
 */

import type { Finding } from '../../findings/finding.ts';
import { FINGERPRINT_REACH } from '../../findings/fingerprint.ts';
import type { NamedFinding } from '../../findings/named-finding.ts';
import type { PlacedNames, PlacesElsewhere } from '../../names/findings/name-finding.ts';
import { type BlockText, commonEnds } from '../../text/block-text.ts';
import { firstIndex } from '../../text/first-index.ts';
import type { Offset } from '../../text/offsets.ts';
import type { ListedFinding, ListedIn } from './listed-finding.ts';
import { NOTHING_LISTED } from './slot.ts';

/** So many blocks that are gone are passed over to find one that stayed; behind more of them all are placed anew. */
const MOST_GONE = 16;

export class PlacedListings {
  /** The version that was read last, as far as it was read. */
  #version: ListedIn | undefined;
  /** What new findings of it are placed in. */
  #made: ListedIn | undefined;
  #read = new PlacedBlocks();
  /** The next block to read. */
  #next = 0;
  /** The blocks of the version before, how many of them were passed, and up to where nothing has moved since. */
  #earlier = new PlacedBlocks();
  #passed = 0;
  #unmoved: Offset = 0;
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
    const { found } = this.#read;
    let next = this.#next;
    for (; found.length < to && next < listings.length; next++) {
      const listed = listings[next]!;
      if (listed !== NOTHING_LISTED) this.#take(listed, starts[next]!);
    }
    this.#next = next;
    return found.slice(from, to);
  }

  #begin(version: ListedIn): void {
    const before = this.#version;
    this.#unmoved = before === undefined ? 0 : unmovedIn(before.text, version.text);
    this.#version = version;
    const { text, names } = version;
    this.#made = { text, names: names === undefined ? undefined : new NamesNow(this, names) };
    this.#earlier = this.#read;
    this.#passed = 0;
    this.#read = new PlacedBlocks();
    this.#next = 0;
    this.#forgotten = this.#forgottenNext;
    this.#forgottenNext = NONE_FORGOTTEN;
  }

  #take(listed: readonly ListedFinding[], base: Offset): void {
    const at = base < this.#unmoved ? this.#earlierPlaceOf(listed) : -1;
    if (at >= 0 && this.#earlier.stays(at, this.#unmoved, this.#forgotten)) {
      this.#read.addOf(this.#earlier, at);
    } else this.#read.add(listed, base, this.#made!);
  }

  /** Where a block stood among those of the version before. Blocks are asked for in the order of the article. */
  #earlierPlaceOf(listed: readonly ListedFinding[]): number {
    const { listings } = this.#earlier;
    const end = Math.min(listings.length, this.#passed + MOST_GONE);
    for (let at = this.#passed; at < end; at++) {
      if (listings[at] !== listed) continue;
      this.#passed = at + 1;
      return at;
    }
    return -1;
  }

  /** The names of the version that was read last, where a finding stands in it. */
  namesWith(finding: Finding): PlacedNames | undefined {
    const { found } = this.#read;
    let at = firstIndex(found, (other) => other.finding.start >= finding.start);
    for (; at < found.length && found[at]!.finding.start === finding.start; at++) {
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

/** Up to where two texts are the same. */
const unmovedIn = (before: BlockText, now: BlockText): Offset => now.starts[commonEnds(before, now).before]!;

/**
 * Blocks with their findings, in columns: at each key thousands are gone through, and what is read of most of them stands
 * side by side.
 */
class PlacedBlocks {
  readonly listings: (readonly ListedFinding[])[] = [];
  /** Up to where the text says what is told in each; to no end where only a new version can say it. */
  readonly #reaches: Offset[] = [];
  /** How many findings there are up to each. */
  readonly #counts: number[] = [];
  readonly found: NamedFinding[] = [];

  /** Places the findings of a block. */
  add(listed: readonly ListedFinding[], base: Offset, version: ListedIn): void {
    let reach = 0;
    for (const one of listed) {
      const named = one.named(base, version);
      this.found.push(named);
      reach = one.tells === undefined ? Number.POSITIVE_INFINITY : Math.max(reach, reachOf(named.finding));
    }
    this.#end(listed, reach);
  }

  /** Adds a block of others, as it is. */
  addOf(others: PlacedBlocks, at: number): void {
    const end = others.#counts[at]!;
    for (let own = at === 0 ? 0 : others.#counts[at - 1]!; own < end; own++) {
      this.found.push(others.found[own]!);
    }
    this.#end(others.listings[at]!, others.#reaches[at]!);
  }

  #end(listed: readonly ListedFinding[], reach: Offset): void {
    this.listings.push(listed);
    this.#reaches.push(reach);
    this.#counts.push(this.found.length);
  }

  /**
   * Whether a block tells what it told.
   * @param unmoved up to where the text has not changed @param forgotten places of which something else is to be told
   */
  stays(at: number, unmoved: Offset, forgotten: ReadonlySet<PlacesElsewhere>): boolean {
    if (this.#reaches[at]! > unmoved) return false;
    if (forgotten.size === 0) return true;
    return !this.listings[at]!.some(({ tells }) => typeof tells === 'object' && forgotten.has(tells));
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
