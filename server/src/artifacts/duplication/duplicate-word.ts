/** A function word written twice in a row. */
import { say } from '../../messages/message.ts';
import type { Language } from '../../text/languages.ts';
import { vocabularyOf } from '../../text/vocabulary.ts';
import { type ArtifactRule, OWN_LINE } from '../rule.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that no sentence of the language needs twice in a row. Nous nous, die die, bir bir and their like do occur. */
const WORDS: Partial<Record<Language, ReadonlySet<string>>> = {
  ar: set('في من على إلى الى عن أن مع التي الذي الذين هذا هذه قد لم بين حتى أو ثم كما وفي ومن وعلى'),
  fa: set('از به در که را با برای این است'),
  ur: set('کے میں کی سے کو نے پر'),
  he: set('של את על עם כי אל גם'),
  ru: set('в на с и по из для от к о об до у за при'),
  uk: set('в у на з і та по із для від до за при'),
  en: set('the a an of to and for with at by from into as'),
  fr: set('le les des du de et dans pour par sur avec au aux'),
  es: set('de la el en los las por para con del al y un una'),
  pt: set('de da do em os as por para com um uma no na'),
  it: set('di il la i gli le e in per con del della un una'),
  de: set('und mit von für auf im dem bei nach aus'),
  tr: set('ve'),
};
/** Their letters are neither capital nor small: words that are not equal differ. */
const UNCASED: ReadonlySet<Language> = new Set(['ar', 'fa', 'ur', 'he']);
/** Names of letters, with which acronyms are spelled: في after one of them is a letter. */
const LETTER_NAMES = set('سي بي إن أن ان تي إس آي أو يو دي إم إل كي جي في كيو آر إف إتش إيه جيه');

export const duplicateWord: ArtifactRule = {
  id: 'duplication/duplicate-word',
  title: 'Function word twice',
  description:
    'A preposition, an article or a conjunction stands twice in a row. Only words that are never doubled rightly are on the list of each language; titles such as ولي ولي العهد and spelled acronyms are left alone.',
  severity: 'warning',
  confidence: 'strong',
  languages: Object.keys(WORDS) as Language[],
  examples: {
    flags: [
      'وصل الوزير إلى العاصمة في⟦ في⟧ المساء.',
      'He went to the⟦ the⟧ harbour in the evening.',
      'Он приехал в⟦ в⟧ город на поезде.',
    ],
    leaves: [
      'التقى ولي ولي العهد وزير الخارجية في الرياض.',
      'He had had enough of it in the end.',
      'أعلنت قناة تي في في المساء.',
      'قالت شبكة سي أن أن إن الوزير وصل.',
      'In the, the usual way.',
    ],
  },
  reach: OWN_LINE,
  *find({ article }) {
    const vocabulary = vocabularyOf(article);
    for (const [index, { tokens, language }] of article.paragraphs.entries()) {
      const words = WORDS[language];
      if (words === undefined) continue;
      const numbers = vocabulary.ofParagraph(index);
      const hasCapitals = !UNCASED.has(language);
      for (let at = 1; at < tokens.length; at++) {
        if (numbers[at] !== numbers[at - 1] && !hasCapitals) continue;
        const word = tokens[at]!;
        const before = tokens[at - 1]!;
        if (word.text.length !== before.text.length || word.text.length > 6) continue;
        const lower = word.text.toLowerCase();
        if (lower !== before.text.toLowerCase() || !words.has(lower)) continue;
        if (article.text.slice(before.end, word.start).trim() !== '') continue;
        if (LETTER_NAMES.has(lower) && LETTER_NAMES.has(tokens[at - 2]?.text ?? '')) continue;
        const span = { start: before.end, end: word.end };
        yield {
          ...span,
          message: say('“{word}” stands twice; delete one.', { word: word.text }),
          unnecessary: true,
          fixes: [
            {
              title: say('Delete the second “{word}”', { word: word.text }),
              kind: 'safe',
              edits: [{ ...span, newText: '' }],
            },
          ],
        };
      }
    }
  },
};
