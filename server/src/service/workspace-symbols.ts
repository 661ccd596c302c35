/** Who and what the articles of a workspace name, by any part of any form in any script. */
import type { Analysis } from '../analysis/analysis.ts';
import type { Entity, EntityType } from '../names/entity.ts';
import type { Gazetteer } from '../names/gazetteer/gazetteer.ts';
import { nameKey } from '../names/lexicon/name-key.ts';
import type { FormTotal } from '../names/workspace/workspace-names.ts';
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

/** A list that ends somewhere. */
export interface FoundSymbols {
  /** Most named first. */
  readonly symbols: readonly WorkspaceSymbol[];
  /** How many were found and are not listed. */
  readonly left: number;
}

/** Entities with a form that holds the query; all entities for an empty query. */
export function workspaceSymbols(articles: Iterable<AddressedAnalysis>, query: string): FoundSymbols {
  const wanted = nameKey(query.trim());
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
  symbols.sort((a, b) => b.mentions - a.mentions);
  return { symbols: symbols.slice(0, MOST_SYMBOLS), left: Math.max(0, symbols.length - MOST_SYMBOLS) };
}

/** A name that articles of the workspace use. */
export interface UsedName {
  /** Names it in the index of the workspace: the id of a known entity, else the form. */
  readonly key: string;
  /** What a list shows, as in `WorkspaceSymbol`. */
  readonly name: string;
  /** Its most used form. */
  readonly form: string;
  readonly type: EntityType;
  readonly uses: number;
}

/** Names in use with a form that holds the query, most used first. @param totals forms of the workspace */
export function usedNames(totals: Iterable<FormTotal>, query: string, gazetteer: Gazetteer): UsedName[] {
  const wanted = nameKey(query.trim());
  const names = new Map<string, { best: FormTotal; uses: number; matched: string | undefined }>();
  for (const total of totals) {
    if (total.part !== 'head') continue;
    const key = total.entity === '' ? total.form : total.entity;
    const known = names.get(key) ?? { best: total, uses: 0, matched: undefined };
    const { matched } = known;
    names.set(key, {
      best: total.uses > known.best.uses ? total : known.best,
      uses: known.uses + total.uses,
      matched: matched ?? (nameKey(total.form).includes(wanted) ? total.form : undefined),
    });
  }
  return [...names]
    .flatMap(([key, { best, uses, matched }]): UsedName[] => {
      const found = matched ?? knownForm(gazetteer, best.entity, wanted);
      if (found === undefined) return [];
      const name = nameKey(best.form).includes(wanted) ? best.form : `${best.form} (${found})`;
      return [{ key, name, form: best.form, type: best.type, uses }];
    })
    .sort((a, b) => b.uses - a.uses);
}

const knownForm = (gazetteer: Gazetteer, entity: string, wanted: string): string | undefined =>
  entity === ''
    ? undefined
    : gazetteer.get(entity)?.forms.find(({ text }) => nameKey(text).includes(wanted))?.text;

/** The form that holds the query: the preferred one, else one of the article, else one that the gazetteer knows. */
export function matchedForm(entity: Entity, wanted: string): string | undefined {
  const { preference, forms, known } = entity;
  const all = [preference.form, ...forms.map(({ form }) => form), ...Object.values(known?.names ?? {})];
  return all.find((form) => nameKey(form).includes(wanted));
}

/** An editor that sorts out names by the query itself must find it in the name. */
const nameOf = ({ preference }: Entity, matched: string): string =>
  matched === preference.form ? matched : `${preference.form} (${matched})`;
