/** Links to other articles: a label with a title behind it, and the headers of whole blocks of them. */

import { lineDeletion } from '../../findings/deletion.ts';
import { type Message, say } from '../../messages/message.ts';
import type { Paragraph } from '../../text/article.ts';
import { labelRule } from '../label-rule.ts';
import { endsSentence, mayBeHeading } from '../line-shape.ts';
import { matcherOf } from '../phrases/lists.ts';
import { labelIfAny } from '../profile.ts';
import type { ArtifactContext, ArtifactRule, Report } from '../rule.ts';

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
      'He came.\n⟦ALSO READ | Two neighbours quarrel again⟧\nHe left.',
      'Il est venu.\n⟦[À lire aussi] Deux voisins se disputent⟧',
    ],
    leaves: [
      'También habló sobre: la paz.',
      'He read also the letter: it was short.',
      'وتابع أيضا: لن نغادر.',
      'Read also the letter.',
    ],
  },
  phrases: ['related-label'],
  anySeparator: true,
  position: 'anywhere',
  maxWords: 30,
  accept: (_context, paragraph) => paragraph.ordinal > 0 || !hasBareLabel(paragraph),
  message: (text) => say('“{text}” is a link to another article; delete the line.', { text }),
  ask: (paragraph) => hasBareLabel(paragraph) || endsSentence(paragraph),
  grade: (paragraph) => {
    if (hasBareLabel(paragraph))
      return endsSentence(paragraph) || paragraph.words.length < 6 || / [-–—] /.test(paragraph.text)
        ? 'information'
        : 'warning';
    return endsSentence(paragraph) ? 'warning' : 'error';
  },
});

/** One word before the colon (Video: …) begins headlines and sentences too. */
const hasBareLabel = ({ text }: Paragraph): boolean => /^[([]?[ ]?[\p{L}\p{M}-]{1,24} ?[:：]/u.test(text);

const HEADER = matcherOf('related-header');
const LONGEST_HEADER = 10;
const LONGEST_TITLE = 130;
/** A list of related articles is not longer than this; more lines are something else. */
const LONGEST_LIST = 12;

export const relatedBlock: ArtifactRule = {
  id: 'chrome/related-block',
  title: 'Block of related articles',
  description:
    'A line such as “You may also like” or “الأكثر قراءة” heads a list of other articles. The lines below it that look like titles, up to the next line of prose, are reported with it. A person confirms each deletion, because the article may go on behind the list.',
  severity: 'warning',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: [
      'He came.\n⟦RELATED STORIES⟧\n⟦Two neighbours quarrel again⟧\n⟦Harbour stays closed until June⟧\nHe left in the evening, and nobody saw him again.',
      'وصل الوزير أمس.\n⟦حول هذه القصة⟧\n⟦خلاف جديد بين الجارين⟧',
      'Il est venu.\n⟦Vous aimerez aussi⟧\n⟦Deux voisins se disputent⟧',
    ],
    leaves: [
      'Related work is hard, he said.',
      'La nota más leída fue esta.',
      'You may also like the harbour of the north.',
    ],
  },
  reach: {
    before: LONGEST_LIST + 1,
    after: 1,
    edges: 'too',
    needs: (line) => line.words.length <= LONGEST_HEADER && HEADER.match(labelIfAny(line)) !== undefined,
  },
  *find(context) {
    const { article, profile } = context;
    const { paragraphs } = article;
    for (let at = 0; at < paragraphs.length; at++) {
      const header = paragraphs[at]!;
      if (header.words.length > LONGEST_HEADER) continue;
      const phrase = HEADER.match(profile.labelOf(header));
      if (phrase === undefined || mayBeHeading(article, header) || endsSentence(header)) continue;
      // “More of the dangers” may be a heading; over titles of articles it is not. A headline is the first line.
      const next = paragraphs[at + 1];
      const heads = next !== undefined && isTitle(context, next);
      const isGeneral = phrase.open.end && (phrase.parts[0]?.length ?? 0) < 3;
      if ((isGeneral || at === 0) && !(heads && paragraphs.length > 3)) continue;
      yield blockReport(
        context,
        header,
        say('“{text}” heads a list of other articles; delete it and the list.', { text: header.text }),
      );
      const last = Math.min(paragraphs.length, at + 1 + LONGEST_LIST);
      const headline = headlineOf(context);
      while (at + 1 < last && isTitle(context, paragraphs[at + 1]!)) {
        at++;
        // Above the text the first title is the article's own.
        if (at === headline) continue;
        yield blockReport(
          context,
          paragraphs[at]!,
          say('This line stands in the list under “{text}”; is it another article’s title?', {
            text: header.text,
          }),
        );
      }
    }
  },
};

/**
 * The ordinal of the article's own headline: the first line above the text that has words enough for one, and is no
 * phrase that pages write.
 */
export function headlineOf({ article, profile }: ArtifactContext): number {
  if (profile.prose.lastOrdinal < 0) return -1;
  for (const paragraph of article.paragraphs.slice(0, Math.min(profile.prose.firstOrdinal, HEADLINE_REACH))) {
    if (endsSentence(paragraph)) return -1;
    const isTitle = paragraph.words.length >= FEWEST_OF_HEADLINE;
    if (isTitle && CHROME.match(profile.labelOf(paragraph)) === undefined) return paragraph.ordinal;
  }
  return -1;
}

/** However much of a page stands above the text, its headline is among so many lines. */
const HEADLINE_REACH = 40;
const FEWEST_OF_HEADLINE = 4;
/** What stands above headlines on pages. */
const CHROME = matcherOf(
  'related-header',
  'nav-menu',
  'share-follow',
  'newsletter',
  'cookie-consent',
  'ad-label',
  'ui-prompt',
  'ui-state-message',
  'video-player',
  'app-promo',
  'site-chrome',
  'live-label',
  'accessibility-control',
  'byline-label',
);

/** A title is short, has words enough, and no full stop; another header begins another list. */
function isTitle({ profile }: ArtifactContext, paragraph: Paragraph): boolean {
  const { text, words } = paragraph;
  return (
    text.length <= LONGEST_TITLE &&
    words.length >= 3 &&
    !/[.۔:…»”"]$/.test(text) &&
    HEADER.match(profile.labelOf(paragraph)) === undefined
  );
}

function blockReport({ article }: ArtifactContext, paragraph: Paragraph, message: Message): Report {
  return {
    start: paragraph.start,
    end: paragraph.end,
    message,
    unnecessary: true,
    fixes: [
      {
        title: say('Delete the line'),
        kind: 'confirm',
        edits: [lineDeletion(article.text, article.lines, paragraph.line)],
      },
    ],
  };
}
