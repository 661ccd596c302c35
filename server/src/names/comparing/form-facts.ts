/** What is known of one form by itself: gazetteer entries, how common it is, whether it is an ordinary word or a given name. */
import { RecentWords } from '../../text/recent-words.ts';
import { type Script, scriptOfWord } from '../../text/scripts.ts';
import type { Gazetteer, GazetteerEntry } from '../gazetteer/gazetteer.ts';
import { peelings } from '../lexicon/clitics.ts';
import { isGivenName, isNativeGivenName } from '../lexicon/given-names.ts';
import type { OrdinaryWords } from '../lexicon/ordinary-words.ts';
import type { WordCompany } from '../lexicon/word-company.ts';
import { foreignness } from '../lexicon/word-origin.ts';

/** What is known of names and words. */
export interface PairKnowledge {
  readonly gazetteer: Gazetteer;
  readonly words: OrdinaryWords;
  /** Which words forms stand beside in edited news; without it nothing is said of that. */
  readonly company?: WordCompany;
  /** Whether a folded word of a script with capitals is known as a name or as a word; without it none is. */
  readonly isCounted?: (folded: string) => boolean;
}

export interface FormFacts {
  readonly entries: readonly GazetteerEntry[];
  /** Arabic: an ordinary word of the language that no gazetteer has. */
  readonly ordinary: boolean;
  /** Arabic: 1 + the binary logarithm of how often edited news has it; 0 for never. */
  readonly frequency: number;
  readonly given: boolean;
  /** A given name of the Arabic language, in which a vowel letter makes another name. */
  readonly native: boolean;
  /** Arabic: begins with the article. */
  readonly article: boolean;
  /** Without the article. */
  readonly stem: string;
  /** Arabic: what it may be without particles and article, itself among them. */
  readonly stems: readonly string[];
  /** Arabic: how much more its letters are those of foreign names than of words, in natural logarithms. */
  readonly foreign: number;
  /** Record of the words that it stands beside in edited news; -1 for none. */
  readonly company: number;
}

/** Forms that each half of the memory of one body of knowledge holds. */
const REMEMBERED = 10_000;
const remembered = new WeakMap<Gazetteer, WeakMap<OrdinaryWords, RecentWords<FormFacts>>>();

/** The facts of a folded form, gathered once. */
export function factsOf(folded: string, known: PairKnowledge): FormFacts {
  const facts = factsBy(known);
  let found = facts.get(folded);
  if (found === undefined) {
    found = gather(folded, scriptOfWord(folded), known);
    facts.set(folded, found);
  }
  return found;
}

function factsBy({ gazetteer, words }: PairKnowledge): RecentWords<FormFacts> {
  let byWords = remembered.get(gazetteer);
  if (byWords === undefined) {
    byWords = new WeakMap();
    remembered.set(gazetteer, byWords);
  }
  let facts = byWords.get(words);
  if (facts === undefined) {
    facts = new RecentWords(REMEMBERED);
    byWords.set(words, facts);
  }
  return facts;
}

function gather(folded: string, script: Script, { gazetteer, words, company }: PairKnowledge): FormFacts {
  const entries = gazetteer.lookup(folded);
  const arabic = script === 'arabic';
  const article = arabic && folded.startsWith('ال') && folded.length > 4;
  return {
    entries,
    ordinary: arabic && entries.length === 0 && words.isOrdinary(folded),
    frequency: arabic ? words.frequencyClass(folded) : 0,
    given: isGivenName(folded),
    native: isNativeGivenName(folded),
    article,
    stem: article ? folded.slice(2) : folded,
    stems: arabic ? stemsOf(folded) : [folded],
    foreign: arabic ? foreignness(folded) : 0,
    company: arabic && company !== undefined ? company.find(folded) : -1,
  };
}

function stemsOf(folded: string): readonly string[] {
  const readings = [folded, ...peelings(folded).map(({ remainder }) => remainder)];
  return readings.flatMap((word) =>
    word.startsWith('ال') && word.length > 4 ? [word, word.slice(2)] : [word],
  );
}

/** Whether some known entity has both forms. */
export const shareEntity = (a: FormFacts, b: FormFacts): boolean =>
  a.entries.length > 0 && a.entries.some(({ id }) => b.entries.some((other) => other.id === id));
