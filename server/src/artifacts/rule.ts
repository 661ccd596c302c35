/** The shape of a rule over one article: a description, and a function from the article to reports. */
import type { Fix, Related, Severity } from '../findings/finding.ts';
import type { RuleDescription } from '../findings/rule.ts';
import type { Message } from '../messages/message.ts';
import type { Article, Paragraph } from '../text/article.ts';
import { isCharacterBoundary } from '../text/boundaries.ts';
import type { Span } from '../text/offsets.ts';
import type { Profile } from './profile.ts';
import type { ProjectLexicon } from './project-lexicon.ts';
import type { WordCounts } from './word-counts.ts';

/** What a rule may look at. */
export interface ArtifactContext {
  readonly article: Article;
  readonly profile: Profile;
  /** What the project of the article knows; left out where rules are tried by themselves. */
  readonly project?: ProjectLexicon;
  /** How common words are; left out where rules are tried by themselves. */
  readonly words?: WordCounts;
}

/** One place that a rule reports; what is left out is filled in from the rule. */
export interface Report extends Span {
  readonly message: Message;
  readonly fixes?: readonly Fix[];
  readonly related?: readonly Related[];
  readonly severity?: Severity;
  readonly unnecessary?: boolean;
}

/** What a rule reports of most articles. */
export const NO_REPORTS: readonly Report[] = [];

/**
 * How far around a paragraph a rule looks: what its reports about a paragraph depend on, beside the profile. After an
 * edit a rule runs again only where what it depends on has changed; the tests of edited articles prove each reach.
 */
export interface Reach {
  /** How many paragraphs before and behind. With none of either it still sees the characters next to the line. */
  readonly before: number;
  readonly after: number;
  /**
   * For rules that look at all of the head or the tail of an article where a paragraph stands in one of these: whether
   * they report nothing outside of the head, nothing outside of both, or anything elsewhere too.
   */
  readonly edges?: 'head' | 'ends' | 'too';
  /** Left out, any paragraph: it reports nothing where none of those that it looks at is such a one. */
  readonly needs?: (paragraph: LineOfText) => boolean;
  /** For rules that compare paragraphs wherever they stand: which. */
  readonly alike?: AlikeReach;
}

/** What is known of a paragraph wherever it stands. Places count from anywhere, the same for it and its tokens. */
export type LineOfText = Pick<Paragraph, 'start' | 'end' | 'text' | 'tokens' | 'words'>;

/**
 * Which paragraphs a paragraph is compared with. What a rule says of it depends on those that share a key with it, and on
 * their order.
 */
export interface AlikeReach {
  readonly keysOf: (paragraph: LineOfText) => readonly number[];
  /** It depends on the first few paragraphs of the article too. */
  readonly readsFirst?: boolean;
  /** Of the paragraphs under a key only so many are compared, the first ones; left out, all are. */
  readonly compared?: number;
}

/** A report depends on its own line. */
export const OWN_LINE: Reach = { before: 0, after: 0 };
/** A report depends on the paragraphs beside its own. */
export const NEIGHBOURS: Reach = { before: 1, after: 1 };
/** A report depends on all of the head of the article, and stands there. */
export const IN_HEAD: Reach = { before: 0, after: 0, edges: 'head' };
/** A report depends on all of the head or the tail of the article, and stands there. */
export const AT_ENDS: Reach = { before: 0, after: 0, edges: 'ends' };

/** A rule that finds residue in one article. `find` never throws and keeps no state between calls. */
export interface ArtifactRule extends RuleDescription {
  /** Left out, its reports depend on the whole article: after each edit it reads all of it. */
  readonly reach?: Reach;
  /** Its reports may end within what a reader sees as one character: they are about the part that cannot be seen. */
  readonly cutsCharacters?: boolean;
  readonly find: (context: ArtifactContext) => Iterable<Report>;
  /**
   * Whether `find` surely reports nothing, told by what the article holds at all. Of a hundred rules a dozen have
   * something to look for in an article of some hundred words; to ask the others costs more than this.
   */
  readonly isSilent?: (context: ArtifactContext) => boolean;
}

/**
 * Whether a report may stand: not where it begins or ends within what a reader sees as one character. With a mark on its
 * last letter a word is not the one that the rule means.
 */
export function mayBeReported(rule: ArtifactRule, text: string, report: Report): boolean {
  if (rule.cutsCharacters === true) return true;
  const isWhole = ({ start, end }: Span): boolean =>
    isCharacterBoundary(text, start) && isCharacterBoundary(text, end);
  return isWhole(report) && (report.fixes ?? []).every(({ edits }) => edits.every(isWhole));
}
