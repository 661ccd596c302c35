/**
 * The cases of Russian and Ukrainian names: Путин, Путина, Путиным are one form, and no spelling variants.
 *
 * A name is followed through the endings of its declension; the endings of two declensions are never mixed, so that
 * Лавров (no ending) and Лавр are two names, although -ов is an ending of other words.
 */
import { fold } from '../../text/folding.ts';
import { withoutHyphens, wordCountOf } from './name-key.ts';

type Declensions = readonly (readonly string[])[];

/** Endings of each declension as written, the nominative first. Source: the school grammar of names and adjectives. */
const WRITTEN: Declensions = [
  ['', 'а', 'у', 'ом', 'ем', 'ым', 'е'],
  ['й', 'я', 'ю', 'ем', 'е', 'и'],
  ['ь', 'я', 'ю', 'ем', 'е', 'и', 'ью'],
  ['ий', 'ого', 'его', 'ому', 'ему', 'им', 'ом', 'ем'],
  ['ый', 'ого', 'ому', 'ым', 'ом'],
  ['ой', 'ого', 'ому', 'ым', 'им', 'ом'],
  ['ая', 'ой', 'ую'],
  ['яя', 'ей', 'юю'],
  ['а', 'ы', 'и', 'е', 'у', 'ой', 'ою'],
  ['я', 'и', 'е', 'ю', 'ей', 'ею'],
  ['о', 'а', 'у', 'ом', 'е'],
  ['е', 'я', 'ю', 'ем', 'и'],
  ['ы', 'ов', 'ам', 'ами', 'ах'],
  ['ы', '', 'ам', 'ами', 'ах'],
  ['и', 'ов', 'ам', 'ами', 'ах'],
  ['и', 'ей', 'ям', 'ями', 'ях'],
];

/** The same endings as they stand in folded words: й is и there. */
const DECLENSIONS: Declensions = WRITTEN.map((endings) => endings.map(fold));

const SHORTEST_STEM = 3;
const LONGEST_ENDING = 3;

const CYRILLIC = /^[Ѐ-ӿ]/;

/** Every word form that may be the nominative of a folded Cyrillic word, the word itself left out. */
export const nominativesOf = (word: string): string[] => nominativesIn(DECLENSIONS, word);

function nominativesIn(declensions: Declensions, word: string): string[] {
  const found = new Set<string>();
  for (let length = 0; length <= LONGEST_ENDING; length++) {
    const stem = word.slice(0, word.length - length);
    if (stem.length < SHORTEST_STEM) break;
    const ending = word.slice(stem.length);
    for (const [nominative = '', ...others] of declensions) {
      if (others.includes(ending)) found.add(stem + nominative);
    }
  }
  found.delete(word);
  return [...found];
}

/** Whether two folded Cyrillic names are cases of one, word by word. */
export function areCasesOfOneName(a: string, b: string): boolean {
  if (a === b || !CYRILLIC.test(a) || !CYRILLIC.test(b)) return false;
  const wordsA = a.split(' ');
  const wordsB = b.split(' ');
  return wordsA.length === wordsB.length && wordsA.every((word, at) => areCases(word, wordsB[at]!));
}

function areCases(a: string, b: string): boolean {
  if (a === b) return true;
  const least = Math.max(SHORTEST_STEM, a.length - LONGEST_ENDING, b.length - LONGEST_ENDING);
  for (let length = least; length <= Math.min(a.length, b.length); length++) {
    if (a.slice(0, length) !== b.slice(0, length)) return false;
    if (shareDeclension(a.slice(length), b.slice(length))) return true;
  }
  return false;
}

const shareDeclension = (a: string, b: string): boolean =>
  DECLENSIONS.some((endings) => endings.includes(a) && endings.includes(b));

/**
 * Of several cases of one name, as written, the one that most others may have for their nominative; of equals the
 * first. Undefined for no forms.
 */
export function nominativeAmong(forms: readonly string[]): string | undefined {
  if (forms.length < 2) return forms[0];
  const plain = forms.map((form) => withoutHyphens(form.toLowerCase().normalize('NFC').replaceAll('ё', 'е')));
  const votes = plain.map((form) => plain.filter((other) => isNominativeOf(form, other)).length);
  return forms[votes.indexOf(Math.max(...votes))];
}

function isNominativeOf(form: string, other: string): boolean {
  if (form === other) return false;
  const words = other.split(' ');
  return form
    .split(' ')
    .every((word, at) => word === words[at] || nominativesIn(WRITTEN, words[at] ?? '').includes(word));
}

/**
 * Puts a name into the case of another: Гутерриш in the case in which Гутерреса stands to Гутеррес is Гутерриша.
 * @param name what to inflect, one word as written, in the nominative
 * @param model a folded form of a name of one word
 * @param nominative the folded nominative of that name
 * @returns undefined where the two do not inflect alike
 */
export function inCaseOf(name: string, model: string, nominative: string): string | undefined {
  if (model === nominative) return name;
  if (model.includes(' ') || wordCountOf(name) > 1) return undefined;
  let shared = 0;
  while (shared < model.length && model.charAt(shared) === nominative.charAt(shared)) shared++;
  // Two endings may begin alike (-ий, -им): then the stem is shorter than what the words share.
  for (let stem = shared; stem >= Math.max(SHORTEST_STEM, shared - LONGEST_ENDING); stem--) {
    const own = nominative.slice(stem);
    if (!fold(name).endsWith(own) || (own === '' && /[аеёиоуыэюяйь]$/i.test(name))) continue;
    const ending = writtenEnding(own, model.slice(stem));
    if (ending !== undefined) return name.slice(0, name.length - own.length) + ending;
  }
  return undefined;
}

/** An ending as written, of the declension that has it beside the folded ending `own`. */
function writtenEnding(own: string, ending: string): string | undefined {
  const at = DECLENSIONS.findIndex((endings) => endings.includes(own) && endings.includes(ending));
  return at < 0 ? undefined : WRITTEN[at]![DECLENSIONS[at]!.indexOf(ending)];
}

/** A word without an ending that has a consonant of its own, which would change a key of consonants. */
export const withoutCaseConsonant = (word: string): string =>
  word.length > SHORTEST_STEM + 2 ? word.replace(/(?:ого|его|ому|ему|ами|[ыиое]м|ах)$/, '') : word;
