/** What marked corpora and trained models call the types of entities. */
import type { EntityType } from '../entity.ts';

const NAMES: Readonly<Record<EntityType, string>> = {
  PER: 'PER PERS PERSON PEOPLE',
  LOC: 'LOC LOCATION GPE FAC FACILITY PLACE',
  ORG: 'ORG ORGANIZATION ORGANISATION CORPORATION GROUP',
  MISC: 'MISC MIS MISCELLANEOUS NORP EVENT EVE PRODUCT PROD WORK_OF_ART LAW LANGUAGE LANG CREATIVE-WORK OTHER',
};

/** Types that are marked in some corpora and name no entity here. */
const NO_ENTITIES =
  'DATE TIME DUR DURATION MONEY MON PERCENT QUANTITY QUAN QUANT CARDINAL CARD ORDINAL ORD NUM NUMBER UNIT CURR CURRENCY ' +
  'WEBSITE URL EMAIL OCC OCCUPATION TITLE';

const TYPES: ReadonlyMap<string, EntityType | 'none'> = new Map([
  ...Object.entries(NAMES).flatMap(([type, names]) =>
    names.split(' ').map((name): [string, EntityType] => [name, type as EntityType]),
  ),
  ...NO_ENTITIES.split(' ').map((name): [string, 'none'] => [name, 'none']),
]);

/** AQMAR numbers its other names: MIS0 to MIS3, with slips of the pen. */
const NUMBERED_MISC = /^-?MISC?S?[-_]?\d+$/;

/**
 * @param name of a type without its place in the span, as PERS or Location
 * @returns “none” for a type that is known and is no entity here, undefined for a name that is not known
 */
export function typeOfLabel(name: string): EntityType | 'none' | undefined {
  const upper = name.toUpperCase();
  return (
    TYPES.get(upper) ??
    TYPES.get(upper.replaceAll('_', '-')) ??
    (NUMBERED_MISC.test(upper) ? 'MISC' : undefined)
  );
}
