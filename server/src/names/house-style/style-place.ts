/** Where the house style decides about an entity: for going to the definition of a name. */
import type { Span } from '../../text/offsets.ts';
import type { Entity } from '../entity.ts';
import type { ArticleStyle } from './article-style.ts';
import type { StyleEntry } from './house-style.ts';

/** A place in the style file. */
export interface StylePlace {
  /** Of the style file, as the style was read under. */
  readonly path: string;
  /** The entry, UTF-16 offsets in the file. */
  readonly span: Span;
  /** The form that it prefers or, where it only forbids, its first form: what an editor selects. */
  readonly selection: Span;
}

/** The entry that decides about an entity; undefined where the house has decided nothing about it. */
export function stylePlaceOf(entity: Entity, style: ArticleStyle | undefined): StylePlace | undefined {
  const choice = style === undefined ? undefined : choiceOf(entity, style);
  if (style === undefined || choice === undefined) return undefined;
  return {
    path: style.path,
    span: choice.span,
    selection: choice.prefer?.span ?? choice.forbid[0]?.span ?? choice.span,
  };
}

/** The decision about an entity: about one of its forms, else about its id. */
export function choiceOf({ id, forms, preference }: Entity, style: ArticleStyle): StyleEntry | undefined {
  for (const form of [preference.form, ...forms.map((one) => one.form)]) {
    const choice = style.choiceFor(form);
    if (choice !== undefined) return choice;
  }
  return style.choicesFor(id)[0];
}
