/**
 * A tagger whose names come from a neural network. The network takes its time and the analysis does not wait, so that
 * sentences are read beforehand and remembered; one that was not read yet is given to the tagger that ships.
 */
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { type NeuralLabel, type ReadLabel, spansOfNeuralLabels } from './neural-labels.ts';
import type { TaggedSpan, Tagger } from './tagged-spans.ts';
import type { WordPieces } from './word-pieces.ts';

/** A network that classifies pieces of words. */
export interface TokenClassifier {
  /**
   * @param pieces numbers of the pieces of one sentence, with those of its ends
   * @returns for each piece a score for each label; rejects with an error when the network fails
   */
  classify(pieces: readonly number[]): Promise<Float32Array>;
}

/** What a network needs around it. */
export interface NeuralParts {
  readonly classifier: TokenClassifier;
  readonly pieces: WordPieces;
  readonly labels: readonly NeuralLabel[];
  /** Most pieces that the network reads at once, with those of the ends. */
  readonly longest: number;
  /** For sentences that the network has not read; none finds nothing in them. */
  readonly meanwhile: Tagger | undefined;
}

/** Sentences that are remembered; when there are more, those not met again are forgotten. */
const MOST_REMEMBERED = 4000;

export class NeuralTagger implements Tagger {
  readonly #parts: NeuralParts;
  #read = new Map<string, readonly TaggedSpan[]>();
  #older = new Map<string, readonly TaggedSpan[]>();

  constructor(parts: NeuralParts) {
    this.#parts = parts;
  }

  tag(sentences: readonly (readonly string[])[], gazetteer: Gazetteer): readonly (readonly TaggedSpan[])[] {
    const found = sentences.map((tokens) => this.#find(keyOf(tokens)));
    const missing = sentences.filter((_, index) => found[index] === undefined);
    if (missing.length === 0) return found.map((spans) => spans ?? []);
    const meanwhile = this.#parts.meanwhile?.tag(missing, gazetteer) ?? [];
    let next = 0;
    return found.map((spans) => spans ?? meanwhile[next++] ?? []);
  }

  /**
   * Reads the sentences that were not read before. Rejects when the network fails.
   * @returns whether there were any
   */
  async prepare(sentences: readonly (readonly string[])[]): Promise<boolean> {
    let any = false;
    for (const tokens of sentences) {
      const key = keyOf(tokens);
      if (this.#find(key) !== undefined) continue;
      any = true;
      this.#remember(key, await this.#readSentence(tokens));
    }
    return any;
  }

  #find(key: string): readonly TaggedSpan[] | undefined {
    const spans = this.#read.get(key);
    if (spans !== undefined) return spans;
    const older = this.#older.get(key);
    if (older !== undefined) this.#remember(key, older);
    return older;
  }

  #remember(key: string, spans: readonly TaggedSpan[]): void {
    if (this.#read.size >= MOST_REMEMBERED) {
      this.#older = this.#read;
      this.#read = new Map();
    }
    this.#read.set(key, spans);
  }

  /** A sentence that is too long is read in parts, cut between words. */
  async #readSentence(tokens: readonly string[]): Promise<readonly TaggedSpan[]> {
    const { pieces, longest } = this.#parts;
    const words = tokens.map((token) => pieces.pieces(token));
    const read: ReadLabel[] = [];
    for (let from = 0; from < words.length; ) {
      let to = from;
      let count = 2;
      while (to < words.length && (to === from || count + words[to]!.length <= longest))
        count += words[to++]!.length;
      read.push(...(await this.#readPart(words.slice(from, to))));
      from = to;
    }
    return spansOfNeuralLabels(read);
  }

  /** A word has the label of its first piece, as such networks are trained. */
  async #readPart(words: readonly (readonly number[])[]): Promise<ReadLabel[]> {
    const { classifier, pieces, labels, longest } = this.#parts;
    const row = [pieces.first, ...words.flat().slice(0, longest - 2), pieces.last];
    const scores = await classifier.classify(row);
    if (scores.length !== row.length * labels.length) {
      const each = scores.length / row.length;
      throw new Error(
        `the network gives ${each} scores for a piece, and config.json names ${labels.length} labels`,
      );
    }
    const read: ReadLabel[] = [];
    let at = 1;
    for (const word of words) {
      read.push(likeliest(scores.subarray(at * labels.length, (at + 1) * labels.length), labels));
      at += word.length;
    }
    return read;
  }
}

/** Tokens hold no spaces. */
const keyOf = (tokens: readonly string[]): string => tokens.join(' ');

/** The label with the greatest score, and its probability by softmax. */
function likeliest(scores: Float32Array, labels: readonly NeuralLabel[]): ReadLabel {
  let best = 0;
  for (let label = 1; label < scores.length; label++) if (scores[label]! > scores[best]!) best = label;
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - scores[best]!);
  return { label: labels[best]!, probability: 1 / sum };
}
