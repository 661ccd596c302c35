/** What the server asks of the world it runs in: Node or a browser worker. */
import type { NameResources } from '../names/names.ts';
import type { RecogniserSource } from './recognisers.ts';
import type { Clock } from './scheduler.ts';
import type { SidecarFiles } from './sidecars.ts';

/** What differs between Node and a browser worker. */
export interface ServerEnvironment {
  readonly version: string;
  readonly clock: Clock;
  /** Gazetteer and word counts, and in sentences what of them could not be read; called once. */
  readonly loadModels: () => Promise<{
    readonly resources: NameResources;
    readonly problems: readonly string[];
  }>;
  /** What to go on with when they cannot be loaded. */
  readonly noResources: NameResources;
  /** Name that decisions are signed with when the settings name nobody. */
  readonly userName: () => string;
  /** Opens recognisers of names; undefined where none can be opened. */
  readonly recognisers?: RecogniserSource;
  /** Undefined where there are no files. */
  readonly sidecars: SidecarFiles | undefined;
}
