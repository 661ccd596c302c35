/** What a newsroom has decided about names: the forms to write, the forms not to, and why. Data only. */
import type { Message } from '../../messages/message.ts';
import type { Language } from '../../text/languages.ts';
import type { Span } from '../../text/offsets.ts';
import type { EntityType } from '../entity.ts';

/** A form as the style file writes it, and where. */
export interface StyleForm {
  readonly form: string;
  /** In the style file. */
  readonly span: Span;
}

/** One decision: for one language, or for whatever articles use its script. */
export interface StyleEntry {
  /** Undefined where the entry only forbids. */
  readonly prefer: StyleForm | undefined;
  readonly forbid: readonly StyleForm[];
  readonly language: Language | undefined;
  /** Id of the entity in the gazetteer, where the entry names it. */
  readonly entity: StyleForm | undefined;
  readonly type: EntityType | undefined;
  /** Why, as the newsroom says it. */
  readonly reason: string | undefined;
  /** Articles that it holds for: a pattern over paths from the root of the project; '' for all. */
  readonly folder: string;
  /** The whole entry in the style file. */
  readonly span: Span;
}

/** What is wrong with a style file, at its place. */
export interface StyleProblem extends Span {
  readonly severity: 'error' | 'warning';
  readonly message: Message;
}

/** A style file as it was read. */
export interface HouseStyle {
  /** The file, as it is to be named to a reader; '' where there is none. */
  readonly path: string;
  /** In the order of the file, those for all articles before those for folders. */
  readonly entries: readonly StyleEntry[];
}

export const NO_STYLE: HouseStyle = { path: '', entries: [] };

/** A style and what is wrong with it. An entry with an error is not in the style. */
export interface ReadStyle {
  readonly style: HouseStyle;
  readonly problems: readonly StyleProblem[];
}
