/**
 * Spans as runs of tokens: what CoNLL can say. A name behind a clitic is a part of a token and becomes the whole; of
 * spans that overlap the longer one stays.
 */
import type { Span } from '../../text/offsets.ts';
import type { ExchangeAnnotation, ExchangeDocument } from './exchange.ts';
import { exchangeSentences, exchangeTokens, touchedTokens } from './exchange-tokens.ts';
import { encodeLabel, UNTYPED } from './labels.ts';
import { type Abilities, fieldLoss, type Loss, sayable, settled } from './losses.ts';

/** An annotation as the tokens `from` to `to`, the latter excluded. */
export interface TokenRun {
  readonly annotation: ExchangeAnnotation;
  readonly from: number;
  readonly to: number;
}

/** A document in tokens. */
export interface TokenDocument {
  readonly tokens: readonly Span[];
  readonly sentences: readonly (readonly Span[])[];
  /** In the order of the text; none overlap. */
  readonly runs: readonly TokenRun[];
}

/** Losses of formats in which a token belongs to one annotation. @param found those that abilities explain */
export function tokenLosses(document: ExchangeDocument, found: readonly Loss[], can: Abilities): Loss[] {
  const tokens = exchangeTokens(document.text);
  const losses = [...found];
  const runs: TokenRun[] = [];
  for (const annotation of sayable(document, found).annotations) {
    const span = annotation.spans[0]!;
    const { from, to } = touchedTokens(tokens, span);
    if (from === to) {
      losses.push({ kind: 'annotation', annotation: annotation.id, why: 'spans of nothing but white space' });
      continue;
    }
    runs.push({ annotation, from, to });
  }
  const kept = longest(runs);
  for (const run of runs) {
    const { annotation, from, to } = run;
    if (!kept.has(run)) {
      losses.push({ kind: 'annotation', annotation: annotation.id, why: 'spans that overlap a longer one' });
      continue;
    }
    const [span, instead] = [annotation.spans[0]!, { start: tokens[from]!.start, end: tokens[to - 1]!.end }];
    if (span.start !== instead.start || span.end !== instead.end) {
      const why =
        'spans that are not whole tokens (names behind clitics among them), which become whole ones';
      losses.push({ kind: 'boundaries', annotation: annotation.id, instead: [instead], why });
    }
    losses.push(...labelLosses(annotation));
  }
  return settled(document, losses, can);
}

/** A type that cannot be told from none, or has nothing in it. */
export function labelLosses({ id, type }: ExchangeAnnotation): Loss[] {
  if (type === UNTYPED) return [fieldLoss(id, 'type', `the type “${UNTYPED}”, which stands for none`)];
  if (type === '') return [fieldLoss(id, 'type', 'types of no letters')];
  return type !== undefined && /\p{Surrogate}/u.test(type)
    ? [fieldLoss(id, 'type', 'broken characters in types', type.replace(/\p{Surrogate}/gu, '\ufffd'))]
    : [];
}

/** Runs of which none overlap, longer ones first, then earlier ones. */
function longest(runs: readonly TokenRun[]): ReadonlySet<TokenRun> {
  const byLength = [...runs].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const taken = new Set<number>();
  const kept = new Set<TokenRun>();
  for (const run of byLength) {
    let free = true;
    for (let at = run.from; at < run.to && free; at++) free = !taken.has(at);
    if (!free) continue;
    for (let at = run.from; at < run.to; at++) taken.add(at);
    kept.add(run);
  }
  return kept;
}

/** A document in tokens. @param losses what `tokenLosses` found */
export function inTokens(document: ExchangeDocument, losses: readonly Loss[]): TokenDocument {
  const tokens = exchangeTokens(document.text);
  const { annotations } = sayable(document, losses);
  const runs = annotations.map((annotation) => ({
    annotation,
    ...touchedTokens(tokens, annotation.spans[0]!),
  }));
  runs.sort((a, b) => a.from - b.from);
  const whole = runs.map(({ from, to }) => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end }));
  return { tokens, sentences: exchangeSentences(document.text, tokens, whole), runs };
}

/**
 * The tag of each token: `O`, `B-` and `I-` with a label. In IOB1 an annotation begins with I-, and with B- only
 * where one of the same type ends right before it.
 */
export function iobTags({ tokens, sentences, runs }: TokenDocument, scheme: 'iob1' | 'iob2'): string[] {
  const tags: string[] = tokens.map(() => 'O');
  const sentenceStarts = new Set<number>();
  let at = 0;
  for (const sentence of sentences) {
    sentenceStarts.add(at);
    at += sentence.length;
  }
  let before: { readonly to: number; readonly label: string } | undefined;
  for (const { annotation, from, to } of runs) {
    const label = labelOf(annotation.type);
    const follows =
      before !== undefined && before.to === from && before.label === label && !sentenceStarts.has(from);
    tags[from] = `${scheme === 'iob2' || follows ? 'B' : 'I'}-${label}`;
    for (let token = from + 1; token < to; token++) tags[token] = `I-${label}`;
    before = { to, label };
  }
  return tags;
}

const labelOf = (type: string | undefined): string =>
  encodeLabel(type === undefined || type === '' ? UNTYPED : type, /[\p{L}\p{M}\p{N}_/.:-]/u);

/** Runs of tokens that tags mark in one sentence. Reads IOB1 and IOB2 alike: a run begins at B-, after O, or where the label changes. */
export function runsOfTags(
  tags: readonly string[],
): { readonly label: string; readonly from: number; readonly to: number }[] {
  const runs: { label: string; from: number; to: number }[] = [];
  let open: { label: string; from: number; to: number } | undefined;
  tags.forEach((tag, at) => {
    const match = /^([BIESLU])-(.+)$/su.exec(tag);
    if (match === null) {
      open = undefined;
      return;
    }
    const [, prefix, label] = match as unknown as [string, string, string];
    const begins = prefix === 'B' || prefix === 'S' || prefix === 'U' || open?.label !== label;
    if (begins || open === undefined) {
      open = { label, from: at, to: at + 1 };
      runs.push(open);
    } else open.to = at + 1;
    if (prefix === 'E' || prefix === 'L' || prefix === 'S' || prefix === 'U') open = undefined;
  });
  return runs;
}
