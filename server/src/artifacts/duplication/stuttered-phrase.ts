/** The same two words after the same preposition twice within one clause: a sentence that was begun again. */
import { say } from '../../messages/message.ts';
import type { Language } from '../../text/languages.ts';
import type { Token } from '../../text/tokens.ts';
import { vocabularyOf } from '../../text/vocabulary.ts';
import { type ArtifactRule, OWN_LINE } from '../rule.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Prepositions by language: the same one must stand before both. */
const PREPOSITIONS: Partial<Record<Language, ReadonlySet<string>>> = {
  ar: set('في من على إلى عن مع خلال ضد نحو حول بين'),
  en: set('in on at from with by for into against about during'),
  fr: set('dans en sur par pour avec contre pendant chez'),
  es: set('en con por para sobre contra desde durante'),
  pt: set('em com por para sobre contra desde durante'),
  it: set('in con per su contro durante'),
  de: set('in an auf aus bei mit von für gegen während'),
  ru: set('в во на с со из от для по о об при против'),
};
/** Words too light to count as the repeated content. */
const LIGHT: Partial<Record<Language, ReadonlySet<string>>> = {
  ar: set('هذا هذه ذلك تلك كل أي ما أن إن التي الذي هو هي كان لم لا قد أو و ثم بعض عام يوم المئة المائة'),
  en: set('the a an this that his her its their our and or of to not all any'),
  fr: set('le la les un une des du de ce cette ces son sa ses et ou'),
  es: set('el la los las un una unos unas este esta su sus y o de'),
  pt: set('o a os as um uma este esta seu sua e ou de'),
  it: set('il lo la i gli le un una questo questa suo sua e o di'),
  de: set('der die das den dem des ein eine einen einem und oder'),
  ru: set('этот эта это его её их и или не'),
};
/** The second time begins at most this many words after the first. */
const REACH = 6;
const SHORTEST_WORD = 3;

export const stutteredPhrase: ArtifactRule = {
  id: 'duplication/stuttered-phrase',
  title: 'Phrase begun twice',
  description:
    'In “في إعادة الإعمار في جهود إعادة الإعمار” the sentence was begun again: the same two words follow the same preposition twice within a few words and without a mark between. Most repetitions are parallel and right, so the rule asks and does not warn.',
  severity: 'information',
  confidence: 'soft',
  languages: ['ar', 'en', 'fr', 'es', 'pt', 'it', 'de', 'ru'],
  examples: {
    flags: [
      'تساعد الدولة ⟦في إعادة البناء في جهود إعادة البناء⟧ بالمنطقة.',
      'They help ⟦with emergency repairs with urgent emergency repairs⟧ here.',
    ],
    leaves: [
      'من وزارة الخارجية إلى وزارة الداخلية.',
      'من وزارة الخارجية ومن مكتب وزارة الخارجية.',
      'في إعادة البناء، ثم في جهود إعادة البناء.',
      'wobec 3,1 proc. w marcu 2021 roku wobec 3,1 proc. w marcu',
    ],
  },
  reach: OWN_LINE,
  *find({ article }) {
    const vocabulary = vocabularyOf(article);
    const prepositionsIn = new Map<Language, Uint8Array | undefined>();
    for (const [index, { tokens, language }] of article.paragraphs.entries()) {
      const light = LIGHT[language];
      if (light === undefined) continue;
      if (!prepositionsIn.has(language))
        prepositionsIn.set(language, vocabulary.marksOf(PREPOSITIONS[language] ?? []));
      const prepositions = prepositionsIn.get(language);
      if (prepositions === undefined) continue;
      const numbers = vocabulary.ofParagraph(index);
      for (let at = 0; at + 2 < tokens.length; at++) {
        if (prepositions[numbers[at]!] === 0) continue;
        const second = secondTime(article.text, tokens, numbers, at);
        if (second === undefined || !isContent(tokens, at + 1, light)) continue;
        const preposition = tokens[at]!;
        const phrase = article.text.slice(tokens[at + 1]!.start, tokens[at + 2]!.end);
        yield {
          start: preposition.start,
          end: tokens[second + 1]!.end,
          message: say('“{phrase}” follows “{preposition}” twice here; was the phrase begun again?', {
            phrase,
            preposition: preposition.text,
          }),
        };
        at = second + 1;
      }
    }
  },
};

const isContent = (tokens: readonly Token[], at: number, light: ReadonlySet<string>): boolean =>
  [tokens[at]!, tokens[at + 1]!].every(
    ({ kind, text }) => kind === 'word' && text.length >= SHORTEST_WORD && !light.has(text.toLowerCase()),
  );

/**
 * Where the two words after the preposition at `at` stand again, with the same preposition at most one word before
 * them and no mark in between; undefined when they do not.
 */
function secondTime(
  text: string,
  tokens: readonly Token[],
  numbers: Int32Array,
  at: number,
): number | undefined {
  const preposition = numbers[at]!;
  const one = numbers[at + 1]!;
  const two = numbers[at + 2]!;
  const last = Math.min(at + 1 + REACH, tokens.length - 2);
  for (let next = at + 3; next <= last; next++) {
    if (numbers[next] !== one || numbers[next + 1] !== two) continue;
    const isIntroduced = [next - 1, next - 2].some(
      (before) => before > at && numbers[before] === preposition,
    );
    if (isIntroduced) return isUnbroken(text, tokens, at, next + 1) ? next : undefined;
  }
  return undefined;
}

/** Whether nothing but spaces stands between the words from one to another. */
function isUnbroken(text: string, tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at++) if (!isGap(text, tokens[at - 1]!, tokens[at]!)) return false;
  return true;
}

/** Whether only spaces stand between two words. */
const isGap = (text: string, before: Token, after: Token): boolean =>
  after.start - before.end <= 2 && text.slice(before.end, after.start).trim() === '';
