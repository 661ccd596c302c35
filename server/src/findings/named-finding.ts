/** A finding with what names it. */
import type { Finding } from './finding.ts';

/** A finding and the name under which it is dismissed, fixed and recorded. */
export interface NamedFinding {
  readonly finding: Finding;
  readonly fingerprint: string;
}
