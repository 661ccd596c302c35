/** From an article to the entities it names and the findings about their spelling. */
import { byPlace, type Finding } from '../findings/finding.ts';
import type { Article } from '../text/article.ts';
import { scriptShares } from '../text/languages.ts';
import { damagedFindings } from './damaged-findings.ts';
import { readEntity } from './entities.ts';
import type { Entity } from './entity.ts';
import type { Gazetteer } from './gazetteer.ts';
import { groupCandidates } from './grouping.ts';
import { leftoverFindings, leftoverWords, transliteratedWords } from './leftover-findings.ts';
import { findMentions } from './mentions.ts';
import { OrdinaryWords } from './ordinary-words.ts';
import { variantFindings } from './variant-findings.ts';
import type { WordFrequencies } from './words.ts';

/** What the analysis of names reads besides the article. */
export interface NameResources {
  readonly gazetteer: Gazetteer;
  readonly words: WordFrequencies;
}

/** Decisions that outrank the article's own majority, by folded form: what a person or the house prefers. */
export interface NameDecisions {
  /** Folded form -> the form to prefer for the entity that has it. */
  readonly preferred: ReadonlyMap<string, string>;
  /** Folded forms that an annotator accepted as variants: they are known, and not reported. */
  readonly acceptedVariants: ReadonlySet<string>;
}

export const NO_DECISIONS: NameDecisions = { preferred: new Map(), acceptedVariants: new Set() };

export interface NameAnalysis {
  /** By first mention. */
  readonly entities: readonly Entity[];
  readonly findings: readonly Finding[];
}

/**
 * Finds every name of an article, groups the spellings of one entity, and reports those that compete.
 * Time is linear in the length of the article; never throws.
 */
export function analyseNames(
  article: Article,
  resources: NameResources,
  decisions: NameDecisions,
): NameAnalysis {
  const words = new OrdinaryWords(resources.words);
  const { gazetteer } = resources;
  const { runs, candidates } = findMentions(article, gazetteer, words);
  const script = scriptShares(article.paragraphs.flatMap(({ tokens }) => tokens))[0]?.[0] ?? 'other';
  const context = { language: article.language, script, decisions };
  const read = groupCandidates(candidates, { gazetteer, words }).map((group) =>
    readEntity(group, article.text, context),
  );
  const entities = read.map(({ entity }) => entity);
  const findings: Finding[] = read.flatMap(({ entity, sets }) =>
    sets.flatMap(({ set, preference }) =>
      variantFindings(set, preference, { text: article.text, script, decisions, entity: entity.id }),
    ),
  );
  if (script === 'arabic') {
    const leftovers = leftoverWords(runs, article.text);
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
