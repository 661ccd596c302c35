/** Options that `export` and `import` share. */

import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Format } from '../../annotations/formats/format.ts';
import { FORMATS, formatOf } from '../../annotations/formats/registry.ts';
import { isLayerName } from '../../annotations/records/sidecar-name.ts';
import { type Message, say, verbatim } from '../../messages/message.ts';
import { wording } from '../reader.ts';
import { UsageError } from '../usage-error.ts';

/** Adds `--to` or `--from` and `--layer`. */
export const addExchangeOptions = (command: Command, flag: '--to' | '--from'): Command =>
  command
    .addOption(
      new Option(`${flag} <format>`, wording(say('the format')))
        .choices(FORMATS.map(({ name }) => name))
        .makeOptionMandatory(),
    )
    .option(
      '--layer <layer>',
      wording(say('the named layer of annotations, instead of the one without a name')),
      readLayerName,
    );

function readLayerName(name: string): string {
  if (!isLayerName(name)) {
    throw new InvalidArgumentError(
      wording(say('a layer is named by letters, digits, _ and -, and not like a file ending.')),
    );
  }
  return name;
}

/** Most formats are called by a name, which is the same in every language. */
const WORDED_TITLES: Readonly<Record<string, Message>> = {
  'label-studio': say('Label Studio tasks and labelling configuration'),
};

/** The formats in a list for help. */
export const formatList = (): string =>
  FORMATS.map(
    ({ name, title }) => `  ${name.padEnd(14)}${wording(WORDED_TITLES[name] ?? verbatim(title))}`,
  ).join('\n');

/** The format of a name that `choices` let through. */
export function chosenFormat(name: string): Format {
  const format = formatOf(name);
  if (format === undefined) throw new UsageError(say('there is no format {name}', { name }));
  return format;
}
