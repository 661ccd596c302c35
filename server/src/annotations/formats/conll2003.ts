/**
 * CoNLL-2003: one token on a line, `TOKEN POS CHUNK NER`, a blank line between sentences. The original data and
 * INCEpTION tag in IOB1, most libraries expect IOB2; both are written, and told apart when read. The file does not
 * hold the text: white space is the article's.
 */
import type { ExchangeDocument, ExchangeFile } from './exchange.ts';
import { statement } from './exchange.ts';
import type { Format, WriteOptions } from './format.ts';
import { FormatError } from './format-error.ts';
import { decodeLabel, typeOfLabel } from './labels.ts';
import { type Abilities, type Loss, lossesByAbility } from './losses.ts';
import { type ReadAnnotation, type ReadDocument, readDocument } from './reading.ts';
import { inTokens, iobTags, runsOfTags, tokenLosses } from './token-spans.ts';

export const conll2003: Format = {
  name: 'conll2003',
  title: 'CoNLL-2003 (IOB1 or IOB2)',
  extension: '.conll',
  losses,
  write,
  read: (files) => files.map(readTokens),
};

const ABILITIES: Abilities = {
  fields: ['type'],
  also: [],
};

function losses(document: ExchangeDocument): Loss[] {
  const found = lossesByAbility(document, ABILITIES);
  return tokenLosses(document, found, ABILITIES);
}

function write(document: ExchangeDocument, { scheme = 'iob2' }: WriteOptions): ExchangeFile[] {
  const inTags = inTokens(document, losses(document));
  const tags = iobTags(inTags, scheme);
  const lines = ['-DOCSTART- -X- -X- O', ''];
  let at = 0;
  for (const sentence of inTags.sentences) {
    for (const { start, end } of sentence) lines.push(`${document.text.slice(start, end)} _ _ ${tags[at++]}`);
    lines.push('');
  }
  return [{ name: `${document.name}.conll`, text: lines.map((line) => `${line}\n`).join('') }];
}

/** Columns are parted by one space or tab; a token may hold any other white space, a no-break space among it. */
const COLUMNS = /[ \t]/;

function readTokens(file: ExchangeFile): ReadDocument {
  const tokens: string[] = [];
  const annotations: ReadAnnotation[] = [];
  let words: string[] = [];
  let tags: string[] = [];
  const sentencesOfText: string[] = [];
  const close = (): void => {
    for (const { label, from, to } of runsOfTags(tags)) {
      const type = typeOfLabel(decodeLabel(label));
      const first = tokens.length - words.length;
      const places = [
        { firstToken: first + from, lastToken: first + to - 1, quote: words.slice(from, to).join(' ') },
      ];
      annotations.push({ ...statement({ type }), id: `#${annotations.length + 1}`, places });
    }
    if (words.length > 0) sentencesOfText.push(words.join(' '));
    words = [];
    tags = [];
  };
  for (const [index, raw] of file.text.split('\n').entries()) {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (line === '' || line.trim() === '') {
      close();
      continue;
    }
    const columns = line.split(COLUMNS).filter((column) => column !== '');
    const [token, tag] = [columns[0], columns.at(-1)];
    if (token === '-DOCSTART-') {
      close();
      continue;
    }
    if (token === undefined || tag === undefined || columns.length < 2 || !TAG.test(tag)) {
      throw new FormatError(
        `${file.name}:${index + 1}: a line of CoNLL-2003 is a token and, last, its tag: ${line}`,
      );
    }
    tokens.push(token);
    words.push(token);
    tags.push(tag);
  }
  close();
  return readDocument({
    unit: 'utf-16',
    text: sentencesOfText.join('\n'),
    rebuilt: true,
    tokens,
    annotations,
  });
}

const TAG = /^(?:O|[BIESLU]-.+)$/su;
