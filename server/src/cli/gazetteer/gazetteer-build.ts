/** `copydesk gazetteer build`: files of names become one index that opens at once. */

import type { Command } from 'commander';
import {
  BuildEnded,
  BuildError,
  type BuildEvents,
  buildGazetteer,
  type SourceSummary,
} from '../../host/gazetteer-build/build-gazetteer.ts';
import { whyNoIndexAt } from '../../host/gazetteer-build/index-target.ts';
import { type Message, say } from '../../messages/message.ts';
import type { EntityType } from '../../names/entity.ts';
import { isEntityType } from '../../names/gazetteer/gazetteer-tsv.ts';
import { MOST_COMPARED_FORMS } from '../../names/gazetteer/look-alikes.ts';
import { SOURCE_FORMATS } from '../../names/gazetteer/sources/formats.ts';
import type { SourceFormat } from '../../names/gazetteer/sources/source.ts';
import { copydeskYaml } from '../../project/gazetteer-yaml.ts';
import { isLanguage, LANGUAGES_KNOWN, type Language } from '../../text/languages.ts';
import { EXIT_CLEAN, EXIT_FINDINGS } from '../exit-codes.ts';
import { examplesTitle, formatsTitle, helpText } from '../help-words.ts';
import { endOnInterrupt } from '../interrupts.ts';
import { tell } from '../output.ts';
import { wording } from '../reader.ts';
import { UsageError } from '../usage-error.ts';

interface Options {
  readonly format?: string;
  readonly languages?: string;
  readonly type: string;
}

const FORMATS: readonly SourceFormat[] = [...SOURCE_FORMATS, copydeskYaml];
/** Lines that are named one by one; of the others the number is told. */
const MOST_TOLD = 20;

export function addGazetteerBuild(gazetteer: Command): void {
  const width = Math.max(...FORMATS.map(({ name }) => name.length));
  gazetteer
    .command('build')
    .summary(wording(say('compile files of names into one index')))
    .description(
      wording(
        say(
          'Compiles files of names into one index that opens in milliseconds. Files may be packed by gzip. The format of each is told from its name and first line.',
        ),
      ),
    )
    .argument('<out>', wording(say('the index to write, as “.copydesk/gazetteer/places.index”')))
    .argument('<inputs...>', wording(say('files of names')))
    .option('--format <name>', wording(say('read all files as this format')))
    .option('--languages <codes>', wording(say('take names in these languages alone, as “ar,en,ru”')))
    .option(
      '--type <type>',
      wording(say('type of entities whose source has none: PER, LOC, ORG or MISC')),
      'MISC',
    )
    .addHelpText(
      'after',
      `
${formatsTitle}
${FORMATS.map(({ name, describes }) => `  ${name.padEnd(width)}  ${wording(describes)}`).join('\n')}

${helpText(
  say(
    'A line that cannot be read is left out and named; the exit code is then 1. When a file is not what it was taken for, or nothing can be written, the exit code is 2 and the old index stays as it was.',
  ),
)}

${examplesTitle}
  $ copydesk gazetteer build .copydesk/gazetteer/places.index allCountries.txt alternateNamesV2.txt
  $ copydesk gazetteer build people.index --languages ar,en targets.simple.csv query.csv`,
    )
    .action(build);
}

async function build(out: string, inputs: readonly string[], options: Options): Promise<void> {
  const format = FORMATS.find(({ name }) => name === options.format);
  if (options.format !== undefined && format === undefined) {
    throw new UsageError(
      say('“{format}” is no format; there are {list}', {
        format: options.format,
        list: FORMATS.map(({ name }) => name).join(', '),
      }),
    );
  }
  const type = typeOf(options.type);
  const languages = languagesOf(options.languages);
  const refused = await whyNoIndexAt(out);
  if (refused !== undefined) throw new UsageError(refused);
  const report = new Report();
  const interrupt = endOnInterrupt();
  try {
    const result = await buildGazetteer(
      out,
      inputs.map((path) => ({ path, format })),
      { formats: FORMATS, type, languages, signal: interrupt.signal },
      report,
    );
    report.clear();
    report.tellRest();
    tell(
      say(
        '{out}: {entities, plural, one {# entity} other {# entities}}, {forms, plural, one {# form} other {# forms}}, {size}',
        { out, entities: result.entities, forms: result.forms, size: sizeOf(result.length) },
      ),
    );
    if (!result.compared) {
      tell(
        say('Look-alikes are found among at most {most, number} forms; none here.', {
          most: MOST_COMPARED_FORMS,
        }),
      );
    }
    if (result.crowded > 0) {
      tell(
        say('{names, plural, one {# name is} other {# names are}} left out that over 64 entities share.', {
          names: result.crowded,
        }),
      );
    }
    process.exitCode = result.leftOut > 0 ? EXIT_FINDINGS : EXIT_CLEAN;
  } catch (error) {
    report.clear();
    report.tellRest();
    if (error instanceof BuildEnded) {
      tell(say('Ended before it was done. Nothing was built; {out} is as it was', { out }));
      return;
    }
    if (error instanceof BuildError)
      throw new UsageError(say('{why}. Nothing was built; {out} is as it was', { why: error.message, out }));
    throw error;
  } finally {
    interrupt.over();
  }
}

function typeOf(type: string): EntityType {
  if (isEntityType(type)) return type;
  throw new UsageError(say('“{type}” is no type; there are PER, LOC, ORG and MISC', { type }));
}

function languagesOf(codes: string | undefined): ReadonlySet<Language> {
  if (codes === undefined) return LANGUAGES_KNOWN;
  return new Set(
    codes.split(',').map((code) => {
      const language = code.trim();
      if (isLanguage(language)) return language;
      throw new UsageError(
        say('“{language}” is no language that Copydesk knows; there are {list}', {
          language,
          list: [...LANGUAGES_KNOWN].join(', '),
        }),
      );
    }),
  );
}

/** A size in bytes as a reader says it. */
export const sizeOf = (bytes: number): string =>
  bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;

const shareOf = (done: number, of: number): number => (of === 0 ? 100 : Math.floor((100 * done) / of));

/** Whether a program reads the progress (cli/progress.ts). */
const AS_LINES = process.env.COPYDESK_PROGRESS === 'lines';
const CLEAR_LINE = '\r\u001b[K';
/** Milliseconds between two lines of progress. */
const INTERVAL = 200;

/** Tells on standard error how far the build has come, and which lines were left out. */
class Report implements BuildEvents {
  /** What is being done, and since when by the clock. */
  #step = '';
  #since = 0;
  #shown = 0;
  #visible = false;
  #untold = 0;
  #told = 0;
  #lastPath = '';

  reading(path: string, bytes: number, size: number, lines: number): void {
    const rate = this.#rateOf(path, lines);
    this.#show(
      say('{path}: {share} %, {lines, plural, one {# line} other {# lines}}, {rate, number} a second', {
        path,
        share: shareOf(bytes, size),
        lines,
        rate,
      }),
    );
  }

  read({ path, format, lines, parts, leftOut }: SourceSummary): void {
    this.clear();
    this.tellRest();
    const summary = say(
      '{path}: {format}, {lines, plural, one {# line} other {# lines}}, {parts, plural, one {# entry} other {# entries}}',
      { path, format, lines, parts },
    );
    tell(
      leftOut === 0
        ? summary
        : say('{summary}, {leftOut, plural, one {# line} other {# lines}} left out', { summary, leftOut }),
    );
  }

  leftOut(path: string, line: number, message: string): void {
    if (path !== this.#lastPath) {
      this.tellRest();
      this.#told = 0;
    }
    this.#lastPath = path;
    if (++this.#told > MOST_TOLD) {
      this.#untold++;
      return;
    }
    this.clear();
    tell(`${path}:${line}: ${message}`);
  }

  writing(entities: number, parts: number, of: number): void {
    const rate = this.#rateOf('entities', entities);
    this.#show(
      say(
        'Entities: {share} %, {entities, plural, one {# entity} other {# entities}} written, {rate, number} a second',
        { share: shareOf(parts, of), entities, rate },
      ),
    );
  }

  ordering(names: number, of: number): void {
    if (names === 0) return;
    const rate = this.#rateOf('names', names);
    this.#show(
      say('Names in their order: {share} %, {names, number} of {of, number}, {rate, number} a second', {
        share: shareOf(names, of),
        names,
        of,
        rate,
      }),
    );
  }

  /** Says how many lines were left out without being named. */
  tellRest(): void {
    if (this.#untold > 0)
      tell(
        say('{path}: and {untold, plural, one {# more line} other {# more lines}}', {
          path: this.#lastPath,
          untold: this.#untold,
        }),
      );
    this.#untold = 0;
  }

  clear(): void {
    if (this.#visible) process.stderr.write(CLEAR_LINE);
    this.#visible = false;
  }

  /** How many are done in a second since a step began. */
  #rateOf(step: string, count: number): number {
    const now = performance.now();
    if (step !== this.#step) {
      this.#step = step;
      this.#since = now;
    }
    return now === this.#since ? 0 : Math.round((1000 * count) / (now - this.#since));
  }

  #show(line: Message): void {
    if (performance.now() - this.#shown < INTERVAL) return;
    this.#shown = performance.now();
    if (AS_LINES) process.stderr.write(`progress: ${wording(line)}\n`);
    if (AS_LINES || process.stderr.isTTY !== true) return;
    this.#visible = true;
    process.stderr.write(`${CLEAR_LINE}${wording(line)}`);
  }
}
