/**
 * What a reader finds in a file before any of it is believed: offsets as they stand there, in a unit that the format
 * claims, and the words that they should lie on. place.ts proves them against the text.
 */

import type { AnnotationRecord } from '../records/record.ts';
import type { ExchangeRelation, ExchangeReply, Statement } from './exchange.ts';
import type { OffsetUnit } from './offset-unit.ts';

/** One piece of an annotation's place: offsets, or a quote, or both. */
export interface ReadPlace {
  /** In the unit of the file. */
  readonly start?: number;
  readonly end?: number;
  /** The words that the file says stand there. */
  readonly quote?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  /** The words that stand there one after the other, with whatever white space between. */
  readonly forms?: readonly string[];
  /** Places in the document's `tokens`, both included. */
  readonly firstToken?: number;
  readonly lastToken?: number;
}

export interface ReadAnnotation extends Statement {
  readonly id: string;
  /** None: the whole article. */
  readonly places: readonly ReadPlace[];
  /** The words of all pieces, a space between them, where the file does not quote them one by one. */
  readonly quote?: string;
  readonly record?: AnnotationRecord;
}

/** One article of a file. */
export interface ReadDocument {
  /** Path of the file that it was read from. */
  readonly file?: string;
  /** File name of the article, where the file says it. */
  readonly name?: string;
  /** Text of the article, where the file holds it. */
  readonly text?: string;
  /** Tokens of the text, in a format that counts them and not characters. */
  readonly tokens?: readonly string[];
  /** Whether `text` was put together from tokens, so that its white space is not the article's. */
  readonly rebuilt?: boolean;
  /** Whether the format cuts spans at line ends, so that pieces parted by nothing else are one span. */
  readonly linesPartSpans?: boolean;
  /** The unit in which the format counts. */
  readonly unit: OffsetUnit;
  readonly annotations: readonly ReadAnnotation[];
  /** Ids of the annotations of each person, in a format that tells apart who annotated the same article. */
  readonly annotators?: ReadonlyMap<string, readonly string[]>;
  readonly relations: readonly ExchangeRelation[];
  readonly replies: readonly ExchangeReply[];
  /** What was left out because it is no annotation of the kind that is imported, in sentences. */
  readonly notes: readonly string[];
  /** What could not be read, in sentences: none of it is passed over in silence. */
  readonly problems: readonly string[];
}

/** A document with nothing in it but what is given. */
export const readDocument = (parts: Partial<ReadDocument> & Pick<ReadDocument, 'unit'>): ReadDocument => ({
  annotations: [],
  relations: [],
  replies: [],
  notes: [],
  problems: [],
  ...parts,
});
