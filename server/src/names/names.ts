/** From an article to the entities it names and the findings about their spelling. */
import { byPlace, type Finding } from '../findings/finding.ts';
import type { Article } from '../text/article.ts';
import type { Script } from '../text/scripts.ts';
import { runThrough, type Steps } from '../text/steps.ts';
import type { NameDecisions } from './clusters/decisions.ts';
import { readEntity } from './clusters/entities.ts';
import { groupCandidates } from './clusters/grouping.ts';
import type { Entity } from './entity.ts';
import { damagedFindings } from './findings/damaged-findings.ts';
import { houseStyleFindings } from './findings/house-style-findings.ts';
import { leftoverFindings, leftoverWords, transliteratedWords } from './findings/leftover-findings.ts';
import { variantFindings } from './findings/variant-findings.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import { lexiconOf } from './lexicon/lexicon.ts';
import type { WordCompany } from './lexicon/word-company.ts';
import type { WordTable } from './lexicon/word-table.ts';
import type { WordFrequencies } from './lexicon/words.ts';
import { findMentions } from './mentions/mentions.ts';
import type { Run } from './mentions/name-words.ts';
import { knowledgeOf } from './pair-knowledge.ts';
import type { Tagger } from './tagger/tagger.ts';

/** What the analysis of names reads besides the article. */
export interface NameResources {
  readonly gazetteer: Gazetteer;
  readonly words: WordFrequencies;
  /** Which words look-alike forms stand beside in edited news. */
  readonly company?: WordCompany;
  /** Words of names in scripts with capitals; without it capitals and the common given names decide. */
  readonly nameWords?: WordTable;
  /** Finds names that nothing else knows. Experimental: without it mentions rest on the gazetteer and on trigger words. */
  readonly tagger?: Tagger;
}

export { type NameDecisions, NO_DECISIONS } from './clusters/decisions.ts';

export interface NameAnalysis {
  /** By first mention. */
  readonly entities: readonly Entity[];
  readonly findings: readonly Finding[];
}

/**
 * Finds every name of an article, groups the spellings of one entity, and reports those that compete.
 * Time is linear in the length of the article; never throws.
 */
export const analyseNames = (
  article: Article,
  resources: NameResources,
  decisions: NameDecisions,
): NameAnalysis => runThrough(analyseNamesInSteps(article, resources, decisions));

/** The same in steps: one for each pass over the article. */
export function* analyseNamesInSteps(
  article: Article,
  resources: NameResources,
  decisions: NameDecisions,
): Steps<NameAnalysis> {
  const lexicon = lexiconOf(resources.words, resources.nameWords);
  const { words } = lexicon;
  const { gazetteer } = resources;
  const { runs, candidates } = yield* findMentions(article, gazetteer, lexicon, resources.tagger);
  const script = mainScript(runs);
  const context = { language: article.language, script, decisions };
  const groups = groupCandidates(candidates, knowledgeOf(resources), decisions.ties);
  yield;
  const read = groups.map((group) => readEntity(group, article.text, context));
  yield;
  const entities = read.map(({ entity }) => entity);
  const findings: Finding[] = read.flatMap(({ entity, sets }) =>
    sets.flatMap(({ set, preference }) =>
      variantFindings(set, preference, {
        text: article.text,
        script,
        decisions,
        translated: entity.type === 'PER' || entity.type === 'LOC',
        entity: entity.id,
      }),
    ),
  );
  const { style } = decisions;
  if (style !== undefined) {
    findings.push(
      ...read.flatMap(({ entity, sets }) =>
        sets.flatMap(({ set }) => houseStyleFindings(set, style, article.text, entity.id)),
      ),
    );
  }
  if (script === 'arabic') {
    yield;
    const leftovers = leftoverWords(runs, article.text, words);
    const loose = candidates.filter((candidate) => candidate.evidence === 'loose');
    const entries = new Map(read.map(({ entity, entry }) => [entity, entry]));
    findings.push(
      ...leftoverFindings(leftovers),
      ...transliteratedWords(leftovers, loose, words),
      ...damagedFindings({ runs, entities, entryOf: (entity) => entries.get(entity), words }),
    );
  }
  return { entities, findings: findings.sort(byPlace) };
}

/** Words by which the main script is known. */
const SAMPLE_WORDS = 3000;

/** The script of most words. */
function mainScript(runs: readonly Run[]): Script {
  const counts = new Map<Script, number>();
  let left = SAMPLE_WORDS;
  for (const { words } of runs) {
    for (const { script } of words) counts.set(script, (counts.get(script) ?? 0) + 1);
    left -= words.length;
    if (left <= 0) break;
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'other';
}
