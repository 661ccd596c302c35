/** Reports tokens that are no words but damaged forms of a name: “روسيا والكرين” for “روسيا وأوكرانيا”. */

import type { Finding } from '../../findings/finding.ts';
import { say } from '../../messages/message.ts';
import { fold } from '../../text/folding.ts';
import { scriptOfWord } from '../../text/scripts.ts';
import { phoneticKeys } from '../comparing/phonetic-key.ts';
import type { Entity } from '../entity.ts';
import type { GazetteerEntry } from '../gazetteer/gazetteer.ts';
import { afterParticle, peelings, rawLength } from '../lexicon/clitics.ts';
import type { OrdinaryWords } from '../lexicon/ordinary-words.ts';
import type { NameWord, Run } from '../mentions/name-words.ts';
import { isUnattested } from './leftover-findings.ts';
import { corruptedToken } from './rules.ts';

export interface DamageContext {
  readonly runs: readonly Run[];
  readonly entities: readonly Entity[];
  /** Gazetteer entry of an entity, if it has one. */
  readonly entryOf: (entity: Entity) => GazetteerEntry | undefined;
  readonly words: OrdinaryWords;
}

/** Consonants that the token and the name must share, in order. */
const FEWEST_SHARED = 3;
/** Uses of the name elsewhere in the article. */
const FEWEST_USES = 2;

export function damagedFindings(context: DamageContext): Finding[] {
  const { runs, entities, words } = context;
  const byKey = entitiesByKey(context);
  if (byKey.size === 0) return [];
  const endsOfMentions = new Map<number, Entity>();
  for (const entity of entities)
    for (const mention of entity.mentions) endsOfMentions.set(mention.end, entity);
  const findings: Finding[] = [];
  for (const run of runs) {
    for (let at = 1; at < run.words.length; at++) {
      const word = run.words[at]!;
      if (!isDamagedToken(word, words)) continue;
      const beside = endsOfMentions.get(run.words[at - 1]!.end);
      const meant = beside === undefined ? undefined : meantBy(word.folded, beside, byKey);
      if (beside === undefined || meant === undefined || isForm(word, meant)) continue;
      findings.push(report(word, meant, beside));
    }
  }
  return findings;
}

/** A word that begins with “and” and that nobody has seen, with or without it. */
function isDamagedToken(word: NameWord, words: OrdinaryWords): boolean {
  if (word.script !== 'arabic' || !word.folded.startsWith('و') || word.folded.length < 5) return false;
  return !word.lexeme.ordinary && isUnattested(word.folded, words);
}

function entitiesByKey({ entities, entryOf }: DamageContext): Map<string, Set<Entity>> {
  const byKey = new Map<string, Set<Entity>>();
  for (const entity of entities) {
    if (entity.mentions.length < FEWEST_USES) continue;
    const forms = new Set(entity.forms.map(({ form }) => form));
    for (const { text } of entryOf(entity)?.forms ?? []) forms.add(text);
    for (const form of forms) {
      const folded = fold(form);
      const script = scriptOfWord(folded);
      if (folded.includes(' ') || (script !== 'arabic' && script !== 'latin')) continue;
      for (const key of phoneticKeys(folded, script)) {
        if (key.length < FEWEST_SHARED) continue;
        const sharers = byKey.get(key);
        if (sharers === undefined) byKey.set(key, new Set([entity]));
        else sharers.add(entity);
      }
    }
  }
  return byKey;
}

/** The one entity of the same type that the token may stand for; none when several do. */
function meantBy(
  folded: string,
  beside: Entity,
  byKey: ReadonlyMap<string, ReadonlySet<Entity>>,
): Entity | undefined {
  const meant = new Set<Entity>();
  for (const { remainder } of peelings(folded)) {
    for (const reading of remainder.startsWith('ال') ? [remainder, remainder.slice(2)] : [remainder]) {
      for (const key of phoneticKeys(reading, 'arabic')) {
        for (const entity of byKey.get(key) ?? []) {
          if (entity !== beside && entity.type === beside.type) meant.add(entity);
        }
      }
    }
  }
  return meant.size === 1 ? [...meant][0] : undefined;
}

/** Whether the token is, behind its particle, a form of the entity after all. */
const isForm = (word: NameWord, entity: Entity): boolean =>
  entity.forms.some(({ form }) => word.folded.endsWith(fold(form)));

function report(word: NameWord, meant: Entity, beside: Entity): Finding {
  const { form } = meant.preference;
  const particle = word.text.slice(0, rawLength(word.text, 1));
  const newText = particle + afterParticle(particle, form);
  const place = meant.mentions[0]!;
  return {
    rule: corruptedToken.id,
    start: word.start,
    end: word.end,
    severity: corruptedToken.severity,
    message: say(
      '“{word}” is no Arabic word; beside “{neighbour}” it may be a damaged “{form}”, which this article names {count, plural, one {once} other {# times}}.',
      { word: word.text, neighbour: beside.preference.form, form, count: meant.mentions.length },
    ),
    fixes: [
      {
        title: say('Change to “{newText}”', { newText }),
        kind: 'confirm',
        edits: [{ start: word.start, end: word.end, newText }],
      },
    ],
    related: [{ start: place.start, end: place.end, message: say('“{form}” here', { form: place.text }) }],
    unnecessary: false,
    entity: meant.id,
    alternatives: [newText],
  };
}
