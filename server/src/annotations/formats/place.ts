/**
 * Brings what was read to its place in the article. Offsets are proved against the words that the file quotes, in
 * every unit that a tool may have counted in; what they do not prove is looked for by its quote, and taken only where
 * it occurs once. A wrong place is worse than none: what has no sure place is handed back, with the reason.
 */
import type { Offset, Span } from '../../text/offsets.ts';
import { cutsSurrogatePair } from '../../text/offsets.ts';
import { createResolver } from '../anchoring/anchor.ts';
import { createDescriber } from '../anchoring/describe-span.ts';
import { joinedLines } from './brat-lines.ts';
import { byPlace, type ExchangeAnnotation, type ExchangeDocument } from './exchange.ts';
import { type Counting, countingName, countings, edgesAtWords, toUtf16 } from './offset-unit.ts';
import type { ReadAnnotation, ReadDocument, ReadPlace } from './reading.ts';
import { attachedTo } from './records.ts';
import { alignTokens } from './token-alignment.ts';
import { isReplacedCharacter } from './xml.ts';

/** An annotation that has no sure place in the article. */
export interface Unplaced {
  readonly annotation: ReadAnnotation;
  readonly why: string;
}

export interface Placed {
  readonly document: ExchangeDocument;
  /** What was mended, in sentences. */
  readonly repairs: readonly string[];
  readonly unplaced: readonly Unplaced[];
  /** Relations and replies whose annotations are not there, in sentences. */
  readonly problems: readonly string[];
}

/**
 * Places a document that was read.
 * @param name file name of the article @param article its text; without it the text that the file holds
 */
export function placeDocument(read: ReadDocument, name: string, article: string | undefined): Placed {
  const text = article ?? read.text ?? '';
  const counted = read.text !== undefined && read.rebuilt !== true ? read.text : text;
  const repairs: string[] = [];
  const unplaced: Unplaced[] = [];
  const counting = provedCounting(read, counted, repairs);
  const place = createPlacer(counted, counting, read);
  const carry = carrier(counted, text, repairs);
  const annotations: ExchangeAnnotation[] = [];
  let mended = 0;
  for (const annotation of read.annotations) {
    const found = place(annotation);
    const spans = typeof found === 'string' ? found : carry(found.spans);
    if (typeof spans === 'string') unplaced.push({ annotation, why: spans });
    else {
      if (typeof found !== 'string' && found.mended) mended++;
      annotations.push(
        withSpans(annotation, read.linesPartSpans === true ? joinedLines(text, spans) : spans),
      );
    }
  }
  if (mended > 0)
    repairs.push(`${count(mended, 'annotation')} did not lie on the quoted words and were found by them`);
  const document = { name, text, annotations: annotations.sort(byPlace), relations: [], replies: [] };
  return { ...attached(document, read), repairs, unplaced };
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

function withSpans(annotation: ReadAnnotation, spans: readonly Span[]): ExchangeAnnotation {
  const { places: _places, quote: _quote, ...rest } = annotation;
  return { ...rest, spans };
}

/** Relations and replies stand only between annotations that are there. */
function attached(document: ExchangeDocument, read: ReadDocument): Pick<Placed, 'document' | 'problems'> {
  const { relations, replies } = attachedTo(document.annotations, read.relations, read.replies);
  const lost = read.relations.length - relations.length + read.replies.length - replies.length;
  const problems = lost === 0 ? [] : [`${lost} relations or replies lead to annotations that have no place`];
  return { document: { ...document, relations, replies }, problems };
}

/** The way of counting in which most annotations lie on their words. */
function provedCounting(read: ReadDocument, text: string, repairs: string[]): Counting {
  const ways = countings(text, read.unit);
  const claimed = ways[0]!;
  const quoted = read.annotations.filter((annotation) => hasOffsets(annotation) && isQuoted(annotation));
  const silent = read.annotations.filter((annotation) => hasOffsets(annotation) && !isQuoted(annotation));
  // Without quotes the claimed unit is believed unless most places cut words in it and none does in another.
  const enough = quoted.length > 0 ? quoted.length : silent.length + MOST_WHOLE;
  let best = { way: claimed, score: -1 };
  for (const way of ways) {
    const score = quoted.length > 0 ? fitting(quoted, text, way) : plausibility(silent, text, way);
    const isSure =
      way === claimed ||
      quoted.length > 0 ||
      score !== silent.length + MOST_WHOLE ||
      best.score < silent.length;
    if (isSure && score > best.score) best = { way, score };
    if (best.score >= enough) break;
  }
  if (best.way !== claimed) {
    const proof = quoted.length > 0 ? 'the quoted words' : 'the edges of words, because the file quotes none';
    repairs.push(
      `places are counted in ${countingName(best.way)}, not in ${countingName(claimed)}: ${proof} prove it`,
    );
  }
  return best.way;
}

const hasOffsets = ({ places }: ReadAnnotation): boolean =>
  places.length > 0 && places.every(({ start, end }) => start !== undefined && end !== undefined);

const isQuoted = ({ places, quote }: ReadAnnotation): boolean =>
  quote !== undefined || places.some((place) => place.quote !== undefined || place.forms !== undefined);

const offsetsOf = (places: readonly ReadPlace[]): number[] =>
  places.flatMap(({ start, end }) => [start ?? -1, end ?? -1]);

function fitting(annotations: readonly ReadAnnotation[], text: string, way: Counting): number {
  const table = toUtf16(
    text,
    way,
    annotations.flatMap(({ places }) => offsetsOf(places)),
  );
  let score = 0;
  for (const annotation of annotations) {
    const fit = fits(text, annotation, spansIn(table, annotation.places));
    if (fit !== false) score += fit === 'exactly' ? 1 : NEARLY;
  }
  return score;
}

/** What a place counts whose words are those of the quote but for white space: less than any that is exact. */
const NEARLY = 0.999;

/** Fewer different places than these prove nothing by the words that they cut. */
const ENOUGH_WITNESSES = 4;
/** What a majority of places on whole words adds to those that lie in the text, and what all of them add. */
const MOST_WHOLE = 0.5;
const ALL_WHOLE = 1;

/**
 * Without quotes: the places that lie in the text. Annotators cut words too (a clitic is left out), so words are
 * asked only when most places in the claimed unit cut one; then a unit in which none does is the right one.
 */
function plausibility(annotations: readonly ReadAnnotation[], text: string, way: Counting): number {
  const table = toUtf16(
    text,
    way,
    annotations.flatMap(({ places }) => offsetsOf(places)),
  );
  const placed = annotations
    .map(({ places }) => spansIn(table, places))
    .filter((spans) => spans !== undefined);
  const wide = placed.flat().filter(({ start, end }) => end > start);
  const different = new Map(wide.map((span) => [`${span.start} ${span.end}`, span]));
  if (placed.length < annotations.length || different.size < ENOUGH_WITNESSES)
    return placed.length + MOST_WHOLE;
  const whole = edgesAtWords(text, [...different.values()]);
  return placed.length + (whole === 1 ? ALL_WHOLE : whole > 0.5 ? MOST_WHOLE : 0);
}

/** The spans of places; undefined when one is outside the text, inside a character, or ends before it begins. */
function spansIn(table: ReadonlyMap<number, Offset>, places: readonly ReadPlace[]): Span[] | undefined {
  const spans: Span[] = [];
  for (const place of places) {
    const [start, end] = [table.get(place.start ?? -1), table.get(place.end ?? -1)];
    if (start === undefined || end === undefined || end < start) return undefined;
    spans.push({ start, end });
  }
  return spans;
}

/** Whether spans lie on the words that the file quotes; `nearly` when white space differs, which tools fold. */
function fits(
  text: string,
  { quote: whole, places }: ReadAnnotation,
  spans: readonly Span[] | undefined,
): 'exactly' | 'nearly' | false {
  if (spans === undefined) return false;
  const words = spans.map(({ start, end }) => text.slice(start, end));
  if (whole !== undefined) return sameWords(words.join(' '), whole);
  let nearly = false;
  for (const [index, { quote, forms }] of places.entries()) {
    const same =
      forms !== undefined
        ? sameTokens(words[index]!, forms)
        : quote === undefined
          ? 'exactly'
          : sameWords(words[index]!, quote);
    if (same === false) return false;
    if (same === 'nearly') nearly = true;
  }
  return nearly ? 'nearly' : 'exactly';
}

const sameWords = (a: string, b: string): 'exactly' | 'nearly' | false =>
  a === b ? 'exactly' : folded(a) === folded(b) && 'nearly';

/** Tokens one after the other, whatever white space is between, and none at the ends. */
const sameTokens = (words: string, forms: readonly string[]): 'exactly' | 'nearly' | false =>
  withoutSpace(words) === withoutSpace(forms.join('')) && (words.trim() === words ? 'exactly' : 'nearly');

const withoutSpace = (text: string): string =>
  text.replace(/[\s\u0000\u001c-\u001f\u0085\u200b\u180e]+/g, '');

const folded = (text: string): string => text.replace(/[\s\ufffd]+/g, ' ').trim();

type Place = (
  annotation: ReadAnnotation,
) => { readonly spans: readonly Span[]; readonly mended: boolean } | string;

/** Finds the place of one annotation after the other, or says why it has none. */
function createPlacer(text: string, counting: Counting, read: ReadDocument): Place {
  const all = read.annotations.flatMap(({ places }) => offsetsOf(places));
  const table = toUtf16(text, counting, all);
  let resolve: ReturnType<typeof createResolver> | undefined;
  let others: ReadonlyMap<number, Offset>[] | undefined;
  const tokenSpans = tokenPlacer(text, read);
  return (annotation) => {
    const { places } = annotation;
    if (places.length === 0) return { spans: [], mended: false };
    const spans = spansIn(table, places);
    if (spans !== undefined && (!isQuoted(annotation) || fits(text, annotation, spans) !== false)) {
      return { spans: inOrder(spans), mended: false };
    }
    if (hasOffsets(annotation) && isQuoted(annotation)) {
      others ??= countings(text, read.unit).map((way) => toUtf16(text, way, all));
      for (const other of others) {
        const elsewhere = spansIn(other, places);
        if (fits(text, annotation, elsewhere) !== false) return { spans: inOrder(elsewhere!), mended: true };
      }
    }
    const byToken = tokenSpans(places);
    if (byToken !== undefined) return { spans: byToken, mended: false };
    resolve ??= createResolver(text);
    const found: Span[] = [];
    for (const place of places) {
      const quote = place.quote ?? (places.length === 1 ? annotation.quote : undefined);
      const span = quote === undefined ? undefined : byQuote(text, { ...place, quote }, resolve);
      if (span === undefined) return reason(annotation, spans);
      found.push(span);
    }
    return { spans: inOrder(found), mended: hasOffsets(annotation) };
  };
}

/** Places by the tokens of the file, each found in the text. */
function tokenPlacer(
  text: string,
  { tokens }: ReadDocument,
): (places: readonly ReadPlace[]) => Span[] | undefined {
  let aligned: readonly (Span | undefined)[] | undefined;
  return (places) => {
    if (tokens === undefined) return undefined;
    aligned ??= alignTokens(text, tokens);
    const spans: Span[] = [];
    for (const { firstToken = -1, lastToken = -1 } of places) {
      const run = aligned.slice(firstToken, lastToken + 1);
      if (firstToken < 0 || run.length === 0 || run.includes(undefined)) return undefined;
      spans.push({ start: run[0]!.start, end: run.at(-1)!.end });
    }
    return spans;
  };
}

const inOrder = (spans: readonly Span[]): Span[] =>
  [...spans].sort((a, b) => a.start - b.start || a.end - b.end);

function byQuote(
  text: string,
  { quote, prefix, suffix }: ReadPlace & { readonly quote: string },
  resolve: ReturnType<typeof createResolver>,
): Span | undefined {
  if (prefix !== undefined || suffix !== undefined) {
    const found = resolve({
      type: 'TextQuoteSelector',
      exact: quote,
      prefix: prefix ?? '',
      suffix: suffix ?? '',
    });
    return found.state === 'kept' ? found.span : undefined;
  }
  const at = quote === '' ? -1 : text.indexOf(quote);
  if (at === -1 || text.indexOf(quote, at + 1) !== -1) return undefined;
  const span = { start: at, end: at + quote.length };
  return cutsSurrogatePair(text, span.start) || cutsSurrogatePair(text, span.end) ? undefined : span;
}

function reason(annotation: ReadAnnotation, spans: readonly Span[] | undefined): string {
  if (!isQuoted(annotation)) {
    return hasOffsets(annotation)
      ? 'its offsets lie outside the text or inside a character'
      : 'the file gives no place';
  }
  return spans === undefined && hasOffsets(annotation)
    ? 'its offsets lie outside the text, and its words are not there exactly once'
    : 'its offsets do not lie on its words, and its words are not there exactly once';
}

/** From the text that the file holds to the article, which may have been edited since. */
function carrier(
  from: string,
  to: string,
  repairs: string[],
): (spans: readonly Span[]) => readonly Span[] | string {
  if (from === to) return (spans) => spans;
  if (differsInReplacedOnly(from, to)) return (spans) => spans;
  repairs.push(
    'the file holds another state of the article; places were found by their words and surroundings',
  );
  const describe = createDescriber(from);
  const resolve = createResolver(to);
  return (spans) => {
    const found: Span[] = [];
    for (const span of spans) {
      const resolution = resolve(describe(span));
      if (resolution.state !== 'kept')
        return 'its words, or those around it, are not the same in the article';
      found.push(resolution.span);
    }
    return found;
  };
}

/** Whether a text is the article but for characters that XML cannot hold. */
function differsInReplacedOnly(held: string, article: string): boolean {
  if (held.length !== article.length) return false;
  for (let at = 0; at < held.length; at++) {
    if (held[at] !== article[at] && !(held[at] === '\ufffd' && isReplacedCharacter(article, at)))
      return false;
  }
  return true;
}
