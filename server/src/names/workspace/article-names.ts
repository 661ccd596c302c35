/** What one article contributes to the names of a workspace: its forms, each with its uses. Places are left out. */
import type { Language } from '../../text/languages.ts';
import type { Entity, EntityType, Mention } from '../entity.ts';

/** Whether a form names by itself, or is a name before another: the first word of سيرغي شويغو. */
export type NamePart = 'head' | 'given';

/** One form in one article. */
export interface NameUse {
  /** As written, without clitics, harakat and tatweel. */
  readonly form: string;
  /** Id of the entity; `here:…` where neither gazetteer nor house style knows it, and then only this article's. */
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
    const { id } = entity;
    const key = `${form}\t${part}\t${id}`;
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

/** A word of a name where it stands. Offsets are UTF-16 in the article. */
export interface NameWordUse {
  readonly start: number;
  readonly end: number;
  readonly form: string;
}

const WORD = /[\p{L}\p{M}\u0640\u200c\u200d'’]+/gu;
const MARKS = /[\u0640\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2066-\u2069\u061c\ufeff\u00ad]/g;

/** The names before the head of a mention, each a word. */
export const givenNamesOf = ({ start, head, text }: Mention): NameWordUse[] =>
  head.start <= start ? [] : wordsOf(text.slice(0, head.start - start), start);

/** The words of a stretch of text that begins at `start`, written without marks. */
export const wordsOf = (text: string, start: number): NameWordUse[] =>
  [...text.matchAll(WORD)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    form: match[0].replace(MARKS, ''),
  }));
