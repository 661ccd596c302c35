/** What a rule says about itself: everything the documentation, the settings and the editors need to know. */
import type { Language } from '../text/languages.ts';
import type { Severity } from './finding.ts';

/** How sure a finding of the rule is. `proof` cannot be otherwise, `strong` seldom is, `soft` is a question. */
export type Confidence = 'proof' | 'strong' | 'soft';

/** A short text in which ⟦…⟧ marks what the rule must flag. */
export type MarkedText = string;

/** The description of a rule, shared by rules over one article and rules over names. */
export interface RuleDescription {
  /** `family/name` in kebab-case. */
  readonly id: string;
  readonly title: string;
  /** Two or three sentences for the rule's page: what it finds, why it matters, when it is silent. */
  readonly description: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** Languages of the paragraphs it reads, `all` for any. */
  readonly languages: 'all' | readonly Language[];
  readonly examples: {
    /** Articles in which exactly the marked spans are flagged by this rule. */
    readonly flags: readonly MarkedText[];
    /** Articles in which this rule flags nothing. */
    readonly leaves: readonly string[];
  };
}
