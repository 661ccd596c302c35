/**
 * What Copydesk says to people, as a value: an English sentence with named places in it, and what stands in the places.
 *
 * Messages are made where something is found, deep in floors that know nothing of the reader. They are written out in
 * the reader's language at the edge, in an editor or on a terminal (wording.ts). A message is plain data: it can be
 * compared, sent to another thread and kept as JSON.
 */

/** What may stand in a place: words that are shown as they are, a number, or another message. */
export type Value = string | number | Message;

/** A sentence or a part of one. Made by `say` and `verbatim` only, so that every sentence can be translated. */
export interface Message {
  /**
   * English, in a small part of ICU MessageFormat (pattern.ts): `{name}`, `{count, number}`,
   * `{count, plural, one {# place} other {# places}}`. It is the key under which catalogues translate it.
   */
  readonly pattern: string;
  readonly values: Readonly<Record<string, Value>>;
}

/** Names of the places of a pattern, read from its type. */
type PlaceNames<Pattern extends string> = Pattern extends `${string}{${infer Place}`
  ? Place extends `${infer Inside}}${infer After}`
    ? Inside extends `${infer Name}, ${'plural' | 'select'}, ${string}`
      ? Place extends `${string}}}${infer Rest}`
        ? Name | PlaceNames<Rest>
        : never
      : (Inside extends `${infer Name}, number` ? Name : Inside) | PlaceNames<After>
    : never
  : never;

type ValuesOf<Pattern extends string> = [PlaceNames<Pattern>] extends [never]
  ? readonly []
  : readonly [values: { readonly [Name in PlaceNames<Pattern>]: Value }];

const NO_VALUES: Readonly<Record<string, Value>> = {};

/**
 * A sentence that can be translated. The pattern must be written out in the call, where it is collected for the
 * catalogues (scripts/messages.mts); the compiler holds its places and the values against each other.
 */
export const say = <const Pattern extends string>(
  pattern: Pattern,
  ...[values]: ValuesOf<Pattern>
): Message => ({ pattern, values: values ?? NO_VALUES });

/** Words that are the same in every language: what a project's own rule says, the reason that a person gave. */
export const verbatim = (words: string): Message => ({ pattern: VERBATIM, values: { words } });

/** The pattern of words that no catalogue translates. */
export const VERBATIM = '{words}';

/** Messages one after the other: “a; b; c”. Nothing where there are none; so with the others. */
export const listed = (messages: readonly Message[]): Message =>
  joined(messages, (first, rest) => say('{first}; {rest}', { first, rest }));

/** Short messages one after the other: “a, b, c”. */
export const enumerated = (messages: readonly Message[]): Message =>
  joined(messages, (first, rest) => say('{first}, {rest}', { first, rest }));

/** Pieces of a line that have nothing to do with each other: “a · b · c”. */
export const dotted = (messages: readonly Message[]): Message =>
  joined(messages, (first, rest) => say('{first} · {rest}', { first, rest }));

/** Sentences in a row. */
export const together = (sentences: readonly Message[]): Message =>
  joined(sentences, (first, rest) => say('{first} {rest}', { first, rest }));

function joined(messages: readonly Message[], join: (first: Message, rest: Message) => Message): Message {
  return messages.length === 0 ? verbatim('') : messages.reduceRight((rest, first) => join(first, rest));
}
