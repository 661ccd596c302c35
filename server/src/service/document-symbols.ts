/** The outline of an article: whom and what it names, and where. */

import type { Analysis } from '../analysis/analysis.ts';
import { enumerated, type Message, say } from '../messages/message.ts';
import type { Entity, EntityType } from '../names/entity.ts';
import type { Span } from '../text/offsets.ts';
import { spellingCount } from './naming/spelling-count.ts';

/** What an outline leaves out: how much, in words, and where the first of it stands. */
export interface LeftOut {
  readonly title: Message;
  readonly span: Span;
}

/** An entity in the outline; its place is its first mention. */
export interface EntitySymbol {
  readonly name: string;
  /** “4 mentions, 2 forms”. */
  readonly detail: Message;
  readonly type: EntityType;
  readonly span: Span;
  readonly mentions: readonly { readonly name: string; readonly span: Span }[];
  /** Undefined where all mentions are listed. */
  readonly leftOut: LeftOut | undefined;
}

/** What an article names. */
export interface Outline {
  /** By first mention. */
  readonly entities: readonly EntitySymbol[];
  /** Undefined where all entities are listed. */
  readonly leftOut: LeftOut | undefined;
}

/**
 * An outline lists so many entities at most, and so many mentions: an editor draws each of them, and the outline of a
 * text of ten megabytes would be an answer of forty. As many as the outlines of JSON and CSS have in VS Code.
 */
const MOST_LISTED = 5000;

/** How often an entity is named, and in how many spellings where there are several. */
export function countsOf(entity: Entity): Message[] {
  const named = say('{count, plural, one {# mention} other {# mentions}}', { count: entity.mentions.length });
  const count = spellingCount(entity);
  return count > 1 ? [named, say('{count, plural, one {# form} other {# forms}}', { count })] : [named];
}

/** Whom and what an article names; of one that names too much, each entity with some of its mentions. */
export function documentSymbols({ entities }: Pick<Analysis, 'entities'>): Outline {
  const named = entities.filter(({ mentions }) => mentions.length > 0);
  const listed = named.slice(0, MOST_LISTED);
  const share = shareOf(listed.map(({ mentions }) => mentions.length));
  const firsts = named.map(({ mentions }) => mentions[0]!);
  return {
    entities: listed.map((entity) => symbolOf(entity, share)),
    leftOut: leftOutOf(firsts, MOST_LISTED, (count) =>
      say('{count, plural, one {# more name is not listed} other {# more names are not listed}}', { count }),
    ),
  };
}

function symbolOf(entity: Entity, share: number): EntitySymbol {
  const { mentions, preference, type } = entity;
  return {
    name: preference.form,
    detail: enumerated(countsOf(entity)),
    type,
    span: mentions[0]!,
    mentions: mentions.slice(0, share).map((mention) => ({ name: mention.text, span: mention })),
    leftOut: leftOutOf(mentions, share, (count) =>
      say('{count, plural, one {# more mention is not listed} other {# more mentions are not listed}}', {
        count,
      }),
    ),
  };
}

/** @param listed how many of the spans are listed */
function leftOutOf(
  spans: readonly Span[],
  listed: number,
  title: (count: number) => Message,
): LeftOut | undefined {
  const span = spans[listed];
  return span === undefined ? undefined : { title: title(spans.length - listed), span };
}

/**
 * How many mentions of each entity are listed, so that all together are no more than may be: what those with few leave
 * over goes to those with many.
 */
function shareOf(counts: readonly number[]): number {
  const ascending = [...counts].sort((a, b) => a - b);
  let left = MOST_LISTED;
  for (const [at, count] of ascending.entries()) {
    const share = Math.floor(left / (ascending.length - at));
    if (count > share) return share;
    left -= count;
  }
  return Number.POSITIVE_INFINITY;
}
