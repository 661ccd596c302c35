/** The shape of a rule over one article: a description, and a function from the article to reports. */
import type { Fix, Related, Severity } from '../findings/finding.ts';
import type { RuleDescription } from '../findings/rule.ts';
import type { Message } from '../messages/message.ts';
import type { Article } from '../text/article.ts';
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

/** A rule that finds residue in one article. `find` never throws and keeps no state between calls. */
export interface ArtifactRule extends RuleDescription {
  readonly find: (context: ArtifactContext) => Iterable<Report>;
}
