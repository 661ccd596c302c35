/** As much of VS Code as the Desk's link to its document uses. */

class Position {
  readonly line: number;
  readonly character: number;

  constructor(line: number, character: number) {
    this.line = line;
    this.character = character;
  }
}

class Range {
  readonly start: Position;
  readonly end: Position;

  constructor(start: Position, end: Position) {
    this.start = start;
    this.end = end;
  }
}

/** Replacements of one document; other kinds of edit are not used. */
class WorkspaceEdit {
  readonly edits: { readonly range: Range; readonly text: string }[] = [];

  replace(_uri: unknown, range: Range, text: string): void {
    this.edits.push({ range, text });
  }
}

export const fakeVscode = { Position, Range, WorkspaceEdit };
