/** The text of a record in a web archive, from bytes in the encoding that the record names. Nothing is lost unsaid. */
import { type Message, say } from '../../messages/message.ts';

/** A text, and what was wrong with its bytes. */
export interface RecordText {
  readonly text: string;
  readonly problems: readonly Message[];
}

/** The encoding of a record that names none; those of Common Crawl's WET files never do. */
const USUAL = 'utf-8';

/**
 * Never throws: what is no character of the encoding becomes U+FFFD, and an encoding that nobody knows is taken for UTF-8.
 * @param contentType as the record has it: `text/plain; charset=windows-1256` @param path names the record in messages
 */
export function recordText(bytes: Uint8Array, contentType: string, path: string): RecordText {
  const named = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(contentType)?.[1] ?? USUAL;
  const known = isKnown(named);
  const unknown = known
    ? []
    : [
        say('{path}: nobody knows the encoding “{named}” of the record; it is read as UTF-8', {
          path,
          named,
        }),
      ];
  const encoding = known ? named : USUAL;
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), problems: unknown };
  } catch {
    const text = new TextDecoder(encoding).decode(bytes);
    const count = text.split('\ufffd').length - 1;
    const damaged = say(
      '{path}: the record is no valid {encoding}; {count, plural, one {# character is} other {# characters are}} shown as U+FFFD',
      { path, encoding, count },
    );
    return { text, problems: [...unknown, damaged] };
  }
}

function isKnown(encoding: string): boolean {
  try {
    new TextDecoder(encoding);
    return true;
  } catch {
    return false;
  }
}
