/** Reads WebAnno TSV 3: layers as the header declares them, rows of tokens and sub-tokens, stacked values. */
import { type ExchangeFile, statement } from './exchange.ts';
import { FormatError } from './format-error.ts';
import { type ReadAnnotation, type ReadDocument, type ReadPlace, readDocument } from './reading.ts';

/** A layer of spans: its name, its features, and the column of its first feature. */
interface SpanLayer {
  readonly name: string;
  readonly features: readonly string[];
  readonly column: number;
}

/** One row. Offsets are UTF-16. */
interface Row {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly cells: readonly string[];
  readonly isToken: boolean;
}

/** What is gathered of one annotation over the rows that it lies on. */
interface Gathered {
  readonly values: Map<string, string>;
  readonly forms: string[];
  start: number;
  end: number;
}

/** Reads a file. @throws FormatError when it is no WebAnno TSV 3 */
export function readWebanno(file: ExchangeFile): ReadDocument {
  const text = file.text.charCodeAt(0) === 0xfeff ? file.text.slice(1) : file.text;
  if (!text.startsWith('#FORMAT=WebAnno TSV 3')) {
    throw new FormatError(`${file.name}:1: the file does not begin with “#FORMAT=WebAnno TSV 3”`);
  }
  const { layers, notes } = layersOf(text);
  const rows = rowsOf(file.name, text);
  const annotations = layers.flatMap((layer) => annotationsOf(layer, rows));
  return readDocument({ unit: 'utf-16', text: rebuilt(rows), rebuilt: true, annotations, notes });
}

/** The layers that are imported: names where there is a layer of them, else all layers of spans. */
function layersOf(text: string): {
  readonly layers: readonly SpanLayer[];
  readonly notes: readonly string[];
} {
  const all: SpanLayer[] = [];
  const notes: string[] = [];
  let column = 0;
  for (const match of text.matchAll(/^#T_(SP|RL|CH)=([^\n]*)$/gm)) {
    const [name, ...features] = match[2]!.trim().split('|') as [string, ...string[]];
    if (match[1] === 'SP') all.push({ name, features, column });
    else notes.push(`the layer ${name} is not one of spans and is not imported`);
    // A relation has a column more, for where it begins, which is written among the features.
    column += Math.max(1, features.length);
  }
  const names = all.filter(({ name }) => name.endsWith('.NamedEntity'));
  const layers = names.length > 0 ? names : all;
  for (const layer of all) {
    if (!layers.includes(layer)) notes.push(`the layer ${layer.name} is not imported`);
  }
  return { layers, notes };
}

function rowsOf(file: string, text: string): Row[] {
  const rows: Row[] = [];
  text.split('\n').forEach((raw, index) => {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (line === '' || line.startsWith('#')) return;
    const [id = '', offsets = '', form = '', ...cells] = line.split('\t');
    const place = /^(\d{1,15})-(\d{1,15})$/.exec(offsets);
    if (!/^\d+-\d+(?:\.\d+)?$/.test(id) || place === null) {
      throw new FormatError(
        `${file}:${index + 1}: a row begins with a number (1-1) and offsets (0-4): ${line}`,
      );
    }
    rows.push({ start: Number(place[1]), end: Number(place[2]), form, cells, isToken: !id.includes('.') });
  });
  return rows;
}

function annotationsOf(layer: SpanLayer, rows: readonly Row[]): ReadAnnotation[] {
  const numbered = new Map<string, Gathered>();
  const gathered: Gathered[] = [];
  const width = Math.max(1, layer.features.length);
  for (const row of rows) {
    const columns = row.cells.slice(layer.column, layer.column + width).map(stackedValues);
    const stack = columns[0]?.length ?? 0;
    for (let level = 0; level < stack; level++) {
      const number = columns[0]![level]!.number;
      let annotation = number === undefined ? undefined : numbered.get(number);
      if (annotation === undefined) {
        annotation = { values: new Map(), forms: [], start: row.start, end: row.end };
        gathered.push(annotation);
        if (number !== undefined) numbered.set(number, annotation);
      }
      annotation.end = Math.max(annotation.end, row.end);
      annotation.forms.push(row.form);
      columns.forEach((values, feature) => {
        const value = values[level]?.value;
        if (value !== undefined) annotation.values.set(layer.features[feature] ?? '', value);
      });
    }
  }
  return gathered.map((annotation, index) => readAnnotation(layer, annotation, `${layer.name}#${index + 1}`));
}

function readAnnotation(
  layer: SpanLayer,
  { values, forms, start, end }: Gathered,
  id: string,
): ReadAnnotation {
  const typeFeature = layer.features.includes('value')
    ? 'value'
    : layer.features.find((name) => name !== 'identifier');
  const place: ReadPlace = { start, end, forms };
  return {
    ...statement({ type: values.get(typeFeature ?? ''), entity: values.get('identifier') }),
    id,
    places: [place],
  };
}

/** The values of a cell, one for each annotation that is stacked there. `*` is an annotation without this feature. */
function stackedValues(
  cell: string,
): { readonly value: string | undefined; readonly number: string | undefined }[] {
  if (cell === '_' || cell === '') return [];
  return splitUnescaped(cell).map((part) => {
    const match = /(?<!\\)\[(\d+)\]$/.exec(part);
    const raw = match === null ? part : part.slice(0, match.index);
    return { value: raw === '*' ? undefined : unescapeValue(raw), number: match?.[1] };
  });
}

function splitUnescaped(cell: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < cell.length; at++) {
    if (cell[at] === '\\') at++;
    else if (cell[at] === '|') {
      parts.push(cell.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(cell.slice(from));
  return parts;
}

const CONTROLS: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r' };

const unescapeValue = (value: string): string =>
  value.replace(/\\(->|[\s\S])/g, (_, escaped: string) => CONTROLS[escaped] ?? escaped);

/** A text in which the tokens stand where their offsets say, with spaces between. */
function rebuilt(rows: readonly Row[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, form, isToken } of rows) {
    // Offsets that leave gaps of megabytes are no text.
    if (!isToken || start < at || start - at > WIDEST_GAP) continue;
    parts.push(' '.repeat(start - at), form);
    at = Math.max(end, start + form.length);
  }
  return parts.join('');
}

const WIDEST_GAP = 100_000;
