/** A mark that the next word follows without a space. */
import { say } from '../../messages/message.ts';
import { UnitSet } from '../../text/unit-set.ts';
import { ANY_LETTER, charactersFrom } from '../inventory.ts';
import { type Hit, matchesInWords, patternRule, type WordTest } from '../pattern-rule.ts';
import { type ArtifactRule, OWN_LINE, type Report } from '../rule.ts';

/** After an Arabic mark any letter; after a full stop an Arabic word, when another stands before it. */
const ARABIC =
  '(?<=[\\p{L}\\p{M}\\p{N}»”")\\]])[،؛؟](?=\\p{L})|(?<=[\\u0620-\\u0652]{3})\\.(?=[\\u0620-\\u064a][\\u0620-\\u0652]{2})';
/** A full stop, question or exclamation mark between a small letter and a capitalised word; a comma between words. */
const LATIN =
  '(?<=\\p{Ll}{3})[.!?](?=\\p{Lu}\\p{Ll}{1,40}[ ,;])|(?<=\\p{Ll}{3}["”»]?),(?=\\p{Ll}{1,40}[ .,;])';
/** Endings that make a word with a full stop in it an address. */
const DOMAIN =
  /^\.(?:كوم|نت|أورغ|أورج|اورج|تي في|com|net|org|info|news|ru|fr|de|tv|io|co|uk|js|py|txt|pdf|html)(?![\p{L}])/iu;

export const missingSpace = patternRule({
  id: 'punctuation/missing-space',
  title: 'Missing space',
  description:
    'A comma or the end of a sentence is followed by the next word without a space, or a number stands against its word. Decimal numbers, addresses, initials and abbreviations are left alone.',
  severity: 'warning',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: [
      'وصل الوزير⟦،⟧ثم غادر المملكة⟦.⟧كما قال.',
      'He came to the harbour⟦.⟧There he spoke.',
      'Il est venu⟦,⟧puis il est parti.',
    ],
    leaves: [
      'اشترى من موقع باوند.كوم أمس، ثم غادر.',
      'د.محمد سالم وأ.د.خالد في 3.5 ساعات.',
      'He uses Booking.com and the U.S. version, e.g. 3,500.',
      'See example.org/News.Today now.',
      'انتظر..ثم غادر.',
      'قناة بي.أوت.كيو وشركة باتون.بارتون.دورستين.',
    ],
  },
  needsPair: [
    ['،؛؟', ANY_LETTER],
    ['.!?,', ANY_LETTER],
  ],
  startsWithPair: true,
  pattern: new RegExp(`${ARABIC}|${LATIN}`, 'gu'),
  accept: (hit) => !isAddress(hit),
  message: (quote) => say('A space is missing after “{quote}”.', { quote }),
  mend: ({ quote }) => ({ kind: 'replace', newText: `${quote} `, ask: /[.!?,]/.test(quote) }),
});

/** Words that come before a number and are never a part of a name with one. */
const BEFORE_NUMBER = /(?<=^|[\s(])(?:نحو|حوالي|قرابة|عام|سنة|بنسبة|تمثل|إلى|على|خلال|منذ)$/;
const LONGEST_BEFORE = 8;
const LETTERS = charactersFrom(0x621, 0x64a);
const NUMBER_BEHIND_LETTER = /(?<=[\u0621-\u064a])\d{1,20}/g;

/** Whether a word begins with one of these and goes on with a digit. */
const isNumberGlued: WordTest = ({ words, firstUnits, lengths }, number) =>
  lengths[number]! > 3 && FIRST_LETTERS.has(firstUnits[number]!) && GLUED_NUMBER.test(words[number]!);
const GLUED_NUMBER = /^(?:نحو|حوالي|قرابة|عام|سنة|بنسبة|تمثل|إلى|على|خلال|منذ)\d/;
const FIRST_LETTERS = new UnitSet('نحقعسبتإخم');

export const missingSpaceNumber: ArtifactRule = {
  id: 'punctuation/missing-space-number',
  title: 'Number glued to its word',
  description:
    'A number stands against a word that always comes before one, such as نحو or عام. Names with a number, such as كوفيد19, are left alone.',
  severity: 'warning',
  confidence: 'strong',
  languages: ['ar'],
  examples: {
    flags: ['يملكون ⟦نحو03⟧ مليارات.', 'وصل ⟦عام2014⟧ إلى العاصمة.'],
    leaves: ['انتشر كوفيد19 عام 2020.', 'الفقرة ب3 من القانون.'],
  },
  reach: OWN_LINE,
  *find({ article, profile }): Iterable<Report> {
    const { text } = article;
    if (!profile.mayHavePair(LETTERS, '0123456789')) return;
    for (const { match, start: index } of matchesInWords(article, NUMBER_BEHIND_LETTER, isNumberGlued)) {
      const number = match[0];
      const word = BEFORE_NUMBER.exec(text.slice(Math.max(0, index - LONGEST_BEFORE), index))?.[0];
      if (word === undefined) continue;
      const [start, end] = [index - word.length, index + number.length];
      const newText = `${word} ${number}`;
      yield {
        start,
        end,
        message: say('“{text}” lacks a space before its number.', { text: `${word}${number}` }),
        fixes: [
          {
            title: say('Replace by “{newText}”', { newText }),
            kind: 'safe',
            edits: [{ start, end, newText }],
          },
        ],
      };
    }
  },
};

function isAddress({ article, start }: Hit): boolean {
  const { text } = article;
  if (text[start] !== '.') return /[/@=]\S{0,60}$/.test(text.slice(Math.max(0, start - 60), start));
  const after = text.slice(start, start + 14);
  const before = text.slice(Math.max(0, start - 60), start);
  // Names spelled with points between their parts: بي.أوت.كيو.
  if (/\.\S{1,12}$/.test(before) || /^\.[^\s.]{1,11}\.[^\s.]/.test(after)) return true;
  return DOMAIN.test(after) || /(?:[/@=]|www\.)\S{0,60}$/.test(before) || /^\.\S{0,11}[/@]/.test(after);
}
