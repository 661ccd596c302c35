/** What the server asks of the world it runs in: Node or a browser worker. */
import type { GazetteerEntry } from '../names/gazetteer/gazetteer.ts';
import type { NameResources } from '../names/names.ts';
import type { Span } from '../text/offsets.ts';
import type { SidecarFiles } from './annotations/sidecars.ts';
import type { Clock } from './documents/scheduler.ts';
import type { GazetteerDisk } from './projects/gazetteers.ts';
import type { ProjectDisk } from './projects/project-folders.ts';
import type { RecogniserSource } from './projects/recognisers.ts';
import type { ArticleFiles } from './workspace/article-files.ts';

/** A line of a gazetteer's table. Columns in UTF-16 units. */
export interface TablePlace {
  readonly uri: string;
  readonly line: number;
  readonly whole: Span;
  readonly id: Span;
}

/** What differs between Node and a browser worker. */
export interface ServerEnvironment {
  readonly version: string;
  readonly clock: Clock;
  /** Told when the client has said `initialized`, and may be asked. */
  readonly initialized?: () => void;
  /** Gazetteer and word counts, and in sentences what of them could not be read; called once. */
  readonly loadModels: () => Promise<{
    readonly resources: NameResources;
    readonly problems: readonly string[];
  }>;
  /** Address of the folder of the pages about rules; undefined where no copy of them is at hand. */
  readonly rulePages?: string | undefined;
  /** What to go on with when they cannot be loaded. */
  readonly noResources: NameResources;
  /** Name that decisions are signed with when the settings name nobody. */
  readonly userName: () => string;
  /** Opens recognisers of names; undefined where none can be opened. */
  readonly recognisers?: RecogniserSource;
  /** Undefined where there are no files. */
  readonly sidecars: SidecarFiles | undefined;
  /** Where an editor can show what the gazetteer knows of an entity, asked for in an article; undefined without files. */
  readonly gazetteerPlace?:
    | ((entry: GazetteerEntry, article: string) => Promise<TablePlace | undefined>)
    | undefined;
  /** The same of projects. */
  readonly projects: ProjectDisk | undefined;
  /** Articles that nobody has open, and what is kept of them; left out, they are read through `projects`. */
  readonly articles?: ArticleFiles | undefined;
  /** The same of the gazetteers that users bring. */
  readonly gazetteers: GazetteerDisk | undefined;
}
