/** What two stretches of text say of the forms that stand in them: reads what is around one use of each. */
import { fold } from '../../text/folding.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { isNameParticle } from '../lexicon/name-particles.ts';
import type { OrdinaryWords } from '../lexicon/ordinary-words.ts';
import { looksForeign } from '../lexicon/word-origin.ts';
import { type ContextEvidence, evidenceOf, type Surroundings } from './context-evidence.ts';
import type { PairKnowledge } from './form-facts.ts';

/** A stretch of text with each form in it. */
export interface PairContext {
  readonly a: string;
  readonly b: string;
}

/** Compares what stands around two folded forms in their texts. */
export const contextEvidence = (
  a: string,
  b: string,
  context: PairContext,
  known: PairKnowledge,
): ContextEvidence =>
  evidenceOf(surroundingsOf(a, context.a, known.words), surroundingsOf(b, context.b, known.words), known);

/** A word of a text, and whether nothing but a space parts it from the word before. */
interface ContextWord {
  readonly written: string;
  readonly folded: string;
  readonly goesOn: boolean;
}

/** What is around the use of a form that is nearest to the middle of the text. */
function surroundingsOf(form: string, text: string, words: OrdinaryWords): Surroundings {
  const found = wordsOf(text);
  const at = useOf(form, found);
  const use = found[at];
  if (use === undefined) return NOTHING;
  const before: ContextWord[] = [];
  for (let step = at; before.length < 2 && found[step]!.goesOn && step > 0; step--)
    before.push(found[step - 1]!);
  const after: ContextWord[] = [];
  for (let step = at + 1; after.length < 2 && found[step]?.goesOn === true; step++) after.push(found[step]!);
  const [first, second] = before;
  const given = first !== undefined && isNameParticle(first.folded) ? second : first;
  const beginsName = use.folded !== form;
  const partsOf = (row: readonly (ContextWord | undefined)[]): ReadonlySet<string> => {
    const end = row.findIndex((word) => word === undefined || !isPart(word, words));
    return new Set(row.slice(0, end < 0 ? row.length : end).map((word) => word!.folded));
  };
  return {
    around: new Set([...before, ...after].map(({ folded }) => folded)),
    preceding: {
      next: new Set(first === undefined ? [] : [first.folded]),
      second: new Set(second === undefined ? [] : [second.folded]),
    },
    before: { words: beginsName ? NONE : partsOf([given]) },
    after: { words: partsOf(after) },
  };
}

const NONE: ReadonlySet<string> = new Set();
const NOTHING: Surroundings = {
  around: NONE,
  preceding: { next: NONE, second: NONE },
  before: { words: NONE },
  after: { words: NONE },
};

function wordsOf(text: string): ContextWord[] {
  let end = 0;
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)].map(({ 0: written, index }) => {
    const goesOn = end > 0 && index === end + 1 && /[\s\-_]/.test(text.charAt(end));
    end = index + written.length;
    return { written, folded: fold(written), goesOn };
  });
}

function useOf(form: string, words: readonly ContextWord[]): number {
  const middle = words.length / 2;
  let nearest = -1;
  words.forEach(({ folded }, at) => {
    const isUse = folded === form || (folded.endsWith(form) && folded.length - form.length <= 3);
    if (isUse && (nearest < 0 || Math.abs(at - middle) < Math.abs(nearest - middle))) nearest = at;
  });
  return nearest;
}

/** Whether a word may be another part of a name; the preposition على, folded, looks like the name علي and is none. */
function isPart({ written, folded }: ContextWord, words: OrdinaryWords): boolean {
  if (folded.length <= 2) return false;
  if (isGivenName(folded)) return !written.endsWith('لى');
  return words.isNameLike(folded) && looksForeign(folded);
}
