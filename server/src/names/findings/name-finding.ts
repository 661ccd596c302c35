/**
 * A finding about names as it is kept while an article is edited: its place in its paragraph, which moves with the text
 * around it. Where it stands in the article, and what it tells of other places, is worked out for whoever asks.
 */
import type { Finding, Related, Severity } from '../../findings/finding.ts';
import type { Offset, Span } from '../../text/offsets.ts';
import type { PlacesInArticle } from '../clusters/places.ts';
import type { Shift } from './shift.ts';

/** How grave a finding is for whoever sees it. @param own how grave its rule has it */
export type Grade = (own: Severity) => Severity;

/** As the rules have it. */
export const AS_FOUND: Grade = (own) => own;

/**
 * What a finding tells besides its fixes: nothing that is not in its own paragraph, or where other spellings stand. Left
 * out where it may tell something else in each version of the article.
 */
export type Tells = 'its place' | PlacesElsewhere | undefined;

/** Places in the article to which findings refer. */
export interface PlacesElsewhere {
  in(names: PlacedNames): readonly Related[];
}

/** What was found at some place of a paragraph, counted from its start. */
export interface NameFinding extends Span {
  readonly rule: string;
  readonly tells?: Tells;
  /** The finding in one version of the article. @param base where the paragraph starts there */
  place(base: Offset, names: PlacedNames, grade: Grade): Finding;
}

/** The names of one version of an article in their places. */
export interface PlacedNames extends PlacesInArticle {
  /** Counts the versions of one article. */
  readonly version: number;
  /** How it and the last versions before it stand as against the one before each; the newest last. */
  readonly shifts: readonly Shift[];
  /**
   * What a finding of this version has to tell of other places, once a newer version was taken; undefined as long as
   * this one is the newest.
   */
  told(finding: Finding): Pick<Finding, 'fixes' | 'related'> | undefined;
}

/** In order of place, those of one place by their rules. */
export const byPlaceInParagraph = (a: NameFinding, b: NameFinding): number =>
  a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
