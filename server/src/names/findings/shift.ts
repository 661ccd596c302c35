/**
 * How the paragraphs of an article stand in one version as against the version before: those before an edit stand where
 * they stood, those behind it are moved by what it added.
 */
import type { Offset } from '../../text/offsets.ts';

export interface Shift {
  /** So many paragraphs at the start of the article stand where they stood. */
  readonly before: number;
  /** From this place on, among the paragraphs of the version before, all are moved. */
  readonly behind: number;
  /** By so many paragraphs, and UTF-16 units. */
  readonly paragraphs: number;
  readonly units: Offset;
}

/** Nothing is known to stand where it stood, or to be moved alike. */
export const UNKNOWN_SHIFT: Shift = {
  before: 0,
  behind: Number.POSITIVE_INFINITY,
  paragraphs: 0,
  units: 0,
};
