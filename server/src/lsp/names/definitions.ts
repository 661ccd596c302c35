/** Where a name's definition is opened: the style file, the gazetteer's table or a copy of its row, the first mention. */
import type { Location, LocationLink, Range } from 'vscode-languageserver';
import type { Definition } from '../../service/definition.ts';
import type { Offset, Span } from '../../text/offsets.ts';
import type { ClientProfile } from '../connection/capabilities.ts';
import type { ArticleView } from '../documents/article-view.ts';
import { PositionConverter } from '../documents/convert.ts';
import type { ServerEnvironment, TablePlace } from '../environment.ts';

/** Finds or makes the table that shows an entity of the gazetteer; undefined where there are no files. */
export type GazetteerTables = ServerEnvironment['gazetteerPlace'];

/** A place in a file. */
interface FilePlace {
  readonly uri: string;
  readonly range: Range;
  readonly selection: Range;
}

/** Answers `textDocument/definition`: with links where the client draws them, so that it underlines the whole name. */
export async function definitionOf(
  view: ArticleView,
  offset: Offset,
  client: ClientProfile,
  tables: GazetteerTables,
): Promise<Location[] | LocationLink[]> {
  const found = view.service.definition(view.article, offset);
  if (found === undefined) return [];
  const place = await placeOf(found, view, tables);
  if (!client.definitionLinks) return [{ uri: place.uri, range: place.selection }];
  return [
    {
      originSelectionRange: view.positions.toRange(found.of),
      targetUri: place.uri,
      targetRange: place.range,
      targetSelectionRange: place.selection,
    },
  ];
}

const inLine = ({ line }: TablePlace, { start, end }: Span): Range => ({
  start: { line, character: start },
  end: { line, character: end },
});

function inStyleFile(
  { place }: Extract<Definition, { readonly kind: 'house-style' }>,
  { styleFile, positions }: ArticleView,
): FilePlace {
  const { uri, text } = styleFile!;
  const inFile = PositionConverter.ofText(text, positions.encoding);
  return { uri, range: inFile.toRange(place.span), selection: inFile.toRange(place.selection) };
}

async function placeOf(found: Definition, view: ArticleView, tables: GazetteerTables): Promise<FilePlace> {
  if (found.kind === 'house-style' && view.styleFile !== undefined) return inStyleFile(found, view);
  const entry = found.kind === 'gazetteer' ? view.gazetteer.get(found.entity) : undefined;
  const known = entry === undefined ? undefined : await tables?.(entry, view.uri);
  if (known !== undefined)
    return { uri: known.uri, range: inLine(known, known.whole), selection: inLine(known, known.id) };
  const range = view.positions.toRange(found.kind === 'house-style' ? found.of : found.first);
  return { uri: view.uri, range, selection: range };
}
