/** What every file of a `.copydesk` folder has in common: a name, a reader, and problems that know their place. */

import type { Severity } from '../findings/finding.ts';
import { type Message, say, together } from '../messages/message.ts';
import type { Span } from '../text/offsets.ts';

/** Something that is wrong in a file. Offsets are UTF-16 code units in the text of the file. */
export interface PlacedProblem extends Span {
  /** With an `error`, what held before goes on to hold; with a `warning`, the rest of the file holds. */
  readonly severity: Extract<Severity, 'error' | 'warning'>;
  readonly message: Message;
}

/** What a file says, as far as it could be read, and what is wrong in it. */
export interface FileReading<Content> {
  readonly content: Content;
  readonly problems: readonly PlacedProblem[];
}

/** One kind of file in `.copydesk`. */
export interface ProjectFile<Content> {
  /** Its name in the folder. */
  readonly name: string;
  /** A file that is larger is refused: nobody wrote it by hand, and reading it would keep others waiting. Bytes. */
  readonly largest: number;
  /** What holds where there is no such file. */
  readonly nothing: Content;
  /** Reads the text of the file. Never rejects, and takes time linear in the text, whatever is in it. */
  readonly read: (text: string) => Promise<FileReading<Content>>;
}

/** The folder at the root of a project that holds what the project has decided. */
export const PROJECT_FOLDER = '.copydesk';

/** Of many problems only the first are shown. */
const SHOWN_PROBLEMS = 100;

/** The first problems, one for each place, and with the last of them how many more there are. */
export function firstProblems(all: readonly PlacedProblem[]): readonly PlacedProblem[] {
  const places = new Map<string, PlacedProblem>();
  for (const problem of all) {
    const place = `${problem.start}:${problem.end}`;
    if (!places.has(place)) places.set(place, problem);
  }
  const problems = [...places.values()];
  if (problems.length <= SHOWN_PROBLEMS) return problems;
  const shown = problems.slice(0, SHOWN_PROBLEMS);
  const last = shown.at(-1)!;
  const more = together([
    last.message,
    say('There are {count} more problems in this file.', { count: problems.length - SHOWN_PROBLEMS }),
  ]);
  return [...shown.slice(0, -1), { ...last, message: more }];
}

/** What is wrong, and that the file does not hold as it is. */
export const untilMended = (message: Message): Message =>
  together([message, say('Until that is mended, what held before goes on to hold.')]);

export const hasErrors = (problems: readonly PlacedProblem[]): boolean =>
  problems.some(({ severity }) => severity === 'error');
