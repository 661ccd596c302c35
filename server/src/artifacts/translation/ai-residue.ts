/** What a language model said to the person who asked it, left in the article. */
import { say } from '../../messages/message.ts';
import type { Article, Paragraph } from '../../text/article.ts';
import { type MarksBetweenWords, marksBetweenWords, marksWithin } from '../../text/between-words.ts';
import type { Language } from '../../text/languages.ts';
import { UnitSet } from '../../text/unit-set.ts';
import { usesArabicScript } from '../language-groups.ts';
import { patternRule } from '../pattern-rule.ts';
import { type ArtifactRule, OWN_LINE, type Report } from '../rule.ts';

/** In languages of the Latin alphabet; read without regard to capitals. */
const LATIN = [
  'as an ai (?:language )?model',
  "i(?:’|')?m sorry, (?:but )?(?:as an ai|i (?:cannot|can(?:’|')t) (?:fulfill|assist|complete|comply|help with))",
  "sorry, i (?:cannot|can(?:’|')t) (?:fulfill|complete|assist with|comply with) (?:this|that|your) (?:prompt|request)",
  "i (?:cannot|can(?:’|')t) (?:fulfill|complete) (?:this|your) (?:prompt|request)",
  'my (?:knowledge )?cut-?off date (?:is|in|of)',
  'as of my last (?:knowledge )?update',
  "here(?: is|’s|'s) (?:the|a|your) (?:translation|rewritten|revised|paraphrased|summarized|translated) ?(?:version|article|text|of)?[^.\\n]{0,40}:",
  "certainly! here(?: is|’s|'s)",
  "sure! here(?: is|’s|'s)",
  "let me know if you(?:’|')?(?:d| would)? like (?:me to|any)",
  'i hope this helps!',
  'en tant que modèle (?:de langage|linguistique)',
  "en tant qu(?:’|')(?:ia|intelligence artificielle|assistant)",
  "voici (?:la traduction|le texte (?:traduit|réécrit|reformulé)|l(?:’|')article (?:traduit|réécrit|reformulé))[^.\\n]{0,40}:",
  'como (?:un )?modelo de lenguaje',
  'como modelo de linguagem',
  'aquí (?:tienes|está) (?:la traducción|el texto (?:traducido|reescrito))[^.\\n]{0,40}:',
  'als (?:ki-)?sprachmodell',
  'hier ist (?:die übersetzung|der übersetzte text|der umgeschriebene)[^.\\n]{0,40}:',
  'bir yapay zek[aâ] (?:dil )?modeli olarak',
  'yapay zek[aâ] dil modeli olarak',
  'come modello linguistico',
  'in quanto modello linguistico',
  "i(?:’|')?m (?:just )?an ai (?:language model|assistant)",
  "i don(?:’|')?t have (?:access to real-time|personal opinions or)",
  'rewrite the (?:above|following) (?:article|text)',
];
/** In Arabic letters. */
const ARABIC_SCRIPT = [
  'بصفتي نموذج(?:ا|اً|ًا)? (?:لغوي|ذكاء)(?:ا|اً|ًا)?',
  'كنموذج لغوي',
  'بصفتي ذكاء اصطناعي',
  'إليك (?:ال)?ترجمة(?: النص| المقال)?[^.\\n]{0,30}:',
  'إليك النص (?:المترجم|المعاد صياغته|بعد)',
  'به عنوان یک مدل زبانی',
  'كذكاء اصطناعي',
  'لا (?:أستطيع|يمكنني) (?:تنفيذ|إكمال|تلبية) (?:هذا )?الطلب',
  '(?:إليكم|هذه|فيما يلي) (?:الترجمة|ترجمة النص|إعادة صياغة)[^.\\n]{0,30}:',
  'متأسفم، به عنوان یک مدل',
];
/** In Cyrillic letters. */
const CYRILLIC = [
  'как языковая модель',
  'являясь языковой моделью',
  'вот (?:перевод|переписанный|перефразированный)[^.\\n]{0,40}:',
  'как (?:ии|искусственный интеллект),? я',
  'к сожалению, я не могу выполнить (?:этот|данный|ваш) запрос',
];
/** In Hebrew letters. */
const HEBREW = ['כמודל שפה', 'כבינה מלאכותית', 'להלן התרגום[^.\\n]{0,30}:'];

/** Behind these and a space a sentence begins; a saying in Arabic letters is looked for where one does. */
const SENTENCE_ENDS = new UnitSet('.؟!:"»');
const SPACE = 0x20;
/** The letters that sayings in Arabic letters begin with. */
const BEGINNINGS = new UnitSet(
  [...new Set(ARABIC_SCRIPT.map((saying) => saying.replace('(?:', '')[0]!)), 'هف'].join(''),
);

/** The sayings of the alphabet that a paragraph is written in: no other is looked for there. */
function sayingsOf(language: Language): RegExp | undefined {
  if (usesArabicScript(language)) return undefined;
  if (language === 'ru' || language === 'uk') return CYRILLIC_SAYING;
  return language === 'he' ? HEBREW_SAYING : LATIN_SAYING;
}

interface Saying {
  readonly quote: string;
  readonly index: number;
}

function* sayingsIn(article: Article): Iterable<Saying> {
  const marks = marksBetweenWords(article);
  for (const paragraph of article.paragraphs) {
    const { text, start, language } = paragraph;
    const sayings = sayingsOf(language);
    if (sayings === undefined) {
      for (const { quote, index } of arabicSayingsIn(paragraph, marks)) yield { quote, index: start + index };
      continue;
    }
    for (const { 0: quote, index } of text.matchAll(sayings)) yield { quote, index: start + index };
  }
}

function* arabicSayingsIn(paragraph: Paragraph, marks: MarksBetweenWords): Iterable<Saying> {
  const { text, start } = paragraph;
  const first = sayingAt(text, /^["“«]/.test(text) ? 1 : 0);
  if (first !== undefined) yield first;
  const [from, to] = marksWithin(marks, paragraph);
  for (let index = from + 1; index < to; index++) {
    if (marks.units[index] !== SPACE || !SENTENCE_ENDS.has(marks.units[index - 1]!)) continue;
    const at = marks.offsets[index]! - start;
    if (marks.offsets[index - 1] !== start + at - 1 || !BEGINNINGS.has(text.charCodeAt(at + 1))) continue;
    const saying = sayingAt(text, at + 1);
    if (saying !== undefined) yield saying;
  }
}

function sayingAt(text: string, index: number): Saying | undefined {
  ARABIC_SAYING.lastIndex = index;
  const quote = ARABIC_SAYING.exec(text)?.[0];
  return quote === undefined ? undefined : { quote, index };
}

// Without the flag `u` the search for capitals and small letters is many times quicker; these letters need none.
const LATIN_SAYING = new RegExp(`\\b(?:${LATIN.join('|')})(?![A-Za-z])`, 'gi');
const ARABIC_SAYING = new RegExp(`(?:${ARABIC_SCRIPT.join('|')})(?![\\u0620-\\u065f])`, 'y');
const CYRILLIC_SAYING = new RegExp(`(?<![А-Яа-яЁё])(?:${CYRILLIC.join('|')})(?![А-Яа-яЁё])`, 'gi');
const HEBREW_SAYING = new RegExp(`(?<![א-ת])(?:${HEBREW.join('|')})(?![א-ת])`, 'g');

export const aiResidue: ArtifactRule = {
  id: 'translation/ai-residue',
  title: 'Words of a language model',
  description:
    'Sentences such as “As an AI language model” or “Here is the translation:” were said to the person who ordered the text. Whole sites have been found by them. Inside quotation marks they may be what the article reports, and are only a warning.',
  severity: 'error',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: [
      '⟦As an AI language model⟧, I cannot verify this.\nHe came yesterday.',
      '⟦إليك الترجمة:⟧\nوصل الوزير أمس.',
      '⟦Here is the translated article:⟧\nHe came yesterday.',
    ],
    leaves: [
      'The company trained an AI language model on news.',
      'نموذج لغوي كبير جديد أعلنته الشركة.',
      'Here is the harbour.',
    ],
  },
  reach: OWN_LINE,
  *find({ article }): Iterable<Report> {
    for (const { quote, index } of sayingsIn(article)) {
      if (/[\p{L}\p{M}]/u.test(article.text[index - 1] ?? '')) continue;
      yield {
        start: index,
        end: index + quote.length,
        message: say('“{quote}” is what a language model says to the person who asks it.', { quote }),
        severity: isQuoted(article.text, index) ? 'warning' : 'error',
      };
    }
  },
};

/** Whether a quotation opens within the sentence before a place. */
const isQuoted = (text: string, at: number): boolean =>
  /["“«„‘'][^"”»\n]{0,120}$/.test(text.slice(Math.max(0, at - 121), at));

const TOKENS =
  /\ue200?(?:file)?cite(?:[\ue200-\ue2ff]?turn\d{1,3}(?:search|view|news|file|image|academia|fetch)\d{1,3}){1,20}[\ue200-\ue2ff]?|\[oai_citation:\d{1,4}[^\]\n]{0,200}\](?:\([^()\s]{1,500}\))?|:contentReference\[oaicite:\d{1,4}\](?:\{index=\d{1,4}\})?|\[cite(?:_start|_end|: ?\d{1,4}(?:, ?\d{1,4}){0,20})\]|\[span_\d{1,4}\]\((?:start|end)_span\)|【\d{1,4}[†:][^】\n]{0,120}】|<grok-card[^<>\n]{0,300}>|attributableIndex":"[^"\n]{0,40}"/g;

export const aiCitationToken = patternRule({
  id: 'translation/ai-citation-token',
  title: 'Citation token of a language model',
  description:
    'Chat programs mark their sources with tokens such as citeturn0search0 or [oai_citation:2‡…]. Copied with the text they are never part of it.',
  severity: 'error',
  confidence: 'proof',
  languages: 'all',
  examples: {
    flags: [
      'He came yesterday.⟦citeturn4search5turn0search0⟧',
      'He came ⟦[oai_citation:2‡Example]⟧ yesterday.',
      'He came yesterday ⟦:contentReference[oaicite:0]{index=0}⟧.',
      'He came yesterday. ⟦[cite: 1, 2]⟧',
    ],
    leaves: ['They cite turn 4 of the search.', 'He said it [1] and cited [2].'],
  },
  pattern: TOKENS,
  message: () => say('A chat program left this citation token; delete it.'),
  mend: () => ({ kind: 'delete' }),
});
