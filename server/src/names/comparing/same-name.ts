/**
 * Do two forms that stand in one article name the same entity? Asks the judgement of the pair (pair-judge.ts) with what
 * the article says of the two, after what no likeness of letters can outweigh: two entities of the gazetteer, two given
 * names, grammar, another title or surname beside each.
 */
import type { Script } from '../../text/scripts.ts';
import type { EntityType } from '../entity.ts';
import { peelings } from '../lexicon/clitics.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { areCasesOfOneName } from '../lexicon/russian-cases.ts';
import { looksForeign } from '../lexicon/word-origin.ts';
import { type ContextEvidence, evidenceOf, type Surroundings } from './context-evidence.ts';
import { factsOf, type PairKnowledge, shareEntity } from './form-facts.ts';
import { differByInflection } from './inflection.ts';
import { classOfScripts } from './pair-class.ts';
import { judgePair } from './pair-judge.ts';
import { compareOnce } from './remembered-comparisons.ts';
import { type NameSlip, slipBetween } from './slip-of-name.ts';

/** A form as it is compared: the words that carry the name, and what stands around them in the article. */
export interface NamedForm extends Surroundings {
  readonly folded: string;
  readonly written: string;
  readonly script: Script;
  readonly type: EntityType | undefined;
  /** Nothing but its shape says that it is a name. */
  readonly loose: boolean;
  /** How often the article has it; what is beyond `MANY_USES` (slip-of-name.ts) need not be counted. */
  readonly uses: number;
  /** Other parts of the name before it (given names) and after it (surnames), folded. */
  readonly before: Parts;
  readonly after: Parts;
}

/** Name words that stand on one side of a form. */
export interface Parts {
  readonly words: ReadonlySet<string>;
  /** Every use of the form has such a word there. */
  readonly always: boolean;
}

/**
 * From here two forms are taken for one name, one of them announced as a name or neither. Lower than one half: the
 * probability is that of any two look-alikes of an article, and these have passed what rules pairs out. Of 238 clusters
 * that were read by hand (bench/names-in-news.md), the least sure that was right had 0.36.
 */
const LEAST_ARABIC = 0.3;
/** Letters by which other parts of two names are one name. */
const LEAST_PART = 0.5;
const LEAST_CROSS = 0.75;
/** A word that has its capital from the start of a sentence. */
const LEAST_OPENER = 0.85;
/** A club is named like its city, and what a title announces is not always a person. */
const LEAST_OTHER_TYPE = 0.7;
/** Spellings of one name in one script are of about the same length. */
const MOST_LONGER = 6;
/** Below this the two speak against each other, and are not joined through a third either. */
const LEAST_THROUGH_OTHERS = 0.1;
/** Two words that nothing announces must look like foreign names: log-odds of their letters (word-origin.ts). */
const LEAST_FOREIGN = -2;
/** A form that is probably a slip of typing for another one of the article. */
const SLIP_OF_TYPING = 0.9;

/** The probability that two forms of an article are spellings of one name; 0 where something rules it out. */
export function probabilityOfOneName(a: NamedForm, b: NamedForm, known: PairKnowledge): number {
  if (a.script === b.script && Math.abs(a.folded.length - b.folded.length) > MOST_LONGER) return 0;
  // Letters go first: they turn most pairs away, and what stands around a form is dearer to read.
  const cases = areCasesOfOneName(a.folded, b.folded);
  const { difference, cost } = compareOnce(a.written, b.written);
  const slip = cases || cost === 0 ? undefined : slipBetween(a, b, known);
  if (!cases && slip === undefined && difference === 'slip') return 0;
  const factsA = factsOf(a.folded, known);
  const factsB = factsOf(b.folded, known);
  const bothKnown = factsA.entries.length > 0 && factsB.entries.length > 0;
  if (bothKnown && !shareEntity(factsA, factsB)) return 0;
  if (!cases) {
    if (a.script === 'arabic' && b.script === 'arabic' && isGrammar(a, b)) return 0;
    const native = Math.min(factsA.foreign, factsB.foreign) < LEAST_FOREIGN;
    if (a.loose && b.loose && native && slip === undefined) return 0;
  }
  if (standTogether(a, b) || partsDiffer(a.before, b.before) || partsDiffer(a.after, b.after)) return 0;
  if (cases) return 1;
  const evidence = evidenceOf(a, b, known);
  if ((factsA.native || factsB.native) && !evidence.shared && cost > 0) return 0;
  if (slip !== undefined && isSlipInContext(slip, a, b, evidence)) return SLIP_OF_TYPING;
  if (difference === 'slip') return 0;
  return cost === 0 && a.script === b.script ? 1 : judgePair(a.written, b.written, known, evidence);
}

/**
 * Whether what stands around a slip lets it be one. With another given name before it, it would be the surname of another
 * person; beside a name that only the article knows any other part of a name says so.
 */
function isSlipInContext(
  { typed, isKnown }: NameSlip<NamedForm>,
  a: NamedForm,
  b: NamedForm,
  { shared, differs, otherNation }: ContextEvidence,
): boolean {
  if (shared) return true;
  if (otherNation) return false;
  const type = a.type ?? b.type;
  if (isKnown) return (type !== undefined && type !== 'PER') || ![...typed.before.words].some(isGivenName);
  return !differs && (a.before.words.size === 0 || b.before.words.size === 0);
}

/** Whether a probability is enough to take the two forms for one name. */
export function isOneName(a: NamedForm, b: NamedForm, probability: number): boolean {
  return probability >= leastOf(a, b);
}

/** Whether two forms may be spellings of one name when each is one with a third. */
export const mayBeOneName = (probability: number): boolean => probability >= LEAST_THROUGH_OTHERS;

function leastOf(a: NamedForm, b: NamedForm): number {
  if (a.type !== undefined && b.type !== undefined && a.type !== b.type) return LEAST_OTHER_TYPE;
  const kind = classOfScripts(a.script, b.script);
  if (kind === 'cross') return LEAST_CROSS;
  if (kind === 'arabic') return LEAST_ARABIC;
  if (a.loose && b.loose) return 1;
  return a.loose || b.loose ? LEAST_OPENER : LEAST_CROSS;
}

/** Words beside each other are parts of one name or members of a list, not spellings of each other. */
const standTogether = (a: NamedForm, b: NamedForm): boolean =>
  a.around.has(b.folded) || b.around.has(a.folded);

/** Both always have another part of a name on this side, and no two of these parts are one name. */
function partsDiffer(a: Parts, b: Parts): boolean {
  return a.always && b.always && !shareName(a.words, b.words);
}

function shareName(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) {
    for (const other of b) {
      if (one === other || compareOnce(one, other).probability >= LEAST_PART) return true;
    }
  }
  return false;
}

/**
 * One word in two inflections, or with a particle that was not taken off; or hamza alone, which moves with the case of a
 * word (زعماؤنا, زعمائنا).
 */
function isGrammar(a: NamedForm, b: NamedForm): boolean {
  if (differByInflection(a.folded, b.folded)) return true;
  if (withoutHamza(a.written) === withoutHamza(b.written)) return true;
  const [shorter, longer] = a.folded.length < b.folded.length ? [a.folded, b.folded] : [b.folded, a.folded];
  return !looksForeign(shorter) && peelings(longer).some(({ remainder }) => remainder === shorter);
}

const withoutHamza = (form: string): string => form.replace(/[ءئؤ]/g, '');
