/** Builds rules whose evidence is a pattern in the text: most residue of templates, encodings and spacing. */

import { deletion } from '../findings/deletion.ts';
import type { Fix, Severity } from '../findings/finding.ts';
import type { RuleDescription } from '../findings/rule.ts';
import { type Message, say } from '../messages/message.ts';
import type { Article } from '../text/article.ts';
import type { Language } from '../text/languages.ts';
import type { Span } from '../text/offsets.ts';
import type { ArtifactContext, ArtifactRule, Report } from './rule.ts';

/** One place where a pattern matched. Offsets count in the article's text. */
export interface Hit extends Span {
  readonly quote: string;
  readonly article: Article;
  /** The character before and the character after, empty at the ends of the text. */
  readonly before: string;
  readonly after: string;
}

/** What a rule proposes for a hit. */
export type Mending =
  /** Delete the line, or the span where the line holds more. */
  | { readonly kind: 'delete'; readonly ask?: boolean }
  | { readonly kind: 'replace'; readonly newText: string; readonly ask?: boolean }
  | { readonly kind: 'annotate' };

export interface PatternRuleParts extends RuleDescription {
  /** The rule is silent in an article that holds none of these characters; left out, it always looks. */
  readonly needs?: string;
  /** The rule is silent in an article that holds no code unit of this range, both ends included. */
  readonly within?: readonly [from: number, to: number];
  /** The rule is silent in articles of other languages than these; left out, it looks at all. */
  readonly onlyIn?: readonly Language[];
  /** Letters that every match holds: only the text around them, so many units to both sides, is looked at. */
  readonly near?: { readonly anchor: string; readonly reach: number };
  /** Global; must match in time linear in the text. */
  readonly pattern: RegExp;
  /** Whether a match is a hit; left out, each is. */
  readonly accept?: (hit: Hit) => boolean;
  readonly message: (quote: string, hit: Hit) => Message;
  readonly mend: (hit: Hit) => Mending;
  /** Left out, the rule's own severity. */
  readonly grade?: (hit: Hit) => Severity;
}

/** A rule that reports every match of a pattern that it accepts. */
export function patternRule(parts: PatternRuleParts): ArtifactRule {
  const { needs, within, onlyIn, near, pattern, accept, message, mend, grade, ...description } = parts;
  return {
    ...description,
    *find({ article, profile }: ArtifactContext): Iterable<Report> {
      if (needs !== undefined && !profile.has(needs)) return;
      if (within !== undefined && !profile.hasRange(...within)) return;
      if (onlyIn !== undefined && !onlyIn.includes(article.language)) return;
      const { text } = article;
      const places = near === undefined ? matchesOf(text, pattern) : matchesNear(text, pattern, near);
      for (const { quote, start } of places) {
        const end = start + quote.length;
        const hit = { start, end, quote, article, before: text[start - 1] ?? '', after: text[end] ?? '' };
        if (accept !== undefined && !accept(hit)) continue;
        const mending = mend(hit);
        yield {
          start,
          end,
          message: message(quote, hit),
          severity: grade?.(hit) ?? description.severity,
          unnecessary: mending.kind === 'delete',
          fixes: fixesOf(hit, mending),
        };
      }
    },
  };
}

interface Place {
  readonly quote: string;
  readonly start: number;
}

function* matchesOf(text: string, pattern: RegExp): Iterable<Place> {
  for (const { 0: quote, index } of text.matchAll(pattern)) yield { quote, start: index };
}

/** Matches that hold an anchor, found by looking for the anchor first: a rare one costs next to nothing. */
function* matchesNear(
  text: string,
  pattern: RegExp,
  { anchor, reach }: NonNullable<PatternRuleParts['near']>,
): Iterable<Place> {
  let done = 0;
  for (let at = text.indexOf(anchor); at >= 0; at = text.indexOf(anchor, at + 1)) {
    if (at < done) continue;
    const from = Math.max(0, at - reach);
    const piece = text.slice(from, at + anchor.length + reach);
    for (const { 0: quote, index } of piece.matchAll(pattern)) {
      const start = from + index;
      if (start > at || start + quote.length <= at || start < done) continue;
      done = start + quote.length;
      yield { quote, start };
    }
  }
}

function fixesOf(hit: Hit, mending: Mending): readonly Fix[] {
  const { start, end, article } = hit;
  if (mending.kind === 'annotate') return [];
  const kind = mending.ask === true ? 'confirm' : 'safe';
  if (mending.kind === 'delete') {
    return [{ title: say('Delete it'), kind, edits: [deletion(article.text, article.lines, hit)] }];
  }
  const { newText } = mending;
  const title = newText.trim() === '' ? say('Mend the spacing') : say('Replace by “{newText}”', { newText });
  return [{ title, kind, edits: [{ start, end, newText }] }];
}

/** Whether a hit is all that its line holds. */
export function isAlone({ article, start, end }: Hit): boolean {
  const line = article.lines.span(article.lines.lineAt(start));
  if (end - start + 64 < line.end - line.start) return false;
  return article.text.slice(line.start, line.end).trim() === article.text.slice(start, end).trim();
}
