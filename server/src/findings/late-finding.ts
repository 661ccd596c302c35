/**
 * A finding of which the dear parts, its fixes and the other places that it tells of, are made when somebody reads them:
 * after each keystroke an article has thousands of findings in new places, and of most nobody reads more than where they
 * stand. These parts are read like any other, but a copy made by spreading is without them; `completed` makes a whole one.
 */
import type { Finding } from './finding.ts';

export interface LateFinding extends Finding {
  /** What its fixes do elsewhere is that of the newest version of the article in which it stands. */
  readonly followsArticle?: boolean;
  /** The finding as a record that holds all of its parts; what `JSON.stringify` writes. */
  toJSON(): Finding;
}

/** A finding as a record that holds all of its parts. */
export const completed = (finding: Finding): Finding => (isLate(finding) ? finding.toJSON() : finding);

export const isLate = (finding: Finding): finding is LateFinding => 'toJSON' in finding;
