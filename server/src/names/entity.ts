/** What names refer to: entities, the mentions that name them, and the forms in which they are spelled. */
import type { LaidDown } from '../findings/finding.ts';
import type { Message } from '../messages/message.ts';
import type { Span } from '../text/offsets.ts';
import type { Script } from '../text/scripts.ts';

export type EntityType = 'PER' | 'LOC' | 'ORG' | 'MISC';

/** One place where an entity is named. The span leaves clitics (و ب ل ف ك) outside. */
export interface Mention extends Span {
  /** Raw text of the span. */
  readonly text: string;
  /**
   * The part of the mention that carries its form: for سيرجي شويغو the surname, when the article also uses
   * the surname by itself; else the whole mention.
   */
  readonly head: Span;
  /** The form that this mention counts for: raw text of the head, bidi marks, tatweel and harakat left out. */
  readonly form: string;
}

/** One spelling of an entity's name and how often the article uses it. */
export interface Form {
  readonly form: string;
  readonly count: number;
  readonly script: Script;
}

/** What decided which form is preferred, in order of authority. */
export type Authority = 'house-style' | 'decision' | 'workspace' | 'gazetteer' | 'majority' | 'first-mention';

/** The preferred form of an entity in the article's language, and why. */
export interface Preference {
  readonly form: string;
  readonly authority: Authority;
  /** For the reader: “4 of 6 mentions in this article”. */
  readonly reason: Message;
  /** What lays the form down, where something outside of the article does. */
  readonly laidDown?: LaidDown;
}

/** A person, place or organisation that the article names. */
export interface Entity {
  /** `wd:Q…` or `cd:…` where the gazetteer knows it, else `here:<folded form>`. Stable under edits elsewhere. */
  readonly id: string;
  readonly type: EntityType;
  readonly preference: Preference;
  /** Most used first. */
  readonly forms: readonly Form[];
  /** In order of place. */
  readonly mentions: readonly Mention[];
  /** What the gazetteer says of it, if it is known. */
  readonly known?: KnownEntity;
}

/** What the gazetteer knows of an entity, for hovers and links. */
export interface KnownEntity {
  readonly kind: string;
  readonly description?: string;
  /** Wikidata item, `Q…`. */
  readonly wikidata?: string;
  /** Its preferred full name by language code. */
  readonly names: Readonly<Record<string, string>>;
}
