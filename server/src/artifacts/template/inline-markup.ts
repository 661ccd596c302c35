/** Marks of markdown, wikis and forums around words: markup that no program read. */
import { say } from '../../messages/message.ts';
import { ANYTHING } from '../inventory.ts';
import { type Hit, patternRule } from '../pattern-rule.ts';

const BOLD = '\\*\\*(?=[\\p{L}\\p{N}«“"(])[^*\\n]{1,200}(?<=[\\p{L}\\p{N}.»”"!?؟…:,،)])\\*\\*(?!\\*)';
const UNDERLINED =
  '(?<![\\p{L}\\p{N}_])__(?=[\\p{L}\\p{N}«“"])[^_\\n]{1,200}(?<=[\\p{L}\\p{N}.»”"!?؟])__(?![\\p{L}\\p{N}_])';
const WIKI_BOLD = "(?<!')'''?(?=[\\p{L}\\p{N}])[^'\\n]{1,200}(?<=[\\p{L}\\p{N}.!?])'''?(?!')";
const WIKI_LINK = '\\[\\[[^\\[\\]\\n]{1,300}\\]\\]';
const MARKDOWN_LINK = '!?\\[[^\\[\\]\\n]{0,200}\\]\\((?:https?://|/|#|mailto:)[^()\\s]{0,400}\\)';
const FORUM =
  '\\[/?(?:b|i|u|s|url|img|quote|size|color|center|font|list|code|youtube|spoiler)(?:=[^\\[\\]\\n]{0,200})?\\]';
const WIKI_NOTE =
  '\\[ ?(?:edit|citation needed|edit source|بحاجة لمصدر|بحاجة إلى مصدر|عدل|править|источник не указан|réf\\. nécessaire|modifier|cita requerida|editar|Bearbeiten|değiştir|kaynak belirtilmeli|ویرایش|עריכה|דרוש מקור|senza fonte|modifica|carece de fontes) ?\\]';

export const inlineMarkup = patternRule({
  id: 'template/inline-markup',
  title: 'Markup around words',
  description:
    'Double asterisks, wiki brackets, links of markdown and tags of forums are read by a program before a reader sees the text. Here none did. The fix keeps the words.',
  severity: 'warning',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: [
      'He said ⟦**never again**⟧ and left.',
      'وصل ⟦**الوزير**⟧ أمس.',
      'See ⟦[the report](https://example.org/a)⟧ today.',
      'The town of ⟦[[Example, North|Example]]⟧ is old.',
      '⟦[b]⟧Late⟦[/b]⟧ news',
      "The ship ⟦'''Example'''⟧ sank.",
      'It sank in 1912.⟦[citation needed]⟧',
    ],
    leaves: [
      'He came.\n* * *\nHe left.',
      'Two ** three ** four',
      'He wrote [sic] and [the north].',
      "It's 'late' and ''",
      'a[1] = b[2](c)',
      'كلمة السر **** للجميع',
    ],
  },
  needsPair: [
    ['*', '*'],
    ['_', '_'],
    ["'", "'"],
    ['[', ANYTHING],
    ['!', '['],
  ],
  startsWithPair: true,
  pattern: new RegExp(
    [BOLD, UNDERLINED, WIKI_BOLD, WIKI_LINK, MARKDOWN_LINK, FORUM, WIKI_NOTE].join('|'),
    'gu',
  ),
  message: (quote) =>
    wordsIn(quote) === ''
      ? say('This is a mark of a markup language; delete it.')
      : say('Marks of a markup language stand around these words.'),
  mend: ({ quote }: Hit) =>
    wordsIn(quote) === ''
      ? { kind: 'delete', ask: true }
      : { kind: 'replace', newText: wordsIn(quote), ask: true },
});

/** What a reader was meant to see. */
function wordsIn(quote: string): string {
  const wiki = /^\[\[(.*)\]\]$/.exec(quote)?.[1];
  if (wiki !== undefined) {
    const parts = wiki.split('|');
    return /^(?:File|Image|ملف|Файл|Fichier|Archivo|Datei|Dosya|پرونده|קובץ)\s?:/i.test(wiki)
      ? ''
      : parts.at(-1)!;
  }
  const link = /^(!?)\[(.*)\]\(/.exec(quote);
  if (link !== null) return link[1] === '!' ? '' : link[2]!;
  return quote.startsWith('[') ? '' : quote.replace(/^(?:\*\*|__|'''?)|(?:\*\*|__|'''?)$/g, '');
}
