/** `copydesk gazetteer`: builds an index of names, asks it, and says what is in it. */

import type { Command } from 'commander';
import { say } from '../../messages/message.ts';
import { wording } from '../reader.ts';
import { addGazetteerBuild } from './gazetteer-build.ts';
import { addGazetteerInfo } from './gazetteer-info.ts';
import { addGazetteerLookup } from './gazetteer-lookup.ts';

export function addGazetteer(program: Command): void {
  const gazetteer = program
    .command('gazetteer')
    .summary(wording(say('build, ask and examine lists of known names')))
    .description(
      wording(say('Builds an index of known names from tables and dumps, asks it, and says what is in it.')),
    );
  addGazetteerBuild(gazetteer);
  addGazetteerLookup(gazetteer);
  addGazetteerInfo(gazetteer);
}
