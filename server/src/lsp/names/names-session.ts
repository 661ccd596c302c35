/** What the lists of names need from the session. */
import type { CancellationToken } from 'vscode-languageserver';
import type { HouseStyle } from '../../names/house-style/house-style.ts';
import type { NameResources } from '../../names/names.ts';
import type { AnnotateArguments } from '../annotations/annotator.ts';
import type { ArticleView } from '../documents/article-view.ts';
import type { RenameSession, Renames } from './renames.ts';

export type NamesSession = Pick<RenameSession, 'client' | 'disk' | 'index' | 'read' | 'soon'> & {
  readonly renames: Renames;
  readonly resources: () => NameResources;
  /** The house style of the workspace. */
  readonly styleOf: () => HouseStyle;
  /** Folded form -> the form that annotators of open articles chose. */
  readonly decided: () => ReadonlyMap<string, string>;
  readonly isOpen: (uri: string) => boolean;
  readonly article: (uri: string, token: CancellationToken) => Promise<ArticleView | undefined>;
  readonly annotate: (args: AnnotateArguments) => Promise<unknown>;
};
