/**
 * Made names, the same at every run: entities with a name in Arabic, Latin and Cyrillic, of two or three words that
 * are drawn as names are, a few very often and most seldom. Nobody is called so; lengths and repetitions are like
 * those of real lists.
 */
import type { GazetteerEntry } from '../server/src/names/gazetteer/gazetteer.ts';
import type { Language } from '../server/src/text/languages.ts';
import { seededRandom } from './seeded-random.mts';

interface Alphabet {
  readonly language: Language;
  readonly onsets: readonly string[];
  readonly vowels: readonly string[];
  readonly capital: boolean;
}

const ALPHABETS: readonly Alphabet[] = [
  {
    language: 'ar',
    onsets: [...'بتثجحخدذرزسشصضطظعغفقكلمنهو', 'ال', 'تش', 'سم'],
    vowels: ['ا', 'ي', 'و', '', '', 'ى'],
    capital: false,
  },
  {
    language: 'en',
    onsets: 'b c d f g h j k l m n p r s t v w z sh ch kh br tr st'.split(' '),
    vowels: 'a e i o u ai ou ee'.split(' '),
    capital: true,
  },
  {
    language: 'ru',
    onsets: [...'бвгджзклмнпрстфхцчш', 'ст', 'бр', 'кр'],
    vowels: [...'аеиоуыя', 'ов'],
    capital: true,
  },
];
/** Different words of each alphabet. */
const WORDS = 150_000;

export interface MadeNames {
  readonly entries: readonly GazetteerEntry[];
  readonly forms: number;
}

/** Makes entities with so many forms in all, three each. */
export function makeNames(forms: number): MadeNames {
  const random = seededRandom(20_26);
  const lists = ALPHABETS.map((alphabet) => makeWords(alphabet, random));
  const entries: GazetteerEntry[] = [];
  for (let made = 0; made < forms; made += ALPHABETS.length) {
    const picks = Array.from({ length: random() < 0.7 ? 2 : 3 }, () => Math.floor(WORDS * random() ** 2.5));
    entries.push({
      id: `wd:Q${1_000_000 + entries.length * 7}`,
      type: 'PER',
      kind: 'person',
      distinctFrom: [],
      forms: ALPHABETS.map(({ language }, at) => ({
        text: picks.map((pick) => lists[at]![pick]!).join(' '),
        language,
        role: 'preferred' as const,
      })),
    });
  }
  return { entries, forms: entries.length * ALPHABETS.length };
}

function makeWords({ onsets, vowels, capital }: Alphabet, random: () => number): string[] {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)]!;
  return Array.from({ length: WORDS }, () => {
    let word = '';
    for (let syllables = 2 + Math.floor(random() * 2.4); syllables > 0; syllables--)
      word += pick(onsets) + pick(vowels);
    return capital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  });
}
