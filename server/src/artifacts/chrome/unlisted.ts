/**
 * Lines that no list knows, by their neighbours: a run of short lines at an end of the article, and a short line
 * among lines that are residue for certain.
 */
import type { Paragraph } from '../../text/article.ts';
import { lineReport } from '../line-rule.ts';
import { endsSentence, isProse } from '../line-shape.ts';
import { matcherOf } from '../phrases/lists.ts';
import type { ArtifactContext, ArtifactRule } from '../rule.ts';

const KNOWN = matcherOf(
  'nav-menu',
  'share-follow',
  'newsletter',
  'comment-widget',
  'ad-label',
  'read-more',
  'video-player',
  'cookie-consent',
  'paywall-stub',
  'copyright-legal',
  'ui-prompt',
  'ui-state-message',
  'error-report-widget',
);
const LONGEST_LABEL = 48;
const LABEL_WORDS = 6;
/** So many short lines in a row are a menu, where a headline, a byline and a date are three. */
const MENU_LINES = 4;
const MENU_WORDS = 3;

/** A short line without a mark at its end, of letters, and no name before a colon. */
function mayBeLabel({ text, tokens }: Paragraph, maxWords: number): boolean {
  return (
    text.length <= LONGEST_LABEL &&
    tokens.length >= 1 &&
    tokens.length <= maxWords &&
    !/[.!?؟…:»”",،؛]$/.test(text) &&
    !/^[-–—*•\p{N}(]/u.test(text)
  );
}

const isKnown = ({ profile }: ArtifactContext, paragraph: Paragraph | undefined): boolean =>
  paragraph !== undefined &&
  paragraph.tokens.length <= 30 &&
  KNOWN.match(profile.labelOf(paragraph)) !== undefined;

export const unlistedLabel: ArtifactRule = {
  id: 'chrome/unlisted-label',
  title: 'Short line among residue',
  description:
    'A short line without a mark at its end, beside lines that are known residue and apart from prose, is residue too, in whatever words. Between prose and residue it may be a signature, and is only information.',
  severity: 'warning',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: [
      'He came yesterday from the north with forty others, and nobody knew why they did it.\nShare this article\n⟦Grumble about it⟧\nLeave a comment',
    ],
    leaves: ['He came.\nShare this article\nHe left in the evening of a long day.', 'Jane Example\nHe came.'],
  },
  *find(context) {
    const { paragraphs } = context.article;
    for (const paragraph of paragraphs) {
      if (paragraph.ordinal === 0 || !mayBeLabel(paragraph, LABEL_WORDS) || isKnown(context, paragraph))
        continue;
      const before = isKnown(context, paragraphs[paragraph.ordinal - 1]);
      const after = isKnown(context, paragraphs[paragraph.ordinal + 1]);
      if (!(before && after)) continue;
      yield lineReport(
        context,
        paragraph,
        `“${paragraph.text}” stands among text of the page; delete the line.`,
        'warning',
        'confirm',
      );
    }
  },
};

export const menuRun: ArtifactRule = {
  id: 'chrome/menu-run',
  title: 'Run of menu entries',
  description:
    'Four lines or more in a row, each of three words at most and without any mark, at the head or the tail of an article that has prose, are a menu or a list of tags. A person confirms each deletion, because line-ups and results look alike.',
  severity: 'warning',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: [
      '⟦World⟧\n⟦Money matters⟧\n⟦Garden⟧\n⟦Kitchen⟧\nTwo neighbours quarrel again over the old harbour wall\nHe came yesterday from the north with forty others, and nobody knew why they had done it then.\nHe left again in the evening.',
    ],
    leaves: [
      'One\nTwo\nThree\nFour',
      'Peas\nBeans\nHe came yesterday from the north with forty others, and nobody knew why they had done it then.',
    ],
  },
  *find(context) {
    const { paragraphs } = context.article;
    const prose = paragraphs.flatMap((paragraph) =>
      isProse(paragraph) && endsSentence(paragraph) ? [paragraph.ordinal] : [],
    );
    const [first] = prose;
    const last = prose.at(-1);
    if (first === undefined || last === undefined) return;
    yield* runsIn(context, paragraphs.slice(0, first));
    yield* runsIn(context, paragraphs.slice(last + 1));
  },
};

function* runsIn(context: ArtifactContext, paragraphs: readonly Paragraph[]) {
  for (let at = 0; at < paragraphs.length; ) {
    let end = at;
    while (end < paragraphs.length && isEntry(paragraphs[end]!)) end++;
    if (end - at >= MENU_LINES) {
      for (const paragraph of paragraphs.slice(at, end)) {
        if (isKnown(context, paragraph)) continue;
        yield lineReport(
          context,
          paragraph,
          `“${paragraph.text}” stands in a menu of ${end - at} short lines; delete the line.`,
          'warning',
          'confirm',
        );
      }
    }
    at = Math.max(end, at + 1);
  }
}

const isEntry = (paragraph: Paragraph): boolean =>
  mayBeLabel(paragraph, MENU_WORDS) &&
  paragraph.text.length <= 30 &&
  paragraph.tokens.every(({ kind }) => kind === 'word');
