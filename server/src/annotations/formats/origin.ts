/** Who made an annotation and when, as files of other tools say it. */
import type { Agent } from '../records/record.ts';
import type { Origin } from './exchange.ts';

/** What a file says, unproved. */
interface Said {
  readonly creator: { readonly type: Agent['type']; readonly name: string | undefined };
  /** A time as ISO 8601 has it, or milliseconds since 1970. */
  readonly created: unknown;
  /** Name of the tool; unknown where it is left out. */
  readonly generator: string | undefined;
}

/** Undefined where a file does not say both who it was and when. */
export function originIn({ creator: { type, name }, created, generator }: Said): Origin | undefined {
  const time = typeof created === 'string' || typeof created === 'number' ? new Date(created) : undefined;
  if (name === undefined || name === '' || time === undefined || !Number.isFinite(time.getTime()))
    return undefined;
  return {
    creator: { type, name },
    generator: {
      type: 'Software',
      name: generator === undefined || generator === '' ? 'unknown' : generator,
    },
    created: time.toISOString(),
  };
}
