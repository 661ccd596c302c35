/**
 * JRC-Names, the spellings of persons and organisations that the Europe Media Monitor met in the news: a table of id,
 * type, language and name with “+” for spaces (the file `entities` that the Joint Research Centre gives out, often
 * packed by gzip). The first spelling of the language `u` is the one that the JRC shows.
 */
import { say } from '../../../messages/message.ts';
import { isLanguage } from '../../../text/languages.ts';
import type { EntityType } from '../../entity.ts';
import { asName, columnsOf, LONGEST_DUMP_LINE, type SourceFormat, shorten } from './source.ts';

const COLUMNS = 4;
const TYPES: Readonly<Record<string, readonly [EntityType, string]>> = {
  P: ['PER', 'person'],
  O: ['ORG', 'organisation'],
  T: ['LOC', 'place'],
  E: ['MISC', 'event'],
  U: ['MISC', 'name'],
};
const ROW = /^[0-9]+\t[A-Za-z]\t[a-z]{1,3}\t/;

export const jrcNames: SourceFormat = {
  name: 'jrc-names',
  describes: say('JRC-Names entities file: id, type, language, name with + for spaces'),
  longestLine: LONGEST_DUMP_LINE,
  recognises: (fileName, firstLine) => /^entities(?:\.txt)?$/.test(fileName) || ROW.test(firstLine),
  open: (sink, { languages }) => {
    let shown = '';
    return {
      takes: 'lines',
      read: (line, number) => {
        if (line === '' || line.startsWith('#')) return;
        const cells = line.split('\t');
        const [id = '', letter = '', code = '', written = ''] = cells;
        if (number === 1 && !/^[0-9]+$/.test(id)) return;
        if (cells.length !== COLUMNS) {
          sink.problem(
            number,
            say('the line has {columns}, and one of JRC-Names {wanted}', {
              columns: columnsOf(cells),
              wanted: COLUMNS,
            }),
          );
          return;
        }
        if (!/^[0-9]{1,10}$/.test(id)) {
          sink.problem(number, say('“{id}” is no number of JRC-Names', { id: shorten(id) }));
          return;
        }
        const text = asName(written.replaceAll('+', ' '));
        if (id === '0' || text === '') return;
        const language = code !== 'und' && isLanguage(code) ? code : 'und';
        if (code !== 'u' && code !== language) return;
        if (language !== 'und' && !languages.has(language)) return;
        const [type, kind] = TYPES[letter] ?? TYPES.U!;
        const role = code === 'u' && shown !== id ? 'preferred' : 'full';
        if (code === 'u') shown = id;
        sink.part(number, {
          id: `jrc:${id}`,
          facts: { type, kind },
          forms: [{ text, language, role }],
          distinctFrom: [],
          whole: false,
        });
      },
      end: () => {},
    };
  },
};
