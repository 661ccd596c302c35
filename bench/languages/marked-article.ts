/**
 * Articles whose names are marked in the text, `[Maria Oyelaran](PER)`: written for this project and labelled by
 * hand before any program read them.
 *
 * What is marked: persons without their titles; places; organisations with the “the” left outside; other names
 * (events, works, products, laws). What is not: nationalities and languages, titles, days and months, the possessive ’s.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { EntityType } from '../../server/src/names/entity.ts';

/** A marked name, in UTF-16 offsets of the text without marks. */
export interface MarkedName {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
}

export interface MarkedArticle {
  readonly language: string;
  /** Articles of part `dev` were looked at while lists were made, those of `held-out` were scored only. */
  readonly part: 'dev' | 'held-out';
  readonly name: string;
  readonly text: string;
  readonly names: readonly MarkedName[];
}

const MARKED = /\[([^\]\n]+)\]\((PER|LOC|ORG|MISC)\)/g;

/** Takes the marks out of a text. */
export function readMarkedText(marked: string): Pick<MarkedArticle, 'text' | 'names'> {
  const names: MarkedName[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(MARKED)) {
    text += marked.slice(last, match.index);
    const [, name = '', type] = match;
    names.push({ start: text.length, end: text.length + name.length, type: type as EntityType });
    text += name;
    last = match.index + match[0].length;
  }
  return { text: text + marked.slice(last), names };
}

/** All marked articles, by language, part and name. */
export function markedArticles(): MarkedArticle[] {
  const root = fileURLToPath(new URL('.', import.meta.url));
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.txt'))
    .sort()
    .map((path) => {
      const [language = '', part, name = ''] = path.split(/[\\/]/);
      const marked = readFileSync(`${root}/${path}`, 'utf8');
      return { language, part: part === 'dev' ? 'dev' : 'held-out', name, ...readMarkedText(marked) };
    });
}
