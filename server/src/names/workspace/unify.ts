/** Brings the names of an article to chosen forms: the edits, and what is left for a person with the reason. */
import { type Message, say } from '../../messages/message.ts';
import type { Span } from '../../text/offsets.ts';
import { respell, type WrittenForm } from '../clusters/respelling.ts';
import type { Entity, Mention } from '../entity.ts';
import { dividedLike, nameKey } from '../lexicon/name-key.ts';
import { areCasesOfOneName } from '../lexicon/russian-cases.ts';
import { givenNamesOf, type NamePart, wordsOf } from './article-names.ts';
import type { NameGroup, NameGroups } from './name-groups.ts';

/** The form that a group shall have. */
export interface Target {
  readonly form: string;
  /** Whether hamza, final yeh and capitals are to be made the same as well. */
  readonly exact: boolean;
}

/** A place that is changed. */
export interface UnifiedPlace extends Span {
  readonly newText: string;
  readonly entity: string;
  /** The form that stands there, without particle. */
  readonly form: string;
  readonly to: string;
}

/** A place that is left as it is. */
export interface LeftPlace extends Span {
  readonly form: string;
  readonly to: string;
  /** A clause: “it stands in a quotation”. */
  readonly reason: Message;
}

export interface Unified {
  /** In order of place, not overlapping. */
  readonly places: readonly UnifiedPlace[];
  readonly left: readonly LeftPlace[];
}

/** What an article is unified with. */
export interface UnifyPlan {
  readonly groups: NameGroups;
  /** The form that a group shall have in this article; undefined for one that stays as it is. */
  readonly targetOf: (group: NameGroup) => Target | undefined;
  /** Stretches that stay as they are. */
  readonly quotations: readonly Span[];
  /** Folded forms that an annotator of the article accepted. */
  readonly accepted: ReadonlySet<string>;
}

/** Never throws. @param text the article's */
export function unifyNames(text: string, entities: readonly Entity[], plan: UnifyPlan): Unified {
  const places: UnifiedPlace[] = [];
  const left: LeftPlace[] = [];
  for (const entity of entities) {
    for (const mention of entity.mentions) {
      for (const { use, part } of partsOf(mention, entity.id, plan.groups)) {
        const group = plan.groups.groupOf(part, entity.id, nameKey(use.form));
        const target = group === undefined ? undefined : plan.targetOf(group);
        if (group === undefined || target === undefined || agrees(use.form, target)) continue;
        const { start, end, form } = use;
        const leave = (reason: Message): void =>
          void left.push({ start, end, form, to: target.form, reason });
        if (plan.accepted.has(nameKey(form))) leave(say('an annotator accepted it here'));
        else if (plan.quotations.some((quotation) => quotation.start <= start && end <= quotation.end))
          leave(say('it stands in a quotation'));
        else {
          const writings = group.spellings.flatMap((spelling) => spelling.writings);
          const to = target.exact ? target.form : dividedLike(target.form, text.slice(start, end));
          const respelled = respell(text, use, to, writings);
          if (respelled.sure) {
            places.push({ start, end, newText: respelled.newText, entity: entity.id, form, to: target.form });
          } else leave(respelled.reason);
        }
      }
    }
  }
  return { places: inOrder(places), left: left.sort((a, b) => a.start - b.start) };
}

/** A mention by the parts that are judged by themselves. */
function partsOf(
  mention: Mention,
  entity: string,
  groups: NameGroups,
): { readonly use: WrittenForm; readonly part: NamePart }[] {
  const given = givenNamesOf(mention).map((use) => ({ use, part: 'given' as const }));
  const head: WrittenForm = { ...mention.head, form: mention.form };
  if (!groups.splits(entity, nameKey(mention.form))) return [...given, { use: head, part: 'head' }];
  const words = wordsOf(mention.text.slice(head.start - mention.start, head.end - mention.start), head.start);
  return [
    ...given,
    ...words.map((use, at) => ({
      use,
      part: at === words.length - 1 ? ('head' as const) : ('given' as const),
    })),
  ];
}

function agrees(form: string, { form: to, exact }: Target): boolean {
  if (form === to) return true;
  if (areCasesOfOneName(nameKey(form), nameKey(to))) return true;
  if (nameKey(form) !== nameKey(to)) return false;
  return !exact || form.toLowerCase() === to.toLowerCase();
}

/** By place; of two mentions that share words the first is changed. */
function inOrder(places: readonly UnifiedPlace[]): UnifiedPlace[] {
  const taken: UnifiedPlace[] = [];
  for (const place of [...places].sort((a, b) => a.start - b.start)) {
    if ((taken.at(-1)?.end ?? 0) <= place.start) taken.push(place);
  }
  return taken;
}
