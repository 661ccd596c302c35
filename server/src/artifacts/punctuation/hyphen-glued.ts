/** A hyphen that glues a function word to the word before it: a dash that lost its spaces. */

import { say } from '../../messages/message.ts';
import { marksBetweenWords, marksWithin } from '../../text/between-words.ts';
import { firstIndex } from '../../text/first-index.ts';
import type { Offset } from '../../text/offsets.ts';
import type { Token } from '../../text/tokens.ts';
import { UnitSet } from '../../text/unit-set.ts';
import { type ArtifactRule, OWN_LINE } from '../rule.ts';

/** Words that begin a phrase or a clause and are never the second half of a compound. */
const FUNCTION_WORDS = new Set(
  'إلى الى في من على عن مع أن إن التي الذي الذين والتي والذي حتى لكن ولكن حيث كما بأن وأن وفي ومن وعلى وإلى عندما بينما لأن'.split(
    ' ',
  ),
);
/** Short syllables that also end transliterated names (جو-إن): only after a word with the article or a long one. */
const AMBIGUOUS = new Set(['إن', 'أن', 'من', 'مع', 'في', 'عن']);
const LONG_WORD = 5;
const HYPHENS = '-\u2010\u2011\u2013\u2014';
const HYPHEN_UNITS = new UnitSet(HYPHENS);

export const hyphenGlued: ArtifactRule = {
  id: 'punctuation/hyphen-glued',
  title: 'Hyphen glued to a function word',
  description:
    'In “الروسية-إلى” a dash between two phrases has lost its spaces, or a hyphen stands where a space belongs: a preposition or a relative pronoun never ends a compound. True compounds such as “الجيو-سياسي” and chains such as “وجه-إلى-وجه” are left alone.',
  severity: 'warning',
  confidence: 'strong',
  languages: ['ar'],
  examples: {
    flags: [
      'يريدان تطوير العلاقات ⟦الروسية-إلى⟧ مستوى جديد.',
      'يزور الشرق ⟦الأوسط-مع⟧ وفد كبير.',
      'وصل الوفد إلى ⟦القاهرة–التي⟧ استضافت القمة.',
    ],
    leaves: [
      'العلاقات الجيو-سياسية بين الدول العربية-الأفريقية.',
      'التقى الزعيم جو-إن في سيول.',
      'كان اللقاء وجها-إلى-وجه في القاعة.',
      'العلاقات القوية - إلى حد ما - مستمرة.',
    ],
  },
  reach: OWN_LINE,
  *find({ article, profile }) {
    if (!profile.has(HYPHENS)) return;
    const marks = marksBetweenWords(article);
    for (const paragraph of article.paragraphs) {
      const { tokens, language } = paragraph;
      if (language !== 'ar') continue;
      const [from, to] = marksWithin(marks, paragraph);
      for (let index = from; index < to; index++) {
        if (!HYPHEN_UNITS.has(marks.units[index]!)) continue;
        const at = tokenFrom(tokens, marks.offsets[index]!);
        const before = tokens[at - 1];
        const word = tokens[at];
        if (before === undefined || word === undefined || !isJoined(article.text, before, word)) continue;
        if (!FUNCTION_WORDS.has(word.text)) continue;
        if (AMBIGUOUS.has(word.text) && !before.text.startsWith('ال') && before.text.length < LONG_WORD)
          continue;
        const after = tokens[at + 1];
        if (after !== undefined && isJoined(article.text, word, after)) continue;
        const gap = { start: before.end, end: word.start };
        yield {
          start: before.start,
          end: word.end,
          message: say('A hyphen glues “{word}” to “{before}”; write a spaced dash, or a space.', {
            word: word.text,
            before: before.text,
          }),
          fixes: [
            { title: say('Write a spaced dash'), kind: 'confirm', edits: [{ ...gap, newText: ' – ' }] },
            { title: say('Write a space'), kind: 'confirm', edits: [{ ...gap, newText: ' ' }] },
          ],
        };
      }
    }
  },
};

/** Index of the first token that begins behind an offset. */
const tokenFrom = (tokens: readonly Token[], offset: Offset): number =>
  firstIndex(tokens, ({ start }) => start >= offset);

/** Whether one hyphen or dash and nothing else stands between two words of the same script. */
function isJoined(text: string, before: Token, after: Token): boolean {
  return (
    after.start - before.end === 1 &&
    HYPHENS.includes(text[before.end]!) &&
    before.kind === 'word' &&
    before.script === after.script
  );
}
