/** The models that the analysis of names reads, from beside the program. */
import { loadModels } from '../host/models.ts';
import type { NameResources } from '../names/names.ts';
import { tell } from './output.ts';

/** Reads the models; says on standard error what could not be read, and goes on without it. */
export async function loadResources(): Promise<NameResources> {
  const { resources, problems } = await loadModels();
  for (const problem of problems) tell(problem);
  return resources;
}
