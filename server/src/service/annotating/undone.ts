/**
 * Whether a recorded fix was undone since. While an article stays open the server takes the record of an undone fix
 * back; once it was closed, the record stays as it is, and whoever reads it is told that it no longer holds.
 */
import type { LocatedRecord } from '../../annotations/decisions/decisions.ts';
import { spanTargets } from '../../annotations/records/record.ts';
import type { Span } from '../../text/offsets.ts';

/**
 * Where an article shows again what stood there before a fix; undefined where it does not, or not surely.
 * @param text the article's
 */
export function undoneSpan({ record, resolution }: LocatedRecord, text: string): Span | undefined {
  const original = record['copydesk:original'];
  if (record.motivation !== 'editing' || record['copydesk:status'] !== 'accepted') return undefined;
  if (original === undefined || original === '') return undefined;
  if (resolution.state === 'changed') return resolution.now === original ? resolution.span : undefined;
  const selector = spanTargets(record)[0]?.selector;
  if (selector === undefined) return undefined;
  const { prefix = '', suffix = '' } = selector;
  const phrase = prefix + original + suffix;
  const at = text.indexOf(phrase);
  if (at < 0 || text.includes(phrase, at + 1)) return undefined;
  return { start: at + prefix.length, end: at + prefix.length + original.length };
}
