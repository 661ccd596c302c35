/**
 * Runs scripts of edits by chance against the engine until told to stop, and prints what they find.
 *
 * `npm run fuzz -- [--seed N] [--count N] [--minutes N]`: the first seed (by chance when left out), how many scripts, and
 * how long at most (10 minutes when neither is said). Each script has the seed after the one before it; a fault is
 * printed with its seed, and `--seed N --count 1` shows it again. Exit 1 when anything was found.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findModels, loadModels } from '../server/src/host/models.ts';
import { editScript } from '../test/fuzz/edit-scripts.ts';
import { faultsOf } from '../test/fuzz/script-run.ts';

const { values } = parseArgs({
  options: { seed: { type: 'string' }, count: { type: 'string' }, minutes: { type: 'string' } },
});
const first = numberOf('seed', values.seed) ?? Math.floor(Math.random() * 1_000_000_000);
const count = numberOf('count', values.count) ?? Number.POSITIVE_INFINITY;
const minutes =
  numberOf('minutes', values.minutes) ?? (Number.isFinite(count) ? Number.POSITIVE_INFINITY : 10);
/** The same fault is printed so many times. */
const PRINTED = 2;

const { resources } = await loadModels(findModels(fileURLToPath(new URL('..', import.meta.url))));
const until = Date.now() + minutes * 60_000;
const kinds = new Map<string, number>();
let edits = 0;
let run = 0;
console.log(`first seed: ${first}`);
for (; run < count && Date.now() < until; run++) {
  const seed = first + run;
  const script = editScript(seed);
  edits += script.steps.length;
  for (const { what, text } of faultsOf(script, seed, resources)) {
    const kind = what.replaceAll(/\d+|“[^”]*”|".*/g, '').slice(0, 80);
    const seen = (kinds.get(kind) ?? 0) + 1;
    kinds.set(kind, seen);
    if (seen > PRINTED) continue;
    console.log(`seed ${seed}: ${what}`);
    if (seen === 1) console.log(`  in ${JSON.stringify(text.slice(0, 400))}`);
  }
  if ((run + 1) % 1000 === 0) console.log(`${run + 1} scripts`);
}
console.log(`${run} scripts, ${edits} changes, from seed ${first}`);
for (const [kind, times] of kinds) console.log(`${String(times).padStart(6)}  ${kind}`);
if (kinds.size > 0) process.exitCode = 1;

function numberOf(name: string, given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const number = Number(given);
  if (Number.isFinite(number) && number >= 0) return number;
  console.error(`--${name} must be a number, not “${given}”.`);
  process.exit(2);
}
