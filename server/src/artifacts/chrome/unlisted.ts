/**
 * Lines that no list knows, by their neighbours: a run of short lines at an end of the article, and a short line
 * among lines that are residue for certain.
 */
import { say } from '../../messages/message.ts';
import type { Paragraph } from '../../text/article.ts';
import { lineReport } from '../line-rule.ts';
import { matcherOf } from '../phrases/lists.ts';
import { labelIfAny } from '../profile.ts';
import { type ArtifactContext, type ArtifactRule, AT_ENDS } from '../rule.ts';
import { headlineOf } from './related.ts';

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
/** A longer line is no known label, in words. */
const LONGEST_KNOWN = 30;
/** So many lines of one to three words each may stand between two lines that are known. */
const LONGEST_CHAIN = 3;
/** So many short lines in a row are a menu, where a headline, a byline and a date are three. */
const MENU_LINES = 4;
const MENU_WORDS = 3;

/** A short line without a mark at its end, of letters, and no name before a colon. */
function mayBeLabel({ text, words }: Paragraph, maxWords: number): boolean {
  return (
    text.length <= LONGEST_LABEL &&
    words.length >= 1 &&
    words.length <= maxWords &&
    !/[.!?؟…:»”",،؛]$/.test(text) &&
    !/^[-–—*•\p{N}(]/u.test(text)
  );
}

const isKnown = ({ profile }: ArtifactContext, paragraph: Paragraph | undefined): boolean =>
  paragraph !== undefined &&
  paragraph.words.length <= LONGEST_KNOWN &&
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
      'He came yesterday from the north with forty others, and nobody knew why they did it.\nWas this article helpful?\n⟦Rather so⟧\n⟦Rather not⟧\nLeave a comment',
    ],
    leaves: ['He came.\nShare this article\nHe left in the evening of a long day.', 'Jane Example\nHe came.'],
  },
  reach: {
    before: LONGEST_CHAIN + 1,
    after: LONGEST_CHAIN + 1,
    edges: 'too',
    needs: (line) => line.words.length <= LONGEST_KNOWN && KNOWN.match(labelIfAny(line)) !== undefined,
  },
  *find(context) {
    const { paragraphs } = context.article;
    const spared = new Set(menuEntries(context).map(({ paragraph }) => paragraph.ordinal)).add(
      headlineOf(context),
    );
    for (let at = 1; at < paragraphs.length; ) {
      if (!isUnlisted(context, paragraphs[at]!)) {
        at++;
        continue;
      }
      let end = at;
      while (end < paragraphs.length && end - at <= LONGEST_CHAIN && isUnlisted(context, paragraphs[end]!))
        end++;
      if (end - at <= LONGEST_CHAIN && isKnown(context, paragraphs[at - 1])) {
        const severity = isKnown(context, paragraphs[end]) ? 'warning' : 'information';
        const isTail = end === paragraphs.length && at > context.profile.prose.lastOrdinal;
        if (severity === 'warning' || (isTail && end - at <= 2)) {
          for (const paragraph of paragraphs.slice(at, end)) {
            if (spared.has(paragraph.ordinal)) continue;
            const message = say('“{text}” stands among text of the page; delete the line.', {
              text: paragraph.text,
            });
            yield lineReport(context, paragraph, message, severity, 'confirm');
          }
        }
      }
      at = Math.max(end, at + 1);
    }
  },
};

const isUnlisted = (context: ArtifactContext, paragraph: Paragraph): boolean =>
  mayBeLabel(paragraph, LABEL_WORDS) && !isKnown(context, paragraph);

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
  reach: AT_ENDS,
  *find(context) {
    for (const { paragraph, length } of menuEntries(context)) {
      const message = say('“{text}” stands in a menu of {length} short lines; delete the line.', {
        text: paragraph.text,
        length,
      });
      yield lineReport(context, paragraph, message, 'warning', 'confirm');
    }
  },
};

interface MenuEntry {
  readonly paragraph: Paragraph;
  /** How many lines the menu has. */
  readonly length: number;
}

/** Lines of menus that no list knows, before the first paragraph of prose and behind the last. */
function menuEntries(context: ArtifactContext): readonly MenuEntry[] {
  const { paragraphs } = context.article;
  const { firstOrdinal, lastOrdinal } = context.profile.prose;
  if (lastOrdinal < 0) return [];
  return [
    ...runsIn(context, paragraphs.slice(0, firstOrdinal)),
    ...runsIn(context, paragraphs.slice(lastOrdinal + 1)),
  ];
}

function runsIn(context: ArtifactContext, paragraphs: readonly Paragraph[]): readonly MenuEntry[] {
  const entries: MenuEntry[] = [];
  for (let at = 0; at < paragraphs.length; ) {
    let end = at;
    while (end < paragraphs.length && isEntry(paragraphs[end]!)) end++;
    // A line that ends in a colon announces a list of the article's own.
    const announced = context.article.paragraphs[paragraphs[at]!.ordinal - 1]?.text.endsWith(':') === true;
    if (end - at >= MENU_LINES && !announced) {
      for (const paragraph of paragraphs.slice(at, end)) {
        if (!isKnown(context, paragraph)) entries.push({ paragraph, length: end - at });
      }
    }
    at = Math.max(end, at + 1);
  }
  return entries;
}

const isEntry = (paragraph: Paragraph): boolean =>
  mayBeLabel(paragraph, MENU_WORDS) &&
  paragraph.text.length <= 30 &&
  paragraph.tokens.every(({ kind }) => kind === 'word');
