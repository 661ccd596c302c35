/** Mentions that the trained tagger finds in Arabic paragraphs, where nothing surer has taken the words. */
import type { Article } from '../text/article.ts';
import type { Offset } from '../text/offsets.ts';
import { type Candidate, type Coverage, makeCandidate } from './candidate.ts';
import type { Peeling } from './clitics.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { NameWord, Run } from './name-words.ts';
import type { OrdinaryWords } from './ordinary-words.ts';
import { sentenceTokens } from './tagger/sentence-tokens.ts';
import type { TaggedSpan, Tagger } from './tagger/tagger.ts';

/** What the search reads besides the article. */
export interface TaggedKnowledge {
  readonly tagger: Tagger;
  readonly gazetteer: Gazetteer;
  readonly words: OrdinaryWords;
}

/** Spans of less margin are left to other evidence. */
const LEAST_MARGIN = 0;

/** Finds tagged names in the words that no candidate has taken, and marks their words as taken. */
export function findTagged(
  article: Article,
  runs: readonly Run[],
  { tagger, gazetteer, words }: TaggedKnowledge,
  coverage: Coverage,
): Candidate[] {
  const found: Candidate[] = [];
  const places = new WordPlaces(runs);
  for (const paragraph of article.paragraphs) {
    if (paragraph.language !== 'ar') continue;
    for (const { texts, starts } of sentenceTokens(article.text, paragraph)) {
      for (const span of tagger.tag(texts, gazetteer)) {
        const candidate = candidateOf(span, starts, places, words, coverage);
        if (candidate === undefined) continue;
        found.push(candidate);
        coverage.take(candidate.run, candidate.from, candidate.to);
      }
    }
  }
  return found;
}

function candidateOf(
  { from, to, type, margin }: TaggedSpan,
  starts: readonly Offset[],
  places: WordPlaces,
  words: OrdinaryWords,
  coverage: Coverage,
): Candidate | undefined {
  if (margin < LEAST_MARGIN) return undefined;
  const place = places.find(starts[from]!);
  if (place === undefined) return undefined;
  const { run, at } = place;
  let end = at;
  // Marks inside a span end its run; what is left of it then is the beginning of a name, and no name.
  while (end < run.words.length && end - at < to - from && run.words[end]!.start <= starts[to - 1]!) end++;
  if (end - at !== to - from) return undefined;
  for (let word = at; word < end; word++) if (coverage.covers(run, word)) return undefined;
  const first = run.words[at]!;
  if (first.script !== 'arabic' || (end - at === 1 && words.isFunctionWord(first.folded))) return undefined;
  const peeling = peelingOf(first, words);
  return makeCandidate(run, at, end, {
    type,
    evidence: 'tagged',
    ...(peeling === undefined ? {} : { particle: peeling.letters, remainder: peeling.remainder }),
  });
}

/** The particle of a name's first word: taken off where the remainder is counted at least as often as the whole. */
function peelingOf({ folded, lexeme }: NameWord, words: OrdinaryWords): Peeling | undefined {
  const own = words.frequencyClass(folded);
  return lexeme.readings.find(({ remainder }) => {
    const counted = words.frequencyClass(remainder);
    return counted > 0 && counted >= own;
  });
}

/** Finds words by their offsets, asked for in ascending order. */
class WordPlaces {
  readonly #runs: readonly Run[];
  #run = 0;
  #at = 0;

  constructor(runs: readonly Run[]) {
    this.#runs = runs;
  }

  /** @param start UTF-16 offset, not before that of the last call */
  find(start: Offset): { readonly run: Run; readonly at: number } | undefined {
    while (this.#run < this.#runs.length) {
      const run = this.#runs[this.#run]!;
      while (this.#at < run.words.length && run.words[this.#at]!.start < start) this.#at++;
      if (this.#at < run.words.length) {
        return run.words[this.#at]!.start === start ? { run, at: this.#at } : undefined;
      }
      this.#run++;
      this.#at = 0;
    }
    return undefined;
  }
}
