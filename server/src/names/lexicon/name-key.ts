/**
 * The key under which the writings of a name are one form, and the words that a name has.
 *
 * A hyphen divides the words of a name for whoever compares names, as a space does: Jean-Claude and Jean Claude are one
 * form. It joins them for whoever asks which words are one part of the name: the surname of Anna Kowalska-Nowak is
 * Kowalska-Nowak. A particle is no such part: Bashar al-Assad has the surname Assad.
 */
import { fold } from '../../text/folding.ts';
import { scriptOfWord } from '../../text/scripts.ts';

/** Hyphen-minus, hyphen, non-breaking hyphen, and the en dash that some write for them. */
const HYPHEN = /[-‐‑–]/;
/** What stands between two words of a form; in a hashtag that is an underscore. */
const DIVIDERS = /[\s_\-‐‑–]+/g;

/** Whether a UTF-16 unit is a hyphen, or the en dash that some write for one. */
export const isHyphen = (unit: number): boolean =>
  unit === 0x2d || unit === 0x2010 || unit === 0x2011 || unit === EN_DASH;

/** The dash that may be a hyphen, and may stand between two names: the Kyiv–Lviv railway. */
export const EN_DASH = 0x2013;

/** The key of a form of a name: folded, its words joined by one space whether they were by a space or a hyphen. */
export function nameKey(form: string): string {
  const folded = fold(form);
  return HYPHEN.test(folded) ? folded.replace(DIVIDERS, ' ') : folded;
}

/** A form with spaces for its hyphens: writings that differ by these alone are shown as one. */
export const withoutHyphens = (form: string): string =>
  HYPHEN.test(form) ? form.replace(DIVIDERS, ' ') : form;

/** Articles and prepositions that are joined to a name by a hyphen and are no part of a compound, folded. */
const PARTICLES: ReadonlySet<string> = new Set(
  'al el ad as ash an ar at az ul аль эль ад ас аш ан ар ат аз уль'.split(' '),
);

/** Whether a folded word is a particle that a hyphen joins to a name: al-Assad, аль-Асад. */
export const isHyphenatedParticle = (folded: string): boolean => PARTICLES.has(folded);

/** One word of a form, as its key counts them, in UTF-16 units of the form. */
interface FormWord {
  readonly start: number;
  readonly end: number;
}

function wordsIn(form: string): FormWord[] {
  const words: FormWord[] = [];
  let start = 0;
  for (const { index, 0: divider } of form.matchAll(DIVIDERS)) {
    if (index > start) words.push({ start, end: index });
    start = index + divider.length;
  }
  if (start < form.length) words.push({ start, end: form.length });
  return words;
}

/** How many words the key of a form has. */
export const wordCountOf = (form: string): number => {
  if (!HYPHEN.test(form) && !form.includes(' ')) return 1;
  return wordsIn(form).length;
};

/** The words `from` up to `to` of a form, counted as its key has them, with what is written between them. */
export function wordsCut(form: string, from: number, to: number): string {
  const words = wordsIn(form);
  const [first, last] = [words[from], words[to - 1]];
  return first === undefined || last === undefined ? '' : form.slice(first.start, last.end);
}

/** The parts of a name in order: words apart by spaces, and compounds with a hyphen (Jean-Claude) as one. */
export function namePartsOf(form: string): string[] {
  if (!HYPHEN.test(form)) return form.split(' ');
  const words = wordsIn(form);
  const parts: string[] = [];
  let start = 0;
  words.forEach(({ end }, at) => {
    const next = words[at + 1];
    if (next !== undefined && isCompound(form, words[at]!, next)) return;
    parts.push(form.slice(words[start]!.start, end));
    start = at + 1;
  });
  return parts;
}

/** How many words of its key each part of a name has, in order. */
export const partLengthsOf = (form: string): number[] => namePartsOf(form).map(wordCountOf);

/** Whether a hyphen makes two words of a form one part of it. */
const isCompound = (form: string, before: FormWord, after: FormWord): boolean =>
  after.start - before.end === 1 &&
  isHyphen(form.charCodeAt(before.end)) &&
  !isHyphenatedParticle(fold(form.slice(before.start, before.end)));

/** The last part of a name: a person’s surname. */
export const lastPartOf = (form: string): string => namePartsOf(form).at(-1) ?? form;

/** Whether a name is one word or one compound: Nowak, Kowalska-Nowak. */
export const isOnePart = (form: string): boolean => !form.includes(' ') && namePartsOf(form).length === 1;

/**
 * A form with what another writing of as many words has between its words: Jean-Claude Juncker for the place
 * “Jean-Claude Junker”, although the form is mostly written Jean Claude Juncker. The form as it is where the numbers of
 * words differ, and in scripts that join no names by hyphens.
 */
export function dividedLike(form: string, written: string): string {
  const script = scriptOfWord(form);
  if (script !== 'latin' && script !== 'cyrillic') return form;
  const [own, other] = [wordsIn(form), wordsIn(written)];
  if (own.length < 2 || own.length !== other.length) return form;
  return own
    .map(({ start, end }, at) => {
      const word = form.slice(start, end);
      const next = other[at + 1];
      return next === undefined ? word : word + written.slice(other[at]!.end, next.start);
    })
    .join('');
}
