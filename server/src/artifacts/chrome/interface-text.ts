/** What a page says to its reader: share, follow, subscribe, log in, comment, play. */

import { say } from '../../messages/message.ts';
import type { Paragraph } from '../../text/article.ts';
import { labelRule } from '../label-rule.ts';
import { endsSentence, isInText, mayBeHeading } from '../line-shape.ts';

export const shareFollow = labelRule({
  id: 'chrome/share-follow',
  title: 'Share and follow buttons',
  description:
    'Lines such as “Share this article”, “تابعونا على تويتر” or the bare name of a network are buttons of the page. Single words between two paragraphs of prose may be a heading and are left alone.',
  severity: 'error',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: [
      'He came.\n⟦Share this article⟧\n⟦Facebook⟧\n⟦Twitter⟧',
      'وصل الوزير أمس.\n⟦شارك الخبر⟧',
      'בא אתמול.\n⟦שתפו:⟧',
      'Er kam.\n⟦Folgen Sie uns auf Instagram⟧',
    ],
    leaves: [
      'They share this article of faith.',
      'تابعنا معه تفاصيل الرحلة.',
      'Facebook said on Friday it would leave.',
    ],
  },
  phrases: ['share-follow'],
  position: 'anywhere',
  maxWords: 14,
  accept: ({ article }, paragraph) =>
    isInText(article, paragraph) && !mayBeHeading(article, paragraph) && !isLongSentence(paragraph),
  message: (text) => say('“{text}” is a button of the page, not of the article; delete the line.', { text }),
  ask: (paragraph) => endsSentence(paragraph),
});

export const newsletter = labelRule({
  id: 'chrome/newsletter',
  title: 'Invitation to subscribe',
  description:
    'Lines that invite the reader to a newsletter or a subscription belong to the page. News about newsletters is left alone: the line must begin with the invitation.',
  severity: 'warning',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: [
      'He came.\n⟦Sign up for our daily newsletter⟧',
      'وصل الوزير أمس.\n⟦اشترك في النشرة البريدية⟧',
      'Er kam.\n⟦Abonnieren Sie jetzt den kostenlosen Newsletter der Redaktion!⟧',
      'Geldi.\n⟦ABONE OL⟧',
    ],
    leaves: [
      'The newsletter was sent on Friday.',
      'He will sign up for our side.',
      'Ils ont lancé une newsletter.',
    ],
  },
  phrases: ['newsletter'],
  position: 'anywhere',
  maxWords: 25,
  accept: ({ article }, paragraph) => isInText(article, paragraph) && !mayBeHeading(article, paragraph),
  message: (text) => say('“{text}” invites to subscribe and belongs to the page; delete the line.', { text }),
  ask: endsSentence,
});

/** A button has no full stop; a line of many words with one is a sentence of the article. */
const isLongSentence = (paragraph: Paragraph): boolean =>
  paragraph.words.length > 8 && endsSentence(paragraph);
