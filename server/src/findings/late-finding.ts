/**
 * A finding of which the dear parts, its fixes and the other places that it tells of, are made when somebody reads them:
 * after each keystroke an article has thousands of findings in new places, and of most nobody reads more than where they
 * stand. These parts are read like any other, but a copy made by spreading is without them; `completed` makes a whole one.
 */
import type { TextMove } from '../text/text-move.ts';
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

/** A finding that is followed through edits elsewhere: to be placed anew, nothing is read that it was made of. */
export interface MovableFinding<Names> extends LateFinding {
  /**
   * The finding in the text after an edit: the same object where it stands and tells what it did.
   * @param names of the newest version @returns undefined where it is not known where it stands
   */
  moved(move: TextMove, names: Names): Finding | undefined;
}

export const isMovable = <Names>(finding: Finding): finding is MovableFinding<Names> => 'moved' in finding;
