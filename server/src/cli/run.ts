/** The loop that `entities` and `report` share: find, read and analyse one article after the other. */
import type { RuleSettings } from '../analysis/analysis.ts';
import { findArticles } from '../host/find-articles.ts';
import type { OptionalModels } from '../host/models.ts';
import { type CheckedFile, countsOf, type Summary, Tally } from '../service/report/checked-file.ts';
import { readInput } from './article-input.ts';
import { Engine } from './engine.ts';
import { progressOn } from './progress.ts';

/**
 * Checks the articles that the PATHs name, in their order.
 * @param each is given every file as it comes, also those that could not be read, and may return output still to write
 * @param models what is read besides the models that every command reads
 */
export async function checkAll(
  paths: readonly string[],
  rules: RuleSettings,
  each: (file: CheckedFile) => Promise<void> | void,
  models: OptionalModels = {},
): Promise<Summary> {
  const engine = await Engine.load(rules, models);
  const progress = progressOn(process.stderr);
  const tally = new Tally();
  if (engine.lacksModels) tally.addProblem();
  for await (const found of findArticles(paths)) {
    const file = await engine.check(await readInput(found));
    tally.add(countsOf(file));
    progress.clear();
    await each(file);
    progress.advance();
  }
  progress.clear();
  return tally.summary;
}
