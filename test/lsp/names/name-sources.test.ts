/** What holds for an article that nobody has open: its project's own gazetteers, and what its annotators tied. */
import { expect, test } from 'vitest';
import { NameSources } from '../../../server/src/lsp/names/name-sources.ts';
import type { SessionProjects } from '../../../server/src/lsp/projects/session-projects.ts';
import type { NameTies } from '../../../server/src/names/clusters/ties.ts';
import type { Gazetteer } from '../../../server/src/names/gazetteer/gazetteer.ts';
import { indexGazetteer } from '../../../server/src/names/gazetteer/gazetteer-index.ts';
import { stackGazetteers } from '../../../server/src/names/gazetteer/stacked-gazetteer.ts';
import { NO_STYLE } from '../../../server/src/names/house-style/house-style.ts';
import { runThrough } from '../../../server/src/text/steps.ts';
import { entry, testResources } from '../../names/test-knowledge.ts';

/** The gazetteer of the project in `/desk/`. */
const OWN = indexGazetteer([entry('cd:tarhuniya', 'LOC', 'ترهونية')]);

const projects = {
  gazetteers: {
    of: (uri: string, embedded: Gazetteer) =>
      uri.startsWith('file:///desk/') ? stackGazetteers([OWN, embedded]) : embedded,
  },
  folders: { styleOf: () => NO_STYLE, styleAt: () => NO_STYLE },
} as unknown as SessionProjects;

const sources = new NameSources(projects);
const TEXT = 'وصل الوفد إلى ترهونية صباح الأحد. وقال مصدر في ترهونية إن الطريق مفتوح.';

const idsIn = (uri: string, ties?: NameTies): string[] =>
  runThrough(sources.read(uri, TEXT, testResources, ties)).entities.map(({ id }) => id);

test('a closed article is read with the gazetteers of its own project', () => {
  expect(idsIn('file:///desk/a.txt')).toContain('cd:tarhuniya');
  expect(idsIn('file:///other/a.txt')).not.toContain('cd:tarhuniya');
});

test('and as its annotators joined and parted what it names', () => {
  const parted = new Map([['ترهونيه', new Set(['cd:tarhuniya'])]]);
  expect(idsIn('file:///desk/a.txt', { joined: new Map(), parted })).not.toContain('cd:tarhuniya');
});
