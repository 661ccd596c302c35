/**
 * A line on standard error that says how far long work has come; nothing when no person looks. A program that wants to
 * hear it sets `COPYDESK_PROGRESS=lines` and reads lines that begin with `progress: `.
 */
import { say } from '../messages/message.ts';
import { wording } from './reader.ts';

/** How long work must take before it is worth a line, in milliseconds, and the time between two lines. */
const PATIENCE = 1500;
const INTERVAL = 200;
const CLEAR_LINE = '\r\u001b[K';

export interface Progress {
  /** So many more files are done; one unless said. */
  readonly advance: (files?: number) => void;
  /** Takes the line away. */
  readonly clear: () => void;
}

/**
 * @param stream where the line goes @param now a clock in milliseconds @param asLines whether a program reads it
 */
export function progressOn(
  stream: { readonly isTTY?: boolean; readonly write: (text: string) => unknown },
  now: () => number = () => performance.now(),
  asLines = process.env.COPYDESK_PROGRESS === 'lines',
): Progress {
  const start = now();
  let shown = 0;
  let count = 0;
  let visible = false;
  return {
    advance: (files = 1) => {
      count += files;
      const time = now();
      if (asLines) {
        if (time - shown < INTERVAL) return;
        shown = time;
        stream.write(`progress: ${count}\n`);
        return;
      }
      if (stream.isTTY !== true || time - start < PATIENCE || time - shown < INTERVAL) return;
      shown = time;
      visible = true;
      const rate = Math.round((count * 1000) / (time - start));
      const said = say('{count, plural, one {# article} other {# articles}}, {rate, number} a second', {
        count,
        rate,
      });
      stream.write(`${CLEAR_LINE}${wording(said)}`);
    },
    clear: () => {
      if (visible) stream.write(CLEAR_LINE);
      visible = false;
    },
  };
}
