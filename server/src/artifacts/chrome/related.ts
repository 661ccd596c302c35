/** Links to other articles: a label with a title behind it, and the headers of whole blocks of them. */

import { labelRule } from '../label-rule.ts';
import { endsSentence, isProse, mayBeHeading } from '../line-shape.ts';

export const relatedLink = labelRule({
  id: 'chrome/related-link',
  title: 'Link to another article',
  description:
    'A line such as “Read also: …” is a link to another article that the page set between the paragraphs. The label, its colon and a title are the whole line, or a whole parenthesis. A sentence that happens to begin so is only deleted when a person confirms it.',
  severity: 'error',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: [
      'وصل الوزير أمس.\n⟦اقرأ أيضاً: خلاف جديد بين الجارين⟧\nثم غادر.',
      'He came.\n⟦Read more: Two neighbours quarrel again⟧\nHe left.',
      'Vino ayer.\n⟦(Le puede interesar: Dos vecinos discuten)⟧\nSe fue.',
      'Пришёл вчера.\n⟦Читайте также: Соседи снова спорят⟧',
    ],
    leaves: [
      'También habló sobre: la paz.',
      'He read also the letter: it was short.',
      'وتابع أيضا: لن نغادر.',
      'Read also the letter.',
    ],
  },
  phrases: ['related-label'],
  position: 'anywhere',
  maxWords: 30,
  message: (text) => `“${text}” is a link to another article; delete the line.`,
  ask: endsSentence,
  grade: (paragraph) => (endsSentence(paragraph) ? 'warning' : 'error'),
});

export const relatedBlock = labelRule({
  id: 'chrome/related-block',
  title: 'Header of related articles',
  description:
    'A line such as “You may also like” or “الأكثر قراءة” heads a list of other articles. What follows, up to the next line of prose, is probably that list. A person confirms each deletion, because the article may go on behind the list.',
  severity: 'warning',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: [
      'He came.\n⟦RELATED STORIES⟧\nTwo neighbours quarrel again\nHe left.',
      'وصل الوزير أمس.\n⟦حول هذه القصة⟧\nخلاف جديد بين الجارين',
      'Il est venu.\n⟦Vous aimerez aussi⟧\nDeux voisins se disputent',
    ],
    leaves: ['Related work is hard, he said.', 'La nota más leída fue esta.'],
  },
  phrases: ['related-header'],
  position: 'anywhere',
  maxWords: 10,
  accept: ({ article }, paragraph) =>
    paragraph.ordinal > 0 &&
    !mayBeHeading(article, paragraph) &&
    !isProse(paragraph) &&
    !endsSentence(paragraph),
  message: (text) => `“${text}” heads a list of other articles; delete it and the list.`,
  ask: () => true,
});
