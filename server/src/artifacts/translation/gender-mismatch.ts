/** Gender that does not agree, as translation engines leave it: a man with a woman's title, a verb with its subject. */
import { say } from '../../messages/message.ts';
import type { Paragraph } from '../../text/article.ts';
import type { Token } from '../../text/tokens.ts';
import { vocabularyOf } from '../../text/vocabulary.ts';
import { type ArtifactRule, OWN_LINE, type Report } from '../rule.ts';
import {
  FEMININE_SAYING,
  FEMININE_TITLES,
  MASCULINE_DUALS,
  MASCULINE_HEADS,
  MENS_NAMES,
} from './gendered-words.ts';

/** Titles with the article and without, and verbs: nothing else is looked at. */
const FEMININE: readonly string[] = [
  ...FEMININE_SAYING,
  ...[...FEMININE_TITLES].flatMap((title) => [title, `ال${title}`]),
];
/** A title and the name it belongs to stand this many words apart at most. */
const TITLE_REACH = 6;

export const genderMismatch: ArtifactRule = {
  id: 'translation/gender-mismatch',
  title: 'Gender does not agree',
  description:
    'A translation engine that reads “secretary” without the name behind it writes سكرتيرة before a man, and makes a feminine verb of two countries. The rule asks; it does not know: it looks at feminine titles whose phrase ends in a man’s given name, and at feminine verbs of saying before a masculine dual.',
  severity: 'information',
  confidence: 'soft',
  languages: ['ar'],
  examples: {
    flags: [
      'نقلت الوكالة عن ⟦سكرتيرة مجلس الأمن القومي سيرغي⟧ إيفانوف قوله ذلك.',
      'في مارس، ⟦أعلنت البلدين⟧ وقف القتال.',
      'وقالت ⟦المتحدثة الرسمية محمد⟧ سالم إن الوفد وصل.',
    ],
    leaves: [
      'التقت وزيرة الخارجية أنالينا بيربوك نظيرها المصري.',
      'قالت نائبة الرئيس محمد سالم إن الوفد وصل.',
      'قالت مديرة مكتب سيرغي لافروف إن الوفد وصل.',
      'التقت المستشارة الألمانية أنجيلا ميركل والرئيس الفرنسي إيمانويل ماكرون.',
      'أعلن البلدان وقف القتال، وقتلت الجانبين رصاصة.',
    ],
  },
  reach: OWN_LINE,
  *find({ article }) {
    const vocabulary = vocabularyOf(article);
    const telling = vocabulary.marksOf(FEMININE);
    if (telling === undefined) return;
    for (const [index, paragraph] of article.paragraphs.entries()) {
      if (paragraph.language !== 'ar') continue;
      yield* findIn(article.text, paragraph.tokens, vocabulary.ofParagraph(index), telling);
    }
  },
};

function* findIn(
  text: string,
  tokens: Paragraph['tokens'],
  numbers: Int32Array,
  telling: Uint8Array,
): Iterable<Report> {
  for (let at = 0; at + 1 < tokens.length; at++) {
    if (telling[numbers[at]!] === 0) continue;
    const token = tokens[at]!;
    const next = tokens[at + 1]!;
    if (FEMININE_SAYING.has(token.text) && MASCULINE_DUALS.has(next.text)) {
      if (!isSpace(text, token, next)) continue;
      yield {
        start: token.start,
        end: next.end,
        message: say(
          'The verb “{token}” is feminine, its subject “{next}” is a masculine dual; do they agree?',
          { token: token.text, next: next.text },
        ),
      };
    } else if (FEMININE_TITLES.has(bare(token.text))) {
      const name = manNamedBy(text, tokens, at);
      if (name === undefined) continue;
      yield {
        start: token.start,
        end: name.end,
        message: say('The title “{token}” is feminine and “{name}” is a man’s name; is the title right?', {
          token: token.text,
          name: name.text,
        }),
      };
    }
  }
}

/** The man's given name that closes the phrase of a title, if one does. */
function manNamedBy(text: string, tokens: Paragraph['tokens'], title: number): Token | undefined {
  let definite = isDefinite(tokens[title]!.text);
  for (let at = title + 1; at < tokens.length && at <= title + TITLE_REACH; at++) {
    const token = tokens[at]!;
    if (!isSpace(text, tokens[at - 1]!, token) || MASCULINE_HEADS.has(token.text)) return undefined;
    if (token.text.startsWith('و') && !MENS_NAMES.has(token.text)) return undefined;
    if (MENS_NAMES.has(token.text)) return definite ? token : undefined;
    definite = isDefinite(token.text);
  }
  return undefined;
}

/** A name after an indefinite noun is its genitive: مكتب سيرغي is his office, not his title. */
const isDefinite = (word: string): boolean => word.startsWith('ال');

const bare = (word: string): string => (isDefinite(word) ? word.slice(2) : word);

const isSpace = (text: string, before: Token, after: Token): boolean =>
  after.start - before.end === 1 && text[before.end] === ' ';
