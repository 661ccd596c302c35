/**
 * A finding about names as it is kept while an article is edited: its place in its paragraph, which moves with the text
 * around it. Where it stands in the article, and what it tells of other places, is worked out for whoever asks.
 */
import type { Finding, Fix, Related } from '../../findings/finding.ts';
import type { Offset, Span } from '../../text/offsets.ts';
import type { PlacesInArticle } from '../clusters/places.ts';
import type { Use } from '../clusters/spellings.ts';
import type { SpellingReport } from './variant-reports.ts';

/** What was found at some place of a paragraph, counted from its start. */
export interface NameFinding extends Span {
  readonly rule: string;
  /** The finding in one version of the article. @param base where the paragraph starts there */
  place(base: Offset, names: PlacedNames): Finding;
}

/** What all findings of a report have to tell of other places. */
export interface PlacesOfReport {
  /** Where the other spellings stand. */
  readonly related: readonly Related[];
  /** The fixes of one use: of this one, and of all uses of the spelling. @param base where its paragraph starts */
  fixesOf(use: Use, base: Offset): readonly Fix[];
}

/** The names of one version of an article in their places. */
export interface PlacedNames extends PlacesInArticle {
  /** A report where its spellings stand. */
  reportOf(report: SpellingReport): PlacesOfReport;
  /**
   * What a finding of this version has to tell of other places, once a newer version was taken; undefined as long as
   * this one is the newest.
   */
  told(finding: Finding): Pick<Finding, 'fixes' | 'related'> | undefined;
}

/** In order of place, those of one place by their rules. */
export const byPlaceInParagraph = (a: NameFinding, b: NameFinding): number =>
  a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
