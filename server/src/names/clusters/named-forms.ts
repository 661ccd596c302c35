/**
 * What is known of the forms of an entity when they are compared: the words that stand around them, the other parts
 * of the name before and after them.
 */

import type { NamedForm, Parts } from '../comparing/same-name.ts';
import type { EntityType } from '../entity.ts';
import { looksForeign } from '../lexicon/word-origin.ts';
import type { Candidate } from '../mentions/candidate.ts';
import type { NameWord } from '../mentions/name-words.ts';

/** Folded forms under which candidates are compared: whole, and for persons with a given name the surname alone. */
export function comparedForms(candidates: readonly Candidate[]): ReadonlySet<string> {
  const forms = new Set<string>();
  for (const candidate of candidates) {
    forms.add(candidate.folded);
    if (hasSurname(candidate)) forms.add(lastWord(candidate.folded));
  }
  return forms;
}

/**
 * The same forms with what is known of them.
 * @param type that of the known entity, if it is one
 */
export function namedForms(
  candidates: readonly Candidate[],
  type: EntityType | undefined,
): ReadonlyMap<string, NamedForm> {
  const forms = new Map<string, NamedForm>();
  for (const candidate of candidates) {
    const { folded, form, from, to } = candidate;
    addForm(forms, formOf(candidate, folded, form, from, type));
    if (hasSurname(candidate)) {
      addForm(forms, formOf(candidate, lastWord(folded), lastWord(form), to - 1, type));
    }
  }
  return forms;
}

const hasSurname = ({ from, to, type }: Candidate): boolean => to - from > 1 && type === 'PER';

const lastWord = (form: string): string => form.slice(form.lastIndexOf(' ') + 1);

function formOf(
  candidate: Candidate,
  folded: string,
  written: string,
  from: number,
  type: EntityType | undefined,
): NamedForm {
  const { run, to, script, evidence } = candidate;
  const part = (at: number): Parts => {
    const word = run.words[at];
    const named = word !== undefined && isPartOfName(word);
    return { words: new Set(named ? [word.folded] : []), always: named };
  };
  return {
    folded,
    written,
    script,
    type: type ?? candidate.type,
    loose: evidence === 'loose' || evidence === 'tagged',
    around: new Set([...run.folded.slice(Math.max(0, from - 2), from), ...run.folded.slice(to, to + 2)]),
    before: part(from - 1),
    after: part(to),
  };
}

function isPartOfName({ folded, script, lexeme, opensSentence }: NameWord): boolean {
  if (folded.length <= 2) return false;
  return (
    lexeme.given ||
    (script === 'arabic' ? lexeme.nameLike && looksForeign(folded) : lexeme.capital && !opensSentence)
  );
}

/** Adds a use of a form to what is known of the form. */
function addForm(forms: Map<string, NamedForm>, use: NamedForm): void {
  const known = forms.get(use.folded);
  if (known === undefined) {
    forms.set(use.folded, use);
    return;
  }
  const type = known.type ?? use.type;
  forms.set(use.folded, {
    ...known,
    type,
    loose: known.loose && use.loose,
    around: known.around.size > MOST_AROUND ? known.around : new Set([...known.around, ...use.around]),
    before: joinParts(known.before, use.before),
    after: joinParts(known.after, use.after),
  });
}

/** Words around a form that are kept: the form of a hostile text has thousands of uses. */
const MOST_AROUND = 64;

const joinParts = (a: Parts, b: Parts): Parts => ({
  words: a.words.size > MOST_PARTS ? a.words : new Set([...a.words, ...b.words]),
  always: a.always && b.always,
});

const MOST_PARTS = 8;
