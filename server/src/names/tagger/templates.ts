/** Kinds of attributes that the tagger reads, in the groups that the ladder of its card adds one after the other. */

export const FEATURE_GROUPS = [
  'words',
  'affixes',
  'stems',
  'frequency',
  'clusters',
  'names',
  'triggers',
  'gazetteer',
] as const;
export type FeatureGroup = (typeof FEATURE_GROUPS)[number];

/** Distances at which a word tells something about a token: from 3 before it to 3 behind it. */
export const REACH = 3;
export const DISTANCES = 2 * REACH + 1;

/** A kind of attribute. Its number is hashed with the value, so that a changed number asks for new weights. */
export interface Template {
  readonly number: number;
  readonly group: FeatureGroup;
  /** How far from a token a word may be for this to be read of it. */
  readonly reach: number;
}

const template = (number: number, group: FeatureGroup, reach = 0): Template => ({ number, group, reach });

/**
 * Attributes of one word. What is not here was tried and gave nothing on three tenths of the corpus: affixes of the
 * neighbours, the word itself and its fine class two places away, given names, the beginning of the stem.
 */
export const WORD_TEMPLATES = {
  always: template(0, 'words'),
  own: template(1, 'words', 1),
  affix: template(7, 'affixes'),
  ending: template(8, 'affixes'),
  length: template(11, 'affixes'),
  shape: template(12, 'affixes'),
  stem: template(2, 'stems', 1),
  particle: template(13, 'stems'),
  frequency: template(6, 'frequency', 1),
  stemFrequency: template(14, 'frequency'),
  frequencyAndBeginning: template(15, 'frequency'),
  frequencyAndLength: template(16, 'frequency'),
  coarse: template(3, 'clusters', 3),
  fine: template(4, 'clusters', 1),
  stemCoarse: template(17, 'clusters'),
  stemFine: template(18, 'clusters'),
  coarseAndSuffix: template(20, 'clusters'),
  coarseAndPrefix: template(21, 'clusters'),
  firstAndCoarse: template(22, 'clusters'),
  firstAndStemCoarse: template(23, 'clusters'),
  name: template(5, 'names', 2),
  stemName: template(19, 'names'),
  trigger: template(25, 'triggers', 2),
} as const;

/** Attributes that join a word with its neighbours, and those of the gazetteer. */
export const JOINED_TEMPLATES = {
  known: template(96, 'gazetteer'),
  knownAndCoarse: template(97, 'gazetteer'),
  knownAndLast: template(98, 'gazetteer'),
  knownAndNext: template(99, 'gazetteer'),
  lastKnown: template(100, 'gazetteer'),
  nextKnown: template(101, 'gazetteer'),
  knownAround: template(102, 'gazetteer'),
  lastWord: template(64, 'words'),
  nextWord: template(65, 'words'),
  lastCoarse: template(70, 'clusters'),
  nextCoarse: template(71, 'clusters'),
  aroundCoarse: template(72, 'clusters'),
  lastCoarseAndSuffix: template(78, 'clusters'),
  lastWordAndCoarse: template(79, 'clusters'),
  coarseAndNextWord: template(80, 'clusters'),
} as const;

const ALL: readonly Template[] = [...Object.values(WORD_TEMPLATES), ...Object.values(JOINED_TEMPLATES)];
const BY_NUMBER: ReadonlyMap<number, Template> = new Map(ALL.map((one) => [one.number, one]));

/** @param number of a template @returns how far from a token it is read */
export const reachOf = (number: number): number => BY_NUMBER.get(number)?.reach ?? 0;
/** @param number of a template @returns the group of the ladder that it belongs to */
export const groupOf = (number: number): FeatureGroup | undefined => BY_NUMBER.get(number)?.group;
