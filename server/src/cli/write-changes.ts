/** What subcommands that change articles share: the diff that shows a change, and the writing of it with its records. */

import { basename } from 'node:path';
import type { Fixed } from '../findings/apply-fixes.ts';
import { writeFileAtomic } from '../host/files.ts';
import type { SidecarStore } from '../host/sidecar-store.ts';
import type { Span } from '../text/offsets.ts';
import type { InputText } from './article-input.ts';
import { recordFixes } from './fix-records.ts';
import { holdInterrupts } from './interrupts.ts';
import type { Told } from './output.ts';
import { unifiedDiff } from './unified-diff.ts';

export const BYTE_ORDER_MARK = '\ufeff';

/** The diff of the files, byte order mark included: it is a part of the first line that `patch` compares. */
export function diffOf({ path, text, byteOrderMark }: InputText, fixed: Fixed): string {
  const mark = byteOrderMark ? BYTE_ORDER_MARK : '';
  const moved = (span: Span): Span => ({ start: span.start + mark.length, end: span.end + mark.length });
  const changes = fixed.changes.map((change) => ({ ...moved(change), result: moved(change.result) }));
  return unifiedDiff(path, mark + text, mark + fixed.text, changes);
}

/**
 * Writes an article, and the records beside it: both, or neither.
 * @param annotator who decided, by name; undefined to keep no records @returns what went wrong, in sentences
 */
export async function writeChanges(
  sidecars: SidecarStore,
  input: InputText,
  fixed: Fixed,
  annotator: string | undefined,
): Promise<readonly Told[]> {
  const { path, byteOrderMark, text } = input;
  if (fixed.text === text) return [];
  const mark = byteOrderMark ? BYTE_ORDER_MARK : '';
  const release = holdInterrupts();
  try {
    const written = await writeFileAtomic(path, mark + fixed.text);
    if (!written.ok) return [written.message];
    if (annotator === undefined) return [];
    const kept = await sidecars.change(path, (layer) => recordFixes(layer, basename(path), fixed, annotator));
    if (kept.ok) return [];
    const restored = await writeFileAtomic(path, mark + text);
    return [kept.message, restored.ok ? `${path} was left as it was` : restored.message];
  } finally {
    release();
  }
}
