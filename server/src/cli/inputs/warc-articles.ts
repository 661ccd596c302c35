/**
 * Articles in web archives (WARC 1.0 and 1.1, ISO 28500). Only records that hold plain text are articles: the
 * `conversion` records of Common Crawl's WET files, and others whose type is `text/plain`. Pages in HTML are passed
 * over and counted; an extractor such as trafilatura makes text of them.
 */

import { WARCParser, type WARCRecord } from 'warcio';
import { say } from '../../messages/message.ts';
import type { Job, Naming } from './job.ts';
import { nameByText } from './name-by-text.ts';
import { recordText } from './record-text.ts';

/** A record that is longer than this is no article; bytes. */
const LONGEST_RECORD = 64 * 1024 * 1024;

/** A header that is longer than this is no header; bytes. Packed, a gigabyte of one takes a megabyte. */
const LONGEST_HEADER = 16 * 1024 * 1024;

/** Records that only say how the others came about. */
const ABOUT_OTHERS = new Set(['warcinfo', 'request', 'metadata', 'revisit', 'continuation']);

const NO_RECORD = 'there is no WARC record in it';
const isArchive = ({ warcHeaders }: WARCRecord): boolean => warcHeaders.statusline.startsWith('WARC/');

/** Reads the articles of an archive. @param name of the archive, for messages */
export async function* warcArticles(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  naming: Naming,
): AsyncGenerator<Job> {
  let number = 0;
  let passedOver = 0;
  const header = new HeaderWatch();
  for await (const record of new WARCParser(header.watched(stream))) {
    header.end();
    number++;
    // The parser takes any first line for that of a record.
    if (number === 1 && !isArchive(record)) throw new Error(NO_RECORD);
    const isAboutOthers = ABOUT_OTHERS.has(record.warcType ?? '');
    if (isAboutOthers || !isPlainText(record)) {
      if (!isAboutOthers) passedOver++;
      await record.skipFully();
      header.begin();
      continue;
    }
    const address = record.warcTargetURI;
    const isNamed = typeof address === 'string';
    const path = isNamed ? address : `${name}:${number}`;
    const bytes = await bytesOf(record);
    header.begin();
    yield bytes === undefined
      ? {
          kind: 'problem',
          path,
          message: say('{path}: the record is longer than {limit} MB; it is passed over', {
            path,
            limit: LONGEST_RECORD / 1024 / 1024,
          }),
        }
      : articleOf(record, bytes, path, isNamed ? 'by-place' : naming);
  }
  if (number === 0) throw new Error(NO_RECORD);
  if (passedOver > 0) {
    yield {
      kind: 'problem',
      path: name,
      message: say(
        '{name}: {count} of {number} records are no plain text and were passed over; extract their text first',
        { name, count: passedOver, number },
      ),
    };
  }
}

/** Breaks a stream off in which the header of a record does not end: the parser would collect it without bound. */
class HeaderWatch {
  #isHeader = true;
  #length = 0;

  begin(): void {
    this.#isHeader = true;
    this.#length = 0;
  }

  end(): void {
    this.#isHeader = false;
  }

  /** @throws Error in the middle of a header that is too long */
  async *watched(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of stream) {
      if (this.#isHeader) this.#length += chunk.length;
      if (this.#isHeader && this.#length > LONGEST_HEADER) {
        throw new Error(`the header of a record is longer than ${LONGEST_HEADER / 1024 / 1024} MB`);
      }
      yield chunk;
    }
  }
}

/** @param path names the record in messages, and as an article where it is named by its place */
function articleOf(record: WARCRecord, bytes: Uint8Array, path: string, naming: Naming): Job {
  const { text, problems } = recordText(bytes, typeOf(record), path);
  const expected = record.warcContentLength;
  const { length } = bytes;
  // What HTTP packed or cut into pieces has another length than the record.
  const isCut = record.httpHeaders === null && length < expected;
  const cut = isCut
    ? [
        say(
          '{path}: the archive breaks off after {length, number} of the {expected, number} bytes of the record',
          {
            path,
            length,
            expected,
          },
        ),
      ]
    : [];
  return {
    kind: 'streamed',
    path: naming === 'by-text' ? nameByText(text) : path,
    text,
    problems: [...problems, ...cut],
  };
}

const typeOf = (record: WARCRecord): string =>
  (record.httpHeaders?.headers.get('content-type') ?? record.warcContentType ?? '').trim();

const isPlainText = (record: WARCRecord): boolean => /^text\/plain\b/i.test(typeOf(record));

/** The bytes of a record; undefined where these are too many. */
async function bytesOf(record: WARCRecord): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of record) {
    length += chunk.length;
    if (length <= LONGEST_RECORD) chunks.push(chunk);
  }
  return length > LONGEST_RECORD ? undefined : Buffer.concat(chunks);
}
