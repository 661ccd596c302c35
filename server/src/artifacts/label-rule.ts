/** Builds rules whose evidence is a whole line that a phrase list knows. */

import { lineDeletion } from '../findings/deletion.ts';
import type { Severity } from '../findings/finding.ts';
import type { RuleDescription } from '../findings/rule.ts';
import { type Message, say } from '../messages/message.ts';
import type { Paragraph } from '../text/article.ts';
import { endsSentence } from './line-shape.ts';
import { LABEL_AND_TITLE, type LabelWords, labelWordsWithSeparator } from './phrases/label-words.ts';
import { matcherOf } from './phrases/lists.ts';
import type { Phrase } from './phrases/phrase-matcher.ts';
import { addressesReader } from './phrases/reader-words.ts';
import { labelIfAny } from './profile.ts';
import { type ArtifactContext, type ArtifactRule, NEIGHBOURS, type Reach, type Report } from './rule.ts';

export interface LabelRuleParts extends RuleDescription {
  /** Classes of the phrase lists (phrases/*.ts). */
  readonly phrases: readonly string[];
  /** `tail` reads only the last paragraphs of an article. */
  readonly position: 'anywhere' | 'tail';
  /** Whether a bar, dots or an arrow may stand for the colon of a label. */
  readonly anySeparator?: boolean;
  /** Longer lines are prose that begins like a label. */
  readonly maxWords: number;
  /** Whether a line that is a phrase is reported; left out, each is. */
  readonly accept?: (context: ArtifactContext, paragraph: Paragraph) => boolean;
  readonly message: (text: string) => Message;
  /** Whether a person must confirm the deletion of this line; left out, the fix is safe. */
  readonly ask?: (paragraph: Paragraph) => boolean;
  readonly grade?: (paragraph: Paragraph, context: ArtifactContext) => Severity;
}

/** What stands beside a label decides whether it is one; where no line can be a label there is nothing to decide. */
const BESIDE_LABELS: Reach = {
  ...NEIGHBOURS,
  needs: (paragraph) => paragraph.words.length <= LABEL_AND_TITLE || labelIfAny(paragraph) !== undefined,
};

/** A rule that reports lines that are a phrase of its lists, and deletes them. */
export function labelRule(parts: LabelRuleParts): ArtifactRule {
  const {
    phrases,
    position,
    anySeparator = false,
    maxWords,
    accept,
    message,
    ask,
    grade,
    ...description
  } = parts;
  const matcher = matcherOf(...phrases);
  return {
    ...description,
    reach: BESIDE_LABELS,
    isSilent: ({ profile }) =>
      !anySeparator && !profile.labelled().some((one) => matcher.mayMatch(profile.labelOf(one))),
    *find(context: ArtifactContext): Iterable<Report> {
      const { article, profile } = context;
      const first = position === 'tail' ? Math.max(1, profile.tail.firstOrdinal) : 0;
      for (const paragraph of anySeparator ? article.paragraphs : profile.labelled()) {
        if (paragraph.ordinal < first || paragraph.words.length > maxWords) continue;
        const phrase =
          matcher.match(profile.labelOf(paragraph)) ??
          (anySeparator ? matcher.match(labelWordsWithSeparator(paragraph)) : undefined);
        if (phrase === undefined) continue;
        if (accept !== undefined && !accept(context, paragraph)) continue;
        yield {
          start: paragraph.start,
          end: paragraph.end,
          severity: isSentence(phrase, paragraph, profile.labelOf(paragraph))
            ? 'information'
            : (grade?.(paragraph, context) ?? description.severity),
          message: message(excerpt(paragraph.text)),
          unnecessary: true,
          fixes: [
            {
              title: say('Delete the line'),
              kind:
                isSentence(phrase, paragraph, profile.labelOf(paragraph)) || ask?.(paragraph) === true
                  ? 'confirm'
                  : 'safe',
              edits: [lineDeletion(article.text, article.lines, paragraph.line)],
            },
          ],
        };
      }
    },
  };
}

/**
 * A sentence of some length that holds the words of a phrase, or begins as one does, may speak of the matter itself;
 * a page speaks of itself and to its reader.
 */
function isSentence(phrase: Phrase, paragraph: Paragraph, words: LabelWords | undefined): boolean {
  if (paragraph.words.length <= SHORT_SENTENCE || !endsSentence(paragraph)) return false;
  if (phrase.isLoose === true) return true;
  return phrase.open.end && !addressesReader(words ?? []);
}

const SHORT_SENTENCE = 10;

const excerpt = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
