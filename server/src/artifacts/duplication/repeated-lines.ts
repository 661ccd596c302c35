/** Lines that stand twice: the headline again as the first line, a paragraph copied twice, a caption on each slide. */

import { lineDeletion } from '../../findings/deletion.ts';
import { type Message, say } from '../../messages/message.ts';
import type { Article, Paragraph } from '../../text/article.ts';
import { fold } from '../../text/folding.ts';
import type { Word } from '../../text/tokens.ts';
import { type ArtifactRule, IN_HEAD, type Report } from '../rule.ts';
import { EQUAL_LINES } from './alike-keys.ts';

/** A headline stands again within this many lines. */
const HEAD = 8;
const SHORTEST_HEADLINE = 4;
/** A line of fewer letters than this is a duplicate only when it stands three times. */
const LONG_LINE = 40;
const SHORT_LINE = 14;
const SHORT_REPEATS = 3;
/** What sites put behind a headline: a dash or a bar, and their name. */
const SITE_SUFFIX = /\s[-–—|:]\s[^-–—|]{2,60}$/;

export const headlineRepeat: ArtifactRule = {
  id: 'duplication/headline-repeat',
  title: 'Headline repeated',
  description:
    'The headline stands again among the first lines, word for word or with the name of the site behind it: a page shows it in its title, its header and its text. The later copy goes.',
  severity: 'error',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: [
      'Two neighbours quarrel again\n⟦Two neighbours quarrel again⟧\nHe came yesterday.',
      'خلاف جديد بين الجارين في المدينة\n⟦خلاف جديد بين الجارين في المدينة - موقع المثال⟧\nوصل الوزير أمس.',
      'Two neighbours quarrel again\nBy our staff\n⟦“Two neighbours quarrel again”⟧\nHe came yesterday.',
    ],
    leaves: [
      'Two neighbours quarrel again\nTwo neighbours quarrel no more\nHe came.',
      'Share\nShare\nHe came.',
      'Results\nSee 3:2 Tor\nOst 0:0 Au\nHe came.',
    ],
  },
  reach: IN_HEAD,
  *find({ article }) {
    for (const { paragraph } of headlineCopies(article)) {
      yield copyReport(article, paragraph, say('This line repeats the headline; delete it.'), 'safe');
    }
  },
};

export const duplicateParagraph: ArtifactRule = {
  id: 'duplication/duplicate-paragraph',
  title: 'Paragraph repeated',
  description:
    'A paragraph stands twice, or a short line three times: extractors read the same box again and again. A person confirms the deletion, because refrains and tables repeat rightly. Copies of the headline are another rule’s.',
  severity: 'warning',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: [
      'He came yesterday from the north with forty others.\nThen he spoke.\n⟦He came yesterday from the north with forty others.⟧',
      'Intro.\nA.\nB.\nC.\nD.\nE.\nF.\nG.\nStorm hits coast\nOne.\n⟦Storm hits coast⟧\nTwo.\n⟦Storm hits coast⟧',
    ],
    leaves: [
      'He came yesterday from the north with forty others.\nHe came yesterday from the south with forty others.',
      'Yes, he said.\nWhy?\nYes, he said.',
      '--------------------------------------------------\nOne.\n--------------------------------------------------',
    ],
  },
  reach: { before: 0, after: 0, alike: EQUAL_LINES },
  *find({ article }) {
    const headlines = new Set(headlineCopies(article).map(({ paragraph }) => paragraph.ordinal));
    for (const [key, copies] of repeatedLines(article.paragraphs)) {
      if (key.length < SHORT_LINE || copies.length < (key.length < LONG_LINE ? SHORT_REPEATS : 2)) continue;
      for (const paragraph of copies.slice(1)) {
        if (headlines.has(paragraph.ordinal)) continue;
        yield copyReport(
          article,
          paragraph,
          say('This paragraph stands above already; delete the copy.'),
          'confirm',
          copies[0],
        );
      }
    }
  },
};

interface Copy {
  readonly paragraph: Paragraph;
}

/** The lines near the top that repeat an earlier one there. */
function headlineCopies({ paragraphs }: Article): readonly Copy[] {
  const seen = new Set<string>();
  const copies: Copy[] = [];
  for (const paragraph of paragraphs.slice(0, HEAD)) {
    if (!mayBeHeadline(paragraph)) continue;
    const whole = lineKey(paragraph);
    const bare = textKey(paragraph.text.replace(SITE_SUFFIX, ''));
    if (whole === '') continue;
    if (seen.has(whole) || seen.has(bare)) copies.push({ paragraph });
    seen.add(whole);
    if (bare.length >= LONG_LINE / 2) seen.add(bare);
  }
  return copies;
}

/** Lines of the same words, by their key. Only lines that agree in length and first word are compared in full. */
function* repeatedLines(paragraphs: readonly Paragraph[]): Iterable<readonly [string, readonly Paragraph[]]> {
  const alike = groupsOf(paragraphs, sketchOf);
  for (const [sketch, group] of alike) {
    if (sketch !== NO_WORDS && group.length > 1) yield* groupsOf(group, lineKey);
  }
}

/** How many words a line has, and its first and its last one: lines of the same words agree in it. */
function sketchOf({ words }: Paragraph): number {
  if (words.length === 0) return NO_WORDS;
  const ends = signOf(words[0]!) * 31 + signOf(words.at(-1)!);
  return words.length * 0x1000000 + (ends & 0xffffff);
}

/** A number for the length and the ends of a word, folded. */
function signOf({ text }: Word): number {
  const folded = fold(text);
  return (folded.charCodeAt(0) * 31 + folded.charCodeAt(folded.length - 1)) * 31 + folded.length;
}

const NO_WORDS = -1;

/** Paragraphs by a key, in order of first appearance. */
function groupsOf<Key>(
  paragraphs: readonly Paragraph[],
  keyOf: (paragraph: Paragraph) => Key,
): ReadonlyMap<Key, readonly Paragraph[]> {
  const groups = new Map<Key, Paragraph[]>();
  for (const paragraph of paragraphs) {
    const key = keyOf(paragraph);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [paragraph]);
    else group.push(paragraph);
  }
  return groups;
}

/** A headline has some words and no full stop. */
const mayBeHeadline = ({ text, words }: Paragraph): boolean =>
  words.length >= SHORTEST_HEADLINE && text.length <= 300 && !/[.۔]$/.test(text);

/** Letters and digits of a line, folded: marks, spaces and quotation systems do not make two lines differ. */
const lineKey = ({ text, words }: Paragraph): string =>
  text.length < SHORT_LINE ? '' : words.map((word) => fold(word.text)).join(' ');

const textKey = (text: string): string => (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(fold).join(' ');

function copyReport(
  article: Article,
  paragraph: Paragraph,
  message: Message,
  kind: 'safe' | 'confirm',
  first?: Paragraph,
): Report {
  return {
    start: paragraph.start,
    end: paragraph.end,
    message,
    unnecessary: true,
    related:
      first === undefined
        ? []
        : [{ start: first.start, end: first.end, message: say('It stands here first.') }],
    fixes: [
      {
        title: say('Delete the line'),
        kind,
        edits: [lineDeletion(article.text, article.lines, paragraph.line)],
      },
    ],
  };
}
