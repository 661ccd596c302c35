/** What one article contributes to the names of a workspace: its forms, each with its uses. Places are left out. */
import type { Language } from '../../text/languages.ts';
import type { Entity, EntityType, Mention } from '../entity.ts';

/** Whether a form names by itself, or is a name before another: the first word of سيرغي شويغو. */
export type NamePart = 'head' | 'given';

/** One form in one article. */
export interface NameUse {
  /** As written, without clitics, harakat and tatweel. */
  readonly form: string;
  /** Id in the gazetteer or the house style; '' where nobody knows the name. */
  readonly entity: string;
  readonly type: EntityType;
  readonly part: NamePart;
  readonly count: number;
}

/** The names of one article. */
export interface ArticleNames {
  /** Names the article within its workspace: a path or a URI. */
  readonly path: string;
  readonly language: Language;
  /** When the text was as it was read, in milliseconds since 1970. Of two readings of a path the later one holds. */
  readonly stamp: number;
  readonly uses: readonly NameUse[];
}

/** The forms of an article's entities, in the order of their first use. */
export function namesOfArticle(
  path: string,
  language: Language,
  stamp: number,
  entities: readonly Entity[],
): ArticleNames {
  const uses = new Map<string, { use: NameUse; count: number }>();
  const add = (form: string, entity: Entity, part: NamePart): void => {
    const id = entity.known === undefined ? '' : entity.id;
    const key = `${form}\t${id}\t${entity.type}\t${part}`;
    const known = uses.get(key);
    if (known !== undefined) known.count++;
    else uses.set(key, { use: { form, entity: id, type: entity.type, part, count: 0 }, count: 1 });
  };
  for (const entity of entities) {
    for (const mention of entity.mentions) {
      for (const given of givenNamesOf(mention)) add(given.form, entity, 'given');
      add(mention.form, entity, 'head');
    }
  }
  return { path, language, stamp, uses: [...uses.values()].map(({ use, count }) => ({ ...use, count })) };
}

/** A name that stands before the head of a mention. Offsets are UTF-16 in the article. */
export interface GivenName {
  readonly start: number;
  readonly end: number;
  readonly form: string;
}

const WORD = /[\p{L}\p{M}\u0640\u200c\u200d'’]+/gu;
const MARKS = /[\u0640\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2066-\u2069\u061c\ufeff\u00ad]/g;

/** The names before the head of a mention, each a word. */
export function givenNamesOf({ start, head, text }: Mention): GivenName[] {
  if (head.start <= start) return [];
  return [...text.slice(0, head.start - start).matchAll(WORD)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    form: match[0].replace(MARKS, ''),
  }));
}
