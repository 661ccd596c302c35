/** Where articles come from: files that PATHs name, or records of a stream, in the order of their coming. */

import { findArticles } from '../../host/find-articles.ts';
import { say } from '../../messages/message.ts';
import { UsageError } from '../usage-error.ts';
import type { Job, Naming, Portion } from './job.ts';
import { articlesOfLines, jsonLinesPortions } from './jsonl-articles.ts';
import { openStreams } from './open-stream.ts';
import { warcArticles } from './warc-articles.ts';

/** What the PATHs are made of. */
export type InputKind =
  | { readonly kind: 'files' }
  /** JSON Lines; `field` is the way to the text, its steps with dots between them. */
  | { readonly kind: 'jsonl'; readonly field: string }
  /** Web archives (ISO 28500) with plain text in them, as in Common Crawl's WET files. */
  | { readonly kind: 'warc' };

/**
 * Reads the value of `--input`.
 * @throws UsageError when it is none
 */
export function readInputKind(value: string): InputKind {
  if (value === 'files') return { kind: 'files' };
  if (value === 'warc') return { kind: 'warc' };
  const field = /^jsonl(?::(.+))?$/s.exec(value);
  if (field !== null) return { kind: 'jsonl', field: field[1] ?? 'text' };
  throw new UsageError(say('“{value}” is no kind of input: files, jsonl, jsonl:FIELD or warc', { value }));
}

/**
 * The articles of the PATHs. Streams are read as they are needed; those in gzip are unpacked on the way.
 * @param naming what a record without a name is called
 */
export function portionsOf(
  paths: readonly string[],
  input: InputKind,
  naming: Naming = 'by-place',
): AsyncGenerator<Portion> {
  switch (input.kind) {
    case 'files':
      return findArticles(paths);
    case 'jsonl':
      return fromStreams(paths, (stream, name) => jsonLinesPortions(stream, name, input.field, naming));
    case 'warc':
      return fromStreams(paths, (stream, name) => warcArticles(stream, name, naming));
  }
}

/** The articles of a portion, read from its lines where it has lines. */
export function jobsOf(portion: Portion): Iterable<Job> {
  return portion.kind === 'lines' ? articlesOfLines(portion) : [portion];
}

async function* fromStreams(
  paths: readonly string[],
  read: (stream: AsyncIterable<Uint8Array>, name: string) => AsyncGenerator<Portion>,
): AsyncGenerator<Portion> {
  for await (const opened of openStreams(paths)) {
    if (opened.kind === 'problem') yield opened;
    else yield* guarded(read(opened.stream, opened.name), opened.name);
  }
}

/** A stream that breaks off is a problem of that stream; what came before it stays. */
async function* guarded(portions: AsyncGenerator<Portion>, name: string): AsyncGenerator<Portion> {
  try {
    yield* portions;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    yield {
      kind: 'problem',
      path: name,
      message: say('{name}: the stream cannot be read any further: {reason}', { name, reason }),
    };
  }
}
