/** The word "advertisement" left where one stood. */
import { say } from '../../messages/message.ts';
import { labelRule } from '../label-rule.ts';

/** A heading of an announcement has more behind it; these words alone are what a page writes over a banner. */
export const adLabel = labelRule({
  id: 'template/ad-label',
  title: 'Advertisement label',
  description:
    'Pages write “Advertisement”, “إعلان” or “Publicité” over a banner. When the banner is gone the word stays, alone between paragraphs. The same word in a sentence, or as part of a heading, is left alone.',
  severity: 'error',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: [
      'وصل الوزير أمس.\n⟦إعلان⟧\nثم غادر.',
      'He came.\n⟦- Advertisement -⟧\nHe left.\n⟦ADVERTISEMENT CONTINUE READING⟧\nEnd of it.',
      'Er kam.\n⟦Werbung⟧\nEr ging.',
      'Il est venu.\n⟦La suite après cette publicité⟧\nIl est parti.',
    ],
    leaves: [
      'إعلان هام\nوصل الوزير أمس.',
      'The advertisement was late.',
      'Он говорил о рекламе.',
      'Reklam sektörü büyüyor.',
    ],
  },
  phrases: ['ad-label'],
  position: 'anywhere',
  maxWords: 8,
  accept: ({ article }) => article.paragraphs.length > 1,
  message: (text) =>
    say('“{text}” is the label of an advertisement that is gone; delete the line.', { text }),
  // A long one names a sponsor, which is for a person to judge.
  ask: ({ tokens, text }) => tokens.length > 6 || /[.!?؟۔]$/.test(text),
});

export const adLabelShort = labelRule({
  id: 'template/ad-label-short',
  title: 'Short advertisement label',
  description:
    'Two or three letters such as “Ad” alone on a line are the label of a banner. They mean other things elsewhere, so a person confirms the deletion.',
  severity: 'warning',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: ['Er kam.\n⟦Ad⟧\nEr ging.', 'He came.\n⟦Ads⟧'],
    leaves: ['The ad was late.', 'In 410 AD they left.', 'Ad hoc\nHe came.'],
  },
  phrases: ['ad-label-short'],
  position: 'anywhere',
  maxWords: 1,
  accept: ({ article }) => article.paragraphs.length > 1,
  message: (text) => say('“{text}” alone on its line is probably the label of an advertisement.', { text }),
  ask: () => true,
});
