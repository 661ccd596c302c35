/**
 * What is told of two forms besides their letters: what the gazetteer, the language and edited news know of them. Each
 * sentence is one of the things that the judgement weighs, or that decides without weighing.
 */
import { type Message, say } from '../../messages/message.ts';
import { fold } from '../../text/folding.ts';
import { scriptOfWord } from '../../text/scripts.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { areCasesOfOneName } from '../lexicon/russian-cases.ts';
import { isBasePair } from './base-pairs.ts';
import { type Comparison, compareNames, type Difference, letterSteps } from './comparer.ts';
import { type FormFacts, factsOf, type PairKnowledge, shareEntity } from './form-facts.ts';
import { differByInflection } from './inflection.ts';
import { areOtherSyllables } from './letter-features.ts';
import { wordsOf } from './name-alignment.ts';
import { slipReason } from './typing-slip.ts';

/** Company that is less alike than this is no sign of one name, and more than that is one. */
const APART = 0.02;
const TOGETHER = 0.12;

/** How two forms differ where their letters are not what there is to tell; undefined where they are. */
type Relation =
  | 'unreadable'
  | 'cases'
  | 'source-languages'
  | 'short-form'
  | 'inflection'
  | 'initials'
  | 'apart';

/**
 * How two forms stand to each other, as far as no letter explains it.
 * @param isAccepted whether they are taken for one name
 */
export function relationOf(
  a: string,
  b: string,
  known: PairKnowledge,
  isAccepted: boolean,
): Relation | undefined {
  const comparison = compareNames(a, b);
  const [one, other] = [fold(a), fold(b)];
  if (!Number.isFinite(comparison.cost)) return 'unreadable';
  if (areCasesOfOneName(one, other)) return 'cases';
  if (isBasePair(one, other)) return 'source-languages';
  if (shortFormOf(a, b) !== undefined) return 'short-form';
  if (isInflection(a, b, factsOf(one, known), factsOf(other, known), comparison)) return 'inflection';
  if (hasInitial(a, b)) return 'initials';
  return !isAccepted && slipsBetween(a, b) >= MANY_SLIPS ? 'apart' : undefined;
}

/** The one of two forms that is a part of the other: a surname of a full name. */
export function shortFormOf(a: string, b: string): string | undefined {
  if (scriptOfWord(a) !== scriptOfWord(b)) return undefined;
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  const words = wordsOf(fold(longer));
  const own = wordsOf(fold(shorter));
  return own.length < words.length && own.every((word) => words.includes(word)) ? shorter : undefined;
}

/** Letters that nothing explains from which on two forms are told apart without counting them up. */
const MANY_SLIPS = 3;

const slipsBetween = (a: string, b: string): number =>
  letterSteps(a, b).filter(({ convention }) => convention === 'slip').length;

/** Whether a word of one is an initial and the words of the other are written out. */
function hasInitial(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const isInitial = (word: string): boolean => [...word].length === 1;
  return one.length > 1 && one.length === other.length && one.some(isInitial) !== other.some(isInitial);
}

const RELATIONS: Readonly<Record<Exclude<Relation, 'short-form'>, Message>> = {
  unreadable: say(
    'Their letters cannot be read as each other: of such scripts the gazetteer alone can tell.',
  ),
  cases: say('They are cases of one Russian name.'),
  'source-languages': say('They come from two source languages: a matter of style, and no error.'),
  inflection: say('They are one word in two inflections: a name and the adjective or the number of it.'),
  initials: say('One of them has an initial where the other writes the name out.'),
  apart: say('More of their letters differ than spellings of one name allow.'),
};

/** How two forms differ, in a sentence. @param isAccepted whether they are taken for one name */
export function differenceSentence(
  a: string,
  b: string,
  relation: Relation | undefined,
  isAccepted: boolean,
): Message {
  if (relation === 'short-form')
    return say('A part of a name may belong to others too; which one is meant, the article tells.');
  if (relation !== undefined) return RELATIONS[relation];
  const { difference, missing } = compareNames(a, b);
  if (difference === 'orthography') return orthographySentence(a, b);
  if (difference === 'none') return say('The two are written alike.');
  if (missing > 0) return say('One of them has a word that the other leaves out.');
  return isAccepted ? acceptedSentence(a, b, difference) : refusedSentence(a, b, difference);
}

type LetterDifference = Exclude<Difference, 'none' | 'orthography'>;

function acceptedSentence(a: string, b: string, difference: LetterDifference): Message {
  if (difference === 'transliteration') return say('They differ as transliterations of one name do.');
  if (scriptOfWord(a) === scriptOfWord(b)) return say('They differ in a letter that no convention relates.');
  return say('They read as one name, although some of their letters seldom stand for each other.');
}

/** Letters may be related by conventions, and two names still be two. */
function refusedSentence(a: string, b: string, difference: LetterDifference): Message {
  if (difference === 'transliteration')
    return say('By their letters alone they might be one name; that is not enough here.');
  if (scriptOfWord(a) === scriptOfWord(b)) return say('They differ in a letter that no convention relates.');
  return say('Some of their letters seldom stand for each other.');
}

function orthographySentence(a: string, b: string): Message {
  if (a.replace(/\s/g, '') === b.replace(/\s/g, '')) return say('They differ in spaces alone.');
  return scriptOfWord(a) === 'arabic'
    ? say('They differ in orthography alone (hamza, final yeh, teh marbuta, marks).')
    : say('They differ in orthography alone (capitals, accents, doubled letters).');
}

/** What is known of the two besides their letters, each a sentence. */
export function knowledgeSentences(a: string, b: string, known: PairKnowledge): Message[] {
  const [one, other] = [fold(a), fold(b)];
  const factsA = factsOf(one, known);
  const factsB = factsOf(other, known);
  const comparison = compareNames(a, b);
  return [
    ...gazetteerSentences(factsA, factsB),
    ...grammarSentences(a, b, factsA, factsB, comparison),
    ...slipSentences(a, b, comparison),
    ...companySentences(factsA, factsB, known),
  ];
}

function gazetteerSentences(a: FormFacts, b: FormFacts): Message[] {
  if (shareEntity(a, b)) return [say('The gazetteer has both forms for one entity.')];
  const apart = a.entries.length > 0 && b.entries.length > 0;
  return apart ? [say('The gazetteer has the two forms for different entities.')] : [];
}

function grammarSentences(
  a: string,
  b: string,
  factsA: FormFacts,
  factsB: FormFacts,
  comparison: Comparison,
): Message[] {
  const { cost } = comparison;
  const arabic = scriptOfWord(a) === 'arabic' && scriptOfWord(b) === 'arabic';
  if (!arabic || cost === 0) return [];
  if (factsA.native && factsB.native)
    return [say('Both are Arabic given names, in which a long vowel or another letter makes another name.')];
  if (areOtherSyllables(fold(a), fold(b)))
    return [
      say(
        'In syllables of Chinese, Korean and Vietnamese names another vowel or consonant makes another name.',
      ),
    ];
  if (factsA.stem !== factsB.stem && factsA.stems.some((stem) => factsB.stems.includes(stem)))
    return [say('They are one word with a particle written onto it, and without or with another.')];
  if (isInflection(a, b, factsA, factsB, comparison)) return [];
  return (
    [
      [a, factsA],
      [b, factsB],
    ] as const
  ).flatMap(([form, { ordinary }]) =>
    ordinary && !isGivenName(fold(form))
      ? [say('“{form}” is or looks like an ordinary word of Arabic.', { form })]
      : [],
  );
}

/** One word in two inflections, where no particle explains the difference. */
function isInflection(a: string, b: string, one: FormFacts, other: FormFacts, { cost }: Comparison): boolean {
  const arabic = scriptOfWord(a) === 'arabic' && scriptOfWord(b) === 'arabic';
  if (!arabic || cost === 0 || (one.native && other.native) || areOtherSyllables(fold(a), fold(b)))
    return false;
  if (one.stem === other.stem || one.stems.some((stem) => other.stems.includes(stem))) return false;
  return differByInflection(one.stem, other.stem);
}

/** A slip of typing is judged by what the article has besides; what letters alone say of it is not the last word. */
function slipSentences(a: string, b: string, { difference }: Comparison): Message[] {
  if (difference !== 'slip' || (slipReason(a, b) ?? slipReason(b, a)) === undefined) return [];
  return [
    say(
      'They are one slip of typing apart: beside a name that the article uses or the gazetteer knows, the other is reported where nobody knows it.',
    ),
  ];
}

function companySentences(a: FormFacts, b: FormFacts, { company }: PairKnowledge): Message[] {
  if (company === undefined || a.company < 0 || b.company < 0 || a.company === b.company) return [];
  const likeness = company.likeness(a.company, b.company);
  if (likeness >= TOGETHER) return [say('Edited news uses the two beside the same words.')];
  return likeness < APART ? [say('Edited news uses the two beside different words.')] : [];
}
