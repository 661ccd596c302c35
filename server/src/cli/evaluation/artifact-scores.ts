/**
 * Scores of findings against gold spans: recall by class and by language, precision, and alarms on what must stay.
 *
 * Two spans agree when they share at least half of the shorter one: who marks the word and who marks the wrong
 * letter in it mean the same. Several spans that together cover half of one agree with it too, so that a block may
 * be reported line by line. Spans are UTF-16 offsets of one article.
 */
import { rulesOfClass } from '../../artifacts/taxonomy.ts';
import type { Span } from '../../text/offsets.ts';

/** A span with its class: `ad-placeholder`, or `trap:…` and `legit-…` for what must not be reported. */
export interface GoldSpan extends Span {
  readonly name: string;
}

/** A span that an engine reported at severity warning or above, or at any. */
export interface ReportedSpan extends Span {
  readonly name: string;
  readonly isShown: boolean;
}

/** One article with what is true of it and what was reported. */
export interface ScoredArticle {
  readonly path: string;
  readonly language: string;
  readonly gold: readonly GoldSpan[];
  readonly reported: readonly ReportedSpan[];
}

/** How many spans there are, how many of them were found or right, and how many by a rule of the same class. */
export interface Score {
  spans: number;
  found: number;
  sameClass: number;
  reported: number;
  right: number;
}

export interface Alarm {
  readonly path: string;
  readonly class: string;
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}

export interface ArtifactScores {
  readonly all: Score;
  readonly classes: ReadonlyMap<string, Score>;
  readonly languages: ReadonlyMap<string, Score>;
  /** Spans that must not be reported, and those that were, at warning or above. */
  readonly kept: number;
  readonly alarms: readonly Alarm[];
  /** Spans of classes that no program decides, left out of everything else. */
  readonly undecidable: number;
}

const KEPT = /^(?:trap:|legit)/;

/** Scores articles. @param isUndecidable whether a class is left out */
export function scoreArtifacts(
  articles: readonly ScoredArticle[],
  isUndecidable: (name: string) => boolean,
): ArtifactScores {
  const all = emptyScore();
  const classes = new Map<string, Score>();
  const languages = new Map<string, Score>();
  const alarms: Alarm[] = [];
  let kept = 0;
  let undecidable = 0;
  for (const { path, language, gold, reported } of articles) {
    const shown = reported.filter(({ isShown }) => isShown);
    const ofLanguage = entryOf(languages, language);
    for (const span of gold) {
      if (KEPT.test(span.name)) {
        kept++;
        for (const hit of shown.filter((one) => agree([one], span))) {
          alarms.push({ path, class: span.name, rule: hit.name, start: hit.start, end: hit.end });
        }
      } else if (isUndecidable(span.name)) undecidable++;
      else {
        const found = agree(reported, span);
        const sameClass = agree(
          reported.filter((one) => isOfClass(classOf(one.name), classOf(span.name))),
          span,
        );
        for (const score of [all, entryOf(classes, classOf(span.name)), ofLanguage]) {
          score.spans++;
          if (found) score.found++;
          if (sameClass) score.sameClass++;
        }
      }
    }
    const residue = gold.filter(({ name }) => !KEPT.test(name));
    for (const hit of shown) {
      const right = agree(residue, hit);
      for (const score of [all, entryOf(classes, classOf(hit.name)), ofLanguage]) {
        score.reported++;
        if (right) score.right++;
      }
    }
  }
  return { all, classes, languages, kept, alarms, undecidable };
}

/** The part of a rule id that names the class. */
export const classOf = (name: string): string => name.slice(name.indexOf('/') + 1);

/** Whether a rule's findings are of a class: some classes have several rules (artifacts/taxonomy.ts). */
const isOfClass = (rule: string, name: string): boolean => rule === name || rulesOfClass(name).includes(rule);

const emptyScore = (): Score => ({ spans: 0, found: 0, sameClass: 0, reported: 0, right: 0 });

function entryOf(scores: Map<string, Score>, key: string): Score {
  const known = scores.get(key) ?? emptyScore();
  scores.set(key, known);
  return known;
}

/** Whether some spans agree with one: any of them by half of the shorter, or all together by half of the one. */
export function agree(spans: readonly Span[], one: Span): boolean {
  const near = spans.filter(({ start, end }) => start <= one.end && end >= one.start);
  if (near.some((span) => shareHalf(span, one))) return true;
  let covered = 0;
  let reached = one.start;
  for (const { start, end } of [...near].sort((a, b) => a.start - b.start)) {
    const from = Math.max(start, reached);
    const to = Math.min(end, one.end);
    if (to <= from) continue;
    covered += to - from;
    reached = to;
  }
  return covered > 0 && covered * 2 >= one.end - one.start;
}

function shareHalf(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const shorter = Math.min(a.end - a.start, b.end - b.start);
  return shorter === 0 ? shared >= 0 : shared > 0 && shared * 2 >= shorter;
}
