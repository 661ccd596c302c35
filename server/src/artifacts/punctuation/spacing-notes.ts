/** Spacing and marks that are wrong by the book and met in edited news too: notes, and fixes that a person confirms. */
import { say } from '../../messages/message.ts';
import { paragraphAt } from '../../text/article.ts';
import { patternRule } from '../pattern-rule.ts';

const SPACES = ' \u00a0';

export const repeatedPunct = patternRule({
  id: 'punctuation/repeated-punct',
  title: 'Marks that do not follow each other',
  description:
    'A full stop behind a question mark, or two commas, is what a deletion or a join left. Ellipses and ؟! are left alone.',
  severity: 'information',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: [
      'هل وصل⟦؟.⟧ نعم.',
      'He came⟦,,⟧ she left.',
      'وصل⟦،،⟧ ثم غادر.',
      'وصل⟦،،،⟧ ثم غادر.',
      'The maker is OpenAI⟦..⟧ It said so.',
    ],
    leaves: ['He came... She left.', 'وصل.. ثم غادر.', 'حقا؟!', 'Really?!', 'He left…'],
  },
  needsPair: [
    ['؟?!', '.،,'],
    ['،,؛;', ' ،,؛'],
    ['.', '.'],
  ],
  startsWithPair: true,
  pattern: /[؟?!][.،,](?![.\p{L}])|[،,؛;](?:[ ]?[،,؛])+|(?<=\p{Script=Latin})\.\.(?![.\p{L}])(?<!\.\.\.)/gu,
  message: (quote) => say('“{quote}” is one mark too many.', { quote }),
  mend: ({ quote }) => ({ kind: 'replace', newText: quote[0] ?? '', ask: true }),
});

export const parenInnerSpace = patternRule({
  id: 'punctuation/paren-inner-space',
  title: 'Space inside brackets or quotation marks',
  description:
    'Brackets and quotation marks stand close to what they hold. French sets its quotation marks off and is left alone.',
  severity: 'information',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: ['بلغ العدد⟦( 42 )⟧ جنديا.', 'گفت ⟦« ولادیمیر پوتین »⟧ آمد.'],
    leaves: ['Il a dit « oui ».', 'He (late) came.', 'قال «نعم».'],
  },
  needsPair: [
    ['(«“', SPACES],
    [SPACES, ')'],
  ],
  pattern:
    /\([ \u00a0][^()\n]{1,80}[ \u00a0]?\)|\([^()\n ][^()\n]{0,80}[ \u00a0]\)|«[ \u00a0][^«»\n]{1,120}»|“[ \u00a0][^“”\n]{1,120}”/g,
  accept: ({ article, start, quote }) => quote[0] === '(' || paragraphAt(article, start)?.language !== 'fr',
  message: () => say('There is a space inside the brackets or quotation marks.'),
  mend: ({ quote }) => ({
    kind: 'replace',
    newText: `${quote[0]}${quote.slice(1, -1).trim()}${quote.at(-1)}`,
    ask: true,
  }),
});

export const detachedProclitic = patternRule({
  id: 'punctuation/detached-proclitic',
  title: 'Particle apart from its word',
  description:
    'The particles و and ال are written close to the word behind them. A space between is a habit of typists in some papers, so this is a note.',
  severity: 'information',
  confidence: 'soft',
  languages: ['ar'],
  examples: {
    flags: ['وصل الوزير ⟦و غادر⟧ مساء.', 'بلغوا ⟦ال 65⟧ عاما.'],
    leaves: ['وصل الوزير وغادر.', 'بلغوا الـ65 عاما.'],
  },
  // Persian and Urdu write “and” as a word by itself.
  onlyIn: ['ar', 'und'],
  startsWithWord: ['و', 'ال'],
  pattern: /(?<=[\u0621-\u064a\u064b-\u0652،.] )(?:و [\u0621-\u064a]{2,24}|ال [\u0621-\u064a\d]{1,24})/g,
  message: (quote) => say('“{quote}” is written without the space.', { quote }),
  mend: ({ quote }) => ({ kind: 'replace', newText: quote.replace(' ', ''), ask: true }),
});

export const hyphenSpacing = patternRule({
  id: 'punctuation/hyphen-spacing',
  title: 'Hyphen with a space on one side',
  description: 'A hyphen between two words stands close to both or apart from both.',
  severity: 'information',
  confidence: 'soft',
  languages: ['ar', 'he'],
  examples: {
    flags: ['صواريخ ⟦أرض- أرض⟧ جديدة.', 'בא ⟦מאתמול- הוא⟧ אמר.'],
    leaves: ['الرجل -والذي تواجد صدفة في المكان- وصل.', 'صواريخ أرض-أرض جديدة.', 'قال - أمس - نعم.'],
  },
  needs: '-',
  near: { anchor: '- ', reach: 27 },
  pattern: /(?<=^|[ \u00a0])[\u05d0-\u05ea\u0621-\u064a]{2,24}- [\u05d0-\u05ea\u0621-\u064a]{2,24}/gm,
  accept: ({ article, start }) =>
    !/(?:^|\s)-\S[^-\n]{0,200}$/.test(article.text.slice(Math.max(0, start - 200), start)),
  message: (quote) => say('“{quote}” has a space on one side of the hyphen only.', { quote }),
  mend: () => ({ kind: 'annotate' }),
});
