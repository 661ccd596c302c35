/** Copydesk's own tables (gazetteer-tsv.ts) as a source of a build. */
import { say } from '../../../messages/message.ts';
import { LONGEST_LINE, TableReader } from '../gazetteer-tsv.ts';
import { type SourceFormat, wholePart } from './source.ts';

export const copydeskTable: SourceFormat = {
  name: 'copydesk-tsv',
  describes: say('Copydesk’s own table: columns id, type, kind, language codes'),
  longestLine: LONGEST_LINE,
  recognises: (_, firstLine) => {
    const cells = firstLine.replace(/^\ufeff/, '').split('\t');
    return cells.includes('id') && cells.includes('type') && cells.includes('kind');
  },
  open: (sink) => {
    let at = 0;
    const table = new TableReader((message) => sink.problem(at, message));
    return {
      takes: 'lines',
      read: (line, number) => {
        at = number;
        const entry = table.read(line);
        if (table.isRefused) sink.refuse(number, say('this is no table of Copydesk'));
        if (entry !== undefined) sink.part(number, wholePart(entry));
      },
      end: () => {},
    };
  },
};
