/** Random documents for the round trips, and what a document is when what was lost is taken from it. */
import fc from 'fast-check';
import type {
  ExchangeAnnotation,
  ExchangeDocument,
} from '../../../server/src/annotations/formats/exchange.ts';
import { byPlace, impliedMotivation, statement } from '../../../server/src/annotations/formats/exchange.ts';
import { type Loss, sayable } from '../../../server/src/annotations/formats/losses.ts';
import { cutsSurrogatePair, type Span } from '../../../server/src/text/offsets.ts';

const PIECES = [
  'أعلن',
  'سيرجي شويغو',
  'وبوتين',
  'كَتَبَ',
  'العـــربية',
  'e\u0301',
  'أ'.normalize('NFD'),
  'Moscow',
  'New York',
  "l'État",
  '٣٬٠٠٠',
  '🚀',
  '👨‍👩‍👧',
  '🇷🇺',
  '𐤀𐤁',
  ' ',
  '  ',
  '\n',
  '\r\n',
  '\n\n',
  '\t',
  '\u00a0',
  '\u200f',
  '\u2028',
  '\u0085',
  '\u0001',
  '،',
  '. ',
  '؟ ',
  '(',
  '|',
  '\\',
  '[1]',
  '<&">',
  '_',
  '%20',
  '#',
];

/** Text of articles: Arabic, Latin, emoji, marks, all line ends, signs that formats escape. */
export const articleText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 24 })
  .map((pieces) => pieces.join(''));

const words = fc.oneof(
  fc.constantFrom(
    'تعليق',
    'two words',
    'a\tb',
    'one\ntwo',
    '🚀 x',
    'a|b=c',
    'PER[1]',
    '100%',
    'a\\nb',
    '<b>&amp;',
    ' x ',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
);

const type = fc.constantFrom(
  'PER',
  'LOC',
  'ORG',
  'MISC',
  'Span',
  'شخص',
  'two words',
  'name/name-variant',
  'B-PER',
  'x%y_z|[2]*',
);

const entity = fc.constantFrom(
  'http://www.wikidata.org/entity/Q4115189',
  'https://example.org/a%20b?c=d;e_f,(g)',
  'urn:copydesk:entity:here:%D8%B4',
);

/** A span anywhere between characters: empty, overlapping, nested, touching others, it is all the same here. */
function span(text: string): fc.Arbitrary<Span> {
  return fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => {
    const back = (at: number): number => (cutsSurrogatePair(text, at) || inLineEnd(text, at) ? at - 1 : at);
    const [start, end] = [back(Math.min(a, b)), back(Math.max(a, b))];
    return { start, end: Math.max(start, end) };
  });
}

/** Records widen spans that part CR from LF, so none is generated. */
const inLineEnd = (text: string, at: number): boolean => text[at - 1] === '\r' && text[at] === '\n';

/** One piece mostly; several, apart from each other; none, for the whole article. */
function spans(text: string): fc.Arbitrary<readonly Span[]> {
  const pieces = fc.array(span(text), { minLength: 2, maxLength: 4 }).map((all) => {
    const apart: Span[] = [];
    for (const one of all.sort((a, b) => a.start - b.start || a.end - b.end)) {
      const last = apart.at(-1);
      if (one.end > one.start && (last === undefined || one.start > last.end)) apart.push(one);
    }
    return apart;
  });
  return fc.oneof(
    { weight: 12, arbitrary: span(text).map((one) => [one]) },
    { weight: 3, arbitrary: pieces },
    { weight: 1, arbitrary: fc.constant([]) },
  );
}

const optional = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined, freq: 3 });

function annotation(text: string, number: number): fc.Arbitrary<ExchangeAnnotation> {
  return fc
    .record({
      spans: spans(text),
      type: fc.option(type, { nil: undefined, freq: 5 }),
      entity: optional(entity),
      replacement: optional(words),
      comment: optional(words),
      tags: fc.array(words, { maxLength: 2 }),
      status: fc.constantFrom('accepted', 'accepted', 'accepted', 'suggested', 'rejected'),
      original: optional(words),
    })
    .map(({ spans, original, ...said }) => {
      const reason = said.status === 'rejected' ? { reason: 'no' } : {};
      const terms = { ...(original === undefined ? {} : { original }), ...reason };
      const decision = Object.keys(terms).length === 0 ? undefined : terms;
      return {
        ...statement({ ...said, status: said.status, decision }),
        id: idOf(number),
        spans,
      } as ExchangeAnnotation;
    });
}

const idOf = (number: number): string =>
  `urn:uuid:01990000-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** A document with up to six annotations, relations between them and replies to them. */
export const anyDocument: fc.Arbitrary<ExchangeDocument> = articleText.chain((text) =>
  fc
    .tuple(
      fc
        .integer({ min: 0, max: 6 })
        .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => annotation(text, at)))),
      fc.array(
        fc.tuple(fc.nat(5), fc.nat(5), fc.constantFrom('Alias', 'يعمل', 'two words', '', 'a\u0001b', '100%')),
        {
          maxLength: 3,
        },
      ),
      fc.array(fc.tuple(fc.nat(5), words), { maxLength: 2 }),
    )
    .map(([annotations, links, answers]) => ({
      name: 'story.txt',
      text,
      annotations: [...annotations].sort(byPlace),
      relations: links
        .filter(([from, to]) => from !== to && from < annotations.length && to < annotations.length)
        .map(([from, to, kind], at) => ({ id: idOf(100 + at), type: kind, from: idOf(from), to: idOf(to) })),
      replies: answers
        .filter(([to]) => to < annotations.length)
        .map(([to, comment], at) => ({ id: idOf(200 + at), to: idOf(to), comment })),
    })),
);

/** What must come back of a document when its losses are as stated. */
export function withoutLosses(document: ExchangeDocument, losses: readonly Loss[]): ExchangeDocument {
  const left = sayable(document, losses);
  const motivated = new Set(
    losses.flatMap((loss) => (loss.kind === 'field' && loss.field === 'motivation' ? [loss.annotation] : [])),
  );
  return {
    ...left,
    annotations: left.annotations.map((one) =>
      motivated.has(one.id) ? { ...one, motivation: impliedMotivation(one) } : one,
    ),
  };
}

/** What a document says, so that two can be compared: ids by the order of their annotations, equal ones side by side. */
export function told({ annotations, relations, replies }: ExchangeDocument): unknown {
  const key = new Map(annotations.map((one) => [one.id, saying(one)]));
  return {
    annotations: [...key.values()].sort(),
    relations: relations
      .map(({ type, from, to }) => JSON.stringify([type, key.get(from), key.get(to)]))
      .sort(),
    replies: replies.map(({ to, comment }) => JSON.stringify([key.get(to), comment])).sort(),
  };
}

function saying({
  spans,
  motivation,
  status,
  type,
  entity,
  replacement,
  comment,
  tags,
  decision,
}: ExchangeAnnotation): string {
  const places = spans.map(({ start, end }) => [start, end]);
  const terms = Object.entries(decision ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify({
    places,
    motivation,
    status,
    type,
    entity,
    replacement,
    comment,
    tags: tags ?? [],
    terms,
  });
}
