/**
 * Splits words into the pieces that a BERT model knows, by its `tokenizer.json` (Hugging Face tokenizers): the BERT
 * normaliser and pre-tokeniser, and WordPiece, the longest known piece first (Wu et al. 2016).
 */

/** Splits words into numbered pieces. */
export interface WordPieces {
  /** Numbers of the pieces of one word; never empty. */
  pieces(word: string): readonly number[];
  /** Piece before the first word of a sentence ([CLS]) and after its last ([SEP]). */
  readonly first: number;
  readonly last: number;
}

interface Normaliser {
  readonly cleans: boolean;
  readonly parts: boolean;
  readonly lowers: boolean;
  readonly strips: boolean;
}

/**
 * Reads a `tokenizer.json`.
 * @param json what the file holds, parsed @returns the pieces, or a sentence that says what the file lacks
 */
export function readWordPieces(json: unknown): WordPieces | string {
  const file = asObject(json);
  const model = asObject(file?.model);
  if (model === undefined) return 'it has no “model”';
  // Files of older versions do not name the type.
  const type = model.type ?? 'WordPiece';
  if (type !== 'WordPiece')
    return `its model is “${String(type)}”; only WordPiece is read (BERT and its kin)`;
  const vocabulary = asObject(model.vocab);
  if (vocabulary === undefined) return 'its model has no “vocab”';
  const numbers = new Map<string, number>();
  for (const [piece, number] of Object.entries(vocabulary)) {
    if (typeof number !== 'number') return `the piece “${piece}” has no number`;
    numbers.set(piece, number);
  }
  const unknownPiece = typeof model.unk_token === 'string' ? model.unk_token : '[UNK]';
  const unknown = numbers.get(unknownPiece);
  const first = numbers.get('[CLS]');
  const last = numbers.get('[SEP]');
  if (unknown === undefined || first === undefined || last === undefined)
    return `its vocabulary lacks ${unknownPiece}, [CLS] or [SEP]`;
  const normaliser = readNormaliser(file?.normalizer);
  if (typeof normaliser === 'string') return normaliser;
  const prefix = typeof model.continuing_subword_prefix === 'string' ? model.continuing_subword_prefix : '##';
  const most = Number(model.max_input_chars_per_word ?? 100);
  return {
    first,
    last,
    pieces: (word) => {
      const found = splitMarks(normalise(word, normaliser)).flatMap((part) =>
        longestPieces(part, numbers, prefix, most, unknown),
      );
      return found.length === 0 ? [unknown] : found;
    },
  };
}

function readNormaliser(json: unknown): Normaliser | string {
  const settings = asObject(json);
  if (settings === undefined) return { cleans: true, parts: true, lowers: false, strips: false };
  const type = settings.type;
  if (type !== 'BertNormalizer') return `its normaliser is “${String(type)}”; only BertNormalizer is read`;
  const lowers = settings.lowercase !== false;
  const strips = settings.strip_accents;
  return {
    cleans: settings.clean_text !== false,
    parts: settings.handle_chinese_chars !== false,
    lowers,
    // Where nothing is said, accents go where capitals go.
    strips: typeof strips === 'boolean' ? strips : lowers,
  };
}

const CONTROL = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\ufffd]/gu;
const IDEOGRAPH = /[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{2fa1f}]/gu;

function normalise(word: string, { cleans, parts, lowers, strips }: Normaliser): string {
  let text = cleans ? word.replace(CONTROL, '') : word;
  if (parts) text = text.replace(IDEOGRAPH, ' $& ');
  if (strips) text = text.normalize('NFD').replace(/\p{Mn}/gu, '');
  return lowers ? text.toLowerCase() : text;
}

/** Words and single marks: the ASCII symbols count as marks, as in BERT. */
const PART = /[\p{P}!-/:-@[-`{-~]|[^\s\p{P}!-/:-@[-`{-~]+/gu;

const splitMarks = (text: string): readonly string[] => text.match(PART) ?? [];

/** The longest known piece, then the longest of the rest; a word with an unknown rest is unknown as a whole. */
function longestPieces(
  word: string,
  numbers: ReadonlyMap<string, number>,
  prefix: string,
  most: number,
  unknown: number,
): readonly number[] {
  const letters = [...word];
  if (letters.length > most) return [unknown];
  const found: number[] = [];
  for (let from = 0; from < letters.length; ) {
    let to = letters.length;
    let number: number | undefined;
    for (; to > from; to--) {
      number = numbers.get((from === 0 ? '' : prefix) + letters.slice(from, to).join(''));
      if (number !== undefined) break;
    }
    if (number === undefined) return [unknown];
    found.push(number);
    from = to;
  }
  return found;
}

function asObject(json: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : undefined;
}
