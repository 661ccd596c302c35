/**
 * Writes models/gazetteer/territories.tsv: every territory with its names from CLDR, as Node's own ICU holds
 * them, and the forms that the press uses, from models/gazetteer/sources/territories-press.tsv.
 *
 * CLDR names what a map names (“الدانمرك”, “Hong Kong SAR China”); the overlay adds or puts first what
 * newsrooms write. Run `node scripts/build-territories.mts` again after an edit of the overlay.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const LANGUAGES = ['ar', 'en', 'ru', 'fr'] as const;
/** Territories of their own code that are no state of the United Nations, nor an observer, nor Kosovo or Taiwan. */
const DEPENDENT = new Set(
  (
    'AI AQ AS AW AX BL BM BQ CC CK CW CX EH FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP MQ MS NC NF NU ' +
    'PF PM PN PR RE SH SJ SX TC TF TK UM VG VI WF YT'
  ).split(' '),
);

const folder = fileURLToPath(new URL('../models/gazetteer/', import.meta.url));
const lines = readFileSync(`${folder}sources/territories-press.tsv`, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .slice(1)
  .map((line) => line.split('\t'));
const ids = new Map(lines.map(([code = '', wikidata = '']) => [code, idOf(code, wikidata)]));
const cldr = LANGUAGES.map(
  (language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }),
);

const rows = lines.map(([code = '', wikidata = '', ...rest]) => {
  const names = cldr.map((names, column) => formsOf(code, names, rest[column] ?? ''));
  const distinct = (rest[LANGUAGES.length] ?? '').split(' ').filter((other) => other !== '');
  const kind = DEPENDENT.has(code) ? 'territory' : 'country';
  const others = distinct.map((other) => ids.get(other) ?? fail(`${code} is distinct from unknown ${other}`));
  return [ids.get(code), 'LOC', kind, wikidata, ...names, '', others.join(' ')].join('\t');
});

const header = `# Names of territories: Unicode CLDR ${process.versions.cldr}, licence Unicode-3.0; press forms: sources/territories-press.tsv.
# Made by scripts/build-territories.mts; edit the overlay, not this file.
id\ttype\tkind\twikidata\tar\ten\tru\tfr\tdescription\tdistinct
`;
writeFileSync(`${folder}territories.tsv`, `${header}${rows.join('\n')}\n`);
console.log(`${rows.length} territories`);

function idOf(code: string, wikidata: string): string {
  return wikidata === '' ? `cd:territory-${code.toLowerCase()}` : `wd:${wikidata}`;
}

/** The forms of one cell: the overlay's, in its order, with the CLDR name in place of an asterisk. */
function formsOf(code: string, names: Intl.DisplayNames, overlay: string): string {
  const name = names.of(code) ?? fail(`CLDR does not name ${code}`);
  const forms = (overlay === '' ? '*' : overlay).split('|').map((form) => (form === '*' ? name : form));
  return [...new Set(forms.map(asInRunningText))].join('|');
}

/** CLDR writes عُمان to tell it from عمّان, abbreviates “острова”, and explains in parentheses; running text does not. */
function asInRunningText(form: string): string {
  return form
    .replace(/[\u064b-\u0652]/g, '')
    .replace(/о-в(а?)(?= |$)/, 'остров$1')
    .replace(' Св. ', ' Святой ')
    .replace(/ \([^)]*\)/, '');
}

function fail(message: string): never {
  throw new Error(message);
}
