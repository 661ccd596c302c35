/** Countries and languages in messages: named by CLDR in the language of whoever reads. */
import type { Message } from './message.ts';

/** The patterns of names by their code; no catalogue has them. */
export const DISPLAY_NAMES = { '{code, region}': 'region', '{code, language}': 'language' } as const;

/** @param code of two letters, ISO 3166-1 */
export const regionNamed = (code: string): Message => ({ pattern: '{code, region}', values: { code } });

/** @param code BCP 47 */
export const languageNamed = (code: string): Message => ({ pattern: '{code, language}', values: { code } });

/** Whether a pattern is that of a name by its code. */
export const isDisplayName = (pattern: string): pattern is keyof typeof DISPLAY_NAMES =>
  Object.hasOwn(DISPLAY_NAMES, pattern);

/** The name of a code in some language; the code itself where there is none, or where it is no code. */
export function displayName(pattern: keyof typeof DISPLAY_NAMES, code: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: DISPLAY_NAMES[pattern] }).of(code) ?? code;
  } catch (error) {
    if (error instanceof RangeError) return code;
    throw error;
  }
}

/** Names that news has for a region where CLDR’s English has another. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'Antigua and Barbuda': 'AG',
  'Bosnia and Herzegovina': 'BA',
  'Czech Republic': 'CZ',
  'DR Congo': 'CD',
  'Democratic Republic of the Congo': 'CD',
  'Ivory Coast': 'CI',
  Myanmar: 'MM',
  'Republic of the Congo': 'CG',
  'Saint Kitts and Nevis': 'KN',
  'Saint Lucia': 'LC',
  'São Tomé and Príncipe': 'ST',
  'Trinidad and Tobago': 'TT',
  Turkey: 'TR',
};

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
let codes: ReadonlyMap<string, string> | undefined;

/** Asks for the name of every possible code: there is no list of the real ones. Done once, in a millisecond. */
function codesByName(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const all = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  return new Map([
    ...all.flatMap((code): [string, string][] => {
      const name = names.of(code);
      return name === undefined ? [] : [[name, code]];
    }),
    ...Object.entries(OTHER_NAMES),
  ]);
}

/** The code of a region by its English name; undefined for what is none. */
export function regionCode(name: string): string | undefined {
  codes ??= codesByName();
  return codes.get(name);
}
