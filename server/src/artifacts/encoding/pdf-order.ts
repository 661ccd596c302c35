/** Arabic text as programs take it out of PDF files: lam and alef changed places, or all letters in reverse. */
import { say } from '../../messages/message.ts';
import { fold } from '../../text/folding.ts';
import { charactersFrom } from '../inventory.ts';
import { matchesInWords, patternRule } from '../pattern-rule.ts';
import { type ArtifactRule, OWN_LINE, type Report } from '../rule.ts';
import { EXAMPLE_WORDS } from '../word-counts.ts';

/** A word that begins with alef, alef and lam: no Arabic word does. A particle may stand before. */
const SWAPPED = /(?<![\u0620-\u065f])([وفبكل]{0,2})ا(إل|أل|ال|آل)([\u0621-\u064a]{3,30})(?![\u0620-\u065f])/g;

export const pdfLamAlefSwap: ArtifactRule = {
  id: 'encoding/pdf-lam-alef-swap',
  title: 'Lam and alef in the wrong order',
  description:
    'Programs that take text out of PDF files read the ligature لا from its wrong end: “االصطناعي” for “الاصطناعي”. No Arabic word begins with two alefs, so each is an error; whether the two letters changed places or one was doubled, the words of edited news tell, and a person confirms it.',
  severity: 'warning',
  confidence: 'strong',
  languages: ['ar'],
  examples: {
    flags: ['في مجال الذكاء ⟦االصطناعي⟧ اليوم.', 'وزراء ⟦اإلعلام⟧ العرب', 'أسقط ⟦االنظام⟧ أمس.'],
    leaves: ['في مجال الذكاء الاصطناعي اليوم.', 'وزراء الإعلام العرب', 'الآن والأمس'],
  },
  reach: OWN_LINE,
  *find({ article, profile, words = EXAMPLE_WORDS }): Iterable<Report> {
    if (!profile.mayHavePair('ا', 'اأإآ')) return;
    for (const { match, start: place } of matchesInWords(article, SWAPPED, ({ words }, number) =>
      /ا[اأإآ]/.test(words[number]!),
    )) {
      const [quote, particle, start, rest] = match;
      const hamza = start![0]!;
      const swapped = `${particle}ال${hamza}${rest}`;
      const single = `${particle}ال${rest}`;
      const isDoubled =
        hamza === 'ا' && words.frequencyClass(fold(single)) > words.frequencyClass(fold(swapped));
      const choices = isDoubled ? [single, swapped] : [swapped, ...(hamza === 'ا' ? [single] : [])];
      yield {
        start: place,
        end: place + quote.length,
        message: say('“{quote}” begins as no Arabic word does; it is “{choice}”.', {
          quote,
          choice: choices[0]!,
        }),
        fixes: choices.map((newText) => ({
          title: say('Replace by “{newText}”', { newText }),
          kind: 'confirm' as const,
          edits: [{ start: place, end: place + quote.length, newText }],
        })),
      };
    }
  },
};

/** Words that begin with a letter that only ends words, and words that end with the article read backwards. */
const BACKWARDS =
  /(?<![\u0620-\u065f])(?:[ةى][\u0621-\u064a]{2,30}|[\u0621-\u064a]{3,30}لا(?=[ \u00a0.،]))(?![\u0620-\u065f])/g;
const ONLY_LAST = /(?<![\u0620-\u065f])[ةى][\u0621-\u064a]{2}/;

export const pdfVisualOrder = patternRule({
  id: 'encoding/pdf-visual-order',
  title: 'Arabic letters in reverse',
  description:
    'The letters of a line stand in the order of the screen, from left to right, as some PDF files keep them: “ةيبرعلا” for “العربية”. Three such words on a line prove it. A person confirms that the line is turned around.',
  severity: 'error',
  confidence: 'proof',
  languages: 'all',
  examples: {
    flags: ['⟦ةموكحلا تنلعأ ةيبرعلا ةنجللا⟧', 'Title\n⟦ةسردملا ىلع ةريبك ةسيئر⟧'],
    leaves: ['أعلنت الحكومة اللجنة العربية', 'حرف ة وحرف ى في الآخر', 'ةيبرعلا كلمة مقلوبة.'],
  },
  needsPair: [['ةى', charactersFrom(0x621, 0x64a)]],
  pattern: /^[^\n]{0,40}(?<![\u0620-\u065f])[ةى][\u0621-\u064a]{2}[^\n]{0,2000}$/gmu,
  accept: ({ quote }) => ONLY_LAST.test(quote) && (quote.match(BACKWARDS)?.length ?? 0) >= 3,
  message: () => say('The letters of this line stand in reverse, as a PDF file keeps them.'),
  mend: ({ quote }) => ({ kind: 'replace', newText: turned(quote), ask: true }),
});

/** A line from its end, with numbers and Latin words kept as they are and brackets changed. */
function turned(line: string): string {
  const pieces = line.match(/[0-9٠-٩A-Za-z][0-9٠-٩A-Za-z.,:/%-]*|[\s\S]/gu) ?? [];
  return pieces
    .reverse()
    .map((piece) => TURNED[piece] ?? piece)
    .join('');
}

const TURNED: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '«': '»',
  '»': '«',
};
