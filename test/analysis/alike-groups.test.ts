/** Blocks that share keys: what is compared after an edit, and what it costs to gather it where thousands are equal. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { AlikeGroups } from '../../server/src/analysis/incremental/alike-groups.ts';
import { Slot } from '../../server/src/analysis/incremental/slot.ts';
import type { AlikeReach } from '../../server/src/artifacts/rule.ts';
import { Block } from '../../server/src/text/blocks.ts';

/** Paragraphs are alike that begin with the same letter, and that end with it. */
const keysOf: AlikeReach['keysOf'] = ({ text }) => [text.charCodeAt(0), text.charCodeAt(text.length - 1)];

function groupsOf(texts: readonly string[], reach: AlikeReach) {
  const groups = new AlikeGroups(reach);
  const slots = texts.map((text, index) => Object.assign(new Slot(new Block(`${text}\n`)), { index }));
  for (const slot of slots) groups.add(slot);
  const changed = (): { readonly slots: readonly string[]; readonly alike: readonly string[] } => {
    const { slots: touched, alike } = groups.changed();
    const written = (some: ReadonlySet<Slot>) => [...some].map(({ block }) => block.text.trim()).sort();
    return { slots: written(touched), alike: written(alike) };
  };
  return { groups, slots, changed };
}

afterEach(() => vi.restoreAllMocks());

describe('blocks that are alike', () => {
  test('are those of every key of a block that is compared under one of them', () => {
    const { groups, slots, changed } = groupsOf(['ab', 'cb', 'cd', 'ef'], { keysOf });
    expect(changed()).toEqual({ slots: ['ab', 'cb', 'cd', 'ef'], alike: ['ab', 'cb', 'cd'] });
    groups.settle();
    groups.touch(slots[2]!);
    expect(changed()).toEqual({ slots: ['cd'], alike: ['cb', 'cd'] });
    groups.settle();
    groups.touch(slots[3]!);
    expect(changed()).toEqual({ slots: ['ef'], alike: [] });
  });

  test('are none behind the first few, where only these are compared', () => {
    const { groups, slots, changed } = groupsOf(['ax', 'ay', 'az'], { keysOf, compared: 2 });
    groups.settle();
    groups.touch(slots[2]!);
    expect(changed()).toEqual({ slots: ['az'], alike: [] });
    groups.touch(slots[1]!);
    expect(changed()).toEqual({ slots: ['ay', 'az'], alike: ['ax', 'ay'] });
  });

  test('are gathered in the time that their number asks for', () => {
    const added = (count: number): number => {
      const { groups } = groupsOf(Array<string>(count).fill('a line that stands everywhere'), { keysOf });
      const add = vi.spyOn(Set.prototype, 'add');
      groups.changed();
      const { length } = add.mock.calls;
      add.mockRestore();
      return length;
    };
    expect(added(400)).toBeLessThan(2.5 * added(200));
  });
});
