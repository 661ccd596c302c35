/**
 * Adjectives of nationality, by which Arabic news tells who a name belongs to: الهولندي ديباي, الإنجليزي ديفو. What the
 * adjective is made from (a country or a city) is looked up in the gazetteer.
 */
import type { Gazetteer } from '../gazetteer/gazetteer.ts';

/** The article, behind a particle where one is, then the stem and the ending of relation. */
const ADJECTIVE = /^(?:[وفبك]?ال|لل)(.{3,}?)(?:يه|ي)$/;
/** How the name of a place goes on where the adjective has its ending: فرنسي, فرنسا; بريطاني, بريطانيا; كوبي, كوبا. */
const PLACE_ENDINGS = ['', 'ا', 'يا', 'ه'] as const;

/** The stem of an adjective of nationality, the same in both genders; undefined for any other folded word. */
export function nationalityOf(folded: string, gazetteer: Gazetteer): string | undefined {
  const stem = ADJECTIVE.exec(folded)?.[1];
  if (stem === undefined) return undefined;
  const isPlace = (form: string): boolean => gazetteer.lookup(form).some(({ type }) => type === 'LOC');
  const known = PLACE_ENDINGS.some((ending) => isPlace(stem + ending) || isPlace(`ال${stem}${ending}`));
  return known ? stem : undefined;
}
