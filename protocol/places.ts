/**
 * Places as the Language Server Protocol counts them: a line, and a unit in it whose size client and server agree on
 * when they meet.
 */

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A place in a line that is shown: where it is in the article, and in the line. UTF-16 units in `line`. */
export interface ShownPlace {
  readonly range: Range;
  readonly line: string;
  readonly from: number;
  readonly to: number;
}
