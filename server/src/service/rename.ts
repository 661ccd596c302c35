/**
 * Renaming an entity: every spelling of the form under the cursor becomes the new one, in all articles. Particles,
 * cases and possessives stay; what stands in a quotation, and what cannot be inflected for sure, is left to a person.
 */

import type { Analysis } from '../analysis/analysis.ts';
import { type Message, say } from '../messages/message.ts';
import { respell, type WrittenForm } from '../names/clusters/respelling.ts';
import { compareSpellings } from '../names/clusters/spellings.ts';
import type { Entity, EntityType, Mention } from '../names/entity.ts';
import { isOnePart, nameKey } from '../names/lexicon/name-key.ts';
import { areCasesOfOneName } from '../names/lexicon/russian-cases.ts';
import { givenNamesOf, type NamePart, wordsOf } from '../names/workspace/article-names.ts';
import type { Article } from '../text/article.ts';
import { firstIndex } from '../text/first-index.ts';
import type { Offset, Span } from '../text/offsets.ts';
import { quotationsOf } from '../text/quotations.ts';
import { scriptOfWord } from '../text/scripts.ts';
import { eachInSteps, type Steps } from '../text/steps.ts';
import { mentionAt } from './naming/places.ts';

/** What can be renamed at a place. */
export interface RenamePlace {
  /** The name without its particle and its possessive. */
  readonly span: Span;
  /** What the editor offers to change. */
  readonly placeholder: string;
  readonly name: RenamedName;
}

/** The name that is renamed, as it is known again in other articles. */
export interface RenamedName {
  readonly entity: string;
  readonly type: EntityType;
  readonly part: NamePart;
  /** The form under the cursor. */
  readonly form: string;
  /** Folded forms of the entity in the article where the renaming began. */
  readonly forms: ReadonlySet<string>;
}

/** Why a person should look at an edit before it is made. */
export type Doubt = 'quotation' | 'inflection';

/** An edit of one article. */
export interface RenameEdit extends Span {
  readonly newText: string;
  readonly entity: string;
  readonly doubt: Doubt | undefined;
}

/** The name at an offset; undefined where no name stands. */
export function renamePlace({ entities, ...rest }: Analysis, offset: Offset): RenamePlace | undefined {
  const named = mentionAt({ entities, ...rest }, offset);
  if (named === undefined) return undefined;
  const { entity, mention } = named;
  const given = givenNamesOf(mention).find(({ start, end }) => start <= offset && offset <= end);
  const use = given ?? { ...mention.head, form: mention.form };
  const forms =
    given === undefined ? entity.forms.map((one) => one.form) : entity.mentions.flatMap(givenForms);
  return {
    span: { start: use.start, end: use.end },
    placeholder: use.form,
    name: {
      entity: entity.id,
      type: entity.type,
      part: given === undefined ? 'head' : 'given',
      form: use.form,
      forms: new Set(forms.map(nameKey)),
    },
  };
}

const givenForms = (mention: Mention): string[] => givenNamesOf(mention).map(({ form }) => form);

/** Why a text cannot be the new form of a name, in a sentence; undefined where it can. */
export function refusalOf({ form }: RenamedName, to: string): Message | undefined {
  if (!/\p{L}/u.test(to)) return say('A name needs letters.');
  if (/[\r\n\t]/.test(to)) return say('A name stands in one line.');
  if (scriptOfWord(to) !== scriptOfWord(form))
    return say('“{to}” is in another script than “{form}”.', { to, form });
  return undefined;
}

/**
 * The edits of one article, in order of place; made in steps. Edits that would leave the text as it is are left out.
 * @param to the new form, checked by `refusalOf`
 */
export function* renameEdits(
  article: Article,
  entities: readonly Entity[],
  name: RenamedName,
  to: string,
): Steps<RenameEdit[]> {
  const quotations = quotationsOf(article);
  const { text } = article;
  const edits: RenameEdit[] = [];
  const take = (entity: Entity, forms: readonly string[], use: WrittenForm): void => {
    if (use.form === to) return;
    const respelled = respell(text, use, to, forms);
    const { start, end } = use;
    if (respelled.newText === undefined || respelled.newText === text.slice(start, end)) return;
    const doubt = respelled.sure ? (isIn(quotations, use) ? 'quotation' : undefined) : 'inflection';
    edits.push({ start, end, newText: respelled.newText, entity: entity.id, doubt });
  };
  for (const entity of entities) {
    if (!isSame(entity, name)) continue;
    const forms = entity.forms.map(({ form }) => form);
    yield* eachInSteps(entity.mentions, (mention) => {
      for (const use of usesIn(mention, name)) take(entity, forms, use);
    });
  }
  return edits
    .sort((a, b) => a.start - b.start)
    .filter((edit, at, all) => at === 0 || all[at - 1]!.end <= edit.start);
}

/** Whether a span stands in one of some spans, which are in order of place and do not overlap. */
function isIn(spans: readonly Span[], { start, end }: Span): boolean {
  const last = spans[firstIndex(spans, (one) => one.start > start) - 1];
  return last !== undefined && end <= last.end;
}

/** Whether an entity of some article is the renamed one: by its id, or for a name that nobody knows by a form. */
function isSame({ id, type, forms }: Entity, name: RenamedName): boolean {
  if (id === name.entity) return true;
  if (!id.startsWith('here:') || !name.entity.startsWith('here:') || type !== name.type) return false;
  return name.part === 'head' && forms.some(({ form }) => name.forms.has(nameKey(form)));
}

/** The uses in a mention that are spellings of the renamed form; of a full name only the word that is renamed. */
function usesIn(mention: Mention, { part, form, type }: RenamedName): WrittenForm[] {
  if (part === 'given') return givenNamesOf(mention).filter((use) => spells(use.form, form));
  const head = { ...mention.head, form: mention.form };
  if (spells(head.form, form)) return [head];
  const isFullName = type === 'PER' && isOnePart(form) && !isOnePart(head.form);
  if (!isFullName) return [];
  const words = wordsOf(mention.text.slice(head.start - mention.start, head.end - mention.start), head.start);
  return words.slice(-1).filter((use) => spells(use.form, form));
}

/** Whether a form is a spelling or another case of a form. */
function spells(one: string, form: string): boolean {
  const [a, b] = [nameKey(one), nameKey(form)];
  if (a === b || areCasesOfOneName(a, b)) return true;
  return scriptOfWord(a) === scriptOfWord(b) && compareSpellings(a, b) !== undefined;
}
