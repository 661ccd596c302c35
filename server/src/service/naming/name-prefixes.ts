/**
 * Known names by the letters that they begin with, for completion. A gazetteer answers for whole names only, so its
 * forms are put in order once, when a name is first asked for; look-ups are then two binary searches.
 */
import type { Gazetteer, GazetteerEntry, GazetteerForm } from '../../names/gazetteer/gazetteer.ts';
import { lastPartOf, nameKey } from '../../names/lexicon/name-key.ts';

/** A form that begins with the letters asked for. */
export interface PrefixedForm {
  readonly folded: string;
  readonly form: GazetteerForm;
  readonly entry: GazetteerEntry;
}

/** Entities of a larger gazetteer beyond this number are not offered: their forms would fill the memory. */
export const COMPLETED_ENTITIES = 20_000;

const known = new WeakMap<Gazetteer, readonly PrefixedForm[]>();

/** Puts the forms in order, with the first letter that is typed: by the third, names are offered at once. */
export function warmUp(gazetteer: Gazetteer): void {
  formsWithPrefix(gazetteer, '', 0);
}

/** Forms that begin with some folded letters, in order of their letters. @param limit how many at most */
export function formsWithPrefix(gazetteer: Gazetteer, prefix: string, limit: number): PrefixedForm[] {
  const forms = known.get(gazetteer) ?? readForms(gazetteer);
  known.set(gazetteer, forms);
  const found: PrefixedForm[] = [];
  for (let at = firstAtLeast(forms, prefix); at < forms.length && found.length < limit; at++) {
    const form = forms[at]!;
    if (!form.folded.startsWith(prefix)) break;
    found.push(form);
  }
  return found;
}

/** Every form, and every later word of a form that has several: “Shoigu” finds “Sergei Shoigu”. */
function readForms(gazetteer: Gazetteer): readonly PrefixedForm[] {
  const forms: PrefixedForm[] = [];
  let entities = 0;
  for (const entry of gazetteer.entries()) {
    if (++entities > COMPLETED_ENTITIES) break;
    for (const form of entry.forms) {
      const folded = nameKey(form.text);
      forms.push({ folded, form, entry });
      if (entry.type !== 'PER' || !form.text.includes(' ')) continue;
      const surname = nameKey(form.text.slice(form.text.lastIndexOf(' ') + 1));
      const last = nameKey(lastPartOf(form.text));
      forms.push({ folded: surname, form, entry });
      if (last !== surname) forms.push({ folded: last, form, entry });
    }
  }
  return forms.sort((a, b) => (a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : 0));
}

function firstAtLeast(forms: readonly PrefixedForm[], prefix: string): number {
  let low = 0;
  let high = forms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (forms[middle]!.folded < prefix) low = middle + 1;
    else high = middle;
  }
  return low;
}
