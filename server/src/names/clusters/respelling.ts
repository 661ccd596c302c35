/**
 * Writes another form of a name in the place of a mention, so that the sentence stays whole: the particle of an Arabic
 * word, the case of a Russian one, the capitals of a headline. What cannot be known is said and left to a person.
 */
import { type Message, say } from '../../messages/message.ts';
import { scriptOfWord } from '../../text/scripts.ts';
import { compareNames } from '../comparing/comparer.ts';
import { afterParticle } from '../lexicon/clitics.ts';
import { dividedLike, nameKey, withoutHyphens } from '../lexicon/name-key.ts';
import { areCasesOfOneName, inCaseOf, nominativeAmong, nominativesOf } from '../lexicon/russian-cases.ts';

/** A form where it stands. Offsets are UTF-16. */
export interface WrittenForm {
  readonly start: number;
  readonly end: number;
  /** Without particle, harakat and tatweel. */
  readonly form: string;
}

/** The new text of a place. Without one, nothing that could be written there is known to be right. */
export type Respelling =
  | { readonly sure: true; readonly newText: string }
  | { readonly sure: false; readonly newText: string | undefined; readonly reason: Message };

/**
 * What to write at a place instead of the form there.
 * @param text the article's @param to the new form, as it is written by itself (in the nominative)
 * @param forms other forms of the same name, by which the nominative of an inflected one is known
 */
export function respell(text: string, use: WrittenForm, to: string, forms: readonly string[]): Respelling {
  const script = scriptOfWord(use.form);
  if (script !== scriptOfWord(to)) {
    return {
      sure: false,
      newText: undefined,
      reason: say('“{form}” is in another script', { form: use.form }),
    };
  }
  const respelled = script === 'cyrillic' ? inflected(use.form, to, forms) : sure(to);
  if (respelled.newText === undefined) return respelled;
  const raw = text.slice(use.start, use.end);
  if (script === 'arabic') {
    const written = text.slice(Math.max(0, use.start - 1), use.start);
    return { ...respelled, newText: afterParticle(written, respelled.newText) };
  }
  return { ...respelled, newText: inCapitals(raw, respelled.newText) };
}

const sure = (newText: string): Respelling => ({ sure: true, newText });

/** A name in a headline of capitals stays one; an acronym is none. */
function inCapitals(raw: string, to: string): string {
  const capitals = raw.length > 4 && raw === raw.toUpperCase() && raw !== raw.toLowerCase();
  return capitals && to !== to.toUpperCase() ? to.toUpperCase() : to;
}

/** Names of foreign origin that end so have one form for all cases. */
const INDECLINABLE = /[оуюиэеы]$/i;

const caseUnknown = (form: string, to: string): Message =>
  say('the case of “{form}” cannot be given to “{to}”', { form, to });

function inflected(form: string, to: string, forms: readonly string[]): Respelling {
  const used = withoutHyphens(form).split(' ');
  const wanted = withoutHyphens(to).split(' ');
  if (used.length !== wanted.length) {
    const nominative = nominativeOf(form, to, forms);
    if (nominative === nameKey(form) && used.length === 1) return sure(to);
    return { sure: false, newText: to, reason: caseUnknown(form, to) };
  }
  const words = used.map((word, at) =>
    inflectedWord(
      word,
      wanted[at]!,
      forms.map((one) => withoutHyphens(one).split(' ')[at] ?? ''),
    ),
  );
  const unsure = words.find((word) => !word.sure);
  const newText = dividedLike(words.map((word, at) => word.newText ?? wanted[at]!).join(' '), to);
  return unsure === undefined ? sure(newText) : { ...unsure, newText };
}

function inflectedWord(form: string, to: string, forms: readonly string[]): Respelling {
  const folded = nameKey(form);
  if (folded === nameKey(to)) return sure(to);
  const nominative = nominativeOf(form, to, forms);
  const reason = caseUnknown(form, to);
  if (nominative === undefined) return { sure: false, newText: to, reason };
  if (INDECLINABLE.test(to)) return sure(to);
  if (nominative === folded) {
    // A name that shows no case may stand in any of them, and the new one would have to show it.
    return INDECLINABLE.test(form) ? { sure: false, newText: to, reason } : sure(to);
  }
  const newText = inCaseOf(to, folded, nominative);
  return newText === undefined ? { sure: false, newText: to, reason } : sure(newText);
}

/**
 * The folded nominative of a form: that of other forms of the name, else the reading that comes nearest to the new
 * form. Undefined where the form may be a nominative or another case, and nothing tells.
 */
function nominativeOf(form: string, to: string, forms: readonly string[]): string | undefined {
  const folded = nameKey(form);
  const cases = forms.filter((one) => one !== form && areCasesOfOneName(nameKey(one), folded));
  if (cases.length > 0) return nameKey(nominativeAmong([form, ...cases])!);
  const wanted = nameKey(to);
  let nearest: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const reading of [folded, ...nominativesOf(folded)]) {
    const { cost } = compareNames(reading, wanted);
    if (cost < least) [nearest, least] = [reading, cost];
  }
  if (nearest !== undefined) return nearest;
  return nominativesOf(folded).length === 0 || /[бвгджзклмнпрстфхцчшщ]$/.test(folded) ? folded : undefined;
}
