/**
 * What the house style says and the comparing of spellings does not see: writings that differ in hamza or final yeh
 * alone, and forms that are forbidden with nothing to write in their place.
 */

import type { Finding } from '../../findings/finding.ts';
import { say } from '../../messages/message.ts';
import type { PlacesInArticle } from '../clusters/places.ts';
import { letterBefore, type SpellingSet, spanOf, type Use, usesOf } from '../clusters/spellings.ts';
import type { ArticleStyle } from '../house-style/article-style.ts';
import type { StyleEntry } from '../house-style/house-style.ts';
import { withoutStop } from '../house-style/style-reason.ts';
import { afterParticle } from '../lexicon/clitics.ts';
import { nameKey } from '../lexicon/name-key.ts';
import { nameVariant } from './rules.ts';

/** Findings about one set of spellings. @param entity id of the entity */
export function houseStyleFindings(
  set: SpellingSet,
  style: ArticleStyle,
  places: PlacesInArticle,
  entity: string,
): Finding[] {
  return set.spellings.flatMap((spelling) => {
    if (!spelling.writings.some(({ form }) => style.choiceFor(form) !== undefined)) return [];
    return usesOf(spelling).flatMap((use) => {
      const choice = style.choiceFor(use.form);
      return choice === undefined ? [] : (report(use, choice, places, entity) ?? []);
    });
  });
}

function report(
  use: Use,
  { prefer, forbid, reason }: StyleEntry,
  places: PlacesInArticle,
  entity: string,
): Finding | undefined {
  const forbidden = forbid.some(({ form }) => form === use.form);
  const why = reason === undefined ? '' : say(': {reason}', { reason: withoutStop(reason) });
  const span = spanOf(use, places);
  const finding = {
    rule: nameVariant.id,
    ...span,
    related: [],
    unnecessary: false,
    entity,
  };
  if (prefer === undefined) {
    if (!forbidden) return undefined;
    const message = say('The house style forbids “{form}”{why}.', { form: use.form, why });
    return { ...finding, severity: nameVariant.severity, message, fixes: [], alternatives: [] };
  }
  if (!differInOrthography(use, prefer.form)) return undefined;
  const newText = afterParticle(letterBefore(use), prefer.form);
  return {
    ...finding,
    severity: forbidden ? nameVariant.severity : 'information',
    message: say('The house style writes “{preferred}”, not “{form}”{why}.', {
      preferred: prefer.form,
      form: use.form,
      why,
    }),
    fixes: [
      {
        title: say('Change to “{newText}”', { newText }),
        kind: 'confirm',
        edits: [{ ...span, newText }],
      },
    ],
    alternatives: [prefer.form],
  };
}

/** Whether two writings fold alike and are not the same but for capitals, which headlines are free to use. */
function differInOrthography({ form, folded }: Use, preferred: string): boolean {
  if (folded !== nameKey(preferred)) return false;
  const plain = (text: string): string => text.normalize('NFC').toLowerCase().replace(/[‐‑]/g, '-');
  return plain(form) !== plain(preferred);
}
