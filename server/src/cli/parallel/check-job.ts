/** Checks one article and renders what was found: all that is done of it in a thread of its own. */

import { readInput } from '../article-input.ts';
import { countsOf } from '../checked-file.ts';
import type { Engine } from '../engine.ts';
import type { CheckFormat } from '../formats/format.ts';
import type { Job } from '../inputs/job.ts';
import type { CheckedJob } from './check-message.ts';

/** Never throws: what could not be done is among the problems that are rendered. */
export async function checkJob(engine: Engine, format: CheckFormat, job: Job): Promise<CheckedJob> {
  const file = await engine.check(job.kind === 'streamed' ? asInput(job) : await readInput(job));
  return { rendered: format.render(file), counts: countsOf(file) };
}

const asInput = ({ path, text }: Extract<Job, { kind: 'streamed' }>) => ({
  kind: 'text' as const,
  path,
  inFile: false,
  text,
  encoding: 'utf-8' as const,
  byteOrderMark: false,
  problems: [],
});
