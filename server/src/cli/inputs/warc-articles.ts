/**
 * Articles in web archives (WARC 1.0 and 1.1, ISO 28500). Only records that hold plain text are articles: the
 * `conversion` records of Common Crawl's WET files, and others whose type is `text/plain`. Pages in HTML are passed
 * over and counted; an extractor such as trafilatura makes text of them.
 */
import { WARCParser, type WARCRecord } from 'warcio';
import type { Job } from './job.ts';

/** A record that is longer than this is no article; bytes. */
const LONGEST_RECORD = 64 * 1024 * 1024;

/** Records that only say how the others came about. */
const ABOUT_OTHERS = new Set(['warcinfo', 'request', 'metadata', 'revisit', 'continuation']);

/** Reads the articles of an archive. @param name of the archive, for messages */
export async function* warcArticles(stream: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Job> {
  let number = 0;
  let passedOver = 0;
  for await (const record of new WARCParser(stream)) {
    number++;
    if (ABOUT_OTHERS.has(record.warcType ?? '')) continue;
    const path = record.warcTargetURI ?? `${name}:${number}`;
    if (!isPlainText(record)) {
      passedOver++;
      continue;
    }
    const text = await textOf(record);
    yield text === undefined
      ? {
          kind: 'problem',
          path,
          message: `${path}: the record is longer than ${LONGEST_RECORD / 1024 / 1024} MB; it is passed over`,
        }
      : { kind: 'streamed', path, isNamed: typeof record.warcTargetURI === 'string', text };
  }
  if (number === 0) throw new Error('there is no WARC record in it');
  if (passedOver > 0) {
    yield {
      kind: 'problem',
      path: name,
      message: `${name}: ${passedOver} of ${number} records are no plain text and were passed over; extract their text first`,
    };
  }
}

function isPlainText(record: WARCRecord): boolean {
  const type = record.httpHeaders?.headers.get('content-type') ?? record.warcContentType ?? '';
  return /^text\/plain\b/i.test(type.trim());
}

async function textOf(record: WARCRecord): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of record) {
    length += chunk.length;
    if (length <= LONGEST_RECORD) chunks.push(chunk);
  }
  return length > LONGEST_RECORD ? undefined : new TextDecoder().decode(Buffer.concat(chunks));
}
