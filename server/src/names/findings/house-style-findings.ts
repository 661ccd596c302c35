/**
 * What the house style says and the comparing of spellings does not see: writings that differ in hamza or final yeh
 * alone, and forms that are forbidden with nothing to write in their place.
 */

import type { Finding, Fix, LaidDown } from '../../findings/finding.ts';
import { say } from '../../messages/message.ts';
import { letterBefore, type Use, type Writing } from '../clusters/spellings.ts';
import type { ArticleStyle } from '../house-style/article-style.ts';
import type { StyleEntry } from '../house-style/house-style.ts';
import { withoutStop } from '../house-style/style-reason.ts';
import { afterParticle } from '../lexicon/clitics.ts';
import { nameKey } from '../lexicon/name-key.ts';
import type { NameFinding } from './name-finding.ts';
import { nameVariant } from './rules.ts';

/** Whether the house style says anything of a writing. */
export const speaksOf = (style: ArticleStyle, { form }: Pick<Writing, 'form'>): boolean =>
  style.choiceFor(form) !== undefined;

/** What the house style says of a use; undefined where it is content. @param entity id of the entity */
export function styledUse(use: Use, style: ArticleStyle, entity: string): NameFinding | undefined {
  const choice = style.choiceFor(use.form);
  const said = choice === undefined ? undefined : saidOf(use, choice);
  if (said === undefined) return undefined;
  const { severity, message, newText } = said;
  return {
    rule: nameVariant.id,
    start: use.start,
    end: use.end,
    tells: 'its place',
    place(base, _names, grade) {
      const span = { start: base + use.start, end: base + use.end };
      const fix = (text: string): Fix => ({
        title: say('Change to “{newText}”', { newText: text }),
        kind: 'confirm',
        edits: [{ ...span, newText: text }],
      });
      return {
        rule: nameVariant.id,
        ...span,
        severity: grade(severity),
        message,
        fixes: newText === undefined ? [] : [fix(newText)],
        related: [],
        unnecessary: false,
        entity,
        alternatives: said.alternatives,
        laidDown: said.laidDown,
      };
    },
  };
}

interface SaidByStyle extends Pick<Finding, 'severity' | 'message'> {
  readonly laidDown: LaidDown;
  /** What to write; undefined where the house has not said. */
  readonly newText: string | undefined;
  readonly alternatives: readonly string[];
}

function saidOf(use: Use, { prefer, forbid, reason, span }: StyleEntry): SaidByStyle | undefined {
  const forbidden = forbid.some(({ form }) => form === use.form);
  const why = reason === undefined ? '' : say(': {reason}', { reason: withoutStop(reason) });
  const laidDown = { by: 'house-style', span: prefer?.span ?? span } as const;
  if (prefer === undefined) {
    if (!forbidden) return undefined;
    const message = say('The house style forbids “{form}”{why}.', { form: use.form, why });
    return { severity: nameVariant.severity, message, newText: undefined, alternatives: [], laidDown };
  }
  if (!differInOrthography(use, prefer.form)) return undefined;
  return {
    severity: forbidden ? nameVariant.severity : 'information',
    message: say('The house style writes “{preferred}”, not “{form}”{why}.', {
      preferred: prefer.form,
      form: use.form,
      why,
    }),
    newText: afterParticle(letterBefore(use), prefer.form),
    alternatives: [prefer.form],
    laidDown,
  };
}

/** Whether two writings fold alike and are not the same but for capitals, which headlines are free to use. */
function differInOrthography({ form, folded }: Use, preferred: string): boolean {
  if (folded !== nameKey(preferred)) return false;
  const plain = (text: string): string => text.normalize('NFC').toLowerCase().replace(/[‐‑]/g, '-');
  return plain(form) !== plain(preferred);
}
