/** Completion inside the style file: its keys, the forms and ids of the gazetteer, languages and types. */

import { languageNamed } from '../../messages/display-names.ts';
import { type Message, verbatim } from '../../messages/message.ts';
import type { Gazetteer, GazetteerEntry } from '../../names/gazetteer/gazetteer.ts';
import { nameKey } from '../../names/lexicon/name-key.ts';
import { ENTRY_KEYS, FILE_KEYS } from '../../project/style-keys.ts';
import { LANGUAGES_KNOWN } from '../../text/languages.ts';
import type { Offset, Span } from '../../text/offsets.ts';
import { TYPE_PHRASES } from '../annotating/annotating.ts';
import { styleCursor } from './style-cursor.ts';

/** Something to write into the style file. */
export interface StyleCompletion {
  readonly kind: 'key' | 'form' | 'entity' | 'word';
  readonly label: string;
  readonly newText: string;
  readonly span: Span;
  /** What is typed to find it, in the letters that were typed. */
  readonly filterText: string;
  readonly detail: Message;
}

/** How many forms one list offers. */
const OFFERED = 50;
const LANGUAGES = Array.from(LANGUAGES_KNOWN, (code) => [code, languageNamed(code)] as const);
const TYPES = Object.entries(TYPE_PHRASES);

/** What may be written at a place. @param text the style file's */
export function styleCompletions(text: string, offset: Offset, gazetteer: Gazetteer): StyleCompletion[] {
  const cursor = styleCursor(text, offset);
  if (cursor === undefined) return [];
  const { span } = cursor;
  if (cursor.kind !== 'value') {
    const keys = cursor.kind === 'file-key' ? FILE_KEYS : ENTRY_KEYS;
    return keys.map(({ key, says }) => ({
      kind: 'key',
      label: key,
      newText: `${key}: `,
      span,
      filterText: key,
      detail: says,
    }));
  }
  const word = ([label, detail]: readonly [string, Message]): StyleCompletion => ({
    kind: 'word',
    label,
    newText: label,
    span,
    filterText: label,
    detail,
  });
  switch (cursor.key) {
    case 'language':
      return LANGUAGES.map(word);
    case 'type':
      return TYPES.map(word);
    case 'prefer':
    case 'forbid':
      return forms(cursor.typed, span, gazetteer);
    case 'entity':
      return entities(cursor.typed, span, gazetteer);
    default:
      return [];
  }
}

function forms(typed: string, span: Span, gazetteer: Gazetteer): StyleCompletion[] {
  const found = new Map<string, StyleCompletion>();
  for (const { form, entry } of gazetteer.formsWithPrefix(nameKey(typed), OFFERED)) {
    if (found.has(form.text)) continue;
    found.set(form.text, {
      kind: 'form',
      label: form.text,
      newText: quotedIfNeeded(form.text),
      span,
      filterText: typed === '' ? form.text : `${typed} ${form.text}`,
      detail: verbatim(detailOf(entry)),
    });
  }
  return [...found.values()];
}

/** Entities by their id, or by any form that begins with what was typed. */
function entities(typed: string, span: Span, gazetteer: Gazetteer): StyleCompletion[] {
  const found = new Map<string, GazetteerEntry>();
  const known = gazetteer.get(typed);
  if (known !== undefined) found.set(known.id, known);
  for (const { entry } of gazetteer.formsWithPrefix(nameKey(typed), OFFERED)) found.set(entry.id, entry);
  return [...found.values()].map((entry) => ({
    kind: 'entity',
    label: entry.id,
    newText: entry.id,
    span,
    filterText: typed === '' ? entry.id : `${typed} ${entry.id}`,
    detail: verbatim(detailOf(entry)),
  }));
}

function detailOf({ id, forms: all, description }: GazetteerEntry): string {
  const names = all.filter(({ role }) => role === 'preferred').map(({ text }) => text);
  return [names.slice(0, 2).join(', '), description ?? id].filter((part) => part !== '').join(' · ');
}

/** A form with a mark of YAML in it stands in quotation marks. */
const quotedIfNeeded = (form: string): string =>
  /[:#,[\]{}&*!|>'"%@`]/.test(form) || /^[-?\s]/.test(form) ? JSON.stringify(form) : form;
