/** The whole analysis of a fresh article and its parts, beside the floor and the peers. */
import { analyse } from '../server/src/analysis/analysis.ts';
import { profileOf } from '../server/src/artifacts/profile.ts';
import { NO_LEXICON } from '../server/src/artifacts/project-lexicon.ts';
import { ARTIFACT_RULES } from '../server/src/artifacts/registry.ts';
import { ArticleEntities } from '../server/src/names/clusters/article-entities.ts';
import { ArticleGroups } from '../server/src/names/clusters/article-groups.ts';
import { NO_DECISIONS } from '../server/src/names/clusters/decisions.ts';
import { lexiconOf } from '../server/src/names/lexicon/lexicon.ts';
import { ArticleMentions, type ChangedMentions } from '../server/src/names/mentions/article-mentions.ts';
import { analyseNames, type NameResources } from '../server/src/names/names.ts';
import { knowledgeOf } from '../server/src/names/pair-knowledge.ts';
import { type Article, createArticle } from '../server/src/text/article.ts';
import { scriptOfWord } from '../server/src/text/scripts.ts';
import { runThrough } from '../server/src/text/steps.ts';
import { countWords, type LongArticle } from './article.mts';
import type { Peer } from './peer.mts';
import { fact, floorOf, measure, megabytesASecond, type Row, type Section } from './table.mts';

/** A peer, and how many times faster than it the whole analysis must be. */
export interface MeasuredPeer {
  readonly name: string;
  readonly check: Peer;
  readonly timesFaster: number;
}

const ROUNDS = { warmUp: 10, rounds: 40 };
const PEER_ROUNDS = { warmUp: 2, rounds: 8 };

/** Every part reads an article of its own: nothing that hangs on one is warm. */
function partsOf(text: string, resources: NameResources): Readonly<Record<string, () => unknown>> {
  const { tagger: _, ...plain } = resources;
  return {
    floor: () => floorOf(text),
    text: () => createArticle(text),
    rules: () => {
      const article = createArticle(text);
      const context = { article, profile: profileOf(article), project: NO_LEXICON, words: resources.words };
      return ARTIFACT_RULES.map((rule) => [...rule.find(context)].length);
    },
    names: () => analyseNames(createArticle(text), plain, NO_DECISIONS),
    mentions: () => findMentions(createArticle(text), plain),
    clusters: () => {
      const article = createArticle(text);
      return clusterNames(article, findMentions(article, plain), plain);
    },
    tagged: () => analyseNames(createArticle(text), resources, NO_DECISIONS),
    whole: () => analyse(createArticle(text), { resources: plain }),
  };
}

/** All that may be named in an article. */
function findMentions(article: Article, resources: NameResources): ChangedMentions {
  const { gazetteer, words, nameWords } = resources;
  const lexicon = lexiconOf(words, nameWords);
  const { language } = article;
  const mentions = new ArticleMentions({ gazetteer, lexicon, tagger: undefined, language }, false);
  return runThrough(mentions.take(article, mentions.differenceTo(article), () => {}));
}

/** Which of these name one entity, with its forms and the one to prefer. */
function clusterNames(
  { language, text }: Article,
  { changed }: ChangedMentions,
  resources: NameResources,
): readonly unknown[] {
  const groups = runThrough(new ArticleGroups(knowledgeOf(resources), false).replace(changed));
  const context = { language, script: scriptOfWord(text), decisions: NO_DECISIONS };
  return runThrough(new ArticleEntities(context).update(groups, context)).added;
}

/** @param resources with the recogniser, which is measured by itself */
export async function analysisSection(
  { origin, text }: LongArticle,
  language: string,
  resources: NameResources,
  peers: readonly MeasuredPeer[],
): Promise<Section> {
  const times = await measure(partsOf(text, resources), ROUNDS);
  const floor = times.floor!;
  const reading = times.text!;
  const share = (what: string, time: number, limit?: number): Row => ({
    what,
    measured: `${time.toFixed(1)} ms, ${(time / floor).toFixed(1)} × floor`,
    limit: limit === undefined ? '' : `${limit} × floor`,
    held: limit === undefined ? undefined : time <= limit * floor,
  });
  const rules = times.rules! - reading;
  const rows = [
    fact('Floor: one pass over the words', `${floor.toFixed(1)} ms`),
    share('Whole analysis, warm', times.whole!, 25),
    share('of it: lines, words, languages', reading),
    share('of it: rules', rules, 8),
    share('of it: names and their mentions', times.names! - reading, 16),
    share('of these: grouping all names found into entities', times.clusters! - times.mentions!, 4),
    share('The recogniser of names, where it is switched on', times.tagged! - times.names!, 12),
    rate('A core, everything on', megabytesASecond(text, times.whole!), 2),
    rate('A core, rules alone', megabytesASecond(text, times.rules!), 5),
  ];
  for (const peer of peers) rows.push(await peerRow(peer, text, times.whole!));
  return [`An article of ${countWords(text)} words, ${language}: ${origin}`, rows];
}

const rate = (what: string, megabytes: number, least: number): Row => ({
  what,
  measured: `${megabytes.toFixed(1)} MB of UTF-8 a second`,
  limit: `${least} MB a second`,
  held: megabytes >= least,
});

async function peerRow(
  { name, check, timesFaster }: MeasuredPeer,
  text: string,
  whole: number,
): Promise<Row> {
  const { peer } = await measure({ peer: () => check(text) }, PEER_ROUNDS);
  const faster = peer! / whole;
  return {
    what: name,
    measured: `${peer!.toFixed(1)} ms, ${faster.toFixed(1)} × Copydesk`,
    limit: `at least ${timesFaster} × Copydesk`,
    held: faster >= timesFaster,
  };
}
