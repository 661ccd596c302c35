/**
 * Undoes the conflict markers that a merge without Copydesk's driver left in a sidecar: the versions between them are
 * taken apart again and merged record by record. No record is lost, whatever the markers look like:
 * one that only one side removed stays, because markers may have been edited by hand.
 */
import { mergeLayers } from './merge.ts';

type Part = 'both' | 'ours' | 'base' | 'theirs';

const MARKERS: readonly (readonly [string, Part])[] = [
  ['<<<<<<<', 'ours'],
  ['|||||||', 'base'],
  ['=======', 'theirs'],
  ['>>>>>>>', 'both'],
];

/** The sidecar without markers. A text without any is given back as it is. */
export function resolveConflictMarkers(text: string): string {
  const versions = { ours: '', base: '', theirs: '' };
  let part: Part = 'both';
  let found = false;
  for (const line of text.split('\n')) {
    const opened = MARKERS.find(([marker]) => isMarker(line, marker))?.[1];
    if (opened !== undefined) {
      part = opened;
      found = true;
      continue;
    }
    const said = `${line}\n`;
    if (part !== 'both') versions[part] += said;
    else {
      versions.ours += said;
      versions.base += said;
      versions.theirs += said;
    }
  }
  return found ? mergeLayers(versions.base, versions.ours, versions.theirs, 'kept') : text;
}

/** Seven signs, and then a space or the end of the line. */
const isMarker = (line: string, marker: string): boolean =>
  line.startsWith(marker) && (line.length === marker.length || ' \r'.includes(line[marker.length]!));
