/**
 * Reads a file that somebody may be writing at the moment. Most programs empty a file before they write it anew: what is
 * read in between is no table and no style, and must not take the place of what holds.
 */

/** A file that changes under the reader is read so often at most; then what was read last counts. */
const MOST_READS = 5;
/** Milliseconds in which an emptied file has been written again. */
const PAUSE = 60;

/** What was read, and the stamp of the file when it was. */
export interface SteadyRead<Read> {
  readonly stamp: string | undefined;
  readonly read: Read;
}

/**
 * Reads until the file is after the reading what it was before.
 * @param stampOf changes whenever the file does; undefined when there is none
 * @param isEmptied whether nothing is in it now and something was before
 */
export async function readSteady<Read>(
  stampOf: () => Promise<string | undefined>,
  read: () => Promise<Read>,
  isEmptied: (read: Read) => boolean,
): Promise<SteadyRead<Read>> {
  let stamp = await stampOf();
  for (let reads = 1; ; reads++) {
    const result = await read();
    if (isEmptied(result)) await new Promise((resolve) => setTimeout(resolve, PAUSE));
    const after = await stampOf();
    if (after === stamp || reads === MOST_READS) return { stamp, read: result };
    stamp = after;
  }
}
