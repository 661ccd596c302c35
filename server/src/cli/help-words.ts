/**
 * What the argument parser writes into a help text by itself, in the language of the reader: headings, the words for
 * options and commands in a line of usage, what an option takes and has by default.
 */
import type { Argument, Command, Help, Option } from 'commander';
import { enumerated, type Message, say, verbatim } from '../messages/message.ts';
import { catalogue, wording } from './reader.ts';
import { padded, widthOf, wrap } from './terminal.ts';

/** Columns of a paragraph of help. */
const WIDTH = 100;

const TITLES: Readonly<Record<string, Message>> = {
  'Usage:': say('Usage:'),
  'Arguments:': say('Arguments:'),
  'Options:': say('Options:'),
  'Commands:': say('Commands:'),
};

/** The heading over examples. */
export const examplesTitle = wording(say('Examples:'));

/** The heading over a list of formats. */
export const formatsTitle = wording(say('Formats:'));

/** A paragraph of help. */
export const helpText = (message: Message): string => wrap(wording(message), WIDTH).join('\n');

/** A command line and what it is for. */
export type HelpExample = readonly [commandLine: string, purpose?: Message];

/** Examples one below the other. */
export function helpExamples(examples: readonly HelpExample[]): string {
  const lengths = examples.map(([commandLine, purpose]) =>
    purpose === undefined ? 0 : widthOf(commandLine),
  );
  const column = Math.max(...lengths);
  return examples
    .map(([commandLine, purpose]) =>
      purpose === undefined
        ? `  $ ${commandLine}`
        : `  $ ${padded(commandLine, column)}  ${wording(purpose)}`,
    )
    .join('\n');
}

/** For `Command.configureHelp`. Subcommands take it over from their program. */
export const HELP_WORDS: Partial<Help> = {
  displayWidth: widthOf,
  styleTitle: (title) => {
    const known = TITLES[title];
    return known === undefined ? title : wording(known);
  },
  styleUsage: (usage) =>
    catalogue === undefined
      ? usage
      : usage.replace('[options]', wording(say('[options]'))).replace('[command]', wording(say('[command]'))),
  optionDescription: (option) => described(option.description, option.argChoices, defaultOf(option)),
  argumentDescription: (argument) =>
    described(argument.description, argument.argChoices, defaultOfArgument(argument)),
  subcommandDescription: (command: Command) => command.summary() || command.description(),
};

/** What stands between the members of a list. */
const comma = wording(enumerated([verbatim(''), verbatim('')]));

function described(
  description: string,
  choices: readonly string[] | undefined,
  byDefault: string | undefined,
): string {
  const more: string[] = [];
  if (choices !== undefined) {
    const list = choices.map((choice) => JSON.stringify(choice)).join(', ');
    more.push(wording(say('choices: {list}', { list })));
  }
  if (byDefault !== undefined) more.push(wording(say('default: {value}', { value: byDefault })));
  return more.length === 0 ? description : `${description} (${more.join(comma)})`;
}

/** What an option has when it is not given; undefined where that says nothing, as of a switch. */
function defaultOf(option: Option): string | undefined {
  const { defaultValue, defaultValueDescription } = option;
  const isTold =
    option.required || option.optional || (option.isBoolean() && typeof defaultValue === 'boolean');
  return defaultValue === undefined || !isTold
    ? undefined
    : defaultValueDescription || JSON.stringify(defaultValue);
}

const defaultOfArgument = ({ defaultValue, defaultValueDescription }: Argument): string | undefined =>
  defaultValue === undefined ? undefined : defaultValueDescription || JSON.stringify(defaultValue);
