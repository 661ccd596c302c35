/** Characters that a wrong decoder gave up on. */
import { say } from '../../messages/message.ts';
import { patternRule } from '../pattern-rule.ts';

export const replacementChar = patternRule({
  id: 'encoding/replacement-char',
  title: 'Lost character',
  description:
    'The replacement character U+FFFD stands where a program could not read a byte. What stood there is lost; look it up in the source.',
  severity: 'error',
  confidence: 'proof',
  languages: 'all',
  examples: {
    flags: ['Leslie pr⟦\ufffd⟧sentiert ihr Album.', 'قال ⟦\ufffd\ufffd⟧ الوزير.'],
    leaves: ['Leslie präsentiert ihr Album?'],
  },
  needs: '\ufffd',
  pattern: /\ufffd+/g,
  message: (quote) =>
    say(
      '{count, plural, one {A character was lost here when the text was decoded; look it up in the source.} other {# characters were lost here when the text was decoded; look them up in the source.}}',
      { count: quote.length },
    ),
  mend: () => ({ kind: 'annotate' }),
});

/** A question mark for a letter inside a word, or a row of them for a word or a number. */
const LOST = /(?<=\p{Ll}\p{Ll})\?(?=\p{Ll}{2})|(?<=\p{L}[ \u00a0])\?{3,}(?=[ \u00a0]\p{L})/gu;

export const questionMarkLoss = patternRule({
  id: 'encoding/question-mark-loss',
  title: 'Question marks for lost characters',
  description:
    'A program that cannot write a character writes a question mark: inside a word for a letter, in a row for a number or a word. What stood there is lost; look it up in the source. Addresses and questions are left alone.',
  severity: 'warning',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: ['أنفقت الوزارة ⟦????⟧ مليون دينار.', 'La presse fran⟦?⟧aise en parle.'],
    leaves: ['Really??? He left.', 'Voir example.org/page?article=3', 'هل وصل؟؟؟ نعم.', 'What? Nothing.'],
  },
  needs: '?',
  pattern: LOST,
  accept: ({ article, start }) =>
    !/[/=&.@][^\s]{0,80}$/.test(article.text.slice(Math.max(0, start - 80), start)),
  message: () => say('Question marks stand for characters that were lost; look them up in the source.'),
  mend: () => ({ kind: 'annotate' }),
});
