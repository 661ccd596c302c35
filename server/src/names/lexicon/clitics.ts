/**
 * The particles that Arabic writes onto the next word: و ف (and, so), ب ل ك (in, to, as), and ل with the article as
 * لل. They are left outside of a mention and kept by every fix.
 *
 * A letter is taken off only where what remains is attested: بوتين and لافروف begin with such letters by nature.
 */

/** One way to read a word as particle and remainder. */
export interface Peeling {
  /** How many letters of the folded word are the particle. */
  readonly letters: number;
  /** The particle as written: و, ب, ول … */
  readonly particle: string;
  /** The folded word without it; where لل stood, with its article ال. */
  readonly remainder: string;
}

const CONJUNCTIONS = 'وف';
const PREPOSITIONS = 'بلك';
const SHORTEST_REMAINDER = 3;

/** Every reading of a folded Arabic word with a particle, the shortest particle first. */
export function peelings(folded: string): readonly Peeling[] {
  const first = folded.charAt(0);
  const conjunction = CONJUNCTIONS.includes(first) && first !== '';
  if (!conjunction && !(PREPOSITIONS.includes(first) && first !== '')) return NONE;
  const found: Peeling[] = [];
  if (conjunction) addPeeling(found, folded, 1);
  const at = conjunction ? 1 : 0;
  const second = folded.charAt(at);
  if (second !== '' && PREPOSITIONS.includes(second)) addPeeling(found, folded, at + 1);
  return found;
}

const NONE: readonly Peeling[] = [];

const HEBREW_CONJUNCTIONS = 'וש';
const HEBREW_PREPOSITIONS = 'בלכמה';

/** Every reading of a folded Hebrew word with its prefixes taken off (ו ש before ב ל כ מ ה), the shortest prefix first. */
export function hebrewPeelings(folded: string): readonly Peeling[] {
  const first = folded.charAt(0);
  const conjunction = first !== '' && HEBREW_CONJUNCTIONS.includes(first);
  const second = folded.charAt(conjunction ? 1 : 0);
  const preposition = second !== '' && HEBREW_PREPOSITIONS.includes(second);
  const found: Peeling[] = [];
  if (conjunction) addPeeling(found, folded, 1);
  if (preposition) addPeeling(found, folded, conjunction ? 2 : 1);
  return found;
}

function addPeeling(found: Peeling[], folded: string, letters: number): void {
  const rest = folded.slice(letters);
  if (rest.length < SHORTEST_REMAINDER) return;
  const particle = folded.slice(0, letters);
  const assimilated = particle.endsWith('ل') && rest.startsWith('ل');
  if (assimilated) found.push({ letters, particle, remainder: `ا${rest}` });
  found.push({ letters, particle, remainder: rest });
}

/**
 * The raw offset at which a word goes on after its particle: marks that stand on the particle's letters belong to
 * it. `letters` counts folded letters.
 */
export function rawLength(word: string, letters: number): number {
  let left = letters;
  let at = 0;
  for (const letter of word) {
    const mark = /[\p{M}\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\u061c]/u.test(letter);
    if (!mark && left === 0) break;
    if (!mark) left--;
    at += letter.length;
  }
  return at;
}

/**
 * What to write after a particle. After ل the article ال loses its alif: ل and الكرملين give للكرملين.
 * @param written the raw text directly before the mention @param form the name to write there
 */
export function afterParticle(written: string, form: string): string {
  return written.endsWith('ل') && form.startsWith('ال') ? form.slice(1) : form;
}
