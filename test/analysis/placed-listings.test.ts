/** Which findings of an edited article are placed by what was found, and which are made of what they were. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ListedFinding, type ListedIn } from '../../server/src/analysis/incremental/listed-finding.ts';
import { PlacedFinding } from '../../server/src/analysis/incremental/placed-findings.ts';
import { PlacedListings } from '../../server/src/analysis/incremental/placed-listings.ts';
import { NOTHING_LISTED } from '../../server/src/analysis/incremental/slot.ts';
import type { Finding } from '../../server/src/findings/finding.ts';
import { fingerprint } from '../../server/src/findings/fingerprint.ts';
import type { NamedFinding } from '../../server/src/findings/named-finding.ts';
import { say } from '../../server/src/messages/message.ts';
import type { PlacesElsewhere, Tells } from '../../server/src/names/findings/name-finding.ts';
import { BlockText } from '../../server/src/text/block-text.ts';

/** What is found in a line: one word of it. Counts how often it was placed. */
class FoundWord extends ListedFinding {
  placings = 0;
  readonly #own: Finding;

  constructor(line: string, word: string, tells: Tells, start = line.indexOf(word)) {
    const own: Finding = {
      rule: 'test/word',
      start,
      end: start + word.length,
      severity: 'warning',
      message: say('“{word}” stands here.', { word }),
      fixes: [],
      related: [],
      unnecessary: false,
    };
    super(own, tells);
    this.#own = own;
  }

  placed(base: number): Finding {
    this.placings++;
    return PlacedFinding.at(base, this.#own);
  }
}

const FILLER = 'Here stands nothing of note, and that is so in all lines but a few.\n'.repeat(3);

/** A text of which some lines hold a word that is found, each far from the next. */
class Listed {
  readonly placed = new PlacedListings();
  readonly found: readonly FoundWord[];
  text: BlockText;
  #listings: readonly (readonly ListedFinding[])[];

  constructor(lines: readonly string[], tells: Tells) {
    this.text = BlockText.of(lines.map((line) => `${FILLER}${line}`).join('') + FILLER);
    this.found = lines.map((line) => new FoundWord(line, 'found', tells));
    this.#listings = this.#listed();
  }

  /** Whatever was found in a block is listed by the same list as long as the block stays. */
  #listed(): readonly (readonly ListedFinding[])[] {
    const own = [...this.found];
    return this.text.blocks.map(({ text }) => (text.includes('found') ? [own.shift()!] : NOTHING_LISTED));
  }

  edit(start: number, end: number, newText: string): void {
    const before = this.text.blocks;
    const known = new Map(before.map((block, at) => [block, this.#listings[at]!]));
    this.text = this.text.edited({ start, end, newText });
    const anew = this.#listed();
    this.#listings = this.text.blocks.map((block, at) => known.get(block) ?? anew[at]!);
  }

  read() {
    const version: ListedIn = { text: this.text, names: undefined };
    return this.placed.named(this.#listings, 0, Number.POSITIVE_INFINITY, version);
  }

  get placings(): readonly number[] {
    return this.found.map(({ placings }) => placings);
  }
}

describe.each([
  ['as written', ['One found\n', 'Two found\n', 'Three found\n']],
  ['with astral characters', ['🚀 found\n', '🚀🚀 found\n', '🚀🚀🚀 found\n']],
  ['with CRLF', ['One found\r\n', 'Two found\r\n', 'Three found\r\n']],
])('findings around an edit, %s', (_twin, lines) => {
  const middle = (text: string): number => text.indexOf('found', text.indexOf('found') + 1);

  test('before it are the same objects, and behind it are moved and not placed anew', () => {
    const listed = new Listed(lines, 'its place');
    const before = listed.read();
    listed.edit(middle(listed.text.text) - 1, middle(listed.text.text), ' really ');
    const now = listed.read();
    expect(now[0]).toBe(before[0]);
    expect(now[2]).not.toBe(before[2]);
    expect(listed.placings[0]).toBe(1);
    expect(listed.placings[2]).toBe(1);
    const { text } = listed.text;
    for (const { finding, fingerprint: print } of [now[0]!, now[2]!]) {
      expect(text.slice(finding.start, finding.end)).toBe('found');
      expect(print).toBe(fingerprint(text, finding.rule, finding));
    }
  });

  test('beside it are placed anew, for their names rest on the words around them', () => {
    const listed = new Listed(lines, 'its place');
    listed.read();
    const { text } = listed.text;
    const beside = text.lastIndexOf('Here stands', text.lastIndexOf('found'));
    listed.edit(beside, beside + 4, 'There');
    listed.read();
    expect(listed.placings).toEqual([1, 1, 2]);
  });

  test('before it, where their words were moved by an edit before that, are placed anew too', () => {
    const listed = new Listed(lines, 'its place');
    listed.read();
    listed.edit(0, 0, FILLER);
    listed.read();
    const behind = listed.text.text.lastIndexOf('found') + lines[2]!.length;
    listed.edit(behind, behind + 1, 'W');
    listed.read();
    expect(listed.placings).toEqual([1, 1, 2]);
  });
});

test('findings that refer to places of which something else is to be told are asked again, wherever they stand', () => {
  const [told, other]: PlacesElsewhere[] = [{ in: () => [] }, { in: () => [] }];
  const listed = new Listed(['One found\n', 'Two found\n', 'Three found\n'], told);
  const before = listed.read();
  listed.placed.forget(new Set([other!]));
  listed.edit(listed.text.length, listed.text.length, 'The end.\n');
  expect(listed.read()[0]).toBe(before[0]);
  listed.placed.forget(new Set([told!]));
  listed.edit(listed.text.length, listed.text.length, 'The very end.\n');
  let asked = 0;
  for (const { finding } of before) {
    const { moved } = finding as PlacedFinding;
    Object.assign(finding, {
      moved: (...of: Parameters<typeof moved>) => ++asked && moved.apply(finding, of),
    });
  }
  listed.read();
  expect(asked).toBe(3);
});

test('behind a block that was written anew more than once they are moved each time', () => {
  const listed = new Listed(['One found\n', 'Two found\n', 'Three found\n'], 'its place');
  listed.read();
  for (const word of ['truly ', 'now ', 'ever ']) {
    const at = listed.text.text.indexOf('found');
    listed.edit(at, at, word);
    listed.read();
  }
  expect(listed.placings.slice(1)).toEqual([1, 1]);
});

test('findings that may tell something else in each version are placed in each', () => {
  const listed = new Listed(['One found\n', 'Two found\n'], undefined);
  listed.read();
  listed.edit(listed.text.length, listed.text.length, 'The end.\n');
  listed.read();
  expect(listed.placings).toEqual([2, 2]);
});

/** A change of an article of lines: so many lines go at a place, others come, and up to a number of findings are read. */
const changes = fc.array(
  fc.record({
    at: fc.nat(12),
    gone: fc.nat(3),
    come: fc.array(fc.constantFrom('One found\n', '🚀 found, and found again\r\n', 'Nothing\n'), {
      maxLength: 3,
    }),
    reads: fc.uniqueArray(fc.constantFrom(0, 1, 2, 5, 100), { maxLength: 3 }),
  }),
  { maxLength: 12 },
);

test('however an article is edited, and however much of each version is read, all stand where they are', () => {
  fc.assert(
    fc.property(changes, (made) => {
      const placed = new PlacedListings();
      const listed = new Map<object, readonly ListedFinding[]>();
      let text = BlockText.of(`${FILLER}One found\n`.repeat(6));
      for (const { at, gone, come, reads } of made) {
        const ends = [0, ...Array.from(text.text.matchAll(/\n/g), ({ index }) => index + 1)];
        const [start, end] = [at, at + gone].map((line) => ends[Math.min(line, ends.length - 1)]!);
        text = text.edited({ start: start!, end: end!, newText: come.join('') });
        const listings = text.blocks.map((block) => {
          if (!listed.has(block)) listed.set(block, wordsFoundIn(block.text));
          return listed.get(block)!;
        });
        const version: ListedIn = { text, names: undefined };
        const anew = new PlacedListings().named(listings, 0, Number.POSITIVE_INFINITY, version);
        let from = 0;
        for (const to of reads.toSorted((a, b) => a - b)) {
          const seen = placed.named(listings, from, to, version);
          expect(seen.map(inShort)).toEqual(anew.slice(from, to).map(inShort));
          from += seen.length;
        }
      }
    }),
  );
});

const wordsFoundIn = (line: string): readonly ListedFinding[] => {
  const found = Array.from(
    line.matchAll(/found/g),
    ({ index }) => new FoundWord(line, 'found', 'its place', index),
  );
  return found.length === 0 ? NOTHING_LISTED : found;
};

const inShort = ({ finding: { start, end }, fingerprint: print }: NamedFinding) => [start, end, print];
