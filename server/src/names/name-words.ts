/**
 * The words of an article as the search for names reads them: folded once, with the runs in which a name of
 * several words may stand. A run is a row of words with nothing but a space, a hyphen or an underscore between.
 */
import type { Article } from '../text/article.ts';
import { fold } from '../text/folding.ts';
import type { Span } from '../text/offsets.ts';
import type { Script } from '../text/scripts.ts';
import type { Token } from '../text/tokens.ts';
import { type Peeling, peelings } from './clitics.ts';

/** One word of the article. */
export interface NameWord extends Span {
  readonly text: string;
  readonly folded: string;
  /** Readings of an Arabic word with a particle taken off (clitics.ts); none in other scripts. */
  readonly readings: readonly Peeling[];
  readonly script: Script;
  /** Latin and Cyrillic: the first letter is a capital. */
  readonly capital: boolean;
  /** First word of its sentence, as far as punctuation tells. */
  readonly opensSentence: boolean;
}

/** Words in a row, with their folded forms beside them for look-ups. */
export interface Run {
  readonly words: readonly NameWord[];
  readonly folded: string[];
  /** What stands directly before the first word: punctuation, or nothing at the start of a paragraph. */
  readonly before: string;
  /** Zero-based place of the run's first word among the words of the article. */
  readonly firstOrdinal: number;
}

/** Longer runs are cut: a name has fewer words, and the cost of one run must not grow without limit. */
const LONGEST_RUN = 400;

/** Splits an article into runs of words. Numbers end a run. */
export function readRuns(article: Article): Run[] {
  const read = new Map<string, Pick<NameWord, 'folded' | 'readings' | 'capital'>>();
  const runs: Run[] = [];
  let ordinal = 0;
  for (const paragraph of article.paragraphs) {
    let words: NameWord[] = [];
    let before = '';
    let previousEnd = paragraph.start;
    let opens = true;
    const close = (): void => {
      if (words.length === 0) return;
      const firstOrdinal = ordinal - words.length;
      runs.push({ words, folded: words.map((word) => word.folded), before, firstOrdinal });
      words = [];
    };
    for (const token of paragraph.tokens) {
      const joined = joins(article.text, previousEnd, token.start) && words.length < LONGEST_RUN;
      if (!joined || token.kind === 'number') close();
      if (words.length === 0) before = article.text.slice(previousEnd, token.start).trim();
      if (/[.!?؟۔…:]/.test(before) && words.length === 0) opens = true;
      previousEnd = token.end;
      if (token.kind === 'number') {
        opens = false;
        continue;
      }
      let known = read.get(token.text);
      if (known === undefined) {
        known = readToken(token);
        read.set(token.text, known);
      }
      const { start, end, text, script } = token;
      const { folded, readings, capital } = known;
      words.push({ start, end, text, folded, readings, script, capital, opensSentence: opens });
      opens = false;
      ordinal++;
    }
    close();
  }
  return runs;
}

const SPACE = 0x20;

/** Whether what lies between two words lets them belong to one name. */
function joins(text: string, from: number, to: number): boolean {
  if (to - from !== 1)
    return to - from === 2 && text.charCodeAt(from) === SPACE && isJoiner(text.charCodeAt(from + 1));
  return isJoiner(text.charCodeAt(from));
}

/** Space, no-break space, hyphens, underscore (names in hashtags are written with it). */
const isJoiner = (unit: number): boolean =>
  unit === SPACE || unit === 0xa0 || unit === 0x2d || unit === 0x2010 || unit === 0x2011 || unit === 0x5f;

const NO_READINGS: readonly Peeling[] = [];

/** What is the same wherever a word stands; read once for each distinct word. */
function readToken(token: Token): Pick<NameWord, 'folded' | 'readings' | 'capital'> {
  const folded = fold(token.text);
  const readings = token.script === 'arabic' ? peelings(folded) : NO_READINGS;
  return { folded, readings, capital: isCapital(token) };
}

function isCapital(token: Token): boolean {
  if (token.script !== 'latin' && token.script !== 'cyrillic') return false;
  const first = token.text.charAt(0);
  return first !== first.toLowerCase();
}
