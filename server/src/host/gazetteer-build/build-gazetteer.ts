/**
 * Builds an index from files of names, in bounded memory: lines are read as they come, sorted by id on disk where they
 * are many, merged, and written. The old index is replaced when the new one is whole, and not before.
 */

import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type Message, say } from '../../messages/message.ts';
import { english } from '../../messages/wording.ts';
import type { GazetteerEntry } from '../../names/gazetteer/gazetteer.ts';
import { HEADER_BYTES } from '../../names/gazetteer/index-layout.ts';
import { IndexWriter, type WrittenIndex } from '../../names/gazetteer/index-writer.ts';
import { MOST_COMPARED_FORMS, withLookAlikes } from '../../names/gazetteer/look-alikes.ts';
import { mergeParts, type PlacedPart } from '../../names/gazetteer/sources/merge-parts.ts';
import type { SourceFormat, SourceOptions } from '../../names/gazetteer/sources/source.ts';
import { learnSymbols } from '../../names/gazetteer/symbol-table.ts';
import type { Steps } from '../../text/steps.ts';
import { fileError } from '../files.ts';
import { besideWhileWriting, clearLeftBehind } from '../left-behind.ts';
import { KeysOnDisk } from './keys-on-disk.ts';
import { PartSorter } from './part-sorter.ts';
import { feed, lookAt, nameOf, SourceError, type SourceFile } from './source-file.ts';

/** A file to read. */
export interface BuildInput {
  readonly path: string;
  /** Undefined: told from the file itself. */
  readonly format: SourceFormat | undefined;
}

export interface BuildOptions extends SourceOptions {
  /** In the order in which they are tried where no format is given. */
  readonly formats: readonly SourceFormat[];
  /** UTF-16 units that are held while parts are sorted. */
  readonly runSize?: number;
  /** Ends the build where it is; nothing of it stays. */
  readonly signal?: AbortSignal;
}

/** Told while a build goes on. */
export interface BuildEvents {
  /** @param bytes read of `size` so far */
  reading(path: string, bytes: number, size: number, lines: number): void;
  /** A file was read to its end. */
  read(summary: SourceSummary): void;
  /** A line was left out; told for each. */
  leftOut(path: string, line: number, message: string): void;
  /** Lines of one entity are put together. @param parts of `of` so far */
  writing(entities: number, parts: number, of: number): void;
  /** The names are put in order, which is the last thing that is done. @param names of `of` so far */
  ordering(names: number, of: number): void;
}

export interface SourceSummary {
  readonly path: string;
  readonly format: string;
  readonly lines: number;
  /** Lines, records or rows that say something of an entity. */
  readonly parts: number;
  readonly leftOut: number;
}

export interface BuildResult extends Omit<WrittenIndex, 'header'> {
  readonly leftOut: number;
  /** Whether look-alikes were found; there may be too many forms for it. */
  readonly compared: boolean;
}

/** Why nothing was built; a sentence. The old index stands as it was. */
export class BuildError extends Error {}

/** From so many unreadable lines on, a file of which most lines are unreadable is not what it was taken for. */
const HOPELESS = 1000;
const SAMPLE = 6000;

/** The build was ended from outside. The old index stands as it was. */
export class BuildEnded extends Error {}

/** What V8 says when a table cannot be had. */
const NO_MEMORY = /allocation failed|invalid (?:typed )?array length/i;

/** Milliseconds of work between two moments at which a signal is heard. */
const TURN = 50;

/** Lets others have their turn now and then, and ends the build when it is told to. */
class Turns {
  readonly #signal: AbortSignal | undefined;
  #last = performance.now();

  constructor(signal: AbortSignal | undefined) {
    this.#signal = signal;
  }

  /** Whether it is time for `take`. */
  get isDue(): boolean {
    return performance.now() - this.#last >= TURN;
  }

  /** @throws BuildEnded */
  async take(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    if (this.#signal?.aborted === true) throw new BuildEnded('the build was ended');
    this.#last = performance.now();
  }

  /** Does all the steps. @param told after some of them @throws BuildEnded */
  async through<Result>(steps: Steps<Result>, told: () => void = () => {}): Promise<Result> {
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      if (!this.isDue) continue;
      told();
      await this.take();
    }
  }
}

/** Builds `out` from files. @throws BuildError, BuildEnded */
export async function buildGazetteer(
  out: string,
  inputs: readonly BuildInput[],
  options: BuildOptions,
  events: BuildEvents,
): Promise<BuildResult> {
  const target = resolve(out);
  const sorter = new PartSorter(dirname(target), options.runSize);
  const keys = new KeysOnDisk(dirname(target), options.runSize);
  try {
    mkdirSync(dirname(target), { recursive: true });
    const turns = new Turns(options.signal);
    const reading = new Reading(sorter, options, events, turns);
    const files = await Promise.all(inputs.map(({ path }) => lookAt(path)));
    for (const [at, file] of files.entries()) await reading.read(file, inputs[at]!.format);
    return await write(target, files, { parts: sorter, keys, turns }, reading, options, events);
  } catch (error) {
    if (error instanceof RangeError && NO_MEMORY.test(error.message)) {
      throw new BuildError(
        'there is not enough memory for so many names; take fewer languages (--languages), or build several indexes',
      );
    }
    if (error instanceof SourceError || error instanceof BuildError || error instanceof RangeError) {
      throw new BuildError(error.message);
    }
    if (error instanceof Error && 'code' in error)
      throw new BuildError(english(fileError('write', out, error).message));
    throw error;
  } finally {
    sorter.dispose();
    keys.dispose();
  }
}

/** Reads the files one after the other into the sorter. */
class Reading {
  readonly #sorter: PartSorter;
  readonly #options: BuildOptions;
  readonly #events: BuildEvents;
  readonly #turns: Turns;
  readonly sample: string[] = [];
  leftOut = 0;
  #order = 0;
  #source = 0;
  #forms = 0;
  #random = 1;

  constructor(sorter: PartSorter, options: BuildOptions, events: BuildEvents, turns: Turns) {
    this.#sorter = sorter;
    this.#options = options;
    this.#events = events;
    this.#turns = turns;
  }

  async read(file: SourceFile, given: SourceFormat | undefined): Promise<void> {
    const format = given ?? this.#recognise(file);
    const source = this.#source++;
    let lines = 0;
    let parts = 0;
    let leftOut = 0;
    let refused: string | undefined;
    const problem = (line: number, message: Message): void => {
      leftOut++;
      this.#events.leftOut(file.path, line, english(message));
      if (leftOut >= HOPELESS && leftOut > lines / 2) {
        refused ??= `${file.path}: of the first ${line} lines ${leftOut} cannot be read as ${format.name}; is it another format? See --format`;
      }
    };
    const reader = format.open(
      {
        part: (line, part) => {
          parts++;
          this.#add({ ...part, source, line, order: this.#order++ });
        },
        problem,
        refuse: (line, message) => {
          refused ??= `${file.path}:${line}: ${english(message)}`;
        },
      },
      this.#options,
    );
    const pieces = feed(file, format, reader, {
      progress: (bytes, count) => {
        lines = count;
        this.#events.reading(file.path, bytes, file.size, count);
      },
      tooLong: (line, length) =>
        problem(
          line,
          say('the line has {length, number} characters; at most {most, number} are read', {
            length,
            most: format.longestLine,
          }),
        ),
      isDone: () => refused !== undefined,
    });
    for await (const _ of pieces) {
      if (this.#sorter.isFull) await this.#sorter.spill();
      if (this.#turns.isDue) await this.#turns.take();
    }
    if (refused !== undefined) throw new BuildError(refused);
    this.leftOut += leftOut;
    this.#events.read({ path: file.path, format: format.name, lines, parts, leftOut });
  }

  #recognise(file: SourceFile): SourceFormat {
    const format = this.#options.formats.find((one) => one.recognises(nameOf(file), file.firstLine));
    if (format !== undefined) return format;
    throw new BuildError(
      `${file.path}:1: this is none of the known formats (${this.#options.formats.map(({ name }) => name).join(', ')}); ` +
        'name one with --format if you know better',
    );
  }

  #add(part: PlacedPart): void {
    this.#sorter.add(part);
    for (const { text } of part.forms) this.#remember(text);
  }

  /** Reservoir sampling (Vitter's algorithm R) with a fixed seed: the same files give the same index. */
  #remember(text: string): void {
    this.#forms++;
    if (this.sample.length < SAMPLE) this.sample.push(text);
    else {
      this.#random = (Math.imul(this.#random, 1_664_525) + 1_013_904_223) >>> 0;
      const place = Math.floor((this.#random / 2 ** 32) * this.#forms);
      if (place < SAMPLE) this.sample[place] = text;
    }
  }
}

/** An entity and its place among the sources. */
interface Ordered {
  readonly entry: GazetteerEntry;
  readonly order: number;
}

/** What does not fit into memory while an index is written, and who else has a turn meanwhile. */
interface Sorters {
  readonly parts: PartSorter;
  readonly keys: KeysOnDisk;
  readonly turns: Turns;
}

async function write(
  target: string,
  files: readonly SourceFile[],
  { parts: sorter, keys, turns }: Sorters,
  reading: Reading,
  options: BuildOptions,
  events: BuildEvents,
): Promise<BuildResult> {
  let repeated = 0;
  let read = 0;
  await turns.through(sorter.merge());
  const merged = function* (): Generator<Ordered> {
    for (const parts of sorter.groups()) {
      read += parts.length;
      const { entry, repeated: again } = mergeParts(parts, options.type);
      for (const { part, first } of again) {
        repeated++;
        const place = `${first.source === part.source ? '' : `${files[first.source]!.path}:`}line ${first.line}`;
        events.leftOut(files[part.source]!.path, part.line, `the id ${part.id} is already used (${place})`);
      }
      if (entry !== undefined) yield { entry, order: parts[0]!.order };
    }
  };
  const { entities, compared } = withLookAlikesIfFew(merged());
  const hidden = join(dirname(target), `.${basename(target)}`);
  clearLeftBehind(hidden);
  const temporary = besideWhileWriting(hidden);
  const file = openSync(temporary, 'wx');
  let isOpen = true;
  try {
    let at = HEADER_BYTES;
    const symbols = learnSymbols(reading.sample);
    const writer = new IndexWriter(
      symbols,
      (bytes) => {
        at += writeWhole(file, bytes, at);
      },
      keys,
    );
    let count = 0;
    for (const { entry, order } of entities) {
      writer.add(entry, order);
      if (keys.isFull) await keys.spill();
      count++;
      if (!turns.isDue) continue;
      events.writing(count, read, sorter.count);
      await turns.take();
    }
    await turns.through(keys.merge());
    const { header, ...written } = await turns.through(writer.finishInSteps(), () =>
      events.ordering(writer.namesInOrder, keys.count),
    );
    if (written.entities === 0)
      throw new BuildError('no names were found in the files, so no index is written');
    writeWhole(file, header, 0);
    fsyncSync(file);
    closeSync(file);
    isOpen = false;
    renameSync(temporary, target);
    return { ...written, leftOut: reading.leftOut + repeated, compared };
  } catch (error) {
    if (isOpen) closeSync(file);
    rmSync(temporary, { force: true });
    throw error;
  }
}

function writeWhole(file: number, bytes: Uint8Array, at: number): number {
  let done = 0;
  while (done < bytes.length) done += writeSync(file, bytes, done, bytes.length - done, at + done);
  return done;
}

/** Compares forms where they are few enough; otherwise the entities go by as they come. */
function withLookAlikesIfFew(entities: Generator<Ordered>): {
  readonly entities: Iterable<Ordered>;
  readonly compared: boolean;
} {
  const held: Ordered[] = [];
  let forms = 0;
  for (let next = entities.next(); next.done !== true; next = entities.next()) {
    held.push(next.value);
    forms += next.value.entry.forms.length;
    if (forms > MOST_COMPARED_FORMS) return { entities: chain(held, entities), compared: false };
  }
  const compared = withLookAlikes(held.map(({ entry }) => entry));
  return { entities: held.map(({ order }, at) => ({ entry: compared[at]!, order })), compared: true };
}

function* chain(held: Ordered[], rest: Iterable<Ordered>): Generator<Ordered> {
  yield* held.splice(0);
  yield* rest;
}
