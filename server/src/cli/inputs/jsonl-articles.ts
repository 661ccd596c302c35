/** Articles in JSON Lines (jsonlines.org): an object on each line, the text in one of its fields. */
import { lineBlocks, linesOf } from '../../host/line-blocks.ts';
import { type Message, say } from '../../messages/message.ts';
import type { Job, Naming, Portion, RecordLines } from './job.ts';
import { nameByText } from './name-by-text.ts';

/** A line that is longer than this is no article; bytes. */
const LONGEST_LINE = 64 * 1024 * 1024;

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/** Fields that name an article, in the order in which they are looked for. */
const NAMES = ['id', 'url', 'path'] as const;

/**
 * Hands out the lines of a stream, some at a time. They are read by `articlesOfLines`, which may be in another thread.
 * @param name of the stream, for messages @param field the way to the text, its steps with dots between them
 */
export async function* jsonLinesPortions(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  field: string,
  naming: Naming,
): AsyncGenerator<Portion> {
  let first = 1;
  for await (const block of lineBlocks(stream, LONGEST_LINE)) {
    if (block.kind === 'too-long') {
      yield tooLong(`${name}:${first}`);
      first++;
    } else {
      yield { kind: 'lines', name, first, field, naming, bytes: block.bytes };
      first += block.count;
    }
  }
}

/** The articles of some lines. A line that is no object with such a text is a problem that names the line. */
export function* articlesOfLines({ name, first, field, naming, bytes }: RecordLines): Generator<Job> {
  let number = first;
  for (const line of linesOf(bytes)) {
    const place = `${name}:${number}`;
    number++;
    if (line.length > LONGEST_LINE) yield tooLong(place);
    else if (!line.every(isSpace)) yield readLine(line, { place, field, naming });
  }
}

/** White space as JSON knows it: a line of anything else is told, also one of NUL alone. */
const isSpace = (byte: number): boolean => byte === 0x20 || byte === 0x09 || byte === 0x0d;

/** Where a line stands and how it is to be read. */
interface Reading {
  readonly place: string;
  readonly field: string;
  readonly naming: Naming;
}

function tooLong(place: string): Job {
  const limit = LONGEST_LINE / 1024 / 1024;
  return {
    kind: 'problem',
    path: place,
    message: say('{place}: the line is longer than {limit} MB; it is passed over', { place, limit }),
  };
}

function readLine(line: Uint8Array, { place, field, naming }: Reading): Job {
  const problem = (message: Message): Job => ({
    kind: 'problem',
    path: place,
    message: say('{place}: {message}', { place, message }),
  });
  let value: unknown;
  try {
    value = JSON.parse(UTF_8.decode(line));
  } catch (error) {
    return problem(
      error instanceof SyntaxError ? say('no JSON: {why}', { why: error.message }) : say('no valid UTF-8'),
    );
  }
  if (typeof value !== 'object' || value === null) return problem(say('the line holds no object'));
  const text = valueAt(value, field);
  if (typeof text !== 'string') return problem(say('the object has no text in “{field}”', { field }));
  const named = NAMES.map((key) => valueAt(value, key)).find(
    (one) => (typeof one === 'string' && one !== '') || typeof one === 'number',
  );
  if (named !== undefined) return { kind: 'streamed', path: String(named), text };
  return { kind: 'streamed', path: naming === 'by-text' ? nameByText(text) : place, text };
}

/** Own properties only: `__proto__` leads nowhere. */
function valueAt(object: object, field: string): unknown {
  if (Object.hasOwn(object, field)) return object[field as keyof typeof object];
  let value: unknown = object;
  for (const step of field.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}
