/** What every source of names has in common: lines or pieces of text go in, parts of entities and problems come out. */
import { type Message, say } from '../../../messages/message.ts';
import type { Language } from '../../../text/languages.ts';
import type { EntityType } from '../../entity.ts';
import { type EntityFacts, factsOf, type GazetteerEntry, type GazetteerForm } from '../gazetteer.ts';

/** What one line of a source says of an entity. Lines that speak of one id are put together later. */
export interface EntityPart {
  readonly id: string;
  /** Undefined where the line has forms only and another file says what the entity is. */
  readonly facts: EntityFacts | undefined;
  readonly forms: readonly GazetteerForm[];
  readonly distinctFrom: readonly string[];
  /** A whole entry: a second one with its id is a mistake, and not more of the same. */
  readonly whole: boolean;
}

/** An entry that a source holds whole. */
export function wholePart(entry: GazetteerEntry): EntityPart {
  const { id, forms, distinctFrom } = entry;
  return { id, facts: factsOf(entry), forms, distinctFrom, whole: true };
}

/** Takes what a reader finds. Lines are counted from one. */
export interface SourceSink {
  part(line: number, part: EntityPart): void;
  /** A line that cannot be read; it is left out. */
  problem(line: number, message: Message): void;
  /** The source is not what it was taken for: nothing more of it is read. */
  refuse(line: number, message: Message): void;
}

/** Reads one source. */
export type SourceReader = LineReader | PieceReader;

/** Takes lines, without their ends, in order. */
export interface LineReader {
  readonly takes: 'lines';
  read(line: string, number: number): void;
  end(): void | Promise<void>;
}

/** Takes text as it comes, however it is cut: for sources that may stand on one line. */
export interface PieceReader {
  readonly takes: 'pieces';
  read(piece: string): void;
  end(): void | Promise<void>;
}

export interface SourceOptions {
  /** Type of the entities where the source does not say it. */
  readonly type: EntityType;
  /** Languages whose names are taken; names of no known language are always taken. */
  readonly languages: ReadonlySet<Language>;
}

/** A format that can be read. */
export interface SourceFormat {
  readonly name: string;
  /** For the list of formats. */
  readonly describes: Message;
  /** UTF-16 units of a line that are read at most. */
  readonly longestLine: number;
  /** Whether a file looks like it. @param fileName without folders and `.gz` @param firstLine its first full line */
  recognises(fileName: string, firstLine: string): boolean;
  open(sink: SourceSink, options: SourceOptions): SourceReader;
}

/** A dump's longest honest line: an entity with hundreds of aliases. */
export const LONGEST_DUMP_LINE = 1 << 20;

/** Names in databases carry what running text does not: “Georgia (country)”, spaces at the ends. */
export const asName = (text: string): string =>
  text
    .replace(/\s{1,40}/g, ' ')
    .replace(/ ?\([^()]{0,80}\)$/, '')
    .trim();

/** Forms of one language, the first preferred. */
export function formsIn(language: Language, names: Iterable<string>): GazetteerForm[] {
  const distinct = [...new Set([...names].map(asName))].filter((name) => name !== '');
  return distinct.map((text, at) => ({ text, language, role: at === 0 ? 'preferred' : 'full' }));
}

export function shorten(quoted: string): string {
  return quoted.length <= 40 ? quoted : `${quoted.slice(0, 40)}…`;
}

/** “1 column”, “12 columns”. */
export const columnsOf = ({ length }: readonly string[]): Message =>
  say('{count, plural, one {# column} other {# columns}}', { count: length });
