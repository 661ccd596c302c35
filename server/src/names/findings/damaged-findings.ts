/** Reports tokens that are no words but damaged forms of a name: “روسيا والكرين” for “روسيا وأوكرانيا”. */

import type { Finding } from '../../findings/finding.ts';
import { say } from '../../messages/message.ts';
import { groupBy } from '../../text/group-by.ts';
import { scriptOfWord } from '../../text/scripts.ts';
import { byFirstMention, type EntityOfArticle } from '../clusters/article-entities.ts';
import type { ReadEntity } from '../clusters/entities.ts';
import { type PlacesInArticle, spanIn } from '../clusters/places.ts';
import { phoneticKeys } from '../comparing/phonetic-key.ts';
import { afterParticle, peelings, rawLength } from '../lexicon/clitics.ts';
import { TRAITS } from '../lexicon/lexeme.ts';
import { nameKey } from '../lexicon/name-key.ts';
import type { Candidate } from '../mentions/candidate.ts';
import { hasTrait, type NameWord, type Run } from '../mentions/name-words.ts';
import type { SearchedPassage } from '../mentions/searched-passage.ts';
import { corruptedToken } from './rules.ts';

/** Consonants that the token and the name must share, in order. */
const FEWEST_SHARED = 3;
/** Uses of the name elsewhere in the article. */
const FEWEST_USES = 2;

/** A token that is no word, behind another word of its run. */
export interface DamagedToken {
  readonly word: NameWord;
  readonly passage: SearchedPassage;
  readonly run: Run;
  /** Place of the word before it. */
  readonly before: number;
}

/** The damaged tokens of a paragraph. */
export function damagedTokens(passage: SearchedPassage): DamagedToken[] {
  const found: DamagedToken[] = [];
  for (const run of passage.runs) {
    for (let at = 1; at < run.words.length; at++) {
      if (hasTrait(run, at, TRAITS.damaged))
        found.push({ word: run.words[at]!, passage, run, before: at - 1 });
    }
  }
  return found;
}

/** A damaged token and the candidates that end directly before it. */
export interface DamageBesideName {
  readonly token: DamagedToken;
  readonly beside: readonly Candidate[];
}

/** The damaged tokens of a paragraph that stand behind something that may be a name. */
export function damageBesideNames(
  tokens: readonly DamagedToken[],
  { candidates }: SearchedPassage,
): DamageBesideName[] {
  const byEnd = groupBy(candidates, ({ end }) => end);
  return tokens.flatMap((token) => {
    const beside = byEnd.get(token.run.words[token.before]!.end);
    return beside === undefined ? [] : [{ token, beside }];
  });
}

/** The entities of an article that a damaged token may stand for, by phonetic key; indexed when it is first asked for. */
export class EntitiesByKey {
  #byKey: Map<string, Set<EntityOfArticle>> | undefined;

  /** @param all the entities of the article */
  begin(all: readonly EntityOfArticle[]): void {
    if (this.#byKey !== undefined) return;
    this.#byKey = new Map();
    for (const entity of all) this.add(entity);
  }

  add(entity: EntityOfArticle): void {
    if (this.#byKey === undefined) return;
    for (const key of keysOf(entity.read)) {
      const sharers = this.#byKey.get(key);
      if (sharers === undefined) this.#byKey.set(key, new Set([entity]));
      else sharers.add(entity);
    }
  }

  remove(entity: EntityOfArticle): void {
    if (this.#byKey === undefined) return;
    for (const key of keysOf(entity.read)) {
      const sharers = this.#byKey.get(key);
      sharers?.delete(entity);
      if (sharers?.size === 0) this.#byKey.delete(key);
    }
  }

  get(key: string): Iterable<EntityOfArticle> {
    return this.#byKey?.get(key) ?? [];
  }
}

/** Phonetic keys of the single words that an entity is named by or known by. */
function keysOf({ count, forms, entry }: ReadEntity): ReadonlySet<string> {
  const keys = new Set<string>();
  if (count < FEWEST_USES) return keys;
  const names = new Set([...forms.map(({ form }) => form), ...(entry?.forms ?? []).map(({ text }) => text)]);
  for (const name of names) {
    const folded = nameKey(name);
    const script = scriptOfWord(folded);
    if (folded.includes(' ') || (script !== 'arabic' && script !== 'latin')) continue;
    for (const key of phoneticKeys(folded, script)) if (key.length >= FEWEST_SHARED) keys.add(key);
  }
  return keys;
}

/** What the findings are made of. */
export interface DamageContext {
  readonly byKey: EntitiesByKey;
  /** By first mention. */
  readonly entities: readonly EntityOfArticle[];
  /** The entity that a candidate is a mention of. */
  readonly entityOf: (candidate: Candidate) => EntityOfArticle | undefined;
  readonly places: PlacesInArticle;
}

export const damagedFindings = (damages: readonly DamageBesideName[], context: DamageContext): Finding[] =>
  damages.flatMap(({ token, beside: candidates }) => {
    const beside = lastEntity(candidates, context);
    if (beside === undefined) return [];
    context.byKey.begin(context.entities);
    const meant = meantBy(token.word.folded, beside, context.byKey);
    if (meant === undefined || isForm(token.word, meant.read)) return [];
    return [report(token, meant, beside.read, context.places)];
  });

/** Of the entities of which some candidates are mentions, the one that the article names last for the first time. */
function lastEntity(
  candidates: readonly Candidate[],
  { entityOf }: DamageContext,
): EntityOfArticle | undefined {
  const found = candidates.flatMap((candidate) => entityOf(candidate) ?? []);
  return found.sort(byFirstMention).at(-1);
}

/** The one entity of the same type that the token may stand for; none when several do. */
function meantBy(folded: string, beside: EntityOfArticle, byKey: EntitiesByKey): EntityOfArticle | undefined {
  const meant = new Set<EntityOfArticle>();
  for (const { remainder } of peelings(folded)) {
    for (const reading of remainder.startsWith('ال') ? [remainder, remainder.slice(2)] : [remainder]) {
      for (const key of phoneticKeys(reading, 'arabic')) {
        for (const entity of byKey.get(key)) {
          if (entity !== beside && entity.read.type === beside.read.type) meant.add(entity);
        }
      }
    }
  }
  return meant.size === 1 ? [...meant][0] : undefined;
}

/** Whether the token is, behind its particle, a form of the entity after all. */
const isForm = (word: NameWord, { forms }: ReadEntity): boolean =>
  forms.some(({ form }) => word.folded.endsWith(nameKey(form)));

function report(
  { word, passage }: DamagedToken,
  { read, group }: EntityOfArticle,
  beside: ReadEntity,
  places: PlacesInArticle,
): Finding {
  const { form } = read.preference;
  const particle = word.text.slice(0, rawLength(word.text, 1));
  const newText = particle + afterParticle(particle, form);
  const span = spanIn(passage, word, places);
  const { first } = group.variants[0]!;
  const firstPassage = first.run.passage;
  const named = firstPassage.text.slice(first.start, first.end);
  return {
    rule: corruptedToken.id,
    ...span,
    severity: corruptedToken.severity,
    message: say(
      '“{word}” is no Arabic word; beside “{neighbour}” it may be a damaged “{form}”, which this article names {count, plural, one {once} other {# times}}.',
      { word: word.text, neighbour: beside.preference.form, form, count: read.count },
    ),
    fixes: [
      {
        title: say('Change to “{newText}”', { newText }),
        kind: 'confirm',
        edits: [{ ...span, newText }],
      },
    ],
    related: [{ ...spanIn(firstPassage, first, places), message: say('“{form}” here', { form: named }) }],
    unnecessary: false,
    entity: read.id,
    alternatives: [newText],
  };
}
