/** A gazetteer that knows nobody: what the server goes on with when its data cannot be loaded. */
import type { Gazetteer } from '../../names/gazetteer/gazetteer.ts';

export const NO_GAZETTEER: Gazetteer = {
  size: 0,
  get: () => undefined,
  lookup: () => [],
  begins: () => false,
  longestMatch: () => undefined,
  formsWithPrefix: () => [],
  entries: () => [],
};
