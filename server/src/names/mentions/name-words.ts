/**
 * The words of a paragraph as the search for names reads them: folded once, with the runs in which a name of
 * several words may stand. A run is a row of words with nothing but a space, a hyphen or an underscore between.
 */
import type { Paragraph } from '../../text/article.ts';
import type { Span } from '../../text/offsets.ts';
import type { Script } from '../../text/scripts.ts';
import type { Steps } from '../../text/steps.ts';
import type { Token } from '../../text/tokens.ts';
import type { Lexeme } from '../lexicon/lexeme.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { EN_DASH } from '../lexicon/name-key.ts';
import type { Pace } from './pace.ts';
import type { Passage } from './passage.ts';

/** One word of a paragraph. Its places count from the start of the paragraph. */
export class NameWord implements Span {
  readonly start: number;
  /** What is the same wherever the word stands. */
  readonly lexeme: Lexeme;
  /** First word of its sentence, as far as punctuation tells. */
  readonly opensSentence: boolean;

  constructor(start: number, lexeme: Lexeme, opensSentence: boolean) {
    this.start = start;
    this.lexeme = lexeme;
    this.opensSentence = opensSentence;
  }

  get end(): number {
    return this.start + this.lexeme.text.length;
  }

  get text(): string {
    return this.lexeme.text;
  }

  get script(): Script {
    return this.lexeme.script;
  }

  get folded(): string {
    return this.lexeme.folded;
  }
}

/** Whether the letters of a script tell names by their capitals. */
export const isCasedScript = (script: Script): boolean => script === 'latin' || script === 'cyrillic';

/** Words in a row, with their folded forms beside them for look-ups. */
export interface Run {
  readonly words: readonly NameWord[];
  readonly folded: string[];
  /** Some word of it is in another script than Arabic. */
  readonly mixed: boolean;
  /** What the search asks of each word of the paragraph, by ordinal (lexeme.ts). */
  readonly traits: Uint8Array;
  /** Zero-based place of the run's first word among the words of the paragraph. */
  readonly firstOrdinal: number;
  /** The paragraph that it belongs to. */
  readonly passage: Passage;
}

/** Whether a word of a run has a trait of lexeme.ts. */
export const hasTrait = (run: Run, at: number, trait: number): boolean =>
  (run.traits[run.firstOrdinal + at]! & trait) !== 0;

/** Longer runs are cut: a name has fewer words, and the cost of one run must not grow without limit. */
const LONGEST_RUN = 400;

/** What is read of a paragraph. */
export type ParagraphWords = Pick<Paragraph, 'text' | 'start' | 'tokens'>;

/** Splits a paragraph into runs of words, in steps. Numbers end a run. */
export function* readRuns(
  paragraph: ParagraphWords,
  lexicon: Lexicon,
  passage: Passage,
  pace: Pace,
): Steps<readonly Run[]> {
  const { text, start: base, tokens } = paragraph;
  const runs: Run[] = [];
  const traits = new Uint8Array(tokens.length);
  let words: NameWord[] = [];
  let first = 0;
  let last: NameWord | undefined;
  let previousEnd = 0;
  let opensSentence = true;
  for (const token of tokens) {
    const start = token.start - base;
    const isNumber = token.kind === 'number';
    const goesOn =
      !isNumber &&
      words.length < LONGEST_RUN &&
      (joins(text, previousEnd, start) || isDashed(text, previousEnd, token, last, start));
    if (words.length > 0 && !goesOn) {
      runs.push(runOf(words, first, traits, passage));
      first += words.length;
      if (pace.isOver(words.length)) yield;
      words = [];
    }
    if (words.length === 0) opensSentence ||= endsSentence(text, previousEnd, start);
    previousEnd = token.end - base;
    if (!isNumber) {
      last = new NameWord(start, lexicon.read(token), opensSentence);
      words.push(last);
    }
    opensSentence = false;
  }
  if (words.length > 0) runs.push(runOf(words, first, traits, passage));
  if (pace.isOver(words.length + 1)) yield;
  return runs;
}

/** The run of some words of a paragraph. @param first ordinal of the first of them */
function runOf(words: readonly NameWord[], first: number, traits: Uint8Array, passage: Passage): Run {
  const folded = new Array<string>(words.length);
  let mixed = false;
  for (let at = 0; at < words.length; at++) {
    const { lexeme } = words[at]!;
    folded[at] = lexeme.folded;
    traits[first + at] = lexeme.traits;
    if (lexeme.script !== 'arabic') mixed = true;
  }
  return { words, folded, mixed, traits, firstOrdinal: first, passage };
}

const SENTENCE_ENDS: ReadonlySet<string> = new Set('.!?؟۔…:');

/** Between two words there is seldom more than a few marks; what is longer has a line of its own. */
function endsSentence(text: string, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 8); at++) if (SENTENCE_ENDS.has(text.charAt(at))) return true;
  return false;
}

const SPACE = 0x20;

/** Whether what lies between two words lets them belong to one name. */
function joins(text: string, from: number, to: number): boolean {
  if (to - from !== 1)
    return to - from === 2 && text.charCodeAt(from) === SPACE && isJoiner(text.charCodeAt(from + 1));
  return isJoiner(text.charCodeAt(from));
}

/**
 * Whether an en dash alone stands between two words with capitals. It may join the parts of one name, which the search
 * for capitalised names decides, or divide two names.
 */
function isDashed(
  text: string,
  from: number,
  { script }: Token,
  before: NameWord | undefined,
  to: number,
): boolean {
  if (to - from !== 1 || text.charCodeAt(from) !== EN_DASH || !isCasedScript(script)) return false;
  return before !== undefined && before.end === from && isCasedScript(before.script);
}

/** Space, no-break space, hyphens, underscore (names in hashtags are written with it). */
const isJoiner = (unit: number): boolean =>
  unit === SPACE || unit === 0xa0 || unit === 0x2d || unit === 0x2010 || unit === 0x2011 || unit === 0x5f;
