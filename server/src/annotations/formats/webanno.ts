/**
 * WebAnno TSV 3.3, the token format of WebAnno and INCEpTION. Offsets are UTF-16. A name behind a clitic is a
 * sub-token (`3-2.1`), spans may be stacked, and every row ends with a tab. The file holds sentences and not what is
 * between them. Source: the format's description in the INCEpTION user guide, and its `Escaping.java`.
 */
import type { Span } from '../../text/offsets.ts';
import type { ExchangeAnnotation, ExchangeDocument, ExchangeFile } from './exchange.ts';
import { exchangeSentences, exchangeTokens, touchedTokens } from './exchange-tokens.ts';
import type { Format } from './format.ts';
import { type Abilities, fieldLoss, type Loss, lossesByAbility, sayable, settled } from './losses.ts';
import { NAMED_ENTITY } from './named-entity.ts';
import { readWebanno } from './webanno-reading.ts';

export const webanno: Format = {
  name: 'webanno',
  title: 'WebAnno TSV 3.3 (INCEpTION)',
  extension: '.tsv',
  losses,
  write,
  read: (files) => files.map(readWebanno),
};

const ABILITIES: Abilities = {
  fields: ['type', 'entity'],
  also: [],
};

function losses(document: ExchangeDocument): Loss[] {
  const found = lossesByAbility(document, ABILITIES);
  const tokens = exchangeTokens(document.text);
  for (const annotation of sayable(document, found).annotations) {
    const span = annotation.spans[0]!;
    const { from, to } = touchedTokens(tokens, span);
    if (from === to) {
      found.push({ kind: 'annotation', annotation: annotation.id, why: 'spans of nothing but white space' });
      continue;
    }
    const instead = clipped(span, tokens, from, to);
    if (instead.start !== span.start || instead.end !== span.end) {
      const why = 'spans that begin or end with white space, which is left out';
      found.push({ kind: 'boundaries', annotation: annotation.id, instead: [instead], why });
    }
    if (annotation.type === '') found.push(fieldLoss(annotation.id, 'type', 'types of no letters'));
  }
  return settled(document, found, ABILITIES);
}

const clipped = (span: Span, tokens: readonly Span[], from: number, to: number): Span => ({
  start: Math.max(span.start, tokens[from]!.start),
  end: Math.min(span.end, tokens[to - 1]!.end),
});

/** A token, or a part of one, and the annotations that lie on it. */
interface Unit {
  readonly span: Span;
  readonly annotations: number[];
}

function write(document: ExchangeDocument): ExchangeFile[] {
  const { name, text } = document;
  const { annotations } = sayable(document, losses(document));
  const tokens = exchangeTokens(text);
  const units = unitsOf(tokens, annotations);
  const numbers = disambiguation(units, annotations);
  const lines = ['#FORMAT=WebAnno TSV 3.3', `#T_SP=${NAMED_ENTITY}|identifier|value`, '', ''];
  let token = 0;
  const sentences = exchangeSentences(
    text,
    tokens,
    annotations.map(({ spans }) => spans[0]!),
  );
  sentences.forEach((sentence, number) => {
    lines.push(`#Text=${escapeText(text.slice(sentence[0]!.start, sentence.at(-1)!.end))}`);
    sentence.forEach((_, index) => {
      const id = `${number + 1}-${index + 1}`;
      units[token]!.forEach((unit, part) => {
        const { start, end } = unit.span;
        const cells = [part === 0 ? id : `${id}.${part}`, `${start}-${end}`, text.slice(start, end)];
        for (const feature of ['entity', 'type'] as const)
          cells.push(cell(unit, annotations, numbers, feature));
        lines.push(`${cells.join('\t')}\t`);
      });
      token++;
    });
    lines.push('');
  });
  return [{ name: `${name}.tsv`, text: lines.map((line) => `${line}\n`).join('') }];
}

/** For each token itself first, then the parts of it that annotations lie on. */
function unitsOf(tokens: readonly Span[], annotations: readonly ExchangeAnnotation[]): Unit[][] {
  const units: Unit[][] = tokens.map((span) => [{ span, annotations: [] }]);
  annotations.forEach(({ spans }, number) => {
    const span = spans[0]!;
    const { from, to } = touchedTokens(tokens, span);
    for (let at = from; at < to; at++) {
      const part = clipped(span, tokens, at, at + 1);
      let unit = units[at]!.find((known) => known.span.start === part.start && known.span.end === part.end);
      if (unit === undefined) {
        unit = { span: part, annotations: [] };
        units[at]!.push(unit);
      }
      unit.annotations.push(number);
    }
  });
  return units;
}

/** Numbers for annotations that lie on several units, or on a unit with others. */
function disambiguation(
  units: readonly (readonly Unit[])[],
  annotations: readonly ExchangeAnnotation[],
): ReadonlyMap<number, number> {
  const counts = annotations.map(() => 0);
  const stacked = new Set<number>();
  for (const unit of units.flat()) {
    for (const number of unit.annotations) {
      counts[number]!++;
      if (unit.annotations.length > 1) stacked.add(number);
    }
  }
  const numbers = new Map<number, number>();
  counts.forEach((count, number) => {
    if (count > 1 || stacked.has(number)) numbers.set(number, numbers.size + 1);
  });
  return numbers;
}

function cell(
  unit: Unit,
  annotations: readonly ExchangeAnnotation[],
  numbers: ReadonlyMap<number, number>,
  feature: 'entity' | 'type',
): string {
  if (unit.annotations.length === 0) return '_';
  const values = unit.annotations.map((number) => {
    const value = annotations[number]![feature];
    const written = value === undefined || value === '' ? '*' : escapeValue(value);
    return numbers.has(number) ? `${written}[${numbers.get(number)}]` : written;
  });
  return values.join('|');
}

const CONTROLS: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r' };

const escapeValue = (value: string): string =>
  value
    .replace(/[\\[\]|_;*]/g, (character) => `\\${character}`)
    .replaceAll('->', '\\->')
    .replace(/[\t\n\r]/g, (character) => CONTROLS[character]!);

const escapeText = (text: string): string =>
  text
    .replace(/\\/g, '\\\\')
    .replace(/[\t\n\r\v\f\x85\u2028\u2029]/g, (character) => CONTROLS[character] ?? ' ');
