/**
 * Reads marked text in columns, as the shared tasks on names write it (CoNLL-2002, CoNLL-2003, ANERcorp): a token a
 * line, the word first and its tag last, an empty line between sentences.
 */
import type { EntityType } from '../../names/entity.ts';
import { typeOfLabel } from '../../names/tagger/type-names.ts';

/** Tokens `from` up to, not including, `to`, that name one entity. */
export interface GoldSpan {
  readonly from: number;
  readonly to: number;
  readonly type: EntityType;
}

export interface GoldSentence {
  readonly tokens: readonly string[];
  readonly spans: readonly GoldSpan[];
}

export interface GoldText {
  readonly sentences: readonly GoldSentence[];
  /** Lines that were left out or taken for “outside”, with one-based line numbers. */
  readonly problems: readonly { readonly line: number; readonly message: string }[];
}

/** Place in the span and type: B and I of IOB, S and E of IOBES, U and L of BILOU. */
const TAG = /^([BIESUL])[-_](.+)$/;

interface Draft {
  tokens: string[];
  spans: GoldSpan[];
  open: { from: number; type: EntityType } | undefined;
}

/**
 * Reads a text in columns; IOB1, IOB2, IOBES and BILOU are told apart by what stands. A line that begins with “#”
 * and does not end with a tag is a comment; `-DOCSTART-` ends a sentence. Types are read by the names that corpora
 * give them (type-names.ts); dates, numbers and the like are outside.
 */
export function readGoldSentences(text: string): GoldText {
  const sentences: GoldSentence[] = [];
  const problems: { line: number; message: string }[] = [];
  let draft: Draft = { tokens: [], spans: [], open: undefined };
  const finish = (): void => {
    closeSpan(draft);
    if (draft.tokens.length > 0) sentences.push({ tokens: draft.tokens, spans: draft.spans });
    draft = { tokens: [], spans: [], open: undefined };
  };
  text
    .replace(/^\ufeff/, '')
    .split('\n')
    .forEach((raw, index) => {
      const columns = raw.split(/[ \t\r]+/).filter((column) => column !== '');
      const [token] = columns;
      const tag = columns[columns.length - 1];
      if (token === undefined || tag === undefined || token === '-DOCSTART-') finish();
      else if (token.startsWith('#') && !isTag(tag, columns)) return;
      else if (columns.length < 2)
        problems.push({ line: index + 1, message: `“${token}” has no tag; the line is left out` });
      else {
        const message = addToken(draft, token, tag);
        if (message !== undefined) problems.push({ line: index + 1, message });
      }
    });
  finish();
  return { sentences, problems };
}

const isTag = (tag: string, columns: readonly string[]): boolean =>
  columns.length > 1 && (tag === 'O' || TAG.test(tag) || typeOfLabel(tag) !== undefined);

/** @returns what is wrong with the tag, if something is */
function addToken(draft: Draft, token: string, tag: string): string | undefined {
  const at = draft.tokens.push(token) - 1;
  // A type by itself, as corpora without places in the span have it, goes on with the same type before it.
  const [, place = 'I', name = tag] = TAG.exec(tag) ?? [];
  const type = typeOfLabel(name);
  if (type === undefined || type === 'none') {
    closeSpan(draft, at);
    if (tag === 'O' || type === 'none') return undefined;
    return `the tag “${tag}” is not known; “${token}” is taken to be outside`;
  }
  const goesOn = 'IEL'.includes(place) && draft.open?.type === type;
  if (!goesOn) {
    closeSpan(draft, at);
    draft.open = { from: at, type };
  }
  if ('ESUL'.includes(place)) closeSpan(draft, at + 1);
  return undefined;
}

function closeSpan(draft: Draft, to: number = draft.tokens.length): void {
  if (draft.open !== undefined) draft.spans.push({ ...draft.open, to });
  draft.open = undefined;
}
