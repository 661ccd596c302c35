/**
 * The dumps of GeoNames (download.geonames.org/export/dump, described in its readme.txt): `allCountries.txt` and the
 * smaller files of the same 19 columns say what a place is, `alternateNamesV2.txt` with 10 columns says what it is
 * called in each language and, in rows of the language `wkdt`, which Wikidata item it is.
 */
import { say } from '../../../messages/message.ts';
import { isLanguage } from '../../../text/languages.ts';
import type { EntityFacts, GazetteerForm } from '../gazetteer.ts';
import { asName, columnsOf, formsIn, LONGEST_DUMP_LINE, type SourceFormat } from './source.ts';

const PLACE_COLUMNS = 19;
const NAME_COLUMNS = 10;
const PLACE_ID = /^[1-9][0-9]{0,9}$/;
const ITEM = /^Q[1-9][0-9]{0,9}$/;

/** Kinds by feature code (geonames.org/export/codes.html), then by feature class. */
const KINDS_OF_CODES: Readonly<Record<string, string>> = {
  PCLI: 'country',
  PCLD: 'territory',
  PCLF: 'country',
  PCLS: 'territory',
  PPLC: 'city',
  CONT: 'continent',
  ISL: 'island',
  ISLS: 'island',
  STM: 'river',
  SEA: 'sea',
  GULF: 'sea',
  STRT: 'sea',
  OCN: 'sea',
  MT: 'mountain',
  MTS: 'mountain',
  DSRT: 'desert',
};
const KINDS_OF_CLASSES: Readonly<Record<string, string>> = {
  A: 'region',
  P: 'city',
  H: 'water',
  L: 'area',
  R: 'road',
  S: 'building',
  T: 'mountain',
  U: 'sea',
  V: 'forest',
};
/** Their own names are taken; other places count only under names that somebody gave them in a language. */
const NAMED_CLASSES = new Set(['A', 'P']);

const tabs = (line: string): number => line.split('\t').length;

export const geonamesPlaces: SourceFormat = {
  name: 'geonames',
  describes: say('GeoNames allCountries.txt, cities15000.txt and the like: 19 columns'),
  longestLine: LONGEST_DUMP_LINE,
  recognises: (_, firstLine) =>
    tabs(firstLine) === PLACE_COLUMNS && PLACE_ID.test(firstLine.split('\t')[0] ?? ''),
  open: (sink) => ({
    takes: 'lines',
    read: (line, number) => {
      if (line === '') return;
      const cells = line.split('\t');
      if (cells.length !== PLACE_COLUMNS) {
        sink.problem(
          number,
          say('the line has {columns}, and a place of GeoNames {wanted}', {
            columns: columnsOf(cells),
            wanted: PLACE_COLUMNS,
          }),
        );
        return;
      }
      const [id = '', name = '', ascii = ''] = cells;
      if (!PLACE_ID.test(id)) {
        sink.problem(number, say('the first column is no number of GeoNames'));
        return;
      }
      const [featureClass = '', code = '', country = ''] = cells.slice(6, 9);
      const kind = KINDS_OF_CODES[code] ?? KINDS_OF_CLASSES[featureClass] ?? 'place';
      const forms = NAMED_CLASSES.has(featureClass) ? formsIn('en', [name, ascii]) : [];
      const facts: EntityFacts = { type: 'LOC', kind, ...described(kind, country) };
      sink.part(number, { id: `gn:${id}`, facts, forms: forms.map(asFull), distinctFrom: [], whole: false });
    },
    end: () => {},
  }),
};

/** The name in the main file is a name among others: which is preferred in English, the other file says. */
const asFull = (form: GazetteerForm): GazetteerForm => ({ ...form, role: 'full' });

const regions = new Map<string, string>();
let regionNames: Intl.DisplayNames | undefined;

/** “City in Chad”: what a hover shows. */
function described(kind: string, country: string): { readonly description?: string } {
  if (kind === 'country' || !/^[A-Z]{2}$/.test(country)) return {};
  let region = regions.get(country);
  if (region === undefined) {
    regionNames ??= new Intl.DisplayNames('en', { type: 'region' });
    region = regionNames.of(country) ?? country;
    regions.set(country, region);
  }
  return { description: `${kind.charAt(0).toUpperCase()}${kind.slice(1)} in ${region}` };
}

export const geonamesNames: SourceFormat = {
  name: 'geonames-names',
  describes: say('GeoNames alternateNamesV2.txt: 10 columns'),
  longestLine: LONGEST_DUMP_LINE,
  recognises: (fileName, firstLine) =>
    /^alternateNames/i.test(fileName) ||
    (tabs(firstLine) === NAME_COLUMNS && /^[0-9]+\t[0-9]+\t[a-z_0-9-]*\t/.test(firstLine)),
  open: (sink, { languages }) => ({
    takes: 'lines',
    read: (line, number) => {
      if (line === '') return;
      const cells = line.split('\t');
      // The file of the first version has 8 columns; both end in columns that may be cut off when they are empty.
      if (cells.length < 4 || cells.length > NAME_COLUMNS) {
        sink.problem(
          number,
          say('the line has {columns}, and a name of GeoNames {wanted}', {
            columns: columnsOf(cells),
            wanted: NAME_COLUMNS,
          }),
        );
        return;
      }
      const [, place = '', language = '', text = '', preferred, short, colloquial, historic] = cells;
      if (!PLACE_ID.test(place)) {
        sink.problem(number, say('the second column is no number of GeoNames'));
        return;
      }
      const id = `gn:${place}`;
      if (language === 'wkdt') {
        if (!ITEM.test(text)) sink.problem(number, say('the Wikidata item is no Q and a number'));
        else {
          const facts: EntityFacts = { type: 'LOC', kind: '', wikidata: text };
          sink.part(number, { id, facts, forms: [], distinctFrom: [], whole: false });
        }
        return;
      }
      const name = asName(text);
      if (name === '' || language === 'und' || !isLanguage(language) || !languages.has(language)) return;
      if (colloquial === '1' || historic === '1') return;
      const role = preferred === '1' && short !== '1' ? 'preferred' : 'full';
      sink.part(number, {
        id,
        facts: undefined,
        forms: [{ text: name, language, role }],
        distinctFrom: [],
        whole: false,
      });
    },
    end: () => {},
  }),
};
