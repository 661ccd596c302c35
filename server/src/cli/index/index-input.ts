/** Reads the indexes that `--index` names, for commands that look over many articles at once. */

import { tmpdir } from 'node:os';
import type { Command } from 'commander';
import { IndexError, IndexReader } from '../../host/corpus/read-index.ts';
import { IndexWriter } from '../../host/corpus/write-index.ts';
import { fileError } from '../../host/files.ts';
import { say } from '../../messages/message.ts';
import { english } from '../../messages/wording.ts';
import type { ArticleSummary } from '../../project/corpus/article-summary.ts';
import { articleLine, readIndexLine } from '../../project/corpus/index-line.ts';
import { openStreams } from '../inputs/open-stream.ts';
import { wording } from '../reader.ts';
import { UsageError } from '../usage-error.ts';

/** `--index`, which may be repeated. */
export const addIndexOption = (command: Command): Command =>
  command.option(
    '--index <file>',
    wording(say('an index of “copydesk index build”, or a part of one (may be repeated)')),
    (file: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), file],
  );

/**
 * The articles of some indexes, joined as “index merge” joins them: each once, sorted by path.
 * @throws UsageError where an index cannot be read, is damaged or is not whole: its counts would be wrong
 */
export async function* articlesOfIndexes(files: readonly string[]): AsyncGenerator<ArticleSummary> {
  if (files.length === 0) return;
  const writer = new IndexWriter(tmpdir());
  try {
    await addParts(writer, files);
    for (const line of writer.lines()) {
      const read = readIndexLine(line);
      if (read.kind === 'article') yield read.article;
    }
  } catch (error) {
    if (error instanceof IndexError) throw new UsageError(error.message);
    throw error;
  } finally {
    writer.dispose();
  }
}

/**
 * Adds the lines of parts to an index. Returns the engine that has made them.
 * @throws IndexError
 */
export async function addParts(writer: IndexWriter, files: readonly string[]): Promise<string> {
  const reader = new IndexReader();
  for await (const part of openStreams(files)) {
    if (part.kind === 'problem') throw new IndexError(english(part.message));
    try {
      for await (const article of reader.read(part.stream, part.name)) {
        const { path, stamp } = article;
        await writer.add({ path, stamp, line: articleLine(article) });
      }
    } catch (error) {
      if (error instanceof IndexError) throw error;
      throw new IndexError(english(fileError('read', part.name, error).message));
    }
  }
  return reader.engine ?? '';
}
