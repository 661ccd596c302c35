/** What feeds and copies add to the end of an article. */

import { deletion } from '../../findings/deletion.ts';
import { say } from '../../messages/message.ts';
import { firstIndex } from '../../text/first-index.ts';
import type { Offset } from '../../text/offsets.ts';
import { sentences } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { labelRule } from '../label-rule.ts';
import { endsSentence } from '../line-shape.ts';
import { foldLabel, phraseWords } from '../phrases/label-words.ts';
import { matcherOf } from '../phrases/lists.ts';
import { type ArtifactRule, OWN_LINE } from '../rule.ts';

const FEED_FOOTER = matcherOf('feed-footer');
/** A footer holds a title and a site's name: no more words than this, in UTF-16 units. */
const FOOTER_LENGTH = 400;

export const feedFooter: ArtifactRule = {
  id: 'source/feed-footer',
  title: 'Footer of a feed',
  description:
    'Plugins end each item of a feed with “The post … appeared first on …”, in the language of the site. Copies keep the line, alone or behind the last sentence.',
  severity: 'error',
  confidence: 'proof',
  languages: 'all',
  examples: {
    flags: [
      'He came.\n⟦The post Two neighbours quarrel appeared first on The Daily Example.⟧',
      'He came. He left. ⟦The post Two neighbours quarrel appeared first on Example.⟧',
      'Vino ayer.\n⟦La publicación Dos vecinos apareció primero en Ejemplo.⟧',
      'وصل الوزير أمس.\n⟦ظهرت المقالة خلاف جديد أولاً على موقع المثال.⟧',
      'Er kam.\n⟦Der Beitrag Zwei Nachbarn erschien zuerst auf Beispiel.⟧',
    ],
    leaves: [
      'The idea appeared first on the radio.',
      'El nombre apareció primero en Lisboa.',
      'He left the post.',
    ],
  },
  reach: OWN_LINE,
  *find({ article, profile }) {
    for (const paragraph of article.paragraphs.slice(profile.tail.firstOrdinal)) {
      const from = Math.max(paragraph.start, paragraph.end - FOOTER_LENGTH);
      const { tokens } = paragraph;
      if (tokens.length === 0) continue;
      const last = foldLabel(tokens.at(-1)!.text);
      const begins = sentences(article.text, { start: from, end: paragraph.end }).map(({ start }) => start);
      if (from === paragraph.start && begins[0] !== from) begins.unshift(from);
      for (const start of begins) {
        if (!mayBeFooter(tokens, start, last)) continue;
        const quote = article.text.slice(start, paragraph.end);
        if (FEED_FOOTER.match(phraseWords(quote)) === undefined) continue;
        const span = { start, end: paragraph.end };
        yield {
          ...span,
          message: say('A plugin added this line to the site’s feed; delete it.'),
          unnecessary: true,
          fixes: [
            { title: say('Delete it'), kind: 'safe', edits: [deletion(article.text, article.lines, span)] },
          ],
        };
        break;
      }
    }
  },
};

/**
 * Whether the words of a paragraph from a place on may be a footer, by the first of them and the last: no footer is a
 * row of keywords. Where a word or a number stands at the place, its words tell.
 * @param last the last word, folded
 */
function mayBeFooter(tokens: readonly Token[], start: Offset, last: string): boolean {
  const first = tokens[firstIndex(tokens, ({ end }) => end > start)];
  if (first === undefined || first.kind === 'number') return true;
  return first.start < start || FEED_FOOTER.mayBePhrase(foldLabel(first.text), last);
}

export const readFullElsewhere = labelRule({
  id: 'source/read-full-elsewhere',
  title: 'Invitation to read on elsewhere',
  description:
    'A line such as “Read the full story on …” says that the copy is only the beginning of an article. The line goes; look for the rest in the source.',
  severity: 'error',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: [
      'He came.\n⟦Read the full article on Example⟧',
      'وصل الوزير أمس.\n⟦لقراءة المقال بالكامل، يرجى الضغط على الزر أدناه⟧',
      'Il est venu.\n⟦Lire l’article en entier⟧',
      'Geldi.\n⟦Haberin devamı için diğer sayfaya geçebilirsiniz…⟧',
    ],
    leaves: ['He asked them to read the full letter.', 'Lire est un plaisir.'],
  },
  phrases: ['read-full'],
  position: 'tail',
  maxWords: 22,
  message: (text) =>
    say('“{text}” sends the reader elsewhere; delete it. The article may be incomplete.', { text }),
  ask: (paragraph) => paragraph.words.length > 8 && endsSentence(paragraph),
});

/** Marks that a wire sets at the end of a take: `// انتهى //`, `انتهای پیام`, `-30-`. */
const SLASHED =
  /^(?:\/\/|--?|##+)[ \u00a0]?(?:انتهى|يتبع|30|انتهای پیام|ENDS?|more)[ \u00a0]?(?:\/\/|--?|##+)$/i;
const END_MARK = matcherOf('end-mark');

export const agencySignoff: ArtifactRule = {
  id: 'source/agency-signoff',
  title: 'End mark of a wire',
  description:
    'Agencies close a take with a mark such as “// انتهى //” or “انتهای پیام”. It is a signal between desks and not part of the article. Names of agencies are attributions and stay.',
  severity: 'warning',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: ['وصل الوزير أمس.\n⟦// انتهى //⟧', 'وزیر دیروز آمد.\n⟦انتهای پیام⟧', 'He came.\n⟦ENDS⟧'],
    leaves: ['انتهى الاجتماع أمس.', 'He came.\n(Reuters)', 'The end of it.'],
  },
  reach: OWN_LINE,
  *find({ article, profile }) {
    for (const paragraph of article.paragraphs) {
      if (paragraph.words.length > 6 || (paragraph.ordinal === 0 && paragraph.words.length < 2)) continue;
      const inTail = paragraph.ordinal >= profile.tail.firstOrdinal;
      const isMark =
        SLASHED.test(paragraph.text) || (inTail && END_MARK.match(profile.labelOf(paragraph)) !== undefined);
      if (!isMark) continue;
      const { start, end, text } = paragraph;
      yield {
        start,
        end,
        message: say('“{text}” is an end mark between desks; delete the line.', { text }),
        unnecessary: true,
        fixes: [
          {
            title: say('Delete the line'),
            kind: 'safe',
            edits: [deletion(article.text, article.lines, { start, end })],
          },
        ],
      };
    }
  },
};
