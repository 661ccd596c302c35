/** The ways of finding names in marked text that `copydesk evaluate ner` compares. */
import type { EntityType } from '../../names/entity.ts';
import { analyseNames, type NameResources, NO_DECISIONS } from '../../names/names.ts';
import { tagKnown } from '../../names/tagger/gazetteer-tags.ts';
import { ENTITY_TYPES } from '../../names/tagger/labels.ts';
import type { Tagger } from '../../names/tagger/tagger.ts';
import { createArticle } from '../../text/article.ts';
import { fold } from '../../text/folding.ts';
import { splitTokens } from './glued-marks.ts';
import type { GoldSentence, GoldSpan } from './gold-sentences.ts';

export type SystemName = 'recogniser' | 'mentions' | 'gazetteer';

export interface NameSystem {
  readonly name: SystemName;
  /** Spans for each sentence, in their order; undefined when the system cannot run on these resources. */
  find(
    sentences: readonly GoldSentence[],
    resources: NameResources,
  ): readonly (readonly GoldSpan[])[] | undefined;
}

/**
 * The trained recogniser on the marked tokens; the mentions that `copydesk entities` lists, made of it, of known forms
 * and of trigger words; and the longest known forms alone, a baseline.
 */
export const NAME_SYSTEMS: readonly NameSystem[] = [
  {
    name: 'recogniser',
    find: (sentences, { tagger, gazetteer }) =>
      tagger === undefined ? undefined : tagSentences(sentences, tagger, gazetteer),
  },
  { name: 'mentions', find: mentionsOf },
  {
    name: 'gazetteer',
    find: (sentences, { gazetteer }) => sentences.map(({ tokens }) => knownIn(tokens, gazetteer)),
  },
];

function knownIn(tokens: readonly string[], gazetteer: NameResources['gazetteer']): GoldSpan[] {
  const known = new Uint8Array(tokens.length);
  tagKnown(tokens.map(fold), gazetteer, known);
  const spans: GoldSpan[] = [];
  for (let at = 0; at < known.length; ) {
    const code = known[at]! - 1;
    const from = at++;
    if (code < 0) continue;
    // 0 is a form of one word; a longer one goes on to the token with place 3 (gazetteer-tags.ts).
    if (code % 4 !== 0) while (at < known.length && (known[at - 1]! - 1) % 4 !== 3) at++;
    spans.push({ from, to: at, type: ENTITY_TYPES[code >> 2]! });
  }
  return spans;
}

/** Sentences that are read as one article: mentions depend on what the article says elsewhere. */
const SENTENCES_TOGETHER = 40;

/** Sentences in articles, as far as it is known which sentences stand together. */
export function articlesOf(sentences: readonly GoldSentence[]): (readonly GoldSentence[])[] {
  const articles: (readonly GoldSentence[])[] = [];
  for (let first = 0; first < sentences.length; first += SENTENCES_TOGETHER)
    articles.push(sentences.slice(first, first + SENTENCES_TOGETHER));
  return articles;
}

/** What the recogniser finds in marked sentences, some of them at a time read as an article. */
export function tagSentences(
  sentences: readonly GoldSentence[],
  tagger: Tagger,
  gazetteer: NameResources['gazetteer'],
): readonly (readonly GoldSpan[])[] {
  return articlesOf(sentences).flatMap((own) => {
    const split = own.map(({ tokens }) => splitTokens(tokens));
    const found = tagger.tag(
      split.map(({ parts }) => parts),
      gazetteer,
    );
    return found.map((spans, index) => {
      const { tokenOf } = split[index]!;
      return spans.map(({ from, to, type }) => ({ from: tokenOf[from]!, to: tokenOf[to - 1]! + 1, type }));
    });
  });
}

/**
 * The mentions of articles made of the tokens, a space between. A mention names the tokens that it touches: clitics
 * are left outside a mention, and marked text has them in the token.
 */
function mentionsOf(sentences: readonly GoldSentence[], resources: NameResources): GoldSpan[][] {
  const found: GoldSpan[][] = sentences.map(() => []);
  for (let first = 0; first < sentences.length; first += SENTENCES_TOGETHER) {
    const own = sentences.slice(first, first + SENTENCES_TOGETHER);
    const places = new TokenPlaces(own);
    const { entities } = analyseNames(createArticle(places.text), resources, NO_DECISIONS);
    for (const { type, mentions } of entities) {
      for (const { start, end } of mentions) {
        const place = places.find(start, end, type);
        if (place !== undefined) found[first + place.sentence]!.push(place.span);
      }
    }
  }
  return found;
}

/** Sentences as lines of one text, and where their tokens are. */
class TokenPlaces {
  readonly text: string;
  /** Offset -> sentence and token, for each unit of the text that belongs to one. */
  readonly #sentences: Int32Array;
  readonly #tokens: Int32Array;

  constructor(sentences: readonly GoldSentence[]) {
    this.text = sentences.map(({ tokens }) => tokens.join(' ')).join('\n');
    this.#sentences = new Int32Array(this.text.length).fill(-1);
    this.#tokens = new Int32Array(this.text.length);
    let at = 0;
    sentences.forEach(({ tokens }, sentence) => {
      tokens.forEach((token, index) => {
        this.#sentences.fill(sentence, at, at + token.length);
        this.#tokens.fill(index, at, at + token.length);
        at += token.length + 1;
      });
    });
  }

  find(
    start: number,
    end: number,
    type: EntityType,
  ): { readonly sentence: number; readonly span: GoldSpan } | undefined {
    const sentence = this.#sentences[start] ?? -1;
    if (sentence < 0 || this.#sentences[end - 1] !== sentence) return undefined;
    return { sentence, span: { from: this.#tokens[start]!, to: this.#tokens[end - 1]! + 1, type } };
  }
}
