/** Offers to write one form of a name in every article of the workspace, beside the offers for one article. */

import type { Analysis } from '../../analysis/analysis.ts';
import { type Message, say } from '../../messages/message.ts';
import type { WorkspaceUsage } from '../../names/clusters/decisions.ts';
import { compareSpellings } from '../../names/clusters/spellings.ts';
import { nameKey } from '../../names/lexicon/name-key.ts';
import type { Offset } from '../../text/offsets.ts';
import { scriptOfWord } from '../../text/scripts.ts';
import type { NamedFinding } from '../diagnostics.ts';

/** One form that may be written everywhere. */
export interface UnifyChoice {
  readonly title: Message;
  readonly named: NamedFinding;
  /** Where the name stands in the article: a place of the finding. */
  readonly start: Offset;
  readonly to: string;
}

/** How many forms one menu offers for the workspace. */
const OFFERED_FORMS = 3;

/**
 * Forms of the name of a finding, as far as other articles hold places that would change.
 * @param usage how often the workspace uses a form
 */
export function unifyChoices(analysis: Analysis, named: NamedFinding, usage: WorkspaceUsage): UnifyChoice[] {
  const { finding } = named;
  const entity = analysis.entities.find(({ id }) => id === finding.entity);
  const mention = entity?.mentions.find(({ head }) => head.start === finding.start);
  if (entity === undefined || mention === undefined) return [];
  const id = entity.known === undefined ? undefined : entity.id;
  const written = [...entity.forms.map(({ form }) => form), ...(finding.alternatives ?? [])];
  const forms = [...new Set([entity.preference.form, ...written])].filter((form) =>
    spells(form, mention.form),
  );
  const counts = new Map(forms.map((form) => [form, usage.usesOf(form, id).uses]));
  const here = (form: string): number => entity.forms.find((one) => one.form === form)?.count ?? 0;
  return forms.slice(0, OFFERED_FORMS).flatMap((to) => {
    const others = forms.filter((form) => nameKey(form) !== nameKey(to));
    const everywhere = others.reduce((sum, form) => sum + counts.get(form)!, 0);
    const inArticle = others.reduce((sum, form) => sum + here(form), 0);
    if (everywhere <= inArticle) return [];
    const title = say('Write “{to}” for this name in all articles of the workspace ({count} places)', {
      to,
      count: everywhere,
    });
    return [{ title, named, start: finding.start, to }];
  });
}

const spells = (form: string, other: string): boolean =>
  scriptOfWord(form) === scriptOfWord(other) &&
  (nameKey(form) === nameKey(other) || compareSpellings(nameKey(form), nameKey(other)) !== undefined);
