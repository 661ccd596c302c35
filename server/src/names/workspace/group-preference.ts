/** Which spelling of a name a workspace should use: the same order of authority as for one article. */

import { say } from '../../messages/message.ts';
import { scriptOfWord } from '../../text/scripts.ts';
import type { Preference } from '../entity.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { ArticleStyle } from '../house-style/article-style.ts';
import { houseStylePrefers } from '../house-style/style-reason.ts';
import { nameKey, namePartsOf } from '../lexicon/name-key.ts';
import { areCasesOfOneName } from '../lexicon/russian-cases.ts';
import type { NameGroup, WorkspaceSpelling } from './name-groups.ts';

/** What decides besides the counts. */
export interface GroupAuthorities {
  readonly style: ArticleStyle | undefined;
  /** Folded form -> the form that annotators chose; forms on which they disagree are not in it. */
  readonly decided: ReadonlyMap<string, string>;
  readonly gazetteer: Gazetteer;
}

/** A workspace decides by at least this many uses and this share of all. */
const LEAST_USES = 5;
const LEAST_SHARE = 0.8;

/** The preferred spelling and why; undefined where two are used equally often and nobody has decided. */
export function preferenceOfGroup(group: NameGroup, authorities: GroupAuthorities): Preference | undefined {
  return (
    byStyle(group, authorities.style) ??
    byDecision(group, authorities.decided) ??
    byUse(group, LEAST_USES, LEAST_SHARE) ??
    byGazetteer(group, authorities.gazetteer) ??
    byUse(group, 1, 0)
  );
}

function byStyle(
  { spellings, entities, part }: NameGroup,
  style: ArticleStyle | undefined,
): Preference | undefined {
  if (style === undefined) return undefined;
  const chosen = (form: string, reason: string | undefined): Preference => ({
    form,
    authority: 'house-style',
    reason: houseStylePrefers(form, reason),
  });
  for (const { writings } of spellings) {
    for (const form of writings) {
      const choice = style.choiceFor(form);
      const about = choice?.entity === undefined || entities.includes(choice.entity.form);
      if (choice?.prefer !== undefined && about) return chosen(choice.prefer.form, choice.reason);
    }
  }
  for (const choice of entities.flatMap((id) => style.choicesFor(id))) {
    const whole = choice.prefer?.form ?? '';
    const words = namePartsOf(whole);
    const pieces = part === 'given' ? words.slice(0, -1) : [whole, words.at(-1) ?? ''];
    const piece = pieces.find((one) => spellings.some((spelling) => spells(spelling, one)));
    if (piece !== undefined) return chosen(piece, choice.reason);
  }
  return undefined;
}

function byDecision({ spellings }: NameGroup, decided: ReadonlyMap<string, string>): Preference | undefined {
  for (const form of spellings.flatMap(({ writings }) => writings)) {
    const chosen = decided.get(nameKey(form));
    if (chosen === undefined || !spellings.some((spelling) => spells(spelling, chosen))) continue;
    return {
      form: chosen,
      authority: 'decision',
      reason: say('an annotator chose “{form}” before', { form: chosen }),
    };
  }
  return undefined;
}

/** The most used spelling, if it has enough uses and is used more than any other. */
function byUse({ spellings }: NameGroup, uses: number, share: number): Preference | undefined {
  const total = spellings.reduce((sum, one) => sum + one.uses, 0);
  const [best, next] = spellings;
  if (best === undefined || best.uses < uses || best.uses < share * total) return undefined;
  if (next !== undefined && next.uses === best.uses) return undefined;
  const authority = uses >= LEAST_USES ? 'workspace' : 'majority';
  return { form: best.form, authority, reason: say('{count} of {total} uses', { count: best.uses, total }) };
}

/** The first form of the gazetteer that is a spelling of the group. */
function byGazetteer(
  { entities, spellings, script, part }: NameGroup,
  gazetteer: Gazetteer,
): Preference | undefined {
  for (const { forms } of entities.flatMap((id) => gazetteer.get(id) ?? [])) {
    for (const { text } of forms) {
      if (scriptOfWord(text) !== script) continue;
      const words = namePartsOf(text);
      const pieces = part === 'given' ? words.slice(0, -1) : [text, words.at(-1)!];
      const piece = pieces.find((one) => spellings.some((spelling) => spells(spelling, one)));
      if (piece === undefined) continue;
      return {
        form: piece,
        authority: 'gazetteer',
        reason: say('“{form}” is the form in the gazetteer', { form: piece }),
      };
    }
  }
  return undefined;
}

function spells({ writings }: WorkspaceSpelling, form: string): boolean {
  const folded = nameKey(form);
  return writings.some((one) => nameKey(one) === folded || areCasesOfOneName(nameKey(one), folded));
}
