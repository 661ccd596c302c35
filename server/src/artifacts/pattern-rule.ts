/** Builds rules whose evidence is a pattern in the text: most residue of templates, encodings and spacing. */

import { deletion } from '../findings/deletion.ts';
import type { Fix, Severity } from '../findings/finding.ts';
import type { RuleDescription } from '../findings/rule.ts';
import { type Message, say } from '../messages/message.ts';
import type { Article } from '../text/article.ts';
import { marksBetweenWords } from '../text/between-words.ts';
import type { Language } from '../text/languages.ts';
import type { Span } from '../text/offsets.ts';
import { UnitSet } from '../text/unit-set.ts';
import { type Vocabulary, vocabularyOf } from '../text/vocabulary.ts';
import { classOfUnit, HIGH_SURROGATE, LETTER } from '../text/word-units.ts';
import { ANY_LETTER, ANYTHING, type Followers } from './inventory.ts';
import type { Profile } from './profile.ts';
import {
  type ArtifactContext,
  type ArtifactRule,
  NO_REPORTS,
  OWN_LINE,
  type Reach,
  type Report,
} from './rule.ts';

/** One place where a pattern matched. Offsets count in the article's text. */
export interface Hit extends Span {
  readonly quote: string;
  readonly article: Article;
  readonly profile: Profile;
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

/** Whether the word with a number may hold a match. */
export type WordTest = (vocabulary: Vocabulary, number: number) => boolean;

/** Any of some characters before any of others. */
type Pair = readonly [before: string, after: Followers];

export interface PatternRuleParts extends RuleDescription {
  /** The rule is silent in an article that holds none of these characters; left out, it always looks. */
  readonly needs?: string;
  /** The rule is silent in an article that holds no code unit of this range, both ends included. */
  readonly within?: readonly [from: number, to: number];
  /** The rule is silent in an article in which none of these characters stands before one of its others. */
  readonly needsPair?: readonly Pair[];
  /** Every match begins with one of the pairs that it needs, whose first character is no letter and no digit. */
  readonly startsWithPair?: boolean;
  /** Every match begins with one of these words, written so and standing alone, or with a word of which this says so. */
  readonly startsWithWord?: readonly string[] | WordTest;
  /** The rule is silent in an article in which no word ends with any of these. */
  readonly needsEnding?: readonly string[];
  /** The rule is silent in articles of other languages than these; left out, it looks at all. */
  readonly onlyIn?: readonly Language[];
  /** Letters that every match holds: only the text around them, so many units to both sides, is looked at. */
  readonly near?: { readonly anchor: string; readonly reach: number };
  /**
   * Every match lies within one word, whose neighbours do not matter. Only words that this says may hold one are
   * looked at, each different one once.
   */
  readonly inWords?: WordTest;
  /** Matches may end within what a reader sees as one character (see `ArtifactRule`). */
  readonly cutsCharacters?: boolean;
  /** Left out, a match depends on its line only; a pattern that goes on in the next line reaches farther. */
  readonly reach?: Reach;
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
  const {
    needs,
    within,
    needsPair,
    startsWithPair,
    startsWithWord,
    needsEnding,
    onlyIn,
    near,
    inWords,
    reach,
    ...rest
  } = parts;
  const { pattern, accept, message, mend, grade, ...description } = rest;
  const unitPairs = needsPair?.map(unitPair) ?? [];
  const patternHere = new RegExp(pattern.source, pattern.flags.replace('g', 'y'));
  const placesIn = (article: Article): Iterable<Place> => {
    if (inWords !== undefined) return matchesInWords(article, pattern, inWords);
    if (near !== undefined) return matchesNear(article.text, pattern, near);
    if (startsWithWord !== undefined) return matchesAtWords(article, patternHere, startsWithWord);
    if (startsWithPair === true) return matchesAtPairs(article, patternHere, unitPairs);
    return matchesOf(article.text, pattern);
  };
  const isSilent = ({ article, profile }: ArtifactContext): boolean =>
    (needs !== undefined && !profile.has(needs)) ||
    (within !== undefined && !profile.hasRange(...within)) ||
    needsPair?.every(([before, after]) => !profile.mayHavePair(before, after)) === true ||
    (onlyIn !== undefined && !onlyIn.includes(article.language)) ||
    (needsEnding !== undefined && vocabularyOf(article).marksOfEndings(needsEnding) === undefined);
  return {
    ...description,
    reach: reach ?? OWN_LINE,
    isSilent,
    find(context: ArtifactContext): readonly Report[] {
      if (isSilent(context)) return NO_REPORTS;
      let reports: Report[] | undefined;
      const { article, profile } = context;
      const { text } = article;
      const places = placesIn(article);
      for (const { match, start } of places) {
        const quote = match[0];
        const end = start + quote.length;
        const [before, after] = [text[start - 1] ?? '', text[end] ?? ''];
        const hit = { start, end, quote, article, profile, before, after };
        if (accept !== undefined && !accept(hit)) continue;
        const mending = mend(hit);
        reports ??= [];
        reports.push({
          start,
          end,
          message: message(quote, hit),
          severity: grade?.(hit) ?? description.severity,
          unnecessary: mending.kind === 'delete',
          fixes: fixesOf(hit, mending),
        });
      }
      return reports ?? NO_REPORTS;
    },
  };
}

/** Where a pattern matched, and what it matched. */
export interface Place {
  readonly match: RegExpMatchArray;
  readonly start: number;
}

function* matchesOf(text: string, pattern: RegExp): Iterable<Place> {
  for (const match of text.matchAll(pattern)) yield { match, start: match.index };
}

/** Matches within the words of an article, in order of place. */
export function* matchesInWords(article: Article, pattern: RegExp, mayMatch: WordTest): Iterable<Place> {
  const vocabulary = vocabularyOf(article);
  const { words } = vocabulary;
  const found = new Map<number, readonly Place[]>();
  const isFound = new Uint8Array(words.length);
  for (let number = 0; number < words.length; number++) {
    if (!mayMatch(vocabulary, number)) continue;
    const places = [...matchesOf(words[number]!, pattern)];
    if (places.length === 0) continue;
    found.set(number, places);
    isFound[number] = 1;
  }
  if (found.size === 0) return;
  for (const [index, paragraph] of article.paragraphs.entries()) {
    const numbers = vocabulary.ofParagraph(index);
    for (let at = 0; at < numbers.length; at++) {
      if (isFound[numbers[at]!] === 0) continue;
      const { start } = paragraph.tokens[at]!;
      for (const place of found.get(numbers[at]!)!) yield { ...place, start: start + place.start };
    }
  }
}

/** Matches that begin with one of some words. @param pattern sticky */
function* matchesAtWords(
  article: Article,
  pattern: RegExp,
  words: readonly string[] | WordTest,
): Iterable<Place> {
  const vocabulary = vocabularyOf(article);
  const marks = typeof words === 'function' ? marksOfTest(vocabulary, words) : vocabulary.marksOf(words);
  if (marks === undefined) return;
  let done = 0;
  for (const [index, paragraph] of article.paragraphs.entries()) {
    const numbers = vocabulary.ofParagraph(index);
    for (let at = 0; at < numbers.length; at++) {
      if (marks[numbers[at]!] === 0) continue;
      const { start } = paragraph.tokens[at]!;
      if (start < done) continue;
      pattern.lastIndex = start;
      const match = pattern.exec(article.text);
      if (match === null) continue;
      yield { match, start: match.index };
      done = match.index + match[0].length;
    }
  }
}

/** For each word 1 where a test says so; undefined where it says so of none. */
function marksOfTest(vocabulary: Vocabulary, test: WordTest): Uint8Array | undefined {
  const marks = Uint8Array.from(vocabulary.words, (_, number) => (test(vocabulary, number) ? 1 : 0));
  return marks.includes(1) ? marks : undefined;
}

/** A pair as sets of code units, which are asked at thousands of places. */
interface UnitPair {
  readonly leaders: UnitSet;
  readonly followers: UnitSet | typeof ANY_LETTER | typeof ANYTHING;
}

const unitPair = ([before, after]: Pair): UnitPair => ({
  leaders: new UnitSet(before),
  followers: typeof after === 'symbol' ? after : new UnitSet(after),
});

/** Matches that begin with one of some pairs. @param pattern sticky */
function* matchesAtPairs(article: Article, pattern: RegExp, pairs: readonly UnitPair[]): Iterable<Place> {
  const { text } = article;
  const { offsets, units } = marksBetweenWords(article);
  let done = 0;
  for (let index = 0; index < offsets.length; index++) {
    const at = offsets[index]!;
    if (at < done || !beginsWithPair(text, at, units[index]!, pairs)) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) continue;
    yield { match, start: at };
    done = at + match[0].length;
  }
}

function beginsWithPair(text: string, at: number, unit: number, pairs: readonly UnitPair[]): boolean {
  if (at + 1 >= text.length) return false;
  for (const { leaders, followers } of pairs) {
    if (!leaders.has(unit)) continue;
    if (followers === ANYTHING) return true;
    const next = text.charCodeAt(at + 1);
    if (followers === ANY_LETTER ? mayBeLetter(next) : followers.has(next)) return true;
  }
  return false;
}

function mayBeLetter(unit: number): boolean {
  const unitClass = classOfUnit(unit);
  return unitClass === LETTER || unitClass === HIGH_SURROGATE;
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
    for (const match of piece.matchAll(pattern)) {
      const start = from + match.index;
      const end = start + match[0].length;
      if (start > at || end <= at || start < done) continue;
      done = end;
      yield { match, start };
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
