/** Where it is laid down how a name is written, in a file of the project: shown beside the finding that says so. */
import { say } from '../../messages/message.ts';
import type { Span } from '../../text/offsets.ts';
import type { ClientProfile } from '../connection/capabilities.ts';
import { PositionConverter, type RelatedTo, toSentence } from '../documents/convert.ts';

/** A file of the project as it was last read. */
export interface ProjectText {
  readonly uri: string;
  readonly text: string;
}

/** The files of an article's project in which names are laid down. */
export interface LayingDown {
  readonly styleFile: ProjectText | undefined;
  /** The place of an entity, by one of its forms, in a table of the project; undefined where none has it. */
  rowOf(entity: string, form: string): (ProjectText & { readonly span: Span }) | undefined;
}

/** Shows places in the files of a project. Each file is divided into lines once. */
export function relatedTo({ styleFile, rowOf }: LayingDown, client: ClientProfile): RelatedTo {
  const converters = new Map<string, PositionConverter>();
  const converterOf = (text: string): PositionConverter => {
    const known = converters.get(text) ?? PositionConverter.ofText(text, client.encoding);
    converters.set(text, known);
    return known;
  };
  return (laidDown) => {
    if (laidDown.by === 'house-style') {
      if (styleFile === undefined) return undefined;
      const range = converterOf(styleFile.text).toRange(laidDown.span);
      const message = toSentence(say('the house style lays this down here'), client);
      return { location: { uri: styleFile.uri, range }, message };
    }
    const row = rowOf(laidDown.entity, laidDown.form);
    if (row === undefined) return undefined;
    const sentence = say('the gazetteer of the project has “{form}” here', { form: laidDown.form });
    const range = converterOf(row.text).toRange(row.span);
    return { location: { uri: row.uri, range }, message: toSentence(sentence, client) };
  };
}
