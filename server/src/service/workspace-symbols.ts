/** Who and what the articles of a workspace name, by any part of any form in any script. */
import type { Analysis } from '../analysis/analysis.ts';
import type { Entity, EntityType } from '../names/entity.ts';
import { fold } from '../text/folding.ts';
import type { Span } from '../text/offsets.ts';

/** An article and the address that it is known by. */
export interface AddressedAnalysis {
  readonly uri: string;
  readonly analysis: Analysis;
}

/** An entity in one article. */
export interface WorkspaceSymbol {
  /** The preferred form; behind it in brackets the form that was asked for, where that is another one. */
  readonly name: string;
  readonly type: EntityType;
  readonly uri: string;
  /** The first mention. */
  readonly span: Span;
  readonly mentions: number;
}

/** More are not listed: nobody reads them, and the query grows with each letter. */
const MOST_SYMBOLS = 200;

/** Entities with a form that holds the query, most named first; all entities for an empty query. */
export function workspaceSymbols(articles: Iterable<AddressedAnalysis>, query: string): WorkspaceSymbol[] {
  const wanted = fold(query.trim());
  const symbols: WorkspaceSymbol[] = [];
  for (const { uri, analysis } of articles) {
    for (const entity of analysis.entities) {
      const matched = matchedForm(entity, wanted);
      const [first] = entity.mentions;
      if (matched === undefined || first === undefined) continue;
      symbols.push({
        name: nameOf(entity, matched),
        type: entity.type,
        uri,
        span: { start: first.start, end: first.end },
        mentions: entity.mentions.length,
      });
    }
  }
  return symbols.sort((a, b) => b.mentions - a.mentions).slice(0, MOST_SYMBOLS);
}

/** The form that holds the query: the preferred one, else one of the article, else one that the gazetteer knows. */
export function matchedForm(entity: Entity, wanted: string): string | undefined {
  const { preference, forms, known } = entity;
  const all = [preference.form, ...forms.map(({ form }) => form), ...Object.values(known?.names ?? {})];
  return all.find((form) => fold(form).includes(wanted));
}

/** An editor that sorts out names by the query itself must find it in the name. */
const nameOf = ({ preference }: Entity, matched: string): string =>
  matched === preference.form ? matched : `${preference.form} (${matched})`;
