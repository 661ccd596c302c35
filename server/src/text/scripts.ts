/** The writing system of characters and of stretches of text, as far as Copydesk tells them apart. */

export type Script =
  | 'arabic'
  | 'latin'
  | 'cyrillic'
  | 'hebrew'
  | 'greek'
  | 'han'
  | 'kana'
  | 'hangul'
  | 'other';

/** The script of one code unit; digits, marks and punctuation have none. */
export function scriptOfCodeUnit(unit: number): Script | undefined {
  if (unit < 0x41) return undefined;
  if (unit < 0x5b || (unit >= 0x61 && unit < 0x7b)) return 'latin';
  if (unit < 0xaa) return undefined;
  if (unit < 0x250)
    return unit === 0xd7 || unit === 0xf7 || (unit < 0xc0 && !isLatinOrdinal(unit)) ? undefined : 'latin';
  if (unit < 0x370) return undefined;
  if (unit < 0x400) return 'greek';
  if (unit < 0x530) return 'cyrillic';
  if (unit >= 0x5d0 && unit < 0x600) return 'hebrew';
  if (unit >= 0x600 && unit < 0x780) return isArabicLetter(unit) ? 'arabic' : undefined;
  if (unit >= 0x8a0 && unit < 0x8ca) return 'arabic';
  if (unit >= 0x1e00 && unit < 0x2000) return unit < 0x1f00 ? 'latin' : 'greek';
  if (unit >= 0x3041 && unit < 0x3100) return 'kana';
  if (unit >= 0x3400 && unit < 0xa000) return 'han';
  if (unit >= 0xac00 && unit < 0xd7a4) return 'hangul';
  if (unit >= 0xfb50 && unit < 0xfe00) return 'arabic';
  if (unit >= 0xfe70 && unit < 0xfeff) return 'arabic';
  return undefined;
}

const isLatinOrdinal = (unit: number): boolean => unit === 0xaa || unit === 0xba;

function isArabicLetter(unit: number): boolean {
  return (
    (unit >= 0x620 && unit <= 0x64a) ||
    (unit >= 0x66e && unit <= 0x6d3 && unit !== 0x670) ||
    unit === 0x6d5 ||
    (unit >= 0x6ee && unit <= 0x6ff && !(unit >= 0x6f0 && unit <= 0x6f9)) ||
    (unit >= 0x750 && unit < 0x780)
  );
}

/** The script of a word: that of its first letter, `other` when none of its characters has one. */
export function scriptOfWord(text: string, start = 0, end = text.length): Script {
  for (let at = start; at < end; at++) {
    const script = scriptOfCodeUnit(text.charCodeAt(at));
    if (script !== undefined) return script;
  }
  return 'other';
}

/** Whether a script is written from right to left. */
export const isRightToLeft = (script: Script): boolean => script === 'arabic' || script === 'hebrew';
