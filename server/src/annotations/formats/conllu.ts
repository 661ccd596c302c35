/**
 * CoNLL-U of Universal Dependencies: ten columns, and entities in the last, MISC. Names of entities have no standard
 * there; `NER=B-PER` is the common way. `TokenRange` says where a token stands, in code points of the raw text, which
 * is never normalised although the format likes NFC. A bar cannot be escaped in MISC, so values are percent-encoded.
 */
import { type ExchangeDocument, type ExchangeFile, statement } from './exchange.ts';
import type { Format } from './format.ts';
import { FormatError } from './format-error.ts';
import { decodeLabel, encodeLabel, typeOfLabel } from './labels.ts';
import { type Abilities, fieldLoss, type Loss, lossesByAbility } from './losses.ts';
import { countedSpans } from './offset-unit.ts';
import { type ReadAnnotation, type ReadDocument, type ReadPlace, readDocument } from './reading.ts';
import { inTokens, iobTags, runsOfTags, type TokenRun, tokenLosses } from './token-spans.ts';

export const conllu: Format = {
  name: 'conllu',
  title: 'CoNLL-U (Universal Dependencies)',
  extension: '.conllu',
  losses,
  write,
  read: (files) => files.map(readTable),
};

/** What stands in MISC beside the type, on the first token of an annotation. */
const TEXTS = ['entity', 'replacement', 'comment'] as const;
const KEYS = { entity: 'Entity', replacement: 'Replacement', comment: 'Comment' } as const;

const ABILITIES: Abilities = {
  fields: ['type', ...TEXTS],
  also: [],
};

function losses(document: ExchangeDocument): Loss[] {
  const found = lossesByAbility(document, ABILITIES);
  const inText = document.annotations.flatMap((annotation) =>
    TEXTS.flatMap((field) => {
      const words = annotation[field];
      return words === undefined || !/\p{Surrogate}/u.test(words)
        ? []
        : [fieldLoss(annotation.id, field, 'broken characters', words.replace(/\p{Surrogate}/gu, '\ufffd'))];
    }),
  );
  return tokenLosses(document, [...found, ...inText], ABILITIES);
}

/** What MISC may hold unencoded: no bar, no equals sign, no white space. */
const MISC_CHARACTER = /[\p{L}\p{M}\p{N}_.:/,;()?!'"+*#&@~-]/u;
/** The same without the brackets, which say something else in an entity. */
const ENTITY_CHARACTER = /[\p{L}\p{M}\p{N}_.:/,;?!'"+*#&@~-]/u;

function write(document: ExchangeDocument): ExchangeFile[] {
  const { name, text } = document;
  const inTags = inTokens(document, losses(document));
  const tags = iobTags(inTags, 'iob2');
  const counted = countedSpans(text, 'code point', inTags.tokens);
  const firsts = new Map(inTags.runs.map((run) => [run.from, run]));
  const lines = [`# newdoc id = ${oneLine(name)}`];
  let token = 0;
  inTags.sentences.forEach((sentence, number) => {
    lines.push(`# sent_id = ${number + 1}`);
    lines.push(`# text = ${oneLine(text.slice(sentence[0]!.start, sentence.at(-1)!.end))}`);
    sentence.forEach((span, index) => {
      const misc = [`NER=${tags[token]}`, ...texts(firsts.get(token))];
      const { start, end } = counted(span);
      misc.push(`TokenRange=${start}:${end}`);
      if (sentence[index + 1]?.start === span.end) misc.push('SpaceAfter=No');
      lines.push([index + 1, text.slice(span.start, span.end), ...'_______', misc.join('|')].join('\t'));
      token++;
    });
    lines.push('');
  });
  return [{ name: `${name}.conllu`, text: lines.map((line) => `${line}\n`).join('') }];
}

const oneLine = (words: string): string => words.replace(/[\n\r\v\f\x1c-\x1e\x85\u2028\u2029\t]+/g, ' ');

function texts(run: TokenRun | undefined): string[] {
  if (run === undefined) return [];
  return TEXTS.flatMap((field) => {
    const words = run.annotation[field];
    const allowed = field === 'entity' ? ENTITY_CHARACTER : MISC_CHARACTER;
    return words === undefined ? [] : [`${KEYS[field]}=${encodeLabel(words, allowed)}`];
  });
}

/** One token line. */
interface Row {
  readonly form: string;
  readonly misc: ReadonlyMap<string, string>;
  readonly range: { readonly start: number; readonly end: number } | undefined;
}

function readTable(file: ExchangeFile): ReadDocument {
  const annotations: ReadAnnotation[] = [];
  const tokens: string[] = [];
  const parts: string[] = [];
  let rows: Row[] = [];
  let text: string | undefined;
  let name: string | undefined;
  let coveredTo = 0;
  let coreferences = 0;
  const close = (): void => {
    const first = tokens.length;
    for (const { form } of rows) tokens.push(form);
    for (const annotation of annotationsOf(rows, first, annotations.length)) annotations.push(annotation);
    coreferences += rows.filter(({ misc }) => isCoreference(misc.get(KEYS.entity) ?? '')).length;
    if (rows.length > 0) parts.push(text ?? rows.map(({ form }) => form).join(' '));
    rows = [];
    text = undefined;
    coveredTo = 0;
  };
  for (const [index, raw] of file.text.split('\n').entries()) {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (line.trim() === '') {
      close();
      continue;
    }
    const comment = /^# *(text|newdoc id) *= ?(.*)$/s.exec(line);
    if (comment !== null) {
      if (comment[1] === 'text') text = comment[2]!;
      else name ??= comment[2]!;
    }
    if (line.startsWith('#')) continue;
    const columns = line.split('\t');
    const id = /^(\d+)(?:([-.])(\d+))?$/.exec(columns[0]!);
    if (id === null || columns.length !== 10) {
      throw new FormatError(
        `${file.name}:${index + 1}: a line of CoNLL-U has ten columns parted by tabs: ${line}`,
      );
    }
    // Empty nodes are not in the text. Words of a multiword token are not either: the token is, once.
    if (id[2] === '.') continue;
    if (id[2] === '-') coveredTo = Number(id[3]);
    else if (Number(id[1]) <= coveredTo) {
      tellToken(rows, columns[9]!);
      continue;
    }
    rows.push(rowOf(columns));
  }
  close();
  const known = name === undefined || name === '' ? {} : { name };
  return readDocument({
    ...known,
    unit: 'code point',
    text: parts.join('\n'),
    rebuilt: true,
    tokens,
    annotations,
    notes:
      coreferences === 0
        ? []
        : [`${coreferences} tokens with brackets of coreference (Entity=) give no annotation`],
  });
}

/** What the words of a multiword token say of names holds for the token, unless it says so itself. */
function tellToken(rows: Row[], misc: string): void {
  const token = rows.at(-1)!;
  const told = miscOf(misc);
  const tag = told.get('NER');
  if (token.misc.has('NER') || tag === undefined || tag === 'O') return;
  rows[rows.length - 1] = { ...token, misc: new Map([...told, ...token.misc]) };
}

function rowOf(columns: readonly string[]): Row {
  const misc = miscOf(columns[9]!);
  const match = /^(\d{1,15}):(\d{1,15})$/.exec(misc.get('TokenRange') ?? '');
  const range = match === null ? undefined : { start: Number(match[1]), end: Number(match[2]) };
  return { form: columns[1]!, misc, range };
}

function miscOf(column: string): Map<string, string> {
  const misc = new Map<string, string>();
  if (column === '_') return misc;
  for (const part of column.split('|')) {
    const equals = part.indexOf('=');
    if (equals > 0) misc.set(part.slice(0, equals), part.slice(equals + 1));
  }
  return misc;
}

function annotationsOf(rows: readonly Row[], firstToken: number, before: number): ReadAnnotation[] {
  return runsOfTags(rows.map(({ misc }) => misc.get('NER') ?? 'O')).map(({ label, from, to }, index) => {
    const { misc } = rows[from]!;
    const said = TEXTS.map((field) => {
      const value = misc.get(KEYS[field]);
      const isSaid = value !== undefined && !(field === 'entity' && isCoreference(value));
      return [field, isSaid ? decodeLabel(value) : undefined] as const;
    });
    return {
      ...statement({ type: typeOfLabel(decodeLabel(label)), ...Object.fromEntries(said) }),
      id: `#${before + index + 1}`,
      places: [placeOf(rows, from, to, firstToken)],
    };
  });
}

/**
 * CorefUD has the brackets of mentions under the name that others have for entities: `(e1-person`, `e1)`. An IRI may end
 * in a bracket too, behind a colon.
 */
const isCoreference = (value: string): boolean => /^\(|^[^:]*\)$/.test(value);

/** By the ranges of the first and the last token where both have one, else by counting tokens. */
function placeOf(rows: readonly Row[], from: number, to: number, firstToken: number): ReadPlace {
  const [first, last] = [rows[from]!.range, rows[to - 1]!.range];
  const forms = rows.slice(from, to);
  const tokens = { firstToken: firstToken + from, lastToken: firstToken + to - 1 };
  if (first === undefined || last === undefined)
    return { ...tokens, quote: forms.map(({ form }) => form).join(' ') };
  return { ...tokens, start: first.start, end: last.end, forms: forms.map(({ form }) => form) };
}
