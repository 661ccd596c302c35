/**
 * Writes the tables of names that Unicode's CLDR has in every language of Copydesk: territories.tsv, languages.tsv and
 * currencies.tsv of models/gazetteer. Run `node scripts/build-cldr-names.mts` again after an edit of the overlay.
 *
 * CLDR names what a map names (“الدانمرك”, “Hong Kong SAR China”); models/gazetteer/sources/territories-press.tsv adds
 * or puts first what newsrooms write. A language stands in a form that no adjective shares: “اللغة الفرنسية” and not
 * “الفرنسية”, which is any French thing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const LANGUAGES = ['ar', 'en', 'ru', 'fr', 'es', 'de', 'tr', 'fa', 'he', 'pt', 'it', 'uk', 'ur'] as const;
type Code = (typeof LANGUAGES)[number];
/** Languages of which the overlay has columns. */
const PRESS: readonly Code[] = ['ar', 'en', 'ru', 'fr'];
/** Territories of their own code that are no state of the United Nations, nor an observer, nor Kosovo or Taiwan. */
const DEPENDENT = new Set(
  (
    'AI AQ AS AW AX BL BM BQ CC CK CW CX EH FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP MQ MS NC NF NU ' +
    'PF PM PN PR RE SH SJ SX TC TF TK UM VG VI WF YT'
  ).split(' '),
);
/** Languages that have no code of two letters and are in the news. */
const MORE_LANGUAGES = ['ckb', 'kmr', 'zgh', 'kab', 'tzm', 'yue', 'fil', 'prs', 'arc', 'haw'];

const require = createRequire(import.meta.url);
const folder = fileURLToPath(new URL('../models/gazetteer/', import.meta.url));
const version = (require('cldr-localenames-full/package.json') as { readonly version: string }).version;

/** A table of CLDR by key, as `KP`, `US-alt-short`. */
type Names = Readonly<Record<string, string>>;

const territories = new Map(LANGUAGES.map((code) => [code, localeNames(code, 'territories')]));
const languages = new Map(LANGUAGES.map((code) => [code, localeNames(code, 'languages')]));

function localeNames(code: Code, kind: 'territories' | 'languages'): Names {
  const file = require(`cldr-localenames-full/main/${code}/${kind}.json`);
  return file.main[code].localeDisplayNames[kind] as Names;
}

function currencyNames(code: Code): Readonly<Record<string, { readonly displayName?: string }>> {
  return require(`cldr-numbers-full/main/${code}/currencies.json`).main[code].numbers.currencies;
}

writeTable('territories', territoryRows());
writeTable('languages', languageRows());
writeTable('currencies', currencyRows());

function territoryRows(): string[] {
  const lines = readFileSync(`${folder}sources/territories-press.tsv`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .slice(1)
    .map((line) => line.split('\t'));
  const ids = new Map(lines.map(([code = '', wikidata = '']) => [code, idOf(code, wikidata)]));
  return lines.map(([code = '', wikidata = '', ...rest]) => {
    const names = LANGUAGES.map((language) => {
      const press = rest[PRESS.indexOf(language)];
      return territoryForms(code, language, PRESS.includes(language) ? (press ?? '') : undefined);
    });
    const distinct = (rest[PRESS.length] ?? '').split(' ').filter((other) => other !== '');
    const kind = DEPENDENT.has(code) ? 'territory' : 'country';
    const others = distinct.map(
      (other) => ids.get(other) ?? fail(`${code} is distinct from unknown ${other}`),
    );
    return [ids.get(code), 'LOC', kind, wikidata, ...names, '', others.join(' ')].join('\t');
  });
}

function idOf(code: string, wikidata: string): string {
  return wikidata === '' ? `cd:territory-${code.toLowerCase()}` : `wd:${wikidata}`;
}

/** The forms of one cell: the overlay's, in its order, with the CLDR name in place of an asterisk; else all of CLDR. */
function territoryForms(code: string, language: Code, press: string | undefined): string {
  const table = territories.get(language)!;
  const name = table[code] ?? fail(`CLDR does not name ${code} in ${language}`);
  if (press !== undefined) {
    return cell((press === '' ? '*' : press).split('|').map((form) => (form === '*' ? name : form)));
  }
  const others = ['alt-short', 'alt-variant'].map((kind) => table[`${code}-${kind}`] ?? '');
  // Abbreviations of two letters are other words in capitals: “RU” of the United Kingdom is Russia's code.
  return cell([name, ...others.filter((other) => other.length > 2)]);
}

function languageRows(): string[] {
  const english = languages.get('en')!;
  const codes = Object.keys(english).filter(
    (code) => /^[a-z]{2}$/.test(code) || MORE_LANGUAGES.includes(code),
  );
  return codes.sort().map((code) => {
    const names = LANGUAGES.map((language) => {
      const name = languages.get(language)![code];
      return name === undefined ? '' : cell([languageForm(language, name)]);
    });
    return [`cd:language-${code}`, 'MISC', 'language', '', ...names, 'Language', ''].join('\t');
  });
}

/** The name of a language in a form that names nothing else. */
function languageForm(language: Code, name: string): string {
  switch (language) {
    case 'ar':
      return name.startsWith('لغة') ? name : name.startsWith('ال') ? `اللغة ${name}` : `لغة ${name}`;
    case 'en':
      return `${name} language`;
    case 'ru':
      return /(?:ий|ый)$/.test(name) ? `${name} язык` : `язык ${name}`;
    case 'fr':
      return /^[aâeéèêiîoôuûhœ]/i.test(name) ? `l’${name}` : `le ${name}`;
    default:
      return name;
  }
}

function currencyRows(): string[] {
  const tables = LANGUAGES.map((language) => [language, currencyNames(language)] as const);
  const codes = Intl.supportedValuesOf('currency').filter((code) => isCirculating(code));
  return codes.map((code) => {
    const names = tables.map(([language, table]) => {
      const name = table[code]?.displayName;
      if (name === undefined || name === code) return '';
      const plain = name.replace(/ ?\[[^\]]*\]/, '');
      return cell(language === 'ar' ? [plain, definite(plain)] : [plain]);
    });
    return [`cd:currency-${code.toLowerCase()}`, 'MISC', 'currency', '', ...names, 'Currency', ''].join('\t');
  });
}

/** Currencies of today: those of the past have their years behind their English name, funds and metals begin with X. */
function isCirculating(code: string): boolean {
  const name = currencyNames('en')[code]?.displayName ?? '';
  return name !== '' && !/[0-9(]/.test(name) && (!code.startsWith('X') || /^X[AOPC][FD]$/.test(code));
}

/** “دولار أمريكي” with its articles, where it is a noun and an adjective. */
function definite(name: string): string {
  const words = name.split(' ');
  if (words.length !== 2 || !/[يه]ة?$/.test(words[1]!)) return name;
  return words.map((word) => (word.startsWith('ال') ? word : `ال${word}`)).join(' ');
}

/** The text of a cell: each form once. */
function cell(forms: readonly string[]): string {
  return [...new Set(forms.filter((form) => form !== '').map(asInRunningText))].join('|');
}

/** CLDR writes عُمان to tell it from عمّان, abbreviates “острова”, and explains in parentheses; running text does not. */
function asInRunningText(form: string): string {
  return form
    .replace(/[\u064b-\u0652]/g, '')
    .replace(/[\u200e\u200f]/g, '')
    .replace(/о-в(а?)(?= |$)/, 'остров$1')
    .replace(' Св. ', ' Святой ')
    .replace(/ [([][^)\]]*[)\]]/, '')
    .trim();
}

function writeTable(name: string, rows: readonly string[]): void {
  const header = `# Names of ${name}: Unicode CLDR ${version}, licence Unicode-3.0${name === 'territories' ? '; press forms: sources/territories-press.tsv' : ''}.
# Made by scripts/build-cldr-names.mts; do not edit.
id\ttype\tkind\twikidata\t${LANGUAGES.join('\t')}\tdescription\tdistinct
`;
  writeFileSync(`${folder}${name}.tsv`, `${header}${rows.join('\n')}\n`);
  console.log(`${name}: ${rows.length}`);
}

function fail(message: string): never {
  throw new Error(message);
}
