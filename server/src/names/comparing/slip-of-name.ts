/**
 * Is a form of an article a slip of typing for another name that stands there? Rare against established: a name that the
 * gazetteer knows or that the article uses often, and beside it a form that stands there once or twice, is no word and no
 * name that anybody has counted, and differs by one slip.
 */
import type { Script } from '../../text/scripts.ts';
import { peelings } from '../lexicon/clitics.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { looksForeign } from '../lexicon/word-origin.ts';
import { type FormFacts, factsOf, type PairKnowledge } from './form-facts.ts';
import { type SlippedWord, slippedWord, type TypingSlip } from './typing-slip.ts';

/** What must be known of a form. */
export interface UsedForm {
  readonly folded: string;
  readonly script: Script;
  /** Nothing but its shape says that it is a name. */
  readonly loose: boolean;
  /** How often the article has it; what is beyond `MANY_USES` need not be counted. */
  readonly uses: number;
}

/** Uses from which a name that no gazetteer has is established in its article. */
const FEWEST_USES = 3;
/** A slip is made once, and not as a habit: an established form is used so many times as often. */
const TIMES_AS_OFTEN = 3;
/** Uses of a slip at most. */
const MOST_SLIPS = 2;
/** Uses beyond this number say nothing more. */
export const MANY_USES = TIMES_AS_OFTEN * MOST_SLIPS;

/** A form that was probably typed for another. */
export interface NameSlip<Form extends UsedForm> {
  readonly slip: TypingSlip;
  readonly typed: Form;
  /** The gazetteer knows the name that was meant. */
  readonly isKnown: boolean;
}

/** Which of two forms was typed for the other, and by which slip; undefined where none is probable. */
export function slipBetween<Form extends UsedForm>(
  a: Form,
  b: Form,
  known: PairKnowledge,
): NameSlip<Form> | undefined {
  if (a.script !== b.script) return undefined;
  const [more, fewer] = a.uses >= b.uses ? [a, b] : [b, a];
  // Of forms that are used alike the one that the gazetteer knows was meant.
  return slipFor(more, fewer, known) ?? (a.uses === b.uses ? slipFor(fewer, more, known) : undefined);
}

function slipFor<Form extends UsedForm>(
  meant: Form,
  typed: Form,
  known: PairKnowledge,
): NameSlip<Form> | undefined {
  if (typed.uses > MOST_SLIPS) return undefined;
  const word = slippedWord(meant.folded, typed.folded);
  if (word === undefined) return undefined;
  const facts = factsOf(meant.folded, known);
  if (!isEstablished(meant, typed, facts) || factsOf(typed.folded, known).entries.length > 0)
    return undefined;
  const isNobodys = meant.script === 'arabic' ? isNoArabicWord(word, meant, facts, known) : !typed.loose;
  if (!isNobodys || isCounted(word, known)) return undefined;
  return { slip: word.slip, typed, isKnown: facts.entries.length > 0 };
}

function isEstablished(meant: UsedForm, typed: UsedForm, { entries }: FormFacts): boolean {
  if (entries.length > 0) return meant.uses >= typed.uses;
  return meant.uses >= FEWEST_USES && meant.uses >= TIMES_AS_OFTEN * typed.uses;
}

/**
 * Whether the typed word was counted as a name or as a word of its own. A slip of a name that is in the news every day is
 * counted too, and it is seldom beside that.
 */
function isCounted({ meant, typed }: SlippedWord, known: PairKnowledge): boolean {
  const { entries, frequency } = factsOf(typed, known);
  if (entries.length > 0 || isGivenName(typed) || known.isCounted?.(typed) === true) return true;
  if (frequency === 0) return false;
  const facts = factsOf(meant, known);
  return facts.entries.length === 0 || facts.frequency < frequency + RARER;
}

/** Frequency classes, each a doubling, by which a slip is rarer than the name in edited news. */
const RARER = 5;

/**
 * An Arabic word may begin with a particle or be an inflected one that was never counted, and nothing but its letters
 * tells it from a name: the meant form must be known, announced or look foreign.
 */
function isNoArabicWord(
  { typed }: SlippedWord,
  { folded, loose }: UsedForm,
  { entries }: FormFacts,
  { words }: PairKnowledge,
): boolean {
  if (entries.length === 0 && loose && !looksForeign(folded)) return false;
  return (
    !words.isOrdinary(typed) &&
    peelings(typed).every(({ remainder }) => words.frequencyClass(remainder) === 0)
  );
}
