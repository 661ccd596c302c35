/** Runs the commands that speak of a project: decide something, find the lines that its articles share, accept some. */

import {
  type CancellationToken,
  LSPErrorCodes,
  type Range,
  ResponseError,
  type WorkDoneProgressReporter,
} from 'vscode-languageserver';
import { phraseKey } from '../../artifacts/project-lexicon.ts';
import { type Message, say } from '../../messages/message.ts';
import type { Wording } from '../../messages/wording.ts';
import type { ProjectChange } from '../../project/project-change.ts';
import { LineCounter, type LinePlace } from '../../project/shared-lines.ts';
import { encodeColumn, type PositionEncoding } from '../../text/offsets.ts';
import { readAcceptArguments, readBoilerplateArguments, readChangeArguments } from './project-arguments.ts';
import { ProjectChanges, type ProjectWriter } from './project-changes.ts';
import { BOILERPLATE_COMMAND, CHANGE_PROJECT_COMMAND, type ProjectCommand } from './project-command-names.ts';

/** What finding shared lines answers. */
export interface SharedLinesAnswer {
  readonly version: 1;
  /** How many articles were read. */
  readonly files: number;
  readonly lines: readonly {
    readonly line: string;
    readonly files: number;
    readonly times: number;
    /** The first places, one for each file. */
    readonly places: readonly { readonly uri: string; readonly range: Range }[];
  }[];
  /** What could not be read, in sentences. */
  readonly problems: readonly string[];
}

/** What the commands need from the session. */
export interface ProjectCommandSession extends ProjectWriter {
  readonly encoding: PositionEncoding;
  /** Milliseconds, monotonic. */
  readonly now: () => number;
  readonly complain: (message: Message) => void;
  readonly wording: Wording;
}

/** How often progress is told, in milliseconds. */
const TELLING_INTERVAL = 100;

/** Runs commands for one session. */
export class ProjectCommands {
  readonly #session: ProjectCommandSession;
  readonly #changes: ProjectChanges;

  constructor(session: ProjectCommandSession) {
    this.#session = session;
    this.#changes = new ProjectChanges(session);
  }

  /**
   * Runs a command.
   * @returns what the command answers: `{ changed }`, or the shared lines
   * @throws ResponseError InvalidParams, RequestCancelled, or RequestFailed with the reason
   */
  async run(
    command: ProjectCommand,
    raw: unknown,
    progress: WorkDoneProgressReporter,
    tokens: readonly CancellationToken[],
  ): Promise<{ readonly changed: boolean } | SharedLinesAnswer> {
    if (command === BOILERPLATE_COMMAND) {
      const asked = readBoilerplateArguments(raw);
      const title = this.#session.wording(say('Copydesk: looking for repeated lines'));
      progress.begin(title, undefined, undefined, true);
      try {
        return await this.#sharedLines(asked, progress, tokens);
      } finally {
        progress.done();
      }
    }
    if (command === CHANGE_PROJECT_COMMAND) {
      const { uri, change } = readChangeArguments(raw);
      return this.#change(uri, [change]);
    }
    const { folder, changes } = readAcceptArguments(raw);
    return this.#change(folder, changes);
  }

  /** A change that fails is said to the user too: clients that run a command for a menu show no error. */
  async #change(uri: string, changes: readonly ProjectChange[]): Promise<{ readonly changed: boolean }> {
    const made = await this.#changes.make(uri, changes);
    if (made.ok) return { changed: made.changed };
    this.#session.complain(made.message);
    throw new ResponseError(LSPErrorCodes.RequestFailed, this.#session.wording(made.message));
  }

  /** Other requests are served between two files. */
  async #sharedLines(
    { folder, min }: { readonly folder: string; readonly min: number },
    progress: WorkDoneProgressReporter,
    tokens: readonly CancellationToken[],
  ): Promise<SharedLinesAnswer> {
    const { disk, projects, openDocument, now, encoding, wording } = this.#session;
    const path = disk?.pathOf(folder);
    if (disk === undefined || path === undefined) {
      throw new ResponseError(
        LSPErrorCodes.RequestFailed,
        wording(say('Only folders on disk can be searched.')),
      );
    }
    const counter = new LineCounter();
    const problems: string[] = [];
    const paths: string[] = [];
    let told = now();
    for await (const found of disk.articlesBelow(path)) {
      if (tokens.some((token) => token.isCancellationRequested)) {
        throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The search was cancelled.');
      }
      if (!found.ok) {
        problems.push(wording(found.message));
        continue;
      }
      counter.add(openDocument(found.path)?.text ?? found.text);
      paths.push(found.path);
      if (now() - told < TELLING_INTERVAL) continue;
      told = now();
      progress.report(
        wording(
          say('{count, plural, one {# article read} other {# articles read}}', { count: counter.files }),
        ),
      );
    }
    const { residue, allowed } = await projects.lexiconBelow(path);
    const isKnown = (line: string): boolean => residue.has(phraseKey(line)) || allowed.has(phraseKey(line));
    const lines = counter.shared(min).filter(({ line }) => !isKnown(line));
    return {
      version: 1,
      files: counter.files,
      problems,
      lines: lines.map(({ line, files, times, places }) => ({
        line,
        files,
        times,
        places: places.map((place) => ({
          uri: disk.uriOf(paths[place.file]!),
          range: rangeOf(place, encoding),
        })),
      })),
    };
  }
}

function rangeOf({ line, indent, text }: LinePlace, encoding: PositionEncoding): Range {
  const column = (at: number): number => encodeColumn(indent + text, 0, at, encoding);
  return {
    start: { line, character: column(indent.length) },
    end: { line, character: column(indent.length + text.length) },
  };
}
