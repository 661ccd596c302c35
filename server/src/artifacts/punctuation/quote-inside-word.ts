/** A quotation mark behind the first letter of a word, put there because the letter may be a particle. */
import { say } from '../../messages/message.ts';
import { fold } from '../../text/folding.ts';
import { type ArtifactRule, OWN_LINE, type Report } from '../rule.ts';
import { EXAMPLE_WORDS } from '../word-counts.ts';

const INSIDE = /(?<![\u0620-\u065f])([وفبكل])(["“«])([\u0621-\u064a]{2,20})(?![\u0620-\u065f])/g;
/** Words are known from this class on (at least eight times in edited news); a rest of a word is rarer than this. */
const KNOWN = 4;

export const quoteInsideWord: ArtifactRule = {
  id: 'punctuation/quote-inside-word',
  title: 'Quotation mark inside a word',
  description:
    'In «و"حدات"» a program took the first letter of “وحدات” for the particle و and set the quotation mark behind it. The words of edited news tell that the whole is a word and the rest is none. True particles, as in «و"حماس"», are left alone.',
  severity: 'warning',
  confidence: 'strong',
  languages: ['ar'],
  examples: {
    flags: ['قصفت ⟦و"حدات⟧ الحماية الموقع.'],
    leaves: ['قالت "فتح" و"حماس" إن الوفد وصل.', 'قال و"العراق" في القلب.'],
  },
  reach: OWN_LINE,
  *find({ article, profile, words = EXAMPLE_WORDS }): Iterable<Report> {
    if (!profile.has('"“«')) return;
    for (const match of article.text.matchAll(INSIDE)) {
      const [quote, letter, mark, rest] = match;
      if (
        words.frequencyClass(fold(letter! + rest)) < KNOWN ||
        words.frequencyClass(fold(rest!)) >= KNOWN - 2
      )
        continue;
      const [start, end] = [match.index, match.index + quote.length];
      const newText = `${mark}${letter}${rest}`;
      yield {
        start,
        end,
        message: say('The quotation mark stands inside “{word}”.', { word: `${letter}${rest}` }),
        fixes: [
          {
            title: say('Replace by “{newText}”', { newText }),
            kind: 'confirm',
            edits: [{ start, end, newText }],
          },
        ],
      };
    }
  },
};
