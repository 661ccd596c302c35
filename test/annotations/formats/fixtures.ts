/** The two texts on which every format's unit shows, with one name: without and with an astral character before it. */
import type { ExchangeDocument } from '../../../server/src/annotations/formats/exchange.ts';
import { statement } from '../../../server/src/annotations/formats/exchange.ts';
import type { WriteOptions } from '../../../server/src/annotations/formats/format.ts';
import { type Placed, placeDocument } from '../../../server/src/annotations/formats/place.ts';
import { formatOf, readFormat } from '../../../server/src/annotations/formats/registry.ts';

export const PLAIN = 'أعلن سيرجي شويغو';
export const ROCKET = `🚀 ${PLAIN}`;
export const NAME = 'سيرجي شويغو';
export const ITEM = 'http://www.wikidata.org/entity/Q4115189';

/** The text with its name annotated. */
export function named(text: string): ExchangeDocument {
  const start = text.indexOf(NAME);
  return {
    name: 'story.txt',
    text,
    annotations: [
      {
        ...statement({ type: 'PER', entity: ITEM }),
        id: 'urn:uuid:01990000-0000-7000-8000-000000000001',
        spans: [{ start, end: start + NAME.length }],
      },
    ],
    relations: [],
    replies: [],
  };
}

/** The main file of a document in a format. */
export const written = (format: string, document: ExchangeDocument, options: WriteOptions = {}): string =>
  formatOf(format)!.write(document, options)[0]!.text;

/** What is imported of a file's text. */
export function imported(
  format: string,
  text: string,
  article: string | undefined,
  file = 'story.txt.x',
): Placed {
  const { documents, problems } = readFormat(formatOf(format)!, [{ name: file, text }]);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return placeDocument(documents[0]!, 'story.txt', article);
}

/** The words of each annotation. */
export const wordsOf = ({ document }: Placed): string[] =>
  document.annotations.map(({ spans }) =>
    spans.map(({ start, end }) => document.text.slice(start, end)).join(' … '),
  );
