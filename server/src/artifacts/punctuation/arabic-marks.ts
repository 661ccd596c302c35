/** Marks and spaces of Arabic text: marks of the Latin script, words and marks that are glued. */
import { say } from '../../messages/message.ts';
import { paragraphAt } from '../../text/article.ts';
import { charactersFrom } from '../inventory.ts';
import { usesArabicScript } from '../language-groups.ts';
import { type Hit, patternRule } from '../pattern-rule.ts';

const ARABIC_MARKS: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' };
const LETTER = '\\u0620-\\u064a\\u064b-\\u0652\\u067e-\\u06d3';

const inArabicScript = ({ article, start }: Hit): boolean =>
  usesArabicScript(paragraphAt(article, start)?.language ?? article.language);

export const asciiPunctInArabic = patternRule({
  id: 'punctuation/ascii-punct-in-arabic',
  title: 'Latin mark in Arabic text',
  description:
    'After an Arabic word a comma is ،, a semicolon ؛ and a question mark ؟. The Latin marks come from a converter or a keyboard. Numbers and lists of Latin words keep theirs.',
  severity: 'warning',
  confidence: 'strong',
  languages: ['ar', 'fa', 'ur'],
  examples: {
    flags: ['كانت الآراء متنوعة⟦,⟧ كما قال الوزير.', 'هل وصل الوزير⟦?⟧', 'وصل الوزير⟦;⟧ ثم غادر.'],
    leaves: ['بلغ العدد 1,500 جندي.', 'الشركات (Example, Sample) في السوق.', 'كانت الآراء متنوعة، كما قال.'],
  },
  needs: ',;?',
  pattern: new RegExp(`(?<=[${LETTER}])[,;?](?=[\\s${LETTER}»”")]|$)`, 'gm'),
  accept: inArabicScript,
  message: (quote) =>
    say('“{quote}” is the Latin mark; Arabic writes “{mark}”.', {
      quote,
      mark: ARABIC_MARKS[quote] ?? quote,
    }),
  mend: ({ quote }) => ({ kind: 'replace', newText: ARABIC_MARKS[quote] ?? quote }),
});

const LETTERS = charactersFrom(0x621, 0x64a);
const HARAKAT = charactersFrom(0x64b, 0x652);

/** A ta marbuta ends a word, and so does a dotless yeh: two letters more, and a space was lost. */
const GLUED = new RegExp(
  `(?<![${LETTER}])[\\u0621-\\u064a][\\u0621-\\u064a\\u064b-\\u0652]{1,30}?(?:ة(?![ةى])|ى(?![ةىء]))[\\u064b-\\u0652]?(?=[\\u0621-\\u064a]{2})[\\u0621-\\u064a\\u064b-\\u0652]{2,30}(?![${LETTER}])`,
  'g',
);

export const gluedWords = patternRule({
  id: 'punctuation/glued-words',
  title: 'Two words glued together',
  description:
    'The letters ة and ى end an Arabic word. Where two or more letters follow, the space between two words was lost, often between a heading and a lead.',
  severity: 'warning',
  confidence: 'strong',
  languages: ['ar'],
  examples: {
    flags: ['تابع الطبيب ⟦حالةعلاج⟧ المريض في المستشفى.', 'وصل ⟦إلىالعاصمة⟧ في المساء.'],
    leaves: ['تابع الطبيب حالة علاج المريض.', 'هذا شىء سيئ جدا.', 'مساءً وصل الوزير إلى العاصمة.'],
  },
  needsPair: [
    ['ةى', LETTERS],
    [HARAKAT, LETTERS],
  ],
  inWords: ({ words, lengths }, number) => lengths[number]! > 4 && /[ةى].{2}/.test(words[number]!),
  pattern: GLUED,
  accept: inArabicScript,
  message: (quote) =>
    say('“{quote}” is two words; a space was lost after “{first}”.', { quote, first: firstWord(quote) }),
  mend: ({ quote }) => {
    const first = firstWord(quote);
    return {
      kind: 'replace',
      newText: `${first} ${quote.slice(first.length)}`,
      ask: !/ة[\u064b-\u0652]?$/.test(first),
    };
  },
});

function firstWord(quote: string): string {
  return /^.{2,40}?(?:ة|ى)[\u064b-\u0652]?(?=[\u0621-\u064a]{2})/.exec(quote)?.[0] ?? quote;
}

/** The closing mark ” where a quotation opens, after a proclitic: what WordPress makes of بـ"…". */
export const quoteDirection = patternRule({
  id: 'punctuation/quote-direction',
  title: 'Quotation opened by its closing mark',
  description:
    'WordPress turns the straight mark after a proclitic, as in بـ"…", into a closing one: بـ”…”. The opening mark is put in its place. Files that close with “, as some agencies do, are left alone.',
  severity: 'warning',
  confidence: 'strong',
  languages: ['ar', 'fa', 'ur'],
  examples: {
    flags: ['تمسك بـ⟦”⟧شعرة معاوية” في السياسة.', 'وصف الأمر بأنه و⟦”⟧مهمة صعبة”.'],
    leaves: ['قال ”نعم“ ثم ”لا“.', 'قال “نعم” ثم غادر.', 'قال “نعم”ثم غادر.'],
  },
  needs: '”',
  pattern: /(?<=(?:^|[\s(])(?:[وفبكل]ـ?|ال)?)”(?=[\u0620-\u064a])/gmu,
  accept: (hit) => inArabicScript(hit) && !/[\u0620-\u064a.،؟!]“(?![\u0620-\u064a])/u.test(lineOf(hit)),
  message: () => say('A closing quotation mark opens this quotation; write {mark}.', { mark: '“' }),
  mend: () => ({ kind: 'replace', newText: '“' }),
});

function lineOf({ article, start }: Hit): string {
  const line = article.lines.span(article.lines.lineAt(start));
  return article.text.slice(Math.max(line.start, start - 400), Math.min(line.end, start + 400));
}
