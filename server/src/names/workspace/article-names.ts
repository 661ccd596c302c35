/** What one article contributes to the names of a workspace: its forms, each with its uses. Places are left out. */
import type { Language } from '../../text/languages.ts';
import { scriptOfWord } from '../../text/scripts.ts';
import type { Entity, EntityType, Mention } from '../entity.ts';
import { isHyphen, isHyphenatedParticle, nameKey } from '../lexicon/name-key.ts';

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

/** The names before the head of a mention, each a word or a compound (Jean-Claude). */
export const givenNamesOf = ({ start, head, text }: Mention): NameWordUse[] =>
  head.start <= start ? [] : wordsOf(text.slice(0, head.start - start), start);

/** The parts of a name in a stretch of text that begins at `start`: words and compounds, written without marks. */
export function wordsOf(text: string, start: number): NameWordUse[] {
  const words: NameWordUse[] = [];
  for (const { index, 0: word } of text.matchAll(WORD)) {
    const form = word.replace(MARKS, '');
    const before = words.at(-1);
    if (before !== undefined && isCompound(text, before, start, index)) {
      const joined = `${before.form}${text.charAt(index - 1)}${form}`;
      words[words.length - 1] = { ...before, end: start + index + word.length, form: joined };
    } else words.push({ start: start + index, end: start + index + word.length, form });
  }
  return words;
}

/** Whether a hyphen makes the word at `at` one part of a name with the word before it. */
function isCompound(text: string, before: NameWordUse, start: number, at: number): boolean {
  if (start + at - before.end !== 1 || !isHyphen(text.charCodeAt(at - 1))) return false;
  const script = scriptOfWord(before.form);
  return (script === 'latin' || script === 'cyrillic') && !isHyphenatedParticle(nameKey(before.form));
}
