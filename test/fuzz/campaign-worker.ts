/** One thread of `npm run fuzz`: runs every so-manieth script and tells its parent what each found. */
import { parentPort, workerData } from 'node:worker_threads';
import { findModels, loadModels } from '../../server/src/host/models.ts';
import { editScript } from './edit-scripts.ts';
import { type Fault, faultsOf } from './script-run.ts';

/** Which scripts a thread runs: `first`, `first + stride` and so on, below `end`. */
export interface Portion {
  readonly root: string;
  readonly first: number;
  readonly stride: number;
  /** Not finite where there is no end. */
  readonly end: number;
  /** Stop at this time, in milliseconds since 1970. */
  readonly until: number;
}

/** What came of some scripts. */
export interface Told {
  readonly scripts: number;
  readonly edits: number;
  /** Faults with the seed of their script, and the step at which each begins when every step is compared. */
  readonly faults: readonly (Fault & { readonly seed: number; readonly begins: string })[];
}

/** So many scripts are told of at once. */
const TOLD_AT_ONCE = 50;

const { root, first, stride, end, until } = workerData as Portion;
const { resources } = await loadModels(findModels(root));
const faults: Told['faults'][number][] = [];
let [scripts, edits] = [0, 0];
const tell = (): void => {
  parentPort?.postMessage({ scripts, edits, faults: faults.splice(0) } satisfies Told);
  [scripts, edits] = [0, 0];
};
for (let seed = first; seed < end && Date.now() < until; seed += stride) {
  const script = editScript(seed);
  for (const fault of faultsOf(script, seed, resources)) {
    const [earliest] = faultsOf(script, seed, resources, 'every step');
    const begins = earliest?.what.replace(/:.*/s, '') ?? 'does not show when every step is compared';
    faults.push({ ...fault, seed, begins });
  }
  scripts++;
  edits += script.steps.length;
  if (scripts === TOLD_AT_ONCE) tell();
}
tell();
