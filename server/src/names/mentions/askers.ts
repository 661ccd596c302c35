/** Which paragraphs ask the article for what, so that they are searched again when its answer changes. */
import type { Language } from '../../text/languages.ts';
import type { Steps } from '../../text/steps.ts';
import type { OrdinaryWords } from '../lexicon/ordinary-words.ts';
import type { Pace } from './pace.ts';
import { AskedKeys } from './passage-words.ts';
import { Postings } from './postings.ts';
import type { SearchedPassage } from './searched-passage.ts';
import { idsOf } from './step-results.ts';

/** Paragraphs that are gone before the lists are cleaned. */
const LEAST_TIDIED = 2000;

export class Askers {
  /** By folded words: what they name, how the article writes them, whether they stand in it. */
  readonly byWord = new Postings<SearchedPassage>();
  /** By ids of entities: whether the article names them. */
  readonly byEntity = new Postings<SearchedPassage>();
  /** By phonetic keys of words that may be the second of a long name. */
  readonly bySecond = new Postings<SearchedPassage>();
  /** By phonetic keys of words that may spell a known name. */
  readonly byLooseKey = new Postings<SearchedPassage>();
  #gone = 0;

  /** @param language that of the article */
  *add(passage: SearchedPassage, ordinary: OrdinaryWords, language: Language, pace: Pace): Steps<void> {
    const asked = new AskedKeys();
    for (const run of passage.runs) {
      asked.read(run, ordinary, language);
      if (pace.isOver(run.words.length)) yield;
    }
    this.byWord.add(asked.words, passage);
    this.bySecond.add(asked.seconds, passage);
    this.byLooseKey.add(asked.loose, passage);
    this.byEntity.add(new Set(idsOf(passage.known.doubtful)), passage);
  }

  /** Cleans the lists when as many paragraphs went as there are. @param gone how many more went @param left how many there are */
  tidy(gone: number, left: number): void {
    this.#gone += gone;
    if (this.#gone < LEAST_TIDIED || this.#gone < left) return;
    this.#gone = 0;
    for (const postings of [this.byWord, this.byEntity, this.bySecond, this.byLooseKey])
      postings.forgetGone();
  }
}
