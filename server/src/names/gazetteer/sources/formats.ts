/** Every format of names that a build reads, and how a file's own is told. */
import { copydeskTable } from './copydesk-table.ts';
import { geonamesNames, geonamesPlaces } from './geonames.ts';
import { jrcNames } from './jrc-names.ts';
import { opensanctionsNames, opensanctionsTargets } from './opensanctions.ts';
import type { SourceFormat } from './source.ts';
import { wikidataCsv, wikidataJson } from './wikidata.ts';

/** In the order in which they are tried. */
export const SOURCE_FORMATS: readonly SourceFormat[] = [
  copydeskTable,
  geonamesNames,
  geonamesPlaces,
  jrcNames,
  opensanctionsTargets,
  opensanctionsNames,
  wikidataCsv,
  wikidataJson,
];
