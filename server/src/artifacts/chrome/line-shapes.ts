/** Residue that shows by its shape, in any language: tickers, menus in one line, widgets, numbers to call. */
import { say } from '../../messages/message.ts';
import type { Article, Paragraph } from '../../text/article.ts';
import { lineRule } from '../line-rule.ts';
import { endsSentence, isProse } from '../line-shape.ts';

/** Short segments between bars, arrows or dots. */
const SEPARATOR = /[ \u00a0](?:\||»|›|>|\/|•|·|::|→|←)[ \u00a0]|[ \u00a0]?[|›»][ \u00a0]?/;

export const breadcrumb = lineRule({
  id: 'chrome/breadcrumb',
  title: 'Menu or path in one line',
  description:
    'A line of short parts between bars or arrows is a menu, or the path from the front page to the article.',
  severity: 'warning',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: ['⟦Home | Video | World | Sport⟧\nHe came.', '⟦الرئيسية » سياسة » أخبار⟧\nوصل الوزير.'],
    leaves: ['The score was 3 | 4 in the end.', 'He said: either | or.', '10 | 20 | 30 | 40'],
  },
  maxLength: 240,
  accept: (_context, paragraph) => {
    if (!/[|»›>•·→/]|::/.test(paragraph.text) || endsSentence(paragraph)) return false;
    const parts = paragraph.text.split(SEPARATOR).map((part) => part.trim());
    return (
      parts.length >= 3 &&
      parts.filter((part) => part !== '').every(isMenuEntry) &&
      parts.filter((part) => /\p{L}/u.test(part)).length >= 3
    );
  },
  message: (text) => say('“{text}” is a menu or a path of the site; delete the line.', { text }),
});

const isMenuEntry = (part: string): boolean =>
  part.length <= 30 && part.split(/\s/).length <= 4 && !/[.!?؟،,«"“]/.test(part) && !/^\p{N}+$/u.test(part);

export const headlineTicker = lineRule({
  id: 'chrome/headline-ticker',
  title: 'Ticker of headlines',
  description:
    'Several headlines in one line, parted by wide spaces or bars, ran across the page as a ticker.',
  severity: 'warning',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: [
      '⟦Two neighbours quarrel again    Harbour stays closed till June    Storm hits the northern coast    Minister leaves the city⟧\nHe came.',
    ],
    leaves: [
      'One    two    three    four',
      'He came here.    She came there.    They all came back.    It rained.',
    ],
  },
  maxLength: 100_000,
  accept: ({ profile }, { text }) => {
    if (!profile.mayHavePair(' ', ' |') || !(text.includes('  ') || text.includes(' | '))) return false;
    const parts = text.split(/ {3,}| \| /).filter((part) => part.trim() !== '');
    return (
      parts.length >= 4 &&
      parts.every((part) => part.length >= 15 && part.length <= 160 && !/[.؟]\s*$/.test(part))
    );
  },
  message: (text) => say('“{text}” is a ticker of other articles; delete it.', { text }),
});

const TEMPERATURE = /^[^.!?؟]{0,40}[-−]?\p{N}{1,2}[ \u00a0]?°[ \u00a0]?[CFcf]?$/u;
const QUOTATION = /^[%+\-−▲▼↑↓$€£₺]?[ ]?\p{N}[\p{N}.,]{1,12}[ ]?[%+\-−▲▼↑↓$€£₺][ ]?[\p{N}.,%]{1,12}%?$/u;
const RATES =
  /^(?:(?:[A-Z]{3}|[$€£₽₺¥])(?:\/[A-Z]{3})?[ \u00a0]?[\p{N}.,]{1,12}[%▲▼↑↓+-]{0,2}[ \u00a0|]{0,3}){2,12}$/u;
const CLOCKS = /^\p{N}{1,2}:\p{N}{2}(?:[ /-]{1,3}\p{N}{1,2}:\p{N}{2}){0,40}$/u;
/** A word of four letters: widgets other than the weather's hold none. */
const WORD = /\p{L}{4}/u;
const ARROW = /^(?:<{1,2}|>{1,2}|«|»|‹|›|←|→|↑|↓|×|✕|▶|►|\|)$/u;
const PAGES =
  /^(?:<<?|«|‹|»|›|>>?|\p{N}{1,3}|\.\.\.|…)(?:[ ,|](?:<<?|«|‹|»|›|>>?|\p{N}{1,3}|\.\.\.|…)){2,20}$/u;

export const widgetResidue = lineRule({
  id: 'chrome/widget-residue',
  title: 'Weather, market or clock widget',
  description:
    'Temperatures, rates, clock times and page numbers alone on a line were drawn by a widget. Tables and scores look alike, so a person confirms the deletion.',
  severity: 'warning',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: [
      '⟦תל אביב 12°c⟧\nבא אתמול.',
      'Geldi.\n⟦9184,82%2,67⟧',
      'He came.\n⟦00:00 01:00 02:00⟧',
      'He came.\n⟦<< < 1 2 3⟧',
      'Пришёл.\n⟦USD 91,20 EUR 98,70⟧',
    ],
    leaves: ['It was 12°C in the harbour when he came.', '2018\nHe came.', 'He came.\n3 4', '90:00'],
  },
  maxLength: 240,
  accept: ({ article }, { text, words }) =>
    article.paragraphs.length > 1 &&
    (text.includes('°') || !WORD.test(text)) &&
    (ARROW.test(text) ||
      TEMPERATURE.test(text) ||
      QUOTATION.test(text) ||
      RATES.test(text) ||
      (PAGES.test(text) && /[<>«»‹›]|\p{N}.{0,3}\p{N}.{0,3}\p{N}/u.test(text)) ||
      (CLOCKS.test(text) && words.length >= 4)),
  grade: (_context, { text }) => (ARROW.test(text) ? 'information' : 'warning'),
  message: (text) => say('“{text}” was drawn by a widget of the page; delete the line.', { text }),
});

const SHORT_NUMBER =
  /^(?:\+?\p{N}[\p{N} ()-]{3,18}[ ]?[-–:][ ]?[\p{L}]{2,14}|[\p{L}]{2,14}[ ]?[-–:][ ]?\+?\p{N}[\p{N} ()-]{4,18})$/u;
const MAIL_ONLY = /^(?:[\p{L} :.-]{0,24}[ :])?[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{2,30}){1,4}$/u;
const HANDLE_ONLY = /^@\w{3,30}$/;

export const contactLine = lineRule({
  id: 'chrome/contact-line',
  title: 'Number or address of a desk',
  description:
    'A line that holds an e-mail address, a short number or a handle and nothing else belongs to the box under a text. Some are meant to stay, so a person decides.',
  severity: 'information',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: ['وصل الوزير.\n⟦88591 - Stc⟧', 'He came.\n⟦desk@example.org⟧', 'He came.\n⟦@example_desk⟧'],
    leaves: ['Write to desk@example.org today.', '12 - 14'],
  },
  maxLength: 90,
  accept: ({ article }, { text, ordinal }) =>
    article.paragraphs.length > 1 &&
    ordinal > 0 &&
    (SHORT_NUMBER.test(text) || MAIL_ONLY.test(text) || HANDLE_ONLY.test(text)),
  message: (text) => say('“{text}” is a way to reach a desk and not part of the text.', { text }),
});

const FILE_NAME =
  /^[^\s/\\][^/\\\n]{0,80}\.(?:jpe?g|png|gif|webp|svg|bmp|mp4|mp3|pdf)(?:[ ]?\(\p{N}{1,4}\))?$/iu;
const ALT_WORD =
  /^(?:unnamed(?:[ -]?\(?\p{N}{1,3}\)?)?|untitled(?:-\p{N}{1,3})?|image\p{N}{0,4}|img[_-]?\p{N}{2,8}|dsc[_-]?\p{N}{2,8}|screenshot[ _-][\p{N} _-]{4,24}|whatsapp image [\p{N} .:-]{6,30}(?:at|في)?[\p{N} .:-]{0,20}(?:[ap]m)?|تنزيل(?: \(\p{N}{1,3}\))?|صورة واتساب .{4,40}|download(?: \(\p{N}{1,3}\))|photo_\p{N}[\p{N}_-]{4,30})$/iu;

export const imageAltFilename = lineRule({
  id: 'template/image-alt-filename',
  title: 'File name of a picture',
  description: 'A line such as “IMG_1234.jpg” or “unnamed” stood for a picture that is not here.',
  severity: 'warning',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: ['He came.\n⟦IMG_1234.jpg⟧', 'وصل الوزير.\n⟦unnamed⟧', 'وصل الوزير.\n⟦تنزيل (1)⟧'],
    leaves: ['He opened photo.jpg today.', 'The unnamed man left.'],
  },
  maxLength: 120,
  accept: ({ article }, { text }) =>
    article.paragraphs.length > 1 && (FILE_NAME.test(text) || ALT_WORD.test(text)),
  message: (text) => say('“{text}” is the name of a picture that is not here; delete the line.', { text }),
  fix: 'safe',
});

const RULE_LINE = /^(?:={3,200}|_{3,200}|-{4,200}|~{3,200}|\+{4,200}|#{3,200}|[─━═]{3,200})$/;
const HEADING_MARK = /^(?:#{2,6}[ ]\S.{0,200}|={2,5}[^=\n]{2,80}={2,5})$/;

export const markupResidue = lineRule({
  id: 'template/markup-residue',
  title: 'Mark of a markup language',
  description:
    'Lines of rule marks and heading marks are markup that no program read. Asterisks between parts of a text are a division and stay.',
  severity: 'information',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: ['He came.\n⟦=================⟧\nHe left.', '⟦## Two neighbours quarrel⟧\nHe came.'],
    leaves: ['He came.\n***\nHe left.', 'He came.\n* * *\nHe left.', '---'],
  },
  maxLength: 220,
  accept: (_context, { text }) => RULE_LINE.test(text) || HEADING_MARK.test(text),
  message: (text) => say('“{text}” is a mark of a markup language.', { text }),
});

const PHOTO_WORDS =
  /(?:©|\(c\)|AP Photo|Getty Images|Shutterstock|iStock|Unsplash|Pixabay|Depositphotos|picture[- ]alliance|imago images|AFP via|REUTERS\/|Reuters\/|РИА Новости\/|Bestimage|SIPA|EPA-EFE|Wikimedia Commons|غيتي|جيتي إيميجز|شترستوك)/u;
const FINAL_AGENCY =
  /\((?:[^()\n]{0,40}(?:الأناضول|رويترز|الفرنسية|أ ف ب|أ\.ف\.ب|أسوشيتد برس|غيتي|وكالات|Reuters|REUTERS|AFP|AP|EPA|Getty|Foto|Photo|Bild)[^()\n]{0,40})\)$/u;
const LEADING_AGENCY = /^(?:EPA|AFP|Reuters|REUTERS|AP|Getty Images|PA Media|PA)(?:[ ]\p{Lu}|$)/u;
/** `Foto: …` at the end of a caption. */
const FINAL_LABEL =
  /(?:^|[.،,|(] ?)(?:Foto|Photo|Фото|Bild|Crédit(?:s)?(?: photo)?|تصوير|عدسة|עמ?צילום|צילום|عکس|Fotoğraf|Image|Picture)[ \u00a0]?[:：/][ \u00a0]?[^.!?؟:\n]{2,50}\)?$/iu;

export const captionLine = lineRule({
  id: 'chrome/caption-line',
  title: 'Caption or credit of a picture',
  description:
    'A short line with the sign of a copyright, of an agency or of a picture desk is the caption of a picture that is not here.',
  severity: 'information',
  confidence: 'soft',
  languages: 'all',
  examples: {
    flags: [
      'وصل الوزير أمس.\n⟦© Photo / M. Example⟧',
      'He came.\n⟦People pray in the harbour (AP Photo/J. Example)⟧',
      'وصل.\n⟦صورة من الميناء (الأناضول)⟧',
    ],
    leaves: [
      'وبحسب ما نقلت (رويترز) فإن الوفد وصل.',
      'He is a photographer of Getty Images in the north, and he came back to the harbour in the evening with forty others, who said nothing of it.',
    ],
  },
  maxLength: 180,
  accept: ({ article }, paragraph) =>
    (article.paragraphs.length > 1 &&
      !endsSentence({ ...paragraph, text: paragraph.text.replace(/\)$/, '') }) &&
      (PHOTO_WORDS.test(paragraph.text) ||
        FINAL_AGENCY.test(paragraph.text) ||
        LEADING_AGENCY.test(paragraph.text) ||
        FINAL_LABEL.test(paragraph.text)) &&
      !isProse(paragraph)) ||
    isCredit(paragraph),
  message: (text) => say('“{text}” is the caption or credit of a picture that is not here.', { text }),
});

const isCredit = ({ text }: Paragraph): boolean =>
  text.length <= 180 && /\((?:AP Photo|Photo|Foto|Фото|תצלום|צילום)[ :/][^()\n]{2,60}\)$/u.test(text);

const PARENTHESISED = /^[([][ ]?[^()[\]\n.]{20,160}[^()[\]\n.!?؟…][ ]?[)\]]$/u;
const BULLETED = /^[-–—•*] ?[\p{L}\p{N}«“"¿¡][^\n]{24,150}[^.!?؟…:;،,\n]$/u;

/** Titles with a dash before them, down to the last line of the article. */
const isBulletedTail = ({ paragraphs }: Article, ordinal: number): boolean =>
  ordinal >= paragraphs.length - 8 &&
  paragraphs.slice(ordinal).every(({ text }) => BULLETED.test(text)) &&
  (paragraphs.length - ordinal > 1 || BULLETED.test(paragraphs[ordinal - 1]?.text ?? ''));
const NOT_A_TITLE =
  /(?:Report|Edit|Writing|Foto|Photo|Bild|Фото|تصوير|Getty|AFP|Reuters|رويترز|تحرير|ترجمة)/iu;

export const parenthesisedTitle = lineRule({
  id: 'chrome/related-link-bare',
  title: 'Title in brackets between paragraphs',
  description:
    'A whole line in brackets that reads like a title, between paragraphs of prose, is a link to another article whose label was lost.',
  severity: 'information',
  confidence: 'soft',
  languages: 'all',
  examples: {
    flags: ['He came.\n⟦( Two neighbours quarrel again in the harbour)⟧\nHe left.'],
    leaves: ['He came.\n(Reporting by Jane Example; editing by John Example)', '(laughter)\nHe came.'],
  },
  maxLength: 170,
  reach: { before: 1, after: 0, edges: 'too' },
  accept: ({ article }, { text, words, ordinal }) =>
    ordinal > 0 &&
    article.paragraphs.length > 2 &&
    words.length >= 5 &&
    ((PARENTHESISED.test(text) && !NOT_A_TITLE.test(text)) ||
      (BULLETED.test(text) && isBulletedTail(article, ordinal))),
  message: (text) => say('“{text}” reads like the title of another article; is it a link?', { text }),
});
