/** The outline of an article: whom and what it names, and where. */

import type { Analysis } from '../analysis/analysis.ts';
import { enumerated, type Message, say } from '../messages/message.ts';
import type { Entity, EntityType } from '../names/entity.ts';
import type { Span } from '../text/offsets.ts';
import { spellingCount } from './naming/spelling-count.ts';

/** An entity in the outline; its place is its first mention. */
export interface EntitySymbol {
  readonly name: string;
  /** “4 mentions, 2 forms”. */
  readonly detail: Message;
  readonly type: EntityType;
  readonly span: Span;
  readonly mentions: readonly { readonly name: string; readonly span: Span }[];
}

/** How often an entity is named, and in how many spellings where there are several. */
export function countsOf(entity: Entity): Message[] {
  const named = say('{count, plural, one {# mention} other {# mentions}}', { count: entity.mentions.length });
  const count = spellingCount(entity);
  return count > 1 ? [named, say('{count, plural, one {# form} other {# forms}}', { count })] : [named];
}

/** Entities by first mention. */
export function documentSymbols(analysis: Analysis): EntitySymbol[] {
  return analysis.entities.flatMap((entity) => {
    const first = entity.mentions[0];
    if (first === undefined) return [];
    return [
      {
        name: entity.preference.form,
        detail: enumerated(countsOf(entity)),
        type: entity.type,
        span: first,
        mentions: entity.mentions.map((mention) => ({ name: mention.text, span: mention })),
      },
    ];
  });
}
