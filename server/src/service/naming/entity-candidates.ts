/** Known entities that a name may be linked to. */
import type { Gazetteer } from '../../names/gazetteer/gazetteer.ts';
import type { EntityCandidate } from '../annotating/annotating.ts';

/** Entities of the gazetteer that have a form. @param form folded (text/folding.ts) */
export function entityCandidates(gazetteer: Gazetteer, form: string): EntityCandidate[] {
  const words = form.trim().split(/\s+/).join(' ');
  return gazetteer.lookup(words).map(({ id, type, description, forms }) => ({
    id,
    type,
    name: (forms.find(({ role }) => role === 'preferred') ?? forms[0])?.text ?? id,
    ...(description === undefined ? {} : { description }),
  }));
}
