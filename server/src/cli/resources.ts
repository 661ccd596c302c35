/** The models that the analysis of names reads, from beside the program. */
import { GazetteerStacks } from '../host/gazetteer-stack.ts';
import { findModels, loadModels, type Models, type OptionalModels } from '../host/models.ts';
import type { NameResources } from '../names/names.ts';
import { tell } from './output.ts';

/** Reads the models; says on standard error what could not be read, and goes on without it. */
export async function loadResources(): Promise<NameResources> {
  return (await loadToldModels()).resources;
}

/** The same, with what could not be read. @param optional what is read besides what all commands read */
export async function loadToldModels(optional: OptionalModels = {}): Promise<Models> {
  const models = await loadModels(findModels(), optional);
  for (const problem of models.problems) tell(problem);
  return models;
}

/** The same, with the gazetteers of the user and of the project that this folder belongs to. */
export async function loadResourcesHere(): Promise<NameResources> {
  const resources = await loadResources();
  const { gazetteer, problems } = await new GazetteerStacks(resources.gazetteer).of(process.cwd());
  for (const problem of problems) tell(problem);
  return { ...resources, gazetteer };
}
