/** The models that the analysis of names reads, from beside the program. */
import { findModels, loadModels, type OptionalModels } from '../host/models.ts';
import type { NameResources } from '../names/names.ts';
import { tell } from './output.ts';

/** Reads the models; says on standard error what could not be read, and goes on without it. */
export async function loadResources(optional: OptionalModels = {}): Promise<NameResources> {
  const { resources, problems } = await loadModels(findModels(), optional);
  for (const problem of problems) tell(problem);
  return resources;
}
