/** What an edit did to the blocks of an article: which are new, which are gone, and around which something changed. */
import { type BlockText, commonEnds } from '../../text/block-text.ts';
import { replaceRange } from '../../text/replace-range.ts';
import { Slot } from './slot.ts';
import { type BlockRange, contextAfter, contextBefore } from './window.ts';

export interface BlockChanges {
  readonly added: readonly Slot[];
  readonly removed: readonly Slot[];
  /** Between the blocks at both ends that stand beside the same ones as before. */
  readonly renewed: BlockRange;
  /** Places at which a block is new or stands beside another one than before. */
  readonly points: readonly number[];
  /** Places before which two blocks meet that did not before, or an end of the article has another block. */
  readonly joints: readonly number[];
  /** Places of the blocks that are new, or around which other characters stand. */
  readonly lines: readonly number[];
}

const NOTHING_KEPT = { before: 0, behind: 0 };

/**
 * Compares a text with the one before. Costs a pass over the blocks that compares objects.
 * @param slots one for each block of the text before, in order; from now on those of this text, of which the slots of
 *   blocks that stay are the same
 * @param before none at first
 */
export function takeChanges(text: BlockText, slots: Slot[], before: BlockText | undefined): BlockChanges {
  const { blocks } = text;
  const countBefore = slots.length;
  const { before: kept, behind: keptBehind } = before === undefined ? NOTHING_KEPT : commonEnds(before, text);
  const between = slots.slice(kept, countBefore - keptBehind);
  const stillThere = new Map(between.map((slot) => [slot.block, slot]));
  const added: Slot[] = [];
  const made = blocks.slice(kept, blocks.length - keptBehind).map((block) => {
    const slot = stillThere.get(block) ?? new Slot(block);
    if (!stillThere.delete(block)) added.push(slot);
    return slot;
  });
  replaceRange(slots, kept, countBefore - keptBehind, made);
  const removed = [...stillThere.values()];
  const from = Math.max(0, kept - 1);
  const to = Math.min(slots.length, blocks.length - keptBehind + 1);
  const isNew = new Set(added);
  const points: number[] = [];
  const joints = new Set<number>();
  for (let at = from; at < to; at++) {
    const slot = slots[at]!;
    const isAdded = isNew.has(slot);
    const isJoined = isAdded || slot.previous !== slots[at - 1];
    const isJoinedBehind = isAdded || slot.next !== slots[at + 1];
    if (isJoined) joints.add(at);
    if (isJoinedBehind) joints.add(at + 1);
    if (isJoined || isJoinedBehind) points.push(at);
  }
  const lines = changedLines({ text, slots, points, isNew, before });
  for (let at = from; at < to; at++) {
    slots[at]!.previous = slots[at - 1];
    slots[at]!.next = slots[at + 1];
  }
  // Blocks behind the edit stand where they stood when there are as many as before.
  const last = countBefore === slots.length ? to : slots.length;
  for (let at = from; at < last; at++) slots[at]!.index = at;
  const renewed = { from: kept, to: blocks.length - keptBehind };
  return { added, removed, renewed, points, joints: [...joints], lines };
}

interface PointsOfChange {
  readonly text: BlockText;
  readonly slots: readonly Slot[];
  readonly points: readonly number[];
  readonly isNew: ReadonlySet<Slot>;
  readonly before: BlockText | undefined;
}

/** New blocks, and those around them as far as other characters stand before or behind them than did. */
function changedLines({ text, slots, points, isNew, before }: PointsOfChange): readonly number[] {
  const lines = new Set<number>();
  for (const point of points) if (isNew.has(slots[point]!)) lines.add(point);
  if (before === undefined) return [...lines];
  for (const point of points) {
    for (let at = point; at < slots.length && !isNew.has(slots[at]!); at++) {
      if (contextBefore(text, at) === contextBefore(before, slots[at]!.index)) break;
      lines.add(at);
    }
    for (let at = point; at >= 0 && !isNew.has(slots[at]!); at--) {
      if (contextAfter(text, at) === contextAfter(before, slots[at]!.index)) break;
      lines.add(at);
    }
  }
  return [...lines].sort((a, b) => a - b);
}
