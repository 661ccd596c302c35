/** Where an index goes: a file, whole or not at all, or standard output. */

import { tmpdir } from 'node:os';
import { dirname, resolve } from 'node:path';
import { saveText } from '../../host/corpus/save-index.ts';
import { IndexWriter } from '../../host/corpus/write-index.ts';
import { STANDARD_INPUT as STANDARD_OUTPUT } from '../../host/find-articles.ts';
import { say } from '../../messages/message.ts';
import { EXIT_CLEAN, EXIT_TROUBLE } from '../exit-codes.ts';
import { tell, write } from '../output.ts';

/** A writer whose temporary files lie beside the output. @param output a path, or `-` */
export const indexWriterFor = (output: string): IndexWriter =>
  new IndexWriter(output === STANDARD_OUTPUT ? tmpdir() : dirname(resolve(output)));

/** Writes the index and says what is in it. Returns the exit code. */
export async function writeIndex(writer: IndexWriter, engine: string, output: string): Promise<number> {
  const { articles, contested } = writer.count();
  const text = writer.text(engine, articles);
  if (output === STANDARD_OUTPUT) for (const piece of text) await write(piece);
  else {
    const saved = await saveText(output, text);
    if (!saved.ok) {
      tell(saved.message);
      return EXIT_TROUBLE;
    }
    tell(say('{output}: {articles, plural, one {# article} other {# articles}}', { output, articles }));
  }
  if (contested > 0) {
    tell(
      say(
        '{contested, plural, one {# article} other {# articles}} had different readings; of each the latest was taken',
        { contested },
      ),
    );
  }
  return EXIT_CLEAN;
}
