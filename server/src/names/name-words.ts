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
  /** Zero-based place of the run's first word among the words of the article. */
  readonly firstOrdinal: number;
}

/** Longer runs are cut: a name has fewer words, and the cost of one run must not grow without limit. */
const LONGEST_RUN = 400;

/** Splits an article into runs of words. Numbers end a run. */
export function readRuns(article: Article): Run[] {
  const read = new Map<string, ReadToken>();
  const runs: Run[] = [];
  let ordinal = 0;
  for (const paragraph of article.paragraphs) {
    let words: NameWord[] = [];
    let folded: string[] = [];
    let previousEnd = paragraph.start;
    let opensSentence = true;
    for (const token of paragraph.tokens) {
      const joined = joins(article.text, previousEnd, token.start) && words.length < LONGEST_RUN;
      const isNumber = token.kind === 'number';
      if (words.length > 0 && (!joined || isNumber)) {
        runs.push({ words, folded, firstOrdinal: ordinal - words.length });
        words = [];
        folded = [];
      }
      if (words.length === 0) opensSentence ||= endsSentence(article.text, previousEnd, token.start);
      previousEnd = token.end;
      if (!isNumber) {
        let known = read.get(token.text);
        if (known === undefined) {
          known = readToken(token);
          read.set(token.text, known);
        }
        words.push({
          start: token.start,
          end: token.end,
          text: token.text,
          script: token.script,
          folded: known.folded,
          readings: known.readings,
          capital: known.capital,
          opensSentence,
        });
        folded.push(known.folded);
        ordinal++;
      }
      opensSentence = false;
    }
    if (words.length > 0) runs.push({ words, folded, firstOrdinal: ordinal - words.length });
  }
  return runs;
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

/** Space, no-break space, hyphens, underscore (names in hashtags are written with it). */
const isJoiner = (unit: number): boolean =>
  unit === SPACE || unit === 0xa0 || unit === 0x2d || unit === 0x2010 || unit === 0x2011 || unit === 0x5f;

const NO_READINGS: readonly Peeling[] = [];

type ReadToken = Pick<NameWord, 'folded' | 'readings' | 'capital'>;

/** What is the same wherever a word stands; read once for each distinct word. */
function readToken(token: Token): ReadToken {
  const folded = fold(token.text);
  const readings = token.script === 'arabic' ? peelings(folded) : NO_READINGS;
  return { folded, readings, capital: isCapital(token) };
}

function isCapital(token: Token): boolean {
  if (token.script !== 'latin' && token.script !== 'cyrillic') return false;
  const first = token.text.charAt(0);
  return first !== first.toLowerCase();
}
