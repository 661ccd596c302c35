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
import { type Comparison, compareNames, type Difference } from './comparer.ts';
import { type FormFacts, factsOf, type PairKnowledge, shareEntity } from './form-facts.ts';
import { differByInflection } from './inflection.ts';
import { areOtherSyllables } from './letter-features.ts';

/** Company that is less alike than this is no sign of one name, and more than that is one. */
const APART = 0.02;
const TOGETHER = 0.12;

/** How two forms differ, in a sentence. */
export function differenceSentence(a: string, b: string): Message {
  const { difference, cost } = compareNames(a, b);
  if (!Number.isFinite(cost))
    return say('Their letters cannot be read as each other: of such scripts the gazetteer alone can tell.');
  if (areCasesOfOneName(fold(a), fold(b))) return say('They are cases of one Russian name.');
  if (difference === 'orthography') return orthographySentence(a, b);
  if (difference === 'slip' && scriptOfWord(a) !== scriptOfWord(b))
    return say('Some of their letters seldom stand for each other.');
  return DIFFERENCES[difference];
}

const DIFFERENCES: Readonly<Record<Exclude<Difference, 'orthography'>, Message>> = {
  none: say('The two are written alike.'),
  transliteration: say('They differ as transliterations of one name do.'),
  slip: say('They differ in a letter that no convention relates.'),
};

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
    ...(isBasePair(one, other)
      ? [say('They come from two source languages: a matter of style, and no error.')]
      : []),
    ...grammarSentences(a, b, factsA, factsB, comparison),
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
  { cost }: Comparison,
): Message[] {
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
  if (factsA.stem !== factsB.stem && differByInflection(factsA.stem, factsB.stem))
    return [say('They are one word in two inflections: a name and the adjective or the number of it.')];
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

function companySentences(a: FormFacts, b: FormFacts, { company }: PairKnowledge): Message[] {
  if (company === undefined || a.company < 0 || b.company < 0 || a.company === b.company) return [];
  const likeness = company.likeness(a.company, b.company);
  if (likeness >= TOGETHER) return [say('Edited news uses the two beside the same words.')];
  return likeness < APART ? [say('Edited news uses the two beside different words.')] : [];
}
