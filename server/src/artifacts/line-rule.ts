/** Builds rules whose evidence is the shape of a whole line: patterns that no list of phrases needs. */

import { lineDeletion } from '../findings/deletion.ts';
import type { Severity } from '../findings/finding.ts';
import type { RuleDescription } from '../findings/rule.ts';
import { type Message, say } from '../messages/message.ts';
import type { Paragraph } from '../text/article.ts';
import {
  type ArtifactContext,
  type ArtifactRule,
  NO_REPORTS,
  OWN_LINE,
  type Reach,
  type Report,
} from './rule.ts';

export interface LineRuleParts extends RuleDescription {
  /** Longer lines are not looked at, in UTF-16 units. */
  readonly maxLength: number;
  /** Left out, a report depends on its line only. */
  readonly reach?: Reach;
  readonly accept: (context: ArtifactContext, paragraph: Paragraph) => boolean;
  readonly message: (text: string) => Message;
  readonly grade?: (context: ArtifactContext, paragraph: Paragraph) => Severity;
  /** Left out, a person confirms the deletion. */
  readonly fix?: 'safe' | 'confirm' | 'none';
}

/** A rule that reports lines of some shape. */
export function lineRule(parts: LineRuleParts): ArtifactRule {
  const { maxLength, reach = OWN_LINE, accept, message, grade, fix = 'confirm', ...description } = parts;
  return {
    ...description,
    reach,
    // Of most articles nothing: a list costs less than a generator that ends at once.
    find(context): readonly Report[] {
      const { paragraphs } = context.article;
      let reports: Report[] | undefined;
      for (const paragraph of paragraphs) {
        if (paragraph.text.length > maxLength || !accept(context, paragraph)) continue;
        const severity = grade?.(context, paragraph) ?? description.severity;
        reports ??= [];
        reports.push(lineReport(context, paragraph, message(excerpt(paragraph.text)), severity, fix));
      }
      return reports ?? NO_REPORTS;
    },
  };
}

/** A finding over a whole line, with its deletion as the fix. */
export function lineReport(
  { article }: ArtifactContext,
  { start, end, line }: Paragraph,
  message: Message,
  severity: Severity,
  fix: 'safe' | 'confirm' | 'none',
): Report {
  if (fix === 'none') return { start, end, message, severity };
  const edits = [lineDeletion(article.text, article.lines, line)];
  return {
    start,
    end,
    message,
    severity,
    unnecessary: true,
    fixes: [{ title: say('Delete the line'), kind: fix, edits }],
  };
}

const excerpt = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
