/** Words of an article in the title of an action: as many as a menu has room for. */
import { cutsSurrogatePair } from '../../text/offsets.ts';

/** How much of a text a title quotes, in UTF-16 units. */
const QUOTED_LENGTH = 40;

/** A text as a title quotes it: in one line, cut where it is long. */
export function shortened(text: string): string {
  const line = text
    .trim()
    .slice(0, 2 * QUOTED_LENGTH)
    .replace(/[\r\n]+/g, ' ');
  if (line.length <= QUOTED_LENGTH) return line;
  const cut = cutsSurrogatePair(line, QUOTED_LENGTH) ? QUOTED_LENGTH - 1 : QUOTED_LENGTH;
  return `${line.slice(0, cut).trimEnd()}…`;
}
