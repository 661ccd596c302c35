/** Rules that a project made for itself: a pattern, where it may match, and what then is said and proposed. */

import { deletion } from '../findings/deletion.ts';
import type { Finding, Fix, Severity } from '../findings/finding.ts';
import { type Message, say, verbatim } from '../messages/message.ts';
import { appendAll } from '../text/append-all.ts';
import type { Article, Paragraph } from '../text/article.ts';
import type { Language } from '../text/languages.ts';
import type { Span } from '../text/offsets.ts';
import type { Steps } from '../text/steps.ts';
import type { Profile } from './profile.ts';

/** One match of a pattern in a line. */
export interface PatternMatch extends Span {
  /** What a group matched, by number (0 is all of it) or by name; empty where it matched nothing. */
  readonly group: (name: number | string) => string;
}

/** A rule of a project. */
export interface ProjectPattern {
  /** `project/<name>`. */
  readonly id: string;
  /** Undefined for a sentence that is made from the match. */
  readonly message: string | undefined;
  readonly severity: Severity;
  readonly languages: 'all' | readonly Language[];
  /** Whether a match must be all of its line. */
  readonly alone: boolean;
  /** Whether a match must begin and end where words do, in any script. */
  readonly words: boolean;
  /** Where in the article it looks: the first lines, the last lines, or everywhere. */
  readonly position: 'anywhere' | 'head' | 'tail';
  readonly fix: 'safe' | 'confirm' | 'none';
  /** What is to stand for a match; undefined where nothing is proposed. */
  readonly replacement: ((match: PatternMatch) => string) | undefined;
  /** Number of states: what a character of a line costs at most. */
  readonly size: number;
  /** Searches a line, which has no white space at its ends. */
  readonly matches: (line: string) => Iterable<PatternMatch>;
}

/** An article, or a part of one, with the places of its head and its tail. */
export interface ProfiledArticle {
  readonly article: Article;
  readonly profile: Pick<Profile, 'head' | 'tail'>;
}

/** How much time the patterns may take of an article. */
export interface PatternPatience {
  /** Milliseconds, monotonic. */
  readonly now: () => number;
  /** For all patterns together. */
  readonly milliseconds: number;
}

/** What patterns found in an article, and in sentences what they did not look at. */
export interface PatternFindings {
  readonly findings: readonly Finding[];
  readonly problems: readonly { readonly rule: string; readonly message: Message }[];
}

/** No rule reports more than this in one article: a pattern that matches everywhere is a mistake. */
export const MOST_MATCHES = 1000;
/** A line on which one search could take more steps of the engine than this for each millisecond is not searched. */
const STEPS_PER_MILLISECOND = 50_000;
/** Steps of the engine that are taken before others have their turn, at most. */
const STEP = 200_000;

/** Runs the rules of a project over an article, in short steps. */
export function* findPatternsInSteps(
  context: ProfiledArticle,
  patterns: readonly ProjectPattern[],
  patience?: PatternPatience,
): Steps<PatternFindings> {
  const findings: Finding[] = [];
  const problems: { rule: string; message: Message }[] = [];
  const time = patience === undefined ? undefined : new TimeLimit(patience);
  let steps = 0;
  for (const pattern of patterns) {
    const search = new PatternSearch(pattern, context.article, time);
    for (const paragraph of context.article.paragraphs) {
      if (search.ended || !mayMatch(pattern, paragraph, context)) continue;
      steps += pattern.size * paragraph.text.length;
      if (steps > STEP) {
        steps = 0;
        yield;
      }
      search.look(paragraph);
    }
    appendAll(findings, search.findings);
    problems.push(...search.problems.map((message) => ({ rule: pattern.id, message })));
    if (time?.isOver === true) break;
  }
  return { findings, problems };
}

/** Counts the time in which patterns search, and not that of others between their steps. */
class TimeLimit {
  readonly milliseconds: number;
  readonly #now: () => number;
  #spent = 0;
  #since: number | undefined;

  constructor({ now, milliseconds }: PatternPatience) {
    this.#now = now;
    this.milliseconds = milliseconds;
  }

  begin(): void {
    this.#since = this.#now();
  }

  end(): void {
    this.#spent += this.#now() - (this.#since ?? this.#now());
    this.#since = undefined;
  }

  get isOver(): boolean {
    const running = this.#since === undefined ? 0 : this.#now() - this.#since;
    return this.#spent + running > this.milliseconds;
  }
}

function mayMatch(
  { languages, position }: ProjectPattern,
  { language, ordinal }: Paragraph,
  { profile }: ProfiledArticle,
): boolean {
  if (languages !== 'all' && !languages.includes(language)) return false;
  if (position === 'head') return ordinal <= profile.head.lastOrdinal;
  return position === 'anywhere' || ordinal >= profile.tail.firstOrdinal;
}

/** One pattern on its way through one article. */
class PatternSearch {
  readonly findings: Finding[] = [];
  readonly problems: Message[] = [];
  ended = false;
  readonly #pattern: ProjectPattern;
  readonly #article: Article;
  readonly #time: TimeLimit | undefined;

  constructor(pattern: ProjectPattern, article: Article, time: TimeLimit | undefined) {
    this.#pattern = pattern;
    this.#article = article;
    this.#time = time;
  }

  look(paragraph: Paragraph): void {
    const { id, size } = this.#pattern;
    const time = this.#time;
    if (time !== undefined && size * paragraph.text.length > time.milliseconds * STEPS_PER_MILLISECOND) {
      const line = paragraph.line + 1;
      this.problems.push(
        say('“{id}” does not look at line {line}, which is too long for it; make its pattern simpler.', {
          id,
          line,
        }),
      );
      return;
    }
    time?.begin();
    for (const match of this.#pattern.matches(paragraph.text)) {
      this.#take(paragraph, match);
      if (this.findings.length >= MOST_MATCHES)
        this.#end(say('after {count} places', { count: MOST_MATCHES }));
      if (this.ended || time?.isOver === true) break;
    }
    time?.end();
    if (time?.isOver !== true) return;
    this.#end(
      say('with the patterns after it, as they took {milliseconds} milliseconds together', {
        milliseconds: time.milliseconds,
      }),
    );
  }

  #end(when: Message): void {
    if (this.ended) return;
    this.ended = true;
    this.problems.push(
      say('“{id}” was stopped in this article {when}; make its pattern narrower.', {
        id: this.#pattern.id,
        when,
      }),
    );
  }

  #take(paragraph: Paragraph, match: PatternMatch): void {
    const { alone, words, id, severity } = this.#pattern;
    if (alone && (match.start > 0 || match.end < paragraph.text.length)) return;
    if (words && cutsWord(paragraph.text, match)) return;
    const span = { start: paragraph.start + match.start, end: paragraph.start + match.end };
    const text = match.group(0);
    const replacement = this.#pattern.replacement?.(match);
    // A proposal that changes nothing: what is written here is what the project wants.
    if (replacement === text) return;
    this.findings.push({
      rule: id,
      ...span,
      severity,
      message:
        this.#pattern.message === undefined
          ? say('“{text}” is reported by a rule of this project ({id}).', { text: excerpt(text), id })
          : verbatim(this.#pattern.message),
      fixes: replacement === undefined ? [] : [fixOf(this.#pattern, this.#article, span, replacement)],
      related: [],
      unnecessary: replacement === '',
    });
  }
}

function fixOf({ fix }: ProjectPattern, article: Article, span: Span, replacement: string): Fix {
  const kind = fix === 'safe' ? 'safe' : 'confirm';
  return replacement === ''
    ? { title: say('Delete it'), kind, edits: [deletion(article.text, article.lines, span)] }
    : {
        title: say('Replace by “{newText}”', { newText: excerpt(replacement) }),
        kind,
        edits: [{ ...span, newText: replacement }],
      };
}

const WORD_PART = /[\p{L}\p{M}\p{N}_]/u;

/** Whether a letter or digit stands on both sides of an end of the match. */
function cutsWord(line: string, { start, end }: Span): boolean {
  return isWithinWord(line, start) || isWithinWord(line, end);
}

function isWithinWord(line: string, at: number): boolean {
  if (at <= 0 || at >= line.length) return false;
  const before = line.codePointAt(at - 2) ?? 0;
  const left = before > 0xffff ? String.fromCodePoint(before) : line[at - 1]!;
  return WORD_PART.test(left) && WORD_PART.test(String.fromCodePoint(line.codePointAt(at)!));
}

const EXCERPT = 60;

const excerpt = (text: string): string => {
  const letters = [...text.slice(0, EXCERPT * 2)];
  return letters.length > EXCERPT ? `${letters.slice(0, EXCERPT).join('')}…` : text;
};
