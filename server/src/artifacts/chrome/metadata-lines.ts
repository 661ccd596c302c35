/** What a page tells of an article beside it: who took the picture, under which tags and number it is filed. */

import { say } from '../../messages/message.ts';
import { labelRule } from '../label-rule.ts';
import { endsSentence, isInText } from '../line-shape.ts';
import { patternRule } from '../pattern-rule.ts';

export const photoCredit = labelRule({
  id: 'chrome/photo-credit',
  title: 'Photo credit',
  description:
    'A line such as “Photo: …” or “تصوير: …” names the maker of a picture that is not in the text. A person confirms the deletion, because a caption may be wanted.',
  severity: 'information',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: [
      'وصل الوزير أمس.\n⟦تصوير: سالم محمد⟧\nثم غادر.',
      'Il est venu.\n⟦Crédits photos : Agence Exemple⟧',
      'Пришёл.\n⟦ФОТО: Агентство / Иванов⟧',
    ],
    leaves: [
      'He took a photo: it was late, and he was tired of it all.',
      'الصورة واضحة الآن.',
      'Foto del día',
    ],
  },
  phrases: ['photo-label'],
  position: 'anywhere',
  maxWords: 12,
  accept: ({ article }, paragraph) => isInText(article, paragraph) && !endsSentence(paragraph),
  message: (text) => say('“{text}” is the credit of a picture that is not here; delete the line.', { text }),
  ask: () => true,
});

export const tagsList = labelRule({
  id: 'chrome/tags-list',
  title: 'List of tags',
  description:
    'A line that begins with “Tags:” or “كلمات مفتاحية:” lists the headings under which a site files the article. A person confirms the deletion.',
  severity: 'warning',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: [
      'He came.\n⟦Tags: politics, harbour, north⟧',
      'Пришёл.\n⟦ТЕГИ:ПолитикаСевер⟧',
      'وصل.\n⟦كلمات مفتاحية: سياسة، ميناء⟧',
    ],
    leaves: ['Price tags: they were too high for him.', 'Tags were sold.'],
  },
  phrases: ['tags-label'],
  position: 'anywhere',
  maxWords: 40,
  accept: ({ article, profile }, paragraph) =>
    isInText(article, paragraph) &&
    !endsSentence(paragraph) &&
    (/[:：]/.test(paragraph.text.slice(0, 40)) || paragraph.ordinal >= profile.tail.firstOrdinal),
  message: (text) => say('“{text}” lists the tags of the page; delete the line.', { text }),
  ask: () => true,
});

export const articleId = labelRule({
  id: 'chrome/article-id',
  title: 'Number of the article',
  description:
    'A line such as “رمز الخبر: 78705” is the number under which a site files the article. It is deleted.',
  severity: 'warning',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: ['وصل الوزير أمس.\n⟦رمز الخبر: 78705⟧', 'وزیر آمد.\n⟦کد خبر: ۵۷۸۵۴۲⟧'],
    leaves: ['رمز الخبر: كما قال', 'The article ID was lost.'],
  },
  phrases: ['article-id'],
  position: 'anywhere',
  maxWords: 6,
  accept: (_context, paragraph) => paragraph.words.at(-1)?.kind === 'number',
  message: (text) => say('“{text}” is the number of the page; delete the line.', { text }),
});

export const hashtagBlock = patternRule({
  id: 'chrome/hashtag-block',
  title: 'Line of hashtags',
  description:
    'A line of three hashtags or more and nothing else was written for a network. Hashtags in a sentence are left alone. A person confirms the deletion.',
  severity: 'warning',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: ['وصل الوزير.\n⟦#ميناء #سياسة_اليوم #شمال⟧', 'He came.\n⟦#harbour #north, #news⟧\nHe left.'],
    leaves: ['He wrote #harbour and #north on the wall.', '#one #two'],
  },
  needs: '#',
  pattern: /^#[\p{L}\p{M}\p{N}_]{1,80}(?:[ ,،|]{1,3}#[\p{L}\p{M}\p{N}_]{1,80}){2,40}(?=[ \t]*$)/gmu,
  message: () => say('This line holds only hashtags; delete it.'),
  mend: () => ({ kind: 'delete', ask: true }),
});

/** An address that is all its line holds, and the address of a picture in a quoted post. */
export const urlLeftover = patternRule({
  id: 'chrome/url-leftover',
  title: 'Address alone on a line',
  description:
    'An address that is all its line holds, or the short address of a picture in a quoted post, was a link or a player. Addresses in sentences are left alone. A person confirms the deletion.',
  severity: 'warning',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: ['He came.\n⟦https://example.org/p/4DPw⟧\nHe left.', 'He wrote so ⟦pic.twitter.com/AbC123⟧'],
    leaves: ['See https://example.org/p today.', 'The site example.org is late.'],
  },
  needs: '/',
  pattern: /^https?:\/\/[^\s]{4,400}(?=[ \t]*$)|\bpic\.(?:twitter|x)\.com\/\w{6,12}\b/gm,
  message: () => say('This address was a link or a picture of the page; delete it.'),
  mend: () => ({ kind: 'delete', ask: true }),
});
