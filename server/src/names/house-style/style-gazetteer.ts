/**
 * The gazetteer with the names of the house style in it: whoever decides about a name knows that it is one. A form of
 * the style belongs to the entity that the entry names, else to the one that has a form of the entry, else to itself.
 */

import type { Language } from '../../text/languages.ts';
import { scriptOfWord } from '../../text/scripts.ts';
import type { Gazetteer, GazetteerEntry, GazetteerForm, GazetteerMatch } from '../gazetteer/gazetteer.ts';
import { indexGazetteer } from '../gazetteer/gazetteer-index.ts';
import { isOnePart, lastPartOf, nameKey } from '../lexicon/name-key.ts';
import { formsOf } from './article-style.ts';
import type { HouseStyle, StyleEntry } from './house-style.ts';

/** A gazetteer that also knows a style's forms; the same one where the style has none. */
export function withStyle(base: Gazetteer, style: HouseStyle): Gazetteer {
  if (style.entries.length === 0) return base;
  const known = entriesOf(base, style);
  const own = indexGazetteer([...known.values()]);
  const replaced = (entries: readonly GazetteerEntry[]): readonly GazetteerEntry[] =>
    entries.some(({ id }) => known.has(id)) ? entries.map((entry) => known.get(entry.id) ?? entry) : entries;
  const joined = (
    first: readonly GazetteerEntry[],
    second: readonly GazetteerEntry[],
  ): readonly GazetteerEntry[] => {
    if (first.length === 0) return replaced(second);
    return [...first, ...replaced(second).filter(({ id }) => !first.some((one) => one.id === id))];
  };
  return {
    size: base.size + [...known.keys()].filter((id) => base.get(id) === undefined).length,
    get: (id) => known.get(id) ?? base.get(id),
    lookup: (form, language) => joined(own.lookup(form, language), base.lookup(form, language)),
    begins: (word) => own.begins(word) || base.begins(word),
    longestMatch: (words, at, language) =>
      longer(own.longestMatch(words, at, language), base.longestMatch(words, at, language), joined, replaced),
    formsWithPrefix(prefix, limit) {
      const others = base.formsWithPrefix(prefix, limit).filter(({ entry }) => !known.has(entry.id));
      return [...own.formsWithPrefix(prefix, limit), ...others].slice(0, limit);
    },
    *entries() {
      for (const entry of base.entries()) yield known.get(entry.id) ?? entry;
      for (const [id, entry] of known) if (base.get(id) === undefined) yield entry;
    },
  };
}

function longer(
  own: GazetteerMatch | undefined,
  base: GazetteerMatch | undefined,
  joined: (a: readonly GazetteerEntry[], b: readonly GazetteerEntry[]) => readonly GazetteerEntry[],
  replaced: (entries: readonly GazetteerEntry[]) => readonly GazetteerEntry[],
): GazetteerMatch | undefined {
  if (own === undefined || (base !== undefined && base.words > own.words)) {
    return base === undefined ? undefined : { words: base.words, entries: replaced(base.entries) };
  }
  if (base === undefined || base.words < own.words) return own;
  return { words: own.words, entries: joined(own.entries, base.entries) };
}

/** The entities of a style by id, each with the forms of the gazetteer behind those of the style. */
function entriesOf(base: Gazetteer, style: HouseStyle): Map<string, GazetteerEntry> {
  const known = new Map<string, GazetteerEntry>();
  for (const entry of style.entries) {
    const before = entityOfEntry(entry, base);
    const id = before?.id ?? idOf(entry);
    const earlier = known.get(id) ?? before;
    const written = new Set(earlier?.forms.map(({ text }) => text));
    const added = formsOf(entry)
      .filter(({ form }) => !written.has(form))
      .map(
        ({ form }): GazetteerForm => ({
          text: form,
          language: languageOf(entry, form),
          role: isSurname(form, earlier) ? 'short' : 'full',
        }),
      );
    known.set(id, {
      ...(earlier ?? { id, type: entry.type ?? 'MISC', kind: 'house style', distinctFrom: [] }),
      forms: [...(earlier?.forms ?? []), ...added],
    });
  }
  return known;
}

/** Whether a form is one word of a person who is known by several. */
const isSurname = (form: string, known: GazetteerEntry | undefined): boolean =>
  known?.type === 'PER' && isOnePart(form) && known.forms.some(({ text }) => !isOnePart(text));

/** The known entity that an entry speaks of; undefined where the gazetteer has none, or several and no way to tell. */
export function entityOfEntry(entry: StyleEntry, gazetteer: Gazetteer): GazetteerEntry | undefined {
  if (entry.entity !== undefined) return gazetteer.get(entry.entity.form);
  const fits = ({ type }: GazetteerEntry): boolean => entry.type === undefined || type === entry.type;
  const forms = formsOf(entry).map(({ form }) => form);
  for (const form of forms) {
    const found = gazetteer.lookup(nameKey(form)).filter(fits);
    if (found.length === 1) return found[0];
  }
  const persons = personsWithSurname(forms, gazetteer).filter(fits);
  return persons.length === 1 ? persons[0] : undefined;
}

/** In a larger gazetteer surnames are not looked for: it would have to be read from end to end. */
const LARGEST_READ = 50_000;

/** Persons whose surname is one of some forms. */
function personsWithSurname(forms: readonly string[], gazetteer: Gazetteer): GazetteerEntry[] {
  const single = forms.filter((form) => !form.includes(' '));
  const wanted = new Set(single.map((form) => nameKey(lastPartOf(form))));
  if (wanted.size === 0 || gazetteer.size > LARGEST_READ) return [];
  return [...gazetteer.entries()].filter(
    (entry) => entry.type === 'PER' && entry.forms.some(({ text }) => wanted.has(surnameOf(text) ?? '')),
  );
}

function surnameOf(name: string): string | undefined {
  return name.includes(' ') ? nameKey(lastPartOf(name)) : undefined;
}

/** The id of an entity that only the style knows. */
function idOf(entry: StyleEntry): string {
  if (entry.entity !== undefined) return entry.entity.form;
  return `house:${nameKey(formsOf(entry)[0]?.form ?? '').replaceAll(' ', '-')}`;
}

/** Without a language given: the most common of the form's script. */
function languageOf({ language }: StyleEntry, form: string): Language {
  if (language !== undefined) return language;
  switch (scriptOfWord(form)) {
    case 'arabic':
      return 'ar';
    case 'cyrillic':
      return 'ru';
    case 'hebrew':
      return 'he';
    default:
      return 'en';
  }
}
