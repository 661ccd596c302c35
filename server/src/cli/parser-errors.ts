/**
 * The sentences in which the argument parser refuses a command line, as messages. The parser hands them over written
 * out in English; each is known by its beginning. A sentence that is not known here is told as it came.
 */
import { type Message, say, together, verbatim } from '../messages/message.ts';
import { catalogue, wording } from './reader.ts';

/** What a sentence says, by what was found in it. */
type Reading = readonly [sentence: RegExp, message: (found: readonly string[]) => Message];

const READINGS: readonly Reading[] = [
  [/^error: unknown option '(.*)'$/, ([, option = '']) => say('error: unknown option {option}', { option })],
  [
    /^error: unknown command '(.*)'$/,
    ([, command = '']) => say('error: unknown command {command}', { command }),
  ],
  [
    /^error: missing required argument '(.*)'$/,
    ([, argument = '']) => say('error: the argument {argument} is missing', { argument }),
  ],
  [
    /^error: option '(.*)' argument missing$/,
    ([, option = '']) => say('error: the option {option} needs a value', { option }),
  ],
  [
    /^error: required option '(.*)' not specified$/,
    ([, option = '']) => say('error: the option {option} must be given', { option }),
  ],
  [
    /^error: too many arguments(?: for '(.*)')?\. Expected (\d+) arguments? but got (\d+)\.$/,
    ([, , expected = '', given = '']) =>
      say('error: {expected, number} arguments are expected, and {given, number} were given', {
        expected: Number(expected),
        given: Number(given),
      }),
  ],
  [
    /^error: option '([^']*)' argument '(.*)' is invalid\. ([\s\S]*)$/,
    ([, option = '', value = '', why = '']) =>
      together([say('error: “{value}” is no value of the option {option}.', { value, option }), reason(why)]),
  ],
  [
    /^error: command-argument value '(.*)' is invalid for argument '([^']*)'\. ([\s\S]*)$/,
    ([, value = '', argument = '', why = '']) =>
      together([
        say('error: “{value}” is no value of the argument {argument}.', { value, argument }),
        reason(why),
      ]),
  ],
  [
    /^\(Did you mean (?:one of )?(.*)\?\)$/,
    ([, similar = '']) => say('(Did you mean {similar}?)', { similar }),
  ],
];

/** Why a value was refused: its choices, or what a command of ours has worded already. */
function reason(why: string): Message {
  const choices = /^Allowed choices are (.*)\.$/.exec(why)?.[1];
  return choices === undefined ? verbatim(why) : say('There are {choices}.', { choices });
}

/** An error of the parser in the language of the reader. @param said as the parser wrote it, with its line end */
export function parserError(said: string): string {
  if (catalogue === undefined) return said;
  return said
    .split('\n')
    .map((line) => {
      for (const [sentence, message] of READINGS) {
        const found = sentence.exec(line);
        if (found !== null) return wording(message(found));
      }
      return line;
    })
    .join('\n');
}
