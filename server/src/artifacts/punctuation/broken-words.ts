/** Words and lines that were cut in two, and words that were glued because what parted them was dropped. */
import { say } from '../../messages/message.ts';
import { paragraphAt } from '../../text/article.ts';
import { fold } from '../../text/folding.ts';
import type { Span } from '../../text/offsets.ts';
import { charactersFrom } from '../inventory.ts';
import { matchesInWords, patternRule, type WordTest } from '../pattern-rule.ts';
import { type ArtifactRule, NEIGHBOURS, OWN_LINE, type Report } from '../rule.ts';
import { EXAMPLE_WORDS } from '../word-counts.ts';

/** A hyphen and a space between two halves of a word in small letters; a conjunction behind them joins two words. */
const HYPHENATED =
  /(?<![\p{L}-])\p{Ll}{3,20}- (?!und |oder |bzw|sowie |als |and |or |to |y |e |o |u |et |ou |ni |i |ve |och |en |of |a |in |on |for |the )\p{Ll}{2,20}(?![\p{L}-])/u;
/** Letters that begin no Arabic word, behind a space; the last two are no word by themselves either. */
const NO_BEGINNINGS = [' ئ', ' ؤ', ' ة', ' ى'];
const STANDS_SO = /^ (?:[ئؤ][\u0621-\u064a]|[ةى](?![\u0620-\u06ff]))/;
/** A hyphenated half, its hyphen and the next word are no longer than this, in UTF-16 units. */
const HYPHEN_REACH = 24;
const ARABIC_REST = /^[\u0621-\u064a]{0,13}(?![\u0620-\u06ff])/;
const ARABIC_BEGINNING = /(?<![\u0620-\u06ff])[\u0621-\u064a]{2,14}$/;
/** Words that speak of letters: الحرف ى. */
const OF_LETTERS = /^[وفبل]{0,2}(?:ال)?(?:حرف|ياء|تاء|همزة|ألف)/;

export const brokenWord: ArtifactRule = {
  id: 'punctuation/broken-word',
  title: 'Word cut in two',
  description:
    'A space stands inside a word: no Arabic word begins with ئ or ؤ, or is a ة or ى by itself. In other languages a hyphen at a line end was kept with the space behind it.',
  severity: 'warning',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: ['وصل بعد ⟦ما ئه⟧ عام من الغياب.', 'أعلنت ⟦الحكوم ة⟧ ذلك.', 'Las ⟦dimensio- nes⟧ del barco'],
    leaves: [
      'وصل بعد مائة عام من الغياب.',
      'الحرف ى في آخر الكلمة، والحرف ة كذلك.',
      'Vor- und Nachteile, pre- and post-war',
      'ئاسایش له‌ ئێمه‌',
      'كتب ةاعتبار خطأ.',
    ],
  },
  reach: OWN_LINE,
  *find({ article, profile }): Iterable<Report> {
    const { text } = article;
    for (const letters of NO_BEGINNINGS) {
      if (!profile.mayHavePair(' ', letters[1]!)) continue;
      for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + 1)) {
        if (!STANDS_SO.test(text.slice(at, at + 3))) continue;
        const before = ARABIC_BEGINNING.exec(text.slice(Math.max(0, at - 15), at))?.[0];
        if (before === undefined || before.endsWith('ى') || OF_LETTERS.test(before)) continue;
        const rest = ARABIC_REST.exec(text.slice(at + 1, at + 16))?.[0] ?? '';
        if (rest === '' || paragraphAt(article, at)?.language !== 'ar') continue;
        yield cutReport({ start: at - before.length, end: at + 1 + rest.length }, `${before}${rest}`);
      }
    }
    if (!profile.mayHavePair('-', ' ')) return;
    for (let at = text.indexOf('- '); at >= 0; at = text.indexOf('- ', at + 1)) {
      if (!isSmallLatin(text.charCodeAt(at - 1))) continue;
      const from = Math.max(0, at - HYPHEN_REACH);
      const match = HYPHENATED.exec(text.slice(from, at + HYPHEN_REACH));
      if (match === null || from + match.index > at) continue;
      const language = paragraphAt(article, at)?.language ?? article.language;
      if (language === 'de' || language === 'he') continue;
      const start = from + match.index;
      yield cutReport({ start, end: start + match[0].length }, match[0].replace('- ', ''));
    }
  },
};

/** Whether a code unit may be a small letter that a hyphen divides: Arabic letters are none. */
const isSmallLatin = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xdf && unit < 0x530);

function cutReport({ start, end }: Span, newText: string): Report {
  return {
    start,
    end,
    message: say('This is one word with a space inside: “{newText}”.', { newText }),
    fixes: [
      {
        title: say('Replace by “{newText}”', { newText }),
        kind: 'confirm',
        edits: [{ start, end, newText }],
      },
    ],
  };
}

const TWO_SCRIPTS =
  /^(?:[\u0621-\u063a\u0641-\u0652]{2,20}[A-Za-z]{2,20}|[A-Za-z]{2,20}[\u0621-\u063a\u0641-\u064a]{2,20})$/g;
const PARTICLES = /^(?:[وف]?(?:ال|بال|لل|كال|ب|ل|ك|س)|[وف])[A-Za-z]/;
const LATIN = charactersFrom(0x41, 0x7a);
const ARABIC = charactersFrom(0x621, 0x63a) + charactersFrom(0x641, 0x652);
const isLatin = (unit: number): boolean => unit < 0x250;
const isArabic = (unit: number): boolean => unit >= 0x621 && unit <= 0x652;

/** Whether the ends of a word are of both scripts. */
const isOfTwoScripts: WordTest = ({ firstUnits, lastUnits }, number) => {
  const [first, last] = [firstUnits[number]!, lastUnits[number]!];
  return (isLatin(first) && isArabic(last)) || (isArabic(first) && isLatin(last));
};

export const gluedScripts: ArtifactRule = {
  id: 'punctuation/glued-scripts',
  title: 'Arabic and Latin letters in one word',
  description:
    'An Arabic word and a Latin one stand against each other, because the space or the mark between them was dropped. Particles before a Latin name, as in “الFBI”, are left alone.',
  severity: 'warning',
  confidence: 'strong',
  languages: ['ar', 'fa', 'ur'],
  examples: {
    flags: ['اختبار توفل ⟦أوIELTS⟧ مطلوب.', 'صورة: ⟦ziadaمحمد⟧ أمس'],
    leaves: [
      'تقاتل الـBBC وفـPSG معا.',
      'مكتب الFBI وقناة BBC وصلا.',
      'شبكة سي إن إن CNN قالت.',
      'اختبار IELTS أو توفل',
      'site_خبر @userخبر',
    ],
  },
  reach: OWN_LINE,
  *find({ article, profile }): Iterable<Report> {
    if (!profile.mayHavePair(LATIN, ARABIC) && !profile.mayHavePair(ARABIC, LATIN)) return;
    for (const { match, start } of matchesInWords(article, TWO_SCRIPTS, isOfTwoScripts)) {
      const [text] = match;
      const end = start + text.length;
      if (PARTICLES.test(text) || /[@/_.]/.test(article.text[start - 1] ?? '')) continue;
      const newText = text.replace(BETWEEN_SCRIPTS, ' ');
      yield {
        start,
        end,
        message: say('“{text}” is two words of two scripts; a space was lost.', { text }),
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

const BETWEEN_SCRIPTS = /(?<=[\u0620-\u065f])(?=[A-Za-z])|(?<=[A-Za-z])(?=[\u0620-\u065f])/;

/** Little words that never begin a longer one before the article. */
const GLUED_FUNCTION_WORD =
  /^([وف]?(?:هو|هي|أو|ثم|من|في|عن|إلى|الى|على|مع|أن|إن|بعد|قبل|بين|كان|قال|التي|الذي|هذا|هذه|ذلك|كل|عند|حتى|لكن|منذ|خلال))(ال[\u0621-\u064a]{3,20})$/g;
const COMMON = 5;
const SHORTEST_GLUED = 7;
const mayBeGlued: WordTest = ({ words, lengths }, number) =>
  lengths[number]! >= SHORTEST_GLUED && words[number]!.indexOf('ال', 2) >= 0;

export const gluedFunctionWord: ArtifactRule = {
  id: 'punctuation/glued-function-word',
  title: 'Little word glued to the next',
  description:
    'A preposition or a conjunction stands against the word behind it: “منالعراق”. The words of edited news tell that the whole is no word and its second half is.',
  severity: 'warning',
  confidence: 'strong',
  languages: ['ar'],
  examples: {
    flags: ['وصل ⟦منالعراق⟧ أمس.', 'رأى الحصان ⟦أوالجمل⟧ هناك.'],
    leaves: ['وصل من العراق أمس.', 'وصل منال العراقي أمس.', 'نظر فيالقه'],
  },
  reach: OWN_LINE,
  *find({ article, words = EXAMPLE_WORDS }): Iterable<Report> {
    for (const { match, start } of matchesInWords(article, GLUED_FUNCTION_WORD, mayBeGlued)) {
      const [text, first, rest] = match;
      if (paragraphAt(article, start)?.language !== 'ar') continue;
      if (words.frequencyClass(fold(text)) > 0 || words.frequencyClass(fold(rest!)) < COMMON) continue;
      const newText = `${first} ${rest}`;
      const end = start + text.length;
      yield {
        start,
        end,
        message: say('“{text}” is two words; a space was lost behind “{first}”.', { text, first: first! }),
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

/** Little words of the Latin script before a capitalised word. */
const GLUED_LATIN =
  /(?<![\p{L}\p{N}_.@/’'-])(?:à|des|du|et|avec|pour|dans|sur|par|und|von|mit|für|der|die|das|of|and|from|with|para|con|por|che|della|di|per)(?=\p{Lu}\p{Ll}{2,20}(?![\p{L}\p{N}_]))\p{Lu}\p{Ll}{2,20}/gu;

/** Whether a word begins with a small letter and goes on with a capital. */
const hasCapitalInside: WordTest = ({ words, lengths, firstUnits }, number) => {
  const first = firstUnits[number]!;
  if (lengths[number]! < SHORTEST_GLUED_LATIN || (first !== 0xe0 && (first < 0x61 || first > 0x7a)))
    return false;
  return words[number] !== words[number]!.toLowerCase();
};
/** A little word of two letters or one, a capital and two small letters. */
const SHORTEST_GLUED_LATIN = 4;

export const gluedLatin = patternRule({
  id: 'punctuation/glued-latin',
  title: 'Little word glued to a name',
  description:
    'A preposition or an article stands against the capitalised word behind it, as in “àJean”, because a tag between them was dropped.',
  severity: 'warning',
  confidence: 'strong',
  languages: ['en', 'fr', 'de', 'es', 'it', 'pt'],
  examples: {
    flags: ['Il a parlé ⟦àJean⟧ hier.', 'He is ⟦fromLondon⟧ and late.'],
    leaves: ['He uses iPhone and macOS.', 'Il a parlé à Jean hier.', 'The site theVerge.com is late.'],
  },
  needs: 'abcdefghijklmnopqrstuvwxyzà',
  startsWithWord: hasCapitalInside,
  pattern: GLUED_LATIN,
  accept: ({ article, end }) => !/^\.\p{L}/u.test(article.text.slice(end, end + 2)),
  message: (quote) => say('“{quote}” is two words; a space was lost.', { quote }),
  mend: ({ quote }) => ({ kind: 'replace', newText: quote.replace(/(?=\p{Lu})/u, ' '), ask: true }),
});

/** A line shorter than this is a heading, a verse or an item of a list. */
const LINE = 45;
const SHORTEST_NEXT = 12;
const ENDS_OPEN = /[\p{L}\p{N},،-]$/u;

export const brokenLine: ArtifactRule = {
  id: 'punctuation/broken-line',
  title: 'Line broken inside a sentence',
  description:
    'A line ends without a mark and the next one goes on with a small letter: the sentence was wrapped by an old program, or cut where a link or a tag stood. Verses and lists have short lines and are left alone. A person confirms that the two are joined.',
  severity: 'information',
  confidence: 'soft',
  languages: 'all',
  examples: {
    flags: [
      'The harbour of the old town was closed for the third day⟦\n⟧because of the storm that came from the north.',
      'Der Hafen der alten Stadt blieb am dritten Tag in Folge⟦\n⟧geschlossen, weil der Sturm nicht nachließ.',
    ],
    leaves: [
      'the river sleeps\nthe boat alone\nspeaks to the shore',
      'The harbour was closed for the third day.\nbecause of it',
      'Two onions and a carrot from the garden\n200 g lentils\nsalt',
    ],
  },
  reach: NEIGHBOURS,
  *find({ article }) {
    const { paragraphs, text } = article;
    for (let at = 1; at < paragraphs.length; at++) {
      const [before, after] = [paragraphs[at - 1]!, paragraphs[at]!];
      if (before.text.length < LINE || after.text.length < SHORTEST_NEXT) continue;
      if (!/^\p{Ll}/u.test(after.text) || !ENDS_OPEN.test(before.text.slice(-2))) continue;
      if (after.line - before.line > 2) continue;
      const span = { start: before.end, end: after.start };
      if (text.slice(span.start, span.end).trim() !== '') continue;
      yield {
        ...span,
        message: say('The sentence goes on in the next line; join the two.'),
        fixes: [{ title: say('Join the lines'), kind: 'confirm', edits: [{ ...span, newText: ' ' }] }],
      };
    }
  },
};
