/** Residue of spinning programs and dates that cannot be: what the words themselves give away. */
import { say } from '../../messages/message.ts';
import { weekday } from '../../messages/weekdays.ts';
import type { Paragraph } from '../../text/article.ts';
import { weekdayNamed } from '../../text/values/calendar-words.ts';
import { beginsWithDigit, paragraphValues } from '../../text/values/typed-values.ts';
import { type Vocabulary, vocabularyOf } from '../../text/vocabulary.ts';
import { isAlone, patternRule } from '../pattern-rule.ts';
import { type ArtifactRule, OWN_LINE } from '../rule.ts';

export const spintax = patternRule({
  id: 'translation/spintax',
  title: 'Unresolved choice of a spinning program',
  description:
    'A choice such as {big|large|huge} should have been resolved by the program that rewrote the text.',
  severity: 'error',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: ['A ⟦{big|large|huge}⟧ storm came.', 'وصل ⟦{الوزير|المسؤول}⟧ أمس.'],
    leaves: ['The set {a, b} is small.', 'if (a) { b | c }'],
  },
  needs: '{',
  pattern: /\{[\p{L}][^{}|\n]{0,60}(?:\|[\p{L}][^{}|\n]{0,60}){1,12}\}/gu,
  message: (quote) => say('“{quote}” is a choice that a spinning program never made.', { quote }),
  mend: ({ quote }) => ({ kind: 'replace', newText: quote.slice(1, -1).split('|')[0] ?? '', ask: true }),
});

export const dateInconsistency: ArtifactRule = {
  id: 'translation/date-inconsistency',
  title: 'Weekday that does not fit its date',
  description:
    'The weekday and the date that stand together are not the same day. One of them is wrong; look it up in the source.',
  severity: 'warning',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: [
      'He came on ⟦Monday, 15 July 2018⟧ at noon.',
      'وصل يوم ⟦الاثنين 15 يوليو 2018⟧ إلى العاصمة.',
      'Er kam am ⟦Montag, 15. Juli 2018⟧ an.',
    ],
    leaves: [
      'He came on Sunday, 15 July 2018.',
      'وصل يوم الأحد 15 يوليو 2018.',
      'Monday, 45 July 2018',
      'Sunday July 15, 2018',
    ],
  },
  reach: OWN_LINE,
  *find({ article }) {
    const vocabulary = vocabularyOf(article);
    for (const [index, paragraph] of article.paragraphs.entries()) {
      if (!mayHoldWeekdayAndDate(paragraph, vocabulary, index) || !YEAR.test(paragraph.text)) continue;
      for (const value of paragraphValues(article.text, paragraph)) {
        if (value.kind !== 'date' || value.weekday === undefined || value.trueWeekday === undefined) continue;
        if (value.weekday === value.trueWeekday || value.calendar === 'islamic') continue;
        const { start, end } = value;
        const quote = article.text.slice(start, end);
        const message = say('“{quote}”: that day was a {weekday}; check the date in the source.', {
          quote,
          weekday: weekday(value.trueWeekday),
        });
        yield { start, end, message };
      }
    }
  },
};

/** A weekday stands at most this many words before some number of its date: Monday, the 15th of July 2018. */
const WEEKDAY_REACH = 5;

/** Whether a word that names a weekday stands a few words before a number. */
function mayHoldWeekdayAndDate({ tokens }: Paragraph, vocabulary: Vocabulary, index: number): boolean {
  const numbers = vocabulary.ofParagraph(index);
  let done = 0;
  for (let at = 0; at < numbers.length; at++) {
    if (!beginsWithDigit(tokens[at]!)) continue;
    for (let before = Math.max(done, at - WEEKDAY_REACH); before < at; before++) {
      if (weekdayNamed(vocabulary.foldedOf(numbers[before]!)) !== undefined) return true;
    }
    done = at;
  }
  return false;
}

/** A year of this age or the one before, in any digits: without one no weekday can be told. */
const YEAR = /(?<![\d.,٠-٩۰-۹])(?:19|20|١٩|٢٠|۱۳|۱۴|۱۹|۲۰)[\d٠-٩۰-۹]{2}(?![\d٠-٩۰-۹])/;

/** A line in the letters of another alphabet: captions of agencies keep their language. */
export const languageSwitch = patternRule({
  id: 'translation/language-switch',
  title: 'Line in another language',
  description:
    'A line of Latin words in an article in another alphabet is the caption of an agency or a button that nobody translated. Quotations and titles look alike, so this is a note.',
  severity: 'information',
  confidence: 'soft',
  languages: ['ar', 'fa', 'ur', 'he', 'ru', 'uk'],
  examples: {
    flags: ['وصل الوزير إلى العاصمة أمس.\n⟦Rescuers recover a body from the sea⟧\nثم غادر الوزير.'],
    leaves: ['وصل الوزير.\nApple iPhone 6S\nغادر.', 'He came.\nRescuers recover a body\nHe left.'],
  },
  pattern: /^[A-Za-z][A-Za-z0-9 ,.:;'’“”"/()&@-]{14,300}$/gm,
  accept: (hit) => {
    const { language } = hit.article;
    return (
      ['ar', 'fa', 'ur', 'he', 'ru', 'uk'].includes(language) &&
      isAlone(hit) &&
      (hit.quote.match(/[A-Za-z]{2,}/g) ?? []).length >= 4
    );
  },
  message: () => say('This line is in another language than the article.'),
  mend: () => ({ kind: 'annotate' }),
});
