/** The page talking to its reader, class by class: menus, prompts, messages, players, notices. */

import type { Severity } from '../../findings/finding.ts';
import { say } from '../../messages/message.ts';
import type { Paragraph } from '../../text/article.ts';
import { labelRule } from '../label-rule.ts';
import { endsSentence, isInText, isProse, mayBeHeading } from '../line-shape.ts';
import type { ArtifactContext, ArtifactRule } from '../rule.ts';

interface InterfaceParts {
  /** Class of the phrase lists and name of the rule. */
  readonly name: string;
  readonly title: string;
  /** What such lines are, as the rule's page and its messages say it. */
  readonly what: string;
  readonly maxWords: number;
  readonly severity?: Severity;
  /** A person confirms each deletion. */
  readonly asks?: boolean;
  readonly grade?: (paragraph: Paragraph, context: ArtifactContext) => Severity;
  readonly examples: ArtifactRule['examples'];
}

function interfaceRule(parts: InterfaceParts): ArtifactRule {
  const { name, title, what, maxWords, severity = 'warning', asks = false, grade, examples } = parts;
  return labelRule({
    id: `chrome/${name}`,
    title,
    description: `${what} The lists know many of them in eleven languages. A single word between two paragraphs of prose may be a heading and is left alone, and a sentence is only deleted when a person confirms it.`,
    severity,
    confidence: 'strong',
    languages: 'all',
    examples,
    phrases: [name],
    position: 'anywhere',
    maxWords,
    accept: ({ article }, paragraph) => isInText(article, paragraph) && !mayBeHeading(article, paragraph),
    message: (text) => say('“{text}” is text of the page and not of the article; delete the line.', { text }),
    ask: (paragraph) => asks || paragraph.words.length < 2 || endsSentence(paragraph),
    ...(grade === undefined ? {} : { grade }),
  });
}

/** A word that is a section of a site and a heading of an article alike: residue only among other short lines. */
function amongShortLines({ ordinal }: Paragraph, { article }: ArtifactContext): Severity {
  const around = [article.paragraphs[ordinal - 1], article.paragraphs[ordinal + 1]];
  return around.some((one) => one !== undefined && (isProse(one) || endsSentence(one))) || ordinal === 0
    ? 'information'
    : 'warning';
}

export const INTERFACE_RULES: readonly ArtifactRule[] = [
  interfaceRule({
    name: 'nav-menu',
    title: 'Menu entry or skip link',
    what: 'Skip links, log-in links and entries of menus lead through the site.',
    maxWords: 9,
    examples: {
      flags: [
        '⟦Skip to content⟧\nHe came.',
        '⟦تخطي الروابط⟧\nوصل الوزير أمس.',
        'Il est venu.\n⟦Retour en haut de page⟧',
      ],
      leaves: ['They skip to content of the letter.', 'He went home.'],
    },
  }),
  interfaceRule({
    name: 'ui-prompt',
    title: 'Prompt to the reader',
    what: 'Lines that ask the reader to save, rate, enlarge or send something are buttons.',
    maxWords: 14,
    examples: {
      flags: [
        'He came.\n⟦Was this article helpful?⟧',
        'Er kam.\n⟦Artikel merken⟧',
        'وصل الوزير أمس.\n⟦هل أعجبك المقال؟⟧',
      ],
      leaves: ['He asked whether this article was helpful.', 'They save for later days.'],
    },
  }),
  interfaceRule({
    name: 'ui-state-message',
    title: 'Message of the page',
    what: 'Lines such as “Loading…” or “No results” say what the page was doing when it was copied.',
    maxWords: 16,
    examples: {
      flags: [
        'Пришёл вчера.\n⟦Загрузка новости...⟧\n⟦Загрузка новости...⟧',
        'He came.\n⟦Loading weather data ...⟧',
      ],
      leaves: [
        'Loading the ship took a day, the captain of the harbour said on Friday evening before he left the north of it.',
      ],
    },
  }),
  interfaceRule({
    name: 'live-label',
    title: 'Label of a live page',
    what: 'Words such as “Live” or “Breaking” stand over pages that change; they say little of a text that is kept.',
    maxWords: 4,
    severity: 'information',
    asks: true,
    examples: {
      flags: ['وصل الوزير.\n⟦بث مباشر⟧\nغادر.', 'He came.\n⟦Live updates⟧'],
      leaves: ['He came live from the harbour.', 'They live now in the north.'],
    },
  }),
  interfaceRule({
    name: 'comment-widget',
    title: 'Comment box',
    what: 'Prompts to comment, counts of comments and rules for comments belong to the box under an article.',
    maxWords: 40,
    grade: (paragraph) =>
      paragraph.words.length > 20 && endsSentence(paragraph) ? 'information' : 'warning',
    examples: {
      flags: [
        'He came.\n⟦Leave a comment⟧',
        'وصل الوزير أمس.\n⟦لن يتم نشر عنوان بريدك الإلكتروني.⟧',
        'Er kam.\n⟦Kommentar schreiben⟧',
      ],
      leaves: ['He asked her to leave a comment on the plan.', 'لم يدل بأي تعليقات.'],
    },
  }),
  interfaceRule({
    name: 'video-player',
    title: 'Player of a video or a recording',
    what: 'Buttons and messages of players and of galleries stay when the player is gone.',
    maxWords: 12,
    examples: {
      flags: [
        'He came.\n⟦Listen to this article⟧',
        'وصل الوزير أمس.\n⟦مدة الفيديو 02 minutes 47 seconds⟧',
        'Il est venu.\n⟦Vidéo suivante dans 5 secondes⟧',
      ],
      leaves: ['They listen to this article of the law.', 'مدة العقد سنتان.'],
    },
  }),
  interfaceRule({
    name: 'cookie-consent',
    title: 'Cookie notice',
    what: 'Notices about cookies and the buttons under them belong to the site.',
    maxWords: 40,
    examples: {
      flags: [
        '⟦This website uses cookies to improve your experience.⟧\nHe came.',
        'Er kam.\n⟦Alle Cookies akzeptieren⟧',
      ],
      leaves: ['The court ruled on cookies on Friday.', 'He baked cookies.'],
    },
  }),
  interfaceRule({
    name: 'paywall-stub',
    title: 'Wall before the rest of an article',
    what: 'Offers to subscribe in order to read on say that the copy is incomplete.',
    maxWords: 40,
    examples: {
      flags: [
        'He came.\n⟦To continue reading, please subscribe.⟧',
        'Il est venu.\n⟦Cet article est réservé aux abonnés⟧',
        'وصل الوزير أمس.\n⟦هذا المحتوى للمشتركين فقط⟧',
      ],
      leaves: ['The paper has a million subscribers.', 'Les abonnés sont venus.'],
    },
  }),
  interfaceRule({
    name: 'app-promo',
    title: 'Advertisement for an app',
    what: 'Lines that ask the reader to install the app of the site advertise it.',
    maxWords: 25,
    examples: {
      flags: ['He came.\n⟦Download our app for iOS and Android⟧', 'وصل الوزير أمس.\n⟦حمل تطبيق المثال الآن⟧'],
      leaves: ['The firm showed an app on Friday.', 'Users download the app often.'],
    },
  }),
  interfaceRule({
    name: 'copyright-legal',
    title: 'Copyright or legal line',
    what: 'Lines such as “All rights reserved” and links to terms stand at the foot of every page. A licence may matter, so nothing is deleted without asking.',
    maxWords: 40,
    asks: true,
    examples: {
      flags: [
        'وصل الوزير أمس.\n⟦جميع الحقوق محفوظة⟧',
        'He came.\n⟦Copyright 2024 The Example. All rights reserved.⟧',
        'Venne.\n⟦© Riproduzione riservata⟧',
      ],
      leaves: ['They hold all rights reserved for him.', 'The law on copyright passed.'],
    },
  }),
  interfaceRule({
    name: 'error-report-widget',
    title: 'Prompt to report an error',
    what: 'Lines that ask the reader to mark a mistake and send it belong to the page.',
    maxWords: 25,
    examples: {
      flags: ['Пришёл.\n⟦Нашли ошибку? Выделите её и нажмите Ctrl+Enter⟧', 'Vino ayer.\n⟦Reportar error⟧'],
      leaves: ['They report an error of the law.', 'Он нашёл ошибку в тексте.'],
    },
  }),
  interfaceRule({
    name: 'accessibility-control',
    title: 'Control of the text size',
    what: 'Buttons that change the size of the text or the contrast are controls of the page.',
    maxWords: 5,
    examples: {
      flags: ['وصل الوزير أمس.\n⟦18 حجم الخط⟧', 'Geldi.\n⟦Yazı Boyutu⟧', 'He came.\n⟦Text size⟧'],
      leaves: ['The text size was small.', 'حجم الخطر كبير.'],
    },
  }),
  interfaceRule({
    name: 'social-embed',
    title: 'Frame of an embedded post',
    what: 'Lines such as “View this post on Instagram” are the frame of a post that was shown there.',
    maxWords: 30,
    examples: {
      flags: [
        'Er kam.\n⟦Sieh dir diesen Beitrag auf Instagram an⟧',
        'He came.\n⟦A post shared by Example (@example)⟧',
      ],
      leaves: ['He posted on Instagram.', 'A post was empty.'],
    },
  }),
  interfaceRule({
    name: 'cms-placeholder',
    title: 'Empty field of a form',
    what: 'Prompts such as “Enter text here” and filler text show that a field of the editing system was left empty.',
    maxWords: 60,
    severity: 'error',
    examples: {
      flags: ['Vino ayer.\n⟦Introduzca el texto aquí⟧', 'He came.\n⟦Lorem ipsum dolor sit amet⟧'],
      leaves: ['They enter text here and there.', 'The filler is called lorem ipsum.'],
    },
  }),
  interfaceRule({
    name: 'contact-info',
    title: 'Contact line',
    what: 'Lines with the number or address of a desk or a columnist stand under every text of theirs. Some are meant to stay, so a person decides.',
    maxWords: 14,
    asks: true,
    examples: {
      flags: ['وصل الوزير أمس.\n⟦للتواصل مع الكاتب أرسل رسالة⟧', 'He came.\n⟦Email: desk@example.org⟧'],
      leaves: ['They email often.', 'الهاتف في البيت.'],
    },
  }),
  interfaceRule({
    name: 'site-chrome',
    title: 'Line of the site',
    what: 'Names of sections, boxes about the author and credits of the software stand on every page. A word that may be a heading is only information.',
    maxWords: 40,
    asks: true,
    grade: amongShortLines,
    examples: {
      flags: ['He came.\n⟦About the author⟧\n⟦View all posts⟧', 'Пришёл.\n⟦Об авторе⟧'],
      leaves: ['He spoke about the author of it.'],
    },
  }),
];
