/**
 * A neural network of one layer, in the standard files: each piece of a word has its scores in a table. The ONNX file
 * is a protocol buffer (onnx.proto3), written field by field.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export const PIECES = [
  '[UNK]',
  '[CLS]',
  '[SEP]',
  '[PAD]',
  'زار',
  'سوزان',
  'هيلو',
  '##فا',
  'مدينة',
  'تر',
  '##نوفا',
  '.',
];
export const LABELS = ['O', 'B-PERS', 'I-PERS', 'B-GPE', 'I-GPE', 'B-DATE'];

/** The label of each piece by itself. */
const LABEL_OF: Readonly<Record<string, string>> = { سوزان: 'B-PERS', هيلو: 'I-PERS', تر: 'B-GPE' };

/** Writes the three files. @param changes what another file should hold, by its name */
export async function writeTinyNetwork(
  folder: string,
  changes: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const files: Record<string, string | Uint8Array> = {
    'config.json': JSON.stringify({
      id2label: Object.fromEntries(LABELS.map((label, id) => [id, label])),
      max_position_embeddings: 6,
    }),
    'tokenizer.json': JSON.stringify({
      normalizer: { type: 'BertNormalizer', lowercase: false, strip_accents: true },
      model: {
        type: 'WordPiece',
        unk_token: '[UNK]',
        continuing_subword_prefix: '##',
        vocab: Object.fromEntries(PIECES.map((piece, id) => [piece, id])),
      },
    }),
    'model.onnx': networkBytes(LABELS.length),
    ...changes,
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
}

/** The network: logits = table[input_ids]. @param labels columns of the table */
export function networkBytes(labels: number): Uint8Array {
  const table = new Float32Array(PIECES.length * labels);
  PIECES.forEach((piece, row) => {
    const label = Math.min(labels - 1, LABELS.indexOf(LABEL_OF[piece] ?? 'O'));
    table[row * labels + label] = 6;
  });
  const node = [text(1, 'table'), text(1, 'input_ids'), text(2, 'logits'), text(4, 'Gather')];
  const tensor = [
    number(1, PIECES.length),
    number(1, labels),
    number(2, FLOAT),
    text(8, 'table'),
    bytes(9, new Uint8Array(table.buffer)),
  ];
  const graph = [
    message(1, node),
    text(2, 'tiny'),
    message(5, tensor),
    message(11, valueInfo('input_ids', INT64, 2)),
    message(12, valueInfo('logits', FLOAT, 3)),
  ];
  const opset = [text(1, ''), number(2, 13)];
  return join8([number(1, 8), message(7, graph), message(8, opset)]);
}

const FLOAT = 1;
const INT64 = 7;

function valueInfo(name: string, type: number, dimensions: number): Uint8Array[] {
  const dims = Array.from({ length: dimensions }, (_, at) => message(1, [text(2, `d${at}`)]));
  return [text(1, name), message(2, [message(1, [number(1, type), message(2, dims)])])];
}

/** A field with a whole number. */
const number = (field: number, value: number): Uint8Array => join8([varint(field << 3), varint(value)]);
/** A field with bytes. */
const bytes = (field: number, value: Uint8Array): Uint8Array =>
  join8([varint((field << 3) | 2), varint(value.length), value]);
const text = (field: number, value: string): Uint8Array => bytes(field, new TextEncoder().encode(value));
const message = (field: number, parts: readonly Uint8Array[]): Uint8Array => bytes(field, join8(parts));

function varint(value: number): Uint8Array {
  const out: number[] = [];
  let left = value;
  for (; left > 0x7f; left = Math.floor(left / 128)) out.push((left % 128) | 0x80);
  out.push(left);
  return Uint8Array.from(out);
}

function join8(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
