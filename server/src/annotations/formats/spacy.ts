/**
 * JSON Lines of spaCy and Prodigy. Offsets are code points, `token_end` is the last token and included. Spans that do
 * not end where tokens end are written, but training passes them over, which the losses say.
 */
import type { Span } from '../../text/offsets.ts';
import type { ExchangeAnnotation, ExchangeDocument, ExchangeFile, Origin } from './exchange.ts';
import { statement } from './exchange.ts';
import { exchangeTokens, touchedTokens } from './exchange-tokens.ts';
import type { Format } from './format.ts';
import { FormatError } from './format-error.ts';
import {
  isObject,
  type JsonObject,
  listIn,
  numberIn,
  objectsIn,
  objectsOfFile,
  type PlacedObject,
  textIn,
} from './json.ts';
import { typeOfLabel, UNTYPED } from './labels.ts';
import { type Abilities, type Loss, lossesByAbility, sayable, settled } from './losses.ts';
import { countedSpans } from './offset-unit.ts';
import { originIn } from './origin.ts';
import { type ReadAnnotation, type ReadDocument, type ReadPlace, readDocument } from './reading.ts';
import { labelLosses } from './token-spans.ts';

export const spacy: Format = {
  name: 'spacy',
  title: 'spaCy and Prodigy JSON Lines',
  extension: '.spacy.jsonl',
  losses,
  write,
  read: (files) => files.flatMap(readFile),
};

const ABILITIES: Abilities = {
  fields: ['type', 'entity', 'replacement', 'comment'],
  also: [],
};

function losses(document: ExchangeDocument): Loss[] {
  const found = lossesByAbility(document, ABILITIES);
  const tokens = exchangeTokens(document.text);
  for (const annotation of sayable(document, found).annotations) {
    found.push(...labelLosses(annotation));
    if (alignment(tokens, annotation.spans[0]!) === undefined) {
      const why =
        'spans that are not whole tokens (names behind clitics among them), which training passes over';
      found.push({ kind: 'use', annotation: annotation.id, why });
    }
  }
  return settled(document, found, ABILITIES);
}

/** The first and the last token of a span that begins and ends with tokens. */
function alignment(
  tokens: readonly Span[],
  span: Span,
): { token_start: number; token_end: number } | undefined {
  const { from, to } = touchedTokens(tokens, span);
  if (from === to || tokens[from]!.start !== span.start || tokens[to - 1]!.end !== span.end) return undefined;
  return { token_start: from, token_end: to - 1 };
}

const WIKIDATA = 'http://www.wikidata.org/entity/';

function write(document: ExchangeDocument): ExchangeFile[] {
  const { name, text, annotations } = sayable(document, losses(document));
  const tokens = exchangeTokens(text);
  const counted = countedSpans(text, 'code point', [...tokens, ...annotations.flatMap(({ spans }) => spans)]);
  const line = {
    text,
    meta: { source: name },
    tokens: tokens.map((token, id) => ({
      text: text.slice(token.start, token.end),
      ...counted(token),
      id,
      ws: text[token.end] === ' ',
    })),
    spans: annotations.map((annotation) => spanOf(annotation, tokens, counted)),
    answer: 'accept',
  };
  return [{ name: `${name}.spacy.jsonl`, text: `${JSON.stringify(line)}\n` }];
}

function spanOf(
  { id, spans, type, entity, comment, replacement }: ExchangeAnnotation,
  tokens: readonly Span[],
  counted: (span: Span) => object,
): object {
  const span = spans[0]!;
  const item = entity?.startsWith(WIKIDATA) && /^Q\d+$/.test(entity.slice(WIKIDATA.length));
  return {
    ...counted(span),
    ...alignment(tokens, span),
    label: type === undefined || type === '' ? UNTYPED : type,
    ...(entity === undefined ? {} : { kb_id: item === true ? entity.slice(WIKIDATA.length) : entity }),
    ...(comment === undefined ? {} : { comment }),
    ...(replacement === undefined ? {} : { replacement }),
    id,
  };
}

function readFile({ name, text }: ExchangeFile): ReadDocument[] {
  return objectsOfFile(name, text).map(readTask);
}

function readTask({ object: task, place, inFile }: PlacedObject): ReadDocument {
  const text = textIn(task.text);
  if (text === undefined) throw new FormatError(`${place}: the task has no “text”`);
  const source = isObject(task.meta) ? textIn(task.meta.source) : undefined;
  const forms = objectsIn(task.tokens).map((token) => textIn(token.text) ?? '');
  const notes =
    task.answer === 'reject' || task.answer === 'ignore' ? [`${inFile}: the answer is ${task.answer}`] : [];
  // A task whose answer is no has nothing that holds; its spans come as rejected.
  const status = task.answer === 'reject' ? 'rejected' : task.answer === 'ignore' ? 'suggested' : 'accepted';
  const origin = originOfTask(task);
  const problems: string[] = [];
  const annotations: ReadAnnotation[] = [];
  const given = [...listIn(task.spans), ...listIn(task.ents), ...listIn(task.entities)];
  given.forEach((value, index) => {
    const span = Array.isArray(value) ? { start: value[0], end: value[1], label: value[2] } : value;
    const [start, end] = isObject(span) ? [numberIn(span.start), numberIn(span.end)] : [];
    if (!isObject(span) || start === undefined || end === undefined) {
      problems.push(`${inFile}: a span has no offsets: ${JSON.stringify(value)}`);
    } else
      annotations.push({
        ...said(span, status, origin),
        id: textIn(span.id) ?? `#${index + 1}`,
        places: [placeOf(span, start, end, forms)],
      });
  });
  if (listIn(task.relations).length > 0)
    problems.push(`${inFile}: relations between tokens are not imported`);
  const name = source === undefined || source === '' ? {} : { name: source };
  return readDocument({ unit: 'code point', ...name, text, annotations, notes, problems });
}

/** The tokens of the task are the words that a span must lie on. */
function placeOf(span: JsonObject, start: number, end: number, forms: readonly string[]): ReadPlace {
  const [from, to] = [numberIn(span.token_start), numberIn(span.token_end)];
  const words = from === undefined || to === undefined ? [] : forms.slice(from, to + 1);
  return words.length === 0 ? { start, end } : { start, end, forms: words };
}

/** Prodigy writes who answered, and when in seconds since 1970. */
const originOfTask = (task: JsonObject): Origin | undefined =>
  originIn({
    creator: { type: 'Person', name: textIn(task._annotator_id) ?? textIn(task._session_id) },
    created: typeof task._timestamp === 'number' ? 1000 * task._timestamp : undefined,
    generator: 'Prodigy',
  });

function said(span: JsonObject, status: 'accepted' | 'suggested' | 'rejected', origin: Origin | undefined) {
  const base = textIn(span.kb_id);
  const label = textIn(span.label);
  return statement({
    status,
    origin,
    type: label === undefined ? undefined : typeOfLabel(label),
    entity: base === undefined || base === '' || base === 'NIL' ? undefined : iriOf(base),
    comment: textIn(span.comment),
    replacement: textIn(span.replacement),
  });
}

function iriOf(base: string): string {
  if (/^Q\d+$/.test(base)) return `${WIKIDATA}${base}`;
  return /^[a-z][a-z0-9+.-]*:\S*$/i.test(base) ? base : `urn:copydesk:entity:${encodeURIComponent(base)}`;
}
