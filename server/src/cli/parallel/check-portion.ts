/** Checks the articles of a portion and renders what was found: all that is done of them in a thread of their own. */

import { countsOf } from '../../service/report/checked-file.ts';
import { readInput } from '../article-input.ts';
import type { Engine } from '../engine.ts';
import type { CheckFormat } from '../formats/format.ts';
import { jobsOf } from '../inputs/article-source.ts';
import type { Job, Portion } from '../inputs/job.ts';
import type { CheckedJob } from './check-message.ts';

/** Never throws: what could not be done is among the problems that are rendered. */
export async function checkPortion(
  engine: Engine,
  format: CheckFormat,
  portion: Portion,
): Promise<readonly CheckedJob[]> {
  const checked: CheckedJob[] = [];
  for (const job of jobsOf(portion)) {
    const file = await engine.check(job.kind === 'streamed' ? asInput(job) : await readInput(job));
    checked.push({ rendered: format.render(file), counts: countsOf(file) });
  }
  return checked;
}

const asInput = ({ path, text, problems = [] }: Extract<Job, { kind: 'streamed' }>) => ({
  kind: 'text' as const,
  path,
  inFile: false,
  text,
  encoding: 'utf-8' as const,
  byteOrderMark: false,
  problems,
});
