/**
 * What a measurement is told on its command line. What it does not know is refused in one line, and `--help` says how it
 * is called: a slip of the finger should not show a stack, nor start a run of half an hour.
 */
import { relative } from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

/** What `parseArgs` makes of options and of words that are no options. */
type Read<Known extends Options> = ReturnType<
  typeof parseArgs<{ options: Known; allowPositionals: true; allowNegative: true }>
>;

/** Code with which a program ends that was called wrongly, as that of the command line. */
const BAD_USAGE = 2;

/**
 * Reads the options of the script that was started. Ends the process for `--help`, and for what the script does not take.
 * @param options by their names, with what they have by default @param words what may stand beside the options, as usage
 * shows it; undefined for nothing
 */
export function readOptions<const Known extends Options>(options: Known, words?: string): Read<Known> {
  const script = relative(process.cwd(), process.argv[1] ?? '');
  const known = Object.entries(options).map(([name, { type, default: usual }]) =>
    type === 'boolean' ? `[--${name}]` : `[--${name} ${usual || 'VALUE'}]`,
  );
  const usage = ['node', script, ...(words === undefined ? [] : [`[${words}]`]), ...known].join(' ');
  if (process.argv.slice(2).includes('--help')) {
    console.log(`Usage: ${usage}`);
    process.exit(0);
  }
  try {
    return parseArgs({ options, allowPositionals: words !== undefined, allowNegative: true }) as Read<Known>;
  } catch (error) {
    // The first sentence says what is wrong; the others explain Node's own ways.
    const why = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    console.error(`${script}: ${why}. Usage: ${usage}`);
    process.exit(BAD_USAGE);
  }
}
