/** The gazetteers that hold for one folder, put together: the project's, the user's, and the one that ships. */
import { type Message, say } from '../messages/message.ts';
import type { Gazetteer } from '../names/gazetteer/gazetteer.ts';
import { stackGazetteers } from '../names/gazetteer/stacked-gazetteer.ts';
import { LineIndex } from '../text/lines.ts';
import {
  type GazetteerFile,
  gazetteerFilesIn,
  projectGazetteers,
  readGazetteerFile,
  userGazetteers,
} from './gazetteer-files.ts';
import { projectRoot } from './project-files.ts';

/** One of the gazetteers of a stack. */
export interface GazetteerLayer {
  /** Path of its file; undefined for the one that ships. */
  readonly path: string | undefined;
  readonly gazetteer: Gazetteer;
}

export interface GazetteerStack {
  readonly gazetteer: Gazetteer;
  /** The nearest first. */
  readonly layers: readonly GazetteerLayer[];
  /** What could not be read, each a sentence with file, line and column. */
  readonly problems: readonly Message[];
}

/** Files that users bring are read once for each run, however many folders a command goes through. */
export class GazetteerStacks {
  readonly #embedded: Gazetteer;
  readonly #read = new Map<string, Promise<GazetteerFile>>();
  readonly #stacks = new Map<string | undefined, Promise<GazetteerStack>>();
  readonly #userFolder: string;

  /** @param embedded the gazetteer that ships @param userFolder see `userGazetteers` */
  constructor(embedded: Gazetteer, userFolder: string = userGazetteers()) {
    this.#embedded = embedded;
    this.#userFolder = userFolder;
  }

  /** The stack for the articles of a folder. Never rejects. */
  async of(folder: string): Promise<GazetteerStack> {
    const root = await projectRoot(folder);
    const known = this.#stacks.get(root) ?? this.#stack(root);
    this.#stacks.set(root, known);
    return known;
  }

  async #stack(root: string | undefined): Promise<GazetteerStack> {
    const own = root === undefined ? [] : await gazetteerFilesIn(projectGazetteers(root));
    const users = await gazetteerFilesIn(this.#userFolder);
    const files = await Promise.all([
      ...own.map((path) => this.#file(path, root)),
      ...users.map((path) => this.#file(path, undefined)),
    ]);
    const layers: GazetteerLayer[] = files.flatMap(({ path, gazetteer }) =>
      gazetteer === undefined ? [] : [{ path, gazetteer }],
    );
    layers.push({ path: undefined, gazetteer: this.#embedded });
    return {
      gazetteer: stackGazetteers(layers.map(({ gazetteer }) => gazetteer)),
      layers,
      problems: files.flatMap(sentencesOf),
    };
  }

  #file(path: string, inside: string | undefined): Promise<GazetteerFile> {
    const known = this.#read.get(path) ?? readGazetteerFile(path, undefined, inside);
    this.#read.set(path, known);
    return known;
  }
}

/** What is wrong in a file as `file:line:column: message`. */
export function sentencesOf({ path, text, problems, failure }: GazetteerFile): Message[] {
  if (failure !== undefined) return [failure];
  const lines = new LineIndex(text);
  return problems.map(({ start, message }) => {
    const { line, character } = lines.positionAt(start);
    return say('{place}: {message}', { place: `${path}:${line + 1}:${character + 1}`, message });
  });
}
