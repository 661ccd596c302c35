/** Reports tokens that are no words but damaged forms of a name: “روسيا والكرين” for “روسيا وأوكرانيا”. */

import { say } from '../../messages/message.ts';
import { groupBy } from '../../text/group-by.ts';
import { scriptOfWord } from '../../text/scripts.ts';
import { byFirstMention, type EntityOfArticle } from '../clusters/article-entities.ts';
import type { ReadEntity } from '../clusters/entities.ts';
import { spanIn } from '../clusters/places.ts';
import type { Variant } from '../clusters/variant.ts';
import { phoneticKeys } from '../comparing/phonetic-key.ts';
import type { GazetteerEntry } from '../gazetteer/gazetteer.ts';
import { afterParticle, peelings, rawLength } from '../lexicon/clitics.ts';
import { TRAITS } from '../lexicon/lexeme.ts';
import { nameKey } from '../lexicon/name-key.ts';
import type { Candidate } from '../mentions/candidate.ts';
import { hasTrait, type NameWord, type Run } from '../mentions/name-words.ts';
import type { SearchedPassage } from '../mentions/searched-passage.ts';
import type { NameFinding } from './name-finding.ts';
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
class EntitiesByKey {
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
  for (const { form } of forms) addKeys(form, keys);
  if (entry !== undefined) for (const key of keysOfEntry(entry)) keys.add(key);
  return keys;
}

/** Keys of the forms that the gazetteer has of an entity, read once. */
function keysOfEntry(entry: GazetteerEntry): ReadonlySet<string> {
  let keys = keysOfEntries.get(entry);
  if (keys === undefined) {
    const read = new Set<string>();
    for (const { text } of entry.forms) addKeys(text, read);
    keysOfEntries.set(entry, read);
    keys = read;
  }
  return keys;
}

const keysOfEntries = new WeakMap<GazetteerEntry, ReadonlySet<string>>();

/** Adds the keys of a name, if it is a single word. */
function addKeys(name: string, keys: Set<string>): void {
  const folded = nameKey(name);
  const script = scriptOfWord(folded);
  if (folded.includes(' ') || (script !== 'arabic' && script !== 'latin')) return;
  for (const key of phoneticKeys(folded, script)) if (key.length >= FEWEST_SHARED) keys.add(key);
}

/** What stands in the place of a damaged token, as far as the article tells. */
interface Repair {
  readonly token: DamagedToken;
  readonly meant: EntityOfArticle;
  readonly beside: ReadEntity;
}

/** A damaged token behind something that may be a name, and by what its repair is found. */
interface Damage {
  readonly token: DamagedToken;
  /** What the words before it are uses of. */
  readonly variants: readonly Variant[];
  /** Phonetic keys of the names that it may stand for; read when it is first asked for. */
  keys: ReadonlySet<string> | undefined;
  repair: Repair | undefined;
}

/** What damaged tokens are judged by. */
export interface DamageContext {
  /** By first mention. */
  readonly entities: readonly EntityOfArticle[];
  /** The variant that a candidate is a use of. */
  readonly variantOf: (candidate: Candidate) => Variant | undefined;
  /** The entity that a variant names. */
  readonly entityOf: (variant: Variant | undefined) => EntityOfArticle | undefined;
}

/** The damaged tokens of an article, judged again when an entity beside them, or one that they may stand for, changes. */
export class DamagedNames {
  readonly #byPassage = new Map<SearchedPassage, readonly Damage[]>();
  readonly #byVariant = new Map<Variant, Set<Damage>>();
  readonly #byKey = new Map<string, Set<Damage>>();
  readonly #entities = new EntitiesByKey();
  readonly #asked = new Set<Damage>();

  /** The article names an entity no longer, or in another way. */
  drop(entity: EntityOfArticle): void {
    this.#ask(entity);
    this.#entities.remove(entity);
  }

  /** The article names an entity. */
  add(entity: EntityOfArticle): void {
    this.#ask(entity);
    this.#entities.add(entity);
  }

  /** A paragraph has these damaged tokens now, behind something that may be a name. */
  replaceAt(passage: SearchedPassage, damages: readonly DamageBesideName[], context: DamageContext): void {
    for (const damage of this.#byPassage.get(passage) ?? []) this.#forget(damage);
    if (damages.length === 0) {
      this.#byPassage.delete(passage);
      return;
    }
    const own = damages.map(({ token, beside }): Damage => {
      const variants = beside.flatMap((candidate) => context.variantOf(candidate) ?? []);
      return { token, variants, keys: undefined, repair: undefined };
    });
    this.#byPassage.set(passage, own);
    for (const damage of own) {
      this.#asked.add(damage);
      for (const variant of damage.variants) post(this.#byVariant, variant, damage);
    }
  }

  /** Judges what is to be judged again. @param report is told of each paragraph in which other tokens may be found now */
  judge(context: DamageContext, report: (passage: SearchedPassage) => void): void {
    for (const damage of this.#asked) {
      damage.repair = this.#repairOf(damage, context);
      report(damage.token.passage);
    }
    this.#asked.clear();
  }

  /** The findings of a paragraph. */
  in(passage: SearchedPassage): readonly NameFinding[] {
    return (this.#byPassage.get(passage) ?? []).flatMap(({ repair }) =>
      repair === undefined ? [] : findingOf(repair),
    );
  }

  #ask({ group, read }: EntityOfArticle): void {
    for (const variant of group.variants) {
      for (const damage of this.#byVariant.get(variant) ?? []) this.#asked.add(damage);
    }
    if (this.#byKey.size === 0) return;
    for (const key of keysOf(read)) {
      for (const damage of this.#byKey.get(key) ?? []) this.#asked.add(damage);
    }
  }

  #forget(damage: Damage): void {
    this.#asked.delete(damage);
    for (const key of damage.keys ?? []) unpost(this.#byKey, key, damage);
    for (const variant of damage.variants) unpost(this.#byVariant, variant, damage);
  }

  #repairOf(damage: Damage, context: DamageContext): Repair | undefined {
    const { token } = damage;
    const beside = lastEntity(damage.variants, context);
    if (beside === undefined) return undefined;
    this.#entities.begin(context.entities);
    if (damage.keys === undefined) {
      damage.keys = keysOfToken(token.word.folded);
      for (const key of damage.keys) post(this.#byKey, key, damage);
    }
    const meant = meantBy(damage.keys, beside, this.#entities);
    if (meant === undefined || isForm(token.word, meant.read)) return undefined;
    return { token, meant, beside: beside.read };
  }
}

function post<Key>(postings: Map<Key, Set<Damage>>, key: Key, damage: Damage): void {
  const posted = postings.get(key);
  if (posted === undefined) postings.set(key, new Set([damage]));
  else posted.add(damage);
}

function unpost<Key>(postings: Map<Key, Set<Damage>>, key: Key, damage: Damage): void {
  const posted = postings.get(key);
  posted?.delete(damage);
  if (posted?.size === 0) postings.delete(key);
}

/** Of the entities that some variants name, the one that the article names last for the first time. */
function lastEntity(variants: readonly Variant[], { entityOf }: DamageContext): EntityOfArticle | undefined {
  const found = variants.flatMap((variant) => entityOf(variant) ?? []);
  return found.length < 2 ? found[0] : found.sort(byFirstMention).at(-1);
}

/** Phonetic keys of what a token may stand for, with its particles and without. */
function keysOfToken(folded: string): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { remainder } of peelings(folded)) {
    for (const reading of remainder.startsWith('ال') ? [remainder, remainder.slice(2)] : [remainder]) {
      for (const key of phoneticKeys(reading, 'arabic')) keys.add(key);
    }
  }
  return keys;
}

/** The one entity of the same type that the token may stand for; none when several do. */
function meantBy(
  keys: ReadonlySet<string>,
  beside: EntityOfArticle,
  byKey: EntitiesByKey,
): EntityOfArticle | undefined {
  const meant = new Set<EntityOfArticle>();
  for (const key of keys) {
    for (const entity of byKey.get(key)) {
      if (entity !== beside && entity.read.type === beside.read.type) meant.add(entity);
    }
  }
  return meant.size === 1 ? [...meant][0] : undefined;
}

/** Whether the token is, behind its particle, a form of the entity after all. */
const isForm = (word: NameWord, { forms }: ReadEntity): boolean =>
  forms.some(({ form }) => word.folded.endsWith(nameKey(form)));

function findingOf({ token: { word }, meant: { read, group }, beside }: Repair): NameFinding {
  const { form } = read.preference;
  const particle = word.text.slice(0, rawLength(word.text, 1));
  const newText = particle + afterParticle(particle, form);
  const message = say(
    '“{word}” is no Arabic word; beside “{neighbour}” it may be a damaged “{form}”, which this article names {count, plural, one {once} other {# times}}.',
    { word: word.text, neighbour: beside.preference.form, form, count: read.count },
  );
  const title = say('Change to “{newText}”', { newText });
  return {
    rule: corruptedToken.id,
    start: word.start,
    end: word.end,
    place(base, names, grade) {
      const span = { start: base + word.start, end: base + word.end };
      const { first } = group.variants[0]!;
      const { passage } = first.run;
      const named = passage.text.slice(first.start, first.end);
      return {
        rule: corruptedToken.id,
        ...span,
        severity: grade(corruptedToken.severity),
        message,
        fixes: [{ title, kind: 'confirm', edits: [{ ...span, newText }] }],
        related: [{ ...spanIn(passage, first, names), message: say('“{form}” here', { form: named }) }],
        unnecessary: false,
        entity: read.id,
        alternatives: [newText],
      };
    },
  };
}
