/** What a language model said to the person who asked it, left in the article. */
import { type Hit, patternRule } from '../pattern-rule.ts';

const SAYINGS = [
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
  'بصفتي نموذج(?:ا|اً|ًا)? (?:لغوي|ذكاء)(?:ا|اً|ًا)?',
  'كنموذج لغوي',
  'بصفتي ذكاء اصطناعي',
  'إليك (?:ال)?ترجمة(?: النص| المقال)?[^.\\n]{0,30}:',
  'إليك النص (?:المترجم|المعاد صياغته|بعد)',
  'как языковая модель',
  'являясь языковой моделью',
  'вот (?:перевод|переписанный|перефразированный)[^.\\n]{0,40}:',
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
  'به عنوان یک مدل زبانی',
  'כמודל שפה',
  'come modello linguistico',
  'in quanto modello linguistico',
];

export const aiResidue = patternRule({
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
  pattern: new RegExp(
    `(?=[aismhcltkvedbyuכкявكبإ])(?<![\\p{L}\\p{M}])(?:${SAYINGS.join('|')})(?![\\p{L}\\p{M}])`,
    'giu',
  ),
  message: (quote) => `“${quote}” is what a language model says to the person who asks it.`,
  mend: () => ({ kind: 'annotate' }),
  grade: (hit) => (isQuoted(hit) ? 'warning' : 'error'),
});

/** Whether a quotation opens within the sentence before the hit. */
function isQuoted({ article, start }: Hit): boolean {
  return /["“«„‘'][^"”»\n]{0,120}$/.test(article.text.slice(Math.max(0, start - 121), start));
}

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
  message: () => 'A chat program left this citation token; delete it.',
  mend: () => ({ kind: 'delete' }),
});
