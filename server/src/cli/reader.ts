/**
 * Who reads what the command line says, and in which language: that of `--locale`, else that of the environment.
 * Formats for programs do not ask: they are English everywhere.
 */
import { InvalidArgumentError } from 'commander';
import { readCatalogueFor } from '../host/catalogues.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import { localesOf } from '../messages/locale.ts';
import { say } from '../messages/message.ts';
import type { Wording } from '../messages/wording.ts';
import { terminalWording } from './terminal.ts';

/** The option as it is described; it is read here, before there are commands that could describe themselves. */
export const LOCALE_OPTION = '--locale <language>';

/**
 * The catalogue of whoever runs a command.
 * @param args arguments of the command line @param environment its variables @param program path of the program
 * @returns undefined for English, and for languages that Copydesk does not speak
 */
export function catalogueOf(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  program: string,
): Catalogue | undefined {
  const named = namedLocale(args);
  for (const locale of named === undefined ? localesOf(environment) : [named]) {
    if (isEnglish(locale)) return undefined;
    const catalogue = readCatalogueFor(locale, program);
    if (catalogue !== undefined) return catalogue;
  }
  return undefined;
}

/** The value of the last `--locale`; nothing behind `--` is an option. */
function namedLocale(args: readonly string[]): string | undefined {
  const end = args.indexOf('--');
  const options = end === -1 ? args : args.slice(0, end);
  const name = LOCALE_OPTION.split(' ')[0]!;
  for (let at = options.length - 1; at >= 0; at--) {
    const option = options[at]!;
    if (option === name) return options[at + 1];
    if (option.startsWith(`${name}=`)) return option.slice(name.length + 1);
  }
  return undefined;
}

const isEnglish = (locale: string): boolean => /^en(?![a-z])/i.test(locale);

const program = process.argv[1] ?? process.cwd();

/** The catalogue of whoever runs this program. */
export const catalogue: Catalogue | undefined = catalogueOf(process.argv.slice(2), process.env, program);

/** Writes messages for this reader's terminal. */
export const wording: Wording = terminalWording(catalogue);

/** For the parser: what was named is a language that Copydesk speaks. @throws InvalidArgumentError */
export function readLocale(locale: string): string {
  if (isEnglish(locale) || readCatalogueFor(locale, program) !== undefined) return locale;
  throw new InvalidArgumentError(wording(say('There are {choices}.', { choices: 'ar, en' })));
}
