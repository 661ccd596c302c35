/**
 * A stretch of a paragraph that may name an entity, before it is known which one. Its places count from the start of
 * the paragraph, so that they hold when the paragraph moves.
 */
import type { Span } from '../../text/offsets.ts';
import type { Script } from '../../text/scripts.ts';
import type { EntityType } from '../entity.ts';
import type { GazetteerEntry } from '../gazetteer/gazetteer.ts';
import { rawLength } from '../lexicon/clitics.ts';
import { withoutMarks } from '../lexicon/lexeme.ts';
import { isHyphen } from '../lexicon/name-key.ts';
import { isCasedScript, type NameWord, type Run } from './name-words.ts';

/** What speaks for a candidate. `loose`: nothing but that it is no ordinary word. */
export type Evidence =
  | 'gazetteer'
  | 'title'
  | 'place'
  | 'organisation'
  | 'given-name'
  | 'capital'
  | 'propagated'
  | 'tagged'
  | 'loose';

export interface Candidate extends Span {
  readonly run: Run;
  /** First word of the run that belongs to it, and the one after its last. */
  readonly from: number;
  readonly to: number;
  /** Folded words joined by one space, without particle; the key of the form. */
  readonly folded: string;
  /**
   * The form as written: without particle, harakat, tatweel and invisible marks; with its article where لل stood, and
   * with its hyphens where it is in Latin or Cyrillic letters.
   */
  readonly form: string;
  readonly script: Script;
  readonly type: EntityType | undefined;
  /** What it probably is where nothing tells surely: it does not keep two spellings apart. */
  readonly assumed: EntityType | undefined;
  readonly evidence: Evidence;
  /** Known entities that have this form. */
  readonly entries: readonly GazetteerEntry[];
}

/** What is left to say of a candidate once its words are known. */
export interface CandidateTraits {
  readonly type: EntityType | undefined;
  readonly assumed?: EntityType | undefined;
  readonly evidence: Evidence;
  readonly entries?: readonly GazetteerEntry[];
  /** Letters of the first folded word that are a particle. */
  readonly particle?: number;
  /** The first folded word without its particle; differs from a plain cut where لل stood. */
  readonly remainder?: string;
  /** UTF-16 units at the end of the last word that are no part of the name: a possessive ’s. */
  readonly tail?: number;
}

/** Makes the candidate of some words of a run. */
export function makeCandidate(run: Run, from: number, to: number, traits: CandidateTraits): Candidate {
  const first = run.words[from]!;
  const last = run.words[to - 1]!;
  const cut = traits.particle === undefined ? 0 : rawLength(first.text, traits.particle);
  const tail = traits.tail ?? 0;
  return {
    run,
    from,
    to,
    start: first.start + cut,
    end: last.end - tail,
    folded: foldedForm(run, from, to, traits.remainder, tail),
    form: writtenForm(run, from, to, cut, tail, traits.remainder),
    script: last.script,
    type: traits.type,
    assumed: traits.assumed,
    evidence: traits.evidence,
    entries: traits.entries ?? NO_ENTRIES,
  };
}

const NO_ENTRIES: readonly GazetteerEntry[] = [];

function foldedForm(run: Run, from: number, to: number, remainder: string | undefined, tail: number): string {
  let folded = remainder ?? run.folded[from]!;
  for (let at = from + 1; at < to; at++) folded += ` ${run.folded[at]!}`;
  return tail > 0 ? folded.slice(0, -tail) : folded;
}

function writtenForm(
  run: Run,
  from: number,
  to: number,
  cut: number,
  tail: number,
  remainder: string | undefined,
): string {
  const first = run.words[from]!;
  let written = cut === 0 ? first.lexeme.unmarked : withoutMarks(first.text.slice(cut));
  for (let at = from + 1; at < to; at++) {
    written += dividerBefore(run, at) + run.words[at]!.lexeme.unmarked;
  }
  if (tail > 0) written = written.slice(0, -tail);
  // The article that لل has swallowed comes back.
  const assimilated = remainder?.startsWith('ال') === true && first.text.startsWith('ل', cut);
  return assimilated ? `ا${written}` : written;
}

/** What a form has before a word that is not its first: the hyphen that joins two words with capitals, else a space. */
function dividerBefore({ words, passage }: Run, at: number): string {
  const [before, word]: (NameWord | undefined)[] = [words[at - 1], words[at]];
  if (before === undefined || word === undefined || word.start - before.end !== 1) return ' ';
  const divider = passage.text.charAt(before.end);
  const cased = isCasedScript(before.script) && isCasedScript(word.script);
  return cased && isHyphen(divider.charCodeAt(0)) ? divider : ' ';
}

/** Marks which words of a paragraph are taken by a candidate already. One flag a word, by its ordinal. */
export class Coverage {
  readonly #taken: Uint8Array;

  constructor(words: number | Uint8Array) {
    this.#taken = typeof words === 'number' ? new Uint8Array(words) : words;
  }

  /** The same marks, to go on from. */
  copy(): Coverage {
    return new Coverage(this.#taken.slice());
  }

  covers(run: Run, at: number): boolean {
    return this.#taken[run.firstOrdinal + at] === 1;
  }

  take(run: Run, from: number, to: number): void {
    this.#taken.fill(1, run.firstOrdinal + from, run.firstOrdinal + to);
  }
}

/** Whether two candidates of one run say the same. */
export function areAlike(a: Candidate, b: Candidate): boolean {
  return (
    a.run === b.run &&
    a.from === b.from &&
    a.to === b.to &&
    a.start === b.start &&
    a.end === b.end &&
    a.evidence === b.evidence &&
    a.type === b.type &&
    a.assumed === b.assumed &&
    a.folded === b.folded &&
    a.form === b.form &&
    haveSameEntries(a.entries, b.entries)
  );
}

/** Whether two lists name the same entities in the same order. */
export const haveSameEntries = (a: readonly GazetteerEntry[], b: readonly GazetteerEntry[]): boolean =>
  a === b || (a.length === b.length && a.every(({ id }, at) => id === b[at]!.id));

/** In order of place within their paragraph. */
export const byPlaceInPassage = (a: Candidate, b: Candidate): number => a.start - b.start || b.end - a.end;

/** In order of place within the article. */
export const byPlaceInArticle = (a: Candidate, b: Candidate): number =>
  a.run.passage.place - b.run.passage.place || byPlaceInPassage(a, b);
