/** Articles in JSON Lines (jsonlines.org): an object on each line, the text in one of its fields. */

import { byteLines } from '../../host/byte-lines.ts';
import { type Message, say } from '../../messages/message.ts';
import type { Job } from './job.ts';

/** A line that is longer than this is no article; bytes. */
const LONGEST_LINE = 64 * 1024 * 1024;

/** Fields that name an article, in the order in which they are looked for. */
const NAMES = ['id', 'url', 'path'] as const;

/**
 * Reads the articles of a stream. A line that is no object with such a text is a problem that names the line.
 * @param name of the stream, for messages @param field the way to the text, its steps with dots between them
 */
export async function* jsonLinesArticles(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  field: string,
): AsyncGenerator<Job> {
  let number = 0;
  for await (const line of byteLines(stream, LONGEST_LINE)) {
    number++;
    const place = `${name}:${number}`;
    if (line === undefined) {
      const limit = LONGEST_LINE / 1024 / 1024;
      yield {
        kind: 'problem',
        path: place,
        message: say('{place}: the line is longer than {limit} MB; it is passed over', { place, limit }),
      };
    } else if (line.some((byte) => byte > 0x20)) yield readLine(line, place, field);
  }
}

function readLine(line: Uint8Array, place: string, field: string): Job {
  const problem = (message: Message): Job => ({
    kind: 'problem',
    path: place,
    message: say('{place}: {message}', { place, message }),
  });
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line));
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
  const isNamed = named !== undefined;
  return { kind: 'streamed', path: isNamed ? String(named) : place, isNamed, text };
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
