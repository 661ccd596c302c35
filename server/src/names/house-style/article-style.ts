/** What the house style says to one article: the entries of its folders and its language, looked up by form and entity. */

import type { Language } from '../../text/languages.ts';
import { nameKey } from '../lexicon/name-key.ts';
import { nominativesOf } from '../lexicon/russian-cases.ts';
import type { HouseStyle, StyleEntry } from './house-style.ts';

/** The decisions that hold for one article. */
export interface ArticleStyle {
  /** The style file, as it is to be named to a reader. */
  readonly path: string;
  /** The decision about a form, whether it prefers or forbids it, however its hamza is written and in any case. */
  choiceFor(form: string): StyleEntry | undefined;
  /** Decisions about an entity of the gazetteer. */
  choicesFor(entity: string): readonly StyleEntry[];
  /** Whether a form is forbidden just as it is written. */
  forbids(form: string): boolean;
}

/**
 * The decisions for an article: those for its folders before those for all, later ones before earlier ones.
 * @param style the entries that hold where the article is @param language the article's
 */
export function styleForArticle(style: HouseStyle, language: Language): ArticleStyle | undefined {
  const held = style.entries.filter((entry) => speaksOf(entry, language));
  if (held.length === 0) return undefined;
  const general = held.filter((entry) => entry.folder === '');
  const folders = held.filter((entry) => entry.folder !== '');
  const byForm = new Map<string, StyleEntry>();
  const byEntity = new Map<string, StyleEntry[]>();
  for (const entry of [...general, ...folders]) {
    for (const { form } of formsOf(entry)) byForm.set(nameKey(form), entry);
    const id = entry.entity?.form;
    if (id !== undefined) byEntity.set(id, [entry, ...(byEntity.get(id) ?? [])]);
  }
  const choiceFor = (form: string): StyleEntry | undefined => {
    const folded = nameKey(form);
    return (
      byForm.get(folded) ??
      nominativesOf(folded)
        .map((one) => byForm.get(one))
        .find((one) => one !== undefined)
    );
  };
  return {
    path: style.path,
    choiceFor,
    choicesFor: (entity) => byEntity.get(entity) ?? [],
    forbids: (form) => choiceFor(form)?.forbid.some((one) => one.form === form.normalize('NFC')) === true,
  };
}

const speaksOf = (entry: StyleEntry, language: Language): boolean =>
  entry.language === undefined || language === 'und' || entry.language === language;

/** Every form that an entry speaks of. */
export const formsOf = ({ prefer, forbid }: StyleEntry): StyleEntry['forbid'] =>
  prefer === undefined ? forbid : [prefer, ...forbid];
